"""The phrasebook's letters: stable, unlike each other, of the right length, and true."""

import math
import re
import string
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.core.letters.panels import PANELS, START, Panel, move_for, thanks, world_of, worlds

from afterword.core.letters.checks import check
from afterword.core.letters.checks.tone import PUSHY
from afterword.core.letters.letter import Draft, Letter, Sentence
from afterword.core.letters.outline import outline
from afterword.core.letters.points import Outline
from afterword.core.letters.voice import Voice
from afterword.core.names import fold
from afterword.core.planning.moves import Move, Occasion
from afterword.core.world import (
    Achieved,
    Gathering,
    News,
    Outcome,
    Promise,
    Request,
    Said,
    Sendable,
    Touch,
    World,
)
from afterword.writers.phrasebook import write
from afterword.writers.phrasebook.en import ENGLISH
from afterword.writers.phrasebook.shape import phrasings

WORLD = world_of(PANELS[2])


def _draft(move: Move, world: World) -> Draft:
    return write(outline(move, world), seed=move.id)


def _phrases() -> Iterator[str]:
    for pool in (*ENGLISH.points.values(), *ENGLISH.remarks.values()):
        for phrase in phrasings(pool):
            yield from [phrase] if isinstance(phrase, str) else phrase


def test_the_same_move_gives_the_same_letter() -> None:
    move = thanks(WORLD)[0]

    assert _draft(move, WORLD) == _draft(move, WORLD)


def test_no_two_letters_of_a_panel_share_a_sentence_or_a_subject() -> None:
    for panel, world, moves in worlds():
        drafts = [_draft(move, world) for move in moves]
        sentences = [fold(s.text) for draft in drafts for s in draft.sentences]
        assert len(sentences) == len(set(sentences)), panel.company
        assert len({draft.subject for draft in drafts}) == len(drafts)


def test_invitations_to_a_panel_differ_too() -> None:
    for _, world, moves in worlds():
        notes = [_draft(move_for(world, move.person, "connect"), world) for move in moves]
        said = [s.text for note in notes for s in note.sentences]
        assert len(said) == len(set(said)) == len(moves)
        assert all(len(note.body) <= 200 for note in notes)


def test_a_thank_you_has_75_to_125_words() -> None:
    for _, world, moves in worlds():
        for move in moves:
            assert 75 <= len(_draft(move, world).body.split()) <= 125


def test_each_letter_says_what_only_this_person_would_know() -> None:
    for _, world, moves in worlds():
        for move in moves:
            grounds = {g for s in _draft(move, world).sentences for g in s.grounds}
            noted = {m.id for m in world.moments if m.person == move.person}
            remarks = [p for p in outline(move, world).points if p.kind.startswith("moment")]
            assert bool(remarks) == bool(grounds & noted)


def test_sentences_of_other_letters_are_avoided() -> None:
    move = thanks(WORLD)[0]
    first = _draft(move, WORLD)
    used = {fold(sentence.text) for sentence in first.sentences}

    second = write(outline(move, WORLD), seed=move.id, avoid=used)

    assert not used & {fold(sentence.text) for sentence in second.sentences}


def test_without_an_address_the_recruiter_is_asked_to_pass_it_on() -> None:
    world = world_of(PANELS[0])
    ann = replace(world.people["p1"], emails=())
    world = replace(world, people={**world.people, "p1": ann})
    move = move_for(world, "p1", "thank_you", through="p0")

    points = outline(move, world)
    draft = write(points, seed=move.id)

    assert points.to == world.people["p0"].emails[0]
    assert draft.body.startswith("Dear Maureen,")
    assert "\n\nDear Dr. Osei,\n\n" in draft.body
    assert len(draft.body.split()) <= 135


def test_formal_letters_have_no_contractions_and_informal_ones_do() -> None:
    formal, informal = (
        "\n".join(
            _draft(move, world).body
            for _, world, moves in worlds()
            for move in moves
            if outline(move, world).register == register
        )
        for register in ("formal", "informal")
    )

    assert not re.search(r"\b(?:I'd|I'll|I'm|don't)\b", formal)
    assert re.search(r"\bI'd\b", informal)


def test_no_phrase_of_the_book_is_pushy_or_a_cliche() -> None:
    # In lower case, and each phrase once: that is a third of the time.
    pushy = [(re.compile(rf"(?<!\w){pattern}"), why) for pattern, why in PUSHY]
    for phrase in {phrase.lower() for phrase in _phrases()}:
        for pattern, why in pushy:
            assert not pattern.search(phrase), (phrase, why)
        assert "!" not in phrase


def test_every_phrase_of_a_pool_has_the_same_slots_or_fewer_than_the_point_gives() -> None:
    known = {"n", "N", "words", "Words", "owner", "day", "on", "by", "role", "company", "name"}
    known |= {"names", "minutes", "title", "what", "line", "since", "url", "to"}
    for phrase in _phrases():
        assert {name for _, name, _, _ in string.Formatter().parse(phrase) if name} <= known


