"""The calendar that Afterword gives out, under an address that only the user knows."""

from django.db import models

from afterword.records.models.owner import Owner


class Feed(models.Model):
    """One secret address. It is kept as a hash: who reads the database can't read the calendar."""

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    key = models.CharField(max_length=64, unique=True)  # SHA-256 of the token in the address
    made_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        """Listed by owner."""

        db_table = "afterword_feed"
        indexes = (models.Index(fields=("owner", "made_at"), name="feed_by_time"),)

    def __str__(self) -> str:
        return f"feed of {self.made_at}"


class FeedEntry(models.Model):
    """What was last given out under one UID: a change raises its SEQUENCE (RFC 5545, 3.8.7.4).

    What is no more is given out as cancelled for a while: readers keep what merely vanishes.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    uid = models.TextField()
    digest = models.CharField(max_length=64)  # SHA-256 of what a reader would notice
    sequence = models.PositiveIntegerField(default=0)
    changed_at = models.DateTimeField()
    gone = models.BooleanField(default=False)
    content = models.TextField(default="")  # the entry as it was given out, to cancel it by

    class Meta:
        """One row a UID."""

        db_table = "afterword_feed_entry"
        constraints = (models.UniqueConstraint(fields=("owner", "uid"), name="feed_entry_once"),)

    def __str__(self) -> str:
        return f"{self.uid} {self.sequence}"
