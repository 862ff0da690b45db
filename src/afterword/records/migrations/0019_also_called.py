"""What else somebody is called, in the list of people and as a handle of their card. Lists are made
anew with it (core.people_list.VERSION).
"""

from typing import Any

from django.db import migrations, models


def add_nicknames(apps: Any, schema_editor: Any) -> None:  # noqa: ARG001  # as Django calls it
    """Makes the handles of cards anew."""
    from afterword.records.plain_rows import add_missing_handles

    contact, owner = (apps.get_model("afterword", name) for name in ("Contact", "Owner"))
    for each in owner.objects.all():
        contact.objects.filter(owner=each, card=True).delete()
        add_missing_handles(each, now=each.created_at, kinds=("card",))


class Migration(migrations.Migration):
    dependencies = [
        ("afterword", "0018_names_of_lists"),
    ]

    operations = [
        # Null, since SQLite then adds it where the table stands: made again, the table would lose
        # the triggers that keep its index of words.
        migrations.AddField(
            model_name="peoplerow",
            name="also",
            field=models.TextField(null=True),
        ),
        migrations.RunPython(add_nicknames, migrations.RunPython.noop),
    ]
