"""The list of people, derived from everything else and searched instead of it."""

from django.db import models

from afterword.records.models.owner import Owner


class PeopleRow(models.Model):
    """`core.people_list.PeopleRow` of one person, made again when what it rests on changed.

    The key is a number that sorts, the closest ties first: the index of words (migration 0012)
    gives its rows by number, so the first page is there when fifty are found, however many match.
    Whole owners move without these rows, which are made where they are looked for.
    """

    id = models.BigIntegerField(primary_key=True)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    person = models.CharField(max_length=13)
    name = models.TextField()
    company = models.TextField()
    department = models.TextField()
    position = models.TextField()
    city = models.TextField()
    country = models.CharField(max_length=2)
    emails = models.TextField()  # parted by blanks, as below
    urls = models.TextField()
    last_at = models.DateTimeField(null=True)
    connected = models.DateField(null=True)
    strength = models.FloatField()
    # `core.people_list.begins`; null in rows of a version without it, which are made anew.
    company_begins = models.TextField(null=True)
    also = models.TextField(null=True)  # what else they are called, a line each; null as above
    words = models.TextField()
    near = models.BooleanField()  # was loaded by itself when the row was made

    class Meta:
        """Found by person, filtered by what a page offers."""

        db_table = "afterword_listed"
        constraints = (models.UniqueConstraint(fields=("owner", "person"), name="listed_once"),)
        indexes = (
            models.Index(fields=("owner", "company"), name="listed_by_company"),
            models.Index(fields=("owner", "country"), name="listed_by_country"),
            models.Index(
                fields=("owner", "last_at"),
                condition=models.Q(last_at__isnull=False),
                name="listed_by_last",
            ),
            models.Index(fields=("owner",), condition=models.Q(near=True), name="listed_near"),
        )

    def __str__(self) -> str:
        return self.name


class PeopleList(models.Model):
    """Of which state an owner's list is: `mark` is made of what it rests on."""

    owner = models.OneToOneField(Owner, models.CASCADE, primary_key=True)
    mark = models.TextField()
    contacts = models.PositiveIntegerField()
    made_at = models.DateTimeField()

    class Meta:
        """One row an owner."""

        db_table = "afterword_listing"

    def __str__(self) -> str:
        return self.mark
