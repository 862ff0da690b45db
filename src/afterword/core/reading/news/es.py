"""Spanish: how news is worded that hurts, and that doesn't."""

from afterword.core.reading.news.shape import NewsWords

MACROS = {
    "staff": """
        empleo/empleos/puesto/puestos/trabajador/trabajadores/trabajadora/trabajadoras/empleado/
        empleados/empleada/empleadas/plantilla/personas/personal/equipo/equipos/profesionales/
        operarios/contratos/directivos/temporales/obreros/ingenieros/jornaleros/conductores/plazas
    """,
    "site": """
        fabrica/fabricas/planta/plantas/oficina/oficinas/tienda/tiendas/sede/sucursal/sucursales/
        centro/centros/local/locales/filial/taller/talleres/almacen/negocio/division/puertas/
        servicio/restaurante/hotel/delegacion/operaciones/linea/aplicacion/redaccion/mina/papelera/
        azucarera/acerias/persiana/persianas/clinica/factoria/factorias/bodega/astillero/
        conservera/cementera/instalaciones
    """,
    "hazard": """
        ciberataque*/fraude/fraudes/incendio*/accidente*/fuga/fugas/brecha/brechas/inundacion*/
        apagon*/averia/averias/fallo/fallos/perdidas/despido*/riesgo*/robo/robos/estafa*/muertes/
        caida/caidas/plagas/contaminacion/crisis/emergencia*/phishing/ransomware/siniestro*/
        lesion*/ataque*/desperdicio/corrosion/sequia/falsificacion*/error/errores/residuos/
        morosidad/demora*/retraso*/blanqueo/estres
    """,
    "actor": """
        malware*/spyware*/estafadores*/defraudadores*/hacker*/pirata*/ciberdelincuentes*/
        atacantes*/ladrones*/intruso*
    """,
    "threat": """
        <hazard>/<actor>/virus/suplantacion*/timo/hackeo*/ciberdelincuencia*/choque*/retirada*/
        ahogamiento*/suicidio*/catastrofe*/desastre*/explosion*/demanda*/litigio*/amenaza*/
        peligro*/incidente*/caos/polucion*/intoxicacion*/bacteria*/alergeno*/infeccion*/
        enfermedades*/acoso*/discriminacion*/corrupcion*/soborno*/evasion*/oxido*/moho/multa*/
        sanciones*/danos/defecto*/conflicto*/queja*/huelga*/vulnerabilidad*/humo/escasez*/
        tormenta*/huracan*/granizo*/helada*/terremoto*/derrumbe*/intrusion*/extorsion*/deepfake*/
        pirateria*/sabotaje*/delincuencia*/delito*/absentismo*/hambre*/duelo*
    """,
    "guard": """
        contra/escudo/protege*/proteger*/protegid*/proteccion/defiende*/defender*/blinda*/evitar/
        evita/prevenir/previene/detectar/detecta/consejos/guia/prevencion/deteccion/combatir/
        combate/lucha/curso/taller/formacion/a_salvo/a_prueba
    """,
}

