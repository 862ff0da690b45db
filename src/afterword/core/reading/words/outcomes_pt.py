"""Portuguese words for what was decided, of Portugal and of Brazil."""

from __future__ import annotations

from afterword.core.reading.words.shape import OutcomeWords

_MACROS = {
    "gap": r"[^!?;]{0,80}?",
    "near": r"[^!?;]{0,30}?",
    "role": r"vaga|posição|cargo|função|posto|oportunidade",
    "another": (
        r"outr[oa]s? (?:candidat\w+|pessoas?|perfi\w+|profissiona\w+)|uma pessoa|alguém"
        r"|um candidato (?:com|mais|interno)"
    ),
    "yours": (
        r"(?:a |o |com a |com o )?(?:sua|tua|seu|teu) (?:candidatura|processo|inscrição"
        r"|aplicação|perfil)|com você|consigo|contigo"
    ),
    "meeting": r"entrevista|fase|etapa|ronda|rodada|reunião|conversa|teste",
    "further": r"próxim[oa]|seguinte|segund[oa]|terceir[oa]|final|últim[oa]|técnic[oa]|presencial",
}

PT = OutcomeWords(
    macros=_MACROS,
    rejection={
        "candidat|pessoa|perfi|alguem|profission": (
            (
                r"(?:opt\w+|decidi\w+|escolh\w+|selecion\w+|prefer\w+|contrat\w+|segui\w*"
                r"|avançar|avançámos|prosseguir)<near>(?:por|com|a|avançar com|seguir com"
                r"|prosseguir com)? ?<another>"
            ),
        ),
        "nao ": (
            (
                r"não (?:\w+ ){0,4}?(?:segui\w+|continu\w+|avanç\w+|prossegui\w+"
                r"|dar continuidade|daremos continuidade|dar seguimento"
                r"|daremos seguimento)<near>(?:<yours>|no processo|à sua|à tua)"
            ),
            (
                r"não (?:foi|foste|fomos|tenha sido|ter sido"
                r"|foi possível) (?:\w+ )?(?:selecionad[oa]|escolhid[oa]|aprovad[oa])"
            ),
            r"(?:<yours>) não (?:foi|avançou|seguirá|será)",
            r"não (?:podemos|poderemos|vamos)<near>oferecer<near><role>",
        ),
        "preenchid|ocupad|encerrad|cancelad": (
            r"<role> (?:já )?(?:foi|está) (?:preenchid\w+|ocupad\w+|encerrad\w+|cancelad\w+)",
        ),
        "reprovad|rejeitad|recusad": (r"<yours> foi (?:reprovad\w+|rejeitad\w+|recusad\w+)",),
    },
    offer={
        "oferec|oferta|proposta": (
            (
                r"(?:prazer|feliz\w*|gostaríamos|queremos|satisfação|alegria|contentes"
                r"|honra|temos o)<near>(?:de |em )?(?:lhe |te |vos )?oferecer(?:-lhe|-te"
                r"|-vos)?<near>(?:<role>|um contrato|emprego)"
            ),
            (
                r"(?:fazer|fazemos|apresentar|apresentamos|enviar|enviamos"
                r"|formalizar)(?:-lhe|-te)?<near>(?:uma|a|nossa|a nossa"
                r"|sua) (?:\w+ )?(?:proposta|oferta)(?! de entrevista)"
            ),
            r"(?:em anexo|anexo|segue)<near>(?:a|sua|nossa) (?:carta[ -])?(?:proposta|oferta)",
        ),
        "e sua|é sua": (r"(?:vaga|posição) é (?:sua|tua)",),
        "contrato": (r"(?:em anexo|segue)<near>(?:o seu|seu|o teu) contrato",),
    },
    on_hold={
        "congela": (
            r"congel\w+<near>(?:vagas?|contratações|contratação|posições|orçamento)",
            r"(?:<role>s?|vagas|contratações|processo|orçamento)<gap>congelad\w+",
        ),
        "paus|suspens|suspend|espera|adiad|stand|interromp": (
            (
                r"(?:processo|<role>|recrutamento|contratações|contratação"
                r"|seleção)<gap>(?:pausad\w+|em pausa|suspens\w+|em espera|adiad\w+"
                r"|stand ?-?by|interrompid\w+)"
            ),
            (
                r"(?:pausar|pausámos|pausamos|suspender|suspendemos|interromper"
                r"|adiar)<near>(?:processo|<role>|recrutamento|contrata\w+|seleção)"
            ),
        ),
    },
    next_round={
        "proxim|seguinte|segunda|final|terceira|tecnica|etapa|fase": (
            (
                r"(?:gostaríamos|queremos|convid\w+|avançar|avançou|avançaste|aprovad\w+"
                r"|selecionad\w+|passou|passar|seguir|adoraríamos|marcar|agendar)<gap>"
                r"(?:a|o|uma|um|para a|para o|à|na) (?:<further> (?:e \w+ )?(?:<meeting>)"
                r"|(?:<meeting>) <further>)"
            ),
            (
                r"(?:o )?próximo passo(?: é| seria| será|:)<near>(?:<meeting>|falar"
                r"|conversar|conhecer)"
            ),
            (
                r"(?:a )?próxima (?:fase|etapa)(?: é| seria| será|:)<near>(?:<meeting>"
                r"|falar|conversar|conhecer)"
            ),
        ),
    },
    withdrawn={
        "retir": (
            r"(?:retirámos|retiramos|foi retirada) a (?:sua|tua) candidatura",
            r"(?:sua|tua) candidatura foi retirada (?:conforme|a seu)",
        )
    },
    hypothetical=(
        r"se (?:o|a|os|as|seu|sua|você|for|houver|tudo|decidir\w*)",
        r"caso",
        r"quando",
        r"antes de",
        r"assim que",
        r"(?:talvez|possivelmente|eventualmente|poderemos)",
        r"os candidatos",
        r"as pessoas",
        r"ainda não",
    ),
    unsaid=(r"newsletter|boletim", r"remarcar"),
    first_talk=(
        r"primeir[oa] (?:conversa|entrevista|contato|contacto)",
        r"(?:breve|rápida) conversa",
        r"conhecer (?:você|melhor)",
    ),
    round_name=(
        r"(?:<further>) (?:<meeting>)",
        r"(?:<meeting>) (?:<further>)",
        r"entrevista(?= com)",
    ),
)
