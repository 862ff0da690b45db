"""The user's shorthand after an interview, read for what may be said back to somebody."""

from afterword.core.letters.notes.contributions import Contribution, contribution, lesson
from afterword.core.letters.notes.remarks import Remark, remarks

__all__ = ["Contribution", "Remark", "contribution", "lesson", "remarks"]
