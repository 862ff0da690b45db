"""What a calendar held hangs on its address and no longer on its account, which may be let go."""

from typing import Any

import django.db.models.deletion
from django.db import migrations, models


def move_items(apps: Any, schema_editor: Any) -> None:  # noqa: ARG001  # as Django calls it
    account = apps.get_model("afterword", "Account")
    calendar = apps.get_model("afterword", "Calendar")
    item = apps.get_model("afterword", "CalendarItem")
    for row in account.objects.filter(kind="calendar"):
        # The account's id serves: it is unique, and of no other use in that table.
        calendar.objects.create(
            id=row.id, owner_id=row.owner_id, address=row.address, read_at=row.read_at
        )
    item.objects.update(source_id=models.F("account_id"))


class Migration(migrations.Migration):
    dependencies = [
        ("afterword", "0007_letter_drafts"),
    ]

    operations = [
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
            options={"db_table": "afterword_calendar"},
        ),
        migrations.AddConstraint(
            model_name="calendar",
            constraint=models.UniqueConstraint(fields=("owner", "address"), name="calendar_once"),
        ),
        migrations.RemoveConstraint(model_name="calendaritem", name="calendar_item_once"),
        migrations.AddField(
            model_name="calendaritem",
            name="source",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                to="afterword.calendar",
            ),
        ),
        migrations.RunPython(move_items, migrations.RunPython.noop),
    ]
