"""Mail as files: mbox, Maildir and single messages, read into `Message` entries one at a time."""

from afterword.sources.mail.eml import is_eml
from afterword.sources.mail.maildir import is_maildir
from afterword.sources.mail.mbox import is_mbox

__all__ = ["is_eml", "is_maildir", "is_mbox"]
