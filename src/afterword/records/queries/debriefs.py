"""Which notes were typed on the page, and when were they last saved?"""

from collections.abc import Iterable

from afterword.core.entries import Debrief
from afterword.records import models
from afterword.records.keys import content_key
from afterword.records.mapping import read


def page_key(interview: str) -> str:
    """The key of the one record for what is typed on an interview's page, whatever it says."""
    return content_key("debrief", f"page of {interview}")


def page_of(owner: models.Owner, interviews: Iterable[str]) -> models.Record | None:
    """The record of the page's notes on an interview, by the ids that it has or had."""
    keys = [page_key(each) for each in interviews]
    return models.Record.objects.filter(owner=owner, key__in=keys).order_by("id").first()


def as_debrief(row: models.Record | None) -> Debrief | None:
    """The notes of a row."""
    return None if row is None else read(Debrief, row.payload)
