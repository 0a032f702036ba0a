"""Declared things and drawings as JSON can hold them. What stands at its default is left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from playground.spec.declared import Declared
from playground.spec.graph import Graph
from playground.spec.unknown import UnknownLayer

Point = tuple[float, float]


def encode_declared(value: Declared) -> dict[str, Any]:
    """Kind and settings: `{"kind": "dense", "settings": {"units": 4}}`."""
    if isinstance(value, UnknownLayer):
        return value.entry
    settings = value.settings()
    return {"kind": value.kind, "settings": settings} if settings else {"kind": value.kind}


def encode_graph(graph: Graph, positions: Mapping[str, Point]) -> dict[str, Any]:
    """Layers and wires: `{"layers": [...], "wires": [...]}`."""
    layers = []
    for node in graph.nodes:
        layer: dict[str, Any] = {"name": node.name, **encode_declared(node.layer)}
        if node.name in positions:
            layer["at"] = [short(coordinate) for coordinate in positions[node.name]]
        layers.append(layer)
    return {"layers": layers, "wires": [[wire.source, wire.target] for wire in graph.wires]}


def short(number: float) -> float:
    """Whole numbers without a fraction: 232 reads better than 232.0 in a diff."""
    return int(number) if float(number).is_integer() else float(number)
