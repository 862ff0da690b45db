"""Spanish words for not being contacted, and for staying in touch."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import ContactWords

ES = ContactWords(
    macros={
        "gap": r"[^!?;]{0,50}?",
        "team": (
            r"(?:equipos?|entrevistador\w*|panel|comité|tribunal|responsables?|departamento"
            r"|miembros|jurado|cliente|clientes|compañeros|entrevistadoras?|gerentes?|jefes?)"
        ),
        "firm": r"(?:nuestra (?:empresa|compañía|organización|entidad|firma|oficina)|nuestro (?:despacho|estudio|bufete|centro)|la (?:empresa|compañía))",
        "reach": (
            r"(?:contactar|contacte[sn]?|escribir(?:le)?|escriba[sn]?|llamar|llame[sn]?|dirigir(?:se|te)|ponerse en contacto|busque[sn]?|buscar"
            r"|molestar|aborde[sn]?|abordar"
            r"|ponga[sn]? en contacto)"
        ),
        "contact": (
            r"(?:contacte[sn]?|contactéis|contactar|contact[ao]|escrib\w+|llam\w+|se ponga"
            r"|te pongas|os pongáis|ponerse|dirija|dirijas|comunique[sn]?)"
        ),
    },
    team={
        "favor|ruego|rogamos|pido|pedimos|evit|absten|abstenga": (
            r"(?:favor de|rogamos|ruego|pido|pedimos|agradecemos)(?: que)? no (?:se |te |le )?<reach>(?: directamente)?<gap><team>",
            r"(?:evite|evita|absténgase de|abstente de) <reach><gap><team>",
        ),
        "dirija|diríjase|dirijase|dirígete|dirigete": (
            r"(?:diríjase|dirígete|dirija\w*)(?: \w+)? (?:únicamente|solo|solamente|exclusivamente)<gap>(?:a mí|recursos humanos|rrhh)",
            r"(?:diríjase|dirígete)<gap>(?:y no|en lugar de|en vez de)<gap><team>",
        ),
        "a traves|conmigo|por mi": (
            r"(?:toda|cualquier|todas)<gap>(?:a través de mí|por mí|conmigo|a través de (?:rrhh|recursos humanos))",
        ),
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
        "no quiero|no deseo|prefiero que no": (
            r"(?:no quiero|no deseo|prefiero) que (?:no )?(?:me )?(?:vuelva[ns]? a|sig[au]\w*)? ?(?:contactar|escrib|llam|contact|molest)\w*",
            r"no (?:quiero|deseo) (?:volver a )?(?:recibir|saber)<gap>(?:tuy[oa]s?|suy[oa]s?|usted|ti|ustedes)",
        ),
        "ya no|no me busque": (
            r"(?:ya )?no me (?:busques|busque|escribas|escriba|llames|llame|contactes|contacte|mandes|mande)(?: (?:más|nunca|por favor))?(?= ?[.,!]|$| más)",
        ),
        "en paz": (r"déj[ae](?:me|nos) (?:en paz|tranquil[oa])", r"dej(?:a|e) que me dejes en paz"),
        "dej|dejes": (
            r"(?:deje|deja|dejen|dejes|dejar) de (?:escribir|contactar|llamar|enviar|molestar)(?:me|nos)?(?! a )",
        ),
        "no me|no vuelv": (
            (
                r"no (?:me )?(?:escriba|escribas|contacte|contactes|llame"
                r"|llames)(?:me)? (?:más|nunca|de nuevo|otra vez)"
            ),
            r"no (?:vuelva|vuelvas) a (?:escribir|contactar|llamar)(?:me|nos)?",
            r"no me (?:vuelv|volv)\w+ a (?:escribir|contactar|llamar)",
            r"prefer\w+ que no me (?:escrib|contact|llam)\w+",
        ),
        "acoso": (r"(?:esto es|lo considero) (?:un )?acoso",),
    },
    company={
        "empresa|compania|organizacion|entidad|firma|despacho|oficina": (
            r"no (?:se |te )?(?:vuelva[ns]? a |vuelvas a )?<reach> (?:más )?(?:en contacto )?(?:con |a )?<firm>",
            r"(?:abstenga|absténgase|abstente|abstener\w*|se abstenga)(?: de)? <reach><gap><firm>",
            r"dej(?:e|en|a|es) de (?:escribir|llamar|contactar|molestar)(?: a| con)? <firm>",
        ),
        "emplead|personal|empresa|nadie": (
            (
                r"no (?:te |se )?<contact><gap>(?:emplead\w+|personal de la empresa"
                r"|nadie (?:de|en) (?:la|nuestra) empresa|trabajador\w+)"
            ),
        ),
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
    excused=(
        r"(?:le|les) (?:dije|pedí|he dicho|dijo)",
        r"antes de las \w+",
        *OTHERS["es"],
        r"dudes|dude en",
        r"a este (?:correo|mensaje|e-?mail)",
        r"antes del?",
        r"hoy|mañana",
    ),
)
