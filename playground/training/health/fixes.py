"""Edits that several rules offer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from playground.engine.activation import ACTIVATIONS, Activation
from playground.engine.layer import LAYERS
from playground.engine.optimizer import Optimizer
from playground.spec.blocks import edit_inside, place_of
from playground.spec.declared import Declared
from playground.spec.edits import change_layer, connect, insert_layer
from playground.spec.graph import Wire
from playground.spec.language import tr
from playground.spec.problem import Fix
from playground.spec.project import Project
from playground.spec.tidying import columns_of, tidy


def scale_rate(project: Project, factor: float) -> Fix | None:
    """Another learning rate, `factor` times the one there is."""
    optimizer = project.optimizer
    if not isinstance(optimizer, Optimizer):
        return None
    rate = float(f"{optimizer.learning_rate * factor:.3g}")

    def edit(before: Project) -> Project:
        return before.replace(optimizer=before.optimizer.replace(learning_rate=rate))

    return Fix(tr("Use the learning rate {rate:g}", rate=rate), edit)


def clip(norm: float = 1.0) -> Fix:
    """Shorten gradients that are longer than `norm`."""

    def edit(project: Project) -> Project:
        return project.replace(training=project.training.replace(clip_norm=norm))

    return Fix(tr("Clip gradients at a norm of {norm:g}", norm=norm), edit)


def change_activations(names: Iterable[str], kind: str, label: str) -> Fix:
    """Another function in those layers. Initializers that were left to the function follow it."""
    return Fix(label, in_each(names, partial(_change_activation, kind=kind)))


def in_each(names: Iterable[str], change: Callable[..., Project]) -> Callable[[Project], Project]:
    """The edit that makes `change(project, name=...)` at each of those layers, in blocks too."""
    chosen = tuple(names)

    def edit(project: Project) -> Project:
        for place in dict.fromkeys(place_of(project.graph, name) for name in chosen):
            if place is not None:
                project = edit_inside(project, place[0], partial(change, name=place[1]))
        return project

    return edit


def add_batch_norm(names: Iterable[str]) -> Fix:
    """Batch norm on every wire that leaves one of those layers."""
    chosen = tuple(names)

    def edit(project: Project) -> Project:
        columns = columns_of(project)
        for wire in [Wire(name, target) for name in chosen for target in project.graph.targets(name)]:
            project = insert_layer(project, LAYERS.find("batch_norm")(), wire, (0.0, 0.0))[0]
        return tidy(project, columns)

    return Fix(tr("Put Batch norm behind each"), edit)


def wire_past(names: Iterable[str]) -> Fix:
    """What enters each of those layers is added to what leaves it."""
    chosen = tuple(names)

    def edit(project: Project) -> Project:
        columns = columns_of(project)
        for name in chosen:
            before = project.graph.sources(name)[0]
            for target in project.graph.targets(name):
                project, added = insert_layer(project, LAYERS.find("add")(), Wire(name, target), (0.0, 0.0))
                project = connect(project, before, added)
        return tidy(project, columns)

    return Fix(tr("Lead wires past the layers"), edit)


def _change_activation(project: Project, name: str, kind: str) -> Project:
    layer = project.graph.layer(name)
    setting = activation_setting(layer)
    return change_layer(project, name, layer.replace(**{setting: ACTIVATIONS.find(kind)()})) if setting else project


def activation_setting(layer: Declared) -> str:
    """The setting that holds the layer's function; empty where there is none."""
    return next((p.name for p in layer.parameters() if isinstance(getattr(layer, p.name), Activation)), "")
