"""Measure sentence splitting: ours beside nupunkt alone and a plain pattern, on news copy with traps, in one run.

Usage: python benchmarks/sentences.py [--errors]

The gold is below: paragraphs of our own news copy, a sentence a line. A boundary is right where a gold sentence begins
inside a paragraph. Prints precision, recall, F1 of boundaries, paragraphs split without any error, and milliseconds an
article of 600 words on one core.
"""

import argparse
import re
import time
from collections.abc import Callable

from credcheck.extract.quotes.find import find_quotes
from credcheck.extract.sentences.sentences import find_sentences
from credcheck.model.article import Article, Block, SourceMap
from credcheck.text.span import Span

GOLD = """\
Sen. Ada Quill, D-N.H., opened the hearing at 9 a.m. Tuesday in Room 12.
She had asked for it on Jan. 5.
Nobody from the agency came.

The U.S. Senate passed the bill on Dec. 1 by a vote of 52-48.
Rep. Tom Hale, R-Ala., called it “a mistake.”
Gov. Ina Wells will sign it.

“We knew. We waited. We were wrong,” said Ana Ruiz, the mayor of St. Albans.
“Nobody is to blame but us.”

The deadline is 5 p.m.
The mayor will not extend it.
After that, the offer lapses.

Harbor Freight Inc. bought the site from Pier Co. for $2.5 million.
The deal closed in September.
It was the third in a year.

He moved to Washington, D.C., in 1998.
His brother stayed in the U.K. and opened a shop.
They have not spoken since.

She was born in the U.S.
Her parents came from Peru.

“Who pays?” she asked.
“Who decides?”
The council had no answer.

“Get out!” the guard yelled.
Dozens ran.
One fell.

Former Fla. Gov. Lee Marsh and Lt. Col. J. R. Moss spoke for an hour.
Mr. Moss left early.

Police stopped a van near Mesa, Ariz.
Two men fled on foot.

The report, by Prof. M. K. Okafor, Ph.D., runs to 300 pages.
No. 10 declined to comment.
The ministry did too.

It rained... and rained.
Then it stopped.
The river did not.

Turnout was 61 percent in 2014.
In 2016 it fell to 54.3 percent.
This year it may fall again.

The talks, which began Feb. 3, ended without a deal (most members had left).
(The chair stayed.)
She turned off the lights.

“If the committee agrees,” he said, “we vote. If not? We wait.”
That was Monday.
It is Friday.

The suspect, John R. Vale Jr., was held without bail.
His lawyer, D. J. Smith, said he would appeal.

The group's site, harbor.example, was down from 3:30 a.m. to 6 a.m. Eastern.
An update will follow.

Dr. Lin et al. found no link.
Others disagree.

The storm hit Ft. Lane and Mt. Orr on Aug. 9.
St. Mary's Hospital took in 40 people.
All but 3 went home.

The case, Doe v. Harbor County, goes to trial in Oct. 2027.
Judge W. T. Grant will preside.

Shares of Yahoo! Japan rose.
Wow!
Analysts had expected a loss.

“It's over,” said Sgt. Bea Holt of the St. Croix Police Dept.
She declined to say more.

‘We tried,’ he said.
‘They would not listen.’

He cited “years of neglect.”
The owner disputes that.

The vote is Thursday.
“Every member will be here,” Speaker Dan Roe said, “or I will go and get them.”

At 11 p.m. Friday the lights went out.
By midnight they were back.

The plan has three parts: roads, rail and ports.
Each has critics.
None has money.

Is it safe?
The engineers say so.
Residents do not believe them!

World War II.
That is how far back the files go.

She told CNN.
Nobody else called.

Gen. Ray Stone met Adm. Jo Birk at the base.
They shook hands.
"Good luck," he said.

Capt. Lou Vance, R.N., treated him at the scene.
He died at 4:10 p.m.
He was 34.
"""


def paragraphs() -> list[list[str]]:
    """Return the gold: paragraphs of sentences."""
    return [paragraph.splitlines() for paragraph in GOLD.strip().split("\n\n")]


def split_plainly(text: str) -> set[int]:
    """Return where sentences begin by a plain pattern."""
    return {found.end() for found in re.finditer(r"(?<=[.!?])[”’\"')]*\s+(?=[A-Z“‘\"'(])", text)}


def split_by_nupunkt(text: str) -> set[int]:
    """Return where sentences begin by nupunkt alone."""
    from nupunkt import sent_spans

    return {start + len(text[start:]) - len(text[start:].lstrip()) for start, _ in sent_spans(text)} - {0}


def split_by_us(text: str) -> set[int]:
    """Return where sentences begin by credcheck, quotations held together."""
    article = Article("-", text, SourceMap((0,)), (Block(Span(0, len(text))),))
    return {sentence.span.start for sentence in find_sentences(article, find_quotes(article))} - {0}


def begins(sentences: list[str]) -> set[int]:
    """Return where the sentences of a joined paragraph begin, the first left out."""
    at, found = 0, set()
    for sentence in sentences[:-1]:
        at += len(sentence) + 1
        found.add(at)
    return found


def measure(name: str, split: Callable[[str], set[int]], *, errors: bool) -> None:
    """Print one line of figures."""
    right = wrong = missed = whole = 0
    gold = paragraphs()
    for sentences in gold:
        text, expected = " ".join(sentences), begins(sentences)
        found = split(text)
        right, wrong, missed = (
            right + len(found & expected),
            wrong + len(found - expected),
            missed + len(expected - found),
        )
        whole += found == expected
        if errors:
            for at in sorted(found ^ expected):
                print(f"  {'cut' if at in found else 'not cut'}: {text[max(0, at - 40) : at]}|{text[at : at + 30]}")
    precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
    score = 2 * precision * recall / max(1e-9, precision + recall)
    print(
        f"{name:28s} precision {precision:.3f}  recall {recall:.3f}  F1 {score:.3f}  "
        f"paragraphs right {whole}/{len(gold)}  {milliseconds(split):.3f} ms/600 words"
    )


def milliseconds(split: Callable[[str], set[int]]) -> float:
    """Return the best of five runs over the gold, in milliseconds of processor time for 600 words."""
    texts = [" ".join(sentences) for sentences in paragraphs()]
    words = sum(len(text.split()) for text in texts)
    best = float("inf")
    for _ in range(5):
        began = time.process_time()
        for text in texts:
            split(text)
        best = min(best, time.process_time() - began)
    return best / words * 600 * 1000


def main() -> None:
    """Measure the three."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true", help="print each boundary that is wrong")
    errors = parser.parse_args().errors
    print(f"{sum(map(len, paragraphs()))} sentences in {len(paragraphs())} paragraphs")
    measure("plain pattern", split_plainly, errors=errors)
    measure("nupunkt alone", split_by_nupunkt, errors=errors)
    measure("credcheck (with quotations)", split_by_us, errors=errors)


if __name__ == "__main__":
    main()
