"""Copies on real copy: what is one, what only looks like one, and how what is shared is used."""

from dataclasses import replace
from datetime import date

import pytest

from credcheck.compare import cluster_copies, find_copies
from credcheck.compare.copies.templates import Filled, compare_slots, is_refilled, opens_alike
from credcheck.compare.copies.words import read_forms
from credcheck.model.article import Article, Block, Role
from credcheck.model.evidence import Copy, CopyRelation, PassageUse
from credcheck.model.settings import DuplicateSettings
from credcheck.text.span import Span
from tests.copy import article
from tests.index.test_candidates import prose

SETTINGS = DuplicateSettings()
LEAD = "The harbour board voted on Monday to close the old fish market, ending ninety years of trade on the quay."
CREWS = (
    "Skipper Ida Holm said the crews were told by letter, and that forty boats would have to sell their catch"
    " elsewhere."
)
LAND = "The land goes to a hotel company from the capital, which plans two hundred rooms and a swimming hall by 2029."
UNION = "The union of harbour workers called the vote a disgrace and asked the county to look into how it came about."
STORY = f"{LEAD}\n\n{CREWS}\n\n{LAND}\n\n{UNION}"
BLIZZARD = (
    "A blizzard shut the northern pass on Sunday and left ninety drivers waiting for the ploughs until the morning.\n\n"
    "Volunteers from the valley carried soup and blankets to the stranded cars, the rescue service said in a statement."
)
WEATHER = (
    "Rain fell at {station} for {days} days, the weather office said. The station measured {mm} millimetres,"
    " after {past} in {month}. The wind reached {wind} knots at {time}. The office expects {next} millimetres by {day}."
)


def copies_of(*articles: Article, settings: DuplicateSettings = SETTINGS) -> tuple[Copy, ...]:
    pairs = [(i, j) for i in range(len(articles)) for j in range(i + 1, len(articles))]
    return find_copies(articles, pairs, settings)


def one_copy(ours: str | Article, theirs: str | Article, settings: DuplicateSettings = SETTINGS) -> Copy:
    a = article(ours, path="a.txt") if isinstance(ours, str) else ours
    b = article(theirs, path="b.txt") if isinstance(theirs, str) else theirs
    [copy] = copies_of(a, b, settings=settings)
    return copy


def weather(station: str, start: int) -> str:
    return WEATHER.format(
        station=station, days=start, mm=start * 7, past=start * 5, month="March May July August".split()[start % 4],
        wind=start + 31, time=f"{start}.{start + 20}", next=start * 3,
        day="Monday Tuesday Friday Sunday".split()[start % 4],
    )  # fmt: skip


def test_the_same_text_is_the_same() -> None:
    copy = one_copy(STORY, STORY)
    assert copy.duplicate.relation is CopyRelation.EXACT
    assert (copy.duplicate.similarity, copy.duplicate.containment, copy.duplicate.same_report) == (1.0, 1.0, 1.0)


def test_other_quotes_dashes_and_spaces_are_the_same_text() -> None:
    assert one_copy(STORY, STORY.replace(" ", "  ").replace(",", " ,").upper()).duplicate.relation is CopyRelation.EXACT


def test_a_story_with_a_new_headline_is_a_near_duplicate() -> None:
    copy = one_copy(STORY, f"Quay loses its market\n\n{STORY.replace('ninety', 'nearly ninety')}")
    assert copy.duplicate.relation is CopyRelation.NEAR_DUPLICATE
    assert 0.75 < copy.duplicate.similarity < 1.0
    assert copy.duplicate.containment > copy.duplicate.containment_theirs


def test_passages_are_sought_for_the_drafts_alone_and_the_stories_are_the_same() -> None:
    articles = [
        article(text, path=path)
        for path, text in (("draft", f"{STORY}\n\n{BLIZZARD}"), ("one", STORY), ("two", f"{STORY}\n\nMore to follow."))
    ]
    pairs = [(0, 1), (0, 2), (1, 2)]
    all_of_them = find_copies(articles, pairs, SETTINGS)
    of_the_draft = find_copies(articles, pairs, SETTINGS, drafts=1)
    assert [bool(copy.duplicate.passages) for copy in of_the_draft] == [copy.a == "draft" for copy in of_the_draft]
    assert [copy for copy in all_of_them if copy.a == "draft"] == [copy for copy in of_the_draft if copy.a == "draft"]
    assert cluster_copies(articles, all_of_them, SETTINGS) == cluster_copies(articles, of_the_draft, SETTINGS)


