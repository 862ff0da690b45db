"""The thin rows beside messages, made from their records."""

from collections.abc import Container, Iterable, Iterator

from afterword.records.models import Envelope, Record


def envelopes(records: Iterable[Record], aside: Container[str] = ()) -> Iterator[Envelope]:
    """An envelope for each record that is a message, ready to be stored.

    `aside` holds the keys of those that were not read for their meaning.
    """
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
                aside=record.key in aside,
                header=header,
            )
