"""BM25 gives the scores of its formula, and ranks as one would expect."""

from __future__ import annotations

from math import isclose, log

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.bm25 import Bm25

TEXTS = [["replay", "batch", "stream"], ["hire", "batch"], ["data", "data", "data", "data"]]


def test_a_score_is_that_of_the_formula() -> None:
    ranked = Bm25(TEXTS, background=0)

    # Three texts of 3 terms on average: replay is in one of them, once.
    idf = log(1 + (3 - 1 + 0.5) / (1 + 0.5))
    assert isclose(ranked.score({"replay"}, 0), idf * 2.2 / (1 + 1.2))


def test_rare_words_tell_more_and_repeating_one_tells_little() -> None:
    ranked = Bm25(TEXTS)

    assert ranked.score({"replay"}, 0) > ranked.score({"batch"}, 0)
    assert ranked.score({"data"}, 2) < 2.2 * ranked.idf("data")
    assert ranked.score({"unknown"}, 0) == 0.0


def test_with_the_background_one_line_and_twenty_weigh_alike() -> None:
    others = [[f"other{n}", f"thing{n}"] for n in range(20)]
    alone = Bm25([["replay", "batch"]])
    among = Bm25([["replay", "batch"], *others])

    ratio = among.score({"replay", "batch"}, 0) / alone.score({"replay", "batch"}, 0)
    assert 1.0 <= ratio < 1.3


@given(
    st.lists(st.lists(st.sampled_from("abcd"), max_size=6), max_size=6),
    st.sets(st.sampled_from("abcde")),
)
def test_no_score_is_negative_and_each_is_the_same_again(
    texts: list[list[str]], query: set[str]
) -> None:
    first, again = Bm25(texts), Bm25(texts)

    for at in range(len(texts)):
        assert first.score(query, at) == again.score(sorted(query), at) >= 0
