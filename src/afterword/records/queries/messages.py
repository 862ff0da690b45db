"""What did that message say?"""

from collections.abc import Iterable

from afterword.core.entries import Message
from afterword.records import models
from afterword.records.mapping import read


def message(owner: models.Owner, key: str) -> Message | None:
    """The whole message of a record, its text included."""
    row = models.Record.objects.filter(owner=owner, key=key, kind="message").first()
    return None if row is None else read(Message, row.payload)


def message_by_id(owner: models.Owner, message_id: str) -> Message | None:
    """The message with that Message-ID, without angle brackets; the first that became known."""
    row = (
        models.Envelope.objects.filter(owner=owner, message_id=message_id)
        .select_related("record")
        .order_by("known_at", "key")
        .first()
    )
    return None if row is None else read(Message, row.record.payload)


def messages_by_id(owner: models.Owner, message_ids: Iterable[str]) -> dict[str, Message]:
    """The messages with these Message-IDs, as far as they are known: one query, however many."""
    rows = (
        models.Envelope.objects.filter(owner=owner, message_id__in=list(message_ids))
        .select_related("record")
        .order_by("known_at", "key")
    )
    found: dict[str, Message] = {}
    for row in rows:
        if row.message_id not in found:
            found[row.message_id] = read(Message, row.record.payload)
    return found
