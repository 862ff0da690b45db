"""Address books in: vCards of versions 2.1, 3.0 and 4.0, as cards."""

from afterword.sources.vcard.cards import read, read_bytes

__all__ = ["read", "read_bytes"]
