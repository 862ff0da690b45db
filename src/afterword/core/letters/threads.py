"""Which message a letter answers, so that it lands in the thread where they look for it."""

from __future__ import annotations

from datetime import timedelta

from afterword.core.letters.points import Reply
from afterword.core.subjects import bare_subject
from afterword.core.world import Touch, World

# An older thread is no longer the conversation that a new letter goes on with.
LIVE = timedelta(days=60)


def bare_id(ref: str) -> str:
    """A Message-ID without angle brackets."""
    return ref.strip().strip("<>")


def reply_to(world: World, person: str, message_id: str) -> Reply | None:
    """An answer to that message, if it is known as one with this person."""
    wanted = bare_id(message_id)
    found = [t for t in world.touches if t.person == person and bare_id(t.message_id) == wanted]
    return _reply(found[-1]) if wanted and found else None


def latest_thread(world: World, person: str, pursuit: str) -> Reply | None:
    """An answer to the last message in either direction about the pursuit, if it is not too old."""
    found = [
        t
        for t in world.touches
        if t.person == person
        and t.channel == "email"
        and t.message_id
        and t.pursuit in ("", pursuit)
        and world.now - LIVE <= t.at <= world.now
    ]
    return _reply(max(found, key=lambda t: (t.at, t.id))) if found else None


def fact_message(world: World, fact: str) -> str:
    """The Message-ID of the message that a fact was read from, or ""."""
    sources = (f.origin for f in world.facts if f.id == fact)
    return next((bare_id(s.ref) for s in sources if s.kind == "message"), "")


def _reply(touch: Touch) -> Reply:
    own = bare_id(touch.message_id)
    root = bare_id(touch.thread)
    references = (root, own) if root and root != own and "@" in root else (own,)
    return Reply(own, bare_subject(touch.subject), references)
