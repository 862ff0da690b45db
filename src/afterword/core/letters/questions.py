"""Questions worth asking somebody, as they follow from what they said."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.core.letters.notes import Remark
from afterword.core.names import fold

# By kind of remark: a question to the person themselves. The words of a remark speak to them
# already ("your team"). Kinds that are not here give none that would be sure to make sense.
_QUESTIONS: Mapping[str, str] = {
    "walked": "How has it gone on with {words} since?",
    "changed": "How is it going with {words}?",
    "worry": "What are you doing about {words} today?",
    "worry_that": "What would help against the risk that {words}?",
    "question": "What lay behind your question about {words}?",
    "aim": "What would it take to {words}?",
    "wish": "What stands in the way of {words}?",
    "goal": "What stands in the way of {words}?",
    "challenge": "What have you tried with {words} so far?",
    "told": "How is it going with {words}?",
    "topic": "How is it going with {words}?",
    "seen": "How are things going with {words} that you showed me?",
}
# By kind of news, of those that one is glad about: what its people can tell and its text does not.
_ON_NEWS: Mapping[str, str] = {
    "launch": "What has surprised you most since it came out?",
    "funding": "What will it go into first?",
    "award": "What did it take to get there?",
    "office": "What will it change for your team?",
    "partner": "What will you do together first?",
    "event": "What do you hope people take home from it?",
}
# What is the user's own is nothing to be asked about.
_MINE = frozenset({"i", "me", "my", "mine", "we", "us", "our"})


def question_on(remark: Remark) -> str:
    """A question that takes a remark further, or ""."""
    asked = _QUESTIONS.get(remark.kind, "")
    if not asked or _MINE & set(fold(remark.words).split()):
        return ""
    return asked.format(words=remark.words.strip(" ,.;"))


def question_on_news(kind: str) -> str:
    """A question about an item of that kind (`News.kind`) to somebody who works there, or ""."""
    return _ON_NEWS.get(kind, "")
