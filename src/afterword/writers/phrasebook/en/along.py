"""An achievement in a letter that is about something else: one sentence, and no boast."""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

POINTS: Mapping[str, Pool] = {
    "achieved_along": (
        "[Meanwhile|In the meantime], one thing on my side has come to a good end: {title}.",
        "There is one piece of news from my own work [as well|besides]: {title}.",
        "One thing from my own desk, [since it touches on your work|as it is close to what you do]: {title}.",
        "A piece of news of mine that [may interest you|you may like to hear]: {title}.",
        "One thing more [that I would like to tell you|from my side]: {title}.",
        "[By the way|On another note], something of mine is finished: {title}.",
    ),
    "achieved_answer": (
        "[Meanwhile|In the meantime], one thing on my side has come to a good end that bears on {n}: {title}.",
        "[Since we spoke|Since then], I have news of my own that has to do with {n}: {title}.",
        "I would like to add one thing, [since|as] it touches {n}: {title}.",
        "One piece of news from my own work [goes well with|belongs to] {n}: {title}.",
        "There is something of mine that [may help with|speaks to] {n}: {title}.",
        "{N} [is close to|has a good deal to do with] a piece of news of mine: {title}.",
    ),
}
