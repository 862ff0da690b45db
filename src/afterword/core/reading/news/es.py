"""Spanish: how news is worded that hurts, and that doesn't."""

from afterword.core.reading.news.shape import NewsWords

MACROS = {
    "staff": (
        "empleo/empleos/puesto/puestos/trabajador/trabajadores/trabajadora/trabajadoras/"
        "empleado/empleados/empleada/empleadas/plantilla/personas/personal/equipo/equipos/"
        "profesionales/operarios/contratos/directivos/temporales"
    ),
    "site": (
        "fabrica/fabricas/planta/plantas/oficina/oficinas/tienda/tiendas/sede/sucursal/"
        "sucursales/centro/centros/local/locales/filial/taller/almacen/negocio/division/"
        "puertas/servicio/restaurante/hotel/delegacion/operaciones/linea/aplicacion/redaccion"
    ),
    "threat": (
        "ciberataque/ciberataques/fraude/fraudes/incendio/incendios/accidente/accidentes/"
        "fuga/fugas/brecha/brechas/inundaciones/apagon/apagones/averias/fallos/perdidas/"
        "despidos/riesgos/robos/estafas/muertes/caidas"
    ),
}

WORDS = NewsWords(
    macros=MACROS,
    harmless="""
    (sin|cero|ningun) (\\w+ )?(accidente*/despido*/incidente*/victima*/herido*/fallo*) | (evitar/
    evita/prevenir/previene/detectar/detecta/contra/proteger/protege/reducir/reduce/frente
    a|ante|consejos|guia|seguro|prevencion de|deteccion de|gestion de|ayuda a|combatir|curso)
    (\\w+ ){0,4}?(<threat>) | (cierra/cerrar/cierre de|cerro/cerrado) (\\w+ ){0,4}?(ronda/acuerdo/
    ano/ejercicio/trimestre/financiacion/brecha/trato/operacion/compra/semestre/
    temporada|con|alianza|venta) | (cierra/cerrado/cerrada|cerramos) (\\w+ ){0,3}?(por|en|durante)
    (\\w+ ){0,2}?(vacaciones/festivo/fiestas/navidad/san \\w+|agosto|semana
    santa|inventario|domingo|obras|reforma) | (reduce/recorta/recortar/elimina/rebaja/baja/ahorra/
    reducir) (\\w+ ){0,4}?(emisiones/consumo/huella/costes/costos/residuos/precio/precios/tiempo/
    tiempos/co2/plastico/plasticos/comisiones|papel|energia|agua) | (gana/ganan|gano) (\\w+
    ){0,4}?(juicio/demanda/pleito/recurso) | (tribunal|juez|justicia) (\\w+ )?(da la
    razon|absuelve|archiva|avala) | demanda (de|del|por
    parte|creciente|mundial|electrica|energetica|interna|electrica) |
    (alta|gran|mayor|creciente|fuerte) demanda | prevencion de (riesgos|incendios) | crea* (\\w+
    ){0,3}?(<staff>) | investigacion* (clinica*/cientifica*/medica*/y desarrollo/aplicada) |
    (premio*/centro*/instituto|proyecto*) (\\w+ ){0,2}?investigacion | hackaton* | ataque al
    corazon | a la multa
    """,
    layoffs="""
    (despide/despedir/despidio/despidos/despido/despedidos/recorta/recortar/recorte/recortes/
    suprime/suprimir/elimina/eliminara/reduce/reducir/prescinde/prescindira/ajuste/ajusta/
    destruye/destruira/amortiza/echa) (\\w+ ){0,5}?(<staff>) | (<staff>) (\\w+ ){0,4}?(despedid*/
    en riesgo/en el aire/peligran/afectad*/a la calle/en peligro/suprimid*/menos/amenazad*) |
    despid* | despedi* | un ere | ere | erte | expediente de regulacion | regulacion de empleo |
    bajas (voluntarias|incentivadas) | prejubilacion* | reestructur* | reorganiz* |
    (congela*|suspende|paraliza|pausa) (\\w+ ){0,3}?(contratacion*/plantilla/salario*/contratar/
    sueldos) | ajuste de (plantilla|personal) | recorte de | reduccion de
    (plantilla|personal|empleo|jornada) | rebaja salarial | desvincul* | salida de (\\w+
    ){0,4}?(<staff>) | finiquito | adelgaza* | prescinde de | salida de (\\w+ )?(<staff>) |
    (peligran|se pierden|perdida de) (\\w+ )?(<staff>)
    | recort* (\\w+ ){0,2}?(plantilla/personal/empleo/puestos) | prescind* | baja* incentivad*
    | prejubilac* | familias afectadas | ere | erte | decision (dificil/dolorosa/complicada) |
    ajuste de (plantilla/personal) | a la calle | al paro | salida de (\\w+
    )?(trabajadores/empleados/directivos) | puestos en (riesgo/peligro/el aire)
    """,
    lawsuit="""
    demanda | demandan | demandado | demandada | demandas | demando | querella* | denuncia* |
    denuncio | juicio* | pleito* | tribunal* | juzgado* | juez* | sentencia* | condena* |
    condenad* | litigio* | acusa | acusan | acusad* | acusacion* | fiscal (\\w+
    )?(investiga|pide|acusa)| fiscalia* | imputa* | imputad* | competencia desleal |
    anticompetitiv* | antimonopolio | practicas (abusivas|colusorias) | indemnizacion* |
    indemnizar | infraccion* | violacion de (patente|contrato|marca)| batalla legal | disputa* |
    recurso contra | reclamacion* | cartel | soborno*
    | demanda (colectiva/contra/por/judicial/millonaria/a) | demandad* | querella* | juzgad* |
    juicio* | (supremo|audiencia) (\\w+ )?(condena/obliga/ordena/confirma) | condena* |
    indemniz* | debera (pagar|devolver|indemnizar) | obligad* a
    (pagar|devolver|indemnizar|retirar) | acusad* | acusa | acusan | banquillo
    """,
    breach="""
    ciberataque* | ciberincidente* | hackeo* | hackea* | hackers | piratas informaticos | pirateo*
    | pirateria informatica | (filtracion/filtraciones/robo/fuga/exposicion/brecha/perdida) de
    (\\w+ )?(datos/informacion/seguridad/contrasenas) | filtra | filtran | filtrad* |
    (datos|informacion|contrasenas) (\\w+ ){0,5}?(expuest*/robad*/filtrad*/sustraid*/al
    descubierto|a la venta|comprometid*) | (expone/exponen/expuesto/expuestos/roba/roban/deja*
    expuest*/sustrae*/compromete) (\\w+ ){0,4}?(datos/informacion/contrasenas/cuentas) |
    ransomware | secuestro de datos | phishing | brecha | vulnerabilidad* | acceso no autorizado |
    virus informatico | malware | extorsion*
    | ciberataque* | filtrad* | filtracion* | filtran | datos (\\w+ ){0,4}?(expuest*/robad*/al
    descubierto/a la venta/filtrad*) | robo de datos | hackead* | piratas | secuestr* (\\w+
    )?datos | aviso de seguridad | incidente de seguridad
    """,
    closure="""
    (cierra/cerrara/cerrar/cierran/cierre/clausura/clausuran/baja/echa) (\\w+ ){0,5}?(<site>/
    persiana/definitiv*/cierre) | cierre (de|del|definitivo|patronal) | cierra | cerrara |
    cerraran | clausura* | echa el cierre | baja la persiana | bajar la persiana | concurso (de
    acreedores|voluntario|necesario) | (en|entra en|solicita) concurso | suspension de pagos |
    quiebra* | bancarrota | insolven* | liquidacion* | liquida | disuelve | disolucion |
    acreedores | cesa (\\w+ ){0,4}?(actividad|operaciones|produccion|su) | cese de
    (actividad|operaciones) | (abandona|sale de|se retira de|deja) (\\w+
    ){0,3}?(mercado|pais|negocio|espana|mexico)| deja de
    (operar|producir|fabricar|ofrecer|vender|funcionar) | desmantel* | desaparece | pone fin |
    ultimo dia | adios a | bloqueo de pagos | impago* | al borde de
    | persiana* | echa* (\\w+ )?(el )?cierre | cierre* | cierra* | adios | quiebra* | concurso
    (de acreedores/voluntario/necesario) | preconcurso | acreedores | bancarrota | al borde |
    impago* | liquidac* | insolven* | se despide | ultimo (dia/adios/turno) | abandona* | deja
    de (fabricar/producir/operar/vender/emitir) | baja la | desaparec* | traslada la
    produccion | sin liquidez | numeros rojos
    """,
    incident="""
    muere | mueren | muerte* | muerto* | muerta* | fallece* | fallecid* | fallecio | fallecimiento
    | murio | luto | pesame | lamenta* | homenaje postumo | in memoriam | herido* | herida* |
    victima* | accidente* | siniestro* | choque | colision* | descarril* | derrumbe* | explosion*
    | explota | estalla | incendio* | fuego | llamas | arde | inundacion* | evacua* | vertido* |
    derrame* | fuga de gas | contamina* | intoxica* | salmonela* | listeria | toxic* | retira*
    (\\w+ ){0,6}?(mercado/producto*/venta/lote*/por|riesgo) | retirada de | alerta sanitaria |
    alerta alimentaria | averia* | caida (de|del) | caido | fuera de servicio | apagon* |
    interrupcion* | fallo* | falla | sin servicio | suspende* | suspension* | paraliza* |
    investiga | investigan | investigacion (por|a|contra|judicial) | investigad* | registro* (de
    la policia|en la sede)| redada | escandalo* | fraude* | estafa* | corrupcion* | cohecho |
    blanqueo | malversacion | acoso* | discriminacion* | racis* | abuso* | critica* | polemica* |
    boicot* | disculpa* | perdon | indignacion | multa | multas | multad* | multan | sancion* |
    sancionad* | infringe | ilegal* | prohib* | huelga* | paro | paros | protesta* | movilizacion*
    | sindicato* (denuncia*|critica*|rechaza*|alerta*|convoca*)| dimite* | dimision* | dimitio |
    renuncia* | cesan | cesad* | destituy* | destituid* | abandona (el cargo|la|su|el) | deja (el
    cargo|la direccion|la presidencia|su cargo) | detenid* | detiene* | arrest* | policia* |
    carcel | prision | perdidas | perdida | perdio | pierde* | desploma* | desplome | hunde* |
    hundimiento | (ventas|beneficio|acciones|ingresos|beneficios) (\\w+ ){0,4}?(caen/cae/bajan/
    baja/desploman/hunden/retroceden/menos|reducen|descienden) | caen | numeros rojos | profit
    warning | rebaja (\\w+ ){0,3}?(prevision*|calificacion|objetivo*|nota)| rebajan | incumpl* |
    retras* | aplaza* | cancela* | fracas* | crisis | temor* | miedo | amenaza* | riesgo* |
    peligro* | alerta* | defecto* | defectuos* | error | errores | deuda* | caos | emergencia |
    robo | robos | sabotaje | desaparecid* | desabastec* | escasez
    | muer* | fallec* | aplastad* | atrapad* | herid* | incendi* | arde | arden | llamas |
    arras* | explosion* | explota | derrumb* | descarril* | vertido* | fuga de
    (gas/amoniaco/agua/cloro) | toxic* | intoxic* | contamin* | evacu* | siniestr* | accident*
    | tragedia | retira* (\\w+ ){0,5}?(mercado/lote/lotes/venta/producto*) | alerta* (\\w+
    ){0,2}?(sobre/por/alimentaria/sanitaria/de) | adulterad* | caida (de|del|en|global) |
    caido | sin servicio | interrup* | fallo* | averia* | fraude | estafa* | soborno* |
    corrupcion | registr* (\\w+ )?(la|las|los) (sede/oficinas/locales) | investiga
    (a|al|por|la|los|las)| fiscalia | multa* | sancion* | expediente* | dimite* | dimision |
    dimit* | cesa | cesad* | destitu* | polemica* | escandalo* | acoso | abuso* | machis* |
    discrimin* | huelga* | paro* (parcial*/indefinid*/patronal) | protest* | denunci* |
    boicot* | pierde* | perdidas | se desploma* | se hunde* | desplome | rescate | luto |
    pesame
    """,
    doubtful="""
    dificil* | dificultad* | problema* | preocupa* | conflicto* | tension* | pese a | caida | baja
    | recorte* | recorta | ajuste* | paraliza | pausa | incertidumbre | rechaza* | queja* | sin
    acuerdo | ruptura* | rompe* | termina (contrato|acuerdo|relacion) | presion | desafio*
    | dificil* | dolor* | crisis | problema* | incertidumbre | malestar | indign* | preocup* |
    abismo | en el aire | tension* | peligr* | riesgo* | caos | amenaz* | rechaz* | victim* |
    afectad* | bajo sospecha | sospech*
    """,
    weak="""
    sin | no | menos | deja | salida | abandona | fin | ultimo | ultima | contra | peor | adios |
    cae
    | sin | no | contra | ultim* | fin | adios | menos | cae | caen | cort* | deja* | pierde*
    | baja | bajan | tras | obliga* | ex
    """,
    glad="""
    lanza* | presenta* | ofrece | estrena | inaugura | gana | recibe | ayuda | dona | desarrolla |
    organiza | como
    """,
    topics="""
    fraude* | incendio* | accidente* | riesgo* | crisis | emergencia* | averia* | cancer | fallo*
    | error* | robo | robos | sequia | alerta* | peligro* | victima*
    """,
    turns="""
    tras | pese | por | mientras | ante
    """,
    editorial="""
    consejos | como (\\w+) | por que | que es | guia | entrevista | un dia | opinion | felices |
    feliz | blog | informe | memoria anual | horario* | receta* | cinco | diez | mantenimiento* |
    voluntari* | dona | aviso* | cafeteria | concurso de fotos
    """,
    benign="""
    fiesta* | feliz | felices | mejor | mejores | aniversario | cumple* | crece* | aumenta* |
    nuevo | nueva | nuevos | nuevas | juntos | bienvenid* | gracias | futuro | innovacion* |
    sostenib* | exposicion* | visita* | une | unen | ayuda* | aprende* | descubre* | investiga
    en | ideas | receta* | carnaval | horario* | cierra por | cambio de | podcast | concurso |
    cafe | endulz* | ilusion | exit* | orgull* | llega | ya en | por fin en
    | (cien/medio/un/\\d+/cincuenta/veinticinco) (anos/siglo) (\\w+ )?(de|juntos|con|endulz*)
    | sortea* | brilla* | entrega* (\\w+ )?\\d+ | acoge* | tradicion
    | entrega* | encarga* | celebra*
    | exporta*
    """,
    minor="""
    anade | prueba | actualiza* | version | web | mejora* | finalista* | certific* | verano |
    navidad | primavera | fiesta* | catalogo | patrocina*
    """,
    kinds={
        "event": """
        feria* | jornada* | congreso* | webinar* | seminario* | evento* | participa en | asiste a
        | puertas abiertas | aniversario* | celebra* | cumple | foro* | conferencia* | encuentro*
        | inscripcion* | taller
        | nos vemos (en|el) | te esperamos | os esperamos | visitanos | encuentranos | puertas
        abiertas | acompananos
        """,
        "funding": """
        (cierra/levanta/capta/recibe/consigue/obtiene/logra/recauda) (\\w+ ){0,6}?(millones/ronda/
        financiacion/inversion/euros/capital/dolares/subvencion|credito) | ronda (de)? |
        financiacion | financiamiento | ampliacion de capital | inversor* | sale a bolsa | salida
        a bolsa | subvencion* | inversion (de|por)
        | apoyo (del|de la|economico|financiero) | subvencion* | ayuda* (del|de la|publica*) |
        prestamo* | credito (de|del)
        """,
        "acquisition": """
        compra | compran | adquiere* | adquisicion* | fusion* | absorbe* | opa | toma de control
        | se hace con | toma el control | compra (de|la|el|una|un|a) | fusion*
        """,
        "award": """
        premio* | premiad* | galardon* | gana | ganador* | reconocimiento* | reconocid* |
        distincion* | distinguid* | medalla* | certificacion* | certificad* | finalista* | mejor*
        | recibe el | nombrada mejor
        | premio* | premiad* | galardon* | (una|dos|tres|cinco) estrellas | estrella michelin
        | reconocid* | mejor | mejores
        """,
        "person": """
        nombra* | nombramiento* | nuevo (director/consejero/presidente/responsable/
        jefe|ceo|gerente) | nueva (directora/consejera/presidenta/responsable/jefa|ceo|gerente) |
        ficha a | ficha | incorpora a | se incorpora | asume |
        (director|directora|presidente|presidenta|consejero|ceo) (\\w+)?
        """,
        "office": """
        (inaugura/abre/estrena/abrira/inaugurara/amplia|traslada) (\\w+ ){0,6}?(oficina/oficinas/
        sede/almacen/planta/fabrica/centro/tienda/laboratorio/en|nave|delegacion) | inaugura* |
        abre | nueva (sede/oficina/planta/fabrica/tienda) | nuevo (centro/almacen/laboratorio) |
        expansion | se expande | llega a | crece hasta | primera piedra
        | estren* (\\w+ ){0,3}?(tienda/sede/oficina*/planta/fabrica/local)
        """,
        "hiring": """
        contrata | contratara | contratar | busca (\\w+ ){0,3}?\\w+ | empleo | empleos | creara |
        oferta* de empleo | vacante* | seleccion* | incorporara | talento* | practicas
        """,
        "partner": """
        acuerdo* | convenio* | alianza* | colabora* | firma | firman | se une | contrato* | socio*
        | junto a | adjudica* | adjudicacion | gana (\\w+ ){0,3}?(contrato|concurso|licitacion) |
        coopera*
        | se une* (a|al|con) | se suma* (a|al) | colabor* | alianza* | convenio*
        """,
        "results": """
        resultado* | ventas | beneficio* | ingresos | factur* | crece* | crecimiento | record |
        aumenta* | trimestre | alcanza | supera | hito
        """,
        "launch": """
        lanza* | presenta* | estrena* | desarrolla | nuevo | nueva | nuevos | nuevas | disponible
        | pone en marcha | comercializa* | saca | inicia | arranca | anade | version | publica |
        libera
        | llega | llegan | ya (\\w+ )?disponible* | nueva coleccion | estren* | sale a la
        venta | a la venta
        """,
    },
)
