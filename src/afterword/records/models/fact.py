"""One belief and the record that it rests on."""

from django.db import models

from afterword.records.models.owner import Owner
from afterword.records.models.record import Record
from afterword.records.plain_json import PlainJSON


class Fact(models.Model):
    """`core.facts.Fact` as read from one record; a better reader replaces all facts of a record.

    What the user confirmed or refused is a saying about `key`, so it outlives a new reading.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    key = models.TextField()  # the fact's own stable id
    kind = models.CharField(max_length=24)
    record = models.ForeignKey(Record, models.CASCADE, db_index=False)
    known_at = models.DateTimeField()
    gone_at = models.DateTimeField(null=True)  # the record's: planning loads facts without records
    content = models.JSONField(encoder=PlainJSON)

    class Meta:
        """One fact a key; loaded by time, dropped by record."""

        db_table = "afterword_fact"
        constraints = (models.UniqueConstraint(fields=("owner", "key"), name="fact_once"),)
        indexes = (
            models.Index(fields=("owner", "known_at"), name="fact_by_time"),
            models.Index(fields=("owner", "record"), name="fact_by_record"),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"
