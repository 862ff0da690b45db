"""What contacts are found by, and the list of people with its index of words.

The facts that contacts state are read at each look from now on.
"""

from typing import Any

import django.db.models.deletion
from django.db import migrations, models

from afterword.records.listed_words import add_words, drop_words


def add_handles(apps: Any, schema_editor: Any) -> None:  # noqa: ARG001  # as Django calls it
    """Handles for the contacts that are there, and their facts away."""
    from afterword.records.plain_rows import add_missing_handles

    fact, owner = (apps.get_model("afterword", name) for name in ("Fact", "Owner"))
    for each in owner.objects.all():
        add_missing_handles(each, now=each.created_at)
        fact.objects.filter(owner=each, record__kind__in=("connection", "card")).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("afterword", "0011_letter_model"),
    ]

    operations = [
        migrations.CreateModel(
            name="Listing",
            fields=[
                (
                    "owner",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        serialize=False,
                        to="afterword.owner",
                    ),
                ),
                ("mark", models.TextField()),
                ("contacts", models.PositiveIntegerField()),
                ("made_at", models.DateTimeField()),
            ],
            options={
                "db_table": "afterword_listing",
            },
        ),
        migrations.CreateModel(
            name="Contact",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("known_at", models.DateTimeField()),
                ("card", models.BooleanField()),
                ("name", models.TextField(null=True)),
                ("email", models.TextField(null=True)),
                ("url", models.TextField(null=True)),
                ("employer", models.TextField(null=True)),
                ("company", models.TextField(null=True)),
                ("domain", models.TextField(null=True)),
                (
                    "owner",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        to="afterword.owner",
                    ),
                ),
                (
                    "record",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        to="afterword.record",
                    ),
                ),
            ],
            options={
                "db_table": "afterword_contact",
                "indexes": [
                    models.Index(
                        condition=models.Q(("name__isnull", False)),
                        fields=["owner", "name"],
                        name="contact_by_name",
                    ),
                    models.Index(
                        condition=models.Q(("email__isnull", False)),
                        fields=["owner", "email"],
                        name="contact_by_email",
                    ),
                    models.Index(
                        condition=models.Q(("url__isnull", False)),
                        fields=["owner", "url"],
                        name="contact_by_url",
                    ),
                    models.Index(
                        condition=models.Q(("company__isnull", False)),
                        fields=["owner", "company"],
                        name="contact_by_company",
                    ),
                    models.Index(
                        condition=models.Q(("domain__isnull", False)),
                        fields=["owner", "domain"],
                        name="contact_by_domain",
                    ),
                    models.Index(
                        condition=models.Q(("card", True)),
                        fields=["owner", "record"],
                        name="contact_of_one_card",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Listed",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("person", models.CharField(max_length=13)),
                ("name", models.TextField()),
                ("company", models.TextField()),
                ("department", models.TextField()),
                ("position", models.TextField()),
                ("city", models.TextField()),
                ("country", models.CharField(max_length=2)),
                ("emails", models.TextField()),
                ("urls", models.TextField()),
                ("last_at", models.DateTimeField(null=True)),
                ("connected", models.DateField(null=True)),
                ("strength", models.FloatField()),
                ("words", models.TextField()),
                ("near", models.BooleanField()),
                (
                    "owner",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        to="afterword.owner",
                    ),
                ),
            ],
            options={
                "db_table": "afterword_listed",
                "indexes": [
                    models.Index(fields=["owner", "company"], name="listed_by_company"),
                    models.Index(fields=["owner", "country"], name="listed_by_country"),
                    models.Index(
                        condition=models.Q(("last_at__isnull", False)),
                        fields=["owner", "last_at"],
                        name="listed_by_last",
                    ),
                    models.Index(
                        condition=models.Q(("near", True)), fields=["owner"], name="listed_near"
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "person"), name="listed_once")
                ],
            },
        ),
        migrations.RunPython(add_handles, migrations.RunPython.noop),
        migrations.RunPython(add_words, drop_words),
    ]
