"""Text copied out of a mail program: what its first lines say of who wrote, when and about what."""

from afterword.sources.pasted.copied import Copied, as_mail, look_at

__all__ = ["Copied", "as_mail", "look_at"]
