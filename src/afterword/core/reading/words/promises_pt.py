"""Portuguese words for promises of a decision or of news."""

from __future__ import annotations

from afterword.core.reading.words.shape import PromiseWords

# When they meet again: a step, not yet a decision.
_MEETS_AGAIN = (r"(?:comitê|comité|conselho|equipe|júri|direção)<gap>volta a reunir-se",)

PT = PromiseWords(
    macros={
        "gap": r"[^!?;]{0,50}?",
        "news": (
            r"(?:uma |a |nossa |o |um |mais |algum |alguma |nosso )*(?:resposta|decisão"
            r"|retorno|feedback|resultados?|notícias|novidades|posicionamento|informações"
            r"|devolutiva)"
        ),
    },
    promise={
        "volta a reunir": _MEETS_AGAIN,
        "retorn|respost|decis|feedback|resultad|notici|novidad|posiciona|informac|devolutiva": (
            (
                r"(?:daremos|darei|dar|terá|terás|teremos|receberá|receberás|enviaremos"
                r"|enviarei|tomaremos|tomar|comunicaremos|partilharemos|compartilharemos"
                r"|dou|damos|esperamos ter|anunciaremos)(?:-lhe|-te)?(?: \w+){0,2}? ?<news>"
            ),
            (
                r"(?:vamos|vou|iremos) (?:te |lhe )?(?:dar|enviar|tomar|ter"
                r"|comunicar)(?:-lhe|-te)? ?<news>"
            ),
            r"(?:a|uma|nossa) decisão (?:será|sairá|deve|é)",
            r"decisão(?= (?:até|no|na|em))",
            r"retornaremos",
            r"retornarei",
        ),
        "contat|contact|avis|inform|diremos|direi|comunic": (
            r"(?:entraremos|entrarei|entra|entrará|vamos entrar|estaremos) em conta(?:c)?to",
            (
                r"(?:avisaremos|avisarei|informaremos|informarei|contataremos|contactaremos"
                r"|diremos|direi|comunicaremos)(?:-lhe|-te)?"
            ),
            (
                r"(?:te|lhe|vos) (?:aviso|avisamos|informo|informamos|digo|dizemos|confirmo"
                r"|confirmamos)"
            ),
            r"(?:vamos|vou|iremos) (?:te |lhe |o |a )?(?:avisar|informar|contatar|contactar|dizer)",
        ),
        "volta": (
            r"voltar(?:emos|ei) a (?:falar|contact\w+|entrar|escrever|contat\w+)",
            r"voltamos a falar",
        ),
        "decidi": (r"(?:decidiremos|decidirá|decidirão|vamos decidir|esperamos decidir)",),
        "saber": (r"(?:saberá|saberás)", r"(?:ficará|ficarás) a saber"),
    },
    taken_back=(
        r"por favor",
        r"(?:poderia|pode|podes|poderias)",
        r"se",
        r"(?:aguardamos|aguardo|esperamos a sua)",
        r"(?:queríamos|íamos|pretendíamos)",
        r"(?:sua|seu|tua)",
        r"obrigad\w",
    ),
    negated=(r"não",),
    other_errand=(
        r"(?:com|para|sobre)<gap>(?:horários?|data|agendar|marcar|convite|entrevista|reunião)",
        r"(?:a|o) (?:hora|horário|sala|link|endereço)",
    ),
    subordinate=(
        r"(?:após|depois|assim que|quando|desde)(?: [\w'.-]+){0,6}? ?(?:de |do |a |o )?",
        r"(?:entrevista|reunião|comitê)(?: \w+){0,2} (?:no |na |em )?",
        r"a partir (?:de|do)",
    ),
    deadline=(r"até(?: ao?| o)?(?: dia)?", r"antes d[eoa]", r"no máximo(?: até)?", r"dentro de"),
    until=(r"antes d[eoa]", r"até(?: ao?| o)?(?: dia)?"),
    boundary=(
        r"[;:]",
        r" - ",
        r",? mas",
        r",? (?:e|depois)(?= (?:nos|voce|o|a|te|lhe|por)(?:\W|\Z))",
    ),
    then=(r"então", r"nesse dia"),
    weak=_MEETS_AGAIN,
    decision=(r"decisão", r"decid\w+", r"resposta", r"resultados?", r"posicionamento"),
    hedged=(r"esperamos", r"deveremos", r"provavelmente", r"tentaremos", r"espero"),
)
