"""The plan of a drawing: what it amounts to, and what is wrong with it, in sentences and with a cure."""

from __future__ import annotations

import itertools

import pytest

from playground.data.dataset import DATASETS
from playground.engine.layer import LAYERS, Layer
from playground.engine.loss import LOSSES
from playground.engine.optimizers.sgd import SGD
from playground.engine.plan import Plan, make_plan
from playground.spec.graph import DrawnLayer, Graph
from playground.spec.problem import Problem, Severity
from playground.spec.project import Project
from playground.spec.task import Task, TensorType

POINTS = Task(TensorType((2,)), classes=("no", "yes"))
DIGITS = Task(TensorType((28, 28, 1)), classes=tuple("0123456789"))


def layer(kind: str, **settings: object) -> Layer:
    return LAYERS.find(kind)(**settings)


def chain(*layers: DrawnLayer) -> Graph:
    graph = Graph()
    for made in layers:
        graph = graph.add(made)
    for source, target in itertools.pairwise(node.name for node in graph.nodes):
        graph = graph.connect(source, target)
    return graph


def plan_of(graph: Graph, task: Task = POINTS, loss: str = "cross_entropy") -> Plan:
    return make_plan(graph, task, LOSSES.find(loss)())


def after_fix(graph: Graph, problem: Problem, task: Task, loss: str) -> Plan:
    """The plan of the drawing after the problem's own edit."""
    assert problem.fix is not None
    project = Project(data=DATASETS.find("circle")(), loss=LOSSES.find(loss)(), optimizer=SGD(), graph=graph)
    fixed = problem.fix.edit(project)
    assert set(fixed.positions) <= set(fixed.graph.by_name)
    return make_plan(fixed.graph, task, fixed.loss)


def only_problem(plan: Plan) -> Problem:
    assert len(plan.problems) == 1, plan.problems
    (problem,) = plan.problems
    assert problem.what.endswith(".") and problem.why.endswith(".")
    return problem


CLASSIC = chain(
    layer("input"),
    layer("flatten"),
    layer("dense", units=16, activation="sigmoid"),
    layer("dense", units=16, activation="sigmoid"),
    layer("output"),
)


def test_the_classic_net_has_the_numbers_of_the_textbook() -> None:
    plan = plan_of(CLASSIC, DIGITS)
    assert plan.runs and not plan.problems
    assert (plan.total_weights, plan.total_biases, plan.total_parameters) == (12_960, 42, 13_002)
    assert plan.total_multiply_adds == 12_960
    assert [plan.parameters(name) for name in plan.order] == [0, 0, 784 * 16 + 16, 16 * 16 + 16, 16 * 10 + 10]
    assert [str(plan.outputs[name]) for name in plan.order] == ["28×28×1", "784", "16", "16", "10"]


def test_a_learned_slope_counts_as_a_weight() -> None:
    plan = plan_of(chain(layer("input"), layer("dense", units=3, activation="prelu"), layer("output", bias=False)))
    assert (plan.weights("Dense 1"), plan.biases("Dense 1")) == (2 * 3 + 1, 3)
    assert (plan.weights("Output"), plan.biases("Output")) == (3 * 2, 0)


def test_the_output_is_as_wide_as_data_and_loss_ask() -> None:
    graph = chain(layer("input"), layer("output"))
    widths = {loss: plan_of(graph, POINTS, loss).outputs["Output"].shape for loss in LOSSES.kinds()}
    assert widths.pop("cross_entropy") == (2,)
    assert {"binary_cross_entropy", "half_mse", "hinge", "huber", "mae", "mse"} <= set(widths)
    assert set(widths.values()) == {(1,)}
    assert plan_of(graph, Task(TensorType((4,)), outputs=("a", "b", "c")), "mse").outputs["Output"].shape == (3,)


def test_chosen_features_of_the_plane_are_what_leaves_data() -> None:
    graph = chain(layer("input", features=("x1", "x1^2", "sin x2")), layer("dense", units=4), layer("output"))
    assert plan_of(graph).outputs["Data"].shape == (3,)
    assert plan_of(graph).weights("Dense 1") == 12
    assert plan_of(graph, Task(TensorType((4,)), classes=("a", "b"))).outputs["Data"].shape == (4,)


