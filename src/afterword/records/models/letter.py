"""Letters and the user's yes to them."""

from django.db import models

from afterword.records.models.owner import Owner
from afterword.records.plain_json import PlainJSON

STATES = ("draft", "approved", "handed_over", "sent")


class Letter(models.Model):
    """One text for one move. Its state changes by one UPDATE that names the old state (claim)."""

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    move = models.TextField()  # Move.id
    state = models.CharField(max_length=12, default="draft")
    sha256 = models.CharField(max_length=64)  # of the text that would go
    message_id = models.TextField()  # fixed before the first byte leaves
    content = models.JSONField(encoder=PlainJSON)  # to, subject, body, attachments, grounds …
    own_words = models.BooleanField(default=False)  # the user's own body, not the writer's
    made_at = models.DateTimeField()
    leaves_at = models.DateTimeField(null=True)
    path = models.TextField(default="")  # where it was written to

    class Meta:
        """One letter a move; found by Message-ID when its copy is seen in sent mail."""

        db_table = "afterword_letter"
        constraints = (models.UniqueConstraint(fields=("owner", "move"), name="letter_once"),)
        indexes = (models.Index(fields=("owner", "message_id"), name="letter_by_message_id"),)

    def __str__(self) -> str:
        return f"{self.state} {self.move}"


class Approval(models.Model):
    """The user's yes to one exact text: by whom, when, its hash. Taken back, it stays."""

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Owner, models.CASCADE, db_index=False)
    letter = models.ForeignKey(Letter, models.CASCADE, db_index=False)
    sha256 = models.CharField(max_length=64)
    by = models.TextField()
    at = models.DateTimeField()
    overruled = models.TextField(default="")  # rule that the user overruled knowingly
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        """Found by letter."""

        db_table = "afterword_approval"
        indexes = (models.Index(fields=("owner", "letter"), name="approval_by_letter"),)

    def __str__(self) -> str:
        return f"{self.by} {self.sha256[:12]}"
