"""Keeps what the user says: of facts, of moves, of people, and of what no file tells."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from afterword.core.corrections import root_of
from afterword.core.errors import RefusedError
from afterword.core.known import SAYING_KINDS
from afterword.core.letters.outline import as_kind, kinds_of
from afterword.core.mentions import speaks_of
from afterword.core.names import fold
from afterword.core.planning.moves import Hold, Move, Plan, letter_kind
from afterword.core.world import World
from afterword.flows.chosen import chosen_kind
from afterword.flows.forgotten import refuse_forgotten
from afterword.flows.letter_step import back_to_draft, step_letter
from afterword.flows.look import look_at_all, plan_for
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.queries.account import mailbox_of

Values = Mapping[str, Any]


def say(
    owner: models.Owner, kind: str, values: Values, *, at: datetime, about: str = ""
) -> models.Saying:
    """Keeps one saying; `about` is the id of the move or the fact that it is about. RefusedError
    where it names somebody whom the user had forgotten.
    """
    if kind not in SAYING_KINDS:
        raise RefusedError(f"nothing is called {kind!r}")
    refuse_forgotten(owner, values)
    return models.Saying.objects.create(
        id=_next_key(owner, at), owner=owner, kind=kind, subject=about, at=at, content=dict(values)
    )


def _next_key(owner: models.Owner, at: datetime) -> UUID:
    """A key after those of all that was said at that moment: with `--at` a whole script may speak
    in one, and its last word is the one that stands.
    """
    there = models.Saying.objects.filter(owner=owner, at=at).order_by("-id").values_list("id")
    last = there.first()
    return uuid7(at) if last is None else max(uuid7(at), UUID(int=last[0].int + 1))


def say_of_fact(owner: models.Owner, kind: str, fact: str, *, now: datetime) -> models.Saying:
    """`confirm` or `refuse` of a fact, refused ones too; RefusedError for an unknown id.

    It is about the fact as read, so that it is taken back by the id of what took its place too.
    """
    root = root_of(fact)
    as_read = models.Fact.objects.filter(owner=owner, key=root).exists()
    if not as_read and all(root_of(each.id) != root for each in look_at_all(owner, now).facts):
        raise RefusedError(f"there is no fact {fact!r}; `afterword facts` lists them")
    return say(owner, kind, {"fact": fact}, at=now, about=root)


def say_of_move(
    owner: models.Owner,
    kind: str,
    move: str,
    *,
    now: datetime,
    at: datetime | None = None,
    **more: str,
) -> models.Saying:
    """`done`, `dismissed` or `snoozed` of a move that is listed or held; `at` is when it was done.

    What the move was is kept with it: once done, no plan lists it any more. A letter of it that
    waits is the user's again; one of which nobody knew whether it left has left by a `done`.
    """
    if at is not None and at > now:
        raise RefusedError("what is done can't lie ahead")
    letter = models.Letter.objects.filter(
        owner=owner, move=move, state__in=("approved", "unknown"), outlet="smtp"
    ).first()
    if letter is not None and letter.state == "unknown" and kind == "done":
        with transaction.atomic():
            return letter_went(letter, at=at or letter.claimed_at or now)
    values = move_values(owner, move, now=now) | more
    with transaction.atomic():
        if letter is not None and letter.state == "approved":
            _stop(letter, kind, now)
        return say(owner, kind, values, at=at or now, about=move)


def letter_went(letter: models.Letter, *, at: datetime) -> models.Saying:
    """A letter has left: its state, and the touch that it is. Within a transaction.

    RefusedError where it was no letter that could have.
    """
    # Its copy is looked for in the mailbox that it left from; another hand has filed its own.
    box = mailbox_of(letter.owner, letter.sender) if letter.outlet == "smtp" else None
    rest: dict[str, Any] = {"tries": 0, "next_try_at": None, "trouble": "", "trouble_at": None}
    copy = "" if box is None else "wanted"
    if not step_letter(letter, "sent", left_at=at, copy=copy, **rest):
        raise RefusedError("this letter was settled in between; look again")
    about = letter.about | ({"other_ids": letter.other_ids} if letter.other_ids else {})
    return say(letter.owner, "sent", about, at=at, about=letter.move)


def _stop(letter: models.Letter, kind: str, now: datetime) -> None:
    """Keeps a letter back whose move the user has put away."""
    if not back_to_draft(letter, now=now, why=f"you said of it: {kind}"):
        raise RefusedError("its letter is leaving just now; look again in a moment")


def move_values(owner: models.Owner, move: str, *, now: datetime) -> dict[str, Any]:
    """What a saying keeps of a move, from today's plan or from what was said of it before."""
    world, plan = plan_for(owner, now)
    found = find_move(plan, move)
    if found is not None:
        kind = chosen_kind(owner, found, world)
        what = {"what": letter_kind(found.play, found.occasion.kind, kind)} if kind else {}
        what |= {"kind": kind} if kind else {}
        if found.occasion.kind == "company":
            what["ask"] = kind or kinds_of(found, world)[0]
            what |= whom_of(found, world)
        return values_of(as_kind(found, kind), world) | what | _along(owner, found, world)
    before = (
        models.Saying.objects.filter(owner=owner, subject=move, undone_at=None)
        .order_by("-at")
        .first()
    )
    if before is None or "move" not in before.content:
        raise RefusedError(f"there is no move {move!r}; `afterword today` lists them")
    kept = (*_KEPT, "what", "kind", "achievement", "news", "ask", "to_person", "to_name")
    return {name: before.content[name] for name in kept if name in before.content}


