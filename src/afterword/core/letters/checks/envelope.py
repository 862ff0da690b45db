"""Checks of what surrounds the words: address, thread, the guardrails again."""

from __future__ import annotations

from afterword.core.letters.checks.reading import Check, Reading
from afterword.core.letters.threads import bare_id
from afterword.core.planning.moves import Reason
from afterword.core.planning.words import sentence
from afterword.core.subjects import bare_subject


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


def guardrails(reading: Reading) -> Check:
    """No guardrail holds the move."""
    if not reading.held:
        return Check("guardrails", True, "Nothing holds it back.")
    return Check("guardrails", False, _reason(reading, reading.held[0].why))


def _reason(reading: Reading, why: Reason) -> str:
    words = sentence(why, reading.world.now, reading.world.owner.zone)
    return f"{words[:1].upper()}{words[1:]}."
