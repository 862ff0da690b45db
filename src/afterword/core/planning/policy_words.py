"""The user's policy in words: what each manner changes, what a lesson asks and why.

Sentences of lessons have their reasons' values in them, as those of `words.sentence` do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from afterword.core.planning.moves import Reason

Values = Mapping[str, Any]

# Title and what it changes. No manner moves a guardrail.
MANNER_WORDS: Mapping[str, tuple[str, str]] = {
    "gentle": ("Gentle", "A message is suggested only where it helps you a good deal."),
    "standard": ("Standard", "A message is suggested where it clearly helps more than it asks."),
    "forward": ("Forward", "A message is suggested where it helps a little more than it asks."),
}

_ROLES: Mapping[str, str] = {
    "hiring_manager": "hiring managers",
    "interviewer": "interviewers",
    "recruiter": "recruiters",
    "coordinator": "coordinators",
    "colleague": "colleagues there",
    "connector": "connectors",
    "reference": "references",
}
# One and several moves of a play, as a sentence has them.
_PLAYS: Mapping[str, str] = {
    "connect": "invitations",
    "network": "lines to stay in touch",
    "achievement": "letters about an achievement",
    "check_in": "check-ins",
    "introduction": "asks for an introduction",
    "news": "letters about news",
}


def whom_words(whom: str, ref: str) -> str:
    """Whom a change is for: "recruiters", or a company's name."""
    return _ROLES.get(ref, ref) if whom == "role" else ref


def wait_words(play: str, later: int) -> str:
    """What a longer wait does: "check-ins 2 business days later"."""
    what = _PLAYS.get(play, "what nobody asked for")
    return f"{what} {_days(later)} later"


def never_words(play: str) -> str:
    """What is wanted no more: "no invitations"."""
    return f"no {_PLAYS.get(play, 'such moves')}"


def lesson_words(reason: Reason) -> str:
    """The sentence or the question of a lesson, whole."""
    return _LESSONS[reason.id](reason.values)


def _days(number: int) -> str:
    return f"{number} business day" if number == 1 else f"{number} business days"


def _whom(v: Values) -> str:
    return whom_words(v["whom"], v["ref"])


def _start(v: Values) -> str:
    whom = _whom(v)
    return whom[:1].upper() + whom[1:]


def _answered(v: Values) -> str:
    return (
        f"{_start(v)} answered {v['count']} of {v['of']} letters that nobody had asked for. "
        f"About {v['expected']} would be expected."
    )


def _turned_down(v: Values) -> str:
    some = f"{v['count']} of the last {v['of']}"
    some = f"the last {v['of']}" if v["count"] == v["of"] else some
    return f"You turned down {some} {_PLAYS[v['play']]} to {_whom(v)}."


_LESSONS: Mapping[str, Callable[[Values], str]] = {
    "put_off": lambda v: (
        f"You put off {v['count']} {_PLAYS[v['play']]} to {_whom(v)}, mostly by {_days(v['days'])}."
    ),
    "turned_down": _turned_down,
    "seldom_answered": _answered,
    "often_answered": _answered,
    "late_answers": lambda v: (
        f"{_start(v)} answered {v['count']} first questions, mostly after {_days(v['days'])}. "
        f"A second question may go after {v['wait']}."
    ),
    "seldom_accepted": lambda v: (
        f"{_start(v)} accepted {v['count']} of {v['of']} invitations. "
        f"About {v['expected']} would be expected even of strangers."
    ),
    "later": lambda v: (
        f"Suggest {_PLAYS[v['play']]} to {_whom(v)} {_days(v['later'])} later than usual?"
    ),
    "never": lambda v: f"Suggest no more {_PLAYS[v['play']]} to {_whom(v)}?",
    "other_manner": lambda v: f"Be {MANNER_WORDS[v['manner']][0].lower()} with {_whom(v)}?",
}
