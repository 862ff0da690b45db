"""English."""

from afterword.core.letters.dates import MONTHS, WEEKDAYS
from afterword.writers.phrasebook.en import (
    asks,
    connectors,
    endings,
    giving,
    glad,
    invitations,
    library,
    lines,
    materials,
    offers,
    remarks,
    thanks,
)
from afterword.writers.phrasebook.shape import Language

ENGLISH = Language(
    code="en",
    points={
        **thanks.POINTS,
        **endings.POINTS,
        **offers.POINTS,
        **asks.POINTS,
        **lines.POINTS,
        **connectors.POINTS,
        **giving.POINTS,
        **glad.POINTS,
        **invitations.POINTS,
        **materials.POINTS,
        **library.POINTS,
    },
    remarks=remarks.REMARKS,
    greeting=("Dear {name},", "Dear {name},"),
    greeting_nobody="Hello,",
    note_greeting=("Dear {name},", "Hi {name},"),
    farewells=(
        ("Kind regards,", "With kind regards,", "Yours sincerely,", "Best regards,"),
        ("Best wishes,", "Warm regards,", "All the best,", "Best,"),
    ),
    # A pronoun and its verb before another word only: "where you are." stays.
    contractions=(
        (r"\bdo not\b", "don't"),
        (r"\bdoes not\b", "doesn't"),
        (r"\bdid not\b", "didn't"),
        (r"\bcannot\b", "can't"),
        (r"\bcould not\b", "couldn't"),
        (r"\bwould not\b", "wouldn't"),
        (r"\bwill not\b", "won't"),
        (r"\bwas not\b", "wasn't"),
        (r"\bhave not\b", "haven't"),
        (r"\bhad not\b", "hadn't"),
        (r"\bis not\b", "isn't"),
        (r"\bI would(?= [a-z{])", "I'd"),
        (r"\bI will(?= [a-z{])", "I'll"),
        (r"\bI am(?= [a-z{])", "I'm"),
        (
            r"\bI have(?= (?:been|thought|kept|heard|had|accepted|decided|received|attached|added)\b)",
            "I've",
        ),
        (r"\bI have(?= (?:seen|finished|come|never|already|also|only|noted|written)\b)", "I've"),
        (r"(?<![^,;:] )\b([Ii])t is(?= [a-z])", r"\1t's"),
        (r"\b(t|T)hat is(?= [a-z])", r"\1hat's"),
        (r"\b(t|T)here is(?= [a-z])", r"\1here's"),
        (r"\byou are(?= [a-z])", "you're"),
        (r"\bLet us\b", "Let's"),
    ),
    weekdays=WEEKDAYS["en"],
    months=MONTHS["en"],
    last_and="and",
    reply="Re: ",
)
