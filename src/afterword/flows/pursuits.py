"""What the user knows better of a pursuit: how far it is, which role it is, one nobody knows of."""

from __future__ import annotations

from datetime import datetime

from afterword.core.errors import RefusedError, WrongFieldsError
from afterword.flows.look import look
from afterword.flows.note import note
from afterword.records import models


def change_pursuit(
    owner: models.Owner, pursuit: str, *, stage: str, role: str, now: datetime
) -> list[str]:
    """Keeps what differs from what is believed; returns the ids of the sayings, for `undo`."""
    found = next((each for each in look(owner, now).pursuits if each.id == pursuit), None)
    if found is None:
        raise RefusedError("that pursuit is not known any more")
    role = " ".join(role.split())
    said = []
    if role and role != found.role:
        values = {"company": found.company_name, "role": role}
        said.append(note(owner, "pursuit", values, now=now))
    if stage and stage != found.stage:
        values = {"company": found.company_name, "stage": stage}
        said.append(note(owner, "stage", values, now=now))
    return said


def add_pursuit(
    owner: models.Owner, *, company: str, role: str, stage: str, now: datetime
) -> str | None:
    """A role that the user goes for and no file tells of; returns the id of the pursuit.

    None where it is known just so already.
    """
    company, role = " ".join(company.split()), " ".join(role.split())
    wrong = {}
    if not company:
        wrong["company"] = "say at which company it is"
    if not role:
        wrong["role"] = "say which role it is, in your words"
    if wrong:
        raise WrongFieldsError(wrong)
    before = {p.id: p for p in look(owner, now).pursuits}
    if any(
        p.company_name.casefold() == company.casefold() and p.role.casefold() == role.casefold()
        for p in before.values()
    ):
        return None
    note(owner, "pursuit", {"company": company, "role": role}, now=now)
    if stage and stage != "applied":
        note(owner, "stage", {"company": company, "stage": stage}, now=now)
    after = look(owner, now).pursuits
    return next((p.id for p in after if p.id not in before or before[p.id] != p), None)
