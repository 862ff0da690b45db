"""Spanish terms."""

from __future__ import annotations

from afterword.core.reading.terms.shape import Terms

ES = Terms(
    jobs="""
    ingeniero ingeniera desarrollador desarrolladora programador programadora analista diseñador
    diseñadora gerente jefe jefa director directora responsable técnico técnica consultor
    consultora enfermero enfermera contable contador contadora profesor profesora maestro maestra
    abogado abogada arquitecto arquitecta administrativo administrativa auxiliar asistente
    coordinador coordinadora especialista encargado encargada médico médica farmacéutico
    farmacéutica redactor redactora traductor traductora comercial vendedor vendedora investigador
    investigadora becario becaria cocinero cocinera camarero camarera conductor conductora
    electricista mecánico mecánica asesor asesora gestor gestora científico científica psicólogo
    psicóloga fisioterapeuta conservador conservadora restaurador restauradora arqueólogo arqueóloga
    biólogo bióloga químico química archivero archivera bibliotecario bibliotecaria veterinario
    veterinaria geólogo geóloga economista periodista fotógrafo fotógrafa""",
    job_endings="",
    recruiter=r"""
    recursos humanos | rr\.? ?hh\.? | selección | talento | reclutador(?:a)? | reclutamiento |
    personas""",
    coordinator="""
    coordinador(?:a)? de (?:selección|entrevistas|talento) | asistente | secretari[oa]""",
    manager="""
    director(?:a)? | jef[ea] | responsable | gerente | encargad[oa] | dirige | lidera | coordina |
    fundador(?:a)? | soci[oa] | decan[oa]""",
    role_after="""
    (?:puesto|posición|plaza|vacante|cargo|oferta) (?:de|para|como) | candidatura
    (?:a|al|para|como|de)(?: puesto de)? | solicitud (?:para|al)(?: el)? puesto de | entrevista
    para | buscamos (?:un|una)""",
    not_names="""
    yo nosotros usted ustedes él ella el la los las un una y o si en de del con por para mi su tu
    nuestro nuestra este esta aquí gracias muchas hola estimado estimada querido querida buenos
    buenas días tardes saludos cordiales atentamente sí no por favor lunes martes miércoles jueves
    viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre hora horas entrevista videollamada llamada reunión conversación
    candidatura puesto cita sala piso planta calle oficina equipo recursos humanos talento empresa
    confirmada cancelado cancelada actualizada fecha lugar asistentes entrevistadores ingeniería te le os
    ti usted feliz navidad año nuevo semana santa felices fiestas podemos dirección""",
    interview="""
    entrevistas? | entrevistador(?:a|es)? | proceso de selección | prueba técnica | segunda
    entrevista | última (?:ronda|fase) | ronda (?:final|técnica) | candidat[oa] | clase de prueba
    | jornada de prueba | conocerte|conocerle""",
    talk="""
    llamada | videollamada | reunión | conversación | charla | hablar | cita | encuentro""",
    no_interview=r"""
    dentista | médico | cumpleaños | vacaciones | gimnasio | boda | cena | comida | peluquería |
    seminario | webinar | congreso | conferencia | colegio | vuelo | clase de
    (?:yoga|inglés|baile) | vacuna\w* | taller | semanal""",
    cancelled="cancelad[oa]: | anulad[oa]: | cancelado -",
    labels="""
    fecha|día = date | hora|horario = time | cuándo|fecha y hora|nueva fecha = when |
    entrevistador(?:a|es|as)?|con|asistentes|participantes|te reunirás con = with |
    lugar|dónde|ubicación|enlace|formato|modalidad = where | duración = minutes |
    asunto|tema|título = title | puesto|vacante|posición = role""",
    takes_part="""
    (?:te|le|les|os) (?:llamará|entrevistará|atenderá|recibirá) | se (?:unirá|unió|sumó|conectó) |
    (?:también )?(?:estuvo|participó|participará|asistirá|asistió) | hará la entrevista | me
    entrevistó""",
    takes_no_part=r"""
    no (?:pudo|puede|podrá|va a|llegó a) (?:estar(?! (?:de acuerdo|seguro|segura|en contra|mal))|participar|venir|asistir|acudir|unirse|conectarse|entrar(?! en
    (?:detalle|producción))|acompañar\w*) | no (?:pudo|podrá)(?= ?(?:$|[.,;!)])) | no
    (?:se (?:unió|conectó|presentó)|vino|participó|asistió|estuvo|participa|asiste)(?= ?(?:$|[.,;!)(]|- |en la
    (?:llamada|reunión|entrevista|sala|charla)|a la (?:llamada|reunión|entrevista|charla)|hoy|porque|por|pero|y\b|al final|finalmente|presente)) |
    (?:solo|sólo|solamente) (?:abrió|saludó|organizó|en copia|presentó|coordina)(?= ?(?:$|[.,;!)]|la
    (?:llamada|reunión|charla|entrevista)|y\b)) | en copia | se fue(?= (?:antes|pronto|temprano|a mitad|enseguida|después|al
    (?:poco|principio))) | se fue(?= ?(?:$|[.,;!)]))(?<=\Wy se fue) | ausente | nunca
    (?:vino|apareció|se unió)(?= ?(?:$|[.,;!)]|a la (?:llamada|reunión))) | no (?:es|era) entrevistador(?:a)?""",
    suits=r"""
    me (?:viene|va|encaja|queda|parece) (?:muy |perfecto|bien|genial)\w* | (?:perfecto|de
    acuerdo|confirmo|confirmad[oa]) | allí estaré|ahí estaré | nos vemos | me conecto | sin
    problema""",
    thanks=r"gracias | agradezco | agradecer\w* | agradecid[oa]",
    thanks_for=r"""
    conversación | entrevista | tiempo | charla | reunión | llamada | rato | hoy | ayer |
    recibirme | atenderme | encuentro | videollamada | visita | hora | acogida | dedicarme |
    oportunidad de (?:conocer|hablar)\w*""",
    just_now="""
    hoy | ayer | esta (?:mañana|tarde|semana) | el (?:lunes|martes|miércoles|jueves|viernes) | me
    gustó mucho | un placer | encantad[oa] de""",
    enquiry=r"""
    me hab[ií]as? (?:dicho|comentado|prometido|indicado|anunciado) |
    (?:podría|podrías|puede|puedes) (?:decirme|contarme) (?:si|cómo|cuándo|en qué) |
    novedad(?:es)? | (?:hay|tienen|tiene|tienes|tenéis|saben) (?:ya )?(?:alguna?|algo)(?: \w+)? |
    estado (?:de|del) (?:mi|la|el|proceso)\w* | seguimiento | cómo (?:va|sigue|avanza|está)
    (?:el|la|mi) | no he (?:sabido|recibido|tenido) | quería (?:preguntar|saber|consultar)\w* |
    (?:iban|ibais|iba) a (?:dar|contestar|responder|decidir|avisar)\w* | quedaron en|quedasteis en
    | cuándo (?:podría|puedo|sabré|tomarán|esperan)""",
    enquiry_hint="""
    decisión | proceso | plazos? | respuesta | resultado | novedad(?:es)? | candidatura | fecha |
    próximos pasos""",
    closing=r"""
    no (?:le|les|te|os) (?:molestaré|escribiré|insistiré|quiero (?:molestar|insistir))\w* | último
    (?:mensaje|correo|mail) | no (?:voy a|quiero) (?:insistir|molestar)\w* | no (?:hace falta|es
    necesario) (?:que )?(?:responder|contestar|responda|conteste)\w* | entiendo que
    (?:han|habéis|ya)[^.!?]{0,50}(?:otro|otra|cubierto|decidido) | doy por cerrad[oa]""",
    handing_over="""
    adjunt[oa]s? | adjunto | aquí (?:tiene[ns]?|está[n]?|va[n]?|te|le) | como
    (?:prometí|quedamos|acordamos|pidió|pediste|comentamos) | te (?:envío|mando|paso|dejo) | le
    (?:envío|mando|remito|adjunto) | os (?:envío|mando) | el enlace | en el archivo | tal (?:y
    )?como""",
    applying=r"""
    me (?:gustaría )?(?:postul|inscrib|present)\w+ (?:al|a la|para|como) | mi candidatura |
    solicitud de empleo | carta de presentación | adjunto mi (?:cv|currículum?)""",
    asks_introduction=r"""
    (?:presentarme|me (?:podrías|puedes|podría|presentas|presentes)[^.?!]{0,20}presentar)\w*(?: a|
    con)? | me presentas? a | ponerme en contacto | me pondrías en contacto | recomendarme |
    hablar bien de mí | conoces a alguien""",
    withdrawing="""
    retirar? mi candidatura | retiro mi candidatura | he aceptado (?:otra|una)
    (?:oferta|propuesta) | (?:no|dejar de) (?:continuar|seguir) (?:en|con) el proceso | retirarme
    del proceso""",
    accepting=r"""
    acepto (?:\w+ )?(?:la|su|tu|vuestra) (?:oferta|propuesta) | (?:encantad[oa]|feliz|honor) de
    aceptar | me complace aceptar""",
    declining="""
    (?:rechazar|declinar|rechazo|declino) (?:la|su|vuestra|tu) (?:oferta|propuesta) | no
    (?:puedo|voy a) aceptar""",
    gracious="""
    avisarme | informarme | decírmelo | respuesta | sinceridad|honestidad | lástima|pena | futuro
    | en contacto | mucha suerte|mucho éxito | decisión""",
    will_send=r"""
    (?:te|le|les|os) (?:envío|mando|paso|enviaré|mandaré|pasaré|haré llegar|remito|remitiré) | voy
    a (?:enviar|mandar|pasar)\w* | (?:lo|la|los|las) (?:tendrá|tendrás|tendréis)[ns]?""",
    other_offer="(?:otra|una segunda) oferta | he recibido una oferta | oferta de otra",
    received=r"""
    hemos recibido (?:correctamente )?(?:tu|su|la) (?:candidatura|solicitud|inscripción|cv) |
    (?:candidatura|solicitud) (?:ha sido )?(?:recibida|registrada) | gracias por
    (?:postular\w*|inscribir\w*|(?:enviar\w* )?(?:tu|su)
    (?:candidatura|solicitud|interés)|aplicar) | acuse de recibo""",
    regret="""
    lamentablemente | lamentamos | desafortunadamente | otr[oa]s? candidat[oa]s? | no
    (?:hemos|continuar|podemos)""",
    hiring_desk="""
    empleo trabajo selección talento recursos humanos rrhh equipo de candidaturas personas""",
    bulk_subject="""
    boletín | novedades de | nuevas? ofertas? | ofertas de empleo | factura | pedido | recibo |
    descuento | oferta flash | webinar | regístrate|inscríbete | tu código | código de
    verificación | suscripción | reserva | alerta de empleo | recordatorio de cita""",
    bulk_text="""
    darse? de baja | darte de baja | cancelar (?:la |tu )?suscripción | ver (?:en el|en tu)
    navegador | recibes este (?:correo|mensaje|email) porque | recibe este (?:correo|mensaje)
    porque | inscríbete ya | webinar gratuito""",
    swindle=r"""
    telegram | whatsapp | tarjetas? de regalo | pago (?:por adelantado|previo) | cuota de
    inscripción | bitcoin""",
    swindle_hint=r"""
    datos bancarios | cuenta bancaria | depósito | copia de (?:su|tu) (?:dni|pasaporte)""",
    accepted="""
    (?P<name>.+?) (?:ha aceptado|aceptó) (?:tu|su) (?:invitación|solicitud)(?: de contacto| para
    conectar)? | ya estás conectad[oa] con (?P<name>.+) | (?P<name>.+?) y tú (?:ya
    )?(?:sois|son|están) (?:contactos|conectados) | ahora (?P<name>.+?) es (?:tu|uno de tus)
    contactos? | (?P<name>.+?) ahora (?:es|forma parte de) (?:tu|su) (?:contacto|red)""",
    messaged="""
    (?P<name>.+?) te ha (?:enviado|mandado) un (?:nuevo )?mensaje | (?P<name>.+?) te
    (?:envió|mandó|escribió)(?: un mensaje)? | (?:nuevo )?mensajes? (?:nuevo )?de (?P<name>.+)""",
    posted="""
    (?P<name>.+?) (?:ha publicado|publicó|ha compartido|compartió)(?: una publicación| un
    artículo| algo)?(?:: (?P<title>.+))?""",
    new_job="""
    felicita a (?P<name>.+?) por su nuevo (?:cargo|puesto|trabajo|empleo)(?: como (?P<title>.+?)
    en (?P<company>.+))? | (?P<name>.+?) (?:tiene|ha empezado) (?:un )?nuevo
    (?:cargo|puesto|trabajo|empleo)(?: como (?P<title>.+?) en (?P<company>.+))?""",
    position_at=r"\s+en\s+",
    nothing="""
    nada(?: (?:concreto|todavía|aún|en concreto|por ahora))? | ninguno | ninguna | todavía nada |
    aún nada""",
    hedged="""
    quizás? | tal vez | (?:creo|supongo|espero) | ojalá | a lo mejor | puede que | curiosidad | igual | parece | le gustaría""",
    decides=r"""
    decisi[oó]n | decid\w+ | resultados? | veredicto""",
    comes_back=r"""
    respuesta | responden? | contestan? | avisan? | me dicen(?: algo)? | dirán algo | oferta | feedback |
    sabré | tendré noticias | vuelven a""",
    errand=r"""
    horarios? | hora | cita | invitación | agenda | ronda | escribe | escriben | llama | llaman | envía |
    envían | manda | fechas? | panel | detalles""",
    own_step=r"""
    (?:yo )?(?:tengo que|debo|voy a) (?:\w+ )?(?:responder|decidir|contestar|avisar|enviar|dar) |
    mi (?:respuesta|decisión) | les (?:respondo|contesto|aviso)""",
    by_mail=r"""
    (?:me|nos) (?:lo )?(?:escribirá|escribirán|escribe|escriben|mandará|enviará|pasará|manda|envía)
    (?:un correo|los detalles|más detalles|por correo|un mail|el detalle|algo) | me (?:escribirá|escribe) |
    (?:va|van|quedó|quedaron) (?:a|en) (?:escribirme|mandarme|enviarme)(?: un correo| los detalles| por correo)? |
    (?:lo )?(?:confirmará|dirá|pedirá) por (?:correo|mail|escrito)""",
)
