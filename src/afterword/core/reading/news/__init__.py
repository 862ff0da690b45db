"""Company news read: what kind of news it is, and whether it hurts."""

from afterword.core.reading.news.meaning import KINDS, SENSITIVE_KINDS, Meaning, meaning_of

__all__ = ["KINDS", "SENSITIVE_KINDS", "Meaning", "meaning_of"]
