"""The plays: the ways to stay in mind. Each looks at the situation and proposes moves.

A play decides what could be done and when it would be timely; whether it may be done now is for the
guardrails. A further play is one file with a `propose` and one line here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from afterword.core.planning.moves import Move, PlayName
from afterword.core.planning.situation import Situation
from afterword.core.plays import (
    achievement,
    check_in,
    connect,
    introduction,
    materials,
    network,
    news,
    thank_you,
)

Play = Callable[[Situation], Iterator[Move]]

PLAYS: Mapping[PlayName, Play] = {
    "thank_you": thank_you.propose,
    "connect": connect.propose,
    "materials": materials.propose,
    "network": network.propose,
    "achievement": achievement.propose,
    "check_in": check_in.propose,
    "introduction": introduction.propose,
    "news": news.propose,
}