def test_a_story_cut_to_its_lead_is_contained() -> None:
    seen = one_copy(f"{LEAD}\n\n{CREWS}", f"{STORY}\n\n{BLIZZARD}").duplicate
    assert (seen.relation, seen.containment) == (CopyRelation.CONTAINED, 1.0)
    assert one_copy(f"{STORY}\n\n{BLIZZARD}", f"{LEAD}\n\n{CREWS}").duplicate.relation is CopyRelation.CONTAINS


def test_unrelated_stories_are_no_copies() -> None:
    assert copies_of(article(STORY, path="a"), article(BLIZZARD, path="b")) == ()


def test_a_paragraph_in_another_story_is_a_shared_passage() -> None:
    ours, theirs = f"{prose(1, 150)}\n\n{CREWS}\n\n{LAND}", f"{prose(2, 150)}\n\n{CREWS}\n\n{LAND}\n\n{prose(3, 90)}"
    copy = one_copy(ours, theirs)
    [passage] = copy.duplicate.passages
    assert copy.duplicate.relation is CopyRelation.SHARES_PASSAGES
    assert passage.ours.of(ours) == passage.theirs.of(theirs) == f"{CREWS}\n\n{LAND}"
    assert passage.use is PassageUse.UNCREDITED
    assert copy.duplicate.same_report < SETTINGS.min_same_report


def test_shorter_passages_are_counted_but_not_listed() -> None:
    long = f"{LAND} {UNION}"
    copy = one_copy(f"{prose(1, 60)}\n\n{CREWS}\n\n{long}", f"{long}\n\n{prose(2, 60)}\n\n{CREWS}")
    assert [len(passage.ours) for passage in copy.duplicate.passages] == [len(long)]
    assert copy.duplicate.short == 1


def test_without_passages_only_whole_articles_are_compared() -> None:
    whole = replace(SETTINGS, passages=False)
    ours, theirs = f"{prose(1, 150)}\n\n{CREWS}\n\n{LAND}", f"{prose(2, 150)}\n\n{CREWS}\n\n{LAND}"
    assert copies_of(article(ours, path="a"), article(theirs, path="b"), settings=whole) == ()
    assert one_copy(STORY, STORY, whole).duplicate.passages == ()


@pytest.mark.parametrize(
    ("ours", "theirs", "first"), [(1, 2, "ours"), (2, 1, "theirs"), (2, 2, "unknown"), (None, 1, "unknown")]
)
def test_who_had_it_first_is_told_from_the_dates(ours: int | None, theirs: int | None, first: str) -> None:
    a, b = (
        article(STORY, path=path, published=date(2026, 3, day) if day else None)
        for path, day in (("a", ours), ("b", theirs))
    )
    assert one_copy(a, b).duplicate.first == first


def test_a_form_filled_in_anew_is_no_copy() -> None:
    ours, theirs = weather("Vellin", 3), weather("Port Amber", 14)
    assert is_refilled(Filled(ours), Filled(theirs))
    assert all(
        one.duplicate.relation is CopyRelation.SHARES_PASSAGES
        for one in copies_of(article(ours, path="a"), article(theirs, path="b"))
    )


def test_a_table_with_other_figures_is_no_copy() -> None:
    ours = "Prices at Amber fish hall: cod 41.20, up 1.10; haddock 38.75, down 0.40; plaice 22.10, up 0.05; crab 61.00."
    theirs = (
        "Prices at Amber fish hall: cod 43.90, up 2.70; haddock 36.15, down 2.60; plaice 21.95, down 0.15; crab 64.50."
    )
    assert is_refilled(Filled(ours), Filled(theirs))
    assert not is_refilled(Filled(ours), Filled(ours + " End."))


def test_slips_are_not_slots() -> None:
    spoilt = " ".join(word.replace("a", "o") if at % 2 == 0 else word for at, word in enumerate(STORY.split()))
    refilled, slipped = compare_slots(read_forms(STORY), read_forms(spoilt))
    assert refilled < 0.03
    assert slipped > 0.05
    assert not is_refilled(Filled(STORY), Filled(spoilt))


def test_other_text_behind_a_shared_opening_is_no_slot() -> None:
    assert compare_slots(read_forms(f"{LEAD} {BLIZZARD}"), read_forms(f"{LEAD} {UNION}"))[0] < 0.15
    assert compare_slots(read_forms("one two"), read_forms("three four")) == (0.0, 0.0)


