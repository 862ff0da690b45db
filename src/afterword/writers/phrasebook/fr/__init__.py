"""French."""

from afterword.core.letters.dates import MONTHS, WEEKDAYS
from afterword.writers.phrasebook.fr import asks, thanks
from afterword.writers.phrasebook.shape import Language

FRENCH = Language(
    code="fr",
    points={**thanks.POINTS, **asks.POINTS},
    remarks={
        "topic": ("ce que nous avons dit sur {words}",),
        "theme": (("votre sujet « {words} »", "ton sujet « {words} »"),),
        "question": (("votre question sur {words}", "ta question sur {words}"),),
        "worry": (("ce que vous avez dit sur {words}", "ce que tu as dit sur {words}"),),
    },
    greeting=("Bonjour {name},", "Bonjour {name},"),
    greeting_nobody="Bonjour,",
    farewells=(
        ("Bien cordialement,", "Cordialement,", "Avec mes salutations cordiales,", "Bien à vous,"),
        ("Bien à toi,", "Bonne journée,", "À bientôt,", "Amicalement,"),
    ),
    contractions=(),
    weekdays=WEEKDAYS["fr"],
    months=MONTHS["fr"],
    first="1er",
    last_and="et",
    reply="Re: ",
    signs=(
        (r"\s+([.,])", r"\1"),
        (r",(?=\s*[.,;:?])", ""),
        # A space that does not break stands before high signs and inside quotation marks.
        (r"\s*([;:?])(?=\s|$)", "\u00a0\\1"),
        (r"«\s*", "«\u00a0"),
        (r"\s*»", "\u00a0»"),
        (r"'", "’"),
    ),
)
