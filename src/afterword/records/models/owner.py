"""The user whose data it is: one row on one's own machine, one for each seeker in a fleet."""

from django.db import models


class Owner(models.Model):
    """Who the user is; `core.world.Owner` is the same as a value."""

    id = models.UUIDField(primary_key=True, editable=False)
    name = models.TextField()
    emails = models.JSONField()  # lower case, the one to write from first
    zone = models.TextField()
    country = models.CharField(max_length=2)
    premium = models.BooleanField(default=False)
    note_allowance = models.PositiveSmallIntegerField(default=5)
    profile = models.TextField(default="")  # "/in/…" (core.profiles); "": not said
    created_at = models.DateTimeField()
    reader = models.PositiveIntegerField(default=0)  # version that last read all records

    class Meta:
        """Nobody is looked up by anything but the key."""

        db_table = "afterword_owner"

    def __str__(self) -> str:
        return self.name