def test_openings_are_alike_behind_a_slogan_but_not_where_only_the_ends_are() -> None:
    story, slogan, joined = (
        Filled(text) for text in (STORY, f"Your coast, your news. {STORY}", f"{prose(9, 90)} {STORY}")
    )
    assert opens_alike(story, slogan)
    assert not opens_alike(story, joined)


def test_thirty_reports_in_one_form_are_no_copies_and_thirty_copies_are() -> None:
    forms = [article(weather(prose(seed, 2).title(), seed), path=f"form/{seed:02}") for seed in range(1, 30)]
    reprints = [article(f"{prose(seed, 3).title()}\n\n{STORY}", path=f"reprint/{seed:02}") for seed in range(1, 30)]
    articles = [*forms, *reprints]
    stories = cluster_copies(articles, copies_of(*articles), SETTINGS)
    assert sorted(len(story.members) for story in stories) == [*[1] * 29, 29]


def used(ours: str | Article, theirs: str | Article, settings: DuplicateSettings = SETTINGS) -> tuple[str, str]:
    """Return how the two sides of a pair use the one passage that they share."""
    [passage] = one_copy(ours, theirs, settings).duplicate.passages
    return str(passage.use), str(passage.use_theirs)


OURS, THEIRS = f"{prose(5, 120)}\n\n{{}}", f"{{}}\n\n{prose(6, 120)}"
PARAGRAPH = f"{CREWS} {LAND}"


def test_a_passage_without_credit_is_uncredited_on_both_sides() -> None:
    assert used(OURS.format(PARAGRAPH), THEIRS.format(PARAGRAPH)) == ("uncredited", "uncredited")


@pytest.mark.parametrize(
    "credit",
    [
        "{} (AP)",
        "PORT AMBER (Reuters) - {}",
        "{}\n\nReuters",
        "{}\n\nThe Associated Press",
        "{}\n\n© 2026 Agence France-Presse",
        "{}\n\nThe Associated Press contributed to this report.",
        "{}\n\nThis story was originally published by The Quay.",
        "{}\n\nReprinted with permission.",
    ],
)
def test_a_credit_line_a_dateline_or_a_slug_credits_the_passage_on_its_own_side(credit: str) -> None:
    assert used(OURS.format(credit.format(PARAGRAPH)), THEIRS.format(PARAGRAPH)) == ("credited", "uncredited")


def test_a_byline_of_an_agency_is_a_credit() -> None:
    ours = replace(article(OURS.format(PARAGRAPH), path="a"), byline="By Ida Berg, Associated Press")
    assert used(ours, THEIRS.format(PARAGRAPH))[0] == "credited"


def test_naming_the_other_outlet_credits_it_and_clears_both() -> None:
    ours = article(OURS.format(f"{PARAGRAPH} The vote was first reported by The Quay."), path="a", outlet="Coast Echo")
    theirs = article(THEIRS.format(PARAGRAPH), path="b", outlet="The Quay")
    assert used(ours, theirs) == ("credited", "credited")


def test_words_that_merely_hold_the_letters_of_an_agency_are_no_credit() -> None:
    for told in ("The app (apt) failed.", "He spoke to reuters of old.", "The PA system broke."):
        assert used(OURS.format(f"{PARAGRAPH} {told}"), THEIRS.format(PARAGRAPH))[0] == "uncredited"


SPEECH = (
    "“We were told by letter on a Sunday night, we were given three weeks, and nobody on that board has ever stood on a"
    " deck in January, so do not tell me that they know what this town can and cannot live without”"
)


def test_the_same_quotation_in_both_is_quoted() -> None:
    ours, theirs = OURS.format(f"{SPEECH}, Holm said."), THEIRS.format(f"Holm told the meeting: {SPEECH}.")
    assert used(ours, theirs) == ("quoted", "quoted")
    assert used(ours, theirs, replace(SETTINGS, ignore_quotes=False)) == ("uncredited", "uncredited")


def test_a_quotation_that_only_one_marks_is_quoted_by_that_one() -> None:
    assert used(OURS.format(SPEECH.strip("“”")), THEIRS.format(SPEECH)) == ("uncredited", "quoted")


