"""Spanish for reading shorthand notes: plain data."""

from __future__ import annotations

from afterword.core.letters.notes.shape import Notes

NOTES = Notes(
    confidential=(
        r"confidencial\w*|entre nosotros|que no salga|no mencionar|no decir|en confianza|secreto\w*"
        r"|off the record"
    ),
    unusable=(
        r"hij[oa]s?|niñ[oa]s?|bebé|gemel[oa]s|marido|esposa|mujer|casad[oa]|divorci\w*|embaraz\w*"
        r"|enferm\w*|cáncer|terapia|vacaciones|perr[oa]s?|gat[oa]s?|fútbol|tenis|yoga|maratón|aficiones"
        r"|iglesia|religi\w*|polític\w*|vive en|nació|años|acento|ropa|pelo"
        r"|simpátic[oa]s?|amable|antipátic[oa]s?|maj[oa]s?|arrogante|aburrid[oa]s?|rar[oa]s?|tont[oa]s?"
        r"|caos|caótic[oa]s?|horrible|cansad[oa]s?|estresad[oa]s?|nervios[oa]s?|serio|seria|genial"
        r"|sueldo\w*|salario\w*|dinero|bonus|presupuesto|despid\w*|despedir|quiebra|recortes?"
        r"|rumor\w*|supuestamente|quizás?|tal vez|probablemente|creo|parece|a lo mejor|cotille\w*"
        r"|odia|jef[ea]s?|mi respuesta|me trabé|reclutador\w*|candidat[oa]s|siguiente ronda|zoom|cámara"
        r"|micrófono|comida|café|el tiempo que hace|tráfico"
    ),
    subjects=frozenset("él ella también luego además mucho nos".split()),
    patterns=(
        ("seen", r"(?:me|nos) (?:enseñó|mostró|enseña|muestra) (?P<x>.+)"),
        (
            "question",
            r"(?:me |nos )?pregunt(?:ó|a|aron)(?: mucho| bastante)? (?:por|sobre|acerca de) (?P<x>.+)",
        ),
        ("worry", r"(?:le|les) preocupan? (?P<x>.+)"),
        ("worry", r"(?:está |muy )*preocupad[oa]s? (?:por|con) (?P<x>.+)"),
        ("worry", r"(?:su )?preocupación(?: principal)?(?: es|:) (?P<x>.+)"),
        (
            "topic",
            r"(?:hablamos|charlamos|conversamos|habló|habla|contó|comentó)(?: mucho| un rato| bastante)? (?:de|sobre|acerca de) (?P<x>.+)",
        ),
        ("topic", r"(?:hablamos|habló|charlamos|conversamos)(?: mucho| un rato)? (?P<x>del .+)"),
        (
            "topic",
            r"(?:me|nos) (?:habló|contó|comentó)(?: algo| mucho)? (?:(?:de|sobre|acerca de) )?(?P<x>.+)",
        ),
        ("topic", r"(?:me |nos )?explicó (?P<x>.+)"),
        ("topic", r"tema(?: principal)?: (?P<x>.+)"),
    ),
    opening=((r"del ", "el "), (r"al ", "el ")),
    articles=frozenset("el la los las un una unos unas".split()),
    never_first=frozenset("que si cómo como cuándo por qué de a en con porque".split()),
    never_last=frozenset("y o de del en con por para a al el la los las un una que su".split()),
    stops=frozenset(
        """yo me mi mis nosotros nos nuestro nuestra nuestros nuestras él ella ellos ellas su sus lo que
        porque cuando si aunque es son era está están fue ha han hay tiene tienen quiere quieren no ni
        sin le les se te tu tus""".split()
    )
    - {"sin"},
)
