"""English."""

from afterword.writers.phrasebook.en import asks, endings, lines, materials, remarks, thanks
from afterword.writers.phrasebook.shape import Language

ENGLISH = Language(
    code="en",
    points={**thanks.POINTS, **endings.POINTS, **asks.POINTS, **lines.POINTS, **materials.POINTS},
    remarks=remarks.REMARKS,
    greeting=("Dear {name},", "Dear {name},"),
    greeting_nobody="Hello,",
    farewells=(
        ("Kind regards,", "With kind regards,", "Yours sincerely,", "With best regards,"),
        ("Best wishes,", "With warm regards,", "All the best,", "Best,"),
    ),
    contractions=(
        (r"\bI would(?= [a-z{])", "I'd"),
        (r"\bI will(?= [a-z{])", "I'll"),
        (r"\bI am(?= [a-z{])", "I'm"),
        (
            r"\bI have(?= (?:been|thought|kept|written|heard|had|accepted|decided|received|attached|not)\b)",
            "I've",
        ),
        (r"(?<![^,;:] )\b([Ii])t is(?= [a-z])", r"\1t's"),
        (r"\bdo not\b", "don't"),
        (r"\bdoes not\b", "doesn't"),
        (r"\bdid not\b", "didn't"),
        (r"\bcannot\b", "can't"),
        (r"\bwould not\b", "wouldn't"),
        (r"\bis not\b", "isn't"),
        (r"\bthere is(?= (?:news|no|any|anything)\b)", "there's"),
    ),
    weekdays=tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),
    months=tuple(
        "January February March April May June July August September October November December".split()
    ),
    last_and="and",
    reply="Re: ",
)
