"""All tables as they were after 0016, for a database that is new.

Made from the sixteen migrations that it stands for, in half of their time; a database that has seen
some of these goes on with them. They can go once no data folder is older than this file.
"""

import django.db.models.deletion
from django.db import migrations, models

import afterword.records.plain_json
from afterword.records.listed_words import add_words, drop_words


class Migration(migrations.Migration):
    replaces = [
        ("afterword", "0001_first"),
        ("afterword", "0002_aside"),
        ("afterword", "0003_sending"),
        ("afterword", "0004_import"),
        ("afterword", "0005_browser"),
        ("afterword", "0006_mailboxes"),
        ("afterword", "0007_letter_drafts"),
        ("afterword", "0008_calendars"),
        ("afterword", "0009_calendar_items"),
        ("afterword", "0010_inspections"),
        ("afterword", "0011_letter_model"),
        ("afterword", "0012_contacts"),
        ("afterword", "0013_given_lists"),
        ("afterword", "0014_company_begins"),
        ("afterword", "0015_forgotten"),
        ("afterword", "0016_watch"),
    ]

    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Host",
            fields=[
                ("origin", models.TextField(primary_key=True, serialize=False)),
                ("rules", models.TextField(default="")),
                ("read_at", models.DateTimeField()),
            ],
            options={
                "db_table": "afterword_host",
            },
        ),
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
                ("read_at", models.DateTimeField(null=True)),
                ("next_at", models.DateTimeField(null=True)),
                ("leased_until", models.DateTimeField(null=True)),
                ("failures", models.PositiveSmallIntegerField(default=0)),
                (
                    "state",
                    models.JSONField(default=dict, encoder=afterword.records.plain_json.PlainJSON),
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
                "db_table": "afterword_account",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("owner", "kind", "address"), name="account_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Calendar",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("address", models.TextField()),
                ("read_at", models.DateTimeField(null=True)),
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
                "db_table": "afterword_calendar",
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "address"), name="calendar_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="GivenList",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("giver", models.TextField()),
                ("name", models.TextField()),
                ("file", models.TextField()),
                ("digest", models.CharField(max_length=32)),
                ("given_at", models.DateTimeField()),
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
                "db_table": "afterword_given_list",
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "giver"), name="list_once_a_giver")
                ],
            },
        ),
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
            name="Record",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("key", models.CharField(max_length=32)),
                ("kind", models.CharField(max_length=24)),
                ("ref", models.TextField()),
                ("known_at", models.DateTimeField()),
                ("gone_at", models.DateTimeField(null=True)),
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
                "indexes": [
                    models.Index(fields=["owner", "kind", "known_at"], name="record_by_kind"),
                    models.Index(fields=["owner", "reader"], name="record_by_reader"),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "key"), name="record_once_by_content")
                ],
            },
        ),
        migrations.CreateModel(
            name="ListedPerson",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("name", models.TextField()),
                ("name_key", models.TextField()),
                ("url", models.TextField()),
                ("email", models.TextField()),
                ("company", models.TextField()),
                ("company_key", models.TextField()),
                ("position", models.TextField()),
                ("since", models.DateField(null=True)),
                (
                    "given",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, to="afterword.givenlist"
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
                "db_table": "afterword_listed_person",
                "indexes": [
                    models.Index(fields=["owner", "company_key"], name="given_row_by_company"),
                    models.Index(fields=["owner", "name_key"], name="given_row_by_name"),
                    models.Index(fields=["owner", "url"], name="given_row_by_profile"),
                    models.Index(fields=["owner", "email"], name="given_row_by_address"),
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
                ("company_begins", models.TextField(null=True)),
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
                ("outlet", models.CharField(default="", max_length=12)),
                ("sender", models.TextField(default="")),
                ("claimed_at", models.DateTimeField(null=True)),
                ("dot_at", models.DateTimeField(null=True)),
                ("left_at", models.DateTimeField(null=True)),
                ("tries", models.PositiveSmallIntegerField(default=0)),
                ("next_try_at", models.DateTimeField(null=True)),
                ("trouble", models.TextField(default="")),
                ("trouble_at", models.DateTimeField(null=True)),
                (
                    "other_ids",
                    models.JSONField(default=list, encoder=afterword.records.plain_json.PlainJSON),
                ),
                ("copy", models.CharField(default="", max_length=8)),
                ("drafted_in", models.TextField(default="")),
                ("tidy_at", models.DateTimeField(null=True)),
                ("tidies", models.PositiveSmallIntegerField(default=0)),
                ("model_asked_at", models.DateTimeField(null=True)),
                ("model_until", models.DateTimeField(null=True)),
                (
                    "about",
                    models.JSONField(default=dict, encoder=afterword.records.plain_json.PlainJSON),
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
                "db_table": "afterword_letter",
                "indexes": [
                    models.Index(fields=["owner", "message_id"], name="letter_by_message_id"),
                    models.Index(
                        condition=models.Q(("state__in", ("approved", "sending"))),
                        fields=["owner", "leaves_at"],
                        name="letter_waiting",
                    ),
                    models.Index(
                        condition=models.Q(("model_asked_at__isnull", False)),
                        fields=["owner"],
                        name="letter_wants_model",
                    ),
                    models.Index(
                        condition=models.Q(("copy", "wanted")),
                        fields=["owner"],
                        name="letter_wants_copy",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "move"), name="letter_once")
                ],
            },
        ),
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
        migrations.CreateModel(
            name="Import",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("state", models.CharField(default="waiting", max_length=8)),
                ("paths", models.JSONField()),
                ("folder", models.TextField(default="")),
                ("size", models.BigIntegerField(default=0)),
                ("read", models.BigIntegerField(default=0)),
                ("seconds", models.FloatField(default=0)),
                ("step", models.CharField(default="reading", max_length=8)),
                ("counts", models.JSONField(default=dict)),
                ("unchanged", models.PositiveIntegerField(default=0)),
                ("skipped", models.PositiveIntegerField(default=0)),
                (
                    "found",
                    models.JSONField(default=dict, encoder=afterword.records.plain_json.PlainJSON),
                ),
                ("reason", models.TextField(default="")),
                ("made_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(null=True)),
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
                "db_table": "afterword_import",
                "indexes": [models.Index(fields=["owner", "made_at"], name="import_by_time")],
            },
        ),
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
                "db_table": "afterword_folder",
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "account", "name"), name="folder_once")
                ],
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
                "db_table": "afterword_feed_entry",
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "uid"), name="feed_entry_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Feed",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("key", models.CharField(max_length=64, unique=True)),
                ("made_at", models.DateTimeField()),
                ("read_at", models.DateTimeField(null=True)),
                ("revoked_at", models.DateTimeField(null=True)),
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
                "db_table": "afterword_feed",
                "indexes": [models.Index(fields=["owner", "made_at"], name="feed_by_time")],
            },
        ),
        migrations.CreateModel(
            name="Fact",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("key", models.TextField()),
                ("kind", models.CharField(max_length=24)),
                ("known_at", models.DateTimeField()),
                ("gone_at", models.DateTimeField(null=True)),
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
                "indexes": [
                    models.Index(fields=["owner", "known_at"], name="fact_by_time"),
                    models.Index(fields=["owner", "record"], name="fact_by_record"),
                ],
                "constraints": [models.UniqueConstraint(fields=("owner", "key"), name="fact_once")],
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
                    "record",
                    models.ForeignKey(
                        db_constraint=False,
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
                    "source",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        to="afterword.calendar",
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
                "constraints": [
                    models.UniqueConstraint(
                        fields=("owner", "source", "calendar", "name"), name="calendar_item_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Browser",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("key", models.CharField(max_length=64, unique=True)),
                ("name", models.TextField()),
                ("paired_at", models.DateTimeField()),
                ("used_on", models.DateField()),
                ("revoked_at", models.DateTimeField(null=True)),
                (
                    "owner",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        to="afterword.owner",
                    ),
                ),
            ],
            options={
                "db_table": "afterword_browser",
                "indexes": [models.Index(fields=["owner", "paired_at"], name="browser_by_time")],
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
                ("heard_at", models.DateTimeField(null=True)),
                (
                    "enclosed",
                    models.JSONField(default=list, encoder=afterword.records.plain_json.PlainJSON),
                ),
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
                "indexes": [models.Index(fields=["owner", "letter"], name="approval_by_letter")],
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
                "indexes": [
                    models.Index(fields=["owner", "at"], name="saying_by_time"),
                    models.Index(fields=["owner", "subject"], name="saying_by_subject"),
                ],
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
                (
                    "folder",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        to="afterword.folder",
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
                "db_table": "afterword_sighting",
                "indexes": [
                    models.Index(fields=["owner", "message_id"], name="sighting_by_message_id"),
                    models.Index(
                        condition=models.Q(("waits", True)),
                        fields=["owner"],
                        name="sighting_waiting",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "folder", "uid"), name="sighting_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Source",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=12)),
                ("address", models.TextField(unique=True)),
                ("made_at", models.DateTimeField()),
                ("etag", models.TextField(default="")),
                ("modified", models.TextField(default="")),
                ("digest", models.CharField(default="", max_length=32)),
                ("next_at", models.DateTimeField(null=True)),
                ("leased_until", models.DateTimeField(null=True)),
                ("lease", models.CharField(default="", max_length=32)),
                ("tried_at", models.DateTimeField(null=True)),
                ("read_at", models.DateTimeField(null=True)),
                ("new_at", models.DateTimeField(null=True)),
                ("news", models.PositiveIntegerField(default=0)),
                ("gone_since", models.DateTimeField(null=True)),
                ("failures", models.PositiveSmallIntegerField(default=0)),
                ("error", models.TextField(default="")),
                ("last", models.PositiveIntegerField(default=0)),
            ],
            options={
                "db_table": "afterword_source",
                "indexes": [models.Index(fields=["next_at"], name="source_by_time")],
            },
        ),
        migrations.CreateModel(
            name="SourceItem",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("number", models.PositiveIntegerField()),
                ("key", models.CharField(max_length=32)),
                ("kind", models.CharField(max_length=24)),
                ("seen_at", models.DateTimeField()),
                ("looked_at", models.DateTimeField(null=True)),
                ("payload", models.JSONField(encoder=afterword.records.plain_json.PlainJSON)),
                (
                    "source",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        to="afterword.source",
                    ),
                ),
            ],
            options={
                "db_table": "afterword_source_item",
                "constraints": [
                    models.UniqueConstraint(fields=("source", "key"), name="source_item_once"),
                    models.UniqueConstraint(
                        fields=("source", "number"), name="source_item_by_number"
                    ),
                ],
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
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "key"), name="unread_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Watched",
            fields=[
                ("id", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("company", models.TextField()),
                ("domain", models.TextField(default="")),
                ("found", models.TextField(default="")),
                ("made_at", models.DateTimeField()),
                ("muted_at", models.DateTimeField(null=True)),
                ("taken", models.PositiveIntegerField(default=0)),
                (
                    "owner",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        to="afterword.owner",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, to="afterword.source"
                    ),
                ),
            ],
            options={
                "db_table": "afterword_watched",
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "source"), name="watched_once")
                ],
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
                ("aside", models.BooleanField(default=False)),
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
                "indexes": [
                    models.Index(fields=["owner", "bulk", "known_at"], name="envelope_by_time"),
                    models.Index(fields=["owner", "message_id"], name="envelope_by_message_id"),
                    models.Index(
                        condition=models.Q(("aside", True)),
                        fields=["owner"],
                        name="envelope_set_aside",
                    ),
                ],
            },
        ),
        migrations.RunPython(add_words, drop_words),
    ]
