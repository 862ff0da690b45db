"""A browser that was let in by a pairing code, through the user's own tunnel."""

from django.db import models

from afterword.records.models.owner import Owner


class Browser(models.Model):
    """One paired browser. Never exported and never restored: who restores pairs again.

    The key is what its session is looked up by, before anybody knows whose it is.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    # Empty where it was paired before anybody was set up: it belongs to who sets up this folder.
    owner = models.ForeignKey(Owner, models.CASCADE, null=True, db_index=False)
    key = models.CharField(max_length=64, unique=True)  # SHA-256 of the token in its session
    name = models.TextField()
    paired_at = models.DateTimeField()
    used_on = models.DateField()  # the last day it asked for a page, where the user is
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        """Listed by who owns them and when they came."""

        db_table = "afterword_browser"
        indexes = (models.Index(fields=("owner", "paired_at"), name="browser_by_time"),)

    def __str__(self) -> str:
        return self.name
