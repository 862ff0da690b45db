"""How long each source of news took to read."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("afterword", "0019_also_called"),
    ]

    operations = [
        migrations.AddField(
            model_name="source",
            name="seconds",
            field=models.FloatField(default=0.0),
        ),
    ]
