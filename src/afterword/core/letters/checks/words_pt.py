"""Portuguese words that checks look for, the phrases with the reason why they go."""

from __future__ import annotations

PUSHY: tuple[tuple[str, str], ...] = (
    (r"(?:só|apenas) (?:queria |para )?(?:dar um toque|fazer (?:um )?follow-?up|saber se há novidades|checar|acompanhar)", "it gives no reason for writing"),
    (r"espero que (?:este|esta) (?:e-?mail|mensagem) (?:o|a|te|lhe) encontre|espero que (?:esteja|você esteja) bem", "an empty phrase"),
    (r"o (?:mais rápido|quanto antes)(?: possível)?|quanto antes|com urgência|urgente\w*|o mais breve possível", "it presses"),
    (r"(?:responda|decida|confirme|responde|me (?:avise|responda)) (?:até|hoje|amanhã|já|imediatamente)", "it sets them a deadline"),
    (r"(?:preciso d|exijo|espero) ?(?:e |uma |a |sua |tua )*(?:resposta|decisão)", "it presses"),
    (r"(?:ainda|até agora) (?:não (?:recebi|tive)|sem) (?:resposta|retorno|notícias)|continuo (?:à espera|esperando)", "it reads as a reproach"),
    (r"(?:você )?não me (?:respondeu|escreveu|retornou)|não me deu retorno", "it reads as a reproach"),
    (r"como já (?:lhe )?(?:disse|escrevi|mencionei)", "it reads as a reproach"),
    (r"última (?:chance|oportunidade)|último aviso|outras empresas (?:esperam|estão interessadas)", "it threatens"),
    (r"(?:o|a) (?:candidat[oa]|pessoa) (?:perfeit[oa]|ideal|cert[oa])|não (?:vai|irá) se arrepender|não se arrependerá", "it boasts; show it instead"),
    (r"(?:lhe )?imploro|suplico|desesperad[oa]|me contrate|contrate-me", "it begs"),
    (r"(?:desculpe|desculpa|perdoe|lamento) (?:o incômodo|o incómodo|incomodar|por incomodar)", "it grovels; a good reason needs no excuse"),
    (r"sei que (?:está|você está|anda) (?:muito )?ocupad[oa]", "it grovels"),
    (r"profundamente (?:grat[oa]|honrad[oa])|eternamente|uma honra imensa|não tenho palavras", "it is too much"),
    (r"(?:incrível|fantástic[oa]|brilhante|genial|visionári[oa]|extraordinári[oa]|maravilhos[oa]|inspirador[a]?|excepcional|sensacional)s?\b", "praise that fits anybody pleases nobody"),
    (r"(?:o|a) melhor (?:equipe|equipa|empresa|chefe|entrevista)", "praise that fits anybody pleases nobody"),
    (r"um caso com|boatos?\b|fofocas?|pelas costas|cá entre nós", "what is told of somebody is not passed on"),
    (r"(?:melhor|mais \w+) (?:do )?que(?: \w+){0,2} (?:outr[oa]s|demais) candidat\w+|(?:outr[oa]s|demais) candidat\w+ não\b", "it boasts; show it instead"),
    (r"(?:emprego|vaga|empresa|trabalho) dos (?:meus )?sonhos|sonho realizado", "a worn phrase"),
    (r"apaixonad[oa] por|proativ[oa]|sinergia\w*|valor agregado|focad[oa] em resultados|vestir a camisa", "a worn phrase; show it instead"),
    (r"(?:obrigad[oa]|agradeço|grat[oa]) (?:desde já|antecipadamente|de antemão)|desde já,? (?:muito )?(?:obrigad[oa]|agradeço)", "it takes their yes for granted"),
    (r"(?:aguardo|espero) (?:sua|a sua|o seu|seu) (?:breve|rápid[oa]|positiv[oa])|quando (?:eu )?começo|ansios[oa] para começar", "it takes their yes for granted"),
    (r"a quem (?:possa )?interessar|prezados? senhores?|caros? senhores?", "it names nobody"),
)  # fmt: skip
ASK = (
    r"\b(?:poderia|pode|podia|você (?:poderia|pode)) (?:me |nos )?\w+[aei]r\b|\bpor favor\b"
    r"|\b(?:me indique|me recomende|indique-me|diga-me|me diga)\b"
)
ATTACHED = r"\b(?:em anexo|anex[oa]s?|anexei)\b"
BETWEEN: tuple[tuple[str, frozenset[str]], ...] = (
    (r"\b(?:prometeu-me|me prometeu|me garantiu|me assegurou|garantiu-me)\b|\bcomo (?:me )?prometeu\b|\bcomo prometido\b|\bsua promessa\b", frozenset({"promise"})),
    (r"\bcomo (?:combinamos|combinado|acordado)\b|\bnosso (?:acordo|combinado)\b", frozenset({"promise", "request"})),
    (r"\b(?:me ofereceu|ofereceu-me) a vaga\b|\bsua (?:proposta|oferta)\b", frozenset({"offer"})),
    (r"\b(?:me convidou|convidou-me) para (?:uma )?(?:segunda|outra|nova|próxima)\b", frozenset({"next_round"})),
)  # fmt: skip
CAPITALS = frozenset("sr sra dr dra prof profa dona internet linkedin zoom teams".split())
