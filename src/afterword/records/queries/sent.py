"""What did the user write in the letters that they sent?"""

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.records import models


@dataclass(frozen=True, slots=True)
class Text:
    """The user's own words of one message, and the lines below them."""

    message_id: str
    text: str
    signature: str
    forwards: bool  # it hands somebody else's words on


_FORWARDED = ("fwd:", "fw:", "wg:", "tr:", "rv:", "enc:", "i:")


def texts_of(owner: models.Owner, message_ids: Sequence[str]) -> list[Text]:
    """The texts of these messages in the order of the ids, as far as they are known. One query;
    entries are not built: of each only two values are wanted.
    """
    rows = models.Envelope.objects.filter(owner=owner, message_id__in=list(message_ids))
    found: dict[str, Text] = {}
    for message_id, payload in rows.order_by("known_at", "key").values_list(
        "message_id", "record__payload"
    ):
        subject = str(payload.get("header", {}).get("subject", "")).lstrip().lower()
        found.setdefault(
            message_id,
            Text(
                message_id,
                str(payload.get("text", "")),
                str(payload.get("signature", "")),
                subject.startswith(_FORWARDED),
            ),
        )
    return [found[each] for each in message_ids if each in found]
