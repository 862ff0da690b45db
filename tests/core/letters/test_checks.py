"""Each check passes a good letter, and fails the one that it is there for."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.core.letters.panels import PANELS, START, move_for, thanks, world_of, worlds

from afterword.core.letters.checks import CHECKS, check
from afterword.core.letters.letter import Letter
from afterword.core.letters.outline import outline
from afterword.core.letters.points import Outline, Reply
from afterword.core.planning.moves import Occasion, Reason, Verdict
from afterword.core.world import Company, Promise, Pursuit, World
from afterword.writers.phrasebook import write

WORLD = world_of(PANELS[2], promise=True)
ELSEWHERE = Pursuit("other", "d", "Kingfisher Mills", "Buyer", "deciding", (), START)
SEARCH = replace(
    WORLD,
    companies={**WORLD.companies, "d": Company("d", "Kingfisher Mills")},
    pursuits=(*WORLD.pursuits, ELSEWHERE),
)
TOM, AYESHA = (outline(move, SEARCH) for move in thanks(SEARCH)[:2])


def _letter(points: Outline, *, own: bool = False) -> Letter:
    draft = write(points, seed=points.move.id)
    reply = points.reply.message_id if points.reply else ""
    return Letter(
        points.to, draft.subject, draft.body, points.attachments, reply, draft.sentences, own
    )


def _failed(
    letter: Letter, points: Outline = TOM, world: World = SEARCH, **more: object
) -> set[str]:
    return {each.rule for each in check(letter, points, world, **more) if not each.ok}


GOOD = _letter(TOM)


def _said(body: str, sentence: str) -> str:
    """The letter with one more paragraph before its farewell."""
    *said, farewell = body.split("\n\n")
    return "\n\n".join([*said, sentence, farewell])


def _edited(change: Callable[[str], str]) -> Letter:
    return replace(GOOD, body=change(GOOD.body), own=True)


def test_every_check_has_an_id_and_says_why() -> None:
    found = check(GOOD, TOM, SEARCH)

    assert [each.rule for each in found] == list(CHECKS)
    assert all(each.ok and each.note.endswith(".") for each in found)


def test_the_letters_of_all_panels_pass() -> None:
    for _, world, moves in worlds():
        for move in moves:
            points = outline(move, world)
            others = [write(outline(m, world), seed=m.id).body for m in moves if m is not move]
            assert _failed(_letter(points), points, world, others=others) == set()


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        ("right-name", lambda body: body.replace("Dear Tom", "Dear Ayesha")),
        ("right-name", lambda body: body.replace("Dear Tom", "Dear Jonathan")),
        ("right-name", lambda body: body.replace("Dear Tom,\n\n", "")),
        ("right-name", lambda body: body.replace("Management", "Kingfisher Mills Management")),
        ("length", lambda body: body + " Thank you again for everything you said." * 30),
        ("length", lambda body: body[:20]),
        ("purpose", lambda body: re.sub("(?i)thank|grateful|appreciat", "greet", body)),
        ("grounded", lambda body: _said(body, "I cut costs by 43% at my last job.")),
        ("grounded", lambda body: body + "\n\nI worked closely with Marguerite Oldfield on this."),
        ("grounded", lambda body: body + "\n\nAs you said, “money is no object here”."),
        ("grounded", lambda body: body + "\n\nI look forward to the answer on 3 December."),
        ("grounded", lambda body: body + "\n\nYour offer means a lot to me."),
        ("grounded", lambda body: body + "\n\nI cut costs by 83% this year. All the best,\nMe"),
        ("placeholder", lambda body: body.replace("Tom,", "[first name],")),
        ("placeholder", lambda body: body + "\n\nTODO add the story about ledgers."),
        ("placeholder", lambda body: body.replace("Management Accountant", "{role}")),
        ("pushy", lambda body: body + "\n\nI am just checking in on the decision."),
        ("pushy", lambda body: body + "\n\nPlease let me know by tomorrow."),
        ("pushy", lambda body: body + "\n\nYou are an incredible, visionary leader."),
        ("pushy", lambda body: body + "\n\nI am the perfect candidate for this."),
        ("attachments-permitted", lambda body: body + "\n\nYou will find it attached."),
    ],
)  # fmt: skip
def test_a_check_fails_what_it_is_there_for(rule: str, change: Callable[[str], str]) -> None:
    assert rule in _failed(_edited(change))


def test_a_letter_without_the_person_in_it_is_not_theirs() -> None:
    general = (
        "Dear Tom,\n\nThank you for your time on Tuesday. " + "I enjoyed our conversation. " * 3
    )

    assert "specific-point" in _failed(replace(GOOD, body=general, own=True))


def test_own_words_that_claim_nothing_new_pass() -> None:
    body = _said(GOOD.body, "I hope the weather holds for you and your garden.")

    assert _failed(replace(GOOD, body=body, own=True)) == set()


def test_a_sentence_of_another_letter_is_found() -> None:
    other = "Dear Ayesha,\n\n" + GOOD.body.split("\n\n")[1] + "\n\nBest,\nInes"

    assert "panel-unlike" in _failed(GOOD, others=[other])
    assert "panel-unlike" not in _failed(GOOD, others=[_letter(AYESHA).body])


@pytest.mark.parametrize("to", ["", "tom.finch@bellweather.example", "p1@bellweatherfinch.example"])
def test_mail_goes_to_no_address_but_the_person_s(to: str) -> None:
    assert _failed(replace(GOOD, to=to)) == {"right-address"}


def test_an_attachment_that_nobody_asked_for_is_refused() -> None:
    assert _failed(replace(GOOD, attachments=("Close calendar",))) == {"attachments-permitted"}


def test_material_that_is_missing_stops_the_letter() -> None:
    assert _failed(GOOD, replace(TOM, missing=("material",))) == {"attachments-permitted"}


def test_an_answer_that_leaves_its_thread_is_seen() -> None:
    answering = replace(TOM, reply=Reply("m1@acme.example", "Our talk"))
    letter = _letter(answering)

    assert _failed(letter, answering) == set()
    assert _failed(replace(letter, in_reply_to=""), answering) == {"threading"}
    assert _failed(replace(letter, subject="Something else"), answering) == {"threading"}


def test_what_a_guardrail_holds_is_said() -> None:
    verdict = Verdict("person-pace", None, Reason("wrote_lately", {"on": START}))

    assert _failed(GOOD, held=[verdict]) == {"guardrails"}


def test_an_enquiry_asks_one_question_and_a_closing_line_none() -> None:
    for kind, question in (
        ("promise", ""),
        ("promise", "Is it? Will it?"),
        ("closing", "Is it open?"),
    ):
        move = replace(
            move_for(SEARCH, "p0", "check_in"), occasion=Occasion(kind, "says", "they said")
        )
        points = outline(move, SEARCH)
        letter = _letter(points)
        assert _failed(letter, points) == set()
        asked = letter.body.replace("?", ".").replace("\n\n", f"\n\n{question} ", 1)
        assert "purpose" in _failed(replace(letter, body=asked, own=True), points)


def test_an_invitation_that_asks_for_something_is_refused() -> None:
    points = outline(move_for(SEARCH, "p0", "connect"), SEARCH)
    letter = _letter(points)

    assert _failed(letter, points) == set()
    asking = replace(letter, body="Dear Tom, could you refer me? Ines", own=True)
    assert "purpose" in _failed(asking, points)


def test_a_note_has_no_more_characters_than_linkedin_takes() -> None:
    points = outline(move_for(SEARCH, "p0", "connect"), SEARCH)

    assert "length" in _failed(
        replace(_letter(points), body="Dear Tom, " + "hm " * 70, own=True), points
    )


def test_a_promise_may_be_named_with_its_day() -> None:
    day = (START + timedelta(days=8)).date()
    world = replace(
        SEARCH, promises=(Promise("x", WORLD.pursuits[0].id, "c", "p0", day, START, "", True),)
    )
    body = _said(GOOD.body, "I will wait until Wednesday 23 September.")

    assert "grounded" not in _failed(replace(GOOD, body=body, own=True), TOM, world)


def test_what_they_put_into_their_subject_is_no_blank() -> None:
    answer = replace(TOM, reply=Reply("a@b.example", "Ledger <> Tom [EXT]"))
    letter = replace(_letter(answer), in_reply_to="a@b.example", subject="Re: Ledger <> Tom [EXT]")

    assert "placeholder" not in _failed(letter, answer)
    assert "placeholder" in _failed(replace(letter, subject="Re: [subject]"), answer)
