PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: report test lint tests fuzz docs lexicon lock clean

report: $(READY) ## Run credcheck on the four seed articles.
	$(BIN)/credcheck report seeds --fail-on never

test: lint tests ## Everything that must be green: ruff, mypy, import contracts, pytest.

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

tests: $(READY)
	$(BIN)/pytest -n auto

FUZZ_SECONDS ?= 600

fuzz: $(READY) ## Fuzz reading, extraction and the whole check: FUZZ_SECONDS=600.
	$(BIN)/python -m tests.fuzz.run --seconds $(FUZZ_SECONDS)

docs: $(READY) ## Write the generated pages of docs/ anew.
	$(BIN)/python docs/generate.py
	$(BIN)/python docs/sample_report.py

lexicon: $(READY) ## Write the inflected forms of the lexicon from lemminflect.
	$(BIN)/python tools/make_inflections.py

lock: $(READY) ## Pin the development dependencies anew.
	$(BIN)/pip-compile --quiet --strip-extras --allow-unsafe --generate-hashes --no-emit-index-url --no-emit-trusted-host --no-emit-options --no-header --output-file requirements-dev.txt requirements-dev.in pyproject.toml

$(READY): requirements-dev.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --require-hashes -r requirements-dev.txt
	$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

clean:
	rm -rf $(VENV) .credcheck .mypy_cache .pytest_cache .ruff_cache .hypothesis dist build
