"""Each item has its calendar. Apart from what fills it in: PostgreSQL changes no table within the
transaction that wrote to it.
"""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("afterword", "0008_calendars"),
    ]

    operations = [
        migrations.AlterField(
            model_name="calendaritem",
            name="source",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                to="afterword.calendar",
            ),
        ),
        migrations.RemoveField(model_name="calendaritem", name="account"),
        migrations.AddConstraint(
            model_name="calendaritem",
            constraint=models.UniqueConstraint(
                fields=("owner", "source", "calendar", "name"), name="calendar_item_once"
            ),
        ),
    ]
