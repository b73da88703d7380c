"""What a run says of its reach."""

from datetime import date

from credcheck.index.recalled import Recalled
from credcheck.index.summary import summarise
from credcheck.model.evidence import CorpusSummary, Story
from tests.copy import article

QUAY = article("Boats stay in port.", path="quay.txt", outlet="The Quay", published=date(2026, 3, 2))
ECHO = article("Boats stay in port, crews say.", path="echo.txt", outlet="Coast  ECHO", published=date(2026, 3, 4))
NOTE = article("Rain until Friday.", path="note.txt")


def alone(*paths: str) -> list[Story]:
    return [Story(f"s{number}", (path,)) for number, path in enumerate(paths, start=1)]


def test_a_run_without_a_store_reaches_as_far_as_its_articles() -> None:
    stories = [Story("s1", ("quay.txt", "echo.txt")), Story("s2", ("note.txt",))]
    summary = summarise([QUAY, ECHO, NOTE], stories, Recalled())
    assert (summary.articles, summary.stories, summary.outlets) == (3, 2, 2)
    assert (summary.earliest, summary.latest) == (date(2026, 3, 2), date(2026, 3, 4))


def test_the_digest_does_not_depend_on_the_order() -> None:
    stories = alone("quay.txt", "echo.txt")
    assert summarise([QUAY, ECHO], stories, Recalled()).digest == summarise([ECHO, QUAY], stories, Recalled()).digest
    assert summarise([QUAY], stories, Recalled()).digest != summarise([ECHO], stories, Recalled()).digest


def test_no_dates_are_no_dates() -> None:
    summary = summarise([NOTE], alone("note.txt"), Recalled())
    assert (summary.earliest, summary.latest, summary.outlets) == (None, None, 0)


def test_a_store_adds_all_it_holds_and_what_was_recalled_counts_once() -> None:
    stored = CorpusSummary(400, 350, 2, date(2025, 1, 1), date(2026, 3, 3), "sha256:ab")
    recalled = Recalled((ECHO,), stored, frozenset({"coast echo", "daily bell"}))
    summary = summarise([QUAY, ECHO], alone("quay.txt", "echo.txt"), recalled)
    assert (summary.articles, summary.stories, summary.outlets) == (401, 351, 3)
    assert (summary.earliest, summary.latest) == (date(2025, 1, 1), date(2026, 3, 3))


def test_a_draft_that_copies_a_stored_report_is_no_story_of_its_own() -> None:
    stored = CorpusSummary(400, 350, 2, None, None, "sha256:ab")
    one = [Story("s1", ("quay.txt", "echo.txt"))]
    assert summarise([QUAY, ECHO], one, Recalled((ECHO,), stored)).stories == 350
