"""Spanish words for what is asked for, allowed and declined."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import RequestWords

ES = RequestWords(
    macros={
        "gap": r"[^!?;]{0,40}?",
        "give": (
            r"(?:(?:mánda|envía|pása|compárte|mánde|envíe|páse)(?:me|nos)|enviar|mandar|compartir|pasar|remitir|facilitar|adjuntar|proporcionar"
            r"|hacer llegar|hacer(?:nos|me) llegar|reenviar|entregar|subir|completar"
            r"|rellenar|indicar|dar|decir|comentar|confirmar|aportar|presentar|devolver|mostrar|regalar)"
        ),
        "order": (
            r"(?:env[ií]a|manda|m[aá]nda|comparte|p[aá]sa|pasa|adjunta|env[ií]e|mande"
            r"|comparta|facilita|facilite|remita|remite|reenv[ií]a|reenv[ií]e|completa"
            r"|rellena|complete|rellene|reg[aá]la|d[ií]|diga|indica|ind[ií]que|indique|trae|traiga|aporta|aporte|presente|devuelve|devu[eé]lve|devuelva"
            r"|adjunte|proporcione)"
        ),
        "me": r"(?:me|nos|melo|noslo|mela|nosla|melos|noslos)?",
        "would_you": (
            r"(?:podrías?|podríais|podrían|puedes?|podéis|pueden|querrías?|te importaría|le importaría|sería posible|es posible|serías? tan amable de)"
            r"(?:,? por favor,?| quizás?| luego| también)*"
        ),
        "its_name": r"[\w-]+(?: (?!(?:y|o|que|en|por|sobre|cuando|si|pero|muy|fue|es|era|me|nos|lo|le)\b)[\w-]+){0,4}?",
    },
    ask={
        # What was named before, joined to the verb: "¿podría enviármelo?", "mándenosla".
        "melo|mela|melos|melas|noslo|nosla|noslos|noslas|enviarme|enviarno|mandarme|mandarno|pasarme|pasarno|compartirme|remitirme|hacerme|hacerno|enviame|enviame|mandame|pasame|envieme|mandeme|paseme|envieno|mandeno|enviano|mandano": (
            r"<would_you> (?:enviár|mandár|pasár|compartír|remitír|reenviár|mostrár|hacér)(?:me|nos)(?P<it>l[oa]s?)(?: llegar)?(?=[^!?]{0,90}\?)",
            r"(?:por favor,? )?(?:envía|manda|pasa|comparte|reenvía|remite|haz|envíe|mande|pase|comparta|remita|haga)(?:me|nos)(?P<it_2>l[oa]s?)(?: llegar)?",
        ),
        "me lo|me la|me los|me las|nos lo|nos la|nos los|nos las": (
            r"(?:me|nos) (?P<it>l[oa]s?) (?:<would_you> (?:enviar|mandar|pasar|compartir|remitir|reenviar|mostrar|hacer llegar)|mandas?|envías?|pasas?|compartes?|mandarías?|enviarías?|pasarías?|haces? llegar)(?=[^!?]{0,90}\?)",
            r"(?:que|rogamos|ruego|pido|pedimos|agradecer\w+) (?:que )?(?:me|nos) (?P<it_2>l[oa]s?) (?:envíes?|mandes?|pases?|remitas?|remita|compartas?|hagas? llegar|enviaras?|mandaras?|enviase)",
        ),
        # "El cuaderno del que hablabas, ¿me lo podrías mandar?": la cosa va delante.
        "me lo|me la|me los|me las|nos lo|nos la": (
            r"(?P<what>(?:el|la|los|las|tu|tus|ese|esa|esos|esas|aquel|aquella) (?:[\w-]+ ){0,4}?[\w-]+)(?: (?:del?|de la|de los|de las|al|a la)? ?(?:que|cual|cuales)[^,.!?]{2,50})?[,:]? ¿?(?:me|nos) (?:lo|la|los|las) (?:podrías|podría|puedes|puede|mandas|manda|pasas|pasa|envías|envía)",
        ),
        "mandarmel|enviarmel|pasarmel|mandármel|enviármel|pasármel": (
            r"(?P<what>(?:el|la|los|las|tu|tus|ese|esa|esos|esas|aquel|aquella) (?:[\w-]+ ){0,4}?[\w-]+)(?: (?:del?|de la|de los|de las|al|a la)? ?(?:que|cual|cuales)[^,.!?]{2,50})?[,:]? ¿?(?:podrías|podría|puedes|puede) (?:mandár|enviár|pasár)(?:me|nos)(?:lo|la|los|las)",
        ),
        "necesito que|necesitamos que|necesitaria|necesitariamos|quiero que|gustaria que|queremos que|hace falta que": (
            r"(?:necesito|necesitamos|necesitar\w+|quiero|queremos|gustaría|hace falta) que (?:me |nos )?(?:env[ií]es?|mandes?|mande|pases?|pase|compartas?|remitas?|facilites?|traigas?|adjuntes?|complet[ae]s?|rellenes?|entregues?|aportes?|enviaras|mandaras)",
        ),
        "por favor": (r"por favor,? <give><me>",),
        "favor de": (r"favor de <give><me>",),
        "prueba|ejercicio|caso|tarea|formulario": (
            r"(?:tienes|tiene|tenéis) (?:\w+ )?(?:hasta|de plazo hasta)(?: el)? [^.!?]{1,25}? para (?:entregar|enviar|hacer|completar|mandar|devolver)(?:nos|me|la|lo)?",
            r"(?P<what>(?:la|el|tu|su) (?:prueba|ejercicio|caso|tarea|formulario)(?: \w+)?) (?:se entrega|hay que entregarl[oa]|debe entregarse|vence)",
        ),
        "rogamos|ruego|pedimos|pido|agradeceriamos|agradecemos|solicitamos|solicito|conviene": (
            (
                r"(?:le|te|les|os)? ?(?:rogamos|ruego|pedimos|pido|agradecer\w+|agradecemos|solicitamos|solicito) (?:que )?(?:nos |me )?"
                r"(?:remit[ae]s?|env[ií]es?|env[ií]e|mandes?|facilites?|haga llegar|hagas llegar|proporciones?|aportes?|complet[ae]s?|complete"
                r"|rellenes?|indiques?|el env[ií]o de|adjuntes?|presentes?|<give>)(?:nos|me)?"
            ),
        ),
        "debe|debes|debera|deberas|tiene que|tienes que|hay que": (
            r"(?:debes?|deberás?|tienes? que|hay que) <give><me>",
        ),
        "rellene|rellena|complete|completa|remita|aporte|presente|indique|adjunte|traiga|trae": (
            r"(?<![\w,;'-])(?<![\w,;'-] )(?:rellen[ae]|complet[ae]|remit[ae]|aport[ae]|present[ae]|indique|indica|adjunt[ae]|traiga|trae)(?= (?:el|la|los|las|tu"
            r"|su|tus|sus|un|una|dos)\b)",
        ),
        "pasas|envias|mandas|compartes|pasarias|enviarias|mandarias|compartirias|pasaria|enviaria|mandaria": (
            r"(?:me|nos) (?:pasas|envías|mandas|compartes|(?:pasar|enviar|mandar|compartir)ías?)(?= [^!?]*\?)",
        ),
        "pod|pued|importar": (
            (
                r"(?:me|nos)? ?(?:puedes|podrías|podría|puede|podríais|podrían"
                r"|pueden)(?: por favor)? <give><me>"
            ),
            r"te importaría <give><me>",
        ),
        "por favor|envi|mand|compart|facilit|pas": (
            r"por favor,? (?:<order>)<me>",
            r"(?<!si )(?<!claro, )(?<!si, )<order>(?:me|nos)",
        ),
        "gustaria|necesit|agradec|encantaria": (
            (
                r"(?:gustaría|necesitaríamos|necesitamos|encantaría) (?:que (?:nos"
                r"|me) (?:enviaras|enviases|envíes|enviara|mandaras|compartieras|envíe)|ver"
                r"|leer|recibir)"
            ),
            r"agradecer\w+ que (?:nos|me) (?:enviaras|enviases|envíes|envíe|mandaras)",
        ),
    },
    need={
        "tienes|tiene|tendrias|tendria": (
            r"(?:tienes|tiene|tendrías|tendría)(?: por ahí| a mano| ya| quizás| algún| alguna)*(?=[^.!]{0,80}\?)",
        ),
        "encantaria|gustaria|interesaria": (
            r"(?:encantaría|gustaría|interesaría) (?:mucho )?(?:ver|leer|echar(?:le)? un vistazo a|recibir|tener)",
        ),
        "disponibilidad|incorporar": (
            r"(?:disponibilidad|fecha|cuándo podrías|cuándo podría)(?: (?:para|de))? (?P<what>incorporar\w+|incorporación|empezar|comenzar)(?= ?\?)",
        ),
        "preciso|precisamos|requiere|requerimos": (
            r"(?:precisamos|preciso|requerimos|requiero|se requiere|vamos a necesitar|necesitaremos)(?: de)?",
        ),
        "necesit|falta": (r"necesitamos|necesitaríamos|necesito|nos falta|nos faltan",),
        "cual|que": (
            (
                r"cuál(?:es)? (?:es|son|sería|serían)(?=<gap>(?:salari"
                r"|disponibilidad de incorporación|preaviso|pretension|expectativ))"
            ),
        ),
    },
    answer={
        "respuesta|decision|decisión": (
            (
                r"(?:esperamos|agradecer\w+|necesitamos|necesito|necesitaríamos|comunicarnos"
                r"|confirmarnos|darnos|quedamos a la espera de|dinos|comuníquenos) (?:tu|su"
                r"|una) (?:respuesta|decisión)"
            ),
        ),
        "confirm|decir|dinos|avis": (
            (
                r"(?:confirm\w+|dinos|avísanos|díganos|háznoslo saber"
                r"|responder\w*)(?=<gap> (?:antes|hasta|a más tardar|para el))"
            ),
        ),
    },
    open_until={
        "oferta": (r"oferta<gap>(?:válida|vigente|es válida|vence|caduca)(?=<gap>(?:hasta|el))",)
    },
    offer=(
        r"ofrec\w+ (?:el|la|este|un) (?:\w+ )?(?:puesto|plaza|contrato|cargo|posición|trabajo)",
        r"oferta(?! de entrevista)",
        r"contrato",
        r"propuesta",
    ),
    grant={
        "mandame|mandamel|enviame|pasame|mandeme|envieme|paseme|mandanos|envianos": (
            r"(?:sí|si|claro|claro que sí|por supuesto|perfecto|genial|dale|va|sale|adelante|con gusto)[,.!]* (?:claro[,.!]* )?(?:por favor[,.!]* )?(?:mánda|envía|pása|compárte|mánde|envíe|páse)(?:me|nos)(?: por favor)?(?= (?:el|la|los|las|tu|su|ese|esa|eso)\b)",
        ),
        "dale|adelante|venga|vale|obvio|por supuesto|claro|si|faltaria": (
            (
                r"(?:dale|adelante|venga|vale|obvio|por supuesto|claro(?: que sí)?|sí|faltaría más|desde luego)[,!.]* (?:por favor,? )?(?:pued[eo]s?"
                r" <give><me>|<order>(?:me|nos)?(?P<it>l[oa]s?)?)"
            ),
        ),
        "encantad|gusto|alegra": (
            (
                r"(?:encantad[oa]s?|con (?:mucho )?gusto|alegraría|gustosos?) (?:de |en )?(?:recibir|leer|ver|revisar|echar(?:le)? un vistazo a|conocer)"
            ),
        ),
        "envíamel|envial|enviamel|mándamel|mandamel|mandal|pásamel|pasamel|enviemel": (
            r"(?:env[ií][ae]|m[aá]nd[ae]|p[aá]s[ae])(?:me|nos)?(?P<it>l[oa]s?)(?= (?:cuando|sin|tranquil|nomás|por|ya)|[.!]|$)",
        ),
        "si|claro|por supuesto|perfecto|vale|encantad|gusto": (
            (
                r"(?:sí|claro(?: que sí)?|por supuesto|perfecto|vale|desde luego"
                r"|genial)[,!]* (?:por favor,? )?(?:<order><me>|puedes <give><me>|(?:me"
                r"|nos) lo (?:envías|mandas))"
            ),
            (
                r"(?:encantad[oa]s?|con (?:mucho )?gusto) (?:de |le |lo |la )?(?:leer\w*|ver(?:é|emos)?"
                r"|revisar\w*|echar\w* un vistazo)(?: a)?"
            ),
        ),
        "pued|no dudes|libre": (
            r"(?:me |nos )?(?:puedes|puede) <give><me>",
            r"no dudes en <give><me>",
            r"siéntete libre de <give><me>",
        ),
    },
    refuse={
        "rogamos|pedimos|ruego|pido|prefiero|preferimos|mejor|preferiria": (
            (
                r"(?:rogamos|pedimos|ruego|pido|prefiero|preferimos|preferiría|mejor)(?: que)? no (?:me |nos )?(?:lo |la |los |las )?(?:env[ií]e[sn]?"
                r"|mande[sn]?|adjunte[sn]?|comparta[sn]?|remita[sn]?|haga[sn]? llegar)"
            ),
        ),
        "no es necesari|no sera necesari|no hara falta|no hace falta|no son necesari": (
            r"no (?:es|será|son|serían?|hará|hace) (?:necesari[oa]s?|falta)(?! (?:que (?!nos|me|env|mand|remi)|venir|ir))(?: (?:que (?:nos |me )?(?:env[ií]es?|mandes?|remitas?)|<give><me>))?",
        ),
        "no aceptamos|no admitimos|no podemos": (
            r"no (?:aceptamos|admitimos|podemos (?:aceptar|admitir|recibir|abrir|valorar))",
        ),
        "no ": (
            r"no (?:nos |me )?(?:envíes|mandes|envíe|mande|adjuntes|compartas|adjunte|enviéis|enviaras"
            r"|enviara|mandaras|mandara)",
            (
                r"no (?:hace falta|es necesario|necesitas|es preciso"
                r"|necesita) (?:que (?:nos |me )?(?:envíes|mandes|envíe|mande)|<give><me>"
                r"|adjuntar)"
            ),
            r"(?:abstente|absténgase) de <give>",
            r"no (?:necesitamos|necesito|hacen falta|son necesarias|son necesarios)",
            r"no (?:podemos|puedo) (?:aceptar|abrir|recibir|revisar|mirar)",
        ),
        "adjuntos|ficheros|nada": (
            (
                r"no (?:(?:podemos|puedo) (?:aceptar|abrir|recibir)|aceptamos|acepto|se aceptan"
                r"|(?:(?:nos|me) )?(?:envíes|mandes|envíe|mande)) (?P<sure>(?:archivos |documentos )?"
                r"adjuntos|ficheros|nada(?: más)?)"
            ),
        ),
    },
    later=(
        *OTHERS["es"],
        r"(?:le|te) (?:pediremos|pediré|solicitaremos)",
        r"si (?:avanz\w+|decid\w+|resulta\w*)",
        r"más adelante",
        r"una vez",
    ),
    no_request=(
        (
            r"(?:\w+ ){0,3}?(?:disponibilidad|horario\w*|hora|fecha\w*|día\w*|cita|mensaje"
            r"|oferta\w*|vacante\w*|puesto|enlace|pantalla|(?<!por )correo|respuesta|pregunta\w*|duda\w*|saludo\w*|llamada|invitación|huecos?)"
        ),
        r"(?:si|cuándo|cuando|dónde|a|que|con|algo|cómo|por qué|recepción)",
    ),
    things=(
        (r"portaf[oó]lio|portfolio", "portfolio"),
        (r"referencias?", "references"),
        (r"muestras? de (?:tu |su )?trabajo", "work samples"),
        (r"casos? de estudio|estudio de caso|caso práctico", "case study"),
        (
            r"(?:expectativas?|pretensi[oó]n\w*) (?:salarial\w*|econ[oó]mica\w*)",
            "salary expectations",
        ),
        (r"preaviso", "notice period"),
        (
            r"incorporar\w+|incorporación|empezar|comenzar|fecha de (?:incorporación|inicio)",
            "start date",
        ),
        (r"hojas? de vida", "cv"),
        (
            r"prueba(?: técnica)?|ejercicio|d\.?n\.?i\.?|nie|pasaporte|nóminas?|vida laboral|copia|informe|proyecto\w*|currículo",
            "",
        ),
        (r"c\.?v\.?|currículum|curriculum", "cv"),
        (r"carta de presentación", "cover letter"),
        (r"documentos?|documentación", "documents"),
        (r"formulario|cuestionario", "form"),
        (r"permiso de trabajo", "work permit"),
        (r"presentación|diapositivas|artículo|código|informe|contrato|certificado\w*|título", ""),
    ),
    determiners=(
        r"el",
        r"la",
        r"los",
        r"las",
        r"un[oa]?s?",
        r"tu",
        r"tus",
        r"su",
        r"sus",
        r"dos",
        r"tres",
        r"o",
        r"algun[oa]?s?",
        r"algún",
        r"al menos",
        r"ese",
        r"esa",
        r"este",
        r"esta",
        r"copia",
        r"de",
        r"breve",
        r"actualizad[oa]",
        r"muestra de",
        r"\d+",
        r"ningún",
        r"ninguna",
        r"lo",
        r"más",
    ),
    stops=(
        r"antes",
        r"hasta",
        r"sobre",
        r"que",
        r"para",
        r"por",
        r"a",
        r"en",
        r"con",
        r"cuando",
        r"si",
        r"todavía",
        r"aún",
        r"del",
        r"al",
        r"desde",
        r"ahora",
    ),
    joiners=(r"y", r"e", r"además de", r"así como", r"junto con"),
    alternatives=(r"o", r"u"),
    pronouns=(r"lo", r"la", r"los", r"las", r"por favor"),
    deadline=(r"antes del?", r"hasta(?: el)?", r"a más tardar(?: el)?", r"para(?: el)?"),
    named={
        "su |sus |tu |tus ": (
            r"(?P<what>(?:sus?|tus?) (?!(?:tiempo|disponibilidad|interés|candidatura|perfil|trabajo|trayectoria|entrevista|equipo|contacto|ayuda|pregunta|idea|visita|vez|experiencia|atención|paciencia|franqueza)\b)<its_name>)(?=[,.;:!?]|$| (?:y|o|que|cuando|si|pero|muy|fue|es|era|sobre)\b)",
        ),
        "habl|mencion|coment|conto|contaste|ensen|mostr|describ|hiciste|hizo|escrib|prepar|present|citaste|cito": (
            r"(?:d)?(?P<what>(?:el|la|los|las|una?|sus?|tus?|es[ea]|aquel|aquella) <its_name>) (?:(?:de|sobre) )?(?:el |la |los |las |del )?(?:que|cual|cuales)"
            r"(?: (?:me|nos|usted|ustedes|tú|ya|había|habías|has|ha|tanto|ayer))* (?:habl\w+|mencion\w+|coment\w+|cont(?:ó|aste|aba|abas|ado)|enseñ\w+|mostr\w+|describ\w+|hiciste|hizo|hecho|escri\w+|prepar\w+|present\w+|citaste|citó)",
        ),
    },
)
