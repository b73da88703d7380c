"""One article against itself: a Document in, what it says against itself out, by place."""

from credcheck.compare.story.accusations import find_accusations
from credcheck.compare.story.body import Body
from credcheck.compare.story.figures.amounts import find_figures
from credcheck.compare.story.figures.arithmetic import find_sums
from credcheck.compare.story.figures.polls import find_polls
from credcheck.compare.story.form.anonymity import find_anonymity
from credcheck.compare.story.form.dates import find_future_dates, find_weekdays
from credcheck.compare.story.form.embargo import find_embargo
from credcheck.compare.story.form.leftovers import find_leftovers
from credcheck.compare.story.headlines.certainty import find_headline_certainty
from credcheck.compare.story.headlines.figures import find_headline_figures
from credcheck.compare.story.headlines.quotes import find_headline_quotes
from credcheck.compare.story.people.ages import find_ages
from credcheck.compare.story.people.identity import find_changes
from credcheck.compare.story.people.names import Names
from credcheck.compare.story.people.spellings import find_spellings
from credcheck.model.statements import Document
from credcheck.model.story_facts import StoryFact


def find_story_facts(document: Document) -> tuple[StoryFact, ...]:
    """Return everything the article says against itself, leaves out, or leaves in, by place.

    English copy alone is read for meaning; another language yields what is amiss in any.
    """
    body = Body(document)
    found = [*find_leftovers(body)]
    if document.article.handling.embargo or document.article.is_understood:
        found += find_embargo(body)
    if document.article.is_understood:
        names = Names(body)
        found += find_headline_quotes(body)
        found += find_headline_figures(body)
        found += find_headline_certainty(body)
        found += find_spellings(body, names)
        found += find_weekdays(body)
        found += find_future_dates(body)
        found += find_ages(body, names)
        found += find_changes(body, names)
        found += find_figures(body)
        found += find_sums(body)
        found += find_polls(body)
        found += find_anonymity(body)
        found += find_accusations(body, names)
    return tuple(sorted(found, key=lambda fact: (fact.at, fact.kind, fact.ours, fact.theirs)))