@pytest.mark.parametrize(
    "pool",
    """thanks moment moment_seen second second_seen lesson picture sample set_aside bring share did
    could interest interest_company close close_promise""".split(),
)
def test_a_pool_for_panels_has_a_phrase_for_each_of_ten(pool: str) -> None:
    texts = [p if isinstance(p, str) else p[0] for p in ENGLISH.points[pool]]

    assert len({fold(text) for text in texts}) == len(texts) >= 10


def _moves() -> Iterator[tuple[World, Move]]:
    """One move of every kind that the plays propose."""
    pursuit = WORLD.pursuits[0].id
    day = START.date()
    friday = day + timedelta(days=3)
    asked_at = START + timedelta(days=1)
    world = replace(
        WORLD,
        promises=(Promise("says", pursuit, "c", "p0", friday, START, "by Friday", True),),
        requests=(Request("asks", pursuit, "c", "p1", "p1", "close calendar", None, START, ""),),
        materials=(Sendable("file", "close calendar", "Close in five days", 1, "close.pdf"),),
        outcomes=(
            Outcome("no", "rejection", pursuit, "c", "p0", START, "unfortunately"),
            Outcome("yes", "offer", pursuit, "c", "p0", START, "we offer you"),
            Outcome("pause", "on_hold", pursuit, "c", "p0", START, "on hold"),
        ),
        achievements=(Achieved("did", "Ledger course finished", day, None, ""),),
        news=(News("item", "c", "Bellweather opens in Leeds", "", START, kind="office"),),
        gatherings=(Gathering("fair", "Audit Fair", START, None, "Hall 2"),),
        touches=(Touch("asked", asked_at, "p0", "out", "email", "enquiry", pursuit=pursuit),),
    )
    calendar = {"requests": ("asks",), "what": ("close calendar",), "materials": ("file",)}
    references = {"requests": ("asks",), "what": ("references",), "references": ("p2",)}

    def made(play: str, kind: str, ref: str, person: str = "p0", **details: object) -> Move:
        move = move_for(world, person, play)
        channel = "linkedin" if play == "connect" else "email"
        occasion = Occasion(kind, ref, "occasion")
        return replace(move, occasion=occasion, details=details, channel=channel, due=None)

    yield world, made("thank_you", "rejection", "no")
    yield world, made("thank_you", "offer", "yes")
    yield world, made("thank_you", "withdrawal", pursuit)
    yield world, made("thank_you", "withdrawal", "another")
    yield world, made("check_in", "promise", "says", promise="says", nth=1)
    yield world, made("check_in", "promise", "asked", promise="says", nth=2)
    yield world, made("check_in", "silence", "talk", nth=1)
    yield world, made("check_in", "silence", "pause", nth=1)
    yield world, made("check_in", "closing", "asked", nth=3)
    yield world, made("check_in", "offer", "yes")
    yield world, made("materials", "request", "asks", "p1", **calendar, asked_by="p1")
    yield world, made("materials", "request", "asks", "p0", **calendar, asked_by="p1")
    yield world, made("materials", "request", "asks", "p1", **references, asked_by="p1")
    yield world, made("materials", "briefing", "asks", "p2", ask_consent=True)
    yield world, made("materials", "briefing", "asks", "p2", ask_consent=False)
    yield world, made("materials", "outcome", "yes", "p2", outcome="offer")
    yield world, made("achievement", "achievement", "did", achievement="did")
    yield world, made("news", "news", "item")
    yield world, made("network", "event", "fair")
    yield world, made("network", "keep_in_touch", "x", achievement="did")
    yield world, made("introduction", "company", "c", "p2")
    yield world, made("introduction", "help", "x", "p2")
    yield world, made("introduction", "outcome", "no", "p2")
    yield world, made("connect", "interview", "talk")


MOVES = list(_moves())


@pytest.mark.parametrize(
    ("world", "move"), MOVES, ids=[f"{m.play}-{m.occasion.kind}" for _, m in MOVES]
)
def test_every_kind_of_letter_passes_its_checks(world: World, move: Move) -> None:
    points = outline(move, world)
    draft = write(points, seed=move.id)
    letter = Letter(points.to, draft.subject, draft.body, points.attachments, "", draft.sentences)

    assert [each for each in check(letter, points, world) if not each.ok] == []


def test_an_invitation_past_the_month_s_notes_has_none() -> None:
    move = move_for(WORLD, "p0", "connect", note=False)

    assert _draft(move, WORLD).body == ""


def test_premium_users_have_three_hundred_characters() -> None:
    long = "the depot closes at ten but trucks from the coast arrive until well after midnight"
    panel = Panel("Acme", "Clerk", {"Ann Ash": long})
    plain = world_of(panel)
    premium = replace(plain, owner=replace(plain.owner, premium=True))

    short, longer = (_draft(move_for(w, "p0", "connect"), w).body for w in (plain, premium))

    assert len(short) <= 200
    assert "trucks" in longer
    assert len(longer) <= 300