def test_a_block_quote_is_a_quotation() -> None:
    text = OURS.format(SPEECH.strip("“”"))
    start = text.index("We were")
    ours = replace(
        article(text, path="a"), blocks=(Block(Span(0, start - 2)), Block(Span(start, len(text)), quoted=True))
    )
    assert used(ours, THEIRS.format(SPEECH)) == ("quoted", "quoted")


def test_a_notice_that_a_reader_took_for_furniture_is_boilerplate() -> None:
    text = OURS.format(PARAGRAPH)
    start = text.index(CREWS)
    blocks = (Block(Span(0, start - 2)), Block(Span(start, len(text)), Role.BOILERPLATE))
    assert used(replace(article(text, path="a"), blocks=blocks), THEIRS.format(PARAGRAPH))[0] == "boilerplate"


def test_a_schedule_is_boilerplate() -> None:
    ferries = " ".join(f"{hour}:15 Amber to Vellin {hour}:50," for hour in range(6, 19))
    assert used(OURS.format(ferries), THEIRS.format(ferries)) == ("boilerplate", "boilerplate")


def test_a_team_sheet_is_boilerplate() -> None:
    names = (
        "I Holm, J O'Berg (capt), P Quist; A Lund, R Moe, S Dahl; T Vik, O Haug, E Lie, K Aas, B Ness, M Krog, F Wold"
    )
    squad = f"Amber: {names}. Replacements: G Foss, H Tveit, L Rud, N Myhr, D Sand, U Eide"
    assert used(OURS.format(squad), THEIRS.format(squad)) == ("boilerplate", "boilerplate")


def test_words_that_stand_in_many_stories_are_boilerplate() -> None:
    articles = [article(f"{prose(seed, 150)}\n\n{PARAGRAPH}", path=f"{seed}") for seed in range(4)]
    uses = {passage.use for copy in copies_of(*articles) for passage in copy.duplicate.passages}
    assert uses == {PassageUse.BOILERPLATE}
    fewer = {passage.use for copy in copies_of(*articles[:3]) for passage in copy.duplicate.passages}
    assert fewer == {PassageUse.UNCREDITED}


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({"ignore_outlets": ("the quay",)}, "outlet"),
        ({"ignore_paths": ("wire/*",)}, "path"),
        ({"ignore_paths": ("desk/*",)}, ""),
    ],
)
def test_what_the_settings_leave_out_stays_visible(settings: dict[str, tuple[str, ...]], reason: str) -> None:
    ours = article(OURS.format(PARAGRAPH), path="a")
    theirs = article(THEIRS.format(PARAGRAPH), path="wire/b", outlet="The Quay")
    [passage] = one_copy(ours, theirs, replace(SETTINGS, **settings)).duplicate.passages  # type: ignore[arg-type]  # tuples
    assert passage.left_out == reason
    assert passage.use is PassageUse.UNCREDITED


def test_the_order_of_the_articles_changes_only_the_sides() -> None:
    articles = [article(text, path=path) for path, text in (("a", STORY), ("b", f"{LEAD} {CREWS}"), ("c", BLIZZARD))]
    [there], [back] = copies_of(*articles), copies_of(*articles[::-1])
    assert (there.a, there.b, back.a, back.b) == ("a", "b", "b", "a")
    assert there.duplicate.similarity == back.duplicate.similarity
    assert there.duplicate.containment == back.duplicate.containment_theirs
    assert there.duplicate.same_report == back.duplicate.same_report


def test_hostile_text_is_measured_all_the_same() -> None:
    hostile = "\x1b[31m" + "\u202e" + "\0" + "x" * 100_000 + " " + STORY + "\ud800"
    assert one_copy(hostile, hostile).duplicate.relation is CopyRelation.EXACT


def test_no_pairs_are_no_copies() -> None:
    assert find_copies([article(STORY)], [], SETTINGS) == ()


def test_briefs_that_share_nothing_but_a_footer_are_reports_of_their_own() -> None:
    footer = (
        "You are receiving this newsletter because you signed up at one of our evenings in the town hall. If you no "
        "longer wish to hear from us, leave the list by the link below. The Courier is supported by its readers."
    )
    briefs = ("The bridge is shut until June, the county said.", "A barn owl nested in the belfry, the sexton said.")
    articles = [article(f"{brief}\n\n{footer}", path=f"{at}.txt") for at, brief in enumerate(briefs)]
    assert find_copies(articles, [(0, 1)], DuplicateSettings()) == ()
