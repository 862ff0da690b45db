"""Opens a data folder for a command: an owner, facts of today's reader."""

from uuid import UUID

from afterword.flows.reader_version import READER
from afterword.records.models import Owner
from afterword.records.queries.owner import sole_owner

__all__ = ["Owner", "open_owner", "owner_of"]


def open_owner() -> Owner:
    """The owner of the folder that this process works on; RefusedError says what is missing."""
    return _read_anew(sole_owner())


def owner_of(key: UUID) -> Owner:
    """The owner of that key, for work in the background."""
    return _read_anew(Owner.objects.get(id=key))


def _read_anew(owner: Owner) -> Owner:
    if owner.reader != READER:
        from afterword.flows.reread import reread

        reread(owner)
    return owner
