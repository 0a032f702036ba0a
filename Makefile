# make run       the program (the first time it makes .venv and installs into it)
# make test      format, lint, types, import contract, tests
# make parity    compares with PyTorch live: the golden numbers of the tests made anew, the program held against them,
#                and exported networks run in PyTorch and Keras
# make kill      ends the program with kill -9 at 200 random moments, and looks at what is left
# make fuzz      twenty thousand damaged and hostile files of every kind that is read; random projects in every format
# make examples  trains every example from the command line, and holds what its note promises
# make bench     the benchmarks, as a table and in build/bench.json
# make pictures  the pictures in resources/help and of the examples, light and dark, of the program as it is
# make translations   brings the translators' files up to date with what the program says
# make packages  builds wheel, frozen folder and Debian package in dist/, and tries each as it is installed
# make format    formats the code and mends what the linter can mend
# make clean     removes all that the others made, .venv included

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input install -qq
LIBRARIES := $(BIN)/python packaging/system_libraries.py
OFFSCREEN := QT_QPA_PLATFORM=offscreen

# A Linux without a display; elsewhere there always is one.
ifeq ($(shell uname -s),Linux)
HEADLESS := $(if $(DISPLAY)$(WAYLAND_DISPLAY),,yes)
endif

.PHONY: run test parity kill fuzz examples bench pictures translations packages format clean

run: $(VENV)/installed
ifdef HEADLESS
	@echo "There is no display here (DISPLAY and WAYLAND_DISPLAY are not set): running the window off screen as a demonstration."
	@$(LIBRARIES) offscreen
	@$(OFFSCREEN) $(BIN)/python -m playground.demo --output build/demo
else
	@$(LIBRARIES) window
	@$(BIN)/playground
endif

test: $(VENV)/installed-dev
	@$(LIBRARIES) offscreen
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(OFFSCREEN) $(BIN)/python -m pytest -n 2 --dist loadfile

# On a copy, so that the golden numbers in the checkout stay as they are.
parity: $(VENV)/installed-dev $(VENV)/installed-bench
	@rm -rf build/parity && mkdir -p build/parity/tests
	@cp -R tests/golden build/parity/tests/ && rm -f build/parity/tests/golden/*.npz
	cd build/parity && $(CURDIR)/$(BIN)/python -m tests.golden.make_golden
	cd build/parity && $(CURDIR)/$(BIN)/python -m pytest -c $(CURDIR)/pyproject.toml --rootdir . tests/golden
	KERAS_BACKEND=torch $(OFFSCREEN) $(BIN)/python -m pytest tests/formats/exports/parity_frameworks.py

kill: $(VENV)/installed-dev
	@$(LIBRARIES) offscreen
	$(OFFSCREEN) $(BIN)/python -m tests.robustness.kill --rounds 200

# One thread each for two processes, so that the time of a file is its own.
fuzz: $(VENV)/installed-dev
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/python -m tests.fuzz --inputs 21000
	ROUND_TRIPS=300 $(OFFSCREEN) $(BIN)/python -m pytest -o faulthandler_timeout=0 tests/formats/test_round_trips.py

examples: $(VENV)/installed
	$(BIN)/python -m tests.examples.promises

bench: $(VENV)/installed-bench
	@$(LIBRARIES) offscreen
	@mkdir -p build
	$(OFFSCREEN) $(BIN)/python tests/benchmarks/bench.py

packages: $(VENV)/made
	@$(LIBRARIES) packages
	$(BIN)/python packaging/wheel.py
	$(BIN)/python packaging/bundle.py
	$(BIN)/python packaging/debian.py

pictures: $(VENV)/installed-dev
	@$(LIBRARIES) offscreen
	$(OFFSCREEN) $(BIN)/python -m tests.pictures.take
	$(OFFSCREEN) $(BIN)/python -m tests.pictures.examples

translations: $(VENV)/installed-dev
	@$(LIBRARIES) offscreen
	$(OFFSCREEN) $(BIN)/python -m tests.translations.update

format: $(VENV)/installed-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find playground tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +

# Each stamp is written last, so that an interrupted installation is taken up again.
$(VENV)/made:
	@echo "Making $(VENV)"
	@$(PYTHON) -m venv --clear $(VENV)
	@touch $@

$(VENV)/installed: pyproject.toml | $(VENV)/made
	@echo "Installing Neural Playground into $(VENV); the first time takes a minute"
	@$(PIP) --editable .
	@touch $@

$(VENV)/installed-dev: $(VENV)/installed
	@echo "Installing the tools of make test"
	@$(PIP) --editable '.[dev]'
	@touch $@

# PyTorch's CPU build is a tenth of the size of the other one; not every package index has it.
$(VENV)/installed-bench: $(VENV)/installed
	@echo "Installing what the benchmarks compare with"
	@$(PIP) torch==2.13.0+cpu 2>/dev/null || echo "No CPU build of PyTorch here: installing the general one"
	@$(PIP) --editable '.[bench]'
	@touch $@
