"""Opens a data folder for a command: the right version, an owner, facts of today's reader."""

from afterword.flows.reader_version import READER
from afterword.records.models import Owner
from afterword.records.queries.owner import sole_owner
from afterword.records.queries.schema import refuse_newer_schema

__all__ = ["Owner", "open_owner"]


def open_owner() -> Owner:
    """The owner of the folder that this process works on; RefusedError says what is missing."""
    refuse_newer_schema()
    owner = sole_owner()
    if owner.reader != READER:
        from afterword.flows.reread import reread

        reread(owner)
    return owner
