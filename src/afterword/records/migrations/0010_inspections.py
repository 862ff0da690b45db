"""What was found in files that could be sent."""

import django.db.models.deletion
from django.db import migrations, models

import afterword.records.plain_json


class Migration(migrations.Migration):
    dependencies = [
        ("afterword", "0009_calendar_items"),
    ]

    operations = [
        migrations.CreateModel(
            name="Inspection",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("sha256", models.CharField(max_length=64)),
                ("checker", models.PositiveIntegerField()),
                ("at", models.DateTimeField()),
                ("content", models.JSONField(encoder=afterword.records.plain_json.PlainJSON)),
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
                "db_table": "afterword_inspection",
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "sha256"), name="inspection_once")
                ],
            },
        ),
    ]
