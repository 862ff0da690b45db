"""What the calendars that are read hold, to tell what changed there and what is gone."""

from django.db import models

from afterword.records.models.owner import Owner
from afterword.records.plain_json import PlainJSON


class Calendar(models.Model):
    """What is read, or was, at one address of a connected calendar.

    It outlives the account, and is exported: connected again, what it held and holds no more is
    gone. While it is let go it holds nothing up.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    address = models.TextField()  # the account's
    read_at = models.DateTimeField(null=True)  # when all of it was last read to the end

    class Meta:
        """One row an address."""

        db_table = "afterword_calendar"
        constraints = (models.UniqueConstraint(fields=("owner", "address"), name="calendar_once"),)

    def __str__(self) -> str:
        return self.address


class CalendarItem(models.Model):
    """One thing that a calendar on a server held when it was last read.

    A calendar is a state and no log: an entry that is not here any more is gone, and one with
    another content says something else now. `holds` has the entries of the item (a series and its
    exceptions are one item), each as its UID and the date it replaces, with the key of its content.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    source = models.ForeignKey(Calendar, models.CASCADE, db_index=False)
    calendar = models.TextField()  # its address on the server; "" for a plain address
    name = models.TextField()  # the item's address; its UID where the calendar is one file
    etag = models.TextField(default="")
    holds = models.JSONField(encoder=PlainJSON, default=dict)

    class Meta:
        """One row an item."""

        db_table = "afterword_calendar_item"
        constraints = (
            models.UniqueConstraint(
                fields=("owner", "source", "calendar", "name"), name="calendar_item_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.calendar} {self.name}"