_NOTE = st.text(max_size=200) | st.sampled_from([line for p in PANELS for line in p.lines.values()])
_NAME = st.text(min_size=1, max_size=60)


@given(lines=st.dictionaries(_NAME, _NOTE, min_size=1, max_size=6), learned=_NOTE, bring=_NOTE)
@example({"Ann Ash": "undefined"}, "undefined", "undefined")  # a word that people use
@example({"A\r0": ""}, "", "A00")
def test_any_debrief_gives_letters_without_fault(
    lines: dict[str, str], learned: str, bring: str
) -> None:
    world = world_of(Panel("Acme Robotics", "Planner", lines, learned, bring))
    seen: set[str] = set()
    for move in thanks(world):
        points = outline(move, world)
        draft = write(points, seed=move.id)
        faults = _faults(points, draft, world)
        sentences = {fold(sentence.text) for sentence in draft.sentences}
        assert not faults & {"placeholder", "length", "grounded", "pushy", "purpose"}, draft.body
        assert not sentences & seen
        seen |= sentences


def _faults(points: Outline, draft: Draft, world: World) -> set[str]:
    # A name may hold any sign: what stands in it is no fault of the letter. As many words as it has
    # take its place, since letters are counted in words.
    plain = " ".join("Ann" for _ in points.addressee.split())
    body = draft.body.replace(points.addressee, plain, 1) if points.addressee else draft.body
    letter = Letter(points.to, draft.subject, body, (), "", draft.sentences)
    return {each.rule for each in check(letter, points, world) if not each.ok}


def test_thanks_that_never_came_are_in_the_next_letter() -> None:
    held = WORLD.interviews[-1]
    move = replace(move_for(WORLD, "p0", "check_in"), occasion=Occasion("silence", held.id, "talk"))
    letter = Touch("t", held.end, "p0", "out", "email", "thank_you", pursuit=held.pursuit)
    waved = Said(thanks(WORLD)[0].id, "dismissed", held.end)
    late = replace(WORLD, now=held.end + timedelta(hours=73))

    def made_up_for(world: World) -> list[Sentence]:
        sentences = _draft(move, world).sentences
        return [
            s
            for s in sentences
            if re.search(r"thank(s| you).* for (our|the)", s.text, re.IGNORECASE)
        ]

    (sentence,) = made_up_for(late)
    assert sentence.grounds == (held.id,)
    for known in (
        replace(WORLD, now=held.end + timedelta(hours=72)),
        replace(late, touches=(letter,)),
        replace(late, said=(waved,)),
    ):
        assert not made_up_for(known)


_WORD = st.text("abc", min_size=1, max_size=3)
_CHOICE = st.lists(_WORD, min_size=1, max_size=3).map(lambda ways: f"[{'|'.join(ways)}]")
_PHRASE = st.lists(_WORD | _CHOICE, min_size=1, max_size=4).map(" ".join)


@given(pool=st.lists(_PHRASE, min_size=1, max_size=5, unique=True))
def test_choices_in_a_phrase_are_all_taken_and_neighbours_are_of_other_phrases(
    pool: list[str],
) -> None:
    found = phrasings(tuple(pool))

    for at, phrase in enumerate(pool):
        own = set(found[at :: len(pool)])
        ways = re.sub(r"\[([^\[\]]*)\]", lambda some: f"({some[1]})", phrase)
        assert all(isinstance(each, str) and re.fullmatch(ways, each) for each in own)
        choices = [len(some.split("|")) for some in re.findall(r"\[([^\[\]]*)\]", phrase)]
        assert len(found) // len(pool) >= math.prod(choices)
    assert not any("[" in str(each) for each in found)


def test_a_letter_has_the_users_own_greeting_farewell_and_signature() -> None:
    move = thanks(WORLD)[0]
    own = Voice(
        greetings=("Good day {name},", "Hi {name},"),
        farewells=("Respectfully,", "Cheers,"),
        signature="+44 20 7946 0000",
        contracts=False,
    )
    points = replace(outline(move, WORLD), voice=own, register="informal")

    body = write(points, seed=move.id).body

    assert body.startswith(f"Hi {points.addressee},\n")
    assert body.endswith(f"Cheers,\n{points.owner}\n+44 20 7946 0000")
    assert not re.search(r"\bI['’](?:d|m|ll|ve)\b", body)


def test_a_voice_of_another_language_is_left_aside() -> None:
    move = thanks(WORLD)[0]
    points = replace(
        outline(move, WORLD), voice=Voice("de", ("Guten Tag {name},", "Hallo {name},"))
    )

    assert write(points, seed=move.id).body.startswith("Dear ")
