"""How what somebody said is called inside a sentence: always a singular noun phrase.

It stands after "about" and "back to" as well as at the beginning, so none is a doing ("hearing …").
"""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

REMARKS: Mapping[str, Pool] = {
    "walked": (
        "the way you took me through {words}",
        "your walk through {words}",
        "your explanation of {words}",
        "how you took me through {words}",
    ),
    "changed": (
        "what you told me about {words}",
        "what you said about {words}",
        "your account of {words}",
    ),
    "worry": (
        "what you said about {words}",
        "your worry about {words}",
        "your concern about {words}",
        "the question of {words}",
    ),
    "worry_that": (
        "your worry that {words}",
        "your concern that {words}",
        "the risk you named, that {words},",
    ),
    "question": (
        "your question about {words}",
        "what you asked me about {words}",
        "the question you raised about {words}",
    ),
    "question_how": (
        "your question about {words}",
        "the question you raised about {words}",
        "the question of {words}",
    ),
    "point": (
        "your point that {words}",
        "what you told me, that {words},",
        "your remark that {words}",
    ),
    "quote": (
        "your phrase {words}",
        "the way you put it, {words},",
        "your line {words}",
    ),
    "aim": (
        "your aim to {words}",
        "your plan to {words}",
        "the plan to {words}",
    ),
    "wish": (
        "your wish for {words}",
        "what you said about wanting {words}",
    ),
    "goal": (
        "your goal of {words}",
        "what you said about aiming for {words}",
    ),
    "challenge": (
        "what you said about {words}",
        "the challenge of {words}",
        "your description of {words}",
    ),
    "practice": (
        "what you told me, that {words},",
        "the fact that {words}",
        "what you said, that {words},",
    ),
    "told": (
        "what you told me about {words}",
        "what you said about {words}",
        "the way you described {words}",
    ),
    "told_how": (
        "your account of {words}",
        "your explanation of {words}",
        "what you said about {words}",
    ),
    "topic": (
        "what you said about {words}",
        "what you told me about {words}",
        "the way you spoke of {words}",
    ),
    "liking": (
        "what you said about liking {words}",
        "what you said about {words}",
    ),
}
