"""German."""

from afterword.core.letters.dates import MONTHS, WEEKDAYS
from afterword.writers.phrasebook.de import asks, thanks
from afterword.writers.phrasebook.shape import Language

GERMAN = Language(
    code="de",
    points={**thanks.POINTS, **asks.POINTS},
    remarks={
        "topic": ("das, was wir über {words} besprochen haben,",),
        "theme": ("das Thema {words}",),
        "question": (("Ihre Frage nach {words}", "deine Frage nach {words}"),),
        "worry": (("das, was Sie über {words} sagten,", "das, was du über {words} gesagt hast,"),),
    },
    greeting=("Guten Tag {name},", "Hallo {name},"),
    greeting_called=("Sehr geehrte {name},", "Sehr geehrter {name},"),
    greeting_nobody="Guten Tag,",
    farewells=(
        (
            "Mit freundlichen Grüßen",
            "Freundliche Grüße",
            "Mit besten Grüßen",
            "Mit freundlichem Gruß",
        ),
        ("Viele Grüße", "Herzliche Grüße", "Beste Grüße", "Liebe Grüße"),
    ),
    contractions=(),
    weekdays=WEEKDAYS["de"],
    months=MONTHS["de"],
    day="{day}. {month}",
    weekday_day="{weekday}, {day}",
    last_and="und",
    reply="Re: ",
    # What follows the comma of the greeting goes on in small letters, but for nouns and "Sie".
    lowered=frozenset(
        """Am An Als Anbei Auch Auf Aus Bei Besten Bevor Da Danke Das Dass Dein Deine Der Die Ein Eine
        Es Für Hab Haben Herzlichen Hier Ich Im In Könntest Könnten Lieben Mein Meine Mir Mit
        Nach Noch Nun Ohne Schade Schön Seit So Spät Unser Vielen Vom Von Vor Während Was Wenn Wer
        Wie Wir Zu Zuletzt Zum Zur Besonders Darf Du Dir Dich""".split()
    ),
)
