PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: report test lint tests fuzz docs lexicon lock sbom audit clean

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
	$(BIN)/pip-compile $(LOCK) --generate-hashes --output-file requirements-dev.txt requirements-dev.in pyproject.toml
	$(BIN)/pip-compile $(LOCK) --output-file constraints.txt pyproject.toml
	$(BIN)/pip-compile $(LOCK) --generate-hashes --output-file requirements-supply.txt requirements-supply.in

LOCK := --quiet --strip-extras --allow-unsafe --no-emit-index-url --no-emit-trusted-host --no-emit-options --no-header
SUPPLY := $(VENV)/supply

sbom: $(SUPPLY)/.ready ## Write dist/sbom.json, a CycloneDX bill of what credcheck installs.
	mkdir -p dist
	$(SUPPLY)/bin/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible --output-format JSON --output-file dist/sbom.json constraints.txt

audit: $(SUPPLY)/.ready ## Hold what credcheck installs against published advisories; needs the network.
	$(SUPPLY)/bin/pip-audit --requirement constraints.txt --no-deps --disable-pip --strict

$(SUPPLY)/.ready: requirements-supply.txt $(READY)
	$(PYTHON) -m venv $(SUPPLY)
	$(SUPPLY)/bin/pip install --quiet --require-hashes -r requirements-supply.txt
	touch $@

$(READY): requirements-dev.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --require-hashes -r requirements-dev.txt
	$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

clean:
	rm -rf $(VENV) .credcheck .mypy_cache .pytest_cache .ruff_cache .hypothesis dist build
