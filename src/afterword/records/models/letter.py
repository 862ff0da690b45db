"""Letters and the user's yes to them."""

from django.db import models

from afterword.records.models.owner import Owner
from afterword.records.plain_json import PlainJSON

STATES = ("draft", "approved", "sending", "sent", "refused", "unknown", "handed_over")
OUTLETS = ("smtp", "eml", "drafts")
# Of a sent letter: whether a copy of it lies in the mailbox's Sent folder. Of any other: whether it
# lies in Drafts.
COPIES = ("", "wanted", "filed", "none", "drafted")


class Letter(models.Model):
    """One text for one move. Its state changes by one UPDATE that names the old state (claim).

    Nobody comes to `sending` but in the moment before bytes may leave. A letter that is found there
    with nobody at work may have gone if its `dot_at` is set: that is `unknown`. Without one it has
    not: the dot that ends the text was never said, and the server threw away what it had.
    """

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
    outlet = models.CharField(max_length=12, default="")  # which way it goes; empty: not said yet
    sender = models.TextField(default="")  # address of the account that it goes from
    claimed_at = models.DateTimeField(null=True)
    dot_at = models.DateTimeField(null=True)  # kept before its last byte may leave
    left_at = models.DateTimeField(null=True)  # when the server took it
    tries = models.PositiveSmallIntegerField(default=0)
    next_try_at = models.DateTimeField(null=True)
    trouble = models.TextField(default="")  # why it came back or did not go, in words
    trouble_at = models.DateTimeField(null=True)
    # Message-IDs that a server gave it instead of ours, learnt from its copy in Sent.
    other_ids = models.JSONField(encoder=PlainJSON, default=list)
    copy = models.CharField(max_length=8, default="")  # one of COPIES; empty: there is no mailbox
    # Of one that lies in Drafts and shall not: the mailbox, and the next try to take it out.
    drafted_in = models.TextField(default="")  # address
    tidy_at = models.DateTimeField(null=True)  # empty: at once
    tidies = models.PositiveSmallIntegerField(default=0)
    # Asked of the chat model, and not written yet; until when somebody is at it.
    model_asked_at = models.DateTimeField(null=True)
    model_until = models.DateTimeField(null=True)
    about = models.JSONField(encoder=PlainJSON, default=dict)  # what is said of it once it is sent

    class Meta:
        """One letter a move; found by Message-ID when its copy is seen in sent mail."""

        db_table = "afterword_letter"
        constraints = (models.UniqueConstraint(fields=("owner", "move"), name="letter_once"),)
        indexes = (
            models.Index(fields=("owner", "message_id"), name="letter_by_message_id"),
            # Small, since few letters wait at a time: what is due is found without a look at all.
            models.Index(
                fields=("owner", "leaves_at"),
                name="letter_waiting",
                condition=models.Q(state__in=("approved", "sending")),
            ),
            models.Index(
                fields=("owner",),
                name="letter_wants_model",
                condition=models.Q(model_asked_at__isnull=False),
            ),
            models.Index(
                fields=("owner",), name="letter_wants_copy", condition=models.Q(copy="wanted")
            ),
        )

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
    heard_at = models.DateTimeField(null=True)  # the other's latest word that was known by then
    enclosed = models.JSONField(encoder=PlainJSON, default=list)  # SHA-256 of each attachment
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        """Found by letter."""

        db_table = "afterword_approval"
        indexes = (models.Index(fields=("owner", "letter"), name="approval_by_letter"),)

    def __str__(self) -> str:
        return f"{self.by} {self.sha256[:12]}"
