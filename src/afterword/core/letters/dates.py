"""Days of the week and months as letters write them, by language."""

from __future__ import annotations

from collections.abc import Mapping

# From Monday.
WEEKDAYS: Mapping[str, tuple[str, ...]] = {
    language: tuple(days.split())
    for language, days in {
        "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
        "es": "lunes martes miércoles jueves viernes sábado domingo",
        "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    }.items()
}
MONTHS: Mapping[str, tuple[str, ...]] = {
    language: tuple(months.split())
    for language, months in {
        "en": "January February March April May June July August September October November"
        " December",
        "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
        " diciembre",
        "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre"
        " décembre",
        "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro"
        " dezembro",
    }.items()
}
