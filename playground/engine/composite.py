"""Composites as layers: what their parts make of them together."""

from __future__ import annotations

from dataclasses import replace

from playground.engine.arrays import Array, ArraySpec
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering, lower_layers
from playground.engine.operations import Value
from playground.engine.passes import record_backward, record_forward
from playground.engine.planning import Level, PlannedLayer, Planning
from playground.engine.tape import GIVEN, Backward, Tape
from playground.spec.composite import Composite, Inside
from playground.spec.errors import ShapeError
from playground.spec.task import TensorType
from playground.spec.wording import counted


def composite_of(inside: Inside) -> Composite:
    """The composite made of these parts: of a kind that has just such ones, or else a block of its own."""
    kinds = [kind for kind in LAYERS if issubclass(kind, Composite)]
    made = next((found for kind in kinds if (found := kind.made_of(inside)) is not None), None)
    block = LAYERS.find("block")(inside=inside) if made is None else made
    assert isinstance(block, Composite)
    return block


class CompositeLayer(Composite, Layer):
    """A composite that is known to the engine. In a network its parts stand in its place (see `planning`)."""

    @property
    def main_setting(self) -> str:
        layers = counted(len(self.inside.layers), "layer")
        return f"{layers} · ×{self.repeat}" if self.repeat > 1 else layers

    def output_type(self, site: Site) -> TensorType:
        return self._planned(site)[1]

    def arrays(self, site: Site) -> tuple[ArraySpec, ...]:
        return tuple(
            replace(spec, name=f"{part.name}/{spec.name}") for part in self._planned(site)[0] for spec in part.arrays
        )

    def multiply_adds(self, site: Site) -> int:
        return sum(part.layer.multiply_adds(part.site) for part in self._planned(site)[0])

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        named = self._named(tape.scope, site)
        if not named:
            return inputs[0], lambda gy, wanted: (gy,)
        outputs, backwards = record_forward(tape, named, inputs[0])

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
            asked = frozenset({GIVEN} if wanted[0] else ())
            return (record_backward(tape, named, gy, backwards, asked).get(GIVEN),)

        return outputs[named[-1].name], backward

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        return lower_layers(lowering, self._named(lowering.scope, site), inputs[0])

    def _named(self, scope: str, site: Site) -> list[PlannedLayer]:
        """The parts under their names inside of a composite of that name."""
        return [
            replace(part, name=f"{scope}/{part.name}", sources=tuple(s and f"{scope}/{s}" for s in part.sources))
            for part in self._planned(site)[0]
        ]

    def _planned(self, site: Site) -> tuple[list[PlannedLayer], TensorType]:
        """The parts on the way through, the last of which is the way out, and what leaves there."""
        planning = Planning(site.task, site.target)
        planning.passed[GIVEN] = site.inputs[0]
        last: str | None = GIVEN
        for number in range(self.repeat):
            if last is not None:
                last = planning.add(Level(self.inside.graph, f"{number + 1}/" if self.repeat > 1 else "", given=last))
        if last is None:
            raise ShapeError(planning.problems[0].seen_at("").what)
        return [planning.planned[name] for name in planning.order], planning.output(last)
