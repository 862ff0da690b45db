"""A server that the user named, with the secret that opens it."""

from django.db import models

from afterword.records.models.owner import Owner
from afterword.records.plain_json import PlainJSON

KINDS = ("smtp",)


class Account(models.Model):
    """One connection of the user's. The secret is sealed by config.vault and never exported."""

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    kind = models.CharField(max_length=12)  # one of KINDS
    address = models.TextField()  # for smtp the mail address that letters come from
    options = models.JSONField(encoder=PlainJSON, default=dict)  # text by name; nothing secret
    sealed = models.TextField(default="")  # empty: the server asks for no password
    made_at = models.DateTimeField()
    tried_at = models.DateTimeField(null=True)
    error = models.TextField(default="")  # what went wrong when it was last tried, in words

    class Meta:
        """One account a kind and address."""

        db_table = "afterword_account"
        constraints = (
            models.UniqueConstraint(fields=("owner", "kind", "address"), name="account_once"),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.address}"
