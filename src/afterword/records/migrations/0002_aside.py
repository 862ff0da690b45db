"""Messages that are not read for their meaning until they concern the search."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("afterword", "0001_first")]

    operations = [
        migrations.AddField(
            model_name="envelope",
            name="aside",
            field=models.BooleanField(default=False),
        ),
        migrations.AddIndex(
            model_name="envelope",
            index=models.Index(
                condition=models.Q(("aside", True)), fields=["owner"], name="envelope_set_aside"
            ),
        ),
    ]
