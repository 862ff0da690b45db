"""How the web is asked here, unless a test or a bench says else."""

from django.conf import settings

from afterword.sources.reach.round import Manners


def usual() -> Manners:
    """The usual manners, with the contact that the settings name."""
    return Manners(contact=settings.CONTACT)
