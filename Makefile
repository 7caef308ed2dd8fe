# make            what there is to make
# make sample     install kg into .venv and turn the sample texts into output/
# make check      all that must hold before a commit: form, lint, types, imports, knowledge, tests
# make format     put the code into its form
# make train      the recogniser's weights again, from CORPORA=folder
# make quality    QUALITY.md anew, and the figures that tests hold to: record better ones, not worse
# make speed      how quick kg is, beside jieba, and its page, beside pyvis's, on this machine
# make wheel      the installable file, into dist/
# make clean      .venv, caches and builds away; output/ stays

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
CORPORA ?= corpora
WEIGHTS ?= seeds/recogniser

.PHONY: help sample check form lint types imports knowledge tests format train quality speed wheel clean

help:
	@sed -n 's/^# //p' Makefile

$(READY): pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --editable '.[test]'
	@touch $(READY)

sample: $(READY)
	$(BIN)/kg build --sample --output output

check: form lint types imports knowledge tests

form: $(READY)
	$(BIN)/ruff format --check .

lint: $(READY)
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

imports: $(READY)
	$(BIN)/lint-imports

knowledge: $(READY)
	$(BIN)/kg check

tests: $(READY)
	$(BIN)/python -m pytest

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

train: $(READY)
	$(BIN)/kg train $(CORPORA) $(WEIGHTS)

quality: $(READY)
	$(BIN)/kg evaluate seeds/texts seeds/gold --pairs seeds/gold/pairs.csv --sheet QUALITY.md
	$(BIN)/python -m tests.quality

speed: $(READY)
	$(BIN)/python -m tests.speed
	$(BIN)/python -m tests.speed.page

wheel: $(READY)
	$(BIN)/pip wheel --quiet --no-deps --wheel-dir dist .

clean:
	rm -rf .venv dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
