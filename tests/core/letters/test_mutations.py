"""What people do to good letters is caught, and what they write well themselves passes."""

import re
from dataclasses import replace

import pytest
from tests.core.letters import mutations
from tests.core.letters.mutations import (
    SORTS,
    failed,
    good_letters,
    measure,
    search,
    thanks,
    written,
)
from tests.core.letters.panels import PANELS

from afterword.core.letters.checks.spoken import SPOKEN
from afterword.core.letters.checks.tone import PUSHY

WORLD = search(2)
CASE = written(WORLD, thanks(WORLD)[0])
ENQUIRY = written(WORLD, mutations.moved(WORLD, "p0", "check_in", "promise"))


def _rules(sentence: str, case: mutations.Case = CASE) -> set[str]:
    body = mutations.said(case.body, sentence)
    return set(failed(replace(case, letter=replace(case.letter, body=body, own=True))))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_of_100_mutations_95_are_caught(seed: int) -> None:
    missed = [(name, c.body) for name, _, c in mutations.mutations(seed, 100) if not failed(c)]

    assert len(missed) <= 5, missed


def test_of_200_good_letters_two_at_most_are_stopped() -> None:
    found = measure(1, 1)

    assert found.good >= 200
    assert found.alarms <= 2, found.false


def test_every_sort_of_mutation_is_caught_somewhere() -> None:
    caught = {name for name, _, case in mutations.mutations(1, 4 * len(SORTS) + 4) if failed(case)}

    assert caught >= set(SORTS)


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        # A figure with another unit, one in letters, a part.
        ("grounded", "I cut costs by 9 per cent."),
        ("grounded", "I have twelve years in audit behind me."),
        ("grounded", "We doubled the revenue."),
        # A day on which nothing was.
        ("grounded", "It was great to see you on Thursday."),
        ("grounded", "Thanks again for our meeting on 12 September."),
        ("grounded", "I look forward to your decision on 3 December."),
        # What nobody said, and who said it.
        ("grounded", "You mentioned that the new software goes live in spring."),
        ("grounded", "As discussed, I would work from the seaside."),
        ("grounded", "Your story about sailing round the world was unforgettable."),
        ("grounded", "Ayesha told me you are leaving soon."),
        ("grounded", "Intercompany balances reconciled by hand stay with me."),
        ("grounded", "You called it ‘the best job in town’."),
        ("grounded", "You said “never”."),
        ("grounded", "It was good to hear that Greta is moving abroad."),
        ("grounded", "We agreed on a second interview."),
        # What the user did, holds and goes for.
        ("grounded", "I launched a magazine for gardeners."),
        ("grounded", "I am certified in underwater welding."),
        ("grounded", "I am keen on the sous chef role."),
        # Names.
        ("right-name", "Thank you, Lionel, for everything."),
        ("right-name", "I would like to join Kingfisher Mills."),
        # Presses, flatters, begs, grovels.
        ("pushy", "I would appreciate a reply by the end of the week."),
        ("pushy", "Could you send me your decision before Monday?"),
        ("pushy", "I will call you on Monday to follow up."),
        ("pushy", "Your insight is fine, but your leadership is finer."),
        ("pushy", "You have built such a talented team."),
        ("pushy", "I have never met a manager like you."),
        ("pushy", "This job means everything to me."),
        ("pushy", "Sorry for taking your time."),
        ("pushy", "I will assume I have the job unless you tell me otherwise."),
        ("pushy", "You should decide quickly, before somebody else takes me."),
        ("pushy", "You have one week to respond."),
        ("pushy", "Your team is simply the best I have ever seen."),
        ("pushy", "It is rare to meet someone with your depth of knowledge."),
        ("pushy", "You are the kind of boss everyone dreams of."),
        ("pushy", "I was really taken with how smart everyone is."),
        # Things that come along.
        ("attachments-permitted", "You will find two work samples attached."),
        ("attachments-permitted", "I include a short presentation about myself."),
        ("attachments-permitted", "My work is at https://ines.example/work."),
        ("placeholder", "I look forward to (company)."),
        ("placeholder", "My number is XX."),
    ],
)
def test_a_sentence_is_caught_by_the_check_that_is_there_for_it(rule: str, sentence: str) -> None:
    assert rule in _rules(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I hope the rest of your week is calm.",
        "If it would help, I can come in again on Thursday.",
        "I am free most mornings next week.",
        "I look forward to hearing from you by Wednesday 23 September.",
        "What you said about the month end close stayed with me.",
        "You asked good questions.",
        "Thank you for being so open about the difficulties.",
        "Cutting the close from 9 days to 5 is a goal I like.",
        "It was great to meet you and the team.",
        "I should have said that I like detective work.",
        "As Lionel said, late expense claims are a headache.",
        "Do let me know if you need anything else from me.",
        'Even "not yet" would do.',
        "I look forward to hearing from you soon.",
        "You must be proud of the team.",
        "You were very kind to fit me in.",
        "I'm sorry I had to rush off at the end.",
        "My notice period is short, and I could start soon.",
        "I believe the two entities could share one chart.",
        "I was impressed that you got the close down to nine days.",
    ],
)
def test_a_sentence_that_claims_nothing_new_passes(sentence: str) -> None:
    assert _rules(sentence) == set()


