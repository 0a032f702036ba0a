"""A machine without Qt's system libraries gets them, or the one line that installs them."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "system_libraries.py"


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, on a Linux that lacks one library."""
    specification = importlib.util.spec_from_file_location("system_libraries", SCRIPT)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    monkeypatch.setattr(module, "PURPOSES", {"offscreen": {"libmissing.so.1": "libmissing1"}})
    monkeypatch.setattr(module.sys, "platform", "linux")
    return module


def test_a_person_who_is_not_root_gets_the_line_that_installs(script, monkeypatch, capsys) -> None:
    monkeypatch.setattr(script.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(script.shutil, "which", lambda name: f"/usr/bin/{name}")
    assert script.main(["offscreen"]) == 1
    assert "sudo apt-get install -y --no-install-recommends libmissing1" in capsys.readouterr().err


def test_a_system_without_apt_gets_the_names(script, monkeypatch, capsys) -> None:
    monkeypatch.setattr(script.shutil, "which", lambda name: None)
    assert script.main(["offscreen"]) == 1
    message = capsys.readouterr().err
    assert "libmissing.so.1" in message and "apt" not in message


def test_root_installs_what_is_missing(script, monkeypatch) -> None:
    installed: list[str] = []
    monkeypatch.setattr(script.os, "geteuid", lambda: 0)
    monkeypatch.setattr(script.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(script, "install", lambda packages: not installed.extend(packages))
    monkeypatch.setattr(script, "_loads", lambda library: bool(installed))
    assert script.main(["offscreen"]) == 0
    assert installed == ["libmissing1"]


def test_nothing_is_looked_for_where_qt_brings_all_it_needs(script, monkeypatch) -> None:
    monkeypatch.setattr(script.sys, "platform", "darwin")
    assert script.main(["offscreen"]) == 0


@pytest.mark.parametrize("arguments", [[], ["desktop"], ["window", "offscreen"]])
def test_a_wrong_call_says_how_it_is_called(script, arguments, capsys) -> None:
    assert script.main(arguments) == 2
    assert "usage" in capsys.readouterr().err
