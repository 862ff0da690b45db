"""What somebody answers who was asked for advice, an introduction or a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.reading.mails import ME, facts_of, mail

from afterword.core.reading.ask_kinds import ask_kind

ASKED = "Could you introduce me to somebody on that team? There are a few lines below."


def says(text: str, quoted: str = ASKED, subject: str = "Re: A question", **more: object) -> str:
    found = facts_of(mail(text, quoted=quoted, subject=subject, reply=True, **more), "ask_answer")
    assert len(found) <= 1
    return str(found[0].value["says"]) if found else ""


@pytest.mark.parametrize(
    "text",
    [
        "Happy to, give me a week.",
        "Of course! I'll write to her tonight.",
        "Hi Imre,\n\nSure, glad to introduce you. Her name is Grace.\n\nAna",
        "I've just forwarded your note to the team lead.",
        "Done! I passed it on to Simone, consider it done.",
        "Gern, ich leite deine Zeilen morgen weiter.",
        "Klar, ich stelle dich gerne vor.",
        "Claro que sí, te presento a Lucía.",
        "Avec plaisir, je transmets ton message.",
        "Com todo o gosto, vou apresentar-te à Marta.",
    ],
)
def test_a_yes_is_read(text: str) -> None:
    assert says(text) == "yes"


@pytest.mark.parametrize(
    "text",
    [
        "I'd rather not, sorry. I hardly know anyone on that side.",
        "Sorry, I don't really know her well enough to introduce you.",
        "I'm afraid I'm not the right person, I no longer work there.",
        "I am not comfortable referring people I have not worked with.",
        "Leider arbeite ich dort nicht mehr.",
        "Das möchte ich lieber nicht, ich kenne dort niemanden.",
        "Ya no trabajo allí, lo siento.",
        "Je ne connais personne dans cette équipe.",
        "Infelizmente não conheço ninguém nessa equipa.",
    ],
)
def test_a_no_is_read(text: str) -> None:
    assert says(text) == "no"


@pytest.mark.parametrize(
    "text",
    [
        "Let me check with her first.",
        "Happy to, but let me ask Grace first.",
        "I'll have to see who still works on that team.",
        "Ich frage mal nach und melde mich dann.",
        "Déjame ver con quién puedes hablar.",
        "Je vais lui demander.",
        "Deixa-me ver isso.",
    ],
)
def test_who_wants_to_look_first_has_not_said_yes(text: str) -> None:
    assert says(text) == "later"


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Sure, Tuesday at ten works.", "Shall we meet on Tuesday?"),
        ("How are you these days?", ASKED),
        ("Who told you about us?", ASKED),
        ("The twins are fine, thanks.", ASKED),
    ],
    ids=["another question", "a question back", "another one", "no answer"],
)
def test_what_is_no_answer_to_an_ask_is_none(text: str, quoted: str) -> None:
    assert says(text, quoted) == ""


def test_nothing_is_read_of_what_answers_nothing_or_is_ours() -> None:
    assert facts_of(mail("Happy to introduce you.", subject="Hello"), "ask_answer") == []
    ours = mail("Happy to!", sender=ME, to=["Ana Reis <ana.reis@bruma.example>"], reply=True)
    assert facts_of(ours, "ask_answer") == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("would you introduce me to grace?", "introduction"),
        ("could you put in a good word for me?", "word"),
        ("would you refer me?", "word"),
        ("could you spare fifteen minutes on the phone?", "advice"),
        ("may i pick your brain?", "advice"),
        ("when shall we meet?", ""),
        ("konntest du ein gutes wort fur mich einlegen?", "word"),
    ],
)
def test_the_three_asks_are_told_apart_by_their_words(text: str, kind: str) -> None:
    assert ask_kind(text) == kind


@given(st.text(max_size=300))
def test_any_text_is_read_without_fail(text: str) -> None:
    assert says(text) in ("", "yes", "no", "later")
    assert ask_kind(text) in ("", "advice", "introduction", "word")
