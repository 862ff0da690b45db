"""Who the user is, as the first page and Settings ask it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from afterword.config.zones import countries, zone_of_machine, zones
from afterword.core.places import country_of_zone
from afterword.core.world import Owner
from afterword.web.contexts.forms import choices, fields

NAMES = ("name", "emails", "zone", "country")


def you_form(
    values: Mapping[str, str], wrong: Mapping[str, str], *, start: str = ""
) -> dict[str, Any]:
    """The form's fields, and the zones and countries to choose from."""
    of_zone = dict(zones())
    return {
        "you": fields(NAMES, values, wrong, start=start),
        "zones": [
            (zone, zone.replace("_", " "), of_zone.get(zone, country_of_zone(zone)), chosen)
            for zone, _, chosen in choices(
                [(zone, zone) for zone in of_zone], values.get("zone", "")
            )
        ],
        "countries": list(choices(countries(), values.get("country", ""))),
    }


def guessed(told: str) -> dict[str, str]:
    """Where this machine is, for a form not filled in yet; `told` is the system's TZ."""
    zone = zone_of_machine(told)
    return {"zone": zone, "country": country_of_zone(zone)}


def values_of(owner: Owner) -> dict[str, str]:
    """The owner as the form shows them."""
    return {
        "name": owner.name,
        "emails": ", ".join(owner.emails),
        "zone": owner.zone,
        "country": owner.country,
    }


def addresses(text: str) -> list[str]:
    """Addresses between commas, semicolons, blanks or line ends."""
    return [part for part in re.split(r"[,;\s]+", text) if part]
