"""Takes the user's yes to one exact text, and hands the letter over where they asked for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from django.db import transaction

from afterword.core.errors import RefusedError
from afterword.core.letters.checks import OVERRULABLE
from afterword.core.planning.moves import Hold, Move, letter_kind
from afterword.core.world import World
from afterword.flows.as_mail import as_mail, enclosed, hashes_of
from afterword.flows.chosen import as_chosen
from afterword.flows.draft import draft_in
from afterword.flows.in_mailbox import CANT
from afterword.flows.inspect_material import inspected
from afterword.flows.last_look import heard_at
from afterword.flows.leaving import leaving
from afterword.flows.letter_step import step_letter
from afterword.flows.look import plan_for
from afterword.flows.say import find_hold, find_move, news_told, say, tells_of, values_of, whom_of
from afterword.flows.to_drafts import give_back, put_into_drafts
from afterword.flows.write import Written
from afterword.outlets.eml_file import write_eml
from afterword.records import models
from afterword.records.keys import uuid7
from afterword.records.queries.account import drafting_account, sending_account

_TAKEN = {
    "handed_over": "this letter is handed over already",
    "unknown": "nobody knows whether this letter left: say `done` if it did, `undo` if not",
    "draft": "this letter was changed just now; read it again",
}


@dataclass(frozen=True, slots=True)
class Approved:
    """What became of a letter."""

    id: str
    state: str
    leaves_at: datetime | None
    sha256: str
    path: str


def approve(  # noqa: PLR0913  # one for each thing that a yes can name
    owner: models.Owner,
    move_id: str,
    *,
    now: datetime,
    eml: Path | None = None,
    send: bool = False,
    to_drafts: bool = False,
    leaves_at: datetime | None = None,
    text: str | None = None,
    overrule: str | None = None,
) -> Approved:
    """Approves the letter of a move as shown, and says which way it goes.

    With `eml` it is written there for another hand. With `send` it leaves by the connected mail
    account, a minute later at the earliest: at its best time within the other's working hours, or
    at `leaves_at`. With `to_drafts` it is put into the Drafts folder of the connected mailbox. With
    none of them the yes is kept and nothing leaves.

    RefusedError where the text is not the one with the hash `text`, where a check fails, where the
    move is held and `overrule` doesn't name its rule, and where it can't leave that way; what keeps
    it from Drafts is raised as it is, and the letter is a draft again.
    """
    if eml is not None and eml.exists() and not eml.is_file():
        raise RefusedError(f"{eml} is no file that could be replaced")
    sender = _sender(owner) if send else _drafts(owner) if to_drafts else ""
    world, plan = plan_for(owner, now)
    move, hold = find_move(plan, move_id), find_hold(plan, move_id)
    if move is None:
        raise RefusedError(f"there is no move {move_id!r}; `afterword today` lists them")
    if hold is not None:
        _refuse_held(hold, overrule)
    move = as_chosen(owner, move, world)
    if (send or to_drafts) and move.channel != "email":
        raise RefusedError(f"by-hand: a {move.channel} message leaves by your own hand, never here")
    at = None if eml or to_drafts else move.leaves_at
    if send:
        at = leaving(move, world, chosen=leaves_at, overrule=overrule or "")
    values, world = values_of(move, world), inspected(owner, world)
    with transaction.atomic():
        row, written = draft_in(owner, world, move, now=now)
        _refuse_unfit(written, text, overrule)
        about = about_letter(world, move, row, written)
        outlet = "smtp" if send else "drafts" if to_drafts else "eml" if eml else ""
        way = {"outlet": outlet, "sender": sender, "about": about}
        _claim(row, leaves_at=at, trouble="", trouble_at=None, **way)
        _keep_yes(row, written, world, move, overrule)
        if hold is not None:
            say(owner, "overruled", values | {"rule": hold.rule}, at=now, about=move_id)
        if eml is not None:
            say(owner, "handed_over", about, at=now, about=move_id)
            row.state, row.path = "handed_over", str(eml)
            row.save()
            # Last, so that a file that can't be written leaves nothing approved.
            write_eml(eml, as_mail(owner, world, row, written, sender=owner.emails[0]))
    if to_drafts:
        _put_into_drafts(owner, row, now)
    return approved_of(row)


def _put_into_drafts(owner: models.Owner, row: models.Letter, now: datetime) -> None:
    """With no transaction open: it waits for a server."""
    try:
        put_into_drafts(owner, row.id, now=now)
    except CANT as error:
        give_back(row, f"it could not be put into Drafts: {error}", now=now)
        raise
    row.refresh_from_db()


def about_letter(world: World, move: Move, row: models.Letter, written: Written) -> dict[str, Any]:
    """What is said of a letter once it is out of the user's hands."""
    values: dict[str, Any] = {**values_of(move, world)}
    if "achievement" in values and not tells_of(written.body, values["achievement"], world):
        values["achievement"] = ""
    values |= news_told(move, written.body, world)
    return values | {
        "sha256": row.sha256,
        "message_id": row.message_id,
        "to": written.to,
        "subject": written.subject,
        "what": letter_kind(move.play, move.occasion.kind, written.kind),
        "kind": written.kind,
        "ask": written.kind if move.occasion.kind == "company" else "",
        **whom_of(move, world),
        "in_reply_to": written.in_reply_to,
        "enclosed": [material.file for material, _ in enclosed(world, written)],
        "materials": sent_with(world, move, written),
        "unasked": move.unasked,
    }


