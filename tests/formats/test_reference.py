"""The reference tells of every registered kind, completely; a kind that leaves out a section fails here by its name."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

from playground import data, engine, formats, spec, training
from playground.formats.reference import Chapter, Entry, entry_of, look_up, reference
from playground.formats.reference_html import html_page
from playground.formats.reference_markdown import WIDTH, markdown
from playground.spec.declared import Declared, Registry
from playground.spec.description import USE
from playground.spec.errors import PlaygroundError
from playground.spec.project import Training

CHAPTERS = {chapter.title: chapter for chapter in reference()}
ENTRIES = [entry for chapter in reference() for entry in chapter.entries]
each_entry = pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
# What has a definition has an equation; data has samples, and says where they are from.
DEFINED = {"Layers", "Activations", "Losses", "Optimizers", "Schedules", "Initializers"}


def registries() -> list[Registry[Declared]]:
    """Every registry of the program."""
    found: dict[int, Registry[Declared]] = {}
    for package in (spec, engine, data, training, formats):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            values = vars(importlib.import_module(module.name)).values()
            found |= {id(value): value for value in values if isinstance(value, Registry)}
    return list(found.values())


def test_every_kind_of_every_registry_has_an_entry() -> None:
    kinds = [kind for registry in registries() for kind in registry]
    assert len(kinds) > 90
    missing = [f"{kind.__module__}: {kind.kind}" for kind in kinds if entry_of(kind) is None]
    assert not missing, "add the registry to the chapters of playground/formats/reference.py"
    assert len(ENTRIES) == len(kinds) + 1, "the training settings are the one entry of no registry"


@each_entry
def test_an_entry_says_what_the_thing_is_and_where_it_comes_from(entry: Entry) -> None:
    facts = dict(entry.facts)
    assert entry.summary and entry.summary.endswith((".", "?", ")"))
    if entry.chapter in DEFINED:
        assert entry.equation, "lacks a line 'Equation: ...' in its docstring"
        assert {"Shape", "PyTorch", "Source"} <= facts.keys(), "lacks Shape:, PyTorch: or Source: in its docstring"
        assert facts["Source"].endswith(".") and facts["PyTorch"].endswith(".")
    if entry.chapter == "Data sets":
        assert facts["Shape"] and facts["Origin"], "lacks its `source`: origin and license"


@each_entry
def test_an_entry_keeps_its_sections_apart(entry: Entry) -> None:
    """A section in the middle of a line would be lost in a paragraph."""
    for text in (entry.summary, *entry.notes, *dict(entry.facts).values()):
        for label in ("Shape:", "Arrays:", "Source:", "PyTorch:", "Equation:", "Raises "):
            assert label not in text, text


@each_entry
def test_both_forms_tell_every_setting_with_default_range_and_sentence(entry: Entry) -> None:
    chapter = Chapter(entry.chapter, (), (entry,))
    text, page = " ".join(markdown([chapter]).split()), html_page([chapter])
    for setting in entry.settings:
        assert f"`{setting.name}` = {setting.default}: {setting.doc}. " in text
        assert setting.allowed[1:] in text
        assert f"<code>{setting.name}</code> = " in page
    for line in entry.equation.splitlines():
        assert f"    {line}" in markdown([chapter])


def test_settings_say_their_special_words_and_whether_they_change_while_it_trains() -> None:
    settings = {setting.name: setting for setting in CHAPTERS["Training"].entries[0].settings}
    assert settings["epochs"].default == "until stopped"
    assert settings["batch_size"].live and not settings["seed"].live
    dense = {setting.name: setting for setting in look_up("dense")[0].entries[0].settings}
    assert (dense["activation"].default, dense["activation"].chapter) == ("relu", "Activations")


def test_where_definitions_differ_from_pytorch_it_is_said() -> None:
    said = {entry.name: dict(entry.facts)["PyTorch"] for entry in ENTRIES if entry.chapter in DEFINED}
    assert "half the number of outputs" in said["losses/half_mse"]
    for kind in ("dense", "output", "conv1d", "conv2d"):
        assert "l1 Σ|w| and l2 Σw²" in said[f"layers/{kind}"]
    assert "(filters, channels, kernel, kernel)" in said["layers/conv2d"]
    for kind in ("rnn", "lstm", "gru"):
        assert "batch_first" in said[f"layers/{kind}"]


def test_lines_fit_a_terminal() -> None:
    lines = markdown(reference()).splitlines()
    long = [line for line in lines if len(line) > WIDTH and not line.startswith("    ")]
    assert long == []


@pytest.mark.parametrize("name", ["max_pool2d", "MaxPool2D", " maxpool2d ", "MAX_POOL2D"])
def test_an_entry_is_found_however_its_name_is_spelled(name: str) -> None:
    (chapter,) = look_up(name)
    assert [entry.kind for entry in chapter.entries] == ["max_pool2d"]


def test_a_name_that_several_kinds_have_finds_them_all() -> None:
    assert [chapter.title for chapter in look_up("constant")] == ["Schedules", "Initializers"]


@pytest.mark.parametrize("name", ["data-sets", "datasets", "Data sets"])
def test_a_chapter_is_found_by_its_title(name: str) -> None:
    assert look_up(name) == (CHAPTERS["Data sets"],)


def test_a_misspelled_name_is_refused_with_what_was_meant() -> None:
    with pytest.raises(PlaygroundError, match="no entry 'conv3d' in the reference; expected perhaps conv1d or conv2d"):
        look_up("conv3d")
    with pytest.raises(PlaygroundError, match="a chapter: layers, activations, losses"):
        look_up("xyzzy")


def test_a_class_that_is_registered_nowhere_has_no_entry() -> None:
    assert entry_of(Training) is None


def test_links_of_the_page_lead_somewhere() -> None:
    import re

    page = html_page(reference())
    targets = set(re.findall(r'id="([^"]*)"', page))
    assert set(re.findall(r'href="#([^"]*)"', page)) <= targets


def test_what_a_person_chooses_between_says_when_to_use_it() -> None:
    chosen = [
        entry
        for title in ("Layers", "Activations", "Losses", "Optimizers", "Schedules")
        for entry in CHAPTERS[title].entries
        if entry.kind not in ("input", "output")
    ]
    missing = [entry.name for entry in chosen if not dict(entry.facts).get(USE)]
    assert not missing, "say so in the section Use of the docstring"
