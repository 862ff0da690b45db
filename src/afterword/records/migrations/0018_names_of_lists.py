"""Calls the rows of the list of people and those of lists that connectors gave by names that a
reader tells apart. The tables keep theirs.
"""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("afterword", "0017_profile"),
    ]

    operations = [
        migrations.RenameModel("Listed", "PeopleRow"),
        migrations.RenameModel("Listing", "PeopleList"),
        migrations.RenameModel("ListedPerson", "GivenRow"),
    ]
