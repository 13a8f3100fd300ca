# On a machine with Python 3.11, git and make, two commands do all the rest:
#   make example    set up, and build the example workshop into output/
#   make test       set up, and run all checks and tests

.DEFAULT_GOAL := help
.PHONY: help example test check types tests system system-test doctor reference benchmark peers lock templates hashes audit clean
.DELETE_ON_ERROR:

PYTHON ?= $(shell sh scripts/find-python.sh)
VENV := .venv
BIN := $(VENV)/bin
NODE := .node
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

help:
	@sed -n 's/^#   //p' Makefile

example: system $(VENV)/.run
	$(BIN)/impuls build

test: system-test $(VENV)/.dev $(NODE)/.done check types tests

check: $(VENV)/.dev
	$(BIN)/ruff check

types: $(VENV)/.dev
	$(BIN)/mypy

tests: $(VENV)/.dev $(NODE)/.done
	$(BIN)/python -m pytest -m alone
	PATH="$(CURDIR)/$(NODE)/node_modules/.bin:$$PATH" $(BIN)/python -m pytest -m "not alone" --numprocesses auto --dist loadfile

system:
	@scripts/system-packages.sh run $(PYTHON)

system-test:
	@scripts/system-packages.sh test $(PYTHON)

doctor: $(VENV)/.run
	$(BIN)/impuls doctor

reference: $(VENV)/.dev
	$(BIN)/python docs/content_reference.py

benchmark: $(VENV)/.dev peers
	$(BIN)/python -m benchmarks.run

# The tools the benchmarks compare with: in an environment of their own, since one brings another python-pptx.
peers: .venv-peers/.done

.venv-peers/.done:
	$(PYTHON) -m venv .venv-peers
	.venv-peers/bin/python -m pip --disable-pip-version-check --quiet install pypandoc-binary markdown-pptx
	@touch $@

# Renews the exact versions that are tested.
lock: $(VENV)/.dev
	$(PIP) install pip-tools
	$(BIN)/pip-compile --quiet --upgrade --extra dev --strip-extras --no-emit-index-url --no-emit-find-links \
		--no-header --annotation-style line --output-file requirements-ci.txt pyproject.toml
	$(MAKE) --no-print-directory hashes
	$(PIP) install --requirement requirements-ci.txt
	$(BIN)/python scripts/prepare_weasyprint.py
	$(BIN)/python scripts/prepare_page_rules.py
	$(MAKE) --no-print-directory templates

# Compiles the built-in templates and reads the built-in YAML, after a change of one of them or of what does that.
templates: $(VENV)/.dev
	$(BIN)/python scripts/prepare_trees.py
	$(BIN)/python scripts/prepare_layouts.py
	$(BIN)/python scripts/prepare_themes.py
	$(BIN)/python scripts/prepare_templates.py

# Renews the hashes of those versions: of all their files, for any system.
hashes: $(VENV)/.dev
	$(PIP) install pip-tools
	$(BIN)/pip-compile --quiet --no-emit-index-url --no-emit-find-links --no-header --no-annotate --strip-extras --generate-hashes \
		--output-file requirements-ci.hashes requirements-ci.txt

# Asks whether a version has a known fault, and whether a licence is not on the list. Needs the network.
audit: $(VENV)/.dev
	$(BIN)/python scripts/licences.py
	scripts/audit.sh

clean:
	rm -rf $(VENV) $(NODE) .venv-peers .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: pyproject.toml requirements-ci.txt | $(BIN)/python
	$(PIP) install --constraint requirements-ci.txt --editable .
	$(BIN)/python -m compileall -q impuls_workshop
	@touch $@

# Microsoft's Open XML SDK, for the tests: one file without anything else.
$(NODE)/.done:
	scripts/open-xml-sdk.sh $(NODE)
	@touch $@

$(VENV)/.dev: pyproject.toml requirements-ci.txt requirements-ci.hashes | $(BIN)/python
	$(PIP) install --require-hashes --requirement requirements-ci.hashes
	$(PIP) install --no-deps --editable .
	@touch $@ $(VENV)/.run
