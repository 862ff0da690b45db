"""What the user's own letter says yes to."""

from __future__ import annotations

import pytest
from tests.core.reading.mails import ME, facts_of, mail

from afterword.core.facts import Fact


def accepts(text: str) -> bool:
    message = mail(text, sender=ME, to=["Ana Reis <ana.reis@bruma.example>"], reply=True)
    return any(fact.extra.get("accepts") for fact in facts_of(message, "scheduling"))


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ana,\n\nThat works for me.\n\nImre",
        "Hi Ana,\n\nEither day works well on my end.\n\nImre",
        "Hi Ana,\n\nThe second one would work.\n\nImre",
        "Hi Ana,\n\nThose times work.\n\nImre",
        "Olá Ana,\n\nA segunda opção está ótima para mim, combinado.\n\nImre",
        "Olá Ana,\n\nQuinta-feira funciona.\n\nImre",
    ],
)
def test_a_yes_to_a_time_that_was_proposed(text: str) -> None:
    assert accepts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ana,\n\nI have a lot of work this week.\n\nImre",
        "Hi Ana,\n\nWe both work on it, and my sister works at the bank.\n\nImre",
        "Hi Ana,\n\nThe works of that painter would work on nobody.\n\nImre",
        "Olá Ana,\n\nA casa está pronta e o jardim fica atrás.\n\nImre",
    ],
)
def test_work_that_is_only_spoken_of_is_no_yes(text: str) -> None:
    assert not accepts(text)


MINE = "Hi Ana,\n\nI could do Tuesday 14 October at 2pm or Wednesday 15 October at 10am.\n\nImre"
MARKED = "On 7 Oct 2025 Imre <imre@post.example> wrote:\n" + "\n".join(
    f"> {line}" for line in MINE.splitlines()
)
OUTLOOK = (
    "From: Imre Halvorsen <imre@post.example>\nSent: Tuesday, 7 October 2025 09:00\n"
    f"To: Ana Reis\nSubject: Talk\n\n{MINE}"
)


@pytest.mark.parametrize("quoted", [MARKED, OUTLOOK])
@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Wednesday it is! You'll meet Noor Haddad and me.\n\nAna", "2025-10-15T10:00"),
        ("Let's say Tuesday. You'll meet Noor Haddad and me.\n\nAna", "2025-10-14T14:00"),
        ("Can't do Tuesday. Wednesday then, with Noor Haddad and me.\n\nAna", "2025-10-15T10:00"),
        ("Thank you! We will get back to you.\n\nAna", ""),
        ("Either is fine, Tuesday or Wednesday.\n\nAna", ""),
    ],
)
def test_a_reply_takes_one_of_the_times_that_the_user_offered(
    text: str, start: str, quoted: str
) -> None:
    quoted = quoted.replace("imre@post.example", ME.partition("<")[2].rstrip(">"))
    message = mail(text, subject="Re: Interview", reply=True, quoted=quoted)
    talks = facts_of(message, "interview")

    assert [str(fact.value["start"])[:16] for fact in talks] == ([start] if start else [])
    for fact in talks:
        assert fact.value["status"] == "confirmed"
        assert {who.name for who in fact.people} == {"Ana Reis", "Noor Haddad"}


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately we have to cancel tomorrow's interview. We will be in touch.\n\nAna",
        "We need to cancel tomorrow's talk, Noor is ill.\n\nAna",
        "Leider müssen wir das Gespräch morgen absagen.\n\nAna",
    ],
)
def test_a_talk_that_is_called_off_is_off(text: str) -> None:
    (fact,) = facts_of(mail(text, subject="Interview"), "scheduling")

    assert fact.extra["moves"] == "2025-10-08"


ROWS = "\n\nTuesday 14 October\n\n10:00 - 10:45 Omar Diaz\n11:00 - 11:45 Ruth Adler"


def _times(text: str, **more: object) -> list[Fact]:
    return facts_of(mail(text, **more), "scheduling")


