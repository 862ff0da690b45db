"""Which messages are read as they come, and which are set aside until they concern the search.

To read a message for its meaning costs more than to take it in, and most mail is about something
else. A message that can open a pursuit by itself is read at once. What is set aside keeps its text;
it is read when its people, their company or its conversation turn out to be in play.
"""

from __future__ import annotations

from afterword.core.entries import Entry, Header, Message
from afterword.core.reading.linkedin_mail import is_linkedin
from afterword.core.reading.words.triage import (
    OF_PEOPLE,
    OF_SUBJECTS,
    may_speak_of_hiring,
    speaks_of_hiring,
)

# Of one message: who writes about a role says so early.
_LOOKED_AT = 8_000


def stands_alone(entry: Entry) -> bool:
    """Whether an entry is read at once, whatever else is known.

    Everything but letters is: reports, automatic replies and bulk mail cost little, and nothing
    else could call a calendar's invitation in later.
    """
    if not isinstance(entry, Message):
        return True
    header = entry.header
    if header.bulk or header.automatic or entry.events or entry.bounce is not None:
        return True
    if is_linkedin(header) or _is_promising(header.subject):
        return True
    said = f"{header.sender.name} {header.subject}\n{entry.text[:_LOOKED_AT]}\n{entry.signature}"
    return speaks_of_hiring(said.lower().encode(errors="replace"), more=OF_PEOPLE)


def may_stand_alone(header: Header, text: str) -> bool:
    """Whether a letter of this text, its quotes not yet told apart, may be read at once; False is
    certain, for a letter without a calendar or a report.
    """
    if header.bulk or header.automatic or is_linkedin(header) or _is_promising(header.subject):
        return True
    said = f"{header.sender.name} {header.subject}\n{text}"
    return may_speak_of_hiring(said.lower().encode(errors="replace"), more=OF_PEOPLE)


def _is_promising(subject: str) -> bool:
    return speaks_of_hiring(subject.lower().encode(errors="replace"), more=OF_SUBJECTS)
