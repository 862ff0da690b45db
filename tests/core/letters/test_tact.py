"""Gossip, flattery, comparisons and unrecorded deeds in own words are caught, and tact is not."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.core.letters import mutations
from tests.core.letters.mutations import failed, search, thanks, written
from tests.core.letters.panels import START

from afterword.core.world import Moment, Outcome, Promise, Request

FRIDAY = (START + timedelta(days=3)).date()  # 18 September 2026
PLAIN = search(2)
NOTES = (
    Moment(
        "t", "talk", "p0", "talked", "said that Lionel is leaving in summer, Ayesha disorganised"
    ),
    Moment("u", "talk", "p0", "talked", "Lionel painted the archive green"),
    Moment("g", "talk", "p1", "talked", "the gossip is that the VP had an affair with finance"),
    Moment("s", "talk", "p2", "talked", "showed me the anomaly dashboard for substations"),
)
HERE = PLAIN.pursuits[0].id
WORLD = replace(
    PLAIN,
    moments=(*PLAIN.moments, *NOTES),
    requests=(
        Request("r", HERE, "c", "p0", "p0", "portfolio", FRIDAY, START, "die Mappe", mine=True),
    ),
    promises=(
        Promise("says", HERE, "c", "p0", FRIDAY, START, "Sie hören bis Freitag von uns", True),
    ),
)
TOM, AYESHA, LIONEL = (written(WORLD, move) for move in thanks(WORLD)[:3])


def _rules(sentence: str, case: mutations.Case = TOM) -> set[str]:
    body = mutations.said(case.body, sentence)
    return set(failed(replace(case, letter=replace(case.letter, body=body, own=True))))


@pytest.mark.parametrize(
    "sentence",
    [
        "I was sorry to hear that the VP had an affair with somebody in finance.",
        "I was sorry to hear about the affair with finance, and that Lionel is leaving in summer.",
        "Ayesha told me that the VP had an affair.",
        "As you said, Ayesha is disorganised.",
        "I understand that Lionel is leaving in summer.",
        "I heard a rumour about the board.",
        "Lionel wants to quit, as I understand.",
        "Your boss seems to be rude to everybody.",
        "Ayesha confided that all is over.",
        "Ayesha drinks.",
    ],
)
def test_gossip_about_anybody_is_caught_even_where_a_note_has_it(sentence: str) -> None:
    assert "pushy" in _rules(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Tom told me that you are leaving in summer.",
        "Tom mentioned that Ayesha is disorganised.",
        "I hear you painted the archive green.",
    ],
)
def test_what_one_said_of_another_is_not_told_to_a_third(sentence: str) -> None:
    assert "pushy" in _rules(sentence, LIONEL)


@pytest.mark.parametrize(
    "sentence",
    [
        "You are clearly one of the sharpest minds in the business.",
        "Yours is the brightest team.",
        "You are among the kindest people.",
        "You explained it all brilliantly.",
        "The other candidates can't do this as well as I can.",
        "Unlike other applicants, I like ledgers.",
        "I would do it better than anyone else.",
        "No one else can close the books like I can.",
        "Your mind is the sharpest I know.",
        "You are a true thought leader.",
        "Your firm is miles ahead of the rest.",
    ],
)
def test_flattery_and_comparisons_are_caught_as_classes(sentence: str) -> None:
    assert "pushy" in _rules(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "My article won an award.",
        "My last book was nominated for a prize.",
        "I received a medal for bravery.",
        "I co-founded a bakery.",
        "I came first in a national contest.",
        "I was runner-up for teacher of the year.",
        "I wrote a bestseller.",
        "I often think of what you showed me.",
        "I often think of what you showed me on Thursday.",
        "Thank you for the dashboard you showed me.",
        "You mentioned that the roof leaks.",
    ],
)
def test_what_nobody_noted_is_asked_about(sentence: str) -> None:
    assert "grounded" in _rules(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The portfolio you asked for follows by Friday.",
        "The portfolio that you asked for follows by Friday.",
        "You said I would hear by Friday 18 September.",
        "You said that I would hear by 18 September.",
        "Please pass my regards to Ayesha and the rest of your colleagues.",
        "It was lovely to meet Lionel as well.",
        "Please tell Ayesha that her questions were helpful.",
        "Lionel was kind to show me around.",
        "I wish the other candidates well.",
        "My notice period is short.",
        "I'd like to leave some time for your questions.",
        "I received your message, thank you.",
        "Ayesha was very helpful.",
        "I understand you are seeing other candidates as well.",
        "I gather that Lionel is leaving for a holiday; please give him my best.",
        "My schedule became easier.",
        "You explained the close very clearly.",
        "The latest people to join you will need help.",
    ],
)
def test_tact_and_what_is_known_pass(sentence: str) -> None:
    assert _rules(sentence) == set()


def test_what_was_shown_may_be_thanked_for() -> None:
    assert _rules("I often think of the dashboard you showed me on Tuesday.", LIONEL) == set()


@pytest.mark.parametrize(
    ("sentence", "rules"),
    [
        ("I am happy to accept at the salary of 71,000 EUR.", set()),
        ("I am happy to accept at the salary of 85,000 EUR.", {"grounded"}),
    ],
)
def test_the_terms_of_an_offer_are_those_of_its_mail(sentence: str, rules: set[str]) -> None:
    mail = "We would like to offer you the role. The salary is 71,000 EUR."
    offered = Outcome("yes", "offer", HERE, "c", "p0", START, "offer you the role", text=mail)
    world = replace(PLAIN, outcomes=(offered,))
    case = written(world, mutations.moved(world, "p0", "thank_you", "offer"))

    assert _rules(sentence, case) == rules


def test_a_paragraph_that_begins_with_a_name_like_a_greeting_is_read() -> None:
    *said, farewell = TOM.body.split("\n\n")
    body = "\n\n".join([*said, "Cher told me that the VP had an affair with finance.", farewell])

    found = failed(replace(TOM, letter=replace(TOM.letter, body=body, own=True)))
    assert {"pushy", "grounded"} & set(found)
