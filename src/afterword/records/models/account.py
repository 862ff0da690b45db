"""A server that the user named, with the secret that opens it."""

from django.db import models

from afterword.records.models.owner import Owner
from afterword.records.plain_json import PlainJSON

KINDS = ("imap", "smtp", "calendar", "contacts", "chat_model")


class Account(models.Model):
    """One connection of the user's. The secret is sealed by config.vault and never exported."""

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    kind = models.CharField(max_length=12)  # one of KINDS
    address = models.TextField()  # for imap and smtp the mail address, else the server's
    options = models.JSONField(encoder=PlainJSON, default=dict)  # text by name; nothing secret
    sealed = models.TextField(default="")  # empty: the server asks for no password
    made_at = models.DateTimeField()
    tried_at = models.DateTimeField(null=True)
    error = models.TextField(default="")  # what went wrong when it was last tried, in words
    # Of accounts that are read. `next_at` empty: as soon as anybody looks.
    read_at = models.DateTimeField(null=True)  # when all of it was last read to the end
    next_at = models.DateTimeField(null=True)
    leased_until = models.DateTimeField(null=True)  # by whoever reads it now
    failures = models.PositiveSmallIntegerField(default=0)  # since it was last read
    state = models.JSONField(encoder=PlainJSON, default=dict)  # what the next reading begins with

    class Meta:
        """One account a kind and address."""

        db_table = "afterword_account"
        constraints = (
            models.UniqueConstraint(fields=("owner", "kind", "address"), name="account_once"),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.address}"
