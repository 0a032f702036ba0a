"""Settings by a path of words, as `--set` on the command line takes them.

optimizer=adam                 another kind, with its default settings; also loss=..., data=...
optimizer.learning_rate=0.01   a setting of the optimizer; also loss., data., training.
learning_rate=0.01             the same, while only one of those four has a setting of that name
Dense 1.units=8                a setting of a layer
Block 1/Dense 1.units=8        a setting of a layer inside of a block
Dense 1.activation=relu        another part, and with one more dot a setting of the part
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from playground.spec.blocks import edit_inside
from playground.spec.composite import Composite
from playground.spec.declared import Declared
from playground.spec.errors import PlaygroundError, SettingError, expected_name
from playground.spec.graph import Graph
from playground.spec.language import tr
from playground.spec.project import Project
from playground.spec.wording import either

# The parts of a project beside its drawing; training has one kind only.
SECTIONS = ("data", "loss", "optimizer", "training")

FindKind = Callable[[str], type[Any]]


def set_by_path(project: Project, path: str, text: str, find: Mapping[str, FindKind]) -> Project:
    """The project with one setting changed.

    `find` turns a kind into its class for each of "data", "loss" and "optimizer". Raises PlaygroundError saying what
    there is when the path leads nowhere, and SettingError when the text is no value for the setting.
    """
    owner, _, rest = path.strip().partition(".")
    if owner in SECTIONS and rest:
        return project.replace(**{owner: _change(getattr(project, owner), rest, text)})
    if owner in find:
        return project.replace(**{owner: _another(getattr(project, owner), text, find[owner])})
    *blocks, name = owner.split("/")
    if (blocks or owner in project.graph.by_name) and rest:
        return edit_inside(project, blocks, lambda drawn: _change_layer(drawn, name, rest, text))
    if owner in SECTIONS or owner in project.graph.by_name:
        raise PlaygroundError(
            tr("{path} names no setting; expected {owner}. and one of its settings", path=repr(owner), owner=owner)
        )
    holders = [section for section in SECTIONS if owner in _names(getattr(project, section))]
    if len(holders) == 1:
        return project.replace(**{holders[0]: _change(getattr(project, holders[0]), path.strip(), text)})
    if holders:
        choices = either(f"{holder}.{owner}" for holder in holders)
        raise PlaygroundError(
            tr("setting {name} is in several places; expected {choices}", name=repr(owner), choices=choices)
        )
    expected = expected_name(path.strip(), setting_paths(project))
    raise PlaygroundError(tr("no setting {name}; {expected}", name=repr(path.strip()), expected=expected))


def setting_paths(project: Project) -> tuple[str, ...]:
    """Every path that leads to a setting of the project, parts of parts left out."""
    paths = ["data", "loss", "optimizer"]
    for section in SECTIONS:
        paths += [f"{section}.{name}" for name in _names(getattr(project, section))]
    return (*paths, *_layer_paths(project.graph, ""))


def _layer_paths(graph: Graph, prefix: str) -> list[str]:
    paths = []
    for node in graph.nodes:
        paths += [f"{prefix}{node.name}.{name}" for name in _names(node.layer)]
        if isinstance(node.layer, Composite):
            paths += _layer_paths(node.layer.inside.graph, f"{prefix}{node.name}/")
    return paths


def _change_layer(project: Project, name: str, path: str, text: str) -> Project:
    layer = _change(project.graph.layer(name), path, text)
    return project.replace(graph=project.graph.replace_layer(name, layer))


def _names(owner: Declared) -> tuple[str, ...]:
    return tuple(parameter.name for parameter in owner.parameters())


def _another(current: Declared, kind: str, find: FindKind) -> Declared:
    cls = find(kind.strip())
    if cls is type(current):
        return current
    other: Declared = cls()
    return other


def _change(owner: Any, path: str, text: str) -> Any:
    name, _, rest = path.partition(".")
    parameter = owner.parameter(name)
    if not rest:
        try:
            value = parameter.constraint.parse(text)
        except (ValueError, TypeError, OverflowError):
            raise SettingError(owner.title or owner.kind, name, text, str(parameter.constraint)) from None
        return owner.replace(**{name: value})
    part = getattr(owner, name)
    if not isinstance(part, Declared):
        raise PlaygroundError(
            tr("{owner}: {name} has no settings of its own; expected {name}=VALUE", owner=tr(owner.title), name=name)
        )
    return owner.replace(**{name: _change(part, rest, text)})
