"""Spanish words for what was decided."""

from __future__ import annotations

from afterword.core.reading.words.shape import OutcomeWords

_MACROS = {
    "gap": r"[^!?;]{0,80}?",
    "near": r"[^!?;]{0,30}?",
    "role": r"puesto|vacante|posición|plaza|cargo|rol|oferta de empleo",
    "another": (
        r"otr[oa]s? (?:candidat\w+|person\w+|perfil\w*|aspirante\w*|profesional\w*)"
        r"|una persona|alguien|un perfil (?:más|distinto)"
    ),
    "yours": (
        r"(?:tu|su|la|con tu|con su) (?:candidatura|solicitud|postulación|aplicación"
        r"|perfil)|contigo|con usted"
    ),
    "meeting": r"entrevista|fase|etapa|ronda|reunión|conversación|charla|prueba|llamada",
    "further": r"siguiente|próxim[oa]|segund[oa]|tercer[oa]?|final|últim[oa]|técnic[oa]|presencial",
}

ES = OutcomeWords(
    macros=_MACROS,
    rejection={
        "candidat|otra|otro|alguien|persona|perfil": (
            (
                r"(?:optado|decidido|decantado|decantamos|elegido|seleccionado|inclinado"
                r"|optamos|elegimos|escogido|apostado|contratado|quedado)"
                r"<near>(?:por|con|a|avanzar con|continuar con|seguir con)? ?<another>"
            ),
            r"(?:avanzar|continuar|seguir|proceder|contar) con <another>",
        ),
        "no ": (
            (
                r"no (?:\w+ ){0,4}?(?:continu\w+|segui\w+|avanz\w+|proced\w+"
                r"|proseg\w+)(?: adelante)? (?:\w+ ){0,2}?(?:con )?(?:<yours>|en el proceso)"
            ),
            (
                r"no (?:has|ha|fuiste|fue|hemos|resultaste|resultó|has resultado"
                r"|ha resultado) (?:sido |podido )?(?:seleccionad[oa]|elegid[oa]|escogid[oa]"
                r"|seleccionar\w*)"
            ),
            r"no (?:podemos|podremos|vamos a|te|le)<near>ofrecer\w*<near>(?:<role>)",
            r"no (?:encaja|se ajusta)<near>(?:con|a) (?:lo que|el|la|nuestras)",
            r"<yours> no (?:ha|fue|continúa|seguirá|avanza|avanzará)",
        ),
        "descartad|rechazad|desestimad": (
            r"<yours> (?:ha sido|fue|ha quedado|queda) (?:descartad\w+|rechazad\w+|desestimad\w+)",
        ),
        "cubiert|cubrir|cubrió": (
            r"<role> (?:ya )?(?:ha sido|fue|está|se ha) (?:cubiert\w+|ocupad\w+)",
            r"(?:cubierto|cubrimos) (?:ya )?(?:el|la) <role>",
        ),
        "cancelad|retirad": (
            r"<role> (?:ha sido|fue|se ha) (?:cancelad\w+|retirad\w+|anulad\w+|cerrad\w+)",
        ),
    },
    offer={
        "oferta": (
            (
                r"(?:te|le|os) (?:mando|envío|enviamos|mandamos|adjunto|adjuntamos) (?:la"
                r"|una|nuestra) (?:carta de )?oferta"
            ),
        ),
        "ofrece|oferta|ofrezco": (
            (
                r"(?:complace|alegra|placer|encantad\w+|gustaría|queremos|queríamos|podemos"
                r"|quiero|honor|satisfacción)<near>ofrecer(?:te|le|os)?<near>(?:<role>"
                r"|un contrato)"
            ),
            r"(?:te|le|os) ofrecemos (?:el|la|un|una) (?:<role>|contrato)",
            (
                r"(?:hacer|presentar|enviar|extender|trasladar)(?:te|le|os) (?:una|la"
                r"|nuestra) (?:\w+ )?(?:oferta|propuesta)(?! de entrevista)"
            ),
            (
                r"(?:adjunt\w+|encontrarás|aquí (?:tienes|va))<near>(?:tu|su|la"
                r"|nuestra) (?:carta (?:de )?)?oferta"
            ),
        ),
        "es tuyo|es tuya|es suyo": (r"<role> es (?:tuy|suy)[oa]",),
        "contrato": (r"adjunt\w+<near>(?:tu|su|el) contrato",),
    },
    on_hold={
        "pausa|pausado|pausar": (
            (
                r"(?:proceso|búsqueda|<role>|selección|contratación"
                r"|contrataciones)<gap>(?:en pausa|pausad\w+|en espera)"
            ),
            (
                r"(?:pausar|pausado|poner en pausa|puesto en pausa)<near>(?:proceso"
                r"|búsqueda|<role>|selección|contrataci\w+)"
            ),
        ),
        "congela": (
            r"congel\w+<near>(?:contrataci\w+|vacantes?|<role>s?|plantilla|presupuesto|proceso\w*)",
            r"(?:contrataci\w+|<role>s?|proceso|presupuesto)<gap>congelad\w+",
        ),
        "suspend|detenid|paraliz|aplaza|stand": (
            (
                r"(?:proceso|búsqueda|<role>|selección|contratación)<gap>(?:suspendid\w+"
                r"|detenid\w+|paralizad\w+|aplazad\w+|en stand ?-?by)"
            ),
            (
                r"(?:suspender|suspendido|detener|paralizar|paralizado|aplazar"
                r"|aplazado)<near>(?:proceso|búsqueda|<role>|selección|contrataci\w+)"
            ),
        ),
    },
    next_round={
        "siguiente|proxim|segunda|final|tercera|tecnica|etapa|ronda|fase": (
            (
                r"(?:gustaría|queremos|invitar\w*|invitamos|encantaría|(?<!si )pasas"
                r"|pasar\w*|pasado|avanzas|avanzar|avanzado|continuar|seguir|convocar\w*"
                r"|citar\w*|hacer\w*|tener)"
                r"<gap>(?:a|en|con) (?:la|una|el|un) (?:<further> (?:y \w+ )?(?:<meeting>)"
                r"|(?:<meeting>) <further>)"
            ),
            (
                r"(?:gustaría|queremos|quisiéramos|invitar\w*|encantaría|hacer\w*|tener"
                r"|convocar\w*)<near> (?:la|una|el"
                r"|un) (?:<further> (?:y \w+ )?(?:<meeting>)|(?:<meeting>) <further>)"
            ),
            (
                r"(?:el |la )?(?:siguiente|próximo) paso(?: es| sería| será"
                r"|:)<near>(?:<meeting>|hablar|conocer|reunir\w*)"
            ),
            (
                r"(?:la )?(?:siguiente|próxima) (?:fase|etapa|ronda)(?: es| sería| será"
                r"|:)<near>(?:<meeting>|hablar|conocer)"
            ),
            (
                r"(?<!si )(?:pasas|has pasado|ha pasado|avanzas|superado"
                r"|aprobad\w+)<near>(?:siguiente|próxima|fase|etapa|ronda|final)"
            ),
        ),
    },
    withdrawn={
        "retirad|retirar": (
            r"(?:hemos|he) retirado (?:tu|su) (?:candidatura|solicitud)",
            r"(?:tu|su) (?:candidatura|solicitud) ha sido retirada (?:como|a petición)",
        )
    },
    hypothetical=(
        (
            r"si (?:tu|su|el|la|los|las|eres|fuera\w*|finalmente|decid\w+|hay|todo"
            r"|encaja\w*|resulta\w*)"
        ),
        r"en caso de",
        r"cuando",
        r"antes de",
        r"una vez",
        r"(?:quizás?|tal vez|posiblemente|podríamos|es posible)",
        r"los candidatos",
        r"las personas",
        r"todavía no",
        r"aún no",
    ),
    unsaid=(r"newsletter|boletín", r"la cita", r"reprogramar"),
    first_talk=(
        r"primera? (?:llamada|entrevista|conversación|contacto|charla)",
        r"conocer(?:te|le|nos)",
        r"llamada (?:inicial|introductoria|breve)",
    ),
    round_name=(
        r"(?:<further>) (?:<meeting>)",
        r"(?:<meeting>) (?:<further>)",
        r"entrevista(?= con)",
    ),
)
