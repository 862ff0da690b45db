"""What an import met and could not read."""

from django.db import models

from afterword.records.models.owner import Owner


class Unread(models.Model):
    """`core.entries.Bad`, kept so that `doctor` can say what is missing and why."""

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    key = models.CharField(max_length=32)  # of path, place and reason
    path = models.TextField()
    place = models.TextField()
    reason = models.TextField()
    at = models.DateTimeField()

    class Meta:
        """Told once, however often the same file is imported."""

        db_table = "afterword_unread"
        constraints = (models.UniqueConstraint(fields=("owner", "key"), name="unread_once"),)

    def __str__(self) -> str:
        return f"{self.path} {self.place}"