def test_an_empty_drawing_lacks_both_ends() -> None:
    plan = plan_of(Graph())
    assert not plan.runs and plan.order == () and plan.total_parameters == 0
    assert [problem.what for problem in plan.problems] == ["There is no Data.", "There is no Output."]


@pytest.mark.parametrize(("missing", "what"), [("Data", "There is no Data."), ("Output", "There is no Output.")])
def test_a_missing_end_is_named_and_its_fix_adds_it(missing: str, what: str) -> None:
    graph = chain(layer("input"), layer("dense"), layer("output")).remove([missing])
    plan = plan_of(graph)
    assert not plan.runs
    problem = next(problem for problem in plan.problems if problem.what == what)
    assert problem.where is None
    assert after_fix(graph, problem, POINTS, "cross_entropy").runs


def test_a_layer_that_nothing_is_wired_into_keeps_what_it_leads_to_from_running() -> None:
    graph = chain(layer("input"), layer("dense"), layer("output"))
    graph = graph.disconnect(graph.wires[0])
    plan = plan_of(graph)
    assert not plan.runs
    (problem,) = [problem for problem in plan.problems if problem.severity is Severity.ERROR]
    assert (problem.where, problem.what) == ("Dense 1", "Nothing is wired into it.")
    assert plan.outputs.keys() == {"Data"}


@pytest.mark.parametrize("wired", [False, True])
def test_a_layer_off_the_way_is_warned_of_and_the_rest_runs(wired: bool) -> None:
    graph = chain(layer("input"), layer("dense"), layer("output")).add(layer("dense", units=3), "Loose")
    graph = graph.connect("Data", "Loose") if wired else graph
    plan = plan_of(graph)
    assert plan.runs
    problem = only_problem(plan)
    assert (problem.where, problem.severity) == ("Loose", Severity.WARNING)
    assert "Loose" not in plan.order
    assert plan.total_parameters == plan_of(graph.remove(["Loose"])).total_parameters


def test_a_layer_off_the_way_shows_its_shape_too() -> None:
    """A second branch is drawn layer by layer; until it is wired in, its cards show what leaves them."""
    graph = chain(layer("input"), layer("dense"), layer("output")).add(layer("dense", units=3), "Loose")
    plan = plan_of(graph.connect("Data", "Loose"))
    assert plan.outputs["Loose"].shape == (3,)
    assert plan.parameters("Loose") == 9
    assert "Loose" not in [planned.name for planned in plan.layers]


def residual(units: int, other: int = 8) -> Graph:
    graph = chain(layer("input"), layer("dense", units=other), layer("dense", units=units), layer("add"))
    return graph.connect("Dense 1", "Add 1").add(layer("output")).connect("Add 1", "Output")


def test_a_residual_wire_runs() -> None:
    plan = plan_of(residual(8))
    assert plan.runs and not plan.problems
    assert plan.planned["Add 1"].sources == ("Dense 2", "Dense 1")


def test_add_with_one_input_says_how_many_it_needs() -> None:
    plan = plan_of(chain(layer("input"), layer("dense"), layer("add"), layer("output")))
    assert not plan.runs
    problem = only_problem(plan)
    assert problem.where == "Add 1"
    assert "Only 1 layer is wired into it." in problem.what and "at least 2 inputs" in problem.why


def test_add_of_different_shapes_names_both() -> None:
    plan = plan_of(residual(5))
    assert not plan.runs
    problem = only_problem(plan)
    assert (problem.where, problem.what) == ("Add 1", "It can only add equal shapes, but gets 5 and 8.")
    assert problem.fix is None


def test_add_of_different_shapes_is_not_blamed_on_images() -> None:
    graph = residual(5)
    wire = graph.wires[0]
    plan = plan_of(graph.insert(layer("flatten"), wire), DIGITS)
    problem = only_problem(plan)
    assert problem.where == "Add 1"
    assert problem.fix is None and "Flatten" not in problem.why


def test_different_shapes_off_the_way_do_not_keep_the_rest_from_running() -> None:
    graph = residual(8).add(layer("dense", units=3), "Loose").connect("Data", "Loose").add(layer("add"), "Sum")
    plan = plan_of(graph.connect("Loose", "Sum").connect("Dense 1", "Sum"))
    assert plan.runs
    assert {problem.where for problem in plan.problems} == {"Loose", "Sum"}


