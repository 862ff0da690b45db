"""What the user said or did, and when."""

from django.db import models

from afterword.records.models.owner import Owner
from afterword.records.plain_json import PlainJSON


class Saying(models.Model):
    """`core.known.Saying`; one taken back stays, so that the past can be shown as it was."""

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    kind = models.CharField(max_length=24)
    subject = models.TextField()  # id of the move or the fact it is about, else empty
    at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)
    content = models.JSONField(encoder=PlainJSON)

    class Meta:
        """Loaded by time; found by what it is about when it is taken back."""

        db_table = "afterword_saying"
        indexes = (
            models.Index(fields=("owner", "at"), name="saying_by_time"),
            models.Index(fields=("owner", "subject"), name="saying_by_subject"),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.subject}"
