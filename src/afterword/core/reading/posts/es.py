"""Spanish words for posts."""

from __future__ import annotations

from afterword.core.reading.posts.shape import Words

ES = Words(
    trades={
        "engineering": """
            desarrollador* | programador* | ingenier* software | lider tecnic* | director*
            tecnic* | director* tecnologia | arquitect* software""",
        "data": """
            ingenier* datos | cientific* datos | analista* datos | inteligencia artificial""",
        "product": "jef* producto | responsable* producto | gestor* producto",
        "design": "disenador*",
        "research": "investigador* | cientific*",
        "it": "informatic* | sistemas | ciberseguridad | soporte tecnico",
        "people": """
            recursos humanos | rrhh | seleccion | reclutador* | talento | nominas | personas
            cultura | capital humano | administracion personal""",
        "finance": """
            contable* | contador* | auditor* | tesorer* | director* financier* | fiscal |
            contabilidad""",
        "legal": "abogad* | asesor* juridic* | jurist* | notari*",
        "sales": """
            comercial* | vendedor* | ventas | desarrollo negocio | ejecutiv* cuentas | delegad*
            comercial*""",
        "marketing": """
            comunicacion* | periodista* | redactor* | publicidad | mercadotecnia""",
        "support": "atencion cliente* | servicio cliente* | experiencia cliente*",
        "operations": "logistica* | almacen* | cadena suministro | transportes",
        "purchasing": "compras | comprador* | aprovisionamiento*",
        "production": "produccion* | fabrica* | planta | jef* taller | operari*",
        "quality": "calidad",
        "administration": """
            secretari* | administrativ* | recepcionista* | auxiliar administrativ*""",
        "management": """
            consejer* delegad* | director* general* | director* ejecutiv* | gerente general |
            fundador* | cofundador* | presidente* | presidenta | administrador* unic* | soci*
            director*""",
        "healthcare": """
            enfermer* | medic* | farmaceutic* | fisioterapeuta* | psicolog* | auxiliar
            enfermeria""",
        "education": "profesor* | maestr* | docente* | educador* | jef* estudios",
    },
    fields={
        "engineering": """
            ingenieria | tecnologia* | desarrollo | software | infraestructura*""",
        "data": "datos | analitica*",
        "product": "producto*",
        "design": "diseno",
        "research": "investigacion | laboratorio",
        "people": "personas | formacion | personal",
        "finance": "finan* | impuestos | tesoreria",
        "legal": "legal | juridic* | derecho | cumplimiento",
        "sales": "clientes | negocio",
        "marketing": "marca | contenidos | prensa",
        "support": "soporte",
        "operations": "operaciones",
        "administration": "administracion",
        "healthcare": "salud | clinic* | sanitari*",
        "education": "educacion | ensenanza | escuela",
    },
    hints={
        "engineering": "ingenier* | tecnic* | arquitect*",
        "data": "analista*",
        "management": "direccion | gerencia | fundador* | cofundador*",
    },
    levels={
        "c_level": """
            consejer* delegad* | director* general* | director* ejecutiv* | gerente general |
            fundador* | cofundador* | presidente | presidenta | soci* director* | administrador*
            unic*""",
        "director": "director | directora | subdirector* | director* adjunt*",
        "head": "jefe | jefa | responsable* | gerente* | subjef*",
        "lead": """
            jef* equipo* | responsable* equipo* | lider | coordinador* | encargad* | supervisor*
            | capataz | lider* equipo*""",
        "individual": """
            jef* proyecto* | jef* producto* | responsable* producto* | responsable* proyecto* |
            gestor* proyecto* | gestor* producto* | becari* | asistente* | auxiliar* | lider*
            proyecto*""",
    },
    assistants="asistente auxiliar ayudante",
    small="de del la las los el y e en al a con para",
    team="equipo departamento area seccion division grupo unidad",
    adjectives="""
        comercial financiero financiera tecnico tecnica general ejecutivo ejecutiva
        administrativo administrativa adjunto adjunta creativo creativa medico medica academica
        academico juridico juridica industrial pedagogico pedagogica""",
    graded="senior sr junior jr adjunto adjunta nacional regional",
)
