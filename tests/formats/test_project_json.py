"""A project survives JSON, and what is no project is refused by file, field, what was found and what was expected."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from typing import Any

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.data.dataset import DATASETS
from playground.engine.layer import LAYERS
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS
from playground.formats.project_json import (
    decode_graph,
    decode_project,
    encode_project,
    parse_project,
    project_text,
)
from playground.spec import edits
from playground.spec.composite import Composite
from playground.spec.declared import Declared, Registry
from playground.spec.errors import GraphError
from playground.spec.graph import DrawnLayer, Graph
from playground.spec.notes import LEAST_WIDTH, MOST_WIDTH, TONES, Note
from playground.spec.parameter import Constraint, Part
from playground.spec.project import Project, Training
from playground.spec.written import encode_graph
from playground.storage.errors import FileError

EVERY_KIND = [(registry, kind) for registry in (DATASETS, LAYERS, LOSSES, OPTIMIZERS) for kind in registry.kinds()]


def values(constraint: Constraint) -> st.SearchStrategy[Any]:
    if isinstance(constraint, Part):
        return st.sampled_from(sorted(constraint.kinds())).flatmap(lambda kind: settings(constraint.find(kind)))
    return st.sampled_from(constraint.valid())


def settings(cls: type[Any]) -> st.SearchStrategy[Any]:
    """Things of that class with random settings, some of them at their defaults."""
    optional = {parameter.name: values(parameter.constraint) for parameter in cls.parameters()}
    return st.fixed_dictionaries({}, optional=optional).map(cls.from_settings)


def things(registry: Registry[Any]) -> st.SearchStrategy[Any]:
    return st.sampled_from(registry.kinds()).flatmap(lambda kind: settings(registry.find(kind)))


names = st.text(st.characters(exclude_categories=("C", "Z"), exclude_characters="/.=\\"), min_size=1, max_size=20)
coordinates = st.floats(-1e5, 1e5)


note_texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=50)
notes = st.builds(
    Note,
    text=note_texts,
    at=st.tuples(coordinates, coordinates),
    width=st.floats(LEAST_WIDTH, MOST_WIDTH),
    tone=st.sampled_from(TONES),
)


@st.composite
def projects(draw: st.DrawFn) -> Project:
    graph, positions = Graph(), {}
    for name in draw(st.lists(names, max_size=6, unique=True)):
        with contextlib.suppress(GraphError):  # a second singleton
            graph = graph.add(draw(things(LAYERS)), name)
            positions[name] = draw(st.tuples(coordinates, coordinates))
    if graph.nodes:
        ends = st.sampled_from([node.name for node in graph.nodes])
        for source, target in draw(st.lists(st.tuples(ends, ends), max_size=10)):
            with contextlib.suppress(GraphError):
                graph = graph.connect(source, target)
    return Project(
        data=draw(things(DATASETS)),
        loss=draw(things(LOSSES)),
        optimizer=draw(things(OPTIMIZERS)),
        graph=graph,
        training=draw(settings(Training)),
        positions=positions,
        title=draw(st.text(max_size=20)),
        note=draw(st.text(max_size=50)),
        notes=tuple(draw(st.lists(notes, max_size=3))),
    )


@given(projects())
def test_every_project_comes_back_as_it_was(project: Project) -> None:
    text = project_text(project)
    assert parse_project(text.encode(), "a.json") == project
    assert json.loads(text) == encode_project(project)


@pytest.mark.parametrize(("registry", "kind"), EVERY_KIND, ids=lambda value: value if isinstance(value, str) else "")
@hypothesis.settings(max_examples=25)
@given(data=st.data())
def test_the_settings_of_every_kind_come_back(registry: Registry[Any], kind: str, data: st.DataObject) -> None:
    thing: Declared = data.draw(settings(registry.find(kind)))
    assert registry.find(kind).from_settings(json.loads(json.dumps(thing.settings()))) == thing


def test_only_what_differs_from_its_default_is_written() -> None:
    project = encode_project(small_project())
    assert project["optimizer"] == {"kind": "sgd"}
    assert project["training"] == {"seed": 7}
    dense = project["layers"][1]
    assert dense == {"name": "Dense 1", "kind": "dense", "settings": {"units": 3}, "at": dense["at"]}


def test_a_layer_without_a_place_is_laid_out() -> None:
    encoded = encode_project(small_project())
    for layer in encoded["layers"]:
        del layer["at"]
    assert decode_project(encoded).positions == edits.tidy(small_project()).positions


def test_notes_are_numbered_in_their_order_and_a_drawing_without_any_has_no_such_field() -> None:
    noted = small_project().replace(notes=(Note("One", key=7), Note("Two", (0.0, 200.0), tone="blue", key=3)))
    written = encode_project(noted)["notes"]
    assert written == [{"text": "One", "at": [0, 0]}, {"text": "Two", "at": [0, 200], "tone": "blue"}]
    read = decode_project(encode_project(noted))
    assert read == noted and [note.key for note in read.notes] == [1, 2]
    assert "notes" not in encode_project(small_project())


def test_a_drawing_alone_comes_back_with_its_places() -> None:
    project = small_project()
    part, positions = edits.copy_part(project, ["Dense 1", "Output"])
    assert decode_graph(encode_graph(part, positions)) == (part, positions)


def test_the_text_has_a_line_for_each_layer_and_wire() -> None:
    lines = [line.strip() for line in project_text(small_project()).splitlines()]
    assert '["Data", "Dense 1"],' in lines
    assert any(line.startswith('{"name": "Dense 1"') for line in lines)


def small_project() -> Project:
    graph = Graph().add(LAYERS.find("input")()).add(LAYERS.find("dense")(units=3)).add(LAYERS.find("output")())
    graph = graph.connect("Data", "Dense 1").connect("Dense 1", "Output")
    project = Project(
        data=DATASETS.find("circle")(),
        loss=LOSSES.find("mse")(),
        optimizer=OPTIMIZERS.find("sgd")(),
        training=Training(seed=7),
        graph=graph,
    )
    return edits.tidy(project)


def set_to(*path: Any, value: object) -> Callable[[dict[str, Any]], None]:
    def change(encoded: Any) -> None:
        for step in path[:-1]:
            encoded = encoded[step]
        encoded[path[-1]] = value

    return change


def append(key: str, *items: object) -> Callable[[dict[str, Any]], None]:
    return lambda encoded: encoded[key].extend(items)


DENSE = {"kind": "dense"}
REFUSED = {
    "no layers": (lambda encoded: encoded.pop("layers"), "layers: found nothing, expected the field 'layers'"),
    "an unknown field": (set_to("colour", value="red"), "colour: found an unknown field, expected one of"),
    "no version": (lambda encoded: encoded.pop("format_version"), "expected a project with the field 'format_version'"),
    "version 0": (set_to("format_version", value=0), "format_version: found 0, expected a whole number from 1"),
    "version true": (set_to("format_version", value=True), "format_version: found True, expected a whole number"),
    "a newer version": (set_to("format_version", value=99), "found 99, made by a newer version of Neural Playground"),
    "no kind of data": (set_to("data", "kind", value="A moon"), "data.kind: found 'A moon', expected one of adding"),
    "unknown loss": (set_to("loss", "kind", value=[]), "loss.kind: found [], expected one of binary_cross_entropy"),
    "unknown optimizer": (
        set_to("optimizer", "kind", value=None),
        "optimizer.kind: found None, expected one of adagrad, adam, adamw",
    ),
    "data as text": (set_to("data", value="circle"), "data: found 'circle', expected an object {...}"),
    "an unknown setting": (
        set_to("layers", 1, "settings", value={"unit": 3}),
        "layers[1].settings.unit: found an unknown setting, expected one of units, activation",
    ),
    "a wrong setting": (
        set_to("layers", 1, "settings", value={"units": 0}),
        "layers[1].settings.units: found 0, expected a whole number from 1 to 65536",
    ),
    "a wrong type": (
        set_to("layers", 1, "settings", value={"units": "three"}),
        "layers[1].settings.units: found 'three', expected a whole number from 1 to 65536",
    ),
    "no kind of activation": (
        set_to("layers", 1, "settings", value={"activation": "re-lu"}),
        "layers[1].settings.activation: found 're-lu', expected one of the activations",
    ),
    "no kind of activation with settings": (
        set_to("layers", 1, "settings", value={"activation": {"kind": "re-lu"}}),
        "layers[1].settings.activation.kind: found 're-lu', expected one of",
    ),
    "an activation without a kind": (
        set_to("layers", 1, "settings", value={"activation": {}}),
        "layers[1].settings.activation: found {}, expected the activation's 'kind'",
    ),
    "a wrong setting of a part": (
        set_to("layers", 1, "settings", value={"initializer": {"kind": "normal", "deviation": -1}}),
        "layers[1].settings.initializer.deviation: found -1, expected a number",
    ),
    "a huge number": (
        set_to("optimizer", "settings", value={"learning_rate": 10**400}),
        "optimizer.settings.learning_rate: found 1000000",
    ),
    "a wrong seed": (set_to("training", "seed", value=-1), "training.seed: found -1, expected a whole number from 0"),
    "no kind of layer": (set_to("layers", 1, "kind", value="dense 2"), "layers[1].kind: found 'dense 2', expected"),
    "a name taken": (
        append("layers", {"name": "Dense 1", **DENSE}),
        "layers[3].name: found 'Dense 1', expected a name that no other layer has",
    ),
    "a name with a slash": (set_to("layers", 1, "name", value="a/b"), "layers[1].name: found 'a/b', expected 1 to 60"),
    "an empty name": (set_to("layers", 1, "name", value=""), "layers[1].name: found '', expected 1 to 60"),
    "a name with space around": (set_to("layers", 1, "name", value=" a"), "layers[1].name: found ' a', expected 1"),
    "a name with a line break": (set_to("layers", 1, "name", value="a\nb"), "layers[1].name: found 'a\\nb', expected"),
    "two inputs": (
        append("layers", {"name": "More", "kind": "input"}),
        "layers[3].kind: found a second 'input', expected at most one Data layer",
    ),
    "a place with three numbers": (set_to("layers", 0, "at", value=[1, 2, 3]), "layers[0].at: found 3 entries"),
    "a place with one number": (set_to("layers", 0, "at", value=[1]), "layers[0].at: found [1], expected two numbers"),
    "a place of text": (set_to("layers", 0, "at", value=["a", 2]), "layers[0].at[0]: found 'a', expected a number"),
    "a place too far": (set_to("layers", 0, "at", value=[0, 1e300]), "layers[0].at[1]: found 1e+300, expected"),
    "a wire to nowhere": (append("wires", ["Data", "Dense 9"]), "wires[2][1]: found 'Dense 9', expected the name of a"),
    "a wire of one name": (append("wires", ["Data"]), "wires[2]: found ['Data'], expected two names"),
    "a wire of numbers": (append("wires", [0, 1]), "wires[2][0]: found 0, expected the name of a layer"),
    "a wire twice": (append("wires", ["Data", "Dense 1"]), "wires[2]: found ['Data', 'Dense 1'], expected each"),
    "a wire out of the output": (
        append("wires", ["Output", "Dense 1"]),
        "wires[2][0]: found 'Output', expected a layer that a wire may leave",
    ),
    "a wire into the data": (
        append("wires", ["Dense 1", "Data"]),
        "wires[2][1]: found 'Data', expected a layer that a wire may enter",
    ),
    "notes that are none": (set_to("notes", value="x"), "notes: found 'x', expected a list"),
    "a note without a place": (set_to("notes", value=[{"text": ""}]), "notes[0].at: found nothing, expected"),
    "a note of numbers": (
        set_to("notes", value=[{"text": 3, "at": [0, 0]}]),
        "notes[0].text: found 3, expected a text",
    ),
    "a note at one number": (set_to("notes", value=[{"text": "", "at": [0]}]), "notes[0].at: found [0], expected two"),
    "a note too wide": (
        set_to("notes", value=[{"text": "", "at": [0, 0], "width": 10**400}]),
        "notes[0].width: found 1000000",
    ),
    "a note of another color": (
        set_to("notes", value=[{"text": "", "at": [0, 0], "tone": ["red"]}]),
        "notes[0].tone: found ['red'], expected one of paper, blue",
    ),
    "a wire to itself": (append("wires", ["Dense 1", "Dense 1"]), "expected a wire between two layers"),
    "too many wires into a layer": (
        append("wires", ["Data", "Output"]),
        "wires[2]: found wire 2 into it, expected at most 1 into 'Output'",
    ),
    "a second Data": (
        append("layers", {"name": "Data 2", "kind": "input"}),
        "layers[3].kind: found a second 'input', expected at most one Data layer",
    ),
    "a second Output": (
        append("layers", {"name": "Output 2", "kind": "output"}),
        "layers[3].kind: found a second 'output', expected at most one Output layer",
    ),
    "a circle": (
        lambda encoded: (
            append("layers", {"name": "a", **DENSE}, {"name": "b", **DENSE}, {"name": "c", **DENSE})(encoded),
            append("wires", ["a", "b"], ["b", "a"])(encoded),
        ),
        "wires: found a circle of wires through 'a', expected no circles",
    ),
    "layers as an object": (set_to("layers", value={}), "layers: found {}, expected a list [...]"),
    "too many layers": (set_to("layers", value=[0] * 6000), "layers: found 6000 entries, expected at most 5000"),
    "a title of numbers": (set_to("title", value=5), "title: found 5, expected a text"),
    "a title too long": (set_to("title", value="x" * 1000), "title: found 1000 characters, expected at most 200"),
}


@pytest.mark.parametrize(("change", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_wrong_is_named_with_file_field_found_and_expected(
    change: Callable[[dict[str, Any]], None], message: str
) -> None:
    encoded = encode_project(small_project())
    change(encoded)
    with pytest.raises(FileError) as caught:
        decode_project(encoded, "my.playground/project.json")
    assert message in str(caught.value)
    assert str(caught.value).startswith("my.playground/project.json: ")
    assert "found" in str(caught.value) and "expected" in str(caught.value)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("value", [None, True, 3, "text", [], [[]], {"layers": 1}])
def test_json_that_is_no_project_is_refused(value: object) -> None:
    with pytest.raises(FileError):
        decode_project(value)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(data=st.data())
def test_any_value_anywhere_is_read_or_refused_but_never_a_traceback(data: st.DataObject) -> None:
    encoded = encode_project(small_project())
    place: Any = encoded
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        if not isinstance(place[key], dict | list) or not place[key] or data.draw(st.booleans()):
            break
        place = place[key]
    place[key] = data.draw(json_values)
    with contextlib.suppress(FileError):
        assert isinstance(decode_project(encoded), Project)


def test_a_long_chain_is_read_quickly_and_its_circle_found() -> None:
    dense: type[DrawnLayer] = LAYERS.find("dense")
    layers = [{"name": f"Dense {index}", "kind": dense.kind, "at": [0, 0]} for index in range(4000)]
    wires = [[f"Dense {index}", f"Dense {index + 1}"] for index in range(3999)]
    encoded = encode_project(small_project()) | {"layers": layers, "wires": wires}
    assert len(decode_project(encoded).graph.wires) == 3999
    with pytest.raises(FileError, match="a circle of wires through"):
        decode_project(encoded | {"wires": [*wires, ["Dense 3999", "Dense 0"]]})


# Blocks


def nested(depth: int) -> dict[str, object]:
    """A block with another inside, and so on."""
    ways: list[object] = [{"name": "In", "kind": "block_in"}, {"name": "Out", "kind": "block_out"}]
    inner = [nested(depth - 1)] if depth > 1 else []
    return {"name": "Block 1", "kind": "block", "settings": {"inside": {"layers": ways + inner, "wires": []}}}


def with_block(**inside: object) -> dict[str, object]:
    layers = [{"name": "Block 1", "kind": "block", "settings": {"inside": inside}}]
    return {"layers": layers, "wires": []}


def test_a_block_with_blocks_inside_comes_back_as_it_was_written() -> None:
    graph, positions = decode_graph({"layers": [nested(8)], "wires": []})
    assert decode_graph(json.loads(json.dumps(encode_graph(graph, positions)))) == (graph, positions)


def test_cards_inside_of_a_block_keep_their_places() -> None:
    layers = [
        {"name": "In", "kind": "block_in", "at": [0, 8]},
        {"name": "Dense 1", "kind": "dense", "settings": {"units": 3}, "at": [256, 8.5]},
        {"name": "Out", "kind": "block_out"},
    ]
    written = with_block(layers=layers, wires=[["In", "Dense 1"], ["Dense 1", "Out"]])
    graph, _ = decode_graph(written)
    block = graph.layer("Block 1")
    assert isinstance(block, Composite) and block.inside.positions == {"In": (0, 8), "Dense 1": (256, 8.5)}
    assert encode_graph(graph, {}) == written


@pytest.mark.parametrize(
    ("inside", "field", "sentence"),
    [
        ({"layers": [], "wires": []}, "layers[0].settings.inside", "one In and one Out"),
        ({"layers": 3, "wires": []}, "layers[0].settings.inside.layers", "a list"),
        (
            {"layers": [{"name": "In", "kind": "block_in"}, {"name": "In 2", "kind": "block_in"}], "wires": []},
            "layers[0].settings.inside.layers[1].kind",
            "at most one In",
        ),
        (
            {"layers": [{"name": "a/b", "kind": "dense"}], "wires": []},
            "layers[0].settings.inside.layers[0].name",
            "printable",
        ),
        (
            {"layers": [{"name": "Data", "kind": "input"}], "wires": []},
            "layers[0].settings.inside",
            "without Data and Output",
        ),
        (
            {"layers": [{"name": "In", "kind": "block_in"}], "wires": [["In", "Out"]]},
            "layers[0].settings.inside.wires[0][1]",
            "name of a layer",
        ),
        ({"wires": []}, "layers[0].settings.inside.layers", "the field 'layers'"),
    ],
)
def test_a_block_that_cannot_be_is_refused_by_its_place(inside: dict[str, object], field: str, sentence: str) -> None:
    with pytest.raises(FileError) as caught:
        decode_graph(with_block(**inside))
    assert field in str(caught.value) and sentence in str(caught.value)


@pytest.mark.parametrize("depth", [9, 200])
def test_blocks_too_deep_in_each_other_are_refused_in_a_sentence(depth: int) -> None:
    with pytest.raises(FileError, match="blocks at most 8 deep in each other"):
        decode_graph({"layers": [nested(depth)], "wires": []})


def test_a_block_repeated_into_millions_of_layers_is_refused() -> None:
    inner = nested(3)
    settings: Any = inner["settings"]
    for _ in range(2):
        settings["repeat"] = 128
        settings["inside"]["wires"] = [["In", "Block 1"], ["Block 1", "Out"]]
        settings = settings["inside"]["layers"][2]["settings"]
    settings["inside"]["layers"].append({"name": "Dense 1", "kind": "dense"})
    with pytest.raises(FileError, match="at most 5000"):
        decode_graph({"layers": [inner], "wires": []})


def test_the_way_into_a_block_stands_nowhere_else() -> None:
    with pytest.raises(FileError, match="'block_in'"):
        decode_graph({"layers": [{"name": "In", "kind": "block_in"}], "wires": []})
