"""Spanish words for not being contacted, and for staying in touch."""

from __future__ import annotations

from afterword.core.reading.words.shape import ContactWords

ES = ContactWords(
    macros={
        "gap": r"[^!?;]{0,50}?",
        "team": (
            r"(?:equipos?|entrevistador\w*|panel|comité|tribunal|responsables?|departamento"
            r"|miembros|jurado)"
        ),
        "contact": (
            r"(?:contacte[sn]?|contactéis|contactar|contact[ao]|escrib\w+|llam\w+|se ponga"
            r"|te pongas|os pongáis|ponerse|dirija|dirijas|comunique[sn]?)"
        ),
    },
    team={
        "contact|escrib|llam|pong|comuni": (
            r"no (?:te |se |os )?<contact><gap><team>",
            (
                r"(?:abstenerse|abstenga|abstente|evit\w+)<gap>(?:contactar|escribir"
                r"|contacto)<gap><team>"
            ),
        ),
        "comunicacion|correspondencia": (
            (
                r"(?:toda|cualquier) (?:la )?(?:comunicación"
                r"|correspondencia)<gap>(?:a través|por medio|mediante|con|por)"
            ),
        ),
    },
    person={
        "dej": (
            r"(?:deje|deja|dejen) de (?:escribir|contactar|llamar|enviar|molestar)(?:me|nos)?",
        ),
        "no me|no vuelv": (
            (
                r"no (?:me )?(?:escriba|escribas|contacte|contactes|llame"
                r"|llames)(?:me)? (?:más|nunca|de nuevo|otra vez)"
            ),
            r"no (?:vuelva|vuelvas) a (?:escribir|contactar|llamar)(?:me|nos)?",
            r"no me vuelv\w+ a (?:escribir|contactar)",
        ),
        "acoso": (r"(?:esto es|lo considero) (?:un )?acoso",),
    },
    company={
        "emplead|personal|empresa|nadie": (
            (
                r"no (?:te |se )?<contact><gap>(?:emplead\w+|personal de la empresa"
                r"|nadie (?:de|en) (?:la|nuestra) empresa|trabajador\w+)"
            ),
        )
    },
    door_open={
        "contacto": (
            (
                r"(?:sigamos|seguimos|seguir|mantengamos|mantener\w*|estemos|quedamos"
                r"|mantente)<gap>(?:en )?contacto"
            ),
        ),
        "futur|base de datos": (
            r"(?:base de datos|bolsa de talento|cartera de candidatos)",
            r"(?:tener\w*|tendremos|contactar\w*)<gap>en cuenta<gap>futur\w+",
            r"(?:volver a|vuelvas a) (?:postular|presentar|aplicar)\w*",
        ),
        "volv|vuelv": (r"(?:vuelvas|volver|vuelva) a (?:postular|presentar|aplicar)\w*",),
    },
    excused=(r"dudes|dude en", r"a este (?:correo|mensaje|e-?mail)", r"antes del?", r"hoy|mañana"),
)
