"""The folders of a mailbox on a server, and what was seen in them."""

from django.db import models

from afterword.records.models.account import Account
from afterword.records.models.owner import Owner
from afterword.records.plain_json import PlainJSON

USES = ("", "inbox", "sent", "drafts", "junk", "trash", "archive", "all")


class Folder(models.Model):
    """One folder, and how far it was read: every UID in `lowest` up to below `uidnext` was seen.

    Numbers are the server's (RFC 9051, RFC 7162). With another `uidvalidity` none of them means
    anything any more, and the folder is read anew; what was taken is recognised by its content.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    account = models.ForeignKey(Account, models.CASCADE, db_index=False)
    name = models.TextField()
    use = models.CharField(max_length=8, default="")  # one of USES, as the server or its name says
    uidvalidity = models.BigIntegerField(default=0)
    uidnext = models.BigIntegerField(default=0)
    lowest = models.BigIntegerField(default=0)  # 1 once it was read back to its beginning
    modseq = models.BigIntegerField(default=0)
    messages = models.PositiveIntegerField(default=0)
    read_at = models.DateTimeField(null=True)
    error = models.TextField(default="")

    class Meta:
        """One row a folder."""

        db_table = "afterword_folder"
        constraints = (
            models.UniqueConstraint(fields=("owner", "account", "name"), name="folder_once"),
        )

    def __str__(self) -> str:
        return self.name


class Sighting(models.Model):
    """One message seen in a folder: taken as a record, or waiting until it concerns the search.

    Of one that waits the header is kept, which says when to call it in.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    folder = models.ForeignKey(Folder, models.CASCADE, db_index=False)
    uid = models.BigIntegerField()
    message_id = models.TextField(default="")
    size = models.BigIntegerField(default=0)  # bytes on the server
    waits = models.BooleanField(default=False)
    header = models.JSONField(encoder=PlainJSON, null=True)  # of one that waits

    class Meta:
        """One a place; found by Message-ID when a copy is looked for; the waiting ones by owner."""

        db_table = "afterword_sighting"
        constraints = (
            models.UniqueConstraint(fields=("owner", "folder", "uid"), name="sighting_once"),
        )
        indexes = (
            models.Index(fields=("owner", "message_id"), name="sighting_by_message_id"),
            models.Index(
                fields=("owner",), condition=models.Q(waits=True), name="sighting_waiting"
            ),
        )

    def __str__(self) -> str:
        return f"{self.uid} {self.message_id}"
