"""The thin rows beside messages, made from their records."""

from collections.abc import Iterable, Iterator

from afterword.records.models import Envelope, Record


def envelopes(records: Iterable[Record]) -> Iterator[Envelope]:
    """An envelope for each record that is a message, ready to be stored."""
    for record in records:
        if record.kind == "message":
            header = record.payload["header"]
            yield Envelope(
                record_id=record.id,
                owner_id=record.owner_id,
                key=record.key,
                message_id=header["message_id"],
                known_at=record.known_at,
                bulk=header["bulk"],
                header=header,
            )
