"""Who was forgotten, as nothing but hashes, so that they stay so."""

from django.db import models

from afterword.records.models.owner import Owner


class Forgotten(models.Model):
    """One address, profile or name of somebody who was forgotten, or one record of theirs.

    It is an HMAC under the key of this data folder (`config.forget_key`), without which nobody can
    try addresses on it. Which of the four it is stands in what was hashed.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    digest = models.CharField(max_length=64)
    at = models.DateTimeField()

    class Meta:
        """Each once."""

        db_table = "afterword_forgotten"
        constraints = (models.UniqueConstraint(fields=("owner", "digest"), name="forgotten_once"),)

    def __str__(self) -> str:
        return self.digest[:12]
