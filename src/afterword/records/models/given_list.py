"""Lists of connections that others gave to the user, apart from what is the user's own."""

from django.db import models

from afterword.records.models.owner import Owner


class GivenList(models.Model):
    """One person's own `Connections.csv`, as they gave it; taken back, all its rows go with it."""

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    giver = (
        models.TextField()
    )  # what stays the same of them: an address or a profile, else the name
    name = models.TextField()
    file = models.TextField()
    digest = models.CharField(max_length=32)  # of the rows: the same file again changes nothing
    given_at = models.DateTimeField()

    class Meta:
        """Few; one of each giver."""

        db_table = "afterword_given_list"
        constraints = (
            models.UniqueConstraint(fields=("owner", "giver"), name="list_once_a_giver"),
        )

    def __str__(self) -> str:
        return f"{self.file} of {self.name}"


class GivenRow(models.Model):
    """A row of it. The keys are those by which a way looks for people."""

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    given = models.ForeignKey(GivenList, models.CASCADE)
    name = models.TextField()
    name_key = models.TextField()
    url = models.TextField()
    email = models.TextField()
    company = models.TextField()
    company_key = models.TextField()
    position = models.TextField()
    since = models.DateField(null=True)

    class Meta:
        """Found by company, by profile, by address or by name."""

        db_table = "afterword_listed_person"
        indexes = (
            models.Index(fields=("owner", "company_key"), name="given_row_by_company"),
            models.Index(fields=("owner", "name_key"), name="given_row_by_name"),
            models.Index(fields=("owner", "url"), name="given_row_by_profile"),
            models.Index(fields=("owner", "email"), name="given_row_by_address"),
        )

    def __str__(self) -> str:
        return self.name
