"""By what a row of an export or an address book is found, without its record."""

from django.db import models

from afterword.records.models.owner import Owner
from afterword.records.models.record import Record


class Contact(models.Model):
    """The handles of one connection, or of one address of a card: what a look asks contacts for.

    Planning loads those alone that something else speaks of (records.queries.known); without this
    row each look would read all of them. Handles are as `core.contacts` folds them; one that is
    not given is null, because what is null equals nothing and stands in no index here.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    # Not checked by the database: without an index on it alone, each record that goes would cost a
    # look at all rows here.
    record = models.ForeignKey(Record, models.CASCADE, db_index=False, db_constraint=False)
    known_at = models.DateTimeField()  # the record's
    card = models.BooleanField()  # of an address book, else of an export
    name = models.TextField(null=True)
    email = models.TextField(null=True)
    url = models.TextField(null=True)
    # The name of the employer as it is written, on the row of a card's first address alone, and its
    # key on all of them.
    employer = models.TextField(null=True)
    company = models.TextField(null=True)
    domain = models.TextField(null=True)

    class Meta:
        """Found by each of the handles; counted by employer."""

        db_table = "afterword_contact"
        indexes = (
            models.Index(
                fields=("owner", "name"),
                condition=models.Q(name__isnull=False),
                name="contact_by_name",
            ),
            models.Index(
                fields=("owner", "email"),
                condition=models.Q(email__isnull=False),
                name="contact_by_email",
            ),
            models.Index(
                fields=("owner", "url"),
                condition=models.Q(url__isnull=False),
                name="contact_by_url",
            ),
            models.Index(
                fields=("owner", "company"),
                condition=models.Q(company__isnull=False),
                name="contact_by_company",
            ),
            models.Index(
                fields=("owner", "domain"),
                condition=models.Q(domain__isnull=False),
                name="contact_by_domain",
            ),
            models.Index(
                fields=("owner", "record"),
                condition=models.Q(card=True),
                name="contact_of_one_card",
            ),
        )

    def __str__(self) -> str:
        return self.email or self.url or self.name or ""
