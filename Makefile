# Each target sets up what it needs. Python 3.10 or later and make are all that must be there before.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
ASSIGNMENT ?= imdb
SUBMISSIONS ?= $(wildcard tests/submissions/$(ASSIGNMENT)/*-*)
GRADES ?= grades
DATA ?= auto
# Never more than two test processes: each may start a worker with TensorFlow in it.
TESTS := $(BIN)/python -m pytest -n 2 --dist worksteal

.PHONY: help install grade verify test test-fast lint release doctor clean

help:
	@echo "make grade      grade SUBMISSIONS (the samples when left out) into GRADES"
	@echo "make verify     prove ASSIGNMENT: blank 0, reference 100, each sample what its folder says"
	@echo "make test       the whole test suite"
	@echo "make test-fast  the quick part of it"
	@echo "make lint       ruff and mypy"
	@echo "make release    make assignments/ASSIGNMENT anew from solutions/"
	@echo "make doctor     what this machine offers"

install: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "Python 3.10 or later is needed: make PYTHON=python3.11 …")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

# Exit code 1 says that some submissions need a human, as some of the samples must; that is no failure of make.
grade: install
	$(BIN)/python -m autograder grade $(ASSIGNMENT) $(SUBMISSIONS) --out $(GRADES) --data $(DATA) || [ $$? -eq 1 ]

verify: install
	$(BIN)/python -m autograder verify $(ASSIGNMENT) --data $(DATA)

test: install
	$(TESTS)

test-fast: install
	$(TESTS) -m "not slow"

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

release: install
	$(BIN)/python -m autograder release $(ASSIGNMENT)

doctor: install
	$(BIN)/python -m autograder doctor

clean:
	rm -rf $(VENV) dist grades build *.egg-info
