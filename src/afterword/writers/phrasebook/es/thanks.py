"""Spanish: thanks after an interview, and the note of an invitation.

Nothing agrees with the gender of the user or of the reader, which seldom is known.
"""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

POINTS: Mapping[str, Pool] = {
    "subject_thanks": (
        "Gracias por la conversación del {day:w}",
        "Nuestra conversación del {day:w}",
        ("Gracias por su tiempo", "Gracias por tu tiempo"),
        "Después de nuestra charla del {day:w}",
        "Mi agradecimiento por el {day:w}",
        "Gracias por lo del {day:w}",
        "Sobre nuestra conversación del {day:w}",
        ("Gracias por recibirme el {day:w}", "Gracias por recibirme este {day:w}"),
        "Tras la entrevista del {day:w}",
        "Un agradecimiento por el {day:w}",
        ("Gracias por su atención del {day:w}", "Gracias por tu atención del {day:w}"),
        "Gracias por la entrevista",
    ),
    "thanks": (
        (
            "[Muchas gracias|Gracias] por el tiempo que me dedicó el {day:w}[| y por una conversación tan útil| y por su atención].",
            "[Muchas gracias|Gracias] por el tiempo que me dedicaste el {day:w}[| y por una conversación tan útil| y por tu atención].",
        ),
        (
            "Disfruté [mucho|de verdad] de nuestra conversación del {day:w} y [quería darle las gracias|quiero agradecérsela|le doy las gracias].",
            "Disfruté [mucho|de verdad] de nuestra conversación del {day:w} y [quería darte las gracias|quiero agradecértela|te doy las gracias].",
        ),
        (
            "Fue [un placer|un gusto] hablar con usted el {day:w}; [muchas gracias|gracias] por [su tiempo|hacerme un hueco].",
            "Fue [un placer|un gusto] hablar contigo el {day:w}; [muchas gracias|gracias] por [tu tiempo|hacerme un hueco].",
        ),
        (
            "Le agradezco [mucho|sinceramente|de verdad] [la conversación|el rato] del {day:w}.",
            "Te agradezco [mucho|sinceramente|de verdad] [la conversación|el rato] del {day:w}.",
        ),
        (
            "[Gracias|Muchas gracias|Mil gracias] por [recibirme|atenderme] el {day:w} y por [contestar a mis preguntas|escucharme].",
            "[Gracias|Muchas gracias|Mil gracias] por [recibirme|atenderme] el {day:w} y por [contestar a mis preguntas|escucharme].",
        ),
        (
            "Me [gustó|alegró] poder hablar con usted el {day:w}, y [le doy las gracias|se lo agradezco] [de veras|sinceramente].",
            "Me [gustó|alegró] poder hablar contigo el {day:w}, y [te doy las gracias|te lo agradezco] [de veras|sinceramente].",
        ),
        (
            "Quería [agradecerle|darle las gracias por] la [conversación|entrevista|charla] del {day:w}.",
            "Quería [agradecerte|darte las gracias por] la [conversación|entrevista|charla] del {day:w}.",
        ),
        (
            "De la conversación del {day:w} [salí con muchas ideas|me llevé mucho], y [le doy las gracias|se lo agradezco|quiero darle las gracias].",
            "De la conversación del {day:w} [salí con muchas ideas|me llevé mucho], y [te doy las gracias|te lo agradezco|quiero darte las gracias].",
        ),
        (
            "Por [la atención|el interés|la confianza] con que me escuchó el {day:w}, [muchas gracias|le doy las gracias].",
            "Por [la atención|el interés|la confianza] con que me escuchaste el {day:w}, [muchas gracias|te doy las gracias].",
        ),
        (
            "[Aprecio mucho|Valoro mucho|Le agradezco] que [sacara|encontrara] un rato para hablar conmigo el {day:w}; gracias.",
            "[Aprecio mucho|Valoro mucho|Te agradezco] que [sacaras|encontraras] un rato para hablar conmigo el {day:w}; gracias.",
        ),
        (
            "Después de [nuestra charla|nuestra conversación|la entrevista] del {day:w}, lo primero es [darle las gracias|agradecerle su tiempo].",
            "Después de [nuestra charla|nuestra conversación|la entrevista] del {day:w}, lo primero es [darte las gracias|agradecerte tu tiempo].",
        ),
        "[Unas líneas|Solo unas líneas|Unas pocas palabras] para dar las gracias por [la conversación|la charla] del {day:w}.",
    ),
    "moment": (
        "Lo que mejor recuerdo es {n}.",
        "{N} me ha dado mucho que pensar.",
        "Desde entonces le he dado vueltas a {n}.",
        "Me quedo sobre todo con {n}.",
        "{N} fue para mí lo más interesante.",
        "Si tuviera que elegir una sola cosa, sería {n}.",
        "Hay algo que se me quedó grabado: {n}.",
        "{N} me hizo ver el trabajo de cerca.",
        "Lo primero de mis notas es {n}.",
        "Más de una vez he vuelto a pensar en {n}.",
        "{N} me ha seguido rondando la cabeza.",
        "Lo que más me llamó la atención fue {n}.",
    ),
    "moment_seen": (
        ("Gracias en especial por enseñarme {words}.", "Gracias sobre todo por enseñarme {words}."),
        "Ver {words} me dijo más que [cualquier descripción|cualquier explicación].",
        (
            "Me alegró [mucho|en particular] que me enseñara {words}.",
            "Me alegró [mucho|en particular] que me enseñaras {words}.",
        ),
        "Después de ver {words} entiendo [mucho mejor|bastante mejor] el trabajo.",
        (
            "Que me enseñara {words} lo hizo todo [más concreto|más cercano].",
            "Que me enseñaras {words} lo hizo todo [más concreto|más cercano].",
        ),
        "Lo mejor para mí fue poder ver {words}.",
        "Poder ver {words} me ayudó [mucho|de verdad].",
    ),
    "second": (
        "También me [interesó|pareció muy útil] {n}.",
        "Igual de [útil|valioso] me resultó {n}.",
        "Apunté también {n}.",
        "Otra cosa que me llevo es {n}.",
        "Además, {n} me [aclaró varias cosas|dio otra perspectiva].",
        "A eso se suma {n}.",
        "Sigo pensando también en {n}.",
        "{N} también [me dejó pensando|me pareció importante].",
        "Y me gustaría saber más a raíz de {n}.",
    ),
    "second_seen": (
        "Gracias también por enseñarme {words}.",
        "Ver {words} me [ayudó también|resultó igual de útil].",
        ("Me gustó también que me enseñara {words}.", "Me gustó también que me enseñaras {words}."),
        "Haber visto {words} me [ayuda a imaginar el resto|completa la imagen].",
        "También fue [útil|bueno] ver {words}.",
        "A ello se suma haber visto {words}.",
        "Y me [alegro|alegré] de haber visto {words}.",
    ),
    "left_open": (
        "Quedó pendiente {n}, y me gustaría [retomarlo|volver a ello].",
        "Nos faltó tiempo para {n}, y con gusto lo [retomaría|retomo].",
        "Si hay otra ocasión, me gustaría volver a {n}.",
        "Hay algo que quedó abierto: {n}.",
        "{N} da para más tiempo del que tuvimos.",
        "Me gustaría [seguir|continuar] con {n} en otro momento.",
    ),
    "picture": (
        "Ahora tengo una idea mucho más clara de lo que [pide|exige] el trabajo.",
        "Entiendo [mejor|mucho mejor] que antes cómo es el equipo y qué hace.",
        "Salí de la conversación sabiendo [bastante mejor|mucho mejor] en qué consiste el puesto.",
        "Me quedó más claro dónde podría [ser útil|aportar algo].",
        "Oír hablar del trabajo de primera mano [me ayudó mucho|cambió mucho las cosas para mí].",
        "Mucho de lo que solo era la descripción de una vacante se volvió [concreto|real] para mí.",
        "Ahora puedo imaginar el día a día [mucho mejor|bastante mejor] que antes.",
        "Resolvió preguntas que desde fuera no [habría podido responder|tenían respuesta].",
        "Supe cosas del puesto que no [aparecen|se leen] en ningún anuncio.",
        "Me sirvió para ver el puesto [de cerca|desde dentro] y lo que necesita.",
        "Tengo ahora una idea más [precisa|exacta] de lo que se esperaría de mí.",
        "Vi con más [claridad|detalle] qué hace falta y por dónde se empieza.",
    ),
    "set_aside": (
        (
            "Reservó {minutes} minutos para ello, y no [lo doy por hecho|me parece poco].",
            "Reservaste {minutes} minutos para ello, y no [lo doy por hecho|me parece poco].",
        ),
        "Sé que {minutes} minutos son una buena parte de [la jornada|un día de trabajo].",
        (
            "Los {minutes} minutos de su agenda fueron, por mi parte, [muy bien aprovechados|tiempo bien empleado].",
            "Los {minutes} minutos de tu agenda fueron, por mi parte, [muy bien aprovechados|tiempo bien empleado].",
        ),
        "Los {minutes} minutos se me pasaron [volando|muy rápido].",
        "No es poca cosa encontrar {minutes} minutos en una semana [llena|con tanto trabajo].",
        "Con {minutes} minutos hubo sitio para ir más allá de las preguntas [de siempre|habituales].",
        "Agradezco cada uno de los {minutes} minutos [previstos|que había previstos].",
        "Tener {minutes} minutos para preguntas de un lado y de otro me [ayudó|sirvió] mucho.",
        (
            "Le dio a la conversación {minutes} minutos de su día, y [lo valoro|lo tengo muy presente].",
            "Le diste a la conversación {minutes} minutos de tu día, y [lo valoro|lo tengo muy presente].",
        ),
        "Guardo un buen recuerdo de esos {minutes} minutos.",
        "Dedicar {minutes} minutos a alguien que no se conoce es un [gesto amable|detalle].",
        "En {minutes} minutos me quedaron claras [muchas cosas|varias cosas].",
    ),
    "bring": (
        "Por mi parte podría aportar [lo siguiente|algo concreto]: {words}.",
        "Lo que yo traería: {words}.",
        "A eso podría sumar [de mi trabajo|de lo mío]: {words}.",
        "Mi aportación podría ser: {words}.",
    ),
    "sample": (
        (
            "Si le ayuda ver un ejemplo de mi trabajo, se lo [envío con gusto|mando cuando quiera].",
            "Si te ayuda ver un ejemplo de mi trabajo, te lo [envío con gusto|mando cuando quieras].",
        ),
        (
            "Si quiere ver cómo trabajo, puedo [enviarle|mandarle] una muestra.",
            "Si quieres ver cómo trabajo, puedo [enviarte|mandarte] una muestra.",
        ),
        (
            "Lo que todavía quiera saber de mi trabajo se lo cuento [con gusto|con mucho gusto].",
            "Lo que todavía quieras saber de mi trabajo te lo cuento [con gusto|con mucho gusto].",
        ),
        "De todo lo que conté puedo dar [más detalles|más detalle], si hace falta.",
        "Si alguna de mis respuestas dejó algo en el aire, la completo [con gusto|sin problema].",
        (
            "Cualquier material mío que le sirva para hacerse una idea se lo hago llegar [con gusto|enseguida].",
            "Cualquier material mío que te sirva para hacerte una idea te lo hago llegar [con gusto|enseguida].",
        ),
        (
            "Puedo profundizar en cualquier punto de mi trayectoria que le [interese|parezca importante].",
            "Puedo profundizar en cualquier punto de mi trayectoria que te [interese|parezca importante].",
        ),
        "Si una muestra de trabajo dice más que yo, basta una palabra y la [envío|mando].",
        "Donde fui demasiado breve, lo [amplío|explico mejor] con mucho gusto.",
        (
            "Dígame si le vendría bien [otro ejemplo|algo más concreto].",
            "Dime si te vendría bien [otro ejemplo|algo más concreto].",
        ),
        (
            "Pida con confianza lo que le falte para [formarse una opinión|hacerse una idea].",
            "Pide con confianza lo que te falte para [formarte una opinión|hacerte una idea].",
        ),
        "Tengo a mano ejemplos de mi trabajo, por si [ayudan|sirven de algo].",
    ),
    "interest": (
        "Me encantaría ocupar el puesto de {role} en {company}.",
        "Mi interés por el puesto de {role} es [aún mayor|todavía mayor] después de hablar.",
        "Todo esto me [anima|reafirma] a seguir adelante con el puesto de {role} en {company}.",
        (
            "Me sigue interesando mucho el puesto de {role}, y trabajar con usted y [su equipo|sus colegas].",
            "Me sigue interesando mucho el puesto de {role}, y trabajar contigo y [tu equipo|tus colegas].",
        ),
        "El puesto de {role} es uno que [aceptaría|asumiría] con convicción.",
        "Me [gustaría|haría ilusión] poder hacer este trabajo en {company}, como {role}.",
        "Salí de la entrevista con más certeza de que el puesto de {role} en {company} [encaja conmigo|es para mí].",
        "El puesto de {role} es [justo|exactamente] la clase de trabajo que busco.",
        "Me veo [muy bien|perfectamente] en el puesto de {role} y en {company}.",
        "Nada de lo que escuché le quitó atractivo al puesto de {role}; [al contrario|todo lo contrario].",
        "Sería un [placer|gusto] incorporarme a {company} en el puesto de {role}.",
        (
            "Tengo muchas ganas de [seguir avanzando|dar el siguiente paso] con usted hacia el puesto de {role}.",
            "Tengo muchas ganas de [seguir avanzando|dar el siguiente paso] contigo hacia el puesto de {role}.",
        ),
    ),
    "interest_company": (
        "Me encantaría trabajar en {company}.",
        "Mi interés por trabajar en {company} es [aún mayor|todavía mayor] después de hablar.",
        "Todo esto me [anima|reafirma] a seguir adelante con {company}.",
        (
            "Me sigue interesando mucho trabajar con usted y [su equipo|sus colegas] en {company}.",
            "Me sigue interesando mucho trabajar contigo y [tu equipo|tus colegas] en {company}.",
        ),
        "El trabajo en {company} es uno que [aceptaría|asumiría] con convicción.",
        "Me [gustaría|haría ilusión] poder hacer este trabajo en {company}.",
        "Salí de la entrevista con más certeza de que {company} es [mi sitio|el lugar que busco].",
        "Lo que se hace en {company} es [justo|exactamente] la clase de trabajo que busco.",
        "Me veo [muy bien|perfectamente] en {company}.",
        "Nada de lo que escuché le quitó atractivo a {company}; [al contrario|todo lo contrario].",
        "Sería un [placer|gusto] incorporarme a {company}.",
        (
            "Tengo muchas ganas de [seguir avanzando|dar el siguiente paso] con usted en {company}.",
            "Tengo muchas ganas de [seguir avanzando|dar el siguiente paso] contigo en {company}.",
        ),
    ),
    "close": (
        (
            "Si queda algo pendiente por su parte, se lo [respondo con gusto|aclaro cuando quiera].",
            "Si queda algo pendiente por tu parte, te lo [respondo con gusto|aclaro cuando quieras].",
        ),
        (
            "Espero [tener noticias suyas|saber de usted] cuando sea el momento.",
            "Espero [tener noticias tuyas|saber de ti] cuando sea el momento.",
        ),
        (
            "Escríbame o llámeme si surge [alguna pregunta|cualquier duda].",
            "Escríbeme o llámame si surge [alguna pregunta|cualquier duda].",
        ),
        (
            "Le deseo a usted y al equipo una buena [semana|semana de trabajo].",
            "Te deseo a ti y al equipo una buena [semana|semana de trabajo].",
        ),
        "Si hace falta otra conversación, [buscamos|encontramos] un hueco cuando convenga.",
        (
            "Con gusto volvería a hablar con usted, [cuando le venga bien|cuando le convenga].",
            "Con gusto volvería a hablar contigo, [cuando te venga bien|cuando te convenga].",
        ),
        (
            "No hace falta que me conteste; solo quería [darle las gracias|que lo supiera].",
            "No hace falta que me contestes; solo quería [darte las gracias|que lo supieras].",
        ),
        "Espero que volvamos a coincidir [pronto|dentro de poco].",
        (
            "Si puedo facilitarle la decisión, [dígame cómo|basta con que me lo diga].",
            "Si puedo facilitarte la decisión, [dime cómo|basta con que me lo digas].",
        ),
        (
            "Dejo en sus manos el siguiente paso, y lo espero [con ilusión|con ganas].",
            "Dejo en tus manos el siguiente paso, y lo espero [con ilusión|con ganas].",
        ),
        "Lo que falte para decidir, lo [envío|hago llegar] con gusto.",
        "Sea cual sea el siguiente paso, lo [espero con ganas|espero con ilusión].",
    ),
    "close_promise": (
        "Según entendí, habrá noticias antes del {by:wd}, y las [espero con ilusión|espero con ganas].",
        "Tengo [apuntado|anotado] el {by:wd} como fecha para las noticias, sin prisa hasta entonces.",
        (
            "Si algo le ayudara antes del {by:wd}, se lo [envío|hago llegar] con gusto.",
            "Si algo te ayudara antes del {by:wd}, te lo [envío|hago llegar] con gusto.",
        ),
        "Hasta el {by:wd} quedo a disposición para [cualquier pregunta|lo que haga falta].",
        "La fecha del {by:wd} me [parece bien|viene bien]; hasta entonces espero con calma.",
        "Espero buenas noticias para el {by:wd} y, mientras tanto, [respondo a lo que haga falta|aquí sigo].",
        (
            "Si le surge una duda antes del {by:wd}, [escríbame|llámeme] con confianza.",
            "Si te surge una duda antes del {by:wd}, [escríbeme|llámame] con confianza.",
        ),
        "Sé que la próxima noticia está prevista para el {by:wd}, y [me parece muy bien|por mi parte está bien].",
        "Lo que falte de aquí al {by:wd}, lo [completo|añado] con gusto.",
        "Queda entonces el {by:wd} como fecha, y la espero con [ganas|buen ánimo].",
        "Entre hoy y el {by:wd}, cualquier pregunta es [bienvenida|bien recibida].",
        "El plazo del {by:wd} me [va bien|resulta cómodo].",
    ),
    "subject_pass_on": (
        "Un agradecimiento para {name}",
        ("¿Podría hacer llegar estas líneas?", "¿Podrías hacer llegar estas líneas?"),
        "Mis gracias a {name}",
    ),
    "pass_on": (
        (
            "No tengo la dirección de {name}, con quien hablé el {day:w}; ¿[podría|le sería posible] hacerle llegar [estas líneas|las líneas de abajo]?",
            "No tengo la dirección de {name}, con quien hablé el {day:w}; ¿[podrías|te sería posible] hacerle llegar [estas líneas|las líneas de abajo]?",
        ),
        (
            "El {day:w} hablé con {name} y no tengo su dirección; ¿me haría [el favor|el pequeño favor] de [reenviarle|pasarle] lo que sigue?",
            "El {day:w} hablé con {name} y no tengo su dirección; ¿me harías [el favor|el pequeño favor] de [reenviarle|pasarle] lo que sigue?",
        ),
        (
            "Quería [agradecer|dar las gracias por] su tiempo a {name}, con quien hablé el {day:w}; ¿podría [pasarle|reenviarle] estas líneas?",
            "Quería [agradecer|dar las gracias por] su tiempo a {name}, con quien hablé el {day:w}; ¿podrías [pasarle|reenviarle] estas líneas?",
        ),
    ),
    "pass_on_thanks": (
        ("Muchas gracias por su [ayuda|amabilidad].", "Muchas gracias por tu [ayuda|amabilidad]."),
        ("Le agradezco [la ayuda|el favor].", "Te agradezco [la ayuda|el favor]."),
        "Mil gracias por [la molestia|el favor].",
    ),
    "note": (
        "Gracias por la [conversación|charla] del {day:w}. Me quedo con {n}.",
        (
            "Fue un gusto hablar con usted el {day:w}. {N} me ha dado que pensar.",
            "Fue un gusto hablar contigo el {day:w}. {N} me ha dado que pensar.",
        ),
        "Gracias por el rato del {day:w}. Lo que mejor recuerdo es {n}.",
        "Desde la charla del {day:w} le doy vueltas a {n}.",
        "De la conversación del {day:w} me llevo sobre todo {n}. Gracias.",
        "Me gustaría [seguir en contacto|mantener el contacto] tras la charla del {day:w}. Me interesó {n}.",
        "La conversación del {day:w} fue un placer, sobre todo {n}.",
    ),
    "note_seen": (
        "Gracias por lo del {day:w} y por enseñarme {words}.",
        "Fue un gusto el {day:w}, y poder ver {words} [también|todavía más].",
        "Disfruté de la charla del {day:w}, y sobre todo de ver {words}.",
        "Gracias de nuevo por el {day:w}; ver {words} me ayudó [mucho|de verdad].",
        "Me gustaría seguir en contacto tras el {day:w}. Ver {words} fue un placer.",
        "Del {day:w} me quedo con haber visto {words}. Gracias.",
    ),
    "note_plain": (
        "Gracias por la conversación del {day:w} sobre el puesto de {role}. Me gustaría [seguir en contacto|mantener el contacto].",
        "Fue un gusto conocer mejor el {day:w} el puesto de {role}.",
        "Disfruté de la charla del {day:w} sobre el puesto de {role} en {company}.",
        "Tras nuestra conversación del {day:w} sobre el puesto de {role}, me gustaría conectar [también aquí|por aquí].",
        "Gracias por atenderme el {day:w} y hablarme del puesto de {role}.",
        "La charla del {day:w} hizo que el puesto de {role} en {company} cobrara forma. Gracias.",
        "Fue un placer hablar el {day:w} del puesto de {role}.",
    ),
    "note_plain_company": (
        "Gracias por la conversación del {day:w} sobre {company}. Me gustaría [seguir en contacto|mantener el contacto].",
        "Fue un gusto conocer mejor {company} el {day:w}.",
        "Disfruté de la charla del {day:w} sobre el trabajo en {company}.",
        "Tras nuestra conversación del {day:w} sobre {company}, me gustaría conectar [también aquí|por aquí].",
        "Gracias por atenderme el {day:w} y hablarme de {company}.",
        "La charla del {day:w} hizo que el trabajo en {company} cobrara forma. Gracias.",
        "Fue un placer hablar de {company} el {day:w}.",
    ),
    "note_short": (
        "Gracias por la [conversación|charla] del {day:w}.",
        ("Fue un gusto hablar con usted el {day:w}.", "Fue un gusto hablar contigo el {day:w}."),
        "Disfruté de la charla del {day:w}.",
        "Gracias por atenderme el {day:w}.",
        "La conversación del {day:w} fue un placer.",
        "Gracias por el rato del {day:w}.",
        ("Me alegró hablar con usted el {day:w}.", "Me alegró hablar contigo el {day:w}."),
    ),
}