WORDS = NewsWords(
    small="""
        el los las un una que para por con su sus del al nuestro nuestra gracias está estamos más
        esta este y es lo le nos también como muy pero tu te en de a tras sin hasta e ante desde
        entre sobre nuevo nueva la se no ya contra
    """,
    marks="ñ",
    macros=MACROS,
    hurting={
        "layoffs": """
            <staff> ... despedid*/calle/riesgo/peligro/afectad*/menos/amenazad*/aire/recortad*/
            suprimid*/eliminad*/paro/cuerda_floja/salida, a la calle, adelgaza* .. plantilla, adios
            a #, adios a .. puestos/empleos, ajuste de personal/plantilla, ajuste de plantilla,
            bajas incentivadas, bajas voluntarias, cese* colectivo*, congela* .. contratac*/
            salario*/sueldo*, congelacion de, deja/dejan sin trabajo/empleo, despid*, despide,
            despide/despiden/despedir/despidio/recorta/recortan/recortar/recorte*/elimina/eliminar/
            eliminara/reduce/reducir/reduccion/suprime/prescinde/prescinden/prescindir/destruye/
            pierde/amortiza/liquida ... <staff>, desvincul*, desvinculacion de, echa a, echa/echan/
            pone .. trabajadores/empleados/calle/#, ere, eres, erte, expediente de regulacion,
            expediente temporal, extincion de contratos, extincion/extinguir .. contratos/empleos/
            puestos, fuera de la plantilla, indemnizac* por despido, medidas laborales,
            optimizacion de plantilla, plan de ajuste, plan de bajas, plan de salidas, pone en la
            calle, prejubilac*, prescinde de, prescinden, proceso de ajuste/reestructuracion/
            salidas, recorte de plantilla/personal/empleo*, reduccion de personal/puestos/empleos,
            reduccion de plantilla/personal/jornada/salarios, reestructur*, regulacion de empleo,
            reorganiz*, salida/salidas de ... plantilla/trabajadores/empleados, salidas
            voluntarias, se queda sin, se queda/quedan con .. mitad/tercio .. equipo/plantilla, se
            quedan sin, sin empleo, sin trabajo, tijera, tijeretazo
        """,
        "lawsuit": """
            contra _ _ por _ <threat>, contra _ _ por _ <threat> _ <threat>,
            juicio*/proceso*/demanda*/denuncia*/condena* .. contra/a .. <actor>,
            no protegio/protegieron/protegia, no supo proteger, no proteger,
            a juicio, abuso de posicion, acciones legales, acoso, acusa/acusan/acusad*/acusacion*,
            amano, apercib*, arbitraje, audiencia nacional, blanqueo de/por, carcel, cartel de,
            clausulas abusivas, cnmc, cohecho, competencia desleal, competencia multa/sanciona/
            expedienta/investiga, condena/condenan/condenad*/condenas, corrup*, culpable*, da la
            razon a .. frente/contra, demanda/demandan/demandas/demandado/demandada a/contra/
            colectiva*/por/judicial/millonaria, denuncia/denuncian/denunciad*/denuncias, detenid*,
            detienen, discrimin*, estafa/estafas/estafad*, evasion, expediente sancionador,
            expediente sancionador/informativo, fiscal/fiscalia, fraude fiscal/de/a/en/millonario,
            frente a .. supremo, ilegal*, imputa*, imputad*, incumpl*, indemniz*, infring*, inicia/
            inician/abre/abren/incoa expediente/procedimiento/acciones/investigacion, investiga/
            investigan/investigad* .. por/a, investigacion por/a/contra/sobre/judicial, juez/jueza,
            juicio/juicios por/contra/oral/a, juzgado*, laudo, litigio*, malversac*, medidas
            cautelares, multa/multas/multan/multad*, pactar/pacta/pacto precios, patente* ..
            infring*/disputa, plagio, pleito*, practicas enganosas/abusivas/anticompetitivas,
            prision, procedimiento sancionador/judicial/contra, procesad*, prohib*, publicidad
            enganosa, querella*, registr* .. sede/oficinas, requerimiento, sancion/sancionan/
            sanciona/sanciones/sancionad*, sentencia*, soborno*, supremo, tribunal*, usura
        """,
        "breach": """
            <actor> .. rob*/filtr*/sustra*/vend*/copia* .. datos/informacion/cuentas/credenciales,
            lucha*/batalla* contra un ciberataque/ataque,
            a la venta .. foro, a la venta en, acceso indebido/ilegitimo/ilicito/no_autorizado,
            acceso no autorizado, accesos no autorizados, aepd, agujero de, al descubierto, brecha
            de/en, ciberataque*, ciberdelincuen*, ciberestafa*, comunicado .. datos/seguridad/
            ciber*, correos .. venta/filtrad*, correos internos, dark web, datos de clientes/
            pacientes/usuarios/miles, datos personales, datos/informacion/credenciales/contrasenas/
            documentos/cuentas ... robad*/filtrad*/expuest*/venta/descubierto/comprometid*/aire/
            sustraid*/robo/fuga/publicad*/vulnerad*, en un foro, espionaje, exponen, expuestos,
            extorsion*, fallo de seguridad, filtracion de, filtran, fuga de datos/informacion,
            hackea*, hackeo, hacker*, historiales .. robad*/basura/calle, incidente de seguridad/
            ciberseguridad/informatico, intrusion, jaquea*, malware, phishing, pirat* informatic*,
            piratas informaticos, podria haber afectado, podrian haberse visto/filtrado, proteccion
            de datos .. multa/sanciona/investiga, publicados en internet, ransomware, rescate ..
            datos/ciber*, roban/roba/robo/robados/robadas/sustraen/sustraid*/filtran/filtrad*/
            filtracion*/exponen/expuest*/venden/copian/acceden ... datos/informacion/credenciales/
            contrasenas/documentos/cuentas/clientes/planos/archivos/tarjetas, se cuelan, se
            filtran/filtra/filtraron, secuestr* .. datos/sistemas, suplantacion, sus datos, virus
            informatico, vulnerabilidad*, web oscura
        """,
        "closure": """
            <site> ... cierra/cierran/cerrar/cerrara/cierre/cerrad*/clausurad*, abandona portugal/
            espana/mexico/chile/argentina/francia/italia/alemania, abandona/abandonan .. pais/
            mercado/proyecto/negocio/espana/planta, acreedores, adios a la fabrica, administrador
            concursal, agoniza, apaga/apagan .. hornos/horno/luces, baja el telon, baja/bajan la?
            persiana, baja/bajan para siempre, bancarrota, borde del abismo/quiebra, cerrara, cesa/
            cesan .. actividad*/operaciones/produccion, cese de, cese de/definitivo actividad/
            operaciones/produccion/servicio, cierra, cierra $, cierra definitivamente/tras/sus/su/
            la/el/todas, cierra/cierran/cerrar/cerrara/cerraran/cerro/cierre/baja/bajan/clausura/
            clausuran ... <site>, cierran, cierre de/definitivo/patronal/total, concursal,
            concurso, concurso de acreedores, cortan/corta .. credito, cuelga* .. cartel de
            cerrado, deja/dejan de fabricar/producir/operar/prestar/publicar/vender, derrib*,
            desahuci*, desaparece*, deslocaliz*, desmantel*, desmontad*, dice adios, disolucion,
            disolucion y, disuel*, echa el telon, echa/echan el cierre, echa/echan la persiana,
            embarg*, falta de relevo, fin de la comercializacion/fabricacion, fin de la produccion/
            actividad, fin de una era/etapa/epoca, hallar comprador, impago*, insolven*, liquida/
            liquidan .. empresa/negocio/sociedad/activos, liquidacion, liquidacion de, no abrira,
            no abriran, no reabrira/reabriran, no volvera, no volvera a abrir, para siempre, para/
            detiene/detienen .. produccion/planta, paraliza/paralizan .. planta/produccion/fabrica,
            preconcurso, quiebra*, retirada de .. licencia, revocacion de .. licencia/autorizacion,
            ruina, sale/salen de mercado/pais, se apaga, se despide, sin comprador, sin relevo,
            suspende/suspension .. actividad/operaciones/produccion/pagos/servicio, suspension de
            pagos, traslada/trasladan .. produccion, ultimo/ultima dia/numero/edicion/turno/
            jornada, ultimos clientes/dias, va a cerrar, van a cerrar, ya no
        """,
        "incident": """
            <guard> ... tras _ <threat>, <guard> ... tras _ <threat> _ <threat>,
            bomberos/ambulancia*/sanitarios/rescatistas .. trabajan/sofoca*/extingu*/acuden/
            intervien*/rescat*/control*/evacu*/luchan/combaten/atienden/movilizad*,
            abusos, accidente*, acoso/abuso*, ahogad*, alerta de seguridad/producto, alerta
            sanitaria/alimentaria/por, apagon, aplastad*, apunal*, arde/arden, arrasad*, asalto,
            asesin*, atraco, atrapad*, atropell*, averia/averias/caida/fallo .. deja/paraliza/
            afecta/sistema*/servicio/masiv*/en/de, aviso de seguridad, bajo sospecha, boicot*,
            botulismo, brote, cae en bolsa, caida de ventas/beneficios/ingresos/la, caida del?
            sistema*/servicio*/red, calcinad*, cesa/cese/cesan/destituy*/destitu*/fulmina ..
            director*/presidente*/consejero*/jefe/ceo/cupula/gerente, cesado/cesada/destituid*,
            cese del/de presidente/director/consejero/ceo, choca, chocan, choque, colapsad*,
            colapso/colapsa, comunicado sobre/en_relacion, conducta inapropiada, contamin*,
            critica/critican/criticas por/a/contra, cucarachas, cuerpo sin vida, dano, danos,
            defect*, defecto*, derrame*, derrumb*, desaparecid*, descarril*, desplom*, desplome,
            destitucion de, dimite/dimiten/dimision*, dimitir, dispar* contra, electrocutad*,
            emergencia, emergencia por/en, en el punto de mira, en perdidas, enferm*, entra en
            perdidas, envenen*, escandalo*, evacu*, explosion*, explota/explotan, explotacion
            laboral, fallec*, falsific*, fracas*, fuego, fuga de gas/amoniaco/cloro/acido/aceite,
            funeral, grave/graves fallo*, hallado muerto, hallado sin vida, hallan muert*, herid*,
            hospital tras, hospitaliz*, huelga*, hunde en bolsa, hunde*, incendi*, incumplimiento*
            etico*/de, indign*, intoxic*, ladrones, lesionad*, listeri*, llama/llaman .. revision,
            llamas, luto, machis*, mala conducta, malos olores, manifest* contra/ante, manipul* ..
            datos/cuentas/certificados/emisiones, mata, mortal*, muere/mueren/murio/muertos/muerto/
            muerta/muertas, muerte de/en/por/del, naufrag*, numeros rojos, paraliza/paralizan/
            paralizad*, paro/paros de/en/indefinido/general, peligro*, perdidas de/por/millonarias/
            record/en/netas, pierde #, pierde .. millon*, pierde la vida, pierden la vida,
            polemica*, policia, por contener, profit warning, protest*, quemad*, racis*, ratas,
            rebaja .. prevision*/objetivos, recorta .. prevision*/dividendo, renuncia/renuncian ..
            cargo/presidente*/director*/ceo/consejero, retira #, retira/retiran/retirad*/retirar
            ... mercado/venta/circulacion/lote*/productos/coches/vehiculos, retirada de/del
            producto/lote/mercado/voluntaria, retiran/retira ... por, retras*/aplaza*/cancel*/
            suspende*, retrasa, riesgo de/por asfixia/caida/incendio/botulismo/lesion*/
            intoxicacion/contaminacion/quemadura*, robo, robo en/de, rotura de presa/tuberia,
            sabotaje, salmonel*, se estrella/estrellan/estrello, se hunde, se hunde*, se intoxican,
            se quema, se sale de, secuestro, sepultad*, sin luz/agua/internet/suministro, sin
            servicio, sin vida, siniestro, suspendid*, toxic*, trabajo esclavo/infantil/forzado,
            tragedia*, tragic*, ventas/beneficio/beneficios/acciones/ingresos/accion/ganancias/
            pedidos .. cae/caen/baja/bajan/desploma*/hunde*/retrocede*/reduce*/descienden/
            desciende, vertido*, victima* mortal*/de/del, vuelca
        """,
    },
    doubtful="""
        abandona*, acusa*, adios, alarma*, alerta*, amenaz*, averia*, baja de/en, cae, caen,
        caida*, caos, cierre, concurso de, conflicto*, crisis, demanda contra, denuncia*, deuda*,
        dificil*, dificultad*, duda*, duro, error*, fallo*, fraude*, frena, freno, fuego, fuga*,
        golpe, grave*, incendio, incertidumbre*, investig*, muert*, peligro, perdida*, pierde*,
        polemic*, preocup*, presion, problema*, queja*, rechaz*, reclam*, recorta, recorte*,
        retroce*, riesgo*, robo*, rompe con, ruptura, sancion*, suspend*, teme/temen, temor*,
        tension*, victima*
    """,
    weak="""
        abandona*, adios, deja, menos, peor, sin $, triste*, ultima, ultimo
    """,
    harmless="""
        <guard> ... <threat>, <guard> ... <threat> _ <threat>,
        <hazard> cero, a prueba de, alta/gran/mayor/creciente/fuerte/buena demanda, ataque al
        corazon, cartel de/del feria/festival/fiestas, cartelera, centro de investigacion, cierra
        con, cierra/cerrado/cerrada/cerramos ... vacaciones/festivo/fiestas/navidad/agosto/santa/
        inventario/domingo/obras/reforma, cierra/cerramos/cerrado por san/semana/puente/corpus/
        reyes/fiesta, cierra/cerrar/cierre/cerro/cerrado/cierran ... ronda/acuerdo/ano/ejercicio/
        trimestre/financiacion/brecha/trato/operacion/compra/semestre/temporada/alianza/venta/
        circulo/contrato/edicion/feria, concurso de fotografia/cocina/ideas/diseno/pintura/relatos/
        recetas/tapas/vinos/quesos, concurso internacional/nacional/escolar/publico, crea/crean/
        creara ... <staff>, demanda de/del/creciente/mundial/electrica/energetica/interna, escape
        room, evitar/evita/evitan/prevenir/previene/detectar/detecta/contra/proteger/protege/
        reducir/reduce/frente/ante/consejos/guia/seguro/prevencion/deteccion/gestion/ayuda/
        combatir/combate/curso/jornada/lucha/anticipa/formacion/taller ... <hazard>, fuegos
        artificiales, gana* .. concurso, gana/ganan/gano ... juicio/demanda/pleito/recurso,
        hackathon*, huelga decir, investigacion clinica/cientifica/medica/y/aplicada/en, juez de
        linea, jurado*, mata malas, muerto de risa, multa* cero, planta baja, plato fuerte,
        prevencion de riesgos/incendios, puerta abierta, punto muerto, reduce/recorta/recortar/
        elimina/rebaja/baja/ahorra/reducir/suprime ... emisiones/consumo/huella/costes/costos/
        residuos/precio*/tiempo*/co2/plastico*/comisiones/papel/energia/agua/deuda/azucar/sal/
        pesticida*/aranceles/burocracia, registro de, sin aditivos, sin gluten, sin plastico, sin/
        cero/ningun/ninguna/menos/libre_de/evita .. <hazard>, tribunal/juez/justicia da/absuelve/
        archiva/avala, vertido cero
    """,
    glad="""
        apoya*, ayuda*, desarrolla*, dona*, estrena*, financia*, forma, gana/ganan, inaugura*,
        lanza*, ofrece*, organiza*, presenta*, recibe*
    """,
    turns="""
        debido, despues, mientras, pese, tras
    """,
    frames="""
        como, congreso*, consejos, curso, estudio sobre, exposicion*, feria, formacion, guia,
        investigacion sobre, jornada*, seminario*, taller, webinar*
    """,
    topics="""
        <hazard>/<actor>, cancer, hospital*, huelga, muerte, victima*
    """,
    kinds={
        "event": """
            abre .. al publico, acoge*, al publico, aniversario*, anos de, carnaval, carrera,
            celebra*, certamen, concurso de, conferencia*, congrega, congreso*, cumple # anos,
            desfila/desfilan/desfile, encuentro*, evento*, exposicion*, feria*, festival*, foro*,
            hackathon*, inscri*, invita*, jornada*, maraton, nos vemos, participa*, pasarela,
            puertas abiertas, reune a, salon de/del, semana de/del, seminario*, taller, taller de/
            sobre, visita*, webinar*
        """,
        "funding": """
            ampliacion de capital, apoyo de inversores, apoyo del/de, ayuda europea, ayudas, bei,
            bono* verde*, capital riesgo, capital semilla, consigue ayuda*, crowdfunding, emision
            de bonos, financiacion, financiacion con, fondo de inversion, inversor*, levanta/capta/
            cierra/obtiene/recibe/consigue/logra/recauda/asegura/inyecta/invierte/invierten/atrae/
            suma ... millon*/euros/dolares/ronda/financiacion/financiamiento/inversion/capital/
            fondos/subvencion/prestamo/credito/inversores, millones para, para crecer, prestamo,
            prestamo de, respaldo, ronda, ronda de, sale a bolsa, salida a bolsa, serie a/b/c,
            subvencion*
        """,
        "acquisition": """
            absorb*, adquiere*, adquir*, adquisicion*, compra/compran/comprar, entra en el capital,
            fusion*, fusiona*, integra* en, mayoria de, opa, participacion en, se hace con, se une
            al grupo, toma .. participacion, toma el control, traspas*, vende .. a
        """,
        "award": """
            campeon*, distincion*, distingui*, elegid* mejor, estrella*, finalista*, galard*, gana
            .. premio/oro/medalla/concurso/trofeo/titulo, ganador*, lider en, medalla*, mejor/
            mejores, oro en/al, premia*, premio*, ranking, reconoc*, sello, trofeo*
        """,
        "person": """
            al frente de, asciende a, asume .. direccion/presidencia/cargo, director/directora/
            presidente/presidenta/consejero/consejera/responsable/jefe/jefa de/del/general/
            delegad*/comercial/financier*, dirigira, elegid* presidente*, estara al frente, ficha
            a, ficha/incorpora .. como, gerente, jubilacion, lidera*, liderara, nombra/nombran/
            nombrad*, nombramiento*, nueva directora/presidenta/jefa/ceo/gerente, nuevo director/
            presidente/jefe/consejero/ceo/gerente, presidira, promociona, releva*, relevo*, se
            incorpora, se jubila*, sucede*, toma el mando, toma las riendas
        """,
        "office": """
            abre/abren sus?, amplia su, ampliacion, apertura*, estrena .. sede/planta/almacen/
            oficina*/nave, expan*, inaugura*, inaugura/abre/abren/abrira/estrena/traslada/amplia/
            construye/instala/instalara/reabre/levantara/moderniza/duplica ... planta/fabrica/
            oficina*/tienda*/sede/almacen/centro/laboratorio/nave/local/bodega/en/instalaciones/
            hotel/taller, nueva/nuevo sede/planta/fabrica/oficina/tienda/centro/almacen/
            laboratorio/nave/local, primera piedra, se instala, se muda*, se traslada
        """,
        "hiring": """
            aprendic*, becas, bolsa de empleo, busca, busca*/contrata*/contratara/incorpora*/crea/
            creara/genera/generara/ofrece/selecciona/recluta/necesita ... empleo*/puesto*/personas/
            ingenier*/profesional*/trabajador*/tecnic*/vacantes/operari*/talento/jovenes/
            aprendices/conductores/#, buscamos, buscan, contratacion*, empleo/empleos en/para/
            nuevos, feria de empleo, formacion dual, oferta* de empleo/trabajo, plan de
            contratacion, practicas, refuerza .. equipo/plantilla, vacante*
        """,
        "partner": """
            acuerdo*, adjudic*, alianza*, colabor*, consorcio, construira .. para, contrato*,
            convenio*, coopera*, de la mano, distribuira, elige/eligen, fabricara .. para, firma/
            firman, junto a/con, juntos, pacto con, patrocin*, proveedor*, se alia*, se une a/al,
            se unen, socio*, suministr*, unen fuerzas
        """,
        "results": """
            alcanza*, aumenta*, beneficio*, crece*, crecimiento, dispara*, dividendo*, duplica*,
            ejercicio, exporta*, factura*, facturacion, gana #, gana/ganan .. mas, ganancia*,
            ingresos, mejora .. resultado*/margen*, record*, resultado*, semestre*, sube*, supera*,
            trimestre*, ventas
        """,
        "launch": """
            desarrolla*, disponible*, estrena*, incorpora .. tecnologia, innova*, introduce*,
            lanza/lanzan/lanzara, lanzamiento*, llega el/la/los, llega/llegan .. mercado/tiendas,
            nueva/nuevo version/gama/linea/modelo/producto/aplicacion/servicio/sistema/plataforma/
            coleccion, patent*, piloto, pone en marcha, presenta/presentan, presentamos, primer/
            primera .. del_mundo/de_europa, primera aventura/entrega, prototipo*, prueba/prueban ..
            piloto, saca al mercado, sale/salen al mercado, ya disponible, ya esta, ya puedes
        """,
        "other": """
            abejas, cambia de nombre, carbono, como, consejos, dona/donan, donacion*, encuesta*,
            entrevista*, guia, historia de, informe, logo, memoria, nueva imagen, pagina web,
            planta/plantan .. arboles, por que, receta*, renueva su, responsabilidad, solar*,
            sosteni*, voluntari*, web, web accesible
        """,
    },
    hints={
        "event": """
            dia, fiesta*, noche, publico
        """,
        "funding": """
            capital, euros, fondos, invers*, millon*
        """,
        "award": """
            lider, mejor, oro
        """,
        "person": """
            ceo, director, directora, presidenta, presidente
        """,
        "office": """
            abre, almacen, fabrica, planta, sede, tienda
        """,
        "hiring": """
            empleo*, equipo, puestos, talento
        """,
        "partner": """
            junto
        """,
        "results": """
            crece, mas
        """,
        "launch": """
            lanza, nueva, nuevas, nuevo, nuevos, primer, primera
        """,
    },
    benign="""
        abejas, abre, amplia*, aniversario, apoya, apoya*, apoyo, app, aprende*, arboles, arte,
        artista*, aventura, ayuda, ayuda*, barcos, bici*, bienvenid*, bosque, busca, cafe, canta,
        carpinteros, celebra*, chat, ciudad, clientes, cocina, comparte, compra, concierto,
        consejos, construira, construye, corcho, corre, crece*, cuenta, cultiva, cumple, descubr*,
        dia, digital, digitaliza, duplica, electric*, entrega, escuela, escuelas, estrena, estudio,
        exito*, explica, expone, exporta*, familia, felices, feliz, ferri, ficha, fiesta*, forma,
        futuro, gana, gato, globo, gracias, gratis, hara, ideas, ilumina, imagina, innov*, inventa,
        invierno, jardin, juega, juguetes, juntos, lanza, lee, libro*, llega, local, madera,
        manzanas, mar, mayor, mejor*, miel, millon*, muestra, museo, musica, navega, navidad,
        ninos, noche, nos vemos, nueva, nuevas, nuevo, nuevos, ofrece, orgullo*, pan, panadero,
        papel, pedalea, pedido*, pelicula, perro, planta, playa, premio*, presentamos, presta,
        primer, primera, probar, publico, pueblo, queso, receta*, recibe, recicla, record, reparte,
        respaldo, restaura, robot*, se une, semana, setos, silla*, sin algoritmo, sol, solidari*,
        sortea, sosteni*, taller, teje, temporada, transforma, tren, vende, verano, vino, ya puedes
    """,
    editorial="""
        aviso*, blog, cafeteria, cinco, como _, concurso de fotos, consejos, diez, dona,
        entrevista, felices, feliz, guia, horario*, informe, mantenimiento*, memoria anual,
        opinion, por que, que es, receta*, un dia, voluntari*
    """,
    minor="""
        actualiza*, anade, catalogo, certific*, fiesta*, finalista*, mejora*, navidad, patrocina*,
        primavera, prueba, verano, version, web
    """,
)