def sent_with(world: World, move: Move, written: Written) -> list[str]:
    """The ids of the versions that go with a letter: what is attached, and links in its words."""
    wanted = set(move.details.get("materials", ()))
    return [
        each.id
        for each in world.materials
        if each.title in written.attachments
        or (each.url and each.id in wanted and each.url in written.body)
    ]


def approved_of(row: models.Letter) -> Approved:
    """A letter's state, for the doors."""
    return Approved(str(row.id), row.state, row.leaves_at, row.sha256, row.path)


def _sender(owner: models.Owner) -> str:
    account = sending_account(owner)
    if account is None:
        raise RefusedError(
            "no mail account is connected: `afterword connect smtp ADDRESS` connects one, "
            "--eml FILE gives the letter to your mail program"
        )
    return account.address


def _drafts(owner: models.Owner) -> str:
    account = drafting_account(owner)
    if account is None:
        raise RefusedError(
            "no mailbox is connected: `afterword connect imap ADDRESS` connects one, --eml FILE "
            "gives the letter to your mail program as a draft"
        )
    return account.address


def _refuse_held(hold: Hold, overrule: str | None) -> None:
    if hold.final:
        raise RefusedError(f"{hold.rule} holds this move, and nothing overrules it")
    if overrule != hold.rule:
        raise RefusedError(
            f"{hold.rule} holds this move; --overrule {hold.rule} sends it all the same"
        )


def _refuse_unfit(written: Written, text: str | None, overrule: str | None) -> None:
    """A check of taste passes with a yes that names it; holds were looked at before."""
    if text is not None and text != written.sha256:
        raise RefusedError("the text has changed since; read it again with `afterword letter`")
    failed = [c for c in written.checks if not c.ok and c.rule != "guardrails"]
    if overrule in OVERRULABLE:
        failed = [check for check in failed if check.rule != overrule]
    if failed:
        raise RefusedError("; ".join(f"{check.rule}: {check.note}" for check in failed))


def _claim(row: models.Letter, **fields: Any) -> None:
    """One UPDATE that names the old state: of two approvals at once, one gets the letter."""
    if row.state not in ("draft", "refused") or not step_letter(
        row, "approved", seen={"sha256": row.sha256}, **fields
    ):
        row.refresh_from_db(fields=["state"])
        raise RefusedError(_TAKEN.get(row.state) or f"this letter is {row.state} already")


def _keep_yes(
    row: models.Letter, written: Written, world: World, move: Move, overrule: str | None
) -> None:
    """The approval, with what was known by then: a later word of theirs makes it void."""
    models.Approval.objects.create(
        id=uuid7(world.now),
        owner_id=row.owner_id,
        letter=row,
        sha256=row.sha256,
        by=row.owner.name,
        at=world.now,
        overruled=overrule or "",
        heard_at=heard_at(world, move, written),
        enclosed=_hashes(world, written),
    )


def _hashes(world: World, written: Written) -> list[str]:
    try:
        return hashes_of(world, written)
    except OSError as error:
        raise RefusedError(
            f"what is attached can't be read ({error.strerror}); add the file again"
        ) from error
