"""The user's own Markdown in: debriefs of interviews, and the log of achievements."""

from afterword.sources.notes.achievements import is_achievements, parse_achievements
from afterword.sources.notes.achievements import read as read_achievements
from afterword.sources.notes.debriefs import is_debrief, parse_debrief
from afterword.sources.notes.debriefs import read as read_debrief

__all__ = [
    "is_achievements",
    "is_debrief",
    "parse_achievements",
    "parse_debrief",
    "read_achievements",
    "read_debrief",
]
