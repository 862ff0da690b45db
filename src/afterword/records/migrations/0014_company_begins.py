"""The beginning of a company's name as the filter of People compares it: in Latin letters, without
accents. Lists are made anew with it (core.listed.VERSION).
"""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("afterword", "0013_given_lists"),
    ]

    operations = [
        # Null, since SQLite then adds it where the table stands: made again, the table would lose
        # the triggers that keep its index of words.
        migrations.AddField(
            model_name="listed",
            name="company_begins",
            field=models.TextField(null=True),
        ),
    ]
