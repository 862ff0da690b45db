"""Spanish words for being away."""

from __future__ import annotations

from afterword.core.reading.words.shape import AwayWords

ES = AwayWords(
    macros={"gap": r"[^!?;]{0,60}?"},
    away={
        "fuera|ausent|ausencia": (r"fuera(?: de la oficina| del despacho)?", r"ausente|ausencia"),
        "no estoy|no estare|no estaré": (
            r"no (?:estoy|estaré|me encuentro)(?: en la oficina| disponible| en el despacho)?",
        ),
        "vacaciones|baja|permiso|viaje|excedencia|licencia|incapacidad": (
            r"(?:de|en|con) (?:vacaciones|baja|permiso|viaje|excedencia|licencia|incapacidad)",
        ),
        "cerrad": (r"(?:oficina|empresa)<gap>cerrad\w",),
        "acceso": (r"(?:acceso limitado|sin acceso)",),
    },
    back={
        "vuelv|volv|regres|retorn|reincorpor|de vuelta": (
            (
                r"(?:vuelvo|volveré|regreso|regresaré|retorno|reincorporar\w*|reincorporo"
                r"|de vuelta|vuelta|estaré de vuelta)"
            ),
        ),
        "disponible": (r"disponible(?: de nuevo)?(?= (?:a partir|desde|el))",),
    },
    until=(r"hasta(?: el)?",),
    through=(r"inclusive", r"(?:ambos|ambos días)? ?(?:incluid[oa]s?|inclusive)"),
    since=(r"desde(?: el)?", r"a partir del?", r"del"),
    left={
        "ya no|deje|dejo|dejad": (
            r"ya no (?:trabaj\w+|form\w+ parte|pertene\w+|est\w+ en)",
            r"(?:dejé|ha dejado|he dejado) (?:de trabajar|la empresa|(?:mi|el|su) puesto)",
        ),
    },
    automatic=(r"(?<!mi )respuesta automática", r"(?<!mi )mensaje automático"),
    courtesy=(r"gracias por (?:su|tu) (?:mensaje|correo|e-?mail)",),
)
