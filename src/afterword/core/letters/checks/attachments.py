"""Checks of what goes with a letter: whether it may, whether it can, and what else is in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.letters.checks import english as en
from afterword.core.letters.checks.reading import Check, Reading
from afterword.core.letters.checks.spoken import SPOKEN, written_in
from afterword.core.materials.findings import LARGEST_MAIL, encoded_size, is_too_large
from afterword.core.materials.words import judged, megabytes
from afterword.core.names import fold
from afterword.core.planning.words import day_words, sentence
from afterword.core.world import Sendable

_LONGEST_WORD = 90  # characters of their words


def attachments_permitted(reading: Reading) -> Check:
    """Nothing is attached but what was asked for or allowed, and what is said to be there is."""
    letter, outline = reading.letter, reading.outline
    extra = [title for title in letter.attachments if title not in outline.attachments]
    if extra:
        return Check("attachments-permitted", False, f"Nobody asked for “{extra[0]}”.")
    for verdict in reading.held:
        if verdict.rule == "permission":
            words = sentence(verdict.why, reading.world.now, reading.world.owner.zone)
            return Check("attachments-permitted", False, f"{words[:1].upper()}{words[1:]}.")
    if "material" in outline.missing or "consent" in outline.missing:
        note = "What they asked for is not in your materials yet; add the file."
        if "consent" in outline.missing:
            note = "No reference has said yes to being named yet."
        return Check("attachments-permitted", False, note)
    text = " ".join(reading.sentences)
    if not letter.attachments and _announces(reading, text):
        return Check("attachments-permitted", False, "It speaks of an attachment, and has none.")
    if letter.own and (more := _one_more(reading, text)):
        return Check("attachments-permitted", False, f"Nobody asked for “{more}”.")
    if not letter.attachments:
        return Check("attachments-permitted", True, "Nothing is attached.")
    rests = f" {word}" if (word := _word(reading)) else ""
    return Check(
        "attachments-permitted", True, f"Attached: {', '.join(letter.attachments)}.{rests}"
    )


def attachments_sendable(reading: Reading) -> Check:
    """What is attached can go by mail at all: its size, and no trap or program."""
    enclosed = list(_enclosed(reading))
    for material in enclosed:
        if material.inspection is None:
            continue
        stops = [each for each in judged(material.inspection) if each.level == "stops"]
        if stops:
            why = f"{stops[0].words[:1].lower()}{stops[0].words[1:]}"
            return Check("attachments-sendable", False, f"“{material.title}” can't go: {why}")
    sizes = [each.inspection.size for each in enclosed if each.inspection is not None]
    if is_too_large(sizes):
        whole = megabytes(sum(map(encoded_size, sizes)))
        note = (
            f"Together they take {whole} within a mail, and most servers take "
            f"{megabytes(LARGEST_MAIL)}: send one of them as a link."
        )
        return Check("attachments-sendable", False, note)
    return Check(
        "attachments-sendable", True, "It fits into a mail." if enclosed else "Nothing to carry."
    )


def attachments_clean(reading: Reading) -> Check:
    """Nothing is left in what is attached that was not meant for its reader."""
    own = (reading.world.owner.name,)
    told, unseen = [], ""
    for material in _enclosed(reading):
        if material.inspection is None:
            unseen = material.title if material.sha256 else unseen
            continue
        told += [
            f"“{material.title}”: {each.words[:1].lower()}{each.words[1:]}"
            for each in judged(material.inspection, own)
            if each.level == "look"
        ]
    if told:
        more = f" And {len(told) - 1} more, on the page of your materials." if told[1:] else ""
        return Check("attachments-clean", False, f"{told[0]}{more}")
    if unseen:
        return Check("attachments-clean", False, f"Nobody has looked into “{unseen}” yet.")
    note = "Nothing is left in it that one doesn't see."
    return Check("attachments-clean", True, note if reading.letter.attachments else "No files.")


def _announces(reading: Reading, text: str) -> bool:
    """Whether the words say that something is attached; what comes as a link is sent as well."""
    if any(point.kind == "linked" for point in reading.outline.points):
        return bool(en.ATTACHED.search(text))
    spoken = SPOKEN.get(written_in(reading))
    if spoken is not None:
        return bool(re.search(spoken.attached, text, re.IGNORECASE))
    return bool(en.ATTACHED.search(text) or en.SENT_ALONG.search(text))


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


def _enclosed(reading: Reading) -> Iterator[Sendable]:
    by_title = {each.title: each for each in reading.world.materials}
    return (by_title[title] for title in reading.letter.attachments if title in by_title)


def _word(reading: Reading) -> str:
    """On whose word it rests, and which: the permission, or what they asked."""
    world, move = reading.world, reading.outline.move
    wanted = {move.occasion.ref, *move.details.get("requests", ())}
    whats = set(move.details.get("what", ()))
    said = [
        (p.said_at, p.id, p.person, True)
        for p in world.permissions
        if p.person == move.person and p.granted and (p.what in whats or not p.what)
    ]
    said += [(r.said_at, r.id, r.person, False) for r in world.requests if r.id in wanted]
    if not said:
        return ""
    at, fact, person, is_yes = max(said)
    quote = next((each.quote for each in world.facts if each.id == fact), "")
    quote = next((r.quote for r in world.requests if r.id == fact and r.quote), quote)
    name = world.people[person].name if person in world.people else "They"
    verb = "said yes" if is_yes else "asked for it"
    words = " ".join(quote.split())
    if len(words) > _LONGEST_WORD:
        words = f"{words[:_LONGEST_WORD]}…"
    return f"{name} {verb} on {day_words(at.date())}{f': “{words}”' if words else '.'}"
