"""Where a letter lies in Drafts that shall not, and when it is tried again to take it out."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("afterword", "0006_mailboxes"),
    ]

    operations = [
        migrations.AddField(
            model_name="letter",
            name="drafted_in",
            field=models.TextField(default=""),
        ),
        migrations.AddField(
            model_name="letter",
            name="tidies",
            field=models.PositiveSmallIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="letter",
            name="tidy_at",
            field=models.DateTimeField(null=True),
        ),
    ]
