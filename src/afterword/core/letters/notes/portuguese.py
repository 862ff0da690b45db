"""Portuguese for reading shorthand notes: plain data."""

from __future__ import annotations

from afterword.core.letters.notes.shape import Notes

NOTES = Notes(
    confidential=(
        r"confidencia\w*|entre nós|não (?:dizer|mencionar|contar)|em segredo|segredo\w*|sigilo\w*"
        r"|off the record"
    ),
    unusable=(
        r"filh[oa]s?|crianças?|bebê|bebé|gêmeos|gémeos|marido|esposa|casad[oa]|divorci\w*|grávida"
        r"|doen\w*|câncer|cancro|terapia|férias|cachorr[oa]s?|cão|gat[oa]s?|futebol|tênis|ténis|yoga"
        r"|maratona|igreja|religi\w*|polític\w*|mora em|nasceu|anos|sotaque|cabelo|roupa"
        r"|simpátic[oa]s?|antipátic[oa]s?|amável|legal|arrogante|chat[oa]s?|estranh[oa]s?|burr[oa]s?|caos"
        r"|caótic[oa]s?|horrível|cansad[oa]s?|estressad[oa]s?|nervos[oa]s?|sério|séria|ótim[oa]s?"
        r"|salário\w*|ordenado|dinheiro|bônus|bónus|orçamento|demiss\w*|demitir|despedi\w*|falência"
        r"|rumor\w*|boato\w*|supostamente|talvez|provavelmente|acho|parece|fofoc\w*|odeia|chefes?"
        r"|minha resposta|gaguejei|recrutador\w*|candidat[oa]s|próxima fase|zoom|câmera|microfone|almoço"
        r"|café|trânsito"
    ),
    subjects=frozenset("ele ela também depois muito nos".split()),
    patterns=(
        ("seen", r"(?:(?:me|nos) )?(?:mostrou|mostra)(?:-me|-nos)? (?P<x>.+)"),
        (
            "question",
            r"(?:(?:me|nos) )?pergunt(?:ou|a|aram)(?:-me|-nos)?(?: muito)? (?:sobre|por|a respeito de) (?P<x>.+)",
        ),
        (
            "question",
            r"(?:(?:me|nos) )?pergunt(?:ou|a|aram)(?:-me|-nos)?(?: muito)? (?P<x>(?:pelo|pela|pelos|pelas) .+)",
        ),
        ("worry", r"(?:se preocupa|preocupa-se|(?:está |muito )*preocupad[oa]s?) com (?P<x>.+)"),
        ("worry", r"(?:sua |a )?preocupação(?: principal)?(?: é|:| com) (?P<x>.+)"),
        (
            "topic",
            r"(?:falamos|falámos|conversamos|conversámos|falou|contou|comentou)(?:-me|-nos)?(?: muito| um pouco)? (?:sobre|a respeito de|de) (?P<x>.+)",
        ),
        (
            "topic",
            r"(?:falamos|falámos|conversamos|falou)(?: muito| um pouco)? (?P<x>(?:do|da|dos|das) .+)",
        ),
        ("topic", r"(?:(?:me|nos) )?explicou(?:-me|-nos)? (?P<x>.+)"),
        ("topic", r"(?:tema|assunto)(?: principal)?: (?P<x>.+)"),
    ),
    opening=(
        (r"do ", "o "),
        (r"da ", "a "),
        (r"dos ", "os "),
        (r"das ", "as "),
        (r"pel([oa]s?) ", r"\1 "),
    ),
    articles=frozenset("o a os as um uma uns umas".split()),
    never_first=frozenset("que se como quando porque por de em com".split()),
    never_last=frozenset(
        "e ou de do da dos das em no na com por para a o os as um uma que".split()
    ),
    stops=frozenset(
        """eu me mim meu minha meus minhas nós nos nosso nossa ele ela eles elas seu sua seus suas que
        porque quando se embora é são era está estão foi tem têm quer querem não nem lhe lhes te teu
        tua""".split()
    ),
)
