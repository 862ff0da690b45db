"""Address books in: vCards of versions 2.1, 3.0 and 4.0, as cards."""

from afterword.sources.vcard.cards import read

__all__ = ["read"]
