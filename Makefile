# Needs Python 3.11 or newer, git and make; everything else is fetched into .venv, from the locks.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
ARGS   ?=
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet
LOCK   := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
          --no-emit-index-url --no-emit-find-links --no-annotate --no-header --upgrade pyproject.toml

.DEFAULT_GOAL := help
.PHONY: help up demo test check servers bench pictures wheel lock

help: ## say what can be made
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' Makefile | expand -t 14

up: $(VENV)/.up ## install what is needed and open Afterword
	@$(BIN)/afterword up $(ARGS)

demo: $(VENV)/.up ## show a made-up job search
	@$(BIN)/python -m afterword demo $(ARGS)

test: $(VENV)/.dev servers ## run all tests (ARGS="-k name" runs some)
	@$(BIN)/pytest -n auto --dist worksteal $(ARGS)

check: $(VENV)/.dev ## look at format, lint, types, imports, migrations and documents
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@mkdir -p $(VENV)/check && AFTERWORD_DATA=$(VENV)/check $(BIN)/python -m django \
	    makemigrations --check --dry-run --settings afterword.config.settings
	@$(BIN)/pytest -q -n auto tests/house

bench: $(VENV)/.dev servers ## measure every promised figure (ARGS="--quick" for a tenth of the work)
	@$(BIN)/python -m compileall -q src
	@failed=0; for bench in bench/*; do \
	    if [ -f "$$bench" ] && [ -x "$$bench" ]; then "$$bench" $(ARGS) || failed=1; fi; \
	done; exit $$failed

pictures: $(VENV)/.dev servers ## photograph every page into build/pictures
	@docs/pictures $(ARGS)

wheel: $(VENV)/.dev ## build the wheel into dist/
	@$(BIN)/hatchling build -t wheel

lock: $(VENV)/.dev ## renew the locks from pyproject.toml
	@$(LOCK) --group build --output-file requirements.lock
	@$(LOCK) --group dev --extra llm --extra postgres --constraints requirements.lock --output-file requirements-dev.lock

# Programs that some tests talk to. Looked for each time, since anyone may install or remove them.
servers:
	@missing=; \
	command -v chromium chromium-browser >/dev/null || missing="$$missing chromium"; \
	command -v notmuch >/dev/null || missing="$$missing notmuch"; \
	PATH="$$PATH:/usr/sbin"; \
	command -v dovecot >/dev/null || missing="$$missing dovecot-imapd dovecot-lmtpd"; \
	command -v postfix >/dev/null || missing="$$missing postfix"; \
	command -v mbsync >/dev/null || missing="$$missing isync"; \
	command -v pg_ctl >/dev/null || ls /usr/lib/postgresql/*/bin/pg_ctl >/dev/null 2>&1 \
	    || missing="$$missing postgresql"; \
	test -z "$$missing" && exit 0; \
	if command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then as=; \
	elif command -v apt-get >/dev/null && sudo -n true 2>/dev/null; then as=sudo; \
	else echo "Tests that need$$missing are skipped; install them to run these too."; exit 0; fi; \
	{ $$as apt-get -qq update && \
	  $$as env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $$missing; \
	} >/dev/null || echo "apt-get could not install$$missing; tests that need them are skipped."

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	    || { echo "Afterword needs Python 3.11 or newer; name one: make PYTHON=python3.12 ..."; exit 1; }
	@$(PYTHON) -m venv $(VENV)

# An editable install, so that an edit counts at once; a stamp, so that the second run is quick.
# Compiled, as pip compiles a wheel: where Python may write no bytecode each start would do it anew.
$(VENV)/.up: requirements.lock pyproject.toml | $(BIN)/python
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q src
	@touch $@

$(VENV)/.dev: requirements-dev.lock pyproject.toml | $(BIN)/python
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q src
	@touch $@ $(VENV)/.up
