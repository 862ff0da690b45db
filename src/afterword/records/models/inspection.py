"""What was found in a file that could be sent: found again by the hash of its bytes."""

from django.db import models

from afterword.records.models.owner import Owner
from afterword.records.plain_json import PlainJSON


class Inspection(models.Model):
    """`core.materials.findings.Inspection`. It can be made again from the file, so it is not
    exported; one of an older checker is made again where the file is looked at next.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    sha256 = models.CharField(max_length=64)
    checker = models.PositiveIntegerField()
    at = models.DateTimeField()
    content = models.JSONField(encoder=PlainJSON)

    class Meta:
        """One of each file."""

        db_table = "afterword_inspection"
        constraints = (models.UniqueConstraint(fields=("owner", "sha256"), name="inspection_once"),)

    def __str__(self) -> str:
        return self.sha256[:12]
