"""Who was forgotten. After 0015, which folders may have already: it came into main first."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("afterword", "0014_company_begins"),
    ]

    operations = [
        migrations.CreateModel(
            name="Forgotten",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("digest", models.CharField(max_length=64)),
                ("at", models.DateTimeField()),
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
                "db_table": "afterword_forgotten",
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "digest"), name="forgotten_once")
                ],
            },
        ),
    ]
