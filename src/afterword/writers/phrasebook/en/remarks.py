"""How what somebody said is called inside a sentence: always a singular noun phrase."""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

REMARKS: Mapping[str, Pool] = {
    "walked": (
        "the way you took me through {words}",
        "your walk through {words}",
        "your explanation of {words}",
        "hearing you go through {words}",
    ),
    "changed": (
        "{words}",
        "what you told me about {words}",
        "your account of {words}",
        "hearing about {words}",
    ),
    "worry": (
        "your worry about {words}",
        "what you said about {words}",
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
        "your question of {words}",
        "the question you raised, {words},",
        "what you asked me, {words},",
    ),
    "point": (
        "your point that {words}",
        "what you told me, that {words},",
        "your remark that {words}",
        "your observation that {words}",
    ),
    "quote": (
        "your phrase {words}",
        "the way you put it, {words},",
        "your wording, {words},",
    ),
    "aim": (
        "your aim to {words}",
        "your plan to {words}",
        "what you said of wanting to {words}",
    ),
    "wish": (
        "your wish for {words}",
        "what you said about wanting {words}",
        "hearing that you want {words}",
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
        "hearing that {words}",
        "your telling me that {words}",
    ),
    "told": (
        "what you told me about {words}",
        "what you said about {words}",
        "our conversation about {words}",
        "the part of our talk about {words}",
    ),
    "told_how": (
        "your account of {words}",
        "your explanation of {words}",
        "hearing {words}",
    ),
    "topic": (
        "what you said about {words}",
        "our conversation about {words}",
        "the part of our talk about {words}",
        "what you told me about {words}",
    ),
    "liking": (
        "hearing that you like {words}",
        "your liking for {words}",
        "what you said about {words}",
    ),
}
