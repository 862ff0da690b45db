"""Company news with their sources, as plain JSON values and in words for a terminal."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from afterword.flows.look import look
from afterword.flows.shown import watch_shown
from afterword.flows.told import item_told
from afterword.flows.watch import sources_shown
from afterword.records import models

Shown = dict[str, Any]


def watch_document(owner: models.Owner, now: datetime) -> Shown:
    """Sources, items, roles and talking points."""
    return watch_shown(look(owner, now)) | {"sources": sources_shown(owner, now)}


def watch_told(document: Shown) -> str:
    """The same in lines."""
    lines = [
        f"{each['company']}: {each['address']}, {each['state']}" for each in document["sources"]
    ]
    lines += [line for each in document["items"] for line in item_told(each)]
    lines += [f"{each['company']}: {each['role']}, {each['status']}" for each in document["roles"]]
    return "\n".join(lines) or (
        "no news yet: `afterword watch --add ADDRESS` watches a feed, a newsroom or a job board, "
        "and `afterword import` takes saved ones"
    )