def _along(owner: models.Owner, move: Move, world: World) -> dict[str, Any]:
    """What of news and of an achievement the letter of a move tells, as it stands; a move for an
    achievement needs no letter of ours to have told it.
    """
    achievement = str(move.details.get("achievement") or "")
    row = models.Letter.objects.filter(owner=owner, move=move.id).first()
    body = "" if row is None else str(row.content.get("body", ""))
    told = news_told(move, body, world)
    if not achievement or move.play == "achievement":
        return told
    return told | {"achievement": achievement if tells_of(body, achievement, world) else ""}


def news_told(move: Move, body: str, world: World) -> dict[str, list[str]]:
    """Of which items of the company's news a letter speaks: the one that it was to carry, if it
    still does, and all whose headline or link the user put in.
    """
    return {
        "news": [
            item.id
            for item in world.news
            if item.company == move.company and speaks_of(body, item.title, item.url)
        ]
    }


def tells_of(body: str, achievement: str, world: World) -> bool:
    """Whether a letter speaks of an achievement: the user may have taken that sentence out, or have
    chosen another kind of letter.
    """
    titles = (fold(each.title) for each in world.achievements if each.id == achievement)
    words = f" {fold(body)} "  # whole words: "AI" is not told by "said"
    return any(title and f" {title} " in words for title in titles)


def find_move(plan: Plan, move: str) -> Move | None:
    """A move of the plan by its id, listed or held."""
    hold = find_hold(plan, move)
    return hold.move if hold else next((each for each in plan.moves if each.id == move), None)


def find_hold(plan: Plan, move: str) -> Hold | None:
    """The hold of a move, if it is held."""
    return next((hold for hold in plan.holds if hold.move.id == move), None)


_KEPT = (
    "move",
    "play",
    "channel",
    "person",
    "company",
    "pursuit",
    "occasion_kind",
    "occasion_ref",
)


def whom_of(move: Move, world: World) -> dict[str, str]:
    """Whom an ask is to lead to, by id and by name: a list that names them may be taken back."""
    to = str(move.details.get("to") or "")
    known = world.somebody(to)
    return {"to_person": to, "to_name": known.name if known is not None else ""}


def values_of(move: Move, world: World) -> dict[str, str]:
    """What a saying keeps of a move.

    Names and addresses stand beside ids, since a person's id may change when two are joined.
    """
    person = world.people.get(move.person)
    company = world.companies.get(move.company)
    values = dict(
        zip(
            _KEPT,
            (
                move.id,
                move.play,
                move.channel,
                move.person,
                move.company,
                move.pursuit,
                move.occasion.kind,
                move.occasion.ref,
            ),
            strict=True,
        )
    )
    values["person_name"] = person.name if person else ""
    values["email"] = next(iter(person.emails), "") if person else ""
    values["company_name"] = company.name if company else ""
    if "achievement" in move.details:
        values["achievement"] = str(move.details["achievement"])
    return values
