"""Portuguese words for promises of a decision or of news."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import PromiseWords

# When they meet again: a step, not yet a decision.
_MEETS_AGAIN = (r"(?:comitê|comité|conselho|equipe|júri|direção)<gap>volta a reunir-se",)

PT = PromiseWords(
    macros={
        "gap": r"[^!?;]{0,50}?",
        "noun": r"(?:resposta|decisão|resultados?|retorno|posicionamento|seleção|escolha|veredito|devolutiva)",
        "inf": r"(?:transmitir|comunicar|dar|informar|partilhar|apresentar|ter|concluir|fechar|tomar|enviar|anunciar|decidir)",
        "intend": (
            r"(?:contamos|conto|tencionamos|tenciono|estimamos|estimo|prevemos|prevejo|esperamos|espero|planeamos|planeio|planejamos"
            r"|pretendemos|pretendo|queremos|compromete|comprometemo-nos a|esperando|tentaremos|vamos tentar|tento)"
        ),
        "tell": r"(?:avis|inform|comunic|contat|contact|lig|escrev|respond|confirm|diz|dar|telefon|envi|d)",
        "news": (
            r"(?:uma |a |nossa |o |um |mais |algum |alguma |nosso )*(?:resposta|decisão|posição|parecer"
            r"|retorno|feedback|resultados?|notícias|novidades|posicionamento|informações"
            r"|devolutiva)"
        ),
    },
    promise={
        "fecho|fechamos|fecha|decido|decidimos|resolvo|resolvemos|tranco|martelo": (
            r"(?:(?:fecho|fechamos|fecharemos|fechará|resolvo|resolvemos|resolveremos|concluímos|concluo)"
            r" (?:isto|isso|o processo|a escolha|a decisão|este processo|o assunto|tudo)"
            r"|(?:decido|decidimos)(?: (?:isto|isso|tudo))?)"
            r"(?= (?:até|na|no|em|amanhã|hoje|antes|ainda|dentro|esta|nesta|para a)(?:\W|\Z))",
            r"(?:bato|batemos|bateremos|bate) o martelo",
        ),
        "transmitir|comunicar|dar|informar|partilhar|apresentar|ter|concluir|fechar|tomar|enviar|anunciar|decidir": (
            r"<intend> (?:poder |conseguir |já )?<inf>(?:-?(?:lhe|te|vos|lhes))? (?:o processo|a escolha|a seleção|<news>)",
            r"(?:comprometo-me|comprometemo-nos|me comprometo|nos comprometemos|compromete) a (?:lhe |te |vos )?<inf>(?:-?(?:lhe|te|vos|lhes))? <news>",
            r"(?:lhe |te |vos )?(?:poderemos|podemos|poderei|conseguimos|consigo|conseguiremos) (?:lhe |te |vos )?<inf>(?:-?(?:lhe|te|vos|lhes))? <news>",
        ),
        "comunico|comunicamos|transmito|transmitimos": (
            r"(?:comunico|comunicamos|transmito|transmitimos)-(?:lhe|te|lhes|vos) <news>",
        ),
        "da|dá|dou|dar|manda|mando": (
            r"(?:te|lhe|vos) (?:dá|dou|damos|mando|manda|daremos|dará) (?:uma|um|o|a|nossa|nosso) <noun>",
        ),
        "recebe|recebes|recebem|recebera": (
            r"(?:recebe|recebes|recebem|receberá|tem|terá) (?:o |a |um |uma )?(?:nosso |nossa )?<noun>",
        ),
        "lista|classificacao|resultado": (
            r"(?:lista (?:final|de classificação|definitiva|de colocados)|classificação final) (?:será|é|vai ser) (?:publicad|divulgad|afixad)\w+",
        ),
        "ligo|falo|te ligo": (r"(?:te|lhe) (?:ligo|falo|escrevo|aviso|conto)",),
        "confirmo|confirmamos|contamos|escrevo|dizemos|digo|direi|ligo|ligamos|aviso|avisamos|respondo|respondemos|dou|damos|informo|falo|falamos|conto": (
            r"(?:dizemos|digo|direi|ligo|ligamos|telefono|confirmo|confirmamos|conto|contamos|escrevo|aviso|avisamos|respondo|respondemos|dou|damos|informo|informamos|comunico|comunicamos|confirmo)-(?:lhe|te|lhes|vos)",
            r"(?:te|lhe|vos|eu te|a gente te) (?:ligo|ligamos|liga|falo|falamos|fala|conto|conta|respondo|respondemos|dou|damos|dá|mando|retorno|retornamos)"
            r"(?= (?:um|uma|o|a|com|na|no|até|em|amanhã|hoje|segunda|terça|quarta|quinta|sexta|sobre|se))",
        ),
        "terá|tera|tem|vai ter|vai receber|receb": (
            r"(?:vai|vais|vão|irá|irão) (?:ter|receber|saber|ficar sabendo)(?: \w+){0,2}? ?(?:<news>|d[oa] (?:resultado|decisão|resposta))?",
            r"(?:terá|terás|terão|receberá|tem|tens) (?:um |uma |a |o |o nosso |a nossa )?<noun>",
        ),
        "resposta|decisao|resultado|resultados|retorno|posicionamento|selecao|escolha|devolutiva": (
            (
                r"<noun>(?: (?:final|definitiv[oa]|do processo|da seleção|da entrevista))? (?:vai |deve |deverá |deveria )?(?:será|serão|sairá|sai|fica|ficará|ficar|ser|sair|estará|é)"
                r"(?: (?:comunicad|divulgad|anunciad|tomad|informad|conhecid|publicad|dad|pront)[oa]s?)?"
            ),
            r"sai (?:a|o|uma|um) <noun>",
            r"<noun>(?= (?:até|no dia|na próxima|em até))",
        ),
        "contamos|esperamos|prevemos|pretendemos|queremos|conto|espero|planejamos": (
            r"(?:contamos|esperamos|prevemos|pretendemos|planejamos|conto|espero)(?: poder)? (?:ter|dar|decidir|fechar|tomar|comunicar|informar|escolher|concluir)(?:-lhe|-te|lhe|te)?(?: <news>| a escolha| o processo)?",
        ),
        "informaremos|avisaremos|comunicaremos|daremos": (
            r"(?:informaremos|avisaremos|comunicaremos|notificaremos) (?:a )?(?:todos|os candidatos|todas)",
        ),
        "posicao|devolvemos|retorn": (
            r"(?:damos|daremos|dou|darei|teremos|terei)(?: \w+)? (?:um|uma) (?:retorno|posição|devolutiva|parecer)",
        ),
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
        r"já (?:comunic|inform|avis|tom|decid|envi)\w+",
        r"(?:prometer\w*|garantir\w*)",
        r"(?:prefeitura|câmara municipal|tribunal|governo|escola|senhorio)",
        r"(?:consegue|conseguiria|consegues)",
        r"(?:diga-nos|diga-me|nos diga|me diga|avise-nos|dê-nos)",
        *OTHERS["pt"],
        r"por favor",
        r"(?:poderia|pode|podes|poderias)",
        r"se(?! compromet)",
        r"(?:aguardamos|aguardo|esperamos a sua)",
        r"(?:queríamos|íamos|pretendíamos)",
        r"(?:sua|seu|tua)",
        r"obrigad\w",
    ),
    negated=(r"não",),
    other_errand=(
        r"a que horas|onde",
        r"às \w+[^,.;]{0,25}? (?:para|por)(?= )",
        r"sobre (?:a |o )(?:licença|alvará|apartamento|obra)",
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
    then=(r"então", r"nesse dia", r"logo (?:depois|a seguir)"),
    then_before=(r"(?:e )?(?:nesse (?:mesmo )?dia|então|a seguir|em seguida|logo depois)",),
    upon=(
        r"quando (?:eu |nós )?(?:voltar|regressar|retornar|voltarmos|estiver de volta)(?: \w+)?",
    ),
    weak=_MEETS_AGAIN,
    decision=(r"decisão", r"decid\w+", r"resposta", r"resultados?", r"posicionamento"),
    hedged=(r"esperamos", r"deveremos", r"provavelmente", r"tentaremos", r"espero"),
    anew=(
        r"(?:eu|nós|você|o senhor|a senhora|terá|teremos|receber\w+|damos|daremos|dou|entro|entramos|entrarei|entraremos|envi\w+|volto|voltamos|respond\w+|decid\w+|dir-lhe\w*|dar-lhe\w*|a (?:decisão|resposta)|mas sim|vou|vamos)",
    ),
)
