# Two commands on a fresh machine: `make demo` and `make test`. Everything happens in .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
EXAMPLE := corpora/pelabuhan
SHARED ?= ../shared

.PHONY: demo test test-hub lint format benchmark lexicon clean

$(BIN)/checker: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.dev: $(BIN)/checker pyproject.toml
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

$(VENV)/.benchmark: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --editable '.[benchmark]'
	@touch $@

$(VENV)/.hub: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --editable '.[hub,estimator]'
	@touch $@

$(VENV)/.training: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --editable '.[training]'
	@touch $@

## Check the example article: an Indonesian source and five versions, some right and some with errors.
demo: $(BIN)/checker
	@$(BIN)/checker article $(EXAMPLE)/berita.id.md $(EXAMPLE)/berita.en.md $(EXAMPLE)/berita.ar.md \
		$(EXAMPLE)/berita.zh.md $(EXAMPLE)/berita.ja.md $(EXAMPLE)/berita.fr.md --fail-on never

## Run the tests, a file a worker, on all cores.
test: $(VENV)/.dev
	$(BIN)/python -m pytest -n auto --dist loadfile

## The tests that need torch or onnx, which the others do without: conversion of models, training of the translator and
## the estimator.
test-hub: $(VENV)/.hub
	$(BIN)/python -m pytest tests/translation tests/training

## Style, types.
lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(VENV)/.dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

## Accuracy, speed and memory; needs the shared data (SHARED=...).
benchmark: $(VENV)/.benchmark
	$(BIN)/python -m benchmarks.run --shared $(SHARED)

## Rebuild what is not written by hand in models/lexicon from the sources and the shared data (SHARED=...).
lexicon: $(VENV)/.training
	$(BIN)/checker train lexicon --shared $(SHARED)
	$(BIN)/checker train weights --shared $(SHARED) --development corpora/development
	$(BIN)/checker train confidences --shared $(SHARED)
	$(BIN)/checker rules > docs/rules.md
	$(BIN)/python -m checker.training.lemma_blocks
	$(BIN)/checker train witness --shared $(SHARED) --development corpora/development

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache
