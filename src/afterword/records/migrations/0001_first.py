"""The first tables."""

import django.db.models.deletion
from django.db import migrations, models

import afterword.records.plain_json


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Owner",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("name", models.TextField()),
                ("emails", models.JSONField()),
                ("zone", models.TextField()),
                ("country", models.CharField(max_length=2)),
                ("premium", models.BooleanField(default=False)),
                ("note_allowance", models.PositiveSmallIntegerField(default=5)),
                ("created_at", models.DateTimeField()),
                ("reader", models.PositiveIntegerField(default=0)),
            ],
            options={
                "db_table": "afterword_owner",
            },
        ),
        migrations.CreateModel(
            name="Record",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("key", models.CharField(max_length=32)),
                ("kind", models.CharField(max_length=24)),
                ("ref", models.TextField()),
                ("known_at", models.DateTimeField()),
                ("imported_at", models.DateTimeField()),
                ("reader", models.PositiveIntegerField()),
                ("payload", models.JSONField(encoder=afterword.records.plain_json.PlainJSON)),
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
                "db_table": "afterword_record",
            },
        ),
        migrations.CreateModel(
            name="Letter",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("move", models.TextField()),
                ("state", models.CharField(default="draft", max_length=12)),
                ("sha256", models.CharField(max_length=64)),
                ("message_id", models.TextField()),
                ("content", models.JSONField(encoder=afterword.records.plain_json.PlainJSON)),
                ("own_words", models.BooleanField(default=False)),
                ("made_at", models.DateTimeField()),
                ("leaves_at", models.DateTimeField(null=True)),
                ("path", models.TextField(default="")),
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
                "db_table": "afterword_letter",
            },
        ),
        migrations.CreateModel(
            name="Fact",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("key", models.TextField()),
                ("kind", models.CharField(max_length=24)),
                ("known_at", models.DateTimeField()),
                ("content", models.JSONField(encoder=afterword.records.plain_json.PlainJSON)),
                (
                    "record",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        to="afterword.record",
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
                "db_table": "afterword_fact",
            },
        ),
        migrations.CreateModel(
            name="Approval",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("sha256", models.CharField(max_length=64)),
                ("by", models.TextField()),
                ("at", models.DateTimeField()),
                ("overruled", models.TextField(default="")),
                ("withdrawn_at", models.DateTimeField(null=True)),
                (
                    "letter",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        to="afterword.letter",
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
                "db_table": "afterword_approval",
            },
        ),
        migrations.CreateModel(
            name="Saying",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=24)),
                ("subject", models.TextField()),
                ("at", models.DateTimeField()),
                ("undone_at", models.DateTimeField(null=True)),
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
                "db_table": "afterword_saying",
            },
        ),
        migrations.CreateModel(
            name="Unread",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("key", models.CharField(max_length=32)),
                ("path", models.TextField()),
                ("place", models.TextField()),
                ("reason", models.TextField()),
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
                "db_table": "afterword_unread",
            },
        ),
        migrations.CreateModel(
            name="Envelope",
            fields=[
                (
                    "record",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        serialize=False,
                        to="afterword.record",
                    ),
                ),
                ("key", models.CharField(max_length=32)),
                ("message_id", models.TextField()),
                ("known_at", models.DateTimeField()),
                ("bulk", models.BooleanField()),
                ("header", models.JSONField(encoder=afterword.records.plain_json.PlainJSON)),
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
                "db_table": "afterword_envelope",
            },
        ),
        migrations.AddIndex(
            model_name="record",
            index=models.Index(fields=["owner", "kind", "known_at"], name="record_by_kind"),
        ),
        migrations.AddIndex(
            model_name="record",
            index=models.Index(fields=["owner", "reader"], name="record_by_reader"),
        ),
        migrations.AddConstraint(
            model_name="record",
            constraint=models.UniqueConstraint(
                fields=("owner", "key"), name="record_once_by_content"
            ),
        ),
        migrations.AddIndex(
            model_name="letter",
            index=models.Index(fields=["owner", "message_id"], name="letter_by_message_id"),
        ),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.UniqueConstraint(fields=("owner", "move"), name="letter_once"),
        ),
        migrations.AddIndex(
            model_name="fact",
            index=models.Index(fields=["owner", "known_at"], name="fact_by_time"),
        ),
        migrations.AddIndex(
            model_name="fact",
            index=models.Index(fields=["owner", "record"], name="fact_by_record"),
        ),
        migrations.AddConstraint(
            model_name="fact",
            constraint=models.UniqueConstraint(fields=("owner", "key"), name="fact_once"),
        ),
        migrations.AddIndex(
            model_name="approval",
            index=models.Index(fields=["owner", "letter"], name="approval_by_letter"),
        ),
        migrations.AddIndex(
            model_name="saying",
            index=models.Index(fields=["owner", "at"], name="saying_by_time"),
        ),
        migrations.AddIndex(
            model_name="saying",
            index=models.Index(fields=["owner", "subject"], name="saying_by_subject"),
        ),
        migrations.AddConstraint(
            model_name="unread",
            constraint=models.UniqueConstraint(fields=("owner", "key"), name="unread_once"),
        ),
        migrations.AddIndex(
            model_name="envelope",
            index=models.Index(fields=["owner", "bulk", "known_at"], name="envelope_by_time"),
        ),
        migrations.AddIndex(
            model_name="envelope",
            index=models.Index(fields=["owner", "message_id"], name="envelope_by_message_id"),
        ),
    ]
