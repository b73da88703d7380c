"""An article that is met again is not taken apart again, and gives the same document."""

from dataclasses import replace
from pathlib import Path

import pytest

from credcheck import pipeline
from credcheck.app.cache.documents import Extractor
from credcheck.extract import extract_document
from credcheck.index.stores.result_cache import ResultCache
from credcheck.model.article import Article
from credcheck.model.settings import ExtractSettings, ReadSettings, Settings
from credcheck.model.statements import Document
from credcheck.read import read_article
from tests.cli.running import SEEDS

COPY = [read_article(path, ReadSettings()) for path in sorted(SEEDS.glob("*.txt"))]


def memory(tmp_path: Path) -> ResultCache:
    return ResultCache(tmp_path / "cache.sqlite", "documents")


def forbid_extraction(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(article: Article, settings: ExtractSettings) -> Document:
        raise AssertionError(f"{article.path} was taken apart again")

    monkeypatch.setattr(pipeline, "extract_document", refuse)


def test_every_seed_comes_back_from_the_cache_as_it_was_extracted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings()
    plain = [extract_document(article) for article in COPY]
    assert Extractor(memory(tmp_path), settings)(COPY) == plain
    forbid_extraction(monkeypatch)
    assert Extractor(memory(tmp_path), settings)(COPY) == plain
    assert Extractor(memory(tmp_path), settings)(COPY[::-1]) == plain[::-1]


def test_another_text_another_date_and_other_settings_are_extracted_anew(tmp_path: Path) -> None:
    article = replace(COPY[0], published=None)
    Extractor(memory(tmp_path), Settings())([COPY[0]])
    assert Extractor(memory(tmp_path), Settings())([article]) == [extract_document(article)]
    house = ExtractSettings(house_sources={"analysts": "document"})
    again = Extractor(memory(tmp_path), Settings(extract=house))(COPY)
    assert again == [extract_document(one, house) for one in COPY]


def test_a_document_that_was_written_by_something_else_is_not_believed(tmp_path: Path) -> None:
    cache = memory(tmp_path)
    cut = Extractor(cache, Settings())
    right = cut(COPY)
    keys = [cut.key_of(article) for article in COPY]
    cache.put_many(dict.fromkeys(keys, b'[[],[],[],[],[],["no claim"]]'))
    assert set(cache.get_many(keys).values()) == {b'[[],[],[],[],[],["no claim"]]'}
    assert cut(COPY) == right
