"""Bundled files are found in a checkout and in an installed package."""

from __future__ import annotations

from pathlib import Path

import pytest

from playground import resources


def test_a_checkout_keeps_them_beside_the_package() -> None:
    assert resources.path("datasets", "iris.csv").is_file()


def test_an_installed_package_keeps_them_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = tmp_path / "playground" / "_resources"
    (installed / "datasets").mkdir(parents=True)
    monkeypatch.setattr(resources, "_ROOTS", (installed, tmp_path / "resources"))
    assert resources.path("datasets") == installed / "datasets"


def test_a_missing_file_is_named_and_what_to_do() -> None:
    with pytest.raises(resources.ResourceError) as missing:
        resources.path("datasets", "nothing.csv")
    assert "resources/datasets/nothing.csv: file not found" in str(missing.value)
    assert "install it again" in str(missing.value)


def test_every_bundled_data_file_has_its_licence_in_the_readme() -> None:
    folder = resources.path("datasets")
    readme = (folder / "README.md").read_text(encoding="utf-8")
    for file in folder.iterdir():
        assert file.name == "README.md" or f"`{file.name}`" in readme
