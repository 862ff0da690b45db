"""Where is a letter that left by another hand?"""

from afterword.records import models


def file_of(owner: models.Owner, move: str) -> str | None:
    """The path of the file that a move's letter was written to, if it was."""
    rows = models.Letter.objects.filter(owner=owner, move=move, state="handed_over")
    return rows.exclude(path="").values_list("path", flat=True).first()
