"""Accounts, and what a letter needs to leave by one."""

import django.db.models.deletion
from django.db import migrations, models

import afterword.records.plain_json


class Migration(migrations.Migration):
    dependencies = [
        ("afterword", "0002_aside"),
    ]

    operations = [
        migrations.CreateModel(
            name="Account",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=12)),
                ("address", models.TextField()),
                (
                    "options",
                    models.JSONField(default=dict, encoder=afterword.records.plain_json.PlainJSON),
                ),
                ("sealed", models.TextField(default="")),
                ("made_at", models.DateTimeField()),
                ("tried_at", models.DateTimeField(null=True)),
                ("error", models.TextField(default="")),
            ],
            options={
                "db_table": "afterword_account",
            },
        ),
        migrations.AddField(
            model_name="approval",
            name="enclosed",
            field=models.JSONField(default=list, encoder=afterword.records.plain_json.PlainJSON),
        ),
        migrations.AddField(
            model_name="approval",
            name="heard_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="letter",
            name="about",
            field=models.JSONField(default=dict, encoder=afterword.records.plain_json.PlainJSON),
        ),
        migrations.AddField(
            model_name="letter",
            name="claimed_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="letter",
            name="left_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="letter",
            name="next_try_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="letter",
            name="outlet",
            field=models.CharField(default="", max_length=12),
        ),
        migrations.AddField(
            model_name="letter",
            name="sender",
            field=models.TextField(default=""),
        ),
        migrations.AddField(
            model_name="letter",
            name="tries",
            field=models.PositiveSmallIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="letter",
            name="trouble",
            field=models.TextField(default=""),
        ),
        migrations.AddField(
            model_name="letter",
            name="trouble_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddIndex(
            model_name="letter",
            index=models.Index(
                condition=models.Q(("state__in", ("approved", "sending"))),
                fields=["owner", "leaves_at"],
                name="letter_waiting",
            ),
        ),
        migrations.AddField(
            model_name="account",
            name="owner",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.CASCADE, to="afterword.owner"
            ),
        ),
        migrations.AddConstraint(
            model_name="account",
            constraint=models.UniqueConstraint(
                fields=("owner", "kind", "address"), name="account_once"
            ),
        ),
    ]
