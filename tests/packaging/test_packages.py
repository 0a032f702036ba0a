"""What the packages tell the systems they are installed on agrees with the program and with one another."""

from __future__ import annotations

import configparser
import importlib.util
import plistlib
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType
from unittest.mock import Mock

import pytest
from PySide6.QtGui import QGuiApplication

import playground
from playground import app, demo
from playground.cli import main
from playground.formats.project_file import SUFFIX
from playground.window import languages

PACKAGING = Path(__file__).parents[2] / "packaging"
FILE_TYPE = "application/x-neural-playground"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
METAINFO = ElementTree.parse(PACKAGING / "linux" / "org.neuralplayground.NeuralPlayground.metainfo.xml").getroot()


def script(name: str) -> ModuleType:
    specification = importlib.util.spec_from_file_location(Path(name).stem, PACKAGING / name)
    module = importlib.util.module_from_spec(specification)
    sys.modules[specification.name] = module  # a dataclass looks its module up
    specification.loader.exec_module(module)
    del sys.modules[specification.name]
    return module


def desktop() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(PACKAGING / "linux" / "neural-playground.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_newest_release_in_the_metainfo_is_this_version() -> None:
    assert METAINFO.find("releases/release").get("version") == playground.__version__


def test_the_wheel_and_the_packages_bear_the_programs_version() -> None:
    assert script("building.py").version() == playground.__version__


def test_a_double_click_on_a_project_opens_it_on_every_system() -> None:
    glob = ElementTree.parse(PACKAGING / "linux" / "neural-playground.xml").find(".//{*}glob")
    assert glob.get("pattern") == f"*{SUFFIX}"
    assert FILE_TYPE in desktop()["MimeType"] and desktop()["Exec"] == "playground %f"
    assert METAINFO.findtext("provides/mediatype") == FILE_TYPE
    installer = (PACKAGING / "windows" / "installer.iss").read_text(encoding="utf-8")
    assert f"Software\\Classes\\{SUFFIX}" in installer and FILE_TYPE in installer
    (declared,) = script("macos/information.py").INFORMATION["UTExportedTypeDeclarations"]
    assert declared["UTTypeTagSpecification"] == {
        "public.filename-extension": [SUFFIX.removeprefix(".")],
        "public.mime-type": [FILE_TYPE],
    }


def test_desktops_find_the_window_and_its_icon_by_one_name(monkeypatch) -> None:
    assert METAINFO.findtext("launchable") == "neural-playground.desktop"
    assert METAINFO.findtext("icon") == desktop()["Icon"] == "neural-playground"
    monkeypatch.setattr(app, "QApplication", Mock())
    app.make_application([])
    assert QGuiApplication.desktopFileName() == "neural-playground"


def test_every_system_is_told_the_languages_of_the_window(qapp) -> None:
    spoken = sorted(languages.languages())
    assert sorted(language.text for language in METAINFO.iterfind("languages/lang")) == spoken
    assert sorted(script("macos/information.py").INFORMATION["CFBundleLocalizations"]) == spoken
    comments = ElementTree.parse(PACKAGING / "linux" / "neural-playground.xml").iterfind(".//{*}comment")
    for told in (comments, METAINFO.iterfind("summary")):
        assert sorted(text.get(LANG, "en") for text in told) == spoken
    for code in set(spoken) - {"en"}:
        assert all(f"{key}[{code}]" in desktop() for key in ("GenericName", "Comment", "Keywords"))


def test_desktops_say_the_same_sentence_of_the_program() -> None:
    sentences = {text.get(LANG, "en"): text.text for text in METAINFO.iterfind("summary")}
    assert sentences == {code: desktop()[f"Comment[{code}]" if code != "en" else "Comment"] for code in sentences}


def test_what_macos_is_told_can_be_written() -> None:
    information = script("macos/information.py").INFORMATION
    assert plistlib.loads(plistlib.dumps(information)) == information


def test_whoever_measures_the_start_waits_for_the_line_that_the_demonstration_prints() -> None:
    assert script("smoke.py").OPEN == demo.OPEN


def test_the_demonstration_says_what_an_installation_cannot_draw(monkeypatch, tmp_path, qapp) -> None:
    assert demo.not_drawn() == []
    monkeypatch.setattr(demo, "FORMULA", "\\nothing")
    monkeypatch.setattr(demo, "picture_file", lambda *_: tmp_path / "lost.webp")
    formula, picture = demo.not_drawn()
    assert "expected the fonts of formulas" in formula and "lost.webp" in picture


def test_libraries_that_nothing_left_loads_are_left_out() -> None:
    entries = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/venv/libqxcb.so", "BINARY"),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/venv/libqgtk3.so", "BINARY"),
        ("libxcb.so.1", "/usr/lib/libxcb.so.1", "BINARY"),
        ("libXau.so.6", "/usr/lib/libXau.so.6", "BINARY"),
        ("libgtk-3.so.0", "/usr/lib/libgtk-3.so.0", "BINARY"),
        ("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0", "BINARY"),
    ]
    needs = {"/venv/libqxcb.so": ["libxcb.so.1"], "/usr/lib/libxcb.so.1": ["libXau.so.6"]}
    trimming = script("trimming.py")
    left = trimming.reachable(trimming.wanted(entries), lambda file: needs.get(file, []))
    assert [name for name, _, _ in left] == [entries[0][0], "libxcb.so.1", "libXau.so.6", "libpython3.11.so.1.0"]
    assert trimming.of_the_system(left) == ["libXau.so.6", "libxcb.so.1"]


def test_links_to_what_is_left_out_are_left_out_too() -> None:
    left = [("PySide6/Qt/lib/libQt6Gui.so.6", "/venv/libQt6Gui.so.6", "BINARY")]
    links = [(f"libQt6{part}.so.6", f"PySide6/Qt/lib/libQt6{part}.so.6", "SYMLINK") for part in ("Gui", "Network")]
    own = ("a.libs/b.so", "../b.so", "SYMLINK")
    data = ("b.so", "/venv/b.so", "DATA")
    assert script("trimming.py").leading_somewhere([*links, own, data], left) == [links[0], own, data]


def test_of_translations_only_those_of_other_languages_are_left_out() -> None:
    kept = [
        "PySide6/Qt/translations/qtbase_zh_TW.qm",
        "PySide6/translations/qtbase_zh_CN.qm",
        "playground/_resources/translations/playground_zh_TW.qm",
    ]
    others = ["PySide6/Qt/translations/qtbase_de.qm", "PySide6/translations/qtbase_fr.qm"]
    entries = [(name, f"/venv/{name}", "DATA") for name in (*kept, *others)]
    assert [name for name, _, _ in script("trimming.py").wanted(entries)] == kept


def test_the_frozen_program_runs_a_module_of_its_own_as_python_does(capsys, monkeypatch) -> None:
    monkeypatch.setattr(sys, "argv", ["playground"])
    with pytest.raises(SystemExit) as stop:
        script("frozen.py").main(["-m", "playground", "--version"])
    assert stop.value.code == 0 and playground.__version__ in capsys.readouterr().out


def test_the_frozen_program_is_the_command_line(capsys) -> None:
    assert script("frozen.py").main(["--version"]) == main(["--version"]) == 0
    frozen, command = capsys.readouterr().out.splitlines()
    assert frozen == command


def test_a_program_that_fails_fails_the_smoke_test_in_a_sentence(tmp_path, capsys) -> None:
    broken = tmp_path / "playground"
    broken.write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    broken.chmod(0o755)
    assert script("smoke.py").main([str(broken)]) == 1
    assert "found exit code 3, expected 0" in capsys.readouterr().err
