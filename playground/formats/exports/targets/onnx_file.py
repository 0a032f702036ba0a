"""ONNX: the format that most other programs read."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

import playground
from playground.engine.lowering import without_dropout
from playground.engine.operations import Recur
from playground.formats.exports.channels import channels_first
from playground.formats.exports.exporter import (
    EXPORTERS,
    Exporter,
    ExportError,
    Progress,
    difference_from,
    largest_difference,
)
from playground.formats.exports.model import Model
from playground.spec.language import tr
from playground.spec.parameter import Flag, param

if TYPE_CHECKING:
    from onnx import ModelProto

    from playground.formats.exports.onnx_graph import Graph

# What all runtimes of the last years read.
OPSET, IR_VERSION = 17, 8
INPUT, OUTPUT = "input", "output"


@EXPORTERS.register
class ONNX(Exporter):
    """One .onnx file that ONNX Runtime, browsers, phones and most other programs run as it is.

    Opset 17, float32, any batch size. Names of classes and the scaling of inputs and answers are in its metadata.
    Answers are what leaves the network: logits where it was trained with a cross-entropy.
    """

    kind = "onnx"
    title = "ONNX"
    suffix = ".onnx"

    scaling_inside: bool = param(
        False,
        Flag(),
        doc="Whether the graph takes samples, and tells numbers, as the data has them, and scales them itself",
    )

    def write(self, model: Model, path: Path) -> None:
        path.write_bytes(self.proto(model).SerializeToString())

    def verify(self, model: Model, path: Path, progress: Progress) -> str:
        import onnx

        try:
            onnx.checker.check_model(str(path), full_check=True)
        except (onnx.checker.ValidationError, onnx.shape_inference.InferenceError) as error:
            told = tr("{file}: found what ONNX's checker refuses: {error}", file=path.name, error=error)
            raise ExportError(told) from None
        run = self._runtime(model, path)
        if run is None:
            return tr("Checked by ONNX's own checker; not run, because ONNX Runtime is not installed here.")
        name, answers = run
        if not self._scales_answers(model):
            compared = largest_difference(model, answers, path.name)
            return tr(
                "Checked by ONNX's own checker and run by {program}: {compared} with the network's own.",
                program=name,
                compared=compared,
            )
        difference_from(model.predicted, answers, path.name)
        return tr(
            "Checked by ONNX's own checker and run by {program}: {count} answers agree with the network's own "
            "in the units of the data.",
            program=name,
            count=len(answers),
        )

    def proto(self, model: Model) -> ModelProto:
        """The file's content."""
        from onnx import TensorProto, helper

        from playground.formats.exports.onnx_graph import Graph, add_instructions

        lowered, graph = channels_first(without_dropout(model.lowered)), Graph(model.arrays)
        stored = self._stored_type(model)
        given = helper.np_dtype_to_tensor_dtype(stored)
        source = self._scaled(model, graph) if self.scaling_inside else INPUT
        names = add_instructions(graph, lowered.instructions, lowered.source, source)
        said = self._unscaled(model, graph, names[lowered.output])
        graph.scope = ""
        graph.nodes.append(helper.make_node("Identity", [said], [OUTPUT], name=OUTPUT))
        inputs = [helper.make_tensor_value_info(INPUT, given, ["batch", *lowered.source.shape])]
        outputs = [helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ["batch", *lowered.output.shape])]
        made = helper.make_graph(graph.nodes, model.title, inputs, outputs, graph.initializers)
        proto = helper.make_model(
            made,
            producer_name="Neural Playground",
            producer_version=playground.__version__,
            opset_imports=[helper.make_opsetid("", OPSET)],
            ir_version=IR_VERSION,
            doc_string=model.samples.preparation,
        )
        helper.set_model_props(proto, metadata(model, self.scaling_inside))
        return proto

    def _stored_type(self, model: Model) -> np.dtype[Any]:
        if model.takes_symbols:
            return np.dtype(np.int64)
        inside = self.scaling_inside and model.samples.scale != 1.0
        return np.dtype(np.uint8 if inside else np.float32)

    def _scaled(self, model: Model, graph: Graph) -> str:
        """The nodes that prepare a sample; the name of what they give."""
        from onnx import TensorProto

        graph.scope, samples = "scaling", model.samples
        if samples.scaler is not None:
            offset, width = (row.astype(np.float32) for row in (samples.scaler.offset, samples.scaler.width))
            return graph.node(
                "Div", graph.node("Sub", INPUT, graph.array("offset", offset)), graph.array("width", width)
            )
        if samples.scale != 1.0:
            return graph.node("Mul", graph.node("Cast", INPUT, to=TensorProto.FLOAT), graph.scalar(samples.scale))
        return INPUT

    def _scales_answers(self, model: Model) -> bool:
        return self.scaling_inside and model.samples.target_scaler is not None

    def _unscaled(self, model: Model, graph: Graph, said: str) -> str:
        """The nodes that bring numbers to their own units; the name of what they give."""
        scaler = model.samples.target_scaler
        if scaler is None or not self.scaling_inside:
            return said
        graph.scope = "unscaling"
        offset, width = (row.astype(np.float32) for row in (scaler.offset, scaler.width))
        return graph.node("Add", graph.node("Mul", said, graph.array("width", width)), graph.array("offset", offset))

    def _runtime(self, model: Model, path: Path) -> tuple[str, NDArray[np.float32]] | None:
        """Who has run it, and the answers."""
        inputs = model.stored.astype(self._stored_type(model)) if self.scaling_inside else model.inputs
        if importlib.util.find_spec("onnxruntime"):
            import onnxruntime

            session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
            (answers,) = session.run([OUTPUT], {INPUT: inputs})
            return f"ONNX Runtime {onnxruntime.__version__}", np.asarray(answers)
        # The evaluator that comes with ONNX takes no lengths of sequences.
        if any(isinstance(instruction.operation, Recur) for instruction in model.lowered.instructions):
            return None
        from onnx.reference import ReferenceEvaluator

        (answers,) = ReferenceEvaluator(str(path)).run([OUTPUT], {INPUT: inputs})
        return "ONNX's reference evaluator", np.asarray(answers)


def metadata(model: Model, scaling_inside: bool) -> dict[str, str]:
    """What the file tells of itself: texts as they are, all else as JSON."""
    task, samples = model.plan.task, model.samples
    found = {"title": model.title, "preparation": samples.preparation, "scaling_inside": json.dumps(scaling_inside)}
    if task.features:
        found["feature_names"] = json.dumps(task.features, ensure_ascii=False)
    if task.classes:
        found["class_names"] = json.dumps(task.classes, ensure_ascii=False)
    if task.outputs:
        found["output_names"] = json.dumps(task.outputs, ensure_ascii=False)
    if task.symbols:
        found["symbols"] = json.dumps(task.symbols, ensure_ascii=False)
    if samples.scaler is not None:
        found["input_offset"] = json.dumps([float(value) for value in samples.scaler.offset])
        found["input_width"] = json.dumps([float(value) for value in samples.scaler.width])
    if samples.target_scaler is not None:
        found["output_offset"] = json.dumps([float(value) for value in samples.target_scaler.offset])
        found["output_width"] = json.dumps([float(value) for value in samples.target_scaler.width])
        found["output_units"] = "the data's own" if scaling_inside else "answers * output_width + output_offset"
    if samples.scale != 1.0:
        found["input_scale"] = json.dumps(samples.scale)
    return found
