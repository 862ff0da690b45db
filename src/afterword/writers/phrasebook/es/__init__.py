"""Spanish."""

from afterword.core.letters.dates import MONTHS, WEEKDAYS
from afterword.writers.phrasebook.es import asks, thanks
from afterword.writers.phrasebook.shape import Language

SPANISH = Language(
    code="es",
    points={**thanks.POINTS, **asks.POINTS},
    remarks={
        "topic": ("lo que hablamos sobre {words}",),
        "theme": ("la cuestión «{words}»",),
        "question": (("su pregunta sobre {words}", "tu pregunta sobre {words}"),),
        "worry": (("lo que dijo sobre {words}", "lo que dijiste sobre {words}"),),
    },
    greeting=("Buenos días, {name}:", "Hola, {name}:"),
    greeting_called=("Estimada {name}:", "Estimado {name}:"),
    greeting_nobody="Buenos días:",
    farewells=(
        ("Atentamente,", "Un cordial saludo,", "Reciba un cordial saludo,", "Cordialmente,"),
        ("Un saludo,", "Saludos,", "Un saludo cordial,", "Muchos saludos,"),
    ),
    contractions=(),
    weekdays=WEEKDAYS["es"],
    months=MONTHS["es"],
    day="{day} de {month}",
    last_and="y",
    last_and_before=(r"h?i(?!e)", "e"),
    reply="Re: ",
)
