"""The chat model as Settings and a letter show it. The key is never among the values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from afterword.flows.chat_model_told import moment_words, use_words, yes_words
from afterword.flows.read_letter import Opened
from afterword.flows.set_chat_model import NAMES
from afterword.flows.write_with_model import AGAIN, Leaving
from afterword.records.queries.chat_model import ModelStand
from afterword.web.contexts.forms import fields

_USUAL = {"seconds": "30", "requests": "300", "tokens": "500000"}


def model_card(stand: ModelStand | None, zone: str) -> dict[str, Any] | None:
    """What there is to say of a connected model; None where there is none."""
    if stand is None:
        return None
    return {
        "address": stand.address,
        "model": stand.model,
        "allowed": stand.allowed_at is not None,
        "yes": _sentence(yes_words(stand)),
        "use": _sentence(use_words(stand)),
        "left": stand.left,
        "share": min(
            100,
            round(
                100 * max(stand.requests / stand.most_requests, stand.tokens / stand.most_tokens)
            ),
        ),
        "error": _sentence(stand.error) if stand.error else "",
        "next": moment_words(stand.next_at, zone) if stand.next_at else "",
        "here": urlsplit(stand.address).hostname in ("localhost", "127.0.0.1", "::1"),
    }


def model_form(
    stand: ModelStand | None, typed: Mapping[str, str], wrong: Mapping[str, str]
) -> dict[str, Any]:
    """The form's fields: what was `typed`, else the model as it is, else what is usual."""
    kept = dict(_USUAL)
    if stand is not None:
        kept |= {
            "address": stand.address,
            "model": stand.model,
            "seconds": str(stand.seconds),
            "requests": str(stand.most_requests),
            "tokens": str(stand.most_tokens),
        }
    values = {**(typed or kept), "key": ""}
    known = {name: line for name, line in wrong.items() if name in NAMES}
    in_the_open = "in the open" in wrong.get("address", "")
    if in_the_open:
        known["address"] = known["address"].partition(":")[0]
    return {
        "form": fields(NAMES, values, known),
        "doubted": in_the_open,
        "refusal": next((line for name, line in wrong.items() if name not in NAMES), ""),
    }


def leaving_shown(leaving: Leaving | None) -> dict[str, str] | None:
    """The request for a letter as it would be sent, and what of it is the user's."""
    if leaving is None:
        return None
    return {
        "address": leaving.address,
        "text": leaving.text,
        "data": leaving.data,
        "again": _sentence(AGAIN),
    }


def by_whom(opened: Opened) -> dict[str, Any]:
    """Who wrote a letter, and whether the chat model can."""
    stand, written = opened.model, opened.written
    note = written.model.note if written.model else ""
    return {
        "writer": written.writer,
        "model": written.model.model if written.model else "",
        "note": _sentence(f"{note[:1].upper()}{note[1:]}") if note else "",
        "asked": opened.asked,
        "may": stand is not None and stand.allowed_at is not None and bool(written.body),
        "no_yes": stand is not None and stand.allowed_at is None,
        "left": stand is not None and stand.left,
        "host": urlsplit(stand.address).hostname if stand else "",
    }


def _sentence(words: str) -> str:
    words = f"{words[:1].upper()}{words[1:]}"
    return words if words.endswith((".", "?", "!")) else f"{words}."
