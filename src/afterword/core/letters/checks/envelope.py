"""Checks of what surrounds the words: address, thread, attachments, the guardrails again."""

from __future__ import annotations

import re

from afterword.core.letters.checks.reading import Check, Reading
from afterword.core.letters.checks.spoken import SPOKEN
from afterword.core.letters.threads import bare_id
from afterword.core.planning.moves import Reason
from afterword.core.planning.words import sentence
from afterword.core.subjects import bare_subject

_ATTACHED = re.compile(
    r"\b(?:(?:is|are|have|find|find it|find them|see the|i|the) attach(?:ed|ing)?"
    r"|attached (?:is|are|you)"
    r"|(?:see|find) (?:the )?(?:attachment|enclosed))\b",
    re.IGNORECASE,
)


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
    spoken = SPOKEN.get(outline.language)
    announced = _ATTACHED.search(letter.body) or (
        spoken and re.search(spoken.attached, letter.body, re.IGNORECASE)
    )
    if not letter.attachments and announced:
        return Check("attachments-permitted", False, "It speaks of an attachment, and has none.")
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
