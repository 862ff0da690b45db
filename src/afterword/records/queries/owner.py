"""Whose data is it?"""

from afterword.core.errors import NotSetUpError
from afterword.core.world import Owner
from afterword.records import models


def sole_owner() -> models.Owner:
    """The owner of a data folder that has one; NotSetUpError before `afterword init`."""
    row = any_owner()
    if row is None:
        raise NotSetUpError(
            "nobody is set up here yet: run "
            "`afterword init --name NAME --email ADDRESS --zone ZONE --country CC`"
        )
    return row


def any_owner() -> models.Owner | None:
    """The owner, or None where nobody is set up yet."""
    return models.Owner.objects.order_by("created_at").first()


def as_value(row: models.Owner) -> Owner:
    """The row as the core's value."""
    return Owner(
        name=row.name,
        emails=tuple(row.emails),
        zone=row.zone,
        country=row.country,
        premium=row.premium,
        note_allowance=row.note_allowance,
        profile=row.profile,
    )


def is_set_up() -> bool:
    """Whether somebody has said who they are here."""
    return models.Owner.objects.exists()