@pytest.mark.parametrize("between", [(), (layer("dense"),), (layer("dense"), layer("dropout"), layer("dense"))])
def test_pictures_need_flatten_and_the_fix_puts_it_there(between: tuple[Layer, ...]) -> None:
    graph = chain(layer("input"), *between, layer("output"))
    plan = plan_of(graph, DIGITS)
    assert not plan.runs
    problem = only_problem(plan)
    assert problem.where == "Output"
    assert "but each answer is 10" in problem.what
    fixed = after_fix(graph, problem, DIGITS, "cross_entropy")
    assert fixed.runs and not fixed.problems
    assert fixed.graph.targets("Data") == ("Flatten 1",)


def test_the_fix_for_pictures_works_where_data_feeds_several_layers() -> None:
    graph = chain(layer("input"), layer("dense"), layer("add"), layer("output"))
    graph = graph.add(layer("dense"), "Other").connect("Data", "Other").connect("Other", "Add 1")
    problem = only_problem(plan_of(graph, DIGITS))
    fixed = after_fix(graph, problem, DIGITS, "cross_entropy")
    assert fixed.runs and not fixed.problems
    assert fixed.graph.targets("Data") == ("Flatten 1",)


def test_a_step_cannot_learn_and_the_fix_takes_sigmoid() -> None:
    graph = chain(layer("input"), layer("dense", activation="step"), layer("output"))
    plan = plan_of(graph)
    assert plan.runs, "weights of a step can be set by hand"
    problem = only_problem(plan)
    assert (problem.where, problem.severity) == ("Dense 1", Severity.WARNING)
    fixed = after_fix(graph, problem, POINTS, "cross_entropy")
    assert not fixed.problems
    assert fixed.graph.layer("Dense 1") == layer("dense", activation="sigmoid")


def test_a_step_as_a_layer_of_its_own_is_told_too() -> None:
    graph = chain(layer("input"), layer("dense"), layer("activation", function="step"), layer("output"))
    problem = only_problem(plan_of(graph))
    assert problem.where == "Activation 1"
    assert not after_fix(graph, problem, POINTS, "cross_entropy").problems


@pytest.mark.parametrize(
    ("loss", "activation", "said"),
    [
        ("binary_cross_entropy", "softmax", "two together flatten"),
        ("cross_entropy", "sigmoid", "two together flatten"),
        ("half_mse", "softmax", "needs others to share with"),
    ],
)
def test_an_activation_that_does_not_go_with_the_loss_is_told(loss: str, activation: str, said: str) -> None:
    graph = chain(layer("input"), layer("dense"), layer("output", activation=activation))
    problem = only_problem(plan_of(graph, POINTS, loss))
    assert problem.severity is Severity.WARNING and said in problem.why
    assert problem.fix is not None and problem.fix.label == "Make Output linear"


@pytest.mark.parametrize(("loss", "activation"), [("binary_cross_entropy", "sigmoid"), ("cross_entropy", "softmax")])
def test_an_activation_that_the_loss_contains_is_told_and_the_fix_leaves_it_out(loss: str, activation: str) -> None:
    graph = chain(layer("input"), layer("dense"), layer("output", activation=activation))
    plan = plan_of(graph, POINTS, loss)
    assert plan.runs
    problem = only_problem(plan)
    assert (problem.where, problem.severity) == ("Output", Severity.WARNING)
    assert f"applies {activation} itself" in problem.what and "Applied twice" in problem.why
    fixed = after_fix(graph, problem, POINTS, loss)
    assert not fixed.problems
    assert fixed.graph.layer("Output") == layer("output")


@pytest.mark.parametrize(("task", "better"), [(POINTS, "binary_cross_entropy"), (DIGITS, "cross_entropy")])
def test_sigmoid_with_squared_error_learns_classes_slowly_and_the_fix_takes_cross_entropy(
    task: Task, better: str
) -> None:
    graph = chain(layer("input"), layer("flatten"), layer("output", activation="sigmoid"))
    problem = only_problem(plan_of(graph, task, "mse"))
    assert problem.where == "Output"
    fixed = after_fix(graph, problem, task, "mse")
    assert not fixed.problems
    assert fixed.loss.kind == better


