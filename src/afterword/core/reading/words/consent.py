"""Words between a seeker and a reference, in five languages: the question, the yes and the no.

What stands in a field is regex fragments for folded text. An answer is short and its language
seldom shows, so all languages are tried together.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ConsentWords:
    """One language's words."""

    asked: tuple[str, ...]  # the question whether somebody may be named
    reference: tuple[str, ...]  # a subject that speaks of being a reference
    willing: tuple[str, ...]  # a yes that says what to
    yes: tuple[str, ...]  # pieces of a bare yes: only with others like them
    no: tuple[str, ...]
    until: tuple[str, ...]  # the yes ends there


_EN_REFERENCE = r"(?:references?|referees?)"

# "Reference number 4711" and "reference check" are a file's word, in whatever language is tried.
MACROS = {
    "no_number": (
        r"(?![ :-]*(?:number|no\b|n[°º.]|num|nr|code|checks?|id\b|#|\d|letter|request|form|interna"
        r"|de l'offre|du poste|da vaga|de la oferta))"
    )
}
# A subject in the plural is as likely a recruiter's: only a yes that says what to counts there.
PLURAL = (r"references|referees|referenzen|referencias|références|referências",)

CONSENT = (
    ConsentWords(
        asked=(
            rf"(?:name|list|use|put|give|offer|mention|cite|nominate|add|have|count on) "
            rf"(?:you|your name|your details)[^.!?]{{0,60}}? {_EN_REFERENCE}",
            rf"(?:be|act|serve|stand|named|listed|given|go) (?:\w+ )?as (?:an?|one of my|my) "
            rf"(?:\w+ )?{_EN_REFERENCE}",
            rf"be (?:an?|one of my|my) (?:\w+ )?{_EN_REFERENCE}",
            rf"you (?:\w+ ){{0,3}}?as (?:an?|one of my|my) (?:\w+ )?{_EN_REFERENCE}",
            r"(?:give|write|provide) me a (?:\w+ )?reference",
            r"vouch for me",
        ),
        reference=(
            r"(?:as|be|being) (?:an?|my|one of my) (?:\w+ )?(?:reference|referee)s?",
            r"(?:reference|referee)<no_number>",
            r"(?:may|can|could|might|shall) i (?:name|list|put|give|use|mention|cite|nominate)"
            r" (?:you|your (?:name|details))(?= ?\?| as|$)",
        ),
        willing=(
            r"(?:you|u) (?:may|can)(?: (?:of course|certainly|always))?"
            r"(?= ?(?:[,.!;:-]|$)| (?:always|any ?time|and|until|till))",
            r"(?:you (?:may|can)|please do|feel free to|go ahead and|happy for you to"
            r"|glad for you to|by all means|do)(?: of course| certainly| always)? "
            r"(?:name|list|use|put|give|mention|cite) (?:me|my (?:name|number|details))",
            r"(?:put|count) me (?:down|in)",
            r"(?:use|give them) my (?:name|number|details)",
            r"(?:happy|glad|honou?red|delighted|pleased|willing|proud) to (?:\w+ )?"
            r"(?:be (?:named|listed|put down|(?:an?|your|one of your) (?:\w+ )?"
            rf"{_EN_REFERENCE})|(?:act|serve|stand)(?: as)?|vouch|give you (?:a|one)"
            r"|(?:do|speak) (?:it|that|this|so|for you|on your behalf)|recommend you)",
            r"(?:i'll|i will|i'd|i would) (?:gladly |happily )?(?:be (?:an?|your) "
            rf"(?:\w+ )?{_EN_REFERENCE}|vouch for you)",
        ),
        yes=(
            r"yes|yep|yeah|yup|sure(?: thing)?|of course|absolutely|certainly|definitely|always"
            r"|any ?time|gladly|happily|with pleasure|my pleasure|no problem(?: at all)?"
            r"|not a problem|go ahead|please do|do(?: it)?|by all means|fine(?: by| with) me"
            r"|(?:i'd be |i would be |i'm |i am |would be |very |more than |only too )*"
            r"(?:happy|glad|delighted|honou?red|pleased)(?: to)?|without (?:a )?(?:doubt"
            r"|hesitation)|ok(?:ay)?|you bet|need you ask|as ever|naturally|thanks? for asking"
            r"|(?:it would be |it'd be )?(?:a|an|my) (?:honou?r|pleasure)|consider it done",
        ),
        no=(
            r"(?:i'd|i would|i'll|would|i) (?:\w+ )?(?:rather|prefer) (?:you (?:did)?n't|not)",
            r"rather not",
            r"(?:can't|cannot|can not|won't|not able to|unable to|not allowed to"
            r"|am not in a position to|not in a position to) (?:\w+ )?(?:be (?:an?|your|named"
            rf"|listed|one)|act|serve|give (?:you )?(?:\w+ )?{_EN_REFERENCE}|do (?:it|this|that"
            r"|so)|vouch|help (?:you )?with (?:this|that|it))",
            r"(?:please )?(?:don't|do not) (?:name|list|use|put|mention|give them) (?:me|my)",
            r"not (?:this time|comfortable|the right person)",
            r"(?:have to|must|need to|i'll) (?:decline|pass|say no)",
            r"no,? (?:sorry|i'm afraid|i am afraid)|(?:sorry|afraid),? (?:but )?no(?= ?[,.!;:-]|$)",
            r"someone else|somebody else",
        ),
        until=(r"until", r"till", r"through", r"up to"),
    ),
    ConsentWords(
        asked=(
            r"(?:als|deine|ihre|eine) referenz(?:geber\w*|person)?[^.!?]{0,40}?(?:nennen|angeben"
            r"|auffuhren|aufführen|angibst|nenne|anführen|eintragen)",
            r"(?:dich|sie|dein\w* namen?|ihr\w* namen?)[^.!?]{0,40}?als referenz\w*",
            r"als (?:meine )?referenz\w* (?:zur verfügung|nennen|angeben|einspringen)",
        ),
        reference=(
            r"referenz(?:geber\w*|person|anfrage)?<no_number>",
            r"als referenz\w*",
        ),
        willing=(
            r"(?:darfst|dürfen sie|kannst|können sie)(?: du| mich| natürlich| gerne?| jederzeit"
            r"| immer| selbstverständlich| als| referenz)*(?: (?:nennen|angeben|aufführen|machen))?"
            r"(?= ?(?:[,.!;:-]|$))",
            r"(?:nenn|nennen|gib|geben|schreib)(?: sie)? mich (?:\w+ ){0,3}?(?:an|auf|als)",
            r"(?:dafür|dazu|als referenz\w*) steh\w* (?:ich )?(?:\w+ ){0,3}?(?:zur verfügung|bereit)",
            r"steh\w* (?:ich )?(?:\w+ ){0,3}?als referenz\w* (?:\w+ )?(?:zur verfügung|bereit)",
        ),
        yes=(
            r"ja|klar|gerne?|sehr gerne?|jederzeit|natürlich|selbstverständlich|immer"
            r"|kein problem|mit vergnügen|auf jeden fall|na klar|sicher|mach(?:e|en)?(?: ich)?"
            r"|das mache ich|von herzen|immer wieder|es ist mir eine (?:ehre|freude)"
            r"|mit freude|doch",
        ),
        no=(
            r"(?:lieber|leider|bitte|diesmal|dieses mal|besser|eher) nicht",
            r"(?:kann|möchte|darf|will)(?: ich)?(?: das| es| leider| diesmal| dieses mal"
            r"| derzeit| dir| ihnen| da)* nicht",
            r"leider (?:nein|keine)",
            r"nein,? (?:leider|danke)",
        ),
        until=(r"bis(?: zum| zur| ende)?",),
    ),
    ConsentWords(
        asked=(
            r"(?:ponerte|ponerle|nombrarte|nombrarle|citarte|citarle|darte|incluirte|incluirle"
            r"|mencionarte|mencionarle|usarte|dar tu nombre|dar su nombre|poner tu nombre"
            r"|contar contigo|contar con usted|indicarte|indicarle)[^.!?]{0,40}? referencia",
            r"(?:ser|hacer de|como) (?:mi|una) referencia",
        ),
        reference=(r"(?:como |de )?referencia<no_number>",),
        willing=(
            r"(?:puedes|puede)(?: (?:ponerme|nombrarme|citarme|incluirme|mencionarme|usar mi nombre"
            r"|dar mi nombre|contar conmigo))",
            r"cuent(?:a|e) conmigo",
            r"(?:ponme|póngame|nómbrame|nómbreme|apúntame|inclúyeme|da mi nombre|dame)"
            r"(?= ?(?:[,.!;:-]|$)| (?:como|sin|cuando|de))",
            r"(?:encantad[oa]|con mucho gusto|con gusto)(?: de)? (?:ser|dar|recomendar|ayudar)\w*",
        ),
        yes=(
            r"si|claro(?: que si)?|por supuesto|desde luego|faltaría más|encantad[oa]"
            r"|con (?:mucho )?gusto|sin (?:ningún )?problema|siempre|cuando quieras|cuando quiera"
            r"|adelante|no hay problema|será un (?:placer|honor)|es un (?:placer|honor)|un placer"
            r"|naturalmente|vale|puedes|puede|que si",
        ),
        no=(
            r"prefiero (?:que no|no)|preferiría (?:que no|no)|mejor no|esta vez no|no esta vez",
            r"(?:no puedo|no podré|no me es posible|no podría)(?: (?:\w+ )?(?:ser|hacer\w*"
            r"|dar\w*|esta vez|ayudar\w*)|(?= ?[,.!;:-]|$))",
            r"no me (?:pongas|nombres|cites|ponga|nombre|incluyas|menciones)",
            r"lo siento,? (?:pero )?no",
        ),
        until=(r"hasta(?: el| la| finales de| fin de)?",),
    ),
    ConsentWords(
        asked=(
            r"(?:vous|te|t'|votre nom|ton nom)[^.!?]{0,50}? (?:comme|en|parmi mes) références?",
            r"(?:être|servir de) (?:ma|une|de) ?référence",
        ),
        reference=(r"(?:comme |en |de |ma |une )?référence<no_number>",),
        willing=(
            r"(?:vous pouvez|tu peux)(?: bien sûr| toujours)? (?:me|m'|donner mon|compter sur|citer"
            r"|utiliser mon)",
            r"(?:compte|comptez) sur moi",
            r"(?:donne|donnez|indique|indiquez|cite|citez|mets|mettez)(?:-moi| mon nom"
            r"| mes coordonnées)",
            r"(?:ravie?|heureuse|heureux|honorée?) (?:de|d')(?: ?être| ?servir| ?témoigner"
            r"| ?te recommander| ?vous recommander)",
        ),
        yes=(
            r"oui|bien sûr|bien entendu|volontiers|avec (?:grand )?plaisir|sans (?:aucun )?problème"
            r"|toujours|quand (?:tu veux|vous voulez)|naturellement|d'accord|évidemment"
            r"|pas de (?:souci|problème)|avec joie|certainement|absolument|ce serait un honneur"
            r"|tu peux|vous pouvez|à tout moment",
        ),
        no=(
            r"(?:préfère|préférerais|aime mieux|aimerais mieux) (?:ne pas|que non|éviter|pas)",
            r"plutôt (?:pas|non)|pas cette fois|malheureusement (?:non|pas)|non,? (?:désolée?|merci)",
            r"ne (?:peux|pourrai|pourrais) (?:malheureusement |hélas )?pas(?: (?:\w+ )?(?:être"
            r"|servir|accepter|le faire|cette fois|t'aider|vous aider)|(?= ?[,.!;:-]|$))",
            r"désolée?,? (?:mais )?(?:non|pas cette fois)",
        ),
        until=(r"jusqu'(?:a|au|à|à la|en|a la|à la fin de)",),
    ),
    ConsentWords(
        asked=(
            r"(?:você|te|seu nome|teu nome|o senhor|a senhora|contigo|consigo)[^.!?]{0,50}? "
            r"(?:como|de) (?:minha )?referência",
            r"(?:indicá-l[oa]|citá-l[oa]|nomeá-l[oa]|incluí-l[oa]|indicar-te|dar o (?:seu|teu) nome)"
            r"[^.!?]{0,40}? referência",
            r"ser (?:minha|uma) referência",
        ),
        reference=(r"(?:como |de )?referência<no_number>",),
        willing=(
            r"(?:pode|podes)(?: sim| claro| sempre)? (?:me (?:indicar|citar|colocar|incluir|usar)"
            r"|indicar-me|citar-me|colocar meu nome|dar (?:o )?meu nome|usar (?:o )?meu nome"
            r"|contar comigo)",
            r"cont[ae] comigo",
            r"(?:com prazer|feliz|honrad[oa]) (?:em|por|de) (?:ser|servir|recomendar)",
        ),
        yes=(
            r"sim|claro(?: que sim)?|com certeza|com (?:todo o |muito )?(?:prazer|gosto)|sempre"
            r"|quando quiser(?:es)?|sem (?:nenhum )?problema|pode(?: sim)?|podes|evidentemente"
            r"|será um(?:a)? (?:prazer|honra)|é um(?:a)? (?:prazer|honra)|à vontade|lógico"
            r"|fique à vontade|naturalmente|por favor",
        ),
        no=(
            r"(?:prefiro|preferia|preferiria) (?:que não|não)|melhor não|desta vez não"
            r"|não desta vez|infelizmente não",
            r"não (?:posso|poderei|vou poder)(?: (?:\w+ )?(?:ser|servir|fazer|desta vez|ajudar)"
            r"|(?= ?[,.!;:-]|$))",
            r"não me (?:indique|cite|coloque|inclua)",
        ),
        until=(r"até(?: o| a| ao| à| o fim de| o final de)?",),
    ),
)
