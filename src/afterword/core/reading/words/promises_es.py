"""Spanish words for promises of a decision or of news."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
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
        "tell": r"(?:avis|comunic|inform|notific|llam|escrib|contact|confirm|cont|dec|respond|contest|transmit|d)[aei]r",
        "you": r"(?:te|le|os|les|se lo|lo)",
        "noun": r"(?:respuesta|decisión|resultados?|resolución|fallo|veredicto|selección|elección|candidat[oa] elegid[oa])",
        "will": (
            r"(?:informar|comunicar|publicar|anunciar|conocer|notificar|saber|tomar|resolver|salir|dar|sabr|saldr|dar|tendr|har"
            r"|estar|ser|hacer)(?:á|án|ía)(?: (?:tomada|lista|listo|pública|público|a conocer|disponible|anunciad[oa]|comunicad[oa]|dad[oa]))?"
        ),
        "news": (
            r"(?:una |la |nuestra |el |un |algún |alguna |más |noticias )*(?:respuesta"
            r"|decisión|resultado|resultados|noticias|novedades|feedback|comentarios"
            r"|retorno|información|resolución)"
        ),
    },
    promise={
        "prometo|prometemos|te doy|os doy|le doy": (
            r"(?:<you> )?(?:prometo|prometemos|aseguro|garantizo) (?:una |la |mi |nuestra )?(?:respuesta|decisión|contestación|noticias)",
        ),
        "la tomamos|la tomaremos|la tendremos|la tendras|la sabremos|la comunicamos": (
            r"(?:decisión|respuesta|resolución) (?:final |definitiva )?la (?:tomamos|tomaremos|tomarán|toman|tendremos|tendrás|tendrá|sabremos|comunicamos|comunicaremos|damos|daremos)",
        ),
        "cerramos|cierro|cierra|cerraremos|zanjamos": (
            r"(?:(?:lo |la )(?:cerramos|cierro|cerraremos|cerraré|zanjamos)|(?:cerramos|cierro|cerraremos|cerraré|zanjamos) (?:esto|el proceso|el tema|la decisión|todo))(?= (?:antes|el|esta|la|a|mañana|hoy|en|como)(?:\W|\Z))",
        ),
        "defin|decid|resolv|tomando|cerrando|eligiendo|anunci|comunic|inform|avis": (
            r"(?:vamos a|voy a|estaremos|estaríamos|pensamos|queremos|esperamos)(?: estar)? (?:defin|decid|resolv|tom|cerr|elig|anunci|comunic|inform|avis)\w+",
        ),
        "quedo|quedamos|espero|esperamos|prevemos|confio|comprometo|comprometemos|prometo|intentaré|intentaremos|vamos|voy": (
            r"(?:quedo|quedamos) (?:de|en) <tell>(?:te|le|os|les)?",
            r"(?:espero|esperamos|prevemos|confío en|me comprometo a|nos comprometemos a|prometo|intentar(?:é|emos)|vamos a|voy a)"
            r" (?:poder )?(?:<tell>|tener|dar)(?:te|le|os|les)?(?: <news>)?",
        ),
        "estar": (
            r"<you> estar(?:íamos|emos|ía|é|emos) (?:dando|comunicando|informando|avisando|contactando|confirmando|contando"
            r"|respondiendo|llamando)(?: <news>)?",
        ),
        "respuesta|decision|resultado|resolucion|fallo|veredicto|seleccion|eleccion": (
            r"<noun>(?: (?:de|del|sobre) (?:la |el |este |esta )?\w+)?(?: final| definitiv[oa])? (?:se (?:les |le |te )?)?<will>",
        ),
        "tienes|tendras|tiene|tendra": (
            r"<noun><gap>la (?:tienes|tendrás|tiene|tendrá) (?:a más tardar|como muy tarde|antes|el|para el)",
        ),
        "confirm|avis|dig|deci": (
            r"<you> (?:confirmo|confirmamos|aviso|avisamos|digo|decimos)(?: algo)?"
            r"(?= (?:esta|este|la próxima|la semana|a lo largo|antes|en los próximos) )",
        ),
        "te|le|os|les": (
            r"<you> (?:dar|contar|explicar|llamar|escribir|mandar|enviar|confirmar|informar|avisar|comunicar|responder|contestar)"
            r"(?:é|emos|án|á)(?: <news>)?",
            r"<you> (?:doy|damos|mando|mandamos) (?:una|la|mi|nuestra) (?:respuesta|contestación)",
            r"<you> (?:llamamos|llamo)(?= )",
            r"<you> (?:dire|diré|diremos|diré)(?: algo| \w+)?",
        ),
        "sera|va a ser": (
            r"(?:al final|finalmente|ahora|entonces|mejor) (?:será|sería|va a ser|lo sabremos|decidiremos)",
        ),
        "podr": (r"podr(?:é|emos|ía|íamos) <tell>(?:te|le|os|les)",),
        "tomar|decidir|cerrar": (
            r"(?:esperamos|espero|queremos|prevemos|tenemos previsto|pensamos|confiamos en) (?:poder )?(?:tomar|decidir|cerrar|resolver|elegir)"
            r"(?: (?:la|una|el|este|esta|nuestra) (?:\w+ )?\w+)?",
        ),
        "conoc|sab": (
            r"(?:sabrás|sabrá|sabréis|sabremos|conocerás|conocerá)(?: \w+){0,2}",
            r"(?:tendrás|tendrá|tendréis|recibirás|recibirá) (?:noticias|respuesta|novedades|contestación)(?: nuestras| mías| de \w+)?",
        ),
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
        r"(?:prometer\w*|garantizar\w*|asegurar\w*)",
        r"(?:ayuntamiento|juez|tribunal supremo|gobierno|colegio|municipalidad|casero)",
        r"(?:ayer|la semana pasada)",
        r"(?:dime|dígame|díganos|dinos|dígannos|avísame|avíseme)",
        *OTHERS["es"],
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
        r"a qué hora|dónde|cómo llegar",
        r"a las? \w+[^,.;]{0,25}? (?:para|por)(?= )",
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
    until=(r"hasta(?: el)?", r"antes del?"),
    boundary=(
        r"[;:]",
        r" - ",
        r",? pero",
        r",? (?:y|luego)(?= (?:nosotros|te|le|el|la|los|nos|por)(?:\W|\Z))",
    ),
    then=(r"entonces", r"ese (?:mismo )?día", r"(?:justo )?después"),
    then_before=(
        r"(?:y |luego )?(?:ese mismo día|ese día|entonces|después|a continuación|acto seguido)",
    ),
    upon=(r"(?:cuando|en cuanto) (?:vuelva|regrese|volvamos|regresemos|esté de vuelta)",),
    weak=_MEETS_AGAIN,
    decision=(r"decisión", r"decid\w+", r"respuesta", r"resultado\w*", r"resolución"),
    hedged=(r"esperamos", r"deberíamos", r"probablemente", r"intentar\w*", r"espero"),
    anew=(
        r"(?:yo|nosotros|te|le|les|os|me|nos|usted|tendr\w+|recibir\w+|daremos|tomaremos|decidiremos|la (?:decisión|respuesta)|sino)",
    ),
)
