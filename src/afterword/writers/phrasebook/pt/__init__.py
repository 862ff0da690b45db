"""Portuguese."""

from afterword.core.letters.dates import MONTHS, WEEKDAYS
from afterword.writers.phrasebook.pt import asks, thanks
from afterword.writers.phrasebook.shape import Language

_MASCULINE = 5  # from Saturday on


def _with(feminine: str, masculine: str) -> tuple[str, ...]:
    """The weekdays with the word before them, which follows their gender."""
    return tuple(
        f"{masculine if at >= _MASCULINE else feminine} {day}"
        for at, day in enumerate(WEEKDAYS["pt"])
    )


PORTUGUESE = Language(
    code="pt",
    points={**thanks.POINTS, **asks.POINTS},
    remarks={
        "topic": ("nossa conversa sobre {words}",),
        "theme": ("seu tema “{words}”",),
        "question": ("sua pergunta sobre {words}",),
        "worry": ("sua preocupação com {words}",),
    },
    greeting=("Olá, {name},", "Olá, {name},"),
    greeting_called=("Prezada {name},", "Prezado {name},"),
    greeting_nobody="Olá,",
    farewells=(
        ("Atenciosamente,", "Cordialmente,", "Com os melhores cumprimentos,", "Com estima,"),
        ("Um abraço,", "Abraços,", "Até breve,", "Até logo,"),
    ),
    contractions=(),
    weekdays=WEEKDAYS["pt"],
    months=MONTHS["pt"],
    day="{day} de {month}",
    first="1º",
    weekday_day="{weekday}, {day}",
    weekday_forms={"na": _with("na", "no"), "da": _with("da", "do")},
    last_and="e",
    reply="Re: ",
)
