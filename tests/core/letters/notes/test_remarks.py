"""Shorthand about a person is read for what may be said back to them, and for nothing else."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.letters.notes import remarks

SAID = (
    # line, kind, words of the most telling remark
    ("showed me the cold store!! 3 doors, one broken", "seen", "the cold store"),
    ("showed me how they rotate trays", "seen", "how you rotate trays"),
    ("walked me through the intake form", "walked", "the intake form"),
    (
        "they move payroll from spreadsheets to one system",
        "changed",
        "the move of payroll from spreadsheets to one system",
    ),
    ("moving from paper charts to tablets", "changed", "the move from paper charts to tablets"),
    ("she worries about falls at night", "worry", "falls at night"),
    ("is worried that parents stop reading", "worry_that", "parents stop reading"),
    ("asked about marking load", "question", "the marking load"),
    (
        "asked how I'd plan a week w/ two nurses",
        "question_how",
        "how I would plan a week with two nurses",
    ),
    (
        "asked: how would you handle a late train?",
        "question_how",
        "how I would handle a late train",
    ),
    (
        "what if the supplier raises its prices",
        "question_how",
        "what happens if the supplier raises its prices",
    ),
    (
        "a lesson that ends early is still a lesson",
        "point",
        "a lesson that ends early is still a lesson",
    ),
    ("gate opens the wrong way round", "point", "the gate opens the wrong way round"),
    ("market day = 400 extra meals", "point", "a market day means 400 extra meals"),
    ('said "the brief is never the brief"', "quote", "“the brief is never the brief”"),
    ('wants "boring by spring"', "quote", "“boring by spring”"),
    ("wants to cut the close from 9 days to 5", "aim", "cut the close from 9 days to 5"),
    ("wants fewer night calls", "wish", "fewer night calls"),
    ("biggest headache: late expense claims", "challenge", "late expense claims"),
    ("she runs reception w/ 2 people", "practice", "you run reception with 2 people"),
    ("is rolling out supplier scorecards", "practice", "you are rolling out supplier scorecards"),
    ("explained how they pick sites", "told_how", "how you pick sites"),
    ("we talked about churn in the north", "told", "churn in the north"),
    ("mentioned my recipe book", "told", "my recipe book"),
    ("standby crews", "topic", "standby crews"),
    ("pager history", "topic", "pager history"),
    ("likes drawings", "liking", "drawings"),
)

PRIVATE = (
    "lovely woman",
    "super nice, a bit nervous",
    "old-school",
    "hates slide decks",
    "i fumbled it",
    "my answer was meh",
    "grew up near Bergen, like me",
    "3 kids",
    "vegan",
    "not on the invite",
    "no address!!",
    "joined late, then left",
    "coordinator, not an interviewer",
    "budget is tight (nobody said it)",
    "two people quit last month",
    "layoffs in spring?",
    "they are expanding, i think",
    "salary band 50-60k",
    "off the record: they lose a big client, showed me the numbers",
    "asked when I could start",
    "committee reads the first page only, apparently",
    "good chat",
    "we are linked since 2021",
    "Prognosen lieber 1h später aber erklärbar",
    "sobreventa los viernes, no tienen lista de espera",
    "veut des équipes plus petites",
    "работает с картами",
    "森さんは品質の話をした",
    ":) :) !!",
    "???",
    "TODO ask again",
    "probably will be acquired by a rival",
    "they are moving to the coast, I think",
    "overweight, nice smile",
    "kept checking his phone, rolled her eyes",
    "asked if I plan to have children",
    "moved from nursing to informatics in 2015",
    "runs a book club, reads sci-fi",
    "mentioned a reorg in the summer",
    "wants to leave in summer",
    "[name] {x} <b>",
)


@pytest.mark.parametrize(("line", "kind", "words"), SAID, ids=[line[:30] for line, *_ in SAID])
def test_a_line_gives_its_most_telling_remark(line: str, kind: str, words: str) -> None:
    best = remarks(line, "m")[0]

    assert (best.kind, best.words, best.ground) == (kind, words, "m")


@pytest.mark.parametrize("line", PRIVATE, ids=[line[:30] for line in PRIVATE])
def test_what_is_private_doubtful_or_in_another_language_is_left_out(line: str) -> None:
    assert remarks(line, "m") == ()


def test_private_words_do_not_take_the_rest_of_the_line_along() -> None:
    found = remarks(
        "showed me the test rig; he grew up near Bremen. old-school, likes drawings", "m"
    )

    assert [(r.kind, r.words) for r in found] == [("seen", "the test rig"), ("liking", "drawings")]


def test_a_remark_about_somebody_else_is_left_out() -> None:
    assert remarks("wants more time with Devon", "m", others={"devon"}) == ()


def test_a_person_s_own_name_is_their_subject() -> None:
    (only,) = remarks("Priya worries about fatigue data", "m", own={"priya", "nair"})

    assert (only.kind, only.words) == ("worry", "fatigue data")


def test_months_and_weekdays_get_their_capital() -> None:
    assert remarks("wants tablets by easter", "m")[0].words == "tablets by Easter"


@given(st.text(max_size=400))
def test_any_line_gives_clean_remarks_or_none(line: str) -> None:
    for remark in remarks(line, "m"):
        assert remark.words.strip() == remark.words
        assert not set("[]{}<>_=|#*\n") & set(remark.words)
        assert len(remark.words) <= 150


_WORDS = st.sampled_from(
    "she he they wants asked about what if showed me the a of for with from to move worries gate"
    ' nurses replay 40 = -> , ; . ? ( ) " said how their our i my is are runs drops and not'.split()
)


@given(st.lists(_WORDS, max_size=25))
def test_any_shorthand_gives_remarks_that_speak_to_the_person(words: list[str]) -> None:
    for remark in remarks(" ".join(words), "m"):
        # What stands in quotation marks is their own words, whoever they speak of.
        own = re.sub("“[^“”]*”", " ", remark.words)
        assert not set(own.casefold().split()) & {"she", "he", "they", "our"}