def test_a_title_that_nobody_is_known_by_is_asked_about() -> None:
    body = CASE.body.replace("Dear Tom", "Dear Dr. Finch")

    assert set(failed(replace(CASE, letter=replace(CASE.letter, body=body, own=True)))) == {
        "grounded"
    }


def test_a_signature_of_somebody_else_is_asked_about() -> None:
    body = CASE.body.replace("Ines Calloway", "Bertrand Zobel")

    assert "grounded" in failed(replace(CASE, letter=replace(CASE.letter, body=body, own=True)))


def test_an_enquiry_may_ask_without_a_question_mark_and_not_twice() -> None:
    once = ENQUIRY.body.split("\n\n")
    indirect = [*once[:1], "I'd like to know where things stand with the role.", once[-1]]
    letter = replace(ENQUIRY.letter, body="\n\n".join(indirect), own=True)

    assert "purpose" not in failed(replace(ENQUIRY, letter=letter))
    assert "purpose" in _rules("Please let me know what the salary is.", ENQUIRY)


@pytest.mark.parametrize(
    "words",
    [
        "Dziękuję za rozmowę we wtorek. Bardzo mi się podobało, co Pan mówił o Zespole w Krakowie.",
        "Kiitos keskustelusta tiistaina. Työ kuulostaa mielenkiintoiselta.",
        "vielen Dank für das Gespräch am Dienstag. Der Abschluss geht mir nicht aus dem Kopf.",
        "火曜日はお時間をいただき、ありがとうございました。",
    ],
)
def test_a_letter_in_another_language_gets_no_nonsense(words: str) -> None:
    body = f"Dear Tom,\n\n{words}\n\nInes Calloway"
    letter = replace(CASE.letter, body=body, own=True)

    assert set(failed(replace(CASE, letter=letter))) <= {"length"}


def test_every_reason_of_a_banned_phrase_is_a_few_plain_words() -> None:
    assert all(why and len(why.split()) <= 10 for _, why in PUSHY)


def test_a_banned_phrase_is_found_in_any_case_and_named_as_it_stands() -> None:
    patterns = [*PUSHY, *(each for words in SPOKEN.values() for each in words.pushy)]
    plain = [re.sub(r"\\[A-Z]", "", pattern) for pattern, _ in patterns]
    assert plain == [pattern.lower() for pattern in plain]  # they are searched in lower case

    body = mutations.said(CASE.body, "It rained in İzmir. Just CHECKING In.")
    letter = replace(CASE.letter, body=body, own=True)

    assert "“Just CHECKING In”" in failed(replace(CASE, letter=letter))["pushy"]


def test_good_letters_are_of_many_kinds_and_of_every_panel() -> None:
    cases = list(good_letters())

    assert {case.outline.kind for case in cases} >= {"thank_you", "check_in", "gracious", "offer"}
    assert len({case.world.pursuits[0].company_name for case in cases}) == len(PANELS)
