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
DATA ?= auto
BASE ?=
# Names of every script in files and output, whatever the locale is.
export PYTHONUTF8 := 1
# Never more than two test processes: each may start a student process with TensorFlow.
TESTS := $(BIN)/python -m pytest -n 2 --dist worksteal

.PHONY: help install grade test test-fast lint docs prove clean

help:
	@echo "make install    set up .venv; the other targets do it when needed"
	@echo "make grade      grade SUBMISSIONS (a small sample class when left out) into GRADES"
	@echo "make test       run the tests; with BASE=origin/main also grade every answer that changed since then"
	@echo "make test-fast  run only the quick tests, without student processes and TensorFlow"
	@echo "make lint       run ruff, mypy and import-linter"
	@echo "make docs       build the site of the documentation, docs/_build/html/index.html"
	@echo "make prove      run everything at full length and write docs/figures.md; takes hours, can be interrupted"
	@echo "make clean      delete .venv and everything that was built or graded"
	@echo "All other commands: $(BIN)/autograder --help"

install: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "Python 3.10 or later is needed: make PYTHON=python3.11 …")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

# Exit code 1 says that a person has to look at some submissions, as at one of the class; make has not failed then.
grade: install
	$(BIN)/autograder grade $(ASSIGNMENT) $(TO_GRADE) --out $(GRADES) --data $(DATA) $(LIMITS) || [ $$? -eq 1 ]

test: install
	$(TESTS) $(if $(BASE),--base $(BASE))

test-fast: install
	$(TESTS) -m "not slow and not process and not tensorflow"

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# A warning is an error: a link that leads nowhere, a page that no table of contents has.
docs: install
	$(BIN)/python -m sphinx -W --keep-going -q -E -b html docs docs/_build/html
	@echo "docs/_build/html/index.html"

# Exit code 1: a step failed. After an interruption the same command continues.
prove: install
	$(BIN)/python -m tests.prove

clean:
	rm -rf $(VENV) dist grades build docs/_build *.egg-info
