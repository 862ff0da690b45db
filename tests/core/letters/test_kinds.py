"""The kinds that a letter can be: what each says and rests on, and how it is read when it comes
back with the sent mail.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from string import Formatter

import pytest
from tests.core.letters.occasions import CONNECTED, made, met_at_the_fair, occasions, since_then
from tests.core.letters.panels import PANELS, START, world_of, worlds
from tests.core.reading.mails import ME, facts_of, mail

from afterword.core.errors import RefusedError
from afterword.core.letters.checks import check
from afterword.core.letters.letter import Draft, Letter
from afterword.core.letters.outline import KINDS, as_kind, kinds_of, outline
from afterword.core.letters.points import Outline
from afterword.core.names import fold
from afterword.core.planning.moves import Move, letter_kind
from afterword.core.world import Employment, Permission, Touch, World
from afterword.writers.phrasebook import frame, write
from afterword.writers.phrasebook.en import ENGLISH

WORLD = since_then(world_of(PANELS[0]))
EARLY = since_then(world_of(PANELS[0]), stage="applied")
ASK = made(EARLY, "introduction", "company", "c", "friend")
OFFER = made(WORLD, "thank_you", "offer", "yes")
ITEM = made(WORLD, "news", "news", "item")
LIVELY = ("accept", "decline", "congratulation", "comment", "ask_permission", "offer_help")
LIVELY += ("keep_in_touch", "advice", "introduction", "word")


def _draft(move: Move, world: World, kind: str, seed: str = "seed") -> Draft:
    return write(outline(move, world, kind), seed=seed)


def _faults(points: Outline, draft: Draft, world: World) -> list[str]:
    letter = Letter(points.to, draft.subject, draft.body, points.attachments, "", draft.sentences)
    return [f"{c.rule}: {c.note}" for c in check(letter, points, world) if not c.ok]


def test_every_kind_of_every_panel_passes_its_checks_in_both_registers() -> None:
    for panel, world, _ in worlds():
        for kind, known, move in occasions(world):
            if kind not in (*LIVELY, "help_given"):
                continue
            for formal in (True, False):
                people = {k: replace(p, formal=formal) for k, p in known.people.items()}
                there = replace(known, people=people)
                points = outline(move, there, kind)
                for seed in range(3):
                    draft = write(points, seed=f"{panel.company} {seed}")
                    assert _faults(points, draft, there) == [], (kind, draft.body)


@pytest.mark.parametrize("kind", LIVELY)
def test_a_hundred_letters_of_a_kind_open_in_sixty_ways(kind: str) -> None:
    world, move = next((w, m) for k, w, m in occasions(world_of(PANELS[0])) if k == kind)
    worn: Counter[str] = Counter()
    openings = set()
    for seed in range(100):
        draft = write(outline(move, world, kind), seed=str(seed), worn=worn)
        worn.update(fold(sentence.text) for sentence in draft.sentences)
        openings.add(draft.sentences[0].text)
        told = [s.text for s in draft.sentences if kind in ("introduction", "word", "advice")]
        openings.update(told[1:2])  # there the ask stands behind how the two know each other

    assert len(openings) >= 60


def test_a_yes_and_a_no_are_read_as_such_where_they_come_back_with_the_sent_mail() -> None:
    for panel, world, _ in list(worlds())[:3]:
        known = since_then(world)
        move = made(known, "thank_you", "offer", "yes")
        for kind, what, follows in (
            ("accept", "acceptance", "accepted"),
            ("decline", "withdrawal", "withdrawn"),
            ("offer", "answer", ""),
        ):
            for seed in range(60):
                draft = _draft(move, known, kind, f"{panel.company} {seed}")
                found = _read_back(draft)
                assert found["letter"] == what, draft.body
                decided = {"accepted", "withdrawn"} & set(found)
                assert decided == set(filter(None, [follows])), draft.body


def test_asks_of_a_connector_are_read_as_such() -> None:
    for seed in range(60):
        for kind in ("introduction", "word"):
            draft = _draft(ASK, EARLY, kind, str(seed))
            assert _read_back(draft, new=True)["letter"] == "introduction_ask", draft.body


def _read_back(draft: Draft, *, new: bool = False) -> dict[str, str]:
    """What is read of a letter that the user has sent; `new`: it answers nothing."""
    sent = mail(
        draft.body,
        sender=ME,
        to=["Ana Reis <ana.reis@bruma.example>"],
        reply=not new,
        subject=draft.subject if new else f"Re: {draft.subject}",
    )
    return {f.kind: f.value.get("what", "") for f in facts_of(sent)}


def test_what_a_letter_is_for_follows_from_its_kind() -> None:
    def what(kind: str) -> str:
        return letter_kind("thank_you", "offer", kind)

    assert [what(k) for k in ("", "offer", "accept", "decline")] == [
        *("answer", "answer", "acceptance", "withdrawal")
    ]
    assert letter_kind("materials", "request", "ask_permission") == "other"
    assert letter_kind("introduction", "company", "advice") == "introduction_ask"


def test_an_answer_to_an_offer_names_no_terms_and_rests_on_the_offer() -> None:
    for kind in ("accept", "decline"):
        points = outline(OFFER, WORLD, kind)

        assert points.kind == kind
        assert points.points[0].grounds[0] == "yes"
        assert {name for p in points.points for name in p.values} <= {
            *("role", "company", "remark", "words")
        }


def test_a_second_answer_to_an_offer_still_finds_it() -> None:
    later = made(WORLD, "thank_you", "offer", "yes answer", offer="yes")

    assert outline(later, WORLD, "accept").points[0].grounds[0] == "yes"


def test_where_nobody_was_met_an_answer_thanks_for_no_talk() -> None:
    points = outline(OFFER, replace(WORLD, interviews=(), moments=()), "accept")

    assert "accept_thanks_unmet" in {p.kind for p in points.points}


def test_only_glad_news_is_congratulated_on_and_commented() -> None:
    assert kinds_of(ITEM, WORLD) == ("congratulation", "news", "comment")
    for ref in ("layoffs", "unread", "nowhere"):
        move = made(WORLD, "news", "news", ref)

        assert kinds_of(move, WORLD) == ("news",)
        assert "ongratulat" not in _draft(move, WORLD, "").body
        with pytest.raises(RefusedError, match="can't be 'congratulation'"):
            outline(move, WORLD, "congratulation")


def test_a_comment_is_bare_by_hand_and_tells_nothing_of_the_search() -> None:
    for seed in range(60):
        draft = _draft(ITEM, WORLD, "comment", str(seed))

        assert len(draft.body) <= 300
        assert len(draft.body.split()) >= 20
        assert "Ines" not in draft.body
        assert not {w for w in fold(draft.body).split() if w in ("ward", "interview", "role")}
    points = outline(ITEM, WORLD, "comment")
    assert (points.channel, as_kind(ITEM, "comment").channel) == ("linkedin", "linkedin")


def test_a_comment_is_not_offered_after_another_this_week_or_while_a_question_is_open() -> None:
    liked = Touch("t", START - timedelta(days=2), "p0", "out", "linkedin", "like")
    asked = replace(liked, channel="email", what="enquiry")
    old = replace(liked, at=START - timedelta(days=9))

    assert "comment" not in kinds_of(ITEM, replace(WORLD, touches=(liked,)))
    assert "comment" not in kinds_of(ITEM, replace(WORLD, touches=(asked,)))
    assert "comment" in kinds_of(ITEM, replace(WORLD, touches=(old,)))


def test_asking_first_names_what_they_asked_for_and_encloses_nothing() -> None:
    details = {"requests": ("asks",), "what": ("rota plan",)}
    move = made(WORLD, "materials", "request", "asks", "p1", needs=("permission",), **details)
    ready = replace(move, needs=())

    points = outline(move, WORLD, "ask_permission")
    draft = write(points, seed="s")

    assert kinds_of(ready, WORLD) == ("materials",)
    assert points.attachments == ()
    assert "rota plan" in draft.body
    assert draft.body.count("?") == 1
    assert ("asks",) in {s.grounds for s in draft.sentences}


def test_a_material_is_asked_about_only_where_it_answers_something_they_said() -> None:
    told = made(WORLD, "achievement", "achievement", "did", achievement="did")
    no = Permission("n", "p0", "c", WORLD.pursuits[0].id, "work sample", False, START)

    assert "ask_permission" in kinds_of(told, WORLD)
    points = outline(told, WORLD, "ask_permission")
    assert {g for p in points.points for g in p.grounds} >= {"file"}
    assert "ask_permission" not in kinds_of(told, replace(WORLD, permissions=(no,)))
    assert "ask_permission" not in kinds_of(told, replace(WORLD, moments=()))


def test_help_is_offered_with_something_said_or_after_an_event_and_else_not_at_all() -> None:
    event = made(WORLD, "network", "event", "fair")
    kept = made(WORLD, "network", "keep_in_touch", "x")
    silent = replace(WORLD, moments=())

    grounds = {g for s in _draft(event, WORLD, "offer_help").sentences for g in s.grounds}
    assert "fair" in grounds
    assert grounds & {m.id for m in WORLD.moments if m.person == "p0"}
    assert "offer_help" in kinds_of(event, silent)
    assert "offer_help" not in kinds_of(kept, silent)


def test_a_line_to_an_open_door_tells_of_an_achievement_else_of_news_else_of_what_they_said() -> (
    None
):
    def told(**details: object) -> set[str]:
        move = made(WORLD, "network", "keep_in_touch", "x", **details)
        return {p.kind for p in outline(move, WORLD).points}

    assert "kept_achieved" in told(achievement="did")
    assert "kept_news" in told(news="item")
    assert not {k for k in told(news="layoffs") if "news" in k}
    assert told() & {"kept_remark", "kept_remark_seen"}
    assert "achieved" not in " ".join(told())


def test_a_word_is_asked_for_after_the_application_and_before_anybody_decides() -> None:
    assert kinds_of(ASK, EARLY) == ("introduction", "word", "advice")
    for stage in ("lead", "interviewing", "deciding"):
        world = since_then(world_of(PANELS[0]), stage=stage)  # type: ignore[arg-type]
        assert "word" not in kinds_of(ASK, world)


def test_why_it_is_they_who_are_asked_is_said_only_where_something_shows_it() -> None:
    def why(world: World) -> dict[str, tuple[str, ...]]:
        points = outline(ASK, world).points
        return {p.kind: p.grounds for p in points if p.kind.startswith("known")}

    wrote = Touch("w", START - timedelta(days=200), "friend", "in", "email", "reply")
    worked = Employment("c", PANELS[0].company, CONNECTED, START.date(), "row 7")
    assert why(EARLY) == {"known_since": ("connected",)}
    assert why(replace(EARLY, facts=())) == {}
    assert why(replace(EARLY, touches=(wrote,))) == {"known_wrote": ("w",)}
    assert why(replace(EARLY, employments=(worked,))) == {"known_there": ("row 7", "connected")}
    assert why(replace(EARLY, employments=(replace(worked, end=None),))) == {
        "known_since": ("connected",)
    }
    assert why(met_at_the_fair(EARLY, "friend")) == {"known_met": ("fair", "there")}


def test_whatever_shows_how_the_two_know_each_other_its_phrases_can_all_be_filled() -> None:
    wrote = Touch("w", START - timedelta(days=200), "friend", "in", "email", "reply")
    worked = Employment("c", PANELS[0].company, CONNECTED, None, "row 7")
    worlds = (
        EARLY,
        replace(EARLY, touches=(wrote,)),
        replace(EARLY, employments=(worked,)),
        met_at_the_fair(EARLY, "friend"),
    )
    for world in worlds:
        for point in outline(ASK, world).points:
            for phrase in ENGLISH.points[point.kind]:
                slots = {name for _, name, _, _ in Formatter().parse(str(phrase)) if name}
                assert slots <= {*point.values, "owner", "n", "N"}, (point.kind, phrase)


def test_a_month_is_named_with_its_year_only_where_that_is_another_year() -> None:
    for days, month, other in ((97, "June", False), (365, "September", True)):
        wrote = Touch("w", START - timedelta(days=days), "friend", "in", "email", "reply")
        world = replace(EARLY, touches=(wrote,))
        for seed in range(40):
            body = _draft(ASK, world, "introduction", str(seed)).body
            assert month in body
            assert ("2025" in body) is other, body
            assert "2026" not in body


def test_a_chat_model_is_given_the_month_as_the_phrasebook_writes_it() -> None:
    wrote = Touch("w", START - timedelta(days=97), "friend", "in", "email", "reply")
    points = outline(ASK, replace(EARLY, touches=(wrote,)), "introduction")
    at = next(n for n, point in enumerate(points.points) if point.kind == "known_wrote")

    ways = [way for value in frame(points, seed="s").values[at] for way in value.ways]

    assert "June" in ways
    assert not [way for way in ways if "2026" in way]


def test_a_former_colleague_who_works_elsewhere_is_reminded_of_where_that_was() -> None:
    friend = replace(EARLY.people["friend"], company="e", company_name="Elsewhere Works")
    world = replace(
        EARLY,
        people={**EARLY.people, "friend": friend},
        employments=(Employment("e", "Elsewhere Works", CONNECTED, START.date(), "row 7"),),
    )
    told = [p for p in outline(ASK, world).points if p.kind == "known_there"]
    assert [p.values for p in told] == [{"company": "Elsewhere Works"}]


def test_what_is_passed_on_has_at_most_150_words_and_advice_has_nothing_to_pass_on() -> None:
    for kind in ("introduction", "word"):
        inner = outline(ASK, EARLY, kind).enclosed
        assert inner is not None
        body = write(inner, seed="s").body
        assert len(body.split()) <= 150
        assert "Ines Calloway" in body
        assert "Course in shift planning finished" in body
    assert outline(ASK, EARLY, "advice").enclosed is None


def test_a_link_to_what_they_said_is_claimed_only_where_there_is_one() -> None:
    move = made(WORLD, "news", "news", "item")
    near = replace(WORLD.news[0], title="Handover under 15 minutes in all wards")

    assert not [p for p in outline(move, WORLD).points if "remark" in p.kind]
    linked = outline(move, replace(WORLD, news=(near,))).points
    assert [p for p in linked if p.kind == "congratulate_remark"]


def test_a_kind_that_does_not_fit_is_refused_by_name() -> None:
    with pytest.raises(RefusedError, match="it can be offer, accept, decline"):
        outline(OFFER, WORLD, "gracious")
    assert {k for k, _, _ in occasions(world_of(PANELS[0]))} <= set(KINDS)


@pytest.mark.parametrize(
    ("kind", "body", "note"),
    [
        ("accept", "Thank you for the offer, it is kind.", "plainly"),
        ("accept", "Thank you, I accept your offer. When? Where?", "more than one"),
        ("decline", "Thank you for the offer, it is kind.", "plainly"),
        ("comment", "Congratulations. Could you look at my papers?", "asks for nothing"),
        ("comment", "Congratulations; I had an interview with you.", "your search"),
        ("congratulation", "I read your news.", "nowhere congratulates"),
        ("offer_help", "May I help you?", "asks nothing"),
        ("ask_permission", "I have a sample.", "0 questions"),
        ("word", "Could you put in a word for me?", "easy no"),
        ("advice", "I think of you. A no is fine.", "what you ask"),
    ],
)
def test_the_purpose_of_each_kind_is_checked(kind: str, body: str, note: str) -> None:
    found = next((w, m) for k, w, m in occasions(world_of(PANELS[0])) if k == kind)
    world, move = found
    points = outline(move, world, kind)
    letter = Letter(points.to, "", f"Dear {points.addressee},\n\n{body}", own=True)

    purpose = next(c for c in check(letter, points, world) if c.rule == "purpose")

    assert not purpose.ok
    assert note in purpose.note
