"""Spanish words for what was decided."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import OutcomeWords

_MACROS = {
    "gap": r"[^!?;]{0,80}?",
    "near": r"[^!?;]{0,30}?",
    "role": r"trabajo|empleo|puesto|vacante|posición|plaza|cargo|rol|oferta de empleo",
    "another": (
        r"otr[oa]s? (?:candidat\w+|person\w+|perfil\w*|aspirante\w*|profesional\w*)"
        r"|otr[oa] \w+|una persona|alguien|un perfil|un candidato|una candidata"
    ),
    "yours": (
        r"(?:tu|su|la|con tu|con su) (?:candidatura|solicitud|postulación|aplicación"
        r"|perfil)|contigo|con usted"
    ),
    "wish": (
        r"(?:queremos|quiero|gustaría|encantaría|quisiéramos|deseamos|nos complace|encantad[oa]s? de|alegra|decidido|vamos a|quieren"
        r"|quisiera|gusta)"
    ),
    "hiring": (
        r"(?:proceso|búsqueda|puesto|vacante|posición|plaza|cargo|rol|selección|contrataci\w+|concurso|convocatoria|incorporaci\w+"
        r"|reclutamiento|todo|plantilla|presupuesto)"
    ),
    "halted": (
        r"(?:parad[oa]s?|pausad[oa]s?|en pausa|en espera|congelad[oa]s?|suspendid[oa]s?|detenid[oa]s?|paralizad[oa]s?|aplazad[oa]s?"
        r"|pospuest[oa]s?|en suspenso|en (?:el )?aire|en stand ?-?by|frenad[oa]s?|bloquead[oa]s?|en el congelador)"
    ),
    "meeting": r"entrevista|fase|etapa|ronda|reunión|conversación|charla|prueba|llamada",
    "further": r"siguiente|próxim[oa]|segund[oa]|tercer[oa]?|final|últim[oa]|técnic[oa]|presencial",
}

ES = OutcomeWords(
    macros=_MACROS,
    rejection={
        "asignad|adjudicad|otorgad|dado|ocupar": (
            r"<role><near>(?:asignad|adjudicad|otorgad|dad)[oa] a <another>",
        ),
        "no contamos|no contaremos|no contar": (
            r"no (?:contamos|contaremos|podemos contar|vamos a contar) (?:contigo|con usted)",
        ),
        "no ha podido|no pudo|no sera|no fue posible|no es posible": (
            r"(?:esta vez|en esta ocasión|al final|finalmente|lamentablemente|desgraciadamente)<near>no (?:ha podido ser|pudo ser|será posible"
            r"|ha sido posible|has sido tú)",
        ),
        "no continu|no segui|no avanz|no proced|no pasa": (
            r"no (?:vamos a )?(?:continu\w+|segui\w+|avanz\w+|proced\w+)(?: adelante)?(?: con)? (?:tu|su) (?:proceso|candidatura|postulación)",
            r"no (?:pasas|pasa|pasaste|pasó|has pasado|ha pasado) (?:a la|el|al|la) (?:siguiente|próxima|fase|ronda|final|corte)",
        ),
        "candidat|otra|otro|alguien|persona|perfil": (
            (
                r"(?:optado|decid\w+|decantado|decantamos|elegido|seleccionado|inclinado"
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
        "cubiert|cubrir|cubrió|ocupad|asignad|adjudicad|otorgad": (
            r"<role> (?:ya )?(?:ha sido|fue|está|se ha) (?:cubiert\w+|ocupad\w+|asignad\w+|adjudicad\w+|otorgad\w+|cerrad\w+)",
            r"(?:cubierto|cubrimos) (?:ya )?(?:el|la) <role>",
        ),
        "cancelad|retirad": (
            r"<role> (?:ha sido|fue|se ha) (?:cancelad\w+|retirad\w+|anulad\w+|cerrad\w+)",
        ),
    },
    offer={
        "quedaste|quedo con|quedas|conseguiste|obtuviste|ganaste|has conseguido": (
            r"(?:te quedaste|se quedó|te quedas|se queda) con (?:el|la) <role>",
            r"(?:conseguiste|obtuviste|ganaste|has conseguido|ha conseguido|has obtenido) (?:el|la) <role>",
        ),
        "hacer|hacert|presentar": (
            r"(?:queremos|quisiéramos|podemos|vamos a) (?:hacer|presentar|enviar)(?:te|le)? una (?:oferta|propuesta)(?! de entrevista)",
        ),
        "candidata|candidato|persona": (
            r"(?:has sido|ha sido|eres|fuiste|es usted) (?:la|el) (?:candidat[oa]|persona) (?:elegid|seleccionad|escogid)[oa]",
        ),
        "contrato|mando el|adjunto el": (
            r"(?:te|le) (?:envío|enviamos|mando|mandamos|adjunto|adjuntamos|preparamos) (?:el|tu|su) contrato",
        ),
        "seleccionad|elegid|escogid|aceptad": (
            (
                r"(?<!no )(?:fuiste|ha sido|has sido|eres|resultaste|ha resultado) (?:la persona )?(?:seleccionad|elegid|escogid|aceptad)[oa]"
                r"(?: para (?:el|la|este|esta|ocupar el|ocupar la|nuestro) (?:<role>)(?! ?(?:entrevista|fase|etapa))|(?= ?[.!]))"
            ),
        ),
        "contrat": (r"<wish> (?:poder )?contratar(?:te|le|la|lo)",),
        "incorpor|una|unas|unier|formes|formar|trabaj|forme|sumes|sumar|vengas": (
            r"<wish><near>que (?:te (?:incorpor|un|sum)\w+|se (?:incorpor|un|sum)\w+|formes parte|forme parte|formaras parte|trabajes|trabajaras|vengas a trabajar)",
        ),
        "carta": (
            r"(?:te|le) (?:envío|enviamos|adjunto|adjuntamos|mando|mandamos|comparto|compartimos) (?:tu|su|la) carta(?: de)? oferta",
        ),
        "bienvenid": (
            r"bienvenid[oa] (?:al equipo|a bordo|a la empresa|a la familia|a (?:nuestra|la) \w+)",
        ),
        "adjudicad": (r"se ha adjudicado (?:el|la) <role>",),
        "propuesta": (
            r"(?:hacer|presentar|enviar|extender|trasladar)(?:te|le|os) (?:una|la|nuestra) (?:\w+ )?propuesta(?! de entrevista)"
            r"(?= (?:formal|económica|laboral|de)| ?[.,!]|$)",
        ),
        "persona que": (r"eres la persona que (?:buscábamos|buscamos|queremos|hemos elegido)",),
        "oferta": (
            (
                r"(?:te|le|os) (?:mando|envío|enviamos|mandamos|adjunto|adjuntamos) (?:la"
                r"|una|nuestra) (?:carta de )?oferta"
            ),
        ),
        "ofrece|oferta|ofrezco": (
            (
                r"(?:complace|alegra|placer|gusto|alegría|ilusión|felices|encantad\w+|gustaría|queremos|queríamos|podemos"
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
        "se congel|se par|se suspend|se paus|se fren|se paraliz|se aplaz|se detuv": (
            r"se (?:nos )?(?:congel|par|suspend|paus|fren|paraliz|aplaz|detuv)\w+ (?:la|el|las|los) <hiring>",
        ),
        "proceso|busqueda|puesto|vacante|posicion|plaza|cargo|rol|seleccion|contratacion|contrataciones|concurso|convocatoria|incorporacion|incorporaciones|reclutamiento|todo|plantilla": (
            r"(?:queda|está|sigue|se queda) todo <halted>",
            r"<hiring><gap>(?:está|están|queda|quedan|quedó|ha quedado|se encuentra|encuentra|sigue|estará|ha sido|fue|se ha)(?: \w+)? <halted>",
        ),
        "frenar|parar|parado|detener|paralizar|congelar|aplazar|aplazado|pausar|posponer|suspender|suspendido|paralizado|congelado|pospuesto|frenado|detenido": (
            r"(?:frenar|parar|detener|paralizar|congelar|aplazar|pausar|posponer|suspender|(?:(?:ha|han|hemos)(?: tenido que)? )(?:parado"
            r"|paralizado|congelado|aplazado|pausado|pospuesto|suspendido|frenado|detenido))(?: temporalmente)? (?:el|la|las|los|todas las|todos los)"
            r" <hiring>",
        ),
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
        "que pases|que pase|que avances|que avance|que sigas|que siga|que continues": (
            r"(?:quiere|quieren|queremos|decidió|decidieron|decidimos|gustaría|encantaría)<near>que (?:pases?|avances?|sigas?|continúes?) (?:a|con|en|al|hacia)(?: (?:la|el|una))?(?: <further>)? (?:<meeting>|siguiente|final|proceso)",
        ),
        "sigues adelante|sigue adelante|sigues en|pasas a|contigo": (
            r"(?<!si )(?:sigues|continúas) adelante(?! con (?:el|la|los|las|tu|su) (?!proceso|candidatura|entrevista))",
            r"<wish> (?:tener|hacer|hacerte|proponerte|organizar) (?:una|otra) (?:<further> )?(?:<meeting>) (?:contigo|con usted)",
        ),
        "convocad|citad|invitad": (
            r"(?:ha sido|has sido|está|estás|queda|quedas) (?:convocad|citad|invitad|admitid)[oa] (?:a|para) (?:la |una |el |un )?(?:<further> )?(?:<meeting>|hablar)",
        ),
        "avanzar|seguir|continuar|avancemos": (
            r"<wish>(?: \w+)? (?:avanzar|seguir|continuar)(?: adelante)?(?: hablando)? (?:contigo|con (?:vos|usted|tu|su) ?(?:candidatura|proceso"
            r"|perfil|postulación)?|en (?:el|este) proceso)",
        ),
        "volver a": (r"<wish><near>volver a (?:ver|hablar|reunir|entrevistar|conocer|charlar)\w*",),
        "seleccionad|preseleccionad|convoc|superad|citamos": (
            r"(?<!no ha sido )(?:pre)?seleccionad[oa] para (?:la|el|una) (?:<further> (?:<meeting>)|(?:<meeting>) <further>)",
            r"(?:convoc\w+|citamos|citarte|citarle) (?:a|para) (?:la|una|el|un) (?:<further> (?:<meeting>)|(?:<meeting>) <further>|prueba)",
        ),
        "conoz": (
            r"<wish><near>que (?:conozcas|conozca) (?:a|al|a la|a los) (?:resto|equipo|\w+)",
        ),
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
    further_talk={
        "último paso|próximo paso|siguiente paso|paso final|última etapa|próxima etapa|última ronda|ultimo paso|proximo paso|ultima etapa|proxima etapa|ultima ronda": (
            r"(?P<sure>últim[oa]|próxim[oa]|siguiente|paso final)(?: (?:paso|etapa|ronda))? (?:es|sería|será|consiste en)(?: [\w-]+){0,4}? (?:llamada|charla|conversación|entrevista|reunión|café|horas?|hora y media|media hora|minutos|rato|conversar|hablar|conocer) (?:\w+ )?(?:con|a)(?= )(?! (?:(?:los|las|la|el) )?(?:documentos?|formularios?|banco|abogad\w+|dentista|contrato|papeles)\b)",
        ),
        "coordinar|agendar|organizar|concertar|programar": (
            r"<wish>(?: \w+)? (?:coordinar|agendar|organizar|concertar|programar) (?:una |otra )?(?:entrevista|reunión|charla|llamada) con (?:el|la|nuestr\w+)",
        ),
        "hables|hable|conozcas|conozca|reunas|charles|veas": (
            r"<wish><near>que (?:te |se )?(?:hables?|conozcas?|reúnas?|charles?|veas?|vea) (?:con |a )?(?:nuestr\w+|el|la|al|los|las|mi)(?= )",
        ),
        "quiere|quieren|gustaria": (
            r"(?:director\w*|gerente|jef[ea]|equipo|responsable|cliente|ceo|fundador\w*)<near>(?:quiere|quieren|querría|gustaría)<near>(?:conocer|hablar|ver|entrevistar|charlar)\w*",
        ),
    },
    withdrawn={
        "retirad|retirar": (
            r"(?:hemos|he) retirado (?:tu|su) (?:candidatura|solicitud)",
            r"(?:tu|su) (?:candidatura|solicitud) ha sido retirada (?:como|a petición)",
        )
    },
    hypothetical=(
        r"si (?:se|pasas?|avanzas?|superas?|te|le|nos)",
        r"(?:sabemos|sabe|decidido) (?:aún |todavía )?quién",
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
    negation=(r"(?:no|nunca|tampoco)(?! (?:solo|sólo|dudes|dude|obstante))",),
    regret=(r"lamentabl\w+|lament\w+|sentimos|siento|desgraciadamente|por desgracia",),
    unsaid=(
        r"no (?:está|están|se ha|ha sido|queda|se encuentra)<near>(?:congelad|parad|pausad|suspendid|paralizad)\w*",
        r"(?:retomad|reanudad|reactivad|desbloquead)\w*",
        r"(?:obra|obras|edificio|piso|ascensor|paquete|vuelo|financiación)",
        *OTHERS["es"],
        r"newsletter|boletín",
        r"la cita",
        r"reprogramar",
    ),
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
