"""An import that runs in the background: what it takes in, how far it is, what came of it."""

from django.db import models

from afterword.records.models.owner import Owner
from afterword.records.plain_json import PlainJSON

STATES = ("waiting", "running", "paused", "stopping", "stopped", "done", "failed")
OPEN = ("waiting", "running", "paused", "stopping")


class Import(models.Model):
    """One import. Its state changes by one UPDATE that names the old state.

    The counters are written by the worker alone, the state by whoever asks for a change.
    """

    id = models.UUIDField(primary_key=True, editable=False)  # of the form: sent twice it is one
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    state = models.CharField(max_length=8, default="waiting")
    paths = models.JSONField()  # pairs: where it is, and what the user calls it
    folder = models.TextField(default="")  # of uploaded files, removed at the end; else empty
    size = models.BigIntegerField(default=0)  # bytes in all
    read = models.BigIntegerField(default=0)  # bytes so far
    seconds = models.FloatField(default=0)  # of work so far
    step = models.CharField(max_length=8, default="reading")  # then "joining"
    counts = models.JSONField(default=dict)  # entries taken, by kind
    unchanged = models.PositiveIntegerField(default=0)
    skipped = models.PositiveIntegerField(default=0)
    found = models.JSONField(default=dict, encoder=PlainJSON)  # flows.found, as of the last look
    reason = models.TextField(default="")  # why it failed
    made_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        """The next one to run, the last ones to show."""

        db_table = "afterword_import"
        indexes = (models.Index(fields=("owner", "made_at"), name="import_by_time"),)

    def __str__(self) -> str:
        return f"{self.state} {self.id}"
