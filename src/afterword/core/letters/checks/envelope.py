"""Checks of what surrounds the words: address, thread, attachments, the guardrails again."""

from __future__ import annotations

import re

from afterword.core.letters.checks import english as en
from afterword.core.letters.checks.reading import Check, Reading
from afterword.core.letters.checks.spoken import SPOKEN, written_in
from afterword.core.letters.threads import bare_id
from afterword.core.names import fold
from afterword.core.planning.moves import Reason
from afterword.core.planning.words import sentence
from afterword.core.subjects import bare_subject


def _one_more(reading: Reading, text: str) -> str:
    """A thing or a link that the user's words add to what was asked for."""
    outline = reading.outline
    values = [v for p in outline.points for v in p.values.values()]
    known = [" ".join(v) if isinstance(v, tuple) else str(v) for v in values]
    asked = [f"{r.what} {r.quote}" for r in reading.world.requests if r.person == reading.person.id]
    words = set(fold(" ".join([*known, *asked, *outline.attachments])).split())
    for match in en.ALSO.finditer(text.replace("’", "'")):
        said = match["link"] or match["what"]
        if not {w for w in fold(said).split() if len(w) > 3} & words:
            return said
    return ""


def right_address(reading: Reading) -> Check:
    """A mail goes to a usable address of the person, never to a guessed or a closed one."""
    to, person = reading.letter.to, reading.person
    if reading.outline.channel != "email":
        return Check("right-address", bool(to), f"By your own hand, to {person.name}.")
    if not to:
        note = f"No address of {person.name} is known; an address is never guessed."
        return Check("right-address", False, note)
    if to in person.closed:
        return Check("right-address", False, f"Mail to {to} came back.")
    known = to in person.emails
    note = f"{to} is {person.name}'s." if known else f"{to} is not known as {person.name}'s."
    return Check("right-address", known, note)


def threading(reading: Reading) -> Check:
    """An answer stays in its thread, under its subject."""
    reply, letter = reading.outline.reply, reading.letter
    if reply is None:
        alone = not letter.in_reply_to
        return Check(
            "threading", alone, "A thread of its own." if alone else "It answers nothing known."
        )
    same = bare_id(letter.in_reply_to) == reply.message_id
    titled = not reply.subject or bare_subject(letter.subject) == reply.subject
    note = (
        f"It answers “{reply.subject}”." if same and titled else "It leaves the thread it answers."
    )
    return Check("threading", same and titled, note)


def attachments_permitted(reading: Reading) -> Check:
    """Nothing is attached but what was asked for or allowed, and what is said to be there is."""
    letter, outline = reading.letter, reading.outline
    extra = [title for title in letter.attachments if title not in outline.attachments]
    if extra:
        return Check("attachments-permitted", False, f"Nobody asked for “{extra[0]}”.")
    for verdict in reading.held:
        if verdict.rule == "permission":
            return Check("attachments-permitted", False, _reason(reading, verdict.why))
    if "material" in outline.missing or "consent" in outline.missing:
        note = "What they asked for is not in your materials yet; add the file."
        if "consent" in outline.missing:
            note = "No reference has said yes to being named yet."
        return Check("attachments-permitted", False, note)
    text = " ".join(reading.sentences)
    spoken = SPOKEN.get(written_in(reading))
    announced = en.ATTACHED.search(text) or en.SENT_ALONG.search(text)
    if spoken is not None:
        announced = re.search(spoken.attached, text, re.IGNORECASE)
    if not letter.attachments and announced:
        return Check("attachments-permitted", False, "It speaks of an attachment, and has none.")
    if letter.own and (more := _one_more(reading, text)):
        return Check("attachments-permitted", False, f"Nobody asked for “{more}”.")
    note = (
        "Attached: " + ", ".join(letter.attachments)
        if letter.attachments
        else "Nothing is attached"
    )
    return Check("attachments-permitted", True, f"{note}.")


def guardrails(reading: Reading) -> Check:
    """No guardrail holds the move."""
    if not reading.held:
        return Check("guardrails", True, "Nothing holds it back.")
    return Check("guardrails", False, _reason(reading, reading.held[0].why))


def _reason(reading: Reading, why: Reason) -> str:
    words = sentence(why, reading.world.now, reading.world.owner.zone)
    return f"{words[:1].upper()}{words[1:]}."