@pytest.mark.parametrize(
    ("text", "offers"),
    [
        (
            "Are you around next Tuesday for a call with Omar Diaz? He has 2pm or 4pm.",
            ["2025-10-14T14:00", "2025-10-14T16:00"],
        ),
        (
            "Je vous propose un appel, soit mardi 14 octobre à 14h30, soit jeudi 16 octobre à 10h.",
            ["2025-10-14T14:30", "2025-10-16T10:00"],
        ),
    ],
)
def test_several_times_are_offered_and_nothing_is_agreed(text: str, offers: list[str]) -> None:
    message = mail(text, subject="Votre candidature")

    assert facts_of(message, "interview") == []
    (fact,) = facts_of(message, "scheduling")
    assert [start[:16] for start in fact.extra["offers"]] == offers


def test_the_user_offers_a_time_and_they_take_it() -> None:
    asked = "Hi Ana,\n\nhow about Tuesday 14 October at 2pm?\n\nImre"
    (mine,) = _times(asked, sender=ME, to=["Ana Reis <ana.reis@bruma.example>"], reply=True)
    assert (mine.extra["mine"], mine.extra["offers"][0][:16]) == (True, "2025-10-14T14:00")

    (yes,) = _times("Perfect, I'll call you then.\n\nAna", reply=True)
    assert (yes.extra["accepts"], yes.extra["theirs"], yes.extra["start"]) == (True, True, "")
    (yes,) = _times("Great, let's do 4pm then. Link to follow.\n\nAna", reply=True)
    assert yes.extra["hour"] == "16:00"
    assert _times("Perfect, but is Wednesday possible?", reply=True) == []
    assert _times("That doesn't work for us.", reply=True) == []


def test_a_day_that_is_a_talk_s_is_no_day_of_a_decision() -> None:
    text = "C'est noté pour mardi 14 octobre à 10h, je vous appelle sur votre portable."
    message = mail(text, subject="Re: Votre candidature", reply=True)

    assert [fact.value["status"] for fact in facts_of(message, "interview")] == ["confirmed"]
    assert facts_of(message, "decision_date") == []


@pytest.mark.parametrize(
    "text",
    [
        "Great, thanks for your mail. Unfortunately Tuesday doesn't work on our side.",
        "Perfect, thank you. Let me check with Omar and get back to you about the time.",
        "Okay, sorry to hear you are withdrawing.",
        "Perfect, thanks for the portfolio.",
        "Ok, no worries, I'll look for another slot.",
    ],
)
def test_a_kind_word_is_no_yes_to_a_time(text: str) -> None:
    assert _times(text, reply=True) == []


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ana,\n\nTuesday at 2pm doesn't work for me, I'm afraid.\n\nImre",
        "Hi Ana,\n\nSorry, neither of these times works for me.\n\nImre",
        "Hi Ana,\n\nI don't think that works for me.\n\nImre",
    ],
)
def test_a_no_is_no_yes_and_no_offer(text: str) -> None:
    message = mail(text, sender=ME, to=["Ana Reis <ana.reis@bruma.example>"], reply=True)

    assert facts_of(message, "scheduling") == []


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Unfortunately I can't see you on Tuesday 14 October at 2pm.", ["tentative"]),
        ("The interview on Tuesday 14 October at 2pm isn't confirmed yet.", ["tentative"]),
        ("An interview on 14 October at 2pm will be confirmed once Omar is back.", ["tentative"]),
        (
            f"We have to cancel your interviews:{ROWS}",
            ["cancelled", "cancelled"],
        ),
        (
            f"Would this interview day work for you?{ROWS}",
            ["tentative", "tentative"],
        ),
    ],
)
def test_what_is_not_said_to_stand_does_not(text: str, statuses: list[str]) -> None:
    talks = facts_of(mail(text, subject="Interview"), "interview")

    assert [fact.value["status"] for fact in talks] == statuses


def test_a_talk_may_be_called_off_without_its_day() -> None:
    (fact,) = _times("I'm so sorry, I have to cancel our call.", subject="Re: Talk", reply=True)

    assert fact.extra["moves"] == ""
