"""Looks at the letters on their way again after something new came in: what is no longer good goes
back to the user at once, with the reason, and not only at the last look.

Copies of letters settle what nobody knew. What the user sends from their own mail program is the
touch: a letter that still waits for the same person does not go out as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from afterword.core.entries import Header
from afterword.core.errors import AfterwordError
from afterword.core.subjects import bare_subject
from afterword.flows.letter_step import back_to_draft
from afterword.records import models
from afterword.records.mapping import read

_SAME_LETTER = timedelta(minutes=10)  # between the hour that a letter left and that of its copy
_REMEMBERED = timedelta(days=3)  # within which a copy with another Message-ID turns up


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What became of one letter, in words: `state` is "sent" or "draft"."""

    move: str
    state: str
    words: str


def reconcile(owner: models.Owner, *, now: datetime) -> list[Reconciled]:
    """Letters that were settled or came back because of what is known now; two small queries
    where none is on its way.
    """
    wait = ("approved", "unknown", "handed_over")
    done = models.Letter.objects.filter(owner=owner, state__in=wait).select_related("owner")
    recent = models.Letter.objects.filter(
        owner=owner, state="sent", outlet="smtp", left_at__gte=now - _REMEMBERED, other_ids=[]
    )
    found: list[Reconciled] = []
    # What is a copy of ours is known first: the rest that went to them is the user's own.
    on_their_way = list(done.order_by("id"))
    for row in [*recent.order_by("id"), *on_their_way]:
        if row.state != "approved":
            found += _left(owner, row, now)
    for row in on_their_way:
        if row.state == "approved":
            found += _waiting(owner, row, now)
    return found


def _left(owner: models.Owner, row: models.Letter, now: datetime) -> Iterator[Reconciled]:
    """Whether its copy came in; the id that it has there is kept."""
    copy = copy_of(owner, row, now=now)
    if copy is None:
        return
    # Imported here, as below: what plans and what talks to servers is twice what an import starts
    # with, and most have no letter on its way.
    from afterword.flows.in_mailbox import learn_id
    from afterword.flows.say import letter_went

    with transaction.atomic():
        learn_id(row, copy.message_id)
        if row.state == "sent":
            return
        letter_went(row, at=copy.known_at)
        models.Letter.objects.filter(id=row.id, copy="wanted").update(copy="filed")
    yield Reconciled(row.move, "sent", "its copy was found")


def _waiting(owner: models.Owner, row: models.Letter, now: datetime) -> Iterator[Reconciled]:
    """Whether it may still leave when its time comes, by what is known now."""
    if row.outlet != "smtp" or row.leaves_at is None:
        return
    from afterword.flows.last_look import Back, Later, last_look

    at = max(now, row.leaves_at, row.next_try_at or now)
    try:
        seen = last_look(owner, row, now=at)
    except AfterwordError:
        return  # whatever it is, the last look will tell it
    match seen:
        case Back(why):
            with transaction.atomic():
                gone = back_to_draft(row, now=now, why=why)
            if gone:
                yield Reconciled(row.move, "draft", why)
        case Later(until):
            models.Letter.objects.filter(id=row.id, state="approved").update(leaves_at=until)


def copy_of(owner: models.Owner, row: models.Letter, *, now: datetime) -> models.Envelope | None:
    """The message that a letter is, if it came in: by a Message-ID of its, else the one to the same
    address with the same subject: of that minute where Afterword sent it, of any time after the yes
    where the user did. Mail programs give what they send from Drafts an id of their own.
    """
    ids = [row.message_id, *row.other_ids]
    rows = models.Envelope.objects.filter(owner=owner, known_at__lte=now)
    own = rows.filter(message_id__in=ids).order_by("known_at", "key").first()
    if own is not None:
        return own
    since, until = _when(owner, row, now)
    if since is None:
        return None
    near = rows.filter(known_at__gte=since, known_at__lte=until, bulk=False).exclude(
        message_id__in=_ids_of_others(owner, row, since)
    )
    for each in near.order_by("known_at", "key").iterator(500):
        if _is_it(owner, row, read(Header, each.header)):
            return each
    return None


def _when(
    owner: models.Owner, row: models.Letter, now: datetime
) -> tuple[datetime | None, datetime]:
    if row.outlet == "smtp":
        at = row.claimed_at
        return (None, now) if at is None else (at - _SAME_LETTER, at + _SAME_LETTER)
    yes = models.Approval.objects.filter(owner=owner, letter=row, withdrawn_at=None)
    return yes.order_by("-at").values_list("at", flat=True).first(), now


def _ids_of_others(owner: models.Owner, row: models.Letter, since: datetime) -> list[str]:
    others = models.Letter.objects.filter(owner=owner, made_at__gte=since - _REMEMBERED)
    pairs = others.exclude(id=row.id).values_list("message_id", "other_ids")
    return [each for own, more in pairs for each in (own, *more)]


def _is_it(owner: models.Owner, row: models.Letter, header: Header) -> bool:
    to = str(row.content.get("to", "")).casefold()
    return (
        header.sender.email in owner.emails
        and any(who.email == to for who in header.to)
        and bare_subject(header.subject) == bare_subject(str(row.content.get("subject", "")))
    )