def test_a_loss_that_does_not_fit_the_data_says_what_does() -> None:
    plan = plan_of(chain(layer("input"), layer("output")), Task(TensorType((2,)), outputs=("y",)), "cross_entropy")
    assert not plan.runs
    problem = only_problem(plan)
    assert problem.where is None
    assert problem.what == "Cross-entropy does not fit this data."
    assert "mean squared error" in problem.why


def test_a_layer_of_an_unknown_kind_becomes_a_problem() -> None:
    plan = plan_of(chain(layer("input"), DrawnLayer(), layer("output")))
    assert not plan.runs
    assert any("not known here" in problem.what for problem in plan.problems)


def test_errors_come_before_warnings() -> None:
    graph = chain(layer("input"), layer("dense", activation="step"), layer("output")).add(layer("add"))
    plan = plan_of(graph, DIGITS)
    severities = [problem.severity for problem in plan.problems]
    assert Severity.ERROR in severities and Severity.WARNING in severities
    assert severities == sorted(severities, key=lambda severity: severity is Severity.WARNING)


def test_flatten_goes_behind_the_last_layer_that_works_on_images() -> None:
    graph = chain(layer("input"), layer("conv2d"), layer("max_pool2d"), layer("dense"), layer("output"))
    problem = only_problem(plan_of(graph, DIGITS))
    assert problem.where == "Output" and "behind MaxPool2D 1" in problem.why
    fixed = after_fix(graph, problem, DIGITS, "cross_entropy")
    assert fixed.runs and not fixed.problems
    assert fixed.outputs["Flatten 1"].shape == (14 * 14 * 8,)


@pytest.mark.parametrize(
    ("kind", "shape", "layout"),
    [
        ("conv2d", (64,), "8×8×1"),
        ("max_pool2d", (12, 6), "12×6×1"),
        ("conv1d", (10,), "10×1"),
        ("conv1d", (28, 20, 3), "28×60"),
    ],
)
def test_a_layer_that_wants_other_axes_is_given_them_by_a_reshape(
    kind: str, shape: tuple[int, ...], layout: str
) -> None:
    task = Task(TensorType(shape), classes=("a", "b", "c"))
    graph = chain(layer("input"), layer(kind), layer("flatten"), layer("output"))
    problem = only_problem(plan_of(graph, task))
    assert problem.where == graph.nodes[1].name
    assert problem.fix is not None and problem.fix.label == f"Insert Reshape to {layout}"
    assert after_fix(graph, problem, task, "cross_entropy").runs


def test_a_flatten_before_a_convolution_is_moved_behind_what_slides_over_the_image() -> None:
    graph = chain(layer("input"), layer("flatten"), layer("conv2d"), layer("max_pool2d"), layer("output"))
    problem = only_problem(plan_of(graph, DIGITS))
    assert (problem.where, problem.fix and problem.fix.label) == ("Conv2D 1", "Move Flatten 1 behind Conv2D 1")
    fixed = after_fix(graph, problem, DIGITS, "cross_entropy")
    assert fixed.order == ("Data", "Conv2D 1", "MaxPool2D 1", "Flatten 1", "Output")
    assert fixed.runs


def test_a_convolution_of_points_in_the_plane_is_explained_and_has_no_fix() -> None:
    problem = only_problem(plan_of(chain(layer("input"), layer("conv2d"), layer("flatten"), layer("output"))))
    assert problem.where == "Conv2D 1" and problem.fix is None
    assert "images" in problem.what and "a sample is an image" in problem.why


def test_a_window_larger_than_the_image_is_named_with_both_sizes() -> None:
    graph = chain(layer("input"), layer("max_pool2d", size=30), layer("flatten"), layer("output"))
    assert only_problem(plan_of(graph, DIGITS)).what == "Its window of 30 does not fit into 28 values."


def test_what_a_layer_keeps_by_itself_is_counted_apart_from_what_is_trained() -> None:
    graph = chain(layer("input"), layer("dense", units=5), layer("batch_norm"), layer("output"))
    plan = plan_of(graph)
    assert (plan.weights("BatchNorm 1"), plan.biases("BatchNorm 1"), plan.kept("BatchNorm 1")) == (5, 5, 10)
    assert plan.parameters("BatchNorm 1") == 10 and plan.kept("Dense 1") == 0
