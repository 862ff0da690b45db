"""Spanish: enquiries and answers to requests, and the reply to a rejection."""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

POINTS: Mapping[str, Pool] = {
    "subject_ask": (
        "El puesto de {role}",
        "Una pregunta sobre el puesto de {role}",
        "{role}: una breve consulta",
    ),
    "subject_ask_company": (
        "Mi candidatura en {company}",
        "Una pregunta sobre mi candidatura",
        "Una breve consulta",
    ),
    "recall_promise": (
        (
            "El {on:d} me dijo que [habría noticias|tendría noticias|se sabría algo] para el {by:wd}.",
            "El {on:d} me dijiste que [habría noticias|tendría noticias|se sabría algo] para el {by:wd}.",
        ),
        (
            "Cuando [hablamos|nos escribimos] por última vez, el {on:d}, mencionó el {by:wd} como fecha para [las noticias|una respuesta].",
            "Cuando [hablamos|nos escribimos] por última vez, el {on:d}, mencionaste el {by:wd} como fecha para [las noticias|una respuesta].",
        ),
        (
            "Por lo que me [dijo|comentó|indicó] el {on:d}, tenía [anotado|apuntado] el {by:wd} para recibir noticias.",
            "Por lo que me [dijiste|comentaste|indicaste] el {on:d}, tenía [anotado|apuntado] el {by:wd} para recibir noticias.",
        ),
        (
            "Retomo lo que me dijo el {on:d}: [habría noticias|se esperaban noticias|habría una respuesta] para el {by:wd}.",
            "Retomo lo que me dijiste el {on:d}: [habría noticias|se esperaban noticias|habría una respuesta] para el {by:wd}.",
        ),
    ),
    "recall_promise_of": (
        "El {on:d}, {name} me dijo que [habría noticias|se sabría algo] para el {by:wd}.",
        "{name} me [comentó|indicó] el {on:d} que [quizá sabría más|tendría noticias] para el {by:wd}.",
        "Por lo que dijo {name} el {on:d}, tenía [anotado|apuntado] el {by:wd} para recibir noticias.",
    ),
    "recall_understood": (
        "Según [entendí|me dijeron] el {on:d}, habría [noticias|una respuesta] para el {by:wd}.",
        "El {on:d} se mencionó el {by:wd} como fecha para [las noticias|una respuesta].",
        "Por lo que [supe|me dijeron] el {on:d}, tenía [anotado|apuntado] el {by:wd} para recibir noticias.",
    ),
    "late_thanks": (
        "Aprovecho para dar las gracias por nuestra conversación del {day:wd}.",
        (
            "También quiero agradecerle el tiempo que me dedicó el {day:wd}.",
            "También quiero agradecerte el tiempo que me dedicaste el {day:wd}.",
        ),
        "Con algo de retraso, gracias por la conversación del {day:wd}.",
    ),
    "recall_asked": (
        "El {on:d} pregunté cómo iban las cosas, y [escribo una vez más|vuelvo a escribir] por si mi mensaje [se traspapeló|quedó sepultado|pasó de largo].",
        "Puede que mi mensaje del {on:d} llegara en [mal momento|una semana complicada|un día de mucho trabajo].",
        (
            "Le escribí el {on:d} y sé lo [fácil|sencillo] que es que un correo quede [atrás|enterrado].",
            "Te escribí el {on:d} y sé lo [fácil|sencillo] que es que un correo quede [atrás|enterrado].",
        ),
        "Vuelvo [un momento|brevemente] sobre [mi pregunta|la consulta] del {on:d}.",
    ),
    "recall_hold": (
        (
            "El {on:d} me [dijo|comentó] que el proceso estaba [en pausa|parado por un tiempo].",
            "El {on:d} me [dijiste|comentaste] que el proceso estaba [en pausa|parado por un tiempo].",
        ),
        (
            "Cuando me escribió el {on:d}, el proceso estaba [en pausa|detenido].",
            "Cuando me escribiste el {on:d}, el proceso estaba [en pausa|detenido].",
        ),
        "Desde el {on:d} sé que el proceso está [en pausa|detenido].",
    ),
    "recall_talk": (
        "Hablamos por última vez el {day:wd}, y [guardo un buen recuerdo|lo recuerdo con gusto].",
        "Nuestra conversación del {day:wd} [sigue muy presente|la tengo muy presente].",
        "Desde que hablamos el {day:wd} he pensado [a menudo|más de una vez] en el puesto.",
        "Ya ha pasado [un tiempo|algo de tiempo] desde nuestra conversación del {day:wd}.",
    ),
    "recall_team": (
        (
            "El {day:wd} hablé por última vez con [sus colegas|su equipo].",
            "El {day:wd} hablé por última vez con [tus colegas|tu equipo].",
        ),
        (
            "Mi última conversación con su equipo fue el {day:wd}, y [la recuerdo con gusto|guardo un buen recuerdo].",
            "Mi última conversación con tu equipo fue el {day:wd}, y [la recuerdo con gusto|guardo un buen recuerdo].",
        ),
        (
            "Ha pasado [un tiempo|algo de tiempo] desde que hablé con su equipo el {day:wd}.",
            "Ha pasado [un tiempo|algo de tiempo] desde que hablé con tu equipo el {day:wd}.",
        ),
    ),
    "recall_letter": (
        ("Le escribí por última vez el {on:d}.", "Te escribí por última vez el {on:d}."),
        "Vuelvo [brevemente|un momento] sobre mi mensaje del {on:d}.",
        "Mi último mensaje [es|fue] del {on:d}.",
    ),
    "recall_their_letter": (
        (
            "[Gracias|Muchas gracias] por su mensaje del {on:d}.",
            "[Gracias|Muchas gracias] por tu mensaje del {on:d}.",
        ),
        (
            "Vuelvo sobre lo que me [escribió|dijo] el {on:d}.",
            "Vuelvo sobre lo que me [escribiste|dijiste] el {on:d}.",
        ),
        (
            "Recibí su último mensaje el {on:d}, y me [alegró|gustó] leerlo.",
            "Recibí tu último mensaje el {on:d}, y me [alegró|gustó] leerlo.",
        ),
    ),
    "recall_role": (
        "Hace un tiempo me presenté al puesto de {role} en {company}.",
        "Mi candidatura al puesto de {role} lleva ya un tiempo en proceso.",
    ),
    "recall_role_company": (
        "Hace un tiempo envié mi candidatura a {company}.",
        "Mi candidatura en {company} lleva ya un tiempo en proceso.",
    ),
    "still": (
        "Sigo pensando en {n}.",
        "{N} sigue muy presente.",
        "Más de una vez he vuelto a {n}.",
        "No he olvidado {n}.",
    ),
    "still_seen": (
        ("Recuerdo bien que me enseñó {words}.", "Recuerdo bien que me enseñaste {words}."),
        "No he olvidado {words}, que pude ver.",
    ),
    "ask": (
        (
            "¿[Podría|Puede] decirme cómo va el proceso para el puesto de {role}?",
            "¿[Podrías|Puedes] decirme cómo va el proceso para el puesto de {role}?",
        ),
        "¿Cómo avanza la decisión sobre el puesto de {role}?",
        (
            "¿Hay alguna novedad sobre el puesto de {role} que [pueda contarme|pueda adelantarme]?",
            "¿Hay alguna novedad sobre el puesto de {role} que [puedas contarme|puedas adelantarme]?",
        ),
        (
            "¿Cómo ve [usted |]las cosas con el puesto de {role}?",
            "¿Cómo ves [tú |]las cosas con el puesto de {role}?",
        ),
        (
            "¿Sabe [ya|por ahora] cuándo se decidirá el puesto de {role}?",
            "¿Sabes [ya|por ahora] cuándo se decidirá el puesto de {role}?",
        ),
    ),
    "ask_company": (
        (
            "¿[Podría|Puede] decirme cómo va mi candidatura?",
            "¿[Podrías|Puedes] decirme cómo va mi candidatura?",
        ),
        "¿Cómo avanza la decisión?",
        (
            "¿Hay alguna novedad que [pueda contarme|pueda adelantarme]?",
            "¿Hay alguna novedad que [puedas contarme|puedas adelantarme]?",
        ),
        ("¿Cómo ve [usted |]las cosas?", "¿Cómo ves [tú |]las cosas?"),
        (
            "¿Sabe [ya|por ahora] cuándo se tomará la decisión?",
            "¿Sabes [ya|por ahora] cuándo se tomará la decisión?",
        ),
    ),
    "ask_again": (
        (
            "¿Sigue abierto el puesto de {role}, [que usted sepa|hasta donde usted sabe]?",
            "¿Sigue abierto el puesto de {role}, [que tú sepas|hasta donde tú sabes]?",
        ),
        (
            "¿Puede decirme si el puesto de {role} [todavía|aún] está por decidir?",
            "¿Puedes decirme si el puesto de {role} [todavía|aún] está por decidir?",
        ),
        "¿Han cambiado los plazos para el puesto de {role}?",
        "¿Debo contar [todavía|aún] con el puesto de {role}?",
    ),
    "ask_again_company": (
        (
            "¿Sigue abierto el puesto, [que usted sepa|hasta donde usted sabe]?",
            "¿Sigue abierto el puesto, [que tú sepas|hasta donde tú sabes]?",
        ),
        (
            "¿Puede decirme si [todavía|aún] está por decidir?",
            "¿Puedes decirme si [todavía|aún] está por decidir?",
        ),
        "¿Han cambiado los plazos?",
        "¿Debo contar [todavía|aún] con esta posibilidad?",
    ),
    "easy": (
        "Basta una línea, aunque solo diga que [tardará más|va a tardar].",
        "Con una respuesta breve es suficiente; una fecha nueva me viene tan bien como una decisión.",
        "Si hace falta más tiempo, no hay problema; una fecha aproximada me ayudaría a [organizarme|planificar].",
        "Un sí, un no o un todavía no es [todo lo que necesito|suficiente].",
        "No hace falta una respuesta larga: saber que sigue abierto ya [me ayudaría|sería mucho].",
    ),
    "easy_again": (
        "Una sola palabra [basta|es suficiente].",
        "Si es un no, también me sirve saberlo, y [lo entenderé|no pasa nada].",
        "Una línea, sea cual sea la respuesta, me ayudaría a [planificar|organizarme].",
        "Sí, no o más adelante: [cualquiera de las tres|cualquier respuesta] me ayuda.",
    ),
    "ask_close": (
        ("Muchas gracias por su ayuda.", "Muchas gracias por tu ayuda."),
        (
            "Le agradezco [cualquier indicación|unas líneas].",
            "Te agradezco [cualquier indicación|unas líneas].",
        ),
        (
            "Si le falta algo por mi parte, se lo [envío|hago llegar] con gusto.",
            "Si te falta algo por mi parte, te lo [envío|hago llegar] con gusto.",
        ),
        ("Le deseo una buena semana.", "Te deseo una buena semana."),
    ),
    "closing": (
        "Como no he tenido más noticias del puesto de {role} en {company}, supongo que [ya se ha cubierto|la decisión ha ido por otro lado].",
        "Imagino que el puesto de {role} en {company} ya tiene [otra persona|a alguien], y no [insistiré|preguntaré] más.",
        "Sobre el puesto de {role} en {company} no [preguntaré|escribiré] más; entiendo que [se ha decidido de otra manera|la elección ha sido otra].",
        "Doy por [cerrado|terminado], por mi parte, el proceso para el puesto de {role} en {company}, ya que no [he sabido más|hubo más noticias].",
    ),
    "closing_company": (
        "Como no he tenido más noticias de {company}, supongo que [ya se ha decidido|la decisión ha ido por otro lado].",
        "Imagino que en {company} ya se ha [decidido|elegido a otra persona], y no [insistiré|preguntaré] más.",
        "Sobre mi candidatura en {company} no [preguntaré|escribiré] más.",
        "Doy por [cerrado|terminado], por mi parte, el proceso con {company}, ya que no [he sabido más|hubo más noticias].",
    ),
    "closing_thanks": (
        "Las conversaciones valieron la pena, y doy las gracias a quienes [me dedicaron su tiempo|se tomaron el tiempo].",
        (
            "Le agradezco el tiempo que [me dedicó|dedicó a mi candidatura].",
            "Te agradezco el tiempo que [me dedicaste|dedicaste a mi candidatura].",
        ),
        "Agradezco el tiempo y la atención de [todo el equipo|todas las personas con las que hablé].",
        (
            "Gracias a usted y a [todo el equipo|su equipo] por el tiempo.",
            "Gracias a ti y a [todo el equipo|tu equipo] por el tiempo.",
        ),
    ),
    "closing_door": (
        "Si más adelante surge algo en {company}, me alegrará [saberlo|tener noticias]; ahora no hace falta responder.",
        (
            "No hace falta que me conteste; si algún día surge algo en {company}, con gusto [volvemos a hablar|hablamos de nuevo].",
            "No hace falta que me contestes; si algún día surge algo en {company}, con gusto [volvemos a hablar|hablamos de nuevo].",
        ),
        (
            "Le deseo lo mejor a usted y a {company}, y quizá [volvamos a coincidir|nos encontremos de nuevo].",
            "Te deseo lo mejor a ti y a {company}, y quizá [volvamos a coincidir|nos encontremos de nuevo].",
        ),
        "Mi interés por {company} sigue en pie para [el futuro|más adelante], sin esperar respuesta.",
    ),
    "subject_other_offer": (
        "El puesto de {role}: novedades por mi parte",
        "Mi candidatura: plazos",
        "{role}: una nota sobre los plazos",
    ),
    "subject_other_offer_company": (
        "Mi candidatura: plazos",
        "Novedades por mi parte",
        "Una nota sobre los plazos",
    ),
    "other_offer_by": (
        "He recibido una oferta de otra empresa y [me piden respuesta|debo responder] a más tardar el {by:wd}.",
        "Tengo [novedades|una novedad]: otra empresa me ha hecho una oferta, y debo contestar a más tardar el {by:wd}.",
        (
            "Quiero [ser transparente|hablar con franqueza] con usted: tengo otra oferta y debo decidir a más tardar el {by:wd}.",
            "Quiero [ser transparente|hablar con franqueza] contigo: tengo otra oferta y debo decidir a más tardar el {by:wd}.",
        ),
    ),
    "other_offer": (
        "He recibido una oferta de otra empresa y [pronto tendré que responder|tendré que responder en breve].",
        "Tengo [novedades|una novedad]: otra empresa me ha hecho una oferta.",
        (
            "Quiero [ser transparente|hablar con franqueza] con usted: tengo otra oferta.",
            "Quiero [ser transparente|hablar con franqueza] contigo: tengo otra oferta.",
        ),
    ),
    "other_offer_wish": (
        "El puesto de {role} en {company} me sigue interesando mucho, y no quería [responder|contestar] sin preguntar antes.",
        "Antes de decidir, me gustaría saber cómo va el puesto de {role}, que me [importa|interesa] mucho.",
        "No me gustaría decidir sin saber más del puesto de {role} en {company}.",
    ),
    "other_offer_wish_company": (
        "{company} me sigue interesando mucho, y no quería [responder|contestar] sin preguntar antes.",
        "Antes de decidir, me gustaría saber cómo va mi candidatura, que me [importa|interesa] mucho.",
        "No me gustaría decidir sin saber cómo están las cosas en {company}.",
    ),
    "other_offer_ask_by": (
        (
            "¿Ve posible que haya una decisión [antes de esa fecha|para entonces]?",
            "¿Ves posible que haya una decisión [antes de esa fecha|para entonces]?",
        ),
        (
            "¿Podría decirme si en ese plazo cabe [una decisión|tener una decisión]?",
            "¿Podrías decirme si en ese plazo cabe [una decisión|tener una decisión]?",
        ),
        "¿Es probable que para ese día se sepa [más|algo más]?",
    ),
    "other_offer_ask": (
        (
            "¿Ve posible que haya una decisión [pronto|en breve]?",
            "¿Ves posible que haya una decisión [pronto|en breve]?",
        ),
        (
            "¿Podría decirme para cuándo cabe [una decisión|esperar una decisión]?",
            "¿Podrías decirme para cuándo cabe [una decisión|esperar una decisión]?",
        ),
        "¿Es probable que en los próximos días se sepa [más|algo más]?",
    ),
    "other_offer_easy": (
        "Si no es así, lo entenderé muy bien; unas líneas, en un sentido u otro, me [ayudarían|serían de ayuda].",
        "Un no sincero me ayuda tanto como [un sí|una respuesta afirmativa].",
        "Sé que un proceso así tiene su ritmo, y no pretendo [apresurarlo|meter prisa].",
    ),
    "subject_materials": ("Lo solicitado: {what}", "{what}", "Envío: {what}"),
    "subject_materials_plain": ("La documentación solicitada", "Lo solicitado", "Mi documentación"),
    "asked": (
        (
            "El {on:d} me pidió {what}; [aquí va lo solicitado|lo solicitado va con este correo].",
            "El {on:d} me pediste {what}; [aquí va lo solicitado|lo solicitado va con este correo].",
        ),
        (
            "Gracias por el interés del {on:d}; [con gusto le envío|hoy le envío] {what}.",
            "Gracias por el interés del {on:d}; [con gusto te envío|hoy te envío] {what}.",
        ),
        (
            "Como me pidió el {on:d}, le [envío|mando] {what}.",
            "Como me pediste el {on:d}, te [envío|mando] {what}.",
        ),
        (
            "Aquí tiene {what}, como me [pidió|solicitó] el {on:d}.",
            "Aquí tienes {what}, como me [pediste|solicitaste] el {on:d}.",
        ),
    ),
    "asked_plain": (
        (
            "El {on:d} me pidió documentación, y [aquí la tiene|aquí va].",
            "El {on:d} me pediste documentación, y [aquí la tienes|aquí va].",
        ),
        "Gracias por el interés del {on:d}; [aquí va|aquí está] lo solicitado.",
        (
            "Como me pidió el {on:d}, le [envío|mando] la documentación.",
            "Como me pediste el {on:d}, te [envío|mando] la documentación.",
        ),
    ),
    "asked_missing": (
        (
            "El {on:d} me pidió unos documentos, y se los envío en cuanto los tenga todos.",
            "El {on:d} me pediste unos documentos, y te los envío en cuanto los tenga todos.",
        ),
        "Gracias por el interés del {on:d}; lo solicitado va en cuanto lo tenga todo.",
    ),
    "asked_some": (
        (
            "El {on:d} me pidió unos documentos, y aquí va lo que tengo hasta ahora.",
            "El {on:d} me pediste unos documentos, y aquí va lo que tengo hasta ahora.",
        ),
        "Gracias por el interés del {on:d}; aquí va lo que tengo hasta ahora.",
    ),
    "asked_through_missing": (
        (
            "El {on:d} {name} me pidió unos documentos; ¿puedo enviarlos a través de usted en cuanto los tenga todos?",
            "El {on:d} {name} me pidió unos documentos; ¿puedo enviarlos a través de ti en cuanto los tenga todos?",
        ),
    ),
    "asked_late": (
        "La fecha era el {by:d}, y siento el retraso.",
        "Llega después del {by:d}, que era la fecha, y lo siento.",
    ),
    "asked_through": (
        (
            "El {on:d}, {name} me pidió {what}, y prefiero hacer el envío [a través de usted|por medio de usted].",
            "El {on:d}, {name} me pidió {what}, y prefiero hacer el envío [a través de ti|por medio de ti].",
        ),
        (
            "¿Podría hacerle llegar a {name} {what}, como me pidió el {on:d}?",
            "¿Podrías hacerle llegar a {name} {what}, como me pidió el {on:d}?",
        ),
    ),
    "asked_through_plain": (
        (
            "El {on:d}, {name} me pidió documentación que prefiero enviar [a través de usted|por medio de usted].",
            "El {on:d}, {name} me pidió documentación que prefiero enviar [a través de ti|por medio de ti].",
        ),
        (
            "¿Podría hacerle llegar a {name} la documentación que me pidió el {on:d}?",
            "¿Podrías hacerle llegar a {name} la documentación que me pidió el {on:d}?",
        ),
    ),
    "enclosed": (
        ("En el adjunto encontrará «{title}».", "En el adjunto encontrarás «{title}»."),
        "Adjunto «{title}».",
        "Va adjunto «{title}».",
        "«{title}» va [en el adjunto|como adjunto].",
    ),
    "enclosed_too": (
        "Se suma «{title}».",
        "También va adjunto «{title}».",
        "He añadido «{title}».",
    ),
    "bears_on": (
        "Lo elegí pensando en {n}.",
        "Tiene que ver con {n}.",
        "Al prepararlo tuve presente {n}.",
    ),
    "materials_aim": (
        "Espero que responda a lo que se pedía.",
        "Espero que diga más que [una descripción|cualquier descripción] mía.",
        (
            "Espero que le sirva para [lo que quería saber|lo que quería ver].",
            "Espero que te sirva para [lo que querías saber|lo que querías ver].",
        ),
    ),
    "references": (
        "Estas personas han aceptado hablar de mi trabajo:",
        (
            "Puede dirigirse a estas personas, que han dado su consentimiento:",
            "Puedes dirigirte a estas personas, que han dado su consentimiento:",
        ),
        "Mis referencias, que están al corriente, son:",
    ),
    "reference": ("{line}",),
    "materials_close": (
        (
            "Si necesita algo más u otro formato para el puesto de {role}, [basta una palabra|dígamelo].",
            "Si necesitas algo más u otro formato para el puesto de {role}, [basta una palabra|dímelo].",
        ),
        "Con gusto respondo a las preguntas que surjan, o completo lo que falte para el puesto de {role}.",
        "Si faltara algo para el puesto de {role}, lo envío [enseguida|de inmediato].",
    ),
    "materials_close_company": (
        (
            "Si necesita algo más u otro formato, [basta una palabra|dígamelo].",
            "Si necesitas algo más u otro formato, [basta una palabra|dímelo].",
        ),
        "Con gusto respondo a las preguntas que surjan, o completo lo que falte.",
        "Si faltara algo, lo envío [enseguida|de inmediato].",
    ),
    "subject_gracious": ("Gracias por avisarme", "Mi agradecimiento", "Gracias de todos modos"),
    "subject_gracious_company": (
        "Gracias por avisarme",
        "Mi agradecimiento",
        "Gracias de todos modos",
    ),
    "gracious_thanks": (
        (
            "[Gracias|Muchas gracias] por avisarme el {on:d} y por [hacerlo con tanta claridad|la franqueza|hacerlo con tacto].",
            "[Gracias|Muchas gracias] por avisarme el {on:d} y por [hacerlo con tanta claridad|la franqueza|hacerlo con tacto].",
        ),
        (
            "[Gracias|Muchas gracias] por su [mensaje|correo] del {on:d}.",
            "[Gracias|Muchas gracias] por tu [mensaje|correo] del {on:d}.",
        ),
        (
            "Siento que no haya podido ser, y le agradezco [su mensaje|el aviso|sus líneas] del {on:d}.",
            "Siento que no haya podido ser, y te agradezco [tu mensaje|el aviso|tus líneas] del {on:d}.",
        ),
        (
            "Su mensaje del {on:d} no era el que esperaba, pero [le agradezco que me escribiera|le doy las gracias por enviarlo].",
            "Tu mensaje del {on:d} no era el que esperaba, pero [te agradezco que me escribieras|te doy las gracias por enviarlo].",
        ),
        (
            "Le agradezco que el {on:d} me [contara|dijera|comunicara] la decisión, en lugar de [dejarla en el aire|dejarlo sin respuesta].",
            "Te agradezco que el {on:d} me [contaras|dijeras|comunicaras] la decisión, en lugar de [dejarla en el aire|dejarlo sin respuesta].",
        ),
    ),
    "gracious_remark": (
        "Me quedo con {n}.",
        "De todos modos, me llevo {n}.",
        "{N} se queda conmigo.",
        "No olvidaré {n}.",
    ),
    "gracious_remark_seen": (
        ("Me alegro de que me enseñara {words}.", "Me alegro de que me enseñaras {words}."),
        "Haber visto {words} valió la pena en cualquier caso.",
    ),
    "gracious_met": (
        "Fue un placer conocer al equipo y su trabajo.",
        "Las conversaciones [valieron la pena|me aportaron mucho].",
        "Valoro el tiempo que me dedicaron todas las personas con las que hablé.",
        (
            "Por favor, dé las gracias de mi parte a quienes hablaron conmigo.",
            "Por favor, da las gracias de mi parte a quienes hablaron conmigo.",
        ),
    ),
    "gracious_read": (
        (
            "Le agradezco el tiempo que dedicó a mi candidatura.",
            "Te agradezco el tiempo que dedicaste a mi candidatura.",
        ),
        "Gracias por haber tenido en cuenta mi candidatura.",
        "Valoro la atención que recibió mi candidatura.",
    ),
    "gracious_wish": (
        "Deseo mucho éxito a quien ocupe el puesto de {role}.",
        (
            "Mis mejores deseos para usted y para la persona elegida para el puesto de {role}.",
            "Mis mejores deseos para ti y para la persona elegida para el puesto de {role}.",
        ),
        "Espero que el puesto de {role} quede en buenas manos.",
    ),
    "gracious_wish_company": (
        (
            "Le deseo mucho éxito a usted y a todo el equipo de {company}.",
            "Te deseo mucho éxito a ti y a todo el equipo de {company}.",
        ),
        (
            "Mis mejores deseos para usted y para la persona elegida.",
            "Mis mejores deseos para ti y para la persona elegida.",
        ),
        "Que todo vaya muy bien en {company}.",
    ),
    "gracious_offered": (
        "Gracias por dejar la puerta abierta; me gustaría seguir en contacto.",
        (
            "Me alegra que quiera seguir en contacto, y a mí también me gustaría.",
            "Me alegra que quieras seguir en contacto, y a mí también me gustaría.",
        ),
    ),
    "gracious_door": (
        "Si algún día surge otro puesto en {company} que encaje, me alegrará [saberlo|tener noticias].",
        "Si volvemos a coincidir, en {company} o en otro sitio, [me alegraré|será un placer].",
        "Con gusto volvería a hablar si surge [otra cosa|algo distinto] en {company}.",
        "Me sigue interesando lo que hace {company}, y me gustaría [seguir en contacto|mantener el contacto].",
    ),
}
