"""Takes the user's yes to one exact text, and hands the letter over where they asked for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db import transaction

from afterword.core.errors import RefusedError
from afterword.core.letters.checks import OVERRULABLE
from afterword.core.planning.moves import Hold, Move
from afterword.core.world import World
from afterword.flows.draft import draft_in
from afterword.flows.look import plan_for
from afterword.flows.say import find_hold, find_move, say, values_of
from afterword.flows.write import Written
from afterword.outlets.eml_file import Enclosed, Mail, write_eml
from afterword.records import models
from afterword.records.keys import uuid7

# DESIGN §6: what no word of the user overrules; `permission` and `stop` depend on the case.
_NEVER_OVERRULED = frozenset({"approved", "by-hand"})


@dataclass(frozen=True, slots=True)
class Approved:
    """What became of a letter."""

    id: str
    state: str
    leaves_at: datetime | None
    sha256: str
    path: str


def approve(
    owner: models.Owner,
    move_id: str,
    *,
    now: datetime,
    eml: Path | None = None,
    text: str | None = None,
    overrule: str | None = None,
) -> Approved:
    """Approves the letter of a move as shown and, with `eml`, writes it there for another hand.

    RefusedError where the text is not the one with the hash `text`, where a check fails, or where
    the move is held and `overrule` doesn't name its rule.
    """
    if eml is not None and eml.exists() and not eml.is_file():
        raise RefusedError(f"{eml} is no file that could be replaced")
    world, plan = plan_for(owner, now)
    move, hold = find_move(plan, move_id), find_hold(plan, move_id)
    if move is None:
        raise RefusedError(f"there is no move {move_id!r}; `afterword today` lists them")
    if hold is not None:
        _refuse_held(hold, overrule)
    values = values_of(move, world)
    with transaction.atomic():
        row, written = draft_in(owner, world, move, now=now)
        _refuse_unfit(written, text, overrule)
        _claim(row, now=now, leaves_at=None if eml else move.leaves_at, overruled=overrule or "")
        if hold is not None:
            say(owner, "overruled", values | {"rule": hold.rule}, at=now, about=move_id)
        if eml is not None:
            values |= {"sha256": row.sha256, "message_id": row.message_id, "to": written.to}
            values |= {"subject": written.subject, "what": letter_kind(move)}
            say(owner, "handed_over", values, at=now, about=move_id)
            row.state, row.path = "handed_over", str(eml)
            row.save()
            # Last, so that a file that can't be written leaves nothing approved.
            write_eml(eml, _mail(owner, world, row, written))
    return approved_of(row)


def letter_kind(move: Move) -> str:
    """What a letter is for, in the words of core.facts.LETTER_KINDS."""
    occasion = move.occasion.kind
    if move.play == "thank_you":
        return {"rejection": "gracious", "offer": "answer", "withdrawal": "withdrawal"}.get(
            occasion, "thank_you"
        )
    if move.play == "check_in":
        return "closing" if occasion == "closing" else "enquiry"
    if move.play == "introduction":
        return "introduction_ask" if occasion == "company" else "other"
    return "materials" if move.play == "materials" else "other"


def approved_of(row: models.Letter) -> Approved:
    """A letter's state, for the doors."""
    return Approved(str(row.id), row.state, row.leaves_at, row.sha256, row.path)


def _mail(owner: models.Owner, world: World, row: models.Letter, written: Written) -> Mail:
    return Mail(
        sender=(owner.name, owner.emails[0]),
        to=(written.to_name, written.to),
        subject=written.subject,
        body=written.body,
        message_id=row.message_id,
        at=world.now,
        in_reply_to=written.in_reply_to,
        references=written.references,
        enclosed=tuple(_enclosed(owner, world, title) for title in written.attachments),
    )


def _enclosed(owner: models.Owner, world: World, title: str) -> Enclosed:
    material = next(each for each in world.materials if each.title == title)
    record = models.Record.objects.get(owner=owner, key=material.id)
    return Enclosed(material.file, settings.DATA / "materials" / record.payload["sha256"])


def _refuse_held(hold: Hold, overrule: str | None) -> None:
    reference = hold.rule == "permission" and hold.move.play == "materials"
    unbending = hold.rule in _NEVER_OVERRULED or reference or _asked_not_to(hold)
    if unbending:
        raise RefusedError(f"{hold.rule} holds this move, and nothing overrules it")
    if overrule != hold.rule:
        raise RefusedError(
            f"{hold.rule} holds this move; --overrule {hold.rule} sends it all the same"
        )


def _asked_not_to(hold: Hold) -> bool:
    """An explicit "do not contact" is nobody's to overrule; a rejection's silence is the user's."""
    return hold.rule == "stop" and hold.until is None and "contact" in hold.why.id


def _refuse_unfit(written: Written, text: str | None, overrule: str | None) -> None:
    """A check of taste passes with a yes that names it; holds were looked at before."""
    if text is not None and text != written.sha256:
        raise RefusedError("the text has changed since; read it again with `afterword letter`")
    failed = [c for c in written.checks if not c.ok and c.rule != "guardrails"]
    if overrule in OVERRULABLE:
        failed = [check for check in failed if check.rule != overrule]
    if failed:
        raise RefusedError("; ".join(f"{check.rule}: {check.note}" for check in failed))


def _claim(
    row: models.Letter, *, now: datetime, leaves_at: datetime | None, overruled: str
) -> None:
    """One UPDATE that names the old state: of two approvals at once, one gets the letter."""
    claimed = models.Letter.objects.filter(id=row.id, state="draft", sha256=row.sha256).update(
        state="approved", leaves_at=leaves_at
    )
    if not claimed:
        raise RefusedError(f"this letter is {row.state.replace('_', ' ')} already")
    row.state, row.leaves_at = "approved", leaves_at
    models.Approval.objects.create(
        id=uuid7(now),
        owner_id=row.owner_id,
        letter=row,
        sha256=row.sha256,
        by=row.owner.name,
        at=now,
        overruled=overruled,
    )
