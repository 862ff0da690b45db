"""The last look at a letter before it leaves: is the yes still good, as of now?

Everything is read again. What speaks against the letter sends it back to the user with the reason;
nothing is put right behind their back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.core.errors import RefusedError
from afterword.core.guardrails import WORKING_HOURS, verdicts
from afterword.core.guardrails.own_pace import RULE as OWN_PACE
from afterword.core.letters.checks import Check, check
from afterword.core.letters.frame import fingerprint
from afterword.core.letters.letter import Letter, Sentence
from afterword.core.letters.outline import kinds_of, outline
from afterword.core.planning.index import FINISHED, Index
from afterword.core.planning.moves import Move
from afterword.core.planning.planner import proposed
from afterword.core.planning.settings import policy_of
from afterword.core.planning.situation import Situation, is_word
from afterword.core.planning.words import sentence, weekday_words
from afterword.core.world import Touch, World
from afterword.flows.as_mail import hashes_of
from afterword.flows.leaving import hour_for
from afterword.flows.look import look
from afterword.flows.offers import with_terms
from afterword.flows.voice import with_voices
from afterword.flows.write import Written
from afterword.records import models
from afterword.records.mapping import read
from afterword.records.queries.given_lists import LISTED
from afterword.records.queries.letter import unasked_since

LATE = timedelta(hours=2)
UNASKED_A_DAY = 10
_LATELY = timedelta(days=3)
# Of the user's own doing, and no letter that could stand for another.
_NO_LETTER = frozenset({"invitation", "like", "comment"})
# A letter that is picked up a little after its hour is not late, nor out of hours.
PUNCTUAL = timedelta(minutes=5)
# Checks of a letter beside others of the user's: they were passed at the yes, and what was written
# later is itself checked against this one.
_AMONG_OTHERS = frozenset({"panel-unlike", "threading", "guardrails"})


@dataclass(frozen=True, slots=True)
class Ready:
    """Nothing speaks against it."""

    world: World
    move: Move
    written: Written


@dataclass(frozen=True, slots=True)
class Back:
    """It goes back to the user, who reads why."""

    why: str


@dataclass(frozen=True, slots=True)
class Later:
    """What is known of the other's hours has changed: it waits for them, its yes stays good."""

    at: datetime


def last_look(owner: models.Owner, row: models.Letter, *, now: datetime) -> Ready | Back | Later:
    """Whether an approved letter may leave now."""
    written = read(Written, row.content)
    live = models.Approval.objects.filter(owner=owner, letter=row, withdrawn_at=None)
    approval = live.order_by("-at", "-id").first()
    if approval is None or not approval.sha256 == row.sha256 == written.sha256:
        return Back("this text is not the one that you said yes to")
    world = with_terms(owner, with_voices(owner, look(owner, now)))
    move = next((m for m in proposed(world, policy_of(world), now) if m.id == row.move), None)
    why = next(_against(owner, world, move, row, approval, written), None)
    if why is not None:
        return Back(why)
    assert move is not None
    assert row.leaves_at is not None
    if approval.overruled != WORKING_HOURS.id:
        fits = hour_for(move, world, row.leaves_at)
        if fits > max(row.leaves_at, now):
            return Later(fits)
        if now - row.leaves_at > PUNCTUAL and hour_for(move, world, now) > now:
            return Back("their working day was over before it could leave")
    return Ready(world, move, written)


def heard_at(world: World, move: Move, written: Written) -> datetime | None:
    """When the people whom a letter concerns said something last, as far as it is known."""
    return max((touch.at for touch in _words_of(world, move.person, written)), default=None)


def _words_of(world: World, person: str, written: Written) -> Iterator[Touch]:
    whom = {person} | {p.id for p in world.people.values() if written.to in p.emails}
    return (touch for touch in world.touches if touch.person in whom and is_word(touch))


def _against(
    owner: models.Owner,
    world: World,
    move: Move | None,
    row: models.Letter,
    approval: models.Approval,
    written: Written,
) -> Iterator[str]:
    """What speaks against the letter, that which the user would most want to know first."""
    person = move.person if move else str(row.about.get("person") or "")
    yield from _answers(world, person, approval, written)
    yield from _own_letters(owner, world, person, move, approval)
    if move is None or move.earliest > world.now:
        yield _gone(world, row)
        return
    situation = Situation(Index(world), policy_of(world), world.now)
    # A quiet day is the user's own: a letter that they approved before it asks nothing of them.
    held = [verdict for verdict in verdicts(move, situation) if verdict.rule != OWN_PACE.id]
    yield from (
        f"{verdict.rule}: {sentence(verdict.why, world.now, owner.zone)}" for verdict in held
    )
    try:
        failed = [c for c in _checked(world, move, written, own=row.own_words) if not c.ok]
        yield from (
            f"{each.rule}: {each.note}"
            for each in failed
            if each.rule not in _AMONG_OTHERS and each.rule != approval.overruled
        )
        if hashes_of(world, written) != approval.enclosed:
            yield "what is attached has changed since you said yes"
    except RefusedError as error:
        yield str(error)
    except OSError as error:
        yield f"what is attached can't be read: {error.strerror}"
    yield from _untimely(owner, row, move, world.now)


