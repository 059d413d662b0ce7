# Safeconduct: `make run` for the demonstration, `make test` for everything that can be checked.
# Each step leaves a stamp in .venv/.stamps and is taken again only when what it was made from changed.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV   := .venv
BIN    := $(VENV)/bin
STAMPS := $(VENV)/.stamps
ASSETS := src/safeconduct/web/assets
BUILT  := src/safeconduct/web/static/build
LINKAGE := src/safeconduct/centre/linkage
QUICK  := $(wildcard $(addprefix tests/,architecture spec unit))

# uv takes what is locked and nothing else, trusts the authorities the machine trusts,
# and never brings a Python of its own.
export UV_SYSTEM_CERTS := 1
export UV_PYTHON_DOWNLOADS := never
export UV_CUSTOM_COMPILE_COMMAND := make lock
COMPILE := $(BIN)/uv pip compile --quiet --python-version 3.11 --universal --generate-hashes --no-emit-index-url

.PHONY: help setup browser run test check docs bench lock clean

help:
	@echo 'make run      set up and start the demonstration country'
	@echo 'make test     set up and run every check and every test (minutes)'
	@echo 'make check    the quick checks and tests (under a minute)'
	@echo 'make docs     make the pages on the law, on access, on security, on feeds and on the API again'
	@echo 'make bench    measure, side by side with other engines'
	@echo 'make lock     choose the versions of all dependencies anew'
	@echo 'make clean    remove everything that was made'

setup: $(STAMPS)/project $(STAMPS)/front-end $(STAMPS)/kernel

$(STAMPS)/venv:
	setup/venv $(VENV)
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/uv: requirements/uv.txt $(STAMPS)/venv
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements/uv.txt
	@touch $@

$(STAMPS)/packages: requirements/dev.txt $(STAMPS)/uv
	$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes requirements/dev.txt
	@touch $@

$(STAMPS)/project: pyproject.toml $(STAMPS)/packages
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --offline --editable .
	@touch $@

# The style sheets, scripts and pictures of the pages: fetched by their lock, compiled once.
$(STAMPS)/node-modules: $(ASSETS)/package.json $(ASSETS)/package-lock.json $(STAMPS)/packages
	setup/npm ci --prefix $(ASSETS) --no-audit --no-fund --no-update-notifier --loglevel=error
	@touch $@

$(STAMPS)/front-end: $(shell find $(ASSETS) -name node_modules -prune -o -type f -print) $(STAMPS)/node-modules
	setup/npm run build --prefix $(ASSETS) --silent
	@touch $@

# The one native file, where there is a compiler: which filters are alike.
$(STAMPS)/kernel: $(LINKAGE)/bits.c setup/kernel $(STAMPS)/venv
	setup/kernel $(LINKAGE)/bits.c $(LINKAGE)/_bits.so
	@touch $@

browser: $(STAMPS)/browser

$(STAMPS)/browser: setup/browser.py $(STAMPS)/venv
	$(BIN)/python setup/browser.py
	@touch $@

run: setup
	$(BIN)/safeconduct run --demo

define CHECKS
$(BIN)/ruff check
$(BIN)/ruff format --check
SAFECONDUCT_DATA=$(CURDIR)/.cache/types $(BIN)/mypy
$(BIN)/lint-imports --no-logo
endef

check: setup
	$(CHECKS)
	$(BIN)/pytest -n 2 --hypothesis-profile=quick $(QUICK)

# One run of pytest for all tests, last, so that its closing line speaks for them all. In the order
# of their folders: the long ones come first, and the two workers end together.
test: setup browser
	$(CHECKS)
	$(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder --hypothesis-profile=thorough tests

docs: setup
	$(BIN)/python -m safeconduct.law.pages docs/law
	$(BIN)/python -m safeconduct.access.page docs/security/who-sees-what.md
	$(BIN)/python -m safeconduct.centre.feeds.published docs/feeds
	$(BIN)/python setup/asvs.py
	$(BIN)/python -m safeconduct.access.retention_page docs/security/retention.md
	SAFECONDUCT_DATA=$(CURDIR)/.cache/types $(BIN)/python -m safeconduct.api.page docs/api/openapi.json

bench: setup
	$(BIN)/python -m bench

lock: $(STAMPS)/uv
	$(COMPILE) --upgrade --output-file requirements/uv.txt requirements/uv.in
	$(COMPILE) --upgrade --all-extras --group dev --output-file requirements/dev.txt pyproject.toml

clean:
	rm -rf $(VENV) .browser $(BUILT) $(ASSETS)/node_modules $(LINKAGE)/_bits.so
	rm -rf .cache .hypothesis .pytest_cache .mypy_cache .ruff_cache .import_linter_cache bench/.venv bench/linkage/.venv-*
