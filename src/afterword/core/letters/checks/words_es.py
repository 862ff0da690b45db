"""Spanish words that checks look for, the phrases with the reason why they go."""

from __future__ import annotations

PUSHY: tuple[tuple[str, str], ...] = (
    (r"s[oó]lo (?:quería |para )?(?:hacer seguimiento|dar seguimiento|saber si hay novedades|preguntar)", "it gives no reason for writing"),
    (r"espero que (?:este|el) (?:correo|mensaje) (?:le|te) encuentre|espero que (?:se encuentre|estés|esté) bien", "an empty phrase"),
    (r"lo antes posible|cuanto antes|a la mayor brevedad|con (?:carácter )?urgen\w+|urgente\w*", "it presses"),
    (r"(?:conteste|responda|decida|contesta|responde|dime algo|avíseme|avísame) (?:antes de|hoy|mañana|ya|de inmediato)", "it sets them a deadline"),
    (r"(?:necesito|exijo|espero) (?:una |su |tu )?(?:respuesta|contestación|decisión)", "it presses"),
    (r"(?:aún|todavía|sigo) (?:no he recibido|sin (?:recibir )?(?:noticias|respuesta)|esperando)", "it reads as a reproach"),
    (r"no me (?:ha|has|han) (?:contestado|respondido|escrito)", "it reads as a reproach"),
    (r"como ya (?:le |te )?(?:dije|escribí|mencioné|comenté)", "it reads as a reproach"),
    (r"última (?:oportunidad|ocasión)|último aviso|otras empresas (?:esperan|están interesadas)", "it threatens"),
    (r"(?:el|la) (?:candidat[oa]|persona) (?:perfect[oa]|ideal|adecuad[oa])|encajo a la perfección|no se arrepentirá|no te arrepentirás", "it boasts; show it instead"),
    (r"se lo ruego|te lo ruego|le suplico|te suplico|desesperad[oa]|contráteme|contrátame", "it begs"),
    (r"(?:perdone|perdona|disculpe|disculpa|siento|lamento) (?:la molestia|las molestias|que (?:le|te) moleste|molestar\w*)", "it grovels; a good reason needs no excuse"),
    (r"sé que (?:está|estás) muy ocupad[oa]|estará muy ocupad[oa]", "it grovels"),
    (r"profundamente (?:agradecid[oa]|honrad[oa])|eternamente|un honor inmenso|no tengo palabras", "it is too much"),
    (r"(?:increíble|fantástic[oa]|impresionante|brillante|genial|visionari[oa]|extraordinari[oa]|maravillos[oa]|inspirador[a]?|excepcional)s?\b", "praise that fits anybody pleases nobody"),
    (r"(?:el|la) mejor (?:equipo|empresa|jef[ea]|entrevista)", "praise that fits anybody pleases nobody"),
    (r"una aventura con|rumor(?:es)?\b|cotilleos?|chismes?|a (?:sus|tus) espaldas|entre nosotros,", "what is told of somebody is not passed on"),
    (r"(?:mejor|más \w+) que(?: \w+){0,2} (?:otr[oa]s|demás) (?:candidat\w+|aspirantes)|(?:otr[oa]s|demás) (?:candidat\w+|aspirantes) no\b", "it boasts; show it instead"),
    (r"(?:trabajo|puesto|empresa) de mis sueños|sueño hecho realidad", "a worn phrase"),
    (r"apasionad[oa] por|proactiv[oa]|sinergia\w*|valor añadido|trabajo en equipo como nadie|orientad[oa] a resultados", "a worn phrase; show it instead"),
    (r"gracias (?:de antemano|por adelantado)|de antemano,? (?:muchas )?gracias", "it takes their yes for granted"),
    (r"(?:quedo|estoy) a la espera de su (?:pronta|positiva)|espero (?:su|tu) (?:pronta|positiva)|cuándo empiezo|deseando empezar", "it takes their yes for granted"),
    (r"a quien corresponda|estimados? señores?|muy señor(?:es)? mío", "it names nobody"),
)  # fmt: skip
ASK = (
    r"\b(?:podría|podrías|puede|puedes|querría|querrías) \w+(?:me|nos)\b|\bpor favor\b"
    r"|\b(?:recomiénd[ae]me|avís[ae]me|dígame|dime)\b"
)
ATTACHED = r"\b(?:adjunt[oa]s?|en el adjunto|como adjunto|va adjunto)\b"
BETWEEN: tuple[tuple[str, frozenset[str]], ...] = (
    (r"\bme (?:prometió|prometiste|aseguró|aseguraste|garantizó|garantizaste)\b|\bcomo (?:me )?prometi\w+\b|\b(?:su|tu) promesa\b", frozenset({"promise"})),
    (r"\b(?:como|según) (?:lo )?(?:acordamos|acordado|quedamos)\b|\bnuestro acuerdo\b", frozenset({"promise", "request"})),
    (r"\bme (?:ofreció|ofreciste) (?:el puesto|el trabajo)\b|\b(?:su|tu) oferta\b", frozenset({"offer"})),
    (r"\bme (?:invitó|invitaste|ha invitado) a (?:una |la )?(?:segunda|otra|siguiente)\b", frozenset({"next_round"})),
)  # fmt: skip
CAPITALS = frozenset(
    "sr sra srta dr dra prof profa don dona internet linkedin zoom teams español ingles cv".split()
)
