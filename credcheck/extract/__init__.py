"""Extract what an article says: an Article in, a Document out. Opens no file, knows no other article."""

from credcheck.extract.attributions import find_attributions
from credcheck.extract.claims.find import find_claims
from credcheck.extract.claims.own_voice import find_unattributed
from credcheck.extract.dates.find import find_dates
from credcheck.extract.headings import find_headings
from credcheck.extract.quantities.find import find_quantities
from credcheck.extract.quotes.find import find_quotes
from credcheck.extract.sentences.sentences import find_sentences
from credcheck.extract.sentences.trigger_words import Reading
from credcheck.extract.sources.membership import with_members
from credcheck.model.article import Article
from credcheck.model.settings import ExtractSettings
from credcheck.model.statements import Document

__all__ = ["extract_document"]


def extract_document(article: Article, settings: ExtractSettings | None = None) -> Document:
    """Return everything the article says, each with its span; ids are positions in their own tuple.

    Of a language without tables only the sentences and the quotation marks are told: nothing is attributed or claimed.
    """
    settings = settings or ExtractSettings()
    quotes = find_quotes(article)
    sentences = find_sentences(article, quotes)
    if not article.is_understood:
        return Document(article, sentences, quotes, headings=find_headings(article))
    attributions, quotes = find_attributions(article, sentences, quotes, settings)
    attributions = with_members(article, sentences, quotes, attributions)
    reading = Reading(article, sentences)
    quantities = find_quantities(article, sentences, reading)
    dates = find_dates(article, sentences, reading)
    claims = find_claims(article, sentences, quotes, attributions, quantities, dates, reading)
    unattributed = find_unattributed(article, sentences, quotes, attributions, quantities, reading)
    headings = find_headings(article)
    return Document(article, sentences, quotes, attributions, quantities, dates, claims, unattributed, headings)
