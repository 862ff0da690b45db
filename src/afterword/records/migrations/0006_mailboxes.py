"""Mailboxes and calendars that are read, calendars given out, and copies of what was sent."""

import django.db.models.deletion
from django.db import migrations, models

import afterword.records.plain_json


class Migration(migrations.Migration):
    dependencies = [
        ("afterword", "0005_browser"),
    ]

    operations = [
        migrations.CreateModel(
            name="Feed",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("key", models.CharField(max_length=64, unique=True)),
                ("made_at", models.DateTimeField()),
                ("read_at", models.DateTimeField(null=True)),
                ("revoked_at", models.DateTimeField(null=True)),
            ],
            options={
                "db_table": "afterword_feed",
            },
        ),
        migrations.CreateModel(
            name="FeedEntry",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("uid", models.TextField()),
                ("digest", models.CharField(max_length=64)),
                ("sequence", models.PositiveIntegerField(default=0)),
                ("changed_at", models.DateTimeField()),
                ("gone", models.BooleanField(default=False)),
                ("content", models.TextField(default="")),
            ],
            options={
                "db_table": "afterword_feed_entry",
            },
        ),
        migrations.CreateModel(
            name="Folder",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("name", models.TextField()),
                ("use", models.CharField(default="", max_length=8)),
                ("uidvalidity", models.BigIntegerField(default=0)),
                ("uidnext", models.BigIntegerField(default=0)),
                ("lowest", models.BigIntegerField(default=0)),
                ("modseq", models.BigIntegerField(default=0)),
                ("messages", models.PositiveIntegerField(default=0)),
                ("read_at", models.DateTimeField(null=True)),
                ("error", models.TextField(default="")),
            ],
            options={
                "db_table": "afterword_folder",
            },
        ),
        migrations.CreateModel(
            name="Sighting",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("uid", models.BigIntegerField()),
                ("message_id", models.TextField(default="")),
                ("size", models.BigIntegerField(default=0)),
                ("waits", models.BooleanField(default=False)),
                (
                    "header",
                    models.JSONField(encoder=afterword.records.plain_json.PlainJSON, null=True),
                ),
            ],
            options={
                "db_table": "afterword_sighting",
            },
        ),
        migrations.AddField(
            model_name="account",
            name="failures",
            field=models.PositiveSmallIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="account",
            name="leased_until",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="account",
            name="next_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="account",
            name="read_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="account",
            name="state",
            field=models.JSONField(default=dict, encoder=afterword.records.plain_json.PlainJSON),
        ),
        migrations.AddField(
            model_name="letter",
            name="dot_at",
            field=models.DateTimeField(null=True),
        ),
        # What an older version was sending when it ended may have gone.
        migrations.RunSQL(
            "UPDATE afterword_letter SET dot_at = claimed_at WHERE state = 'sending'",
            migrations.RunSQL.noop,
        ),
        migrations.AddField(
            model_name="letter",
            name="copy",
            field=models.CharField(default="", max_length=8),
        ),
        migrations.AddField(
            model_name="letter",
            name="other_ids",
            field=models.JSONField(default=list, encoder=afterword.records.plain_json.PlainJSON),
        ),
        migrations.AddIndex(
            model_name="letter",
            index=models.Index(
                condition=models.Q(("copy", "wanted")), fields=["owner"], name="letter_wants_copy"
            ),
        ),
        migrations.AddField(
            model_name="feed",
            name="owner",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.CASCADE, to="afterword.owner"
            ),
        ),
        migrations.AddField(
            model_name="feedentry",
            name="owner",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.CASCADE, to="afterword.owner"
            ),
        ),
        migrations.AddField(
            model_name="folder",
            name="account",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.CASCADE, to="afterword.account"
            ),
        ),
        migrations.AddField(
            model_name="folder",
            name="owner",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.CASCADE, to="afterword.owner"
            ),
        ),
        migrations.AddField(
            model_name="sighting",
            name="folder",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.CASCADE, to="afterword.folder"
            ),
        ),
        migrations.AddField(
            model_name="sighting",
            name="owner",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.CASCADE, to="afterword.owner"
            ),
        ),
        migrations.AddIndex(
            model_name="feed",
            index=models.Index(fields=["owner", "made_at"], name="feed_by_time"),
        ),
        migrations.AddConstraint(
            model_name="feedentry",
            constraint=models.UniqueConstraint(fields=("owner", "uid"), name="feed_entry_once"),
        ),
        migrations.AddConstraint(
            model_name="folder",
            constraint=models.UniqueConstraint(
                fields=("owner", "account", "name"), name="folder_once"
            ),
        ),
        migrations.AddIndex(
            model_name="sighting",
            index=models.Index(fields=["owner", "message_id"], name="sighting_by_message_id"),
        ),
        migrations.AddIndex(
            model_name="sighting",
            index=models.Index(
                condition=models.Q(("waits", True)), fields=["owner"], name="sighting_waiting"
            ),
        ),
        migrations.AddConstraint(
            model_name="sighting",
            constraint=models.UniqueConstraint(
                fields=("owner", "folder", "uid"), name="sighting_once"
            ),
        ),
        migrations.AddField(
            model_name="record",
            name="gone_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="fact",
            name="gone_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.CreateModel(
            name="CalendarItem",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("calendar", models.TextField()),
                ("name", models.TextField()),
                ("etag", models.TextField(default="")),
                (
                    "holds",
                    models.JSONField(default=dict, encoder=afterword.records.plain_json.PlainJSON),
                ),
                (
                    "account",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        to="afterword.account",
                    ),
                ),
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
                "db_table": "afterword_calendar_item",
            },
        ),
        migrations.AddConstraint(
            model_name="calendaritem",
            constraint=models.UniqueConstraint(
                fields=("owner", "account", "calendar", "name"), name="calendar_item_once"
            ),
        ),
    ]
