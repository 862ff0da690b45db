"""What did that message say?"""

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
