"""Where company news comes from: fetched once for all owners, so these tables are public."""

from django.db import models

from afterword.records.models.owner import Owner
from afterword.records.plain_json import PlainJSON


class Source(models.Model):
    """One public address that is read again and again. It has no owner: see `Watched`.

    Nothing private may stand here; an address with a secret in it is no public address.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    kind = models.CharField(max_length=12)  # one of flows.read_sources.KINDS; "" before it is read
    address = models.TextField(unique=True)
    made_at = models.DateTimeField()
    etag = models.TextField(default="")
    modified = models.TextField(default="")  # Last-Modified as it came
    digest = models.CharField(max_length=32, default="")  # of what was read last
    # `next_at` empty: as soon as anybody looks.
    next_at = models.DateTimeField(null=True)
    leased_until = models.DateTimeField(null=True)  # by whoever reads it now
    lease = models.CharField(max_length=32, default="")
    tried_at = models.DateTimeField(null=True)
    read_at = models.DateTimeField(null=True)  # when it last answered with what it is for
    new_at = models.DateTimeField(null=True)  # when something new last stood there
    news = models.PositiveIntegerField(default=0)  # items that were new when it was last read
    gone_since = models.DateTimeField(null=True)
    failures = models.PositiveSmallIntegerField(default=0)  # since it was last read
    error = models.TextField(default="")
    last = models.PositiveIntegerField(default=0)  # number of its last item
    seconds = models.FloatField(default=0.0)  # that its host took the last time

    class Meta:
        """Found by address; read when its time has come."""

        db_table = "afterword_source"
        indexes = (models.Index(fields=("next_at",), name="source_by_time"),)

    def __str__(self) -> str:
        return self.address


class SourceItem(models.Model):
    """What a source said once: `mapping.read_entry(kind, payload)` gives it back as a value.

    Numbered as they came, so that each who watches knows what they have taken. Public, too.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    source = models.ForeignKey(Source, models.CASCADE, db_index=False)
    number = models.PositiveIntegerField()  # from 1
    key = models.CharField(max_length=32)  # of what makes it this item, whatever its words become
    kind = models.CharField(max_length=24)
    seen_at = models.DateTimeField()
    looked_at = models.DateTimeField(null=True)  # when its own page was asked for
    payload = models.JSONField(encoder=PlainJSON)

    class Meta:
        """Once by key; in the order in which they came."""

        db_table = "afterword_source_item"
        constraints = (
            models.UniqueConstraint(fields=("source", "key"), name="source_item_once"),
            models.UniqueConstraint(fields=("source", "number"), name="source_item_by_number"),
        )

    def __str__(self) -> str:
        return f"{self.source_id} {self.number}"


class Host(models.Model):
    """What a web host lets programs do, as its robots.txt said. Public, too."""

    origin = models.TextField(primary_key=True)  # "https://acme.example"
    rules = models.TextField(default="")
    read_at = models.DateTimeField()

    class Meta:
        """One row a host."""

        db_table = "afterword_host"

    def __str__(self) -> str:
        return self.origin


class Watched(models.Model):
    """That an owner watches a source, and for which company."""

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    source = models.ForeignKey(Source, models.CASCADE)
    company = models.TextField()  # its name, as the user has it
    domain = models.TextField(default="")  # the company's
    found = models.TextField(default="")  # how it came to be watched; "" where the user added it
    made_at = models.DateTimeField()
    muted_at = models.DateTimeField(null=True)
    taken = models.PositiveIntegerField(default=0)  # number of the last item that was taken in

    class Meta:
        """Once an owner."""

        db_table = "afterword_watched"
        constraints = (models.UniqueConstraint(fields=("owner", "source"), name="watched_once"),)

    def __str__(self) -> str:
        return f"{self.company} {self.source_id}"