def _answers(
    world: World, person: str, approval: models.Approval, written: Written
) -> Iterator[str]:
    for touch in _words_of(world, person, written):
        if approval.heard_at is None or touch.at > approval.heard_at:
            name = world.people[touch.person].name
            did = "met you" if touch.what == "meeting" else "wrote"
            yield f"{name} {did} {_said(touch.at, world)}, which your yes could not know of"


def _own_letters(
    owner: models.Owner, world: World, person: str, move: Move | None, approval: models.Approval
) -> Iterator[str]:
    """What the user sent them from their own mail program: since the yes, or before it and unknown
    to it, on the occasion of the letter.
    """
    # Without a move it comes back in any case, and what they wrote is the likely reason.
    since = approval.at - _LATELY if move is None else min(approval.at, move.earliest)
    sent = [
        touch
        for touch in world.touches
        if touch.person == person
        and touch.direction == "out"
        and touch.at >= since
        and touch.what not in _NO_LETTER
        and not touch.id.startswith("said:")
    ]
    keys = {touch.id.partition(":")[0]: touch for touch in sent}
    new = models.Record.objects.filter(owner=owner, key__in=keys, imported_at__gt=approval.at)
    letters = models.Letter.objects.filter(owner=owner, state="sent", left_at__gte=since)
    pairs = letters.values_list("message_id", "other_ids")
    ours = {each for own, others in pairs for each in (own, *others)}
    for key in new.order_by("known_at").values_list("key", flat=True):
        touch = keys[key]
        if touch.message_id not in ours:
            name, when = world.people[person].name, _said(touch.at, world)
            yield f"you wrote to {name} yourself {when}, so it does not go out as well"


def _gone(world: World, row: models.Letter) -> str:
    words = [said for said in world.said if said.move == row.move]
    for said in reversed(words):
        if said.what in FINISHED or said.what == "snoozed":
            return f"you said of it since: {said.what}"
    return "as things stand now, there is no reason for this letter any more"


def _checked(world: World, move: Move, written: Written, *, own: bool) -> Iterator[Check]:
    """What the checks say of the approved text, with what is known now."""
    kind = written.kind if written.kind in kinds_of(move, world) else ""
    points = outline(move, world, kind)
    if points.to != written.to:
        yield Check("right-address", ok=False, note=f"It would go to {points.to or 'nobody'} now.")
    model = written.model
    if written.writer == "chat_model" and model and model.outline != fingerprint(points):
        note = "What is known has changed since the chat model wrote it."
        yield Check("grounded", ok=False, note=note)
    wrong = {fact.id for fact in world.facts if fact.refused}
    for ground in written.grounds:
        if wrong.intersection(ground.facts):
            note = f"You said that what “{ground.sentence}” rests on is wrong."
            yield Check("grounded", ok=False, note=note)
    rows = {row.ground for row in world.given}
    for ground in written.grounds:
        if any(each.startswith(LISTED) and each not in rows for each in ground.facts):
            note = f"The list that “{ground.sentence}” rests on was taken back."
            yield Check("grounded", ok=False, note=note)
    letter = Letter(
        to=written.to,
        subject=written.subject,
        body=written.body,
        attachments=written.attachments,
        in_reply_to=written.in_reply_to.strip("<>"),
        sentences=tuple(Sentence(each.sentence, each.facts) for each in written.grounds),
        own=own,
    )
    yield from check(letter, points, world)


def _untimely(owner: models.Owner, row: models.Letter, move: Move, now: datetime) -> Iterator[str]:
    assert row.leaves_at is not None
    if now - row.leaves_at > LATE:
        last = f" ({row.trouble})" if row.trouble else ""
        yield f"it could not leave when it should have, and more than two hours have gone by{last}"
    local = now.astimezone(ZoneInfo(owner.zone))
    midnight = datetime.combine(local.date(), time(), local.tzinfo)
    if move.unasked and unasked_since(owner, midnight) >= UNASKED_A_DAY:
        yield f"{UNASKED_A_DAY} unasked letters have left today; the rest keeps until tomorrow"


def _said(at: datetime, world: World) -> str:
    local = at.astimezone(ZoneInfo(world.owner.zone))
    return f"on {weekday_words(local.date())} at {local:%H:%M}"
