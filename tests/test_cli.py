"""The command line keeps its word: what it prints, its exit codes, and that bad input changes no file."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest

import playground
from playground import resources
from playground.cli import main
from playground.data.dataset import bundled_kinds
from playground.engine.layer import LAYERS
from playground.formats import project_file
from playground.formats.examples import example_ids, load_example
from playground.formats.weights import read_weights
from playground.spec import edits
from playground.spec.differences import differences, told
from playground.training.prepare import prepare
from playground.training.trainer import Trainer

RESULT = {
    "epochs",
    "steps",
    "seconds",
    "steps_per_second",
    "train_loss",
    "validation_loss",
    "train_accuracy",
    "validation_accuracy",
    "test_loss",
    "test_accuracy",
    "parameters",
    "seed",
}
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def trained(tmp_path: Path, capsys: Capture) -> Path:
    """A saved project with weights."""
    path = tmp_path / "trained.playground"
    assert main(["train", "circle", "--steps", "50", "--save", str(path)]) == 0
    capsys.readouterr()
    return path


def result(capsys: Capture) -> dict[str, float]:
    found: dict[str, float] = json.loads(capsys.readouterr().out.splitlines()[-1])
    return found


def refusal(capsys: Capture, *words: str) -> str:
    """The one line with which bad input is refused."""
    assert main(words) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    lines = captured.err.splitlines()
    assert len(lines) == 1
    return lines[0]


def test_the_version_is_told(capsys: Capture) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"Neural Playground {playground.__version__}\n"


@pytest.mark.parametrize("words", [["--help"], ["train", "--help"], ["predict", "-h"]])
def test_help_is_given(words: list[str], capsys: Capture) -> None:
    assert main(words) == 0
    assert "usage: playground" in capsys.readouterr().out


def test_the_result_is_one_json_object_with_the_promised_fields(capsys: Capture) -> None:
    assert main(["train", "circle", "--epochs", "3", "--seed", "5", "--json"]) == 0
    found = result(capsys)
    assert found.keys() == RESULT
    assert (found["epochs"], found["steps"], found["parameters"], found["seed"]) == (3, 120, 25, 5)
    assert found["test_loss"] is None and found["test_accuracy"] is None
    assert 0 <= found["validation_accuracy"] <= 1


def test_numbers_there_are_none_of_are_null(capsys: Capture) -> None:
    assert main(["train", "line", "--steps", "7", "--json"]) == 0
    found = result(capsys)
    assert found["steps"] == 7
    assert found["train_accuracy"] is None and found["validation_accuracy"] is None


def test_without_json_the_result_is_told_in_lines(capsys: Capture) -> None:
    assert main(["train", "circle", "--epochs", "2"]) == 0
    captured = capsys.readouterr()
    assert "2 epochs, 80 steps in" in captured.out
    assert "train       loss" in captured.out
    assert captured.err == "", "no progress bar where there is no terminal"


def test_a_progress_bar_is_drawn_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert main(["train", "circle", "--steps", "30", "--json"]) == 0
    assert "100%" in terminal.getvalue() and "30/30" in terminal.getvalue()


def test_the_same_seed_gives_the_same_numbers_as_a_trainer_of_ones_own(capsys: Capture) -> None:
    assert main(["train", "spiral", "--epochs", "3", "--json"]) == 0
    found = result(capsys)
    project = load_example("spiral")
    trainer = prepare(project.replace(training=project.training.replace(epochs=3)))
    for _ in trainer.run():
        pass
    validation = trainer.evaluate("validation")
    assert validation is not None
    assert found["validation_loss"] == validation.loss


def test_settings_are_changed_and_saved(tmp_path: Path, capsys: Capture) -> None:
    saved = tmp_path / "a.playground"
    settings = ["optimizer=adam", "learning_rate=0.02", "data.noise=0.2", "training.batch_size=32", "Dense 1.units=8"]
    words = [word for setting in settings for word in ("--set", setting)]
    assert main(["train", "circle", "--steps", "5", "--seed", "9", *words, "--save", str(saved)]) == 0
    project, weights = project_file.load(saved)
    assert (project.optimizer.kind, project.optimizer.settings()) == ("adam", {"learning_rate": 0.02})
    assert project.data.settings() == {"noise": 0.2}
    assert project.training.settings() == {"batch_size": 32, "seed": 9}
    assert weights is not None and weights["Dense 1/weight"].shape == (2, 8)


def test_what_is_saved_keeps_its_own_number_of_epochs(tmp_path: Path) -> None:
    saved = tmp_path / "a.playground"
    assert main(["train", "circle", "--epochs", "1", "--save", str(saved)]) == 0
    project = project_file.load(saved)[0]
    assert project.replace(runs=()) == load_example("circle")
    assert [(run.title, run.epochs, run.project.training.epochs) for run in project.runs] == [("Run 1", 1, 1)]


def test_training_what_was_saved_adds_a_run_to_those_before(trained: Path) -> None:
    assert main(["train", str(trained), "--steps", "30", "--set", "learning_rate=0.1", "--save", str(trained)]) == 0
    first, second = project_file.load(trained)[0].runs
    assert (first.number, first.steps, second.number, second.steps) == (1, 50, 2, 30)
    assert told(differences(first.project, second.project)) == "learning rate 0.03 → 0.1"


def test_training_goes_on_from_saved_weights_only_when_asked(trained: Path, tmp_path: Path) -> None:
    fresh, gone_on = tmp_path / "fresh.npz", tmp_path / "gone_on.npz"
    still = ["--set", "learning_rate=0", "--steps", "1"]
    assert main(["train", str(trained), *still, "--export", str(fresh)]) == 0
    assert main(["train", str(trained), *still, "--continue", "--export", str(gone_on)]) == 0
    weights = project_file.load(trained)[1]
    assert weights is not None
    np.testing.assert_array_equal(read_weights(gone_on)["Dense 1/weight"], weights["Dense 1/weight"])
    assert not np.array_equal(read_weights(fresh)["Dense 1/weight"], weights["Dense 1/weight"])


@pytest.mark.parametrize("suffix", [".npz", ".safetensors"])
def test_weights_are_exported_for_other_programs(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"w{suffix}"
    assert main(["train", "circle", "--steps", "5", "--export", str(path)]) == 0
    assert {name: array.shape for name, array in read_weights(path).items()} == {
        "Dense 1/weight": (2, 4),
        "Dense 1/bias": (4,),
        "Dense 2/weight": (4, 2),
        "Dense 2/bias": (2,),
        "Output/weight": (2, 1),
        "Output/bias": (1,),
    }


def test_predictions_are_those_of_the_trained_network(trained: Path, tmp_path: Path) -> None:
    inputs, output = tmp_path / "x.npy", tmp_path / "y.npy"
    points = np.array([[0, 0], [5, 0], [0.5, -4.5]], np.float32)
    np.save(inputs, points)
    answers = {}
    for form in ("logits", "probabilities", "classes"):
        words = ["predict", str(trained), "--input", str(inputs), "--output", str(output), "--as", form]
        assert main(words) == 0
        answers[form] = np.load(output)
    project, weights = project_file.load(trained)
    np.testing.assert_array_equal(answers["logits"], prepare(project, weights).predict(points))
    assert answers["probabilities"].shape == (3, 2)
    np.testing.assert_allclose(answers["probabilities"].sum(axis=1), 1, rtol=1e-6)
    np.testing.assert_array_equal(answers["classes"], answers["probabilities"].argmax(axis=1))


def test_a_drawing_without_problems_prints_nothing(capsys: Capture) -> None:
    assert main(["check", "circle"]) == 0
    assert capsys.readouterr().out == ""


def test_beside_the_results_it_is_said_what_was_checked(trained: Path, capsys: Capture) -> None:
    assert main(["check", "deep-sigmoid"]) == main(["check", str(trained)]) == 0
    drawing, weights = capsys.readouterr().err.splitlines()
    told = "no problem found; checked 22 layers with their wires and shapes, the data and the loss"
    assert drawing == f"playground: deep-sigmoid: {told}"
    assert weights.endswith("the data and the loss, the weights")


def test_weights_are_exported_in_both_formats_when_both_are_asked_for(tmp_path: Path) -> None:
    paths = [tmp_path / "w.npz", tmp_path / "w.safetensors"]
    assert main(["train", "xor", "--steps", "2", "--export", str(paths[0]), "--export", str(paths[1])]) == 0
    first, second = (read_weights(path) for path in paths)
    assert first and all(np.array_equal(second[name], array) for name, array in first.items())


def test_problems_are_printed_one_a_line(tmp_path: Path, capsys: Capture) -> None:
    project = edits.remove_layers(load_example("mnist"), ["Flatten 1"])
    path = tmp_path / "a.playground"
    project_file.save(path, project)
    assert main(["check", str(path)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines and all(line.startswith(("error: ", "warning: ")) for line in lines)


def test_a_drawing_that_cannot_run_is_bad_input_for_train(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "a.playground"
    project_file.save(path, edits.remove_layers(load_example("circle"), ["Output"]))
    assert refusal(capsys, "train", str(path)).startswith(f"playground: {path}: found error: ")


def test_examples_are_listed_told_and_copied(tmp_path: Path, capsys: Capture) -> None:
    assert main(["examples"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == list(example_ids())
    assert main(["examples", "xor"]) == 0
    assert capsys.readouterr().out.startswith("XOR\n")
    path = tmp_path / "mine.playground"
    assert main(["examples", "xor", "--copy-to", str(path)]) == 0
    assert project_file.load(path) == (load_example("xor"), None)


def test_a_copy_never_replaces_a_file(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "mine.playground"
    path.write_bytes(b"my work")
    assert "found a file that is there already" in refusal(capsys, "examples", "xor", "--copy-to", str(path))
    assert path.read_bytes() == b"my work"


def test_every_data_set_is_listed(capsys: Capture) -> None:
    assert main(["datasets"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == list(bundled_kinds())


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["train"], "the following arguments are required: FILE"),
        (
            ["train", "nothing"],
            "nothing: found no such file or example, expected a .playground file, data (.csv,",
        ),
        (["train", "no.playground"], "no.playground: found no such file or directory, expected a file that can be"),
        (["train", "circle", "--epochs", "0"], "argument --epochs: found '0', expected a whole number from 1"),
        (["train", "circle", "--epochs", "ten"], "argument --epochs: found 'ten', expected a whole number from 1"),
        (["train", "circle", "--epochs", "99999999"], "--epochs: Training: epochs: found 99999999, expected a whole"),
        (["train", "circle", "--epochs", "1", "--steps", "1"], "not allowed with argument --epochs"),
        (["train", "circle", "--seed", "-1"], "--set training.seed=-1: Training: seed: found '-1', expected a whole"),
        (["train", "circle", "--set", "learning_rate"], "--set learning_rate: found no '=', expected NAME=VALUE"),
        (
            ["train", "circle", "--set", "rate=1"],
            "no setting 'rate'; expected perhaps optimizer.learning_rate",
        ),
        (["train", "circle", "--set", "data.noise=2"], "noise: found '2', expected a number at least 0 and at most"),
        (["train", "circle", "--set", "loss=mae_"], "--set loss=mae_: no loss 'mae_'; expected perhaps mae"),
        (["train", "circle", "--continue"], "circle: found no weights in it, expected a project that was trained"),
        (["train", "circle", "--save", "a.zip"], "a.zip: found the extension '.zip', expected a name ending in"),
        (["train", "circle", "--export", "a.h5"], "a.h5: found the extension '.h5', expected a name ending in"),
        (["train", "circle", "--export", "a.onnx"], "playground export OUT.playground --to onnx --output a.onnx"),
        (["train", "circle", "--export", "a.py"], "found a whole network (keras, numpy, pytorch)"),
        (["train", "circle", "--save", "no/a.playground"], "no/a.playground: found no such file or directory"),
        (["predict", "circle", "--input", "x.npy", "--output", "y.npy"], "circle: found no weights in it"),
        (["predict", "circle", "--input", "x.npy", "--output", "y.txt"], "y.txt: found the extension '.txt'"),
        (["predict", "circle", "--input", "x", "--output", "y.npy", "--as", "x"], "invalid choice: 'x'"),
        (["check", "nothing"], "nothing: found no such file or example"),
        (["examples", "nothing"], "no example 'nothing'; expected one of circle"),
        (["examples", "--copy-to", "a.playground"], "--copy-to: found no ID, expected the example to copy"),
        (["datasets", "iris", "more"], "unrecognized arguments: more"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_bad_input_is_refused_in_one_line(
    words: list[str], message: str, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    line = refusal(capsys, *words)
    assert line.startswith("playground: ")
    assert message in line
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("array", "message"),
    [
        (np.zeros((3, 5), np.float32), "x.npy: shape: found (3, 5), expected (n, 2) with n at least 1"),
        (np.zeros(2, np.float32), "x.npy: shape: found (2,), expected (n, 2)"),
        (np.zeros((0, 2), np.float32), "x.npy: shape: found (0, 2), expected (n, 2)"),
        (np.float32(3), "x.npy: shape: found (), expected (n, 2)"),
        (np.array([["a", "b"]]), "x.npy: elements: found type <U1, expected floats"),
        (np.array([[0, 0], [0, np.nan]]), "x.npy: [1, 1]: found a value that is not finite, expected finite numbers"),
    ],
    ids=str,
)
def test_samples_that_do_not_fit_are_refused(
    trained: Path, array: np.ndarray, message: str, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    np.save("x.npy", array)
    assert message in refusal(capsys, "predict", trained.name, "--input", "x.npy", "--output", "y.npy")
    assert not Path("y.npy").exists()


def test_images_are_taken_as_bytes_or_as_floats_from_0_to_1(tmp_path: Path) -> None:
    path, inputs, output = tmp_path / "m.playground", tmp_path / "x.npy", tmp_path / "y.npy"
    assert main(["train", "mnist", "--steps", "3", "--save", str(path)]) == 0
    images = np.arange(2 * 28 * 28, dtype=np.uint8).reshape(2, 28, 28)
    answers = []
    for array in (images, images[..., np.newaxis], images / 255):
        np.save(inputs, array)
        assert main(["predict", str(path), "--input", str(inputs), "--output", str(output)]) == 0
        answers.append(np.load(output))
    np.testing.assert_array_equal(answers[0], answers[1])
    np.testing.assert_allclose(answers[0], answers[2], rtol=1e-5, atol=1e-6)


def test_classes_are_refused_where_numbers_are_predicted(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "line.playground"
    assert main(["train", "line", "--steps", "3", "--save", str(path)]) == 0
    capsys.readouterr()
    np.save(tmp_path / "x.npy", np.zeros((1, 1)))
    words = ["predict", str(path), "--input", str(tmp_path / "x.npy"), "--output", str(tmp_path / "y.npy")]
    assert "found numbers to predict, expected data with classes" in refusal(capsys, *words, "--as", "classes")


def test_weights_of_another_drawing_are_refused_by_layer_and_shapes(trained: Path, capsys: Capture) -> None:
    project, weights = project_file.load(trained)
    wider = edits.change_layer(project, "Dense 1", LAYERS.find("dense")(units=5))
    project_file.save(trained, wider, weights)
    line = refusal(capsys, "train", str(trained), "--continue", "--steps", "1")
    assert "Dense 1/weight: found shape (2, 4), expected shape (2, 5) for the layer 'Dense 1'" in line


def test_a_loss_that_is_not_finite_is_told_and_writes_nothing(trained: Path, capsys: Capture) -> None:
    before = trained.read_bytes()
    words = ["train", "line", "--set", "learning_rate=1e9", "--epochs", "5", "--json"]
    assert main([*words, "--save", str(trained), "--export", str(trained.with_suffix(".npz"))]) == 1
    captured = capsys.readouterr()
    assert json.loads(captured.out)["train_loss"] is None
    assert "not finite since step 3; take a lower rate" in captured.err and len(captured.err.splitlines()) == 1
    assert trained.read_bytes() == before
    assert not trained.with_suffix(".npz").exists()


def test_ctrl_c_stops_cleanly_and_writes_nothing(
    trained: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(trainer: Trainer, steps: int | None = None, epochs: int | None = None) -> None:
        raise KeyboardInterrupt

    before = trained.read_bytes()
    monkeypatch.setattr(Trainer, "run", interrupted)
    assert main(["train", "xor", "--save", str(trained)]) == 130
    captured = capsys.readouterr()
    assert captured.err.splitlines() == ["playground: interrupted; nothing was written"]
    assert trained.read_bytes() == before


def test_a_damaged_file_is_refused_in_one_line(trained: Path, capsys: Capture) -> None:
    trained.write_bytes(trained.read_bytes()[:100])
    for command in ("train", "check"):
        assert "found a file that is no zip or is cut off" in refusal(capsys, command, str(trained))


def test_the_command_line_runs_where_qt_cannot_be_imported() -> None:
    script = """
        import sys

        class NoQt:
            def find_spec(self, name, path=None, target=None):
                if name.split(".")[0] in ("PySide6", "shiboken6"):
                    raise ImportError(f"no {name} here", name=name)

        sys.meta_path.insert(0, NoQt())
        from playground.cli import main
        assert main(["train", "xor", "--steps", "20", "--json"]) == 0
        assert main(["check", "circle"]) == main(["examples"]) == main(["datasets"]) == 0
        sys.exit(main(["circle"]))
    """
    ran = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True)
    assert ran.returncode == 2, ran.stderr
    checked, refused = ran.stderr.splitlines()
    assert "circle: no problem found" in checked and "expected an installation with PySide6" in refused
    assert json.loads(ran.stdout.splitlines()[0])["steps"] == 20


def test_a_reader_that_goes_away_is_no_error() -> None:
    script = "import sys; from playground.cli import main; sys.exit(main())"
    piped = subprocess.Popen(
        [sys.executable, "-c", script, "examples", "mnist"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert piped.stdout is not None and piped.stderr is not None
    piped.stdout.close()
    errors = piped.stderr.read()
    piped.stderr.close()
    assert piped.wait() == 0
    assert errors == b""


def test_predict_takes_a_table_in_its_own_units_and_its_export_says_how(tmp_path: Path, capsys: Capture) -> None:
    project, export = tmp_path / "iris.playground", tmp_path / "iris.npz"
    assert main(["train", "iris", "--epochs", "60", "--save", str(project), "--export", str(export)]) == 0
    rows = [line.split(",") for line in resources.path("datasets", "iris.csv").read_text().split()[1:]]
    centimeters = np.array([row[:4] for row in rows], np.float64)
    names = np.unique([row[4] for row in rows], return_inverse=True)[1]
    np.save(tmp_path / "x.npy", centimeters)
    answers = ["--output", str(tmp_path / "y.npy"), "--as", "classes"]
    assert main(["predict", str(project), "--input", str(tmp_path / "x.npy"), *answers]) == 0
    assert (np.load(tmp_path / "y.npy") == names).mean() > 0.9
    assert "(x - offset) / width" in str(np.load(export)["README"])


def test_pictures_as_numbers_up_to_255_are_refused(tmp_path: Path, capsys: Capture) -> None:
    project = tmp_path / "mnist.playground"
    assert main(["train", "mnist", "--steps", "2", "--save", str(project)]) == 0
    capsys.readouterr()
    np.save(tmp_path / "x.npy", np.full((1, 28, 28), 255.0))
    answers = ["--output", str(tmp_path / "y.npy")]
    line = refusal(capsys, "predict", str(project), "--input", str(tmp_path / "x.npy"), *answers)
    assert "found numbers from 255 to 255, expected uint8 as in the data set, or floats from 0 to 1" in line


def test_a_word_that_is_no_file_command_or_example_opens_no_window(capsys: Capture) -> None:
    assert "no such file, command or example" in refusal(capsys, "trian")


def test_without_a_display_the_window_is_refused_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "found no display" in refusal(capsys, "circle")


def test_one_is_one_epoch_and_what_was_written_and_what_ails_the_run_is_said(tmp_path: Path, capsys: Capture) -> None:
    saved = tmp_path / "c.playground"
    words = ["train", "circle", "--epochs", "1", "--save", str(saved), "--set", "optimizer.schedule.steps=900"]
    assert main([*words, "--set", "optimizer.schedule=cosine"]) == 0
    captured = capsys.readouterr()
    assert captured.out.startswith("1 epoch, 40 steps in")
    assert f"wrote {saved}" in captured.err
    assert "Cosine takes 900 steps, and this run is over after 40." in captured.err


def test_a_schedule_is_set_and_saved_and_an_early_stop_is_told(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "stopped.playground"
    words = ["optimizer.schedule=warm_up", "schedule.then=cosine", "schedule.then.steps=400", "data.noise=0.4"]
    words += ["learning_rate=1", "early_stopping=2", "clip_norm=0.5"]
    settings = [word for setting in words for word in ("--set", setting)]
    assert main(["train", "circle", "--save", str(path), *settings]) == 0
    assert "stopped early at step" in capsys.readouterr().err.lower()
    project, _ = project_file.load(path)
    assert project.optimizer.schedule.settings() == {"then": {"kind": "cosine", "steps": 400}}
    assert (project.training.early_stopping, project.training.clip_norm) == (2, 0.5)


def test_train_tells_of_an_early_stop_that_cannot_come(capsys: Capture) -> None:
    unheeded = ["--set", "data.validation=0", "--set", "early_stopping=3"]
    assert main(["train", "circle", "--epochs", "1", *unheeded]) == 0
    assert "warning: Early stopping has no validation part to look at." in capsys.readouterr().err


def test_a_data_file_stands_wherever_a_project_can(tmp_path: Path, capsys: Capture) -> None:
    saved = tmp_path / "birds.playground"
    assert main(["train", "resources/datasets/penguins.csv", "--epochs", "20", "--json", "--save", str(saved)]) == 0
    found = result(capsys)
    assert found["validation_accuracy"] > 0.95
    assert main(["check", str(saved)]) == 0
    assert main(["train", str(saved), "--set", "data.missing=leave out", "--steps", "5", "--json"]) == 0


def test_a_data_file_that_is_none_is_refused_in_one_line(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2\n3\n")
    line = refusal(capsys, "train", str(path))
    assert line == "playground: a.csv: line 3: found 1 cell, expected 2 as in the first row"
    line = refusal(capsys, "train", str(tmp_path / "gone.csv"))
    assert "found no such file or directory, expected a file that can be read" in line


def test_find_rate_tells_a_rate_that_can_be_set(capsys: Capture) -> None:
    assert main(["find-rate", "line"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("Suggested is ")
    setting = told.strip().rpartition(" ")[2]
    assert main(["train", "line", "--epochs", "20", "--set", setting, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["train_loss"] < 0.01


def test_find_rate_gives_rates_and_losses_as_json_and_takes_settings(capsys: Capture) -> None:
    assert main(["find-rate", "line", "--set", "optimizer=adam", "--seed", "3", "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["seed"] == 3 and result["suggested"] > 0
    assert len(result["rates"]) == len(result["losses"]) > 50
    assert result["rates"] == sorted(result["rates"])


def test_find_rate_says_when_the_loss_falls_at_no_rate(capsys: Capture) -> None:
    assert main(["find-rate", "circle", "--set", "Output.activation=step", "--set", "batch_size=all"]) == 1
    assert "falls at no rate" in capsys.readouterr().out


def test_import_tells_what_is_in_a_table_and_makes_a_project_of_it(tmp_path: Path, capsys: Capture) -> None:
    saved = tmp_path / "birds.playground"
    words = ["import", "resources/datasets/penguins.csv", "--target", "body_mass_g", "--output", str(saved)]
    assert main(words) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["species", "category", "input"]
    assert lines[5].split() == ["body_mass_g", "number", "target", "2", "missing"]
    assert lines[-1] == "inputs 12, to tell body_mass_g; 274 samples to train, 68 to validate"
    assert project_file.load(saved)[0].loss.kind == "mse"


def test_a_target_that_is_not_there_is_refused_with_those_that_are(capsys: Capture) -> None:
    line = refusal(capsys, "import", "resources/datasets/penguins.csv", "--target", "wings")
    assert "penguins.csv: found no column 'wings', expected one of species, island" in line


def test_letters_where_symbols_are_wanted_as_numbers_are_refused(tmp_path: Path, capsys: Capture) -> None:
    project, letters = tmp_path / "names.playground", tmp_path / "letters.npy"
    assert main(["train", "names", "--steps", "1", "--save", str(project)]) == 0
    steps = load_example("names").data.task().input.shape[0]
    np.save(letters, np.full((2, steps), "a"))
    capsys.readouterr()
    said = refusal(capsys, "predict", str(project), "--input", str(letters), "--output", str(tmp_path / "y.npy"))
    assert "type <U1" in said and "whole numbers from 0 to" in said


def test_a_step_is_explained_in_text_and_in_latex(capsys: Capture) -> None:
    assert main(["explain", "xor", "--part", "validation", "--sample", "2"]) == 0
    assert "∂L/∂w₁,₁ = x₁ · ∂L/∂z₁" in capsys.readouterr().out
    assert main(["explain", "mnist", "--neuron", "Dense 1=7", "--latex"]) == 0
    assert r"\[ z_{7} = " in capsys.readouterr().out
    assert "no layer 'Dense 9'; expected perhaps Dense 1" in refusal(capsys, "explain", "xor", "--neuron", "Dense 9=1")
    assert "found 'x', expected a whole number from 1 to 8" in refusal(
        capsys, "explain", "xor", "--neuron", "Dense 1=x"
    )
    assert "found '9', expected a whole number from 1 to 8" in refusal(
        capsys, "explain", "xor", "--neuron", "Dense 1=9"
    )
    assert "no sample 99999 in the train part" in refusal(capsys, "explain", "xor", "--sample", "99999")


def test_a_misspelled_command_is_told_how_it_is_spelled(capsys: Capture) -> None:
    assert main(["trian", "mnist"]) == 2
    assert capsys.readouterr().err == "playground: no command 'trian'; expected perhaps train\n"
