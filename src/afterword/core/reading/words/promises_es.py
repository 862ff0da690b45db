"""Spanish words for promises of a decision or of news."""

from __future__ import annotations

from afterword.core.reading.words.shape import PromiseWords

# When they meet again: a step, not yet a decision.
_MEETS_AGAIN = (
    (
        r"(?:comité|consejo|equipo|tribunal|jurado)<gap>(?:vuelve a reunirse"
        r"|se vuelve a reunir|se reúne de nuevo)"
    ),
)

ES = PromiseWords(
    macros={
        "gap": r"[^!?;]{0,50}?",
        "news": (
            r"(?:una |la |nuestra |el |un |algún |alguna |más |noticias )*(?:respuesta"
            r"|decisión|resultado|resultados|noticias|novedades|feedback|comentarios"
            r"|retorno|información|resolución)"
        ),
    },
    promise={
        "vuelve|de nuevo": _MEETS_AGAIN,
        "dire|diremos|decir": (
            r"(?:te|le|os|les) dir(?:é|emos|án)(?: algo| \w+)?",
            r"(?:podremos|podré|podemos) decir(?:te|le)",
        ),
        "contact|comunic|inform|avis|escrib|llam": (
            r"(?:nos|me|se) pondr(?:emos|é|á|án) en contacto",
            (
                r"(?:te|le|os) (?:contactar|comunicar|informar|avisar|escribir|llamar"
                r"|notificar)(?:emos|é|á|án)"
            ),
            r"(?:contactaremos|estaremos en contacto|nos comunicaremos)",
            (
                r"(?:vamos a|voy a) (?:contactar|comunicar|informar|avisar|escribir"
                r"|llamar)(?:te|le|os|nos)?"
            ),
        ),
        "respuest|decisi|resultad|noticia|novedad|feedback|comentari|informaci|resoluci": (
            (
                r"(?:tendr(?:ás|á|éis|emos|é)|recibir(?:ás|á|éis)|dar(?:emos|é|án|te)"
                r"|enviar(?:emos|é)|comunicar(?:emos|é)|compartir(?:emos|é)|sabr(?:ás"
                r"|emos))(?: \w+){0,2}? ?<news>"
            ),
            (
                r"(?:tomar(?:emos|án|á)?|tomamos|anunciar(?:emos|án|á)|habrá|tener|tenemos"
                r"|dar)(?: \w+){0,2}? ?<news>"
            ),
            r"(?:la|una|nuestra) decisión (?:se tomará|será|estará|llegará)",
            r"decisión(?= (?:antes|el|para|a más|la próxima))",
        ),
        "sabr|noticias": (r"sabrás(?: \w+){0,2}", r"tendrás noticias"),
        "confirm|aviso|avisamos|digo|decimos|cuento|contamos|escribo|llamo|informo|informamos": (
            (
                r"(?:te|le|os) (?:confirm(?:o|amos|aré|aremos)|avis(?:o|amos)|digo|decimos"
                r"|cuento|contamos|escribo|llamo|inform(?:o|amos))"
            ),
        ),
        "decidi": (
            r"(?:decidiremos|decidirán|decidirá|decidimos|vamos a decidir|esperamos decidir)",
        ),
        "volve": (r"volver(?:emos|é) a (?:contactar\w*|escribir\w*|hablar|ponernos)",),
    },
    taken_back=(
        r"por favor",
        r"¿?(?:puedes|podrías|podría|puede)",
        r"si",
        r"esperamos (?:tu|su)",
        r"(?:queríamos|íbamos|habíamos)",
        r"tu|su",
        r"gracias",
    ),
    negated=(r"no",),
    other_errand=(
        (
            r"(?:con|para|sobre)<gap>(?:horario\w*|fecha\w*|cita|agendar|coordinar"
            r"|programar|invitación|hora|enlace|entrevista)"
        ),
        r"(?:la|el) (?:hora|sala|dirección|enlace)",
    ),
    subordinate=(
        r"(?:después|tras|una vez|cuando|desde)(?: [\w'.-]+){0,6}? ?(?:de |el |del )?",
        r"(?:entrevista|reunión|reúne|cita)(?: \w+){0,2} (?:el )?",
        r"(?:a partir) (?:del?|de)",
    ),
    deadline=(
        r"antes del?",
        r"hasta(?: el)?",
        r"a más tardar(?: el)?",
        r"para(?: el)?",
        r"como muy tarde(?: el)?",
    ),
    until=(r"hasta(?: el)?",),
    boundary=(
        r"[;:]",
        r" - ",
        r",? pero",
        r",? (?:y|luego)(?= (?:nosotros|te|le|el|la|los|nos|por)(?:\W|\Z))",
    ),
    then=(r"entonces", r"ese día"),
    weak=_MEETS_AGAIN,
    decision=(r"decisión", r"decid\w+", r"respuesta", r"resultado\w*", r"resolución"),
    hedged=(r"esperamos", r"deberíamos", r"probablemente", r"intentar\w*", r"espero"),
)
