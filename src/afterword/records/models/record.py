"""What came in, kept as it came, and the thin envelope of the messages among it."""

from django.db import models

from afterword.records.models.owner import Owner
from afterword.records.plain_json import PlainJSON


class Record(models.Model):
    """One entry: `mapping.read_entry(kind, payload)` gives it back as a value.

    `key` is a hash of the content, so the same thing imported again finds its row. `known_at` is
    when it was there to be known (CONTRACT.md, Conventions), whenever it was imported. From
    `gone_at` on it says nothing any more: the connected calendar that it stood in has dropped it.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    key = models.CharField(max_length=32)
    kind = models.CharField(max_length=24)
    ref = models.TextField()  # what the user finds it by: Message-ID, UID, file and row
    known_at = models.DateTimeField()
    gone_at = models.DateTimeField(null=True)
    imported_at = models.DateTimeField()
    reader = models.PositiveIntegerField()  # version of core.reading that read it
    payload = models.JSONField(encoder=PlainJSON)

    class Meta:
        """Found by content; listed by kind in the order in which it became known."""

        db_table = "afterword_record"
        constraints = (
            models.UniqueConstraint(fields=("owner", "key"), name="record_once_by_content"),
        )
        indexes = (
            models.Index(fields=("owner", "kind", "known_at"), name="record_by_kind"),
            models.Index(fields=("owner", "reader"), name="record_by_reader"),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.ref}"


class Envelope(models.Model):
    """The header of one message in a row without its text.

    Planning loads the envelopes of a whole mailbox; beside the texts they would be a tenth of the
    pages to read.
    """

    record = models.OneToOneField(Record, models.CASCADE, primary_key=True)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    key = models.CharField(max_length=32)  # the record's
    message_id = models.TextField()
    known_at = models.DateTimeField()
    bulk = models.BooleanField()
    aside = models.BooleanField(default=False)  # not read for meaning until its people are in play
    header = models.JSONField(encoder=PlainJSON)

    class Meta:
        """Loaded by time without bulk mail; found by Message-ID when a reply or a copy comes."""

        db_table = "afterword_envelope"
        indexes = (
            models.Index(fields=("owner", "bulk", "known_at"), name="envelope_by_time"),
            models.Index(fields=("owner", "message_id"), name="envelope_by_message_id"),
            models.Index(
                fields=("owner",), condition=models.Q(aside=True), name="envelope_set_aside"
            ),
        )

    def __str__(self) -> str:
        return self.message_id
