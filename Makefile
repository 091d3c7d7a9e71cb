# make demo    the whole story on a local devnet        make test    every check, as in CI
# make venv    .venv with everything for development    make bench   speeds;  make mutation   tests of the tests
# Single checks: lint types layers cairo pytest.        make fix     format;  make classes    rebuild Cairo classes

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory

BIN := .venv/bin
SAY = @printf '\n== %s\n'
CAIRO_SKIPPED := .venv/.cairo-skipped
CORE = starknet_sessions/errors/*,starknet_sessions/dialects/*,starknet_sessions/outside.py,$\
	starknet_sessions/session_json.py,starknet_sessions/usage_file.py,starknet_sessions/wallet_signature.py,$\
	starknet_sessions/felt.py,starknet_sessions/crypto.py,starknet_sessions/merkle.py,$\
	starknet_sessions/rules.py,starknet_sessions/abi.py,starknet_sessions/policy.py,starknet_sessions/keys.py,$\
	starknet_sessions/snip12.py,starknet_sessions/strict_json.py,starknet_sessions/builder.py,$\
	starknet_sessions/memo.py,starknet_sessions/amounts.py,starknet_sessions/limits.py,starknet_sessions/denied.py,starknet_sessions/spending.py,$\
	starknet_sessions/terms.py,starknet_sessions/permissions.py,starknet_sessions/sentence.py,starknet_sessions/session_file.py,$\
	starknet_sessions/session.py,starknet_sessions/request.py,starknet_sessions/typed_data.py,starknet_sessions/token.py,$\
	starknet_sessions/preflight.py,starknet_sessions/notation.py,starknet_sessions/policy_file.py,starknet_sessions/call_file.py
CLEAN = __pycache__ .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache .coverage* .benchmarks \
	mutants build dist

# The first Python on PATH that is new enough; `make PYTHON=...` names another.
PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11; do \
	if command -v $$name >/dev/null && $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
	then echo $$name; break; fi; done)

.PHONY: help venv venv-demo demo test lint types layers cairo devnet pytest bench cost mutation fix classes clean

help:
	@sed -n '1,3s/^# //p' Makefile

define make-venv
	@if [ -z "$(PYTHON)" ]; then \
		echo "Python 3.11 or newer is needed; found: $$(python3 --version 2>&1 || echo none)." >&2; exit 1; fi
	@$(PYTHON) tools/venv.py
endef

venv:
	$(make-venv) dev

venv-demo:
	$(make-venv) demo

demo: venv-demo
	@$(BIN)/starknet-sessions demo

# The Cairo tests keep one core busy for a quarter of an hour, and tests on a devnet wait for most of theirs: both at once.
test: lint types layers devnet
	@$(BIN)/python tools/cairo_tools.py ensure || true
	@$(MAKE) cairo >.venv/cairo.log 2>&1 & cairo=$$!; \
	status=0; $(MAKE) pytest || status=$$?; \
	wait $$cairo || status=$$?; \
	cat .venv/cairo.log; \
	exit $$status
	@if [ -e $(CAIRO_SKIPPED) ]; then \
		printf '\n== passed, but WITHOUT THE CAIRO CHECKS: no Cairo tools here (see above)\n'; \
	else printf '\n== passed\n'; fi

lint: venv
	$(SAY) "lint"
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: venv
	$(SAY) "types"
	@$(BIN)/mypy

layers: venv
	$(SAY) "layers"
	@$(BIN)/lint-imports

cairo: venv
	$(SAY) "Cairo: format, tests, committed classes"
	@rm -f $(CAIRO_SKIPPED)
	@status=0; $(BIN)/python tools/cairo_tools.py ensure || status=$$?; \
	if [ $$status = 0 ]; then \
		CI=true $(BIN)/python tools/cairo.py format; \
		$(BIN)/python tools/cairo.py test; \
		$(BIN)/python tools/cairo.py check; \
	elif [ $$status = 3 ] && [ "$${CI:-}" != true ]; then \
		touch $(CAIRO_SKIPPED); \
		printf '\n%s\n' '!!! SKIPPED: the Cairo code is NOT checked here; there are no Cairo tools (reason above).' \
			'!!! With CI=true this is a failure.' >&2; \
	else exit $$status; fi

# Apart from pytest, whose timeouts are not for building a devnet.
devnet: venv
	$(SAY) "devnet"
	@$(BIN)/python -m starknet_sessions.testing.provision

pytest: devnet
	$(SAY) "tests"
	@# coverage from the outside: the package's own pytest plugin is imported before pytest-cov could start.
	@$(BIN)/coverage run --branch --source=starknet_sessions -m pytest -m "not slow" --benchmark-skip $(ARGS)
	@$(BIN)/coverage report --skip-covered
	@# The pure core has no branch that no test takes.
	@$(BIN)/coverage report --show-missing --fail-under=100 --include='$(CORE)'

bench: devnet
	@$(BIN)/python tests/cost/report.py
	@$(BIN)/python -m pytest tests/bench --benchmark-only --override-ini=timeout=0 \
		--benchmark-columns=median,iqr,rounds $(ARGS)

# Writes the golden file anew.
cost: devnet
	@STARKNET_SESSIONS_UPDATE_COST=1 $(BIN)/python -m pytest tests/cost $(ARGS)

mutation: venv
	@$(BIN)/mutmut run $(ARGS)
	@$(BIN)/mutmut results

fix: venv
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .
	@CI= $(BIN)/python tools/cairo.py format

classes: venv
	@$(BIN)/python tools/cairo.py build

clean:
	rm -rf .venv $(CLEAN)
	@find starknet_sessions tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
