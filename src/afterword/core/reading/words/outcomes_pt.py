"""Portuguese words for what was decided, of Portugal and of Brazil."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import OutcomeWords

_MACROS = {
    "gap": r"[^!?;]{0,80}?",
    "near": r"[^!?;]{0,30}?",
    "role": r"vaga|posição|cargo|função|posto|oportunidade",
    "another": (
        r"(?:um |uma )?outr[oa]s? (?:candidat\w+|pessoas?|perfi\w+|profissiona\w+)|uma pessoa|alguém"
        r"|um candidato (?:com|mais|interno)"
    ),
    "yours": (
        r"(?:a |o |com a |com o )?(?:sua|tua|seu|teu) (?:candidatura|processo|inscrição"
        r"|aplicação|perfil)|com você|consigo|contigo"
    ),
    "wish": r"(?:queremos|quero|gostaríamos|gostávamos|gostaria|adoraríamos|quer|querem|vamos|prazer|decidimos|desejamos|bora)",
    "hiring": (
        r"(?:vagas?|posição|posições|cargo|função|processo(?: seletivo)?|recrutamento|contrataç\w+|seleção|concurso|procedimento|abertura|tudo|admissões"
        r"|orçamento)"
    ),
    "halted": (
        r"(?:parad[oa]s?|pausad[oa]s?|em pausa|congelad[oa]s?|suspens[oa]s?|em espera|adiad[oa]s?|em stand ?-?by|interrompid[oa]s?|bloquead[oa]s?|na gaveta"
        r"|em suspenso|travad[oa]s?)"
    ),
    "meeting": r"prova|dinâmica|bate-papo|desafio|entrevista|fase|etapa|ronda|rodada|reunião|conversa|teste",
    "further": r"próxim[oa]|seguinte|segund[oa]|terceir[oa]|final|últim[oa]|técnic[oa]|presencial",
}

PT = OutcomeWords(
    macros=_MACROS,
    rejection={
        "nao passou|nao passaste|nao avancou|nao avancaste|nao transit|nao passa": (
            r"não (?:passou|passaste|avançou|avançaste|transitou|transitaste|transita|passa|passas) (?:para|à|de|na)",
        ),
        "nao foi|nao foste|não foi": (
            r"não (?:foi|foste) (?:o |a )?(?:candidat[oa] |pessoa )?(?:selecionad|escolhid|aprovad)[oa]",
        ),
        "recaiu|recai": (
            r"(?:escolha|decisão|opção) (?:recaiu|recai|caiu) (?:sobre|em|num|noutr)<near>(?:<another>|outr\w+)",
        ),
        "desta vez|dessa vez|desta feita": (
            r"(?:desta|dessa) vez<near>não foi possível",
            r"não foi (?:desta|dessa) vez",
        ),
        "ficamos com|ficámos com|ficou com": (
            r"(?:ficámos|ficamos|ficou|fechamos|fechámos) com <another>",
        ),
        "excluid|eliminad|descartad": (
            r"<yours> (?:foi|está) (?:excluíd|eliminad|descartad|indeferid)\w+",
        ),
        "continuidade|seguimento": (
            r"(?:daremos|vamos dar|demos) (?:continuidade|seguimento) (?:com|ao processo com|a) <another>",
            r"não (?:vamos |iremos )?(?:daremos|dar|demos) (?:continuidade|seguimento)",
        ),
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
        "preenchid|ocupad|encerrad|cancelad|atribuid|fechad": (
            r"<role> (?:já )?(?:foi|está) (?:preenchid\w+|ocupad\w+|encerrad\w+|cancelad\w+|atribuíd\w+|fechad\w+)",
        ),
        "reprovad|rejeitad|recusad": (r"<yours> foi (?:reprovad\w+|rejeitad\w+|recusad\w+)",),
    },
    offer={
        "temos uma|tenho uma": (
            r"(?:temos|tenho) uma (?:proposta|oferta) (?:para|pra) (?:você|si|ti|lhe)",
        ),
        "se junte|te juntes|faca parte|venha|integre|juntes|junte": (
            r"<wish><near>que (?:se junte|te juntes|faça parte|faças parte|venha trabalhar|venhas trabalhar|integre|se una|entre para o time)",
        ),
        "proposta formal|proposta": (
            r"(?:segue|seguem|envio|enviamos|em anexo)(?: em anexo)? (?:a |sua |nossa |tua )?(?:proposta|carta proposta)(?: (?:formal|de (?:trabalho|emprego|contratação)))(?: em anexo)?",
        ),
        "contratar|contrata-l|contratá": (
            r"<wish> (?:te |lhe |o |a )?contratar(?:-te|-lhe| você)?",
            r"(?:decidimos|queremos|gostaríamos de|vamos) contratá-l[oa]",
        ),
        "escolhid|aprovad|selecionad|pessoa que|candidato que|candidata que": (
            (
                r"(?<!não )(?:foi|foste|fostes|você foi|é|és) (?:o |a )?(?:candidat[oa] |pessoa )?(?:escolhid|aprovad|selecionad)[oa]"
                r"(?: para (?:a|o|ocupar a|ocupar o|esta|este) (?:<role>|lugar)|(?= ?[.!,]))"
            ),
            r"(?:é|és) (?:a pessoa|o candidato|a candidata) que (?:escolhemos|procurávamos|queremos)",
        ),
        "bem-vind": (r"bem-vind[oa] (?:ao time|à equipe|à equipa|a bordo|à casa|à família)",),
        "propomos|propor|oferec": (
            r"(?:lhe |te )?(?:propomos|propor|propor-lhe|oferecemos)(?:-lhe|-te)? (?:um|o) contrato",
            r"(?:prazer|gostaríamos|queremos|gosto|satisfação)<near>(?:de |em )?(?:lhe |te |vos )?oferecer(?:-lhe|-te|-vos)?<near>(?:lugar|emprego|trabalho|<role>)",
        ),
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
        "e sua|é sua|é seu|é teu|é tua": (
            r"(?:vaga|posição|lugar|emprego|trabalho) é (?:sua|tua|seu|teu)",
        ),
        "contrato": (r"(?:em anexo|segue)<near>(?:o seu|seu|o teu) contrato",),
    },
    on_hold={
        "vaga|vagas|posicao|posicoes|cargo|funcao|processo|recrutamento|contratacao|contratacoes|selecao|concurso|procedimento|abertura|tudo|admissoes": (
            r"<hiring><gap>(?:está|estão|ficou|fica|ficaram|encontra-se|encontram-se|foi|foram|continua|segue)(?: \w+)? <halted>",
        ),
        "ficou|esta|fica": (r"(?:ficou|está|fica) tudo <halted>",),
        "segurar|congelar|pausar|suspender|adiar|travar|parar": (
            r"(?:segurar|congelar|pausar|suspender|adiar|travar|parar) (?:as|os|a|o|todas as|todos os) <hiring>",
        ),
        "congel": (
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
        "transit": (
            r"(?<!não )transit(?:ou|aste|a|ará|am) (?:para|à|a) (?:a |o )?(?:<further> (?:<meeting>)|(?:<meeting>) <further>)",
        ),
        "você está|estas|está na|está no": (
            r"(?:você está|estás|está) (?:na|no) (?:<further> )(?:<meeting>|final)",
        ),
        "seguir|avancar|continuar|prosseguir": (
            r"<wish>(?: de)? (?:seguir|avançar|continuar|prosseguir)(?: em frente)? (?:com você|consigo|contigo|com (?:a |o )?(?:sua|tua|seu|teu) \w+)(?: \w+){0,3}",
        ),
        "voltar a|conhecer": (
            r"<wish><near>voltar a (?:falar|conversar|reunir|ver|encontr)\w*",
            r"(?:time|equipe|equipa|gestor|diretor\w*|cliente)<gap>(?:quer|querem|gostaria|gostariam)(?: de)? (?:te |lhe )?(?:conhecer|entrevistar|conversar|falar)(?: com)?",
        ),
        "avancou|avançou|passou|passaste|aprovad|selecionad|bora": (
            r"(?<!não )(?:avançou|avançaste|passou|passaste) (?:de|à|para a|da) (?:<further> )?(?:<meeting>)",
            r"aprovad[oa] na (?:<meeting>)",
            r"(?:foi|foste) selecionad[oa] para a (?:<meeting>)",
            r"bora (?:pra|para a) (?:<further> )(?:<meeting>)",
        ),
        "proxim|seguinte|segunda|final|terceira|tecnica|etapa|fase": (
            (
                r"(?:gostaríamos|queremos|convid\w+|avançar|avançou|avançaste|aprovad\w+"
                r"|selecionad\w+|passou|passar|seguir|adoraríamos|marcar|agendar)<gap>"
                r"(?:a|o|uma|um|para a|para o|à|na) (?:<further> (?:e \w+ )?(?:<meeting>)"
                r"|(?:<meeting>) <further>)"
            ),
            (
                r"(?:o )?(?:próximo passo|passo seguinte)(?: é| seria| será|:)<near>(?:<meeting>|falar"
                r"|conversar|conhecer)"
            ),
            (
                r"(?:a )?próxima (?:fase|etapa)(?: é| seria| será|:)<near>(?:<meeting>"
                r"|falar|conversar|conhecer)"
            ),
        ),
    },
    further_talk={
        "última etapa|próxima etapa|etapa final|último passo|próximo passo|passo final|ultima etapa|proxima etapa|ultimo passo|proximo passo|última fase|próxima fase": (
            r"(?P<sure>últim[oa]|próxim[oa]|etapa final|passo final)(?: (?:passo|etapa|fase))? (?:é|são|seria|seriam|será)(?: [\w-]+){0,4}? (?:conversa|chamada|entrevista|reunião|café|bate-papo|horas?|meia hora|minutos|bocadinho|falar|conversar) com(?= )(?! (?:(?:os|as|a|o) )?(?:documentos?|formulários?|banco|advogad\w+|dentista|contrato|papéis)\b)",
        ),
        "apresentar|conhecer|conversar|falar": (
            r"<wish><near>(?:te |lhe |o |a )?(?:apresentar|conhecer|conversar|falar)(?:-lhe|-te)? (?:com |a |ao |à |o |para )?(?:nosso|nossa|noss\w+|o resto|o time|a equipa)(?= )",
        ),
    },
    withdrawn={
        "retir": (
            r"(?:retirámos|retiramos|foi retirada) a (?:sua|tua) candidatura",
            r"(?:sua|tua) candidatura foi retirada (?:conforme|a seu)",
        )
    },
    hypothetical=(
        r"se (?:passar\w*|avançar\w*|a vaga|tu|lhe|te)",
        r"(?:sabemos|sabe|decidimos) (?:ainda )?quem",
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
    negation=(r"(?:não|nunca|tampouco)(?! (?:só|hesite|apenas|obstante))",),
    regret=(r"infelizmente|lament\w+|sinto|sentimos|pena",),
    unsaid=(
        r"não (?:está|estão|foi|ficou|se encontra)<near>(?:congelad|parad|pausad|suspens|adiad)\w*",
        r"(?:retomad|reativad|descongelad)\w*",
        r"(?:obra|obras|apartamento|encomenda|vestibular|voo|financiamento)",
        *OTHERS["pt"],
        r"newsletter|boletim",
        r"remarcar",
    ),
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
