"""What contacts are found by; the facts that they state are read at each look from now on."""

from typing import Any

import django.db.models.deletion
from django.db import migrations, models


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
        migrations.RunPython(add_handles, migrations.RunPython.noop),
    ]
