"""Keeps how well the user says to know somebody."""

from __future__ import annotations

from datetime import datetime

from afterword.core.errors import MisspokenError
from afterword.core.planning.settings import handles
from afterword.core.ties.strength import GRADES
from afterword.flows.look import look
from afterword.flows.merge import find_person
from afterword.flows.say import say
from afterword.records import models

UNSET = "unset"  # what messages show stands again


def grade(owner: models.Owner, who: str, how: str, *, now: datetime) -> str:
    """The user's grade of a tie, from now on; the id of the saying, for `undo`.

    MisspokenError for a grade that there is none of, RefusedError for somebody not known.
    """
    if how not in GRADES and how != UNSET:
        raise MisspokenError(f"a grade is one of {', '.join(GRADES)}, or {UNSET}")
    person = find_person(look(owner, now, who), who)
    values = {
        "person": next(iter(handles(person)), ""),
        "name": person.name,
        "grade": "" if how == UNSET else how,
    }
    return str(say(owner, "grade", values, at=now).id)
