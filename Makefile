# Each target sets up what it needs. Python 3.10 or later and make are all that must be there before.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
ASSIGNMENT ?= all
SUBMISSIONS ?=
ifneq ($(strip $(SUBMISSIONS)),)
TO_GRADE := $(SUBMISSIONS)
GRADES ?= grades/$(ASSIGNMENT)
LIMITS :=
else
# A small class, as Moodle's "Download all submissions" gives it. One answer never returns, the others take 10 s at most.
TO_GRADE := tests/samples/class
GRADES ?= grades/class/$(ASSIGNMENT)
LIMITS := --limit call_seconds=20
endif
PROVE ?=
DATA ?= auto
BASE ?=
SEEDS ?= 300
# Names of every script in files and output, whatever the locale is.
export PYTHONUTF8 := 1
# Never more than two test processes: each may start a worker with TensorFlow in it.
TESTS := $(BIN)/python -m pytest -n 2 --dist worksteal

.PHONY: help install grade verify test test-fast test-kill audit calibrate lint release zips docs figures security prove doctor clean

help:
	@echo "make grade      grade SUBMISSIONS (a small sample class when left out) into GRADES"
	@echo "make verify     grade blank (0), reference (100) and samples, and compare with their expected.yml"
	@echo "make audit      prove the checks of ASSIGNMENT fair and sharp; pages in audit/"
	@echo "make calibrate  train references and wrong models with SEEDS seeds; pages in calibration/"
	@echo "make test       the test suite; with BASE=origin/main also all that has changed since then"
	@echo "make test-fast  the quick part of it"
	@echo "make test-kill  kill -9 at 20 moments of a run of 40 submissions"
	@echo "make lint       ruff and mypy"
	@echo "make zips       build dist/: for students, Gradescope and plain Otter; PROVE=1 grades by each zip first"
	@echo "make release    make assignments/ASSIGNMENT anew from solutions/"
	@echo "make docs       make docs/chapter-map.md anew: each listing with its question and checks"
	@echo "make figures    train as the chapter does and write docs/chapter-figures.md"
	@echo "make security   run all attacks and write docs/security.md"
	@echo "make prove      run all of the above at full length and write docs/figures.md; takes hours, can be interrupted"
	@echo "make doctor     what this machine offers"
	@echo "ASSIGNMENT is one of grading.yml; all of them when left out."

install: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "Python 3.10 or later is needed: make PYTHON=python3.11 …")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

# Exit code 1 says that a person has to look at some submissions, as at one of the class; make has not failed then.
grade: install
	$(BIN)/python -m autograder grade $(ASSIGNMENT) $(TO_GRADE) --out $(GRADES) --data $(DATA) $(LIMITS) || [ $$? -eq 1 ]

verify: install
	$(BIN)/python -m autograder verify $(ASSIGNMENT) --data $(DATA)

audit: install
	$(BIN)/python -m autograder audit $(ASSIGNMENT) --data $(DATA)

calibrate: install
	$(BIN)/python -m autograder calibrate $(ASSIGNMENT) --data $(DATA) --seeds $(SEEDS)

test: install
	$(TESTS) $(if $(BASE),--base $(BASE))

test-fast: install
	$(TESTS) -m "not slow"

test-kill: install
	KIT_KILL_MOMENTS=20 KIT_KILL_SUBMISSIONS=40 $(BIN)/python -m pytest tests/gradebook/test_kill.py

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

release: install
	$(BIN)/python -m autograder release $(ASSIGNMENT)

# With PROVE=1 each zip grades the blank (0) and the reference (100) before it is written, which takes minutes.
zips: install
	@set -e; for target in students gradescope otter; do \
		$(BIN)/python -m autograder build $(ASSIGNMENT) --for $$target --out dist $(if $(PROVE),--prove); \
	done

docs: install
	$(BIN)/python -m autograder chapter-map

figures: install
	$(BIN)/python -m autograder figures --data $(DATA)

security: install
	PYTHONPATH=tests $(BIN)/python -m helpers.attack_table

# Exit code 1: a step failed. After an interruption the same command goes on.
prove: install
	$(BIN)/python -m tests.prove

doctor: install
	$(BIN)/python -m autograder doctor

clean:
	rm -rf $(VENV) dist grades build *.egg-info
