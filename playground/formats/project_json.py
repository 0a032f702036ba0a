"""A project as a JSON object, and back. Reading checks everything; writing leaves out what stands at its default.

    {"format_version": 1, "title": "Circle", "note": "...",
     "data": {"kind": "circle", "settings": {"noise": 0.1}},
     "loss": {"kind": "binary_cross_entropy"},
     "optimizer": {"kind": "sgd", "settings": {"learning_rate": 0.03}},
     "training": {"epochs": 100},
     "layers": [{"name": "Data", "kind": "input", "at": [0, 0]},
                {"name": "Dense 1", "kind": "dense", "settings": {"units": 4}, "at": [232, 0]}],
     "wires": [["Data", "Dense 1"]],
 "notes": [{"text": "**Four** are enough: $z = w x + b$", "at": [232, -120], "width": 320, "tone": "blue"}]}

The order of the wires is the order of a layer's inputs. Layers without `at` are laid out when they are read.
Notes stand on the canvas; without any there is no such field.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from playground.data.dataset import DATASETS
from playground.engine.layer import LAYERS
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS
from playground.formats.entry import Entry, parse_json
from playground.formats.migrations import FORMAT_VERSION, migrated
from playground.formats.notes_json import decode_notes
from playground.spec import edits
from playground.spec.composite import MAX_DEPTH, WAYS, Drawn, Inside
from playground.spec.declared import Declared, Registry
from playground.spec.errors import GraphError, PlaygroundError
from playground.spec.graph import DrawnLayer, Graph, Node, Wire, checked_name
from playground.spec.language import tr
from playground.spec.notes import encode_notes
from playground.spec.parameter import Constraint, Part
from playground.spec.placeholders import still_unknown
from playground.spec.project import Point, Project, Training
from playground.spec.unknown import Unknown, UnknownLayer
from playground.spec.written import encode_declared, encode_graph
from playground.storage.errors import FileError
from playground.training.fitting import usual_loss

# What a kind is called, in whichever version.
_KIND = re.compile(r"[a-z][a-z0-9_]{0,59}")

# Far above what anybody draws, and low enough that reading a hostile file stays quick.
MAX_LAYERS, MAX_WIRES = 5_000, 20_000
MAX_TITLE, MAX_NOTE, MAX_NAME = 200, 20_000, 60
MAX_COORDINATE = 1e6


def encode_project(project: Project) -> dict[str, Any]:
    """The project as JSON can hold it."""
    return {
        "format_version": FORMAT_VERSION,
        "title": project.title,
        "note": project.note,
        **_encode_parts(project),
        **encode_graph(project.graph, project.positions),
        **({"notes": encode_notes(project.notes)} if project.notes else {}),
    }


def _encode_parts(project: Project) -> dict[str, Any]:
    """Data, loss, optimizer and training; what is not known here as it came."""
    unknown = {one.field: one.entry for one in still_unknown(project)}
    known = {field: encode_declared(getattr(project, field)) for field in ("data", "loss", "optimizer")}
    training = project.training.settings()
    if "augmentation" in unknown:
        training["augmentation"] = unknown.pop("augmentation")
    return {**known, **unknown, "training": training}


def decode_project(obj: object, where: str = "project.json") -> Project:
    """The project in a JSON object.

    `where` names the file in messages. Raises FileError naming file, field, what was found and what was expected.
    """
    entry = Entry(where, "", obj)
    entry = migrated(entry, _checked_version(entry))
    required = ("format_version", "data", "loss", "optimizer", "layers", "wires")
    fields = entry.record(required, optional=("title", "note", "notes", "training"))
    graph, positions = _decode_graph(fields["layers"], fields["wires"])
    data, loss, no_task = _decode_task(fields["data"], fields["loss"])
    optimizer, no_optimizer = _decode_or(fields["optimizer"], OPTIMIZERS, OPTIMIZERS.find("sgd"))
    training, no_augmentation = _decode_training(fields["training"]) if "training" in fields else (Training(), ())
    project = Project(
        data=data,
        loss=loss,
        optimizer=optimizer,
        graph=graph,
        training=training,
        unknown=no_task + no_optimizer + no_augmentation,
        title=fields["title"].text(MAX_TITLE) if "title" in fields else "",
        note=fields["note"].text(MAX_NOTE) if "note" in fields else "",
        notes=decode_notes(fields["notes"]) if "notes" in fields else (),
    )
    if all(node.name in positions for node in graph.nodes):
        return project.replace(positions=positions)
    return project.replace(positions={**edits.tidy(project).positions, **positions})


def project_text(project: Project) -> str:
    """The project as JSON text: a line for each field, each layer and each wire, so that versions can be compared."""
    lines = []
    for key, value in encode_project(project).items():
        text = json.dumps(value, ensure_ascii=False, allow_nan=False)
        if isinstance(value, list) and value:
            items = ",\n".join("    " + json.dumps(item, ensure_ascii=False, allow_nan=False) for item in value)
            text = f"[\n{items}\n  ]"
        lines.append(f"  {json.dumps(key)}: {text}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def parse_project(content: bytes, where: str) -> Project:
    """The project in the bytes of a JSON text. Raises FileError as `decode_project` does."""
    return decode_project(parse_json(content, where).value, where)


def decode_graph(obj: object, where: str = "drawing") -> tuple[Graph, dict[str, Point]]:
    """The layers and wires in a JSON object, and where those cards stand whose place is given.

    Raises FileError naming `where`, field, what was found and what was expected.
    """
    fields = Entry(where, "", obj).record(("layers", "wires"))
    return _decode_graph(fields["layers"], fields["wires"])


def _checked_version(entry: Entry) -> int:
    members = entry.members()
    if "format_version" not in members:
        raise entry.refuse(tr("a project with the field 'format_version'"), found=tr("none"))
    version = members["format_version"].whole()
    if version > FORMAT_VERSION:
        newer = tr("{version}, made by a newer version of Neural Playground", version=version)
        raise members["format_version"].refuse(
            tr("at most {newest}; update the program to open it", newest=FORMAT_VERSION), newer
        )
    if version < 1:
        raise members["format_version"].refuse(tr("a whole number from 1"))
    return version


class _UnknownKind(FileError):
    """A kind that may be known to a newer version: what it is of stays as a placeholder."""

    def __init__(self, refusal: FileError, kind: str) -> None:
        super().__init__(refusal.file, refusal.field, refusal.found, refusal.expected)
        self.kind = kind


def _decode_declared(entry: Entry, registry: Registry[Any]) -> Any:
    fields = entry.record(("kind",), optional=("settings",))
    return _decode_kind(fields, registry.find, registry.kinds())


def _decode_or(
    entry: Entry, registry: Registry[Any], stand_in: Callable[[], Declared]
) -> tuple[Any, tuple[Unknown, ...]]:
    """What stands in an entry; where that is not known here, a stand-in, and what stood there."""
    try:
        return _decode_declared(entry, registry), ()
    except _UnknownKind:
        made = stand_in()
        return made, (_unknown(entry, entry.field, made),)


def _unknown(entry: Entry, field: str, stand_in: Declared) -> Unknown:
    kind = entry.members()["kind"].value if isinstance(entry.value, dict) else entry.value
    return Unknown(field, str(kind), json.dumps(entry.value), stand_in)


def _decode_task(data: Entry, loss: Entry) -> tuple[Any, Any, tuple[Unknown, ...]]:
    """Data and loss; one that is not known here has a stand-in that goes with the other."""
    known_data, no_data = _decode_or(data, DATASETS, DATASETS.find("circle"))
    known_loss, no_loss = _decode_or(loss, LOSSES, lambda: usual_loss(known_data.task()))
    if no_data and known_loss.refusal(known_data.task()):
        known_data, no_data = _decode_or(data, DATASETS, DATASETS.find("line"))
    return known_data, known_loss, no_data + no_loss


def _decode_training(entry: Entry) -> tuple[Training, tuple[Unknown, ...]]:
    try:
        return _decode_settings(entry, Training), ()
    except _UnknownKind:  # the one part that training has
        members = entry.members()
        rest = {name: member.value for name, member in members.items() if name != "augmentation"}
        training: Training = _decode_settings(Entry(entry.file, entry.field, rest), Training)
        return training, (_unknown(members["augmentation"], "augmentation", training.augmentation),)


def _decode_kind(
    fields: Mapping[str, Entry], find: Callable[[str], type[Any]], kinds: tuple[str, ...], depth: int = 0
) -> Any:
    kind = fields["kind"]
    if kind.value not in kinds:
        raise _refused_kind(kind, tr("one of {options}", options=", ".join(kinds)))
    cls = find(str(kind.value))
    return _decode_settings(fields["settings"], cls, depth) if "settings" in fields else cls()


def _refused_kind(entry: Entry, expected: str) -> FileError:
    """The refusal of a kind that is not known; of one that may be known to others, an _UnknownKind."""
    error = entry.refuse(expected)
    if not isinstance(entry.value, str) or entry.value in WAYS or not _KIND.fullmatch(entry.value):
        return error
    return _UnknownKind(error, entry.value)


def _decode_settings(entry: Entry, cls: type[Any], depth: int = 0) -> Any:
    """The declared thing with the settings in an object; `depth` counts the blocks it is inside of."""
    parameters = {parameter.name: parameter for parameter in cls.parameters()}
    values = {}
    for name, setting in entry.members().items():
        if name not in parameters:
            known = ", ".join(parameters)
            raise setting.refuse(
                tr("one of {options}", options=known) if known else tr("no settings"), found=tr("an unknown setting")
            )
        values[name] = _decode_value(setting, parameters[name].constraint, depth)
    try:
        return cls(**values)
    except PlaygroundError as error:
        raise entry.refuse(tr("settings that go together"), found=str(error)) from None


def _decode_value(entry: Entry, constraint: Constraint, depth: int) -> Any:
    if isinstance(constraint, Drawn):
        return _decode_inside(entry, constraint, depth + 1)
    if isinstance(constraint, Part) and isinstance(entry.value, dict):
        # Parts are flat: {"kind": "leaky_relu", "slope": 0.1}.
        members = entry.members()
        if "kind" not in members:
            raise entry.refuse(tr("the {noun}'s 'kind'", noun=constraint.noun))
        settings = {name: value for name, value in entry.value.items() if name != "kind"}
        fields = {"kind": members["kind"], "settings": Entry(entry.file, entry.field, settings)}
        return _decode_kind(fields, constraint.find, tuple(constraint.kinds()))
    if isinstance(constraint, Part) and isinstance(entry.value, str) and entry.value not in constraint.kinds():
        raise _refused_kind(entry, str(constraint))
    try:
        return constraint.accept(entry.value)
    except (ValueError, TypeError, OverflowError):
        raise entry.refuse(str(constraint)) from None


def _decode_inside(entry: Entry, constraint: Drawn, depth: int) -> Inside:
    """What is drawn inside of a block, `depth` blocks deep."""
    if depth > MAX_DEPTH:
        raise entry.refuse(
            tr("blocks at most {most} deep in each other", most=MAX_DEPTH), found=tr("a block deeper than that")
        )
    fields = entry.record(("layers", "wires"), optional=("notes",))
    notes = decode_notes(fields["notes"]) if "notes" in fields else ()
    inside = Inside.of(*_decode_graph(fields["layers"], fields["wires"], constraint, depth), notes)
    try:
        return constraint.accept(inside)
    except ValueError:
        raise entry.refuse(str(constraint), found=tr("{count} layers", count=len(inside.graph.nodes))) from None


def _decode_graph(
    layers: Entry, wires: Entry, within: Drawn | None = None, depth: int = 0
) -> tuple[Graph, dict[str, Point]]:
    nodes: dict[str, DrawnLayer] = {}
    positions: dict[str, Point] = {}
    for entry in layers.items(MAX_LAYERS):
        fields = entry.record(("name", "kind"), optional=("settings", "at"))
        name = _decode_name(fields["name"], nodes)
        nodes[name] = _decode_layer(fields, nodes, within, depth)
        if "at" in fields:
            positions[name] = _decode_point(fields["at"])
    drawn = tuple(Node(name, layer) for name, layer in nodes.items())
    return Graph(drawn, _decode_wires(wires, nodes)), positions


def _decode_name(entry: Entry, taken: Mapping[str, DrawnLayer]) -> str:
    name = entry.text(MAX_NAME)
    try:
        checked = checked_name(name)
    except GraphError:
        checked = ""
    if not name or checked != name:
        raise entry.refuse(
            tr("1 to {most} printable characters without / \\ . or = and no space around them", most=MAX_NAME)
        )
    if name in taken:
        raise entry.refuse(tr("a name that no other layer has"))
    return name


def _decode_layer(
    fields: Mapping[str, Entry], others: Mapping[str, DrawnLayer], within: Drawn | None, depth: int
) -> DrawnLayer:
    find, kinds = (within.kind, (*WAYS, *LAYERS.kinds())) if within else (LAYERS.find, LAYERS.kinds())
    try:
        layer: DrawnLayer = _decode_kind(fields, find, kinds, depth)
    except _UnknownKind as error:
        written = {key: fields[key].value for key in ("kind", "settings") if key in fields}
        return UnknownLayer(written=json.dumps(written), missing=error.kind)
    if type(layer).singleton and any(type(other) is type(layer) for other in others.values()):
        raise fields["kind"].refuse(
            tr("at most one {title} layer", title=layer.title), found=tr("a second {kind}", kind=repr(layer.kind))
        )
    return layer


def _decode_point(entry: Entry) -> Point:
    coordinates = entry.items(at_most=2)
    if len(coordinates) != 2:
        raise entry.refuse(tr("two numbers [x, y]"))
    x, y = (coordinate.number(MAX_COORDINATE) for coordinate in coordinates)
    return x, y


def _decode_wires(entry: Entry, layers: Mapping[str, DrawnLayer]) -> tuple[Wire, ...]:
    wires: dict[Wire, Entry] = {}
    arriving = dict.fromkeys(layers, 0)
    for item in entry.items(MAX_WIRES):
        wire = _decode_wire(item, layers)
        if wire in wires:
            raise item.refuse(tr("each wire once"))
        arriving[wire.target] += 1
        limit = type(layers[wire.target]).max_inputs
        if limit is not None and arriving[wire.target] > limit:
            raise item.refuse(
                tr("at most {limit} into {target}", limit=limit, target=repr(wire.target)),
                found=tr("wire {number} into it", number=arriving[wire.target]),
            )
        wires[wire] = item
    _refuse_cycle(entry, Graph(tuple(Node(name, layer) for name, layer in layers.items()), tuple(wires)))
    return tuple(wires)


def _decode_wire(entry: Entry, layers: Mapping[str, DrawnLayer]) -> Wire:
    ends = entry.items(at_most=2)
    if len(ends) != 2:
        raise entry.refuse(tr("two names [source, target]"))
    for end in ends:
        if not isinstance(end.value, str) or end.value not in layers:
            raise end.refuse(tr("the name of a layer in this drawing"))
    source, target = str(ends[0].value), str(ends[1].value)
    if source == target:
        raise entry.refuse(tr("a wire between two layers"))
    if not type(layers[source]).has_output:
        raise ends[0].refuse(tr("a layer that a wire may leave"))
    if type(layers[target]).max_inputs == 0:
        raise ends[1].refuse(tr("a layer that a wire may enter"))
    return Wire(source, target)


def _refuse_cycle(entry: Entry, graph: Graph) -> None:
    ordered = set(graph.order())
    name = next((node.name for node in graph.nodes if node.name not in ordered), None)
    if name is None:
        return
    # What cannot be ordered has a source that cannot be either: walking back along those ends on the circle.
    passed: set[str] = set()
    while name not in passed:
        passed.add(name)
        name = next(source for source in graph.sources(name) if source not in ordered)
    raise entry.refuse(tr("no circles"), found=tr("a circle of wires through {name}", name=repr(name)))
