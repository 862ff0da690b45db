"""Words between a seeker and somebody who could help, in five languages: which of the three asks
it is, and the yes, the no and the "let me see" to one.

What stands in a field is regex fragments for folded text. An answer is short and its language
seldom shows, so all languages are tried together. A bare yes or no is in `words.consent`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AskWords:
    """One language's words."""

    word: tuple[str, ...]  # an ask for a word, in a letter that asks for something
    advice: tuple[str, ...]  # an ask for advice: a whole one by itself
    willing: tuple[str, ...]  # a yes that says what to
    no: tuple[str, ...]  # a no that says to what, or why
    later: tuple[str, ...]  # neither yet
    offers: tuple[str, ...]  # to bring the user together with somebody, whom the rest names


_IT = r"(?:it|this|that|them|these|your (?:name|note|cv|lines|message|details|r[eé]sum[eé]|mail))"
_WHOM = r"(?:you|her|him|them|the two of you|you two|you both)"
_INTRODUCE = (
    rf"(?:introduce {_WHOM}|make (?:an?|the|that) intro(?:duction)?|intro you"
    rf"|put {_WHOM} in touch|connect {_WHOM}"
    rf"|(?:pass|send|hand) {_IT} (?:on|along|to)|forward {_IT}"
    r"|put (?:in )?(?:an? )?(?:good )?word(?: in)?|refer you|recommend you"
    r"|write (?:to )?(?:her|him|them)|drop (?:her|him|them) a (?:line|note))"
)

_COULD = (
    r"(?:i could|i can|i'll|i will|let me|shall i|should i|(?:would you like|do you want|want) me to"
    r"|(?:i'd|i would|i'll|i am|i'm) (?:be )?(?:\w+ )?(?:happy|glad|delighted|love) to|happy to"
    r"|glad to)"
)

ASKS = (
    AskWords(
        word=(
            r"put(?:ting)? in an? (?:good )?word",
            r"refer(?:ring)? me",
            r"an? referral",
            r"recommend(?:ing)? me",
            r"vouch for me",
        ),
        advice=(
            r"(?:could|can|may) i (?:pick your brain|ask (?:for )?your (?:advice|view|opinion))",
            r"(?:could|would|can) you (?:spare|have|give me) (?:me )?(?:a few|ten|10|fifteen|15"
            r"|twenty|20|thirty|30|a quarter of an hour|half an hour)(?: ?min\w*)?"
            r"(?: of your time)?",
            r"would (?:love|value|appreciate) your (?:advice|view|take)",
        ),
        willing=(
            rf"(?:happy|glad|delighted|pleased|will|i'll|i can|i could|let me|going to) "
            rf"(?:\w+ ){{0,2}}?{_INTRODUCE}",
            r"(?:happy|glad|delighted|pleased|more than happy) to(?: help| do (?:it|so|that)"
            r"| talk| chat|(?= ?[,.!;:-]|$))",
            r"(?:i've|i have|i just|just) (?:just |already )?(?:forwarded|passed|sent|introduced"
            r"|put (?:in|you)|written to (?:her|him|them)|pinged|mentioned you)",
            r"consider it done",
        ),
        no=(
            rf"(?:can't|cannot|can not|won't|not able to|unable to|couldn't|not comfortable"
            rf"|uncomfortable|rather not|not in a position to|hesitant to|wouldn't feel right to)"
            rf" (?:\w+ ){{0,3}}?(?:{_INTRODUCE}|help|introducing|referring|recommending"
            rf"|doing (?:it|this|that)|do (?:it|this|that|so))",
            r"(?:don't|do not|hardly|barely) (?:really |actually )?know (?:her|him|them|anyone"
            r"|anybody|any of them)",
            r"(?:don't|do not|no longer|not) work (?:there|at \w+) any ?more",
            r"(?:no longer work|haven't worked) (?:there|at)",
            r"(?:not|isn't|am not) the (?:right|best) (?:person|time|moment)",
            r"rather not",
            r"have to (?:pass|decline|say no)",
            r"against (?:our|the|company) (?:policy|rules)",
        ),
        later=(
            r"let me (?:check|see|ask|think|find out|sound)",
            r"(?:i'll|i will|i need to|i have to|i'd have to) (?:\w+ ){0,2}?(?:check|see|ask"
            r"|think"
            r"|sound (?:her|him|them|it) out|get back|come back|let you know)",
            r"give me (?:a (?:few )?|some |the |until |till )",
            r"get back to you",
        ),
        offers=(
            rf"{_COULD} (?:\w+ ){{0,2}}?(?:introduce you(?: two)? to|put you in (?:touch|contact)"
            r" with|connect you (?:to|with)|make (?:an|the) intro(?:duction)? (?:to|with)"
            r"|intro you to)",
        ),
    ),
    AskWords(
        word=(r"(?:ein )?gutes wort", r"empfehl\w+", r"weiterempfehl\w+"),
        advice=(
            r"(?:dich|sie) um (?:deinen |ihren )?rat (?:bitten|fragen)",
            r"(?:hättest|hätten) (?:du|sie) (?:\w+ ){0,3}?(?:minuten|viertelstunde)"
            r"(?: für mich| zeit)?",
        ),
        willing=(
            r"(?:stelle|stell) (?:ich )?(?:dich|sie|euch)[^.!?]{0,40}? vor",
            r"(?:dich|sie|euch)[^.!?]{0,40}?(?:vorstellen|bekannt ?machen|verbinden|empfehlen)",
            r"leite (?:ich )?(?:es|das|deine?n?|ihre?n?)[^.!?]{0,40}? weiter",
            r"(?:habe?|hab) (?:ich )?(?:es|das|deine?n?|ihre?n?)[^.!?]{0,40}?weitergeleitet",
            r"leg\w* (?:ich )?(?:\w+ )?(?:ein )?(?:gutes )?wort (?:für dich |für sie )?ein",
            r"(?:helfe|mache) (?:ich )?(?:dir |ihnen |das )?(?:\w+ )?gerne?",
        ),
        no=(
            r"kenne? (?:ich )?(?:dort |da |leider )*(?:niemanden|keinen|sie|ihn)"
            r"(?: (?:\w+ )?nicht(?: gut(?: genug)?)?)?(?= ?[,.!;:-]|$)",
            r"arbeite (?:ich )?(?:dort |da )?nicht mehr",
            r"(?:nicht|kaum) (?:der|die) richtige",
            r"(?:möchte|kann|will|darf)(?: ich)?(?: das| dich| sie| da| leider| lieber)* nicht",
            r"lieber nicht",
        ),
        later=(
            r"(?:ich )?(?:frage|schaue|schau|frag|kläre|überlege) (?:ich )?(?:mal|das|nach|sie|ihn"
            r"|erst|es|mir)",
            r"melde mich (?:wieder|dann|bei)",
            r"gib mir (?:ein paar|eine|bis)|geben sie mir",
        ),
        offers=(
            r"(?:ich (?:kann|könnte|würde|werde)|(?:kann|könnte|soll|darf|werde) ich)"
            r"(?: \w+)? (?:dich|euch|sie)(?= [^.!?]{3,80} (?:vorstellen|bekannt ?machen"
            r"|in (?:kontakt|verbindung) bringen))",
            r"(?:bringe|bring|mache|mach) (?:ich )?(?:dich|sie|euch)(?: gerne?)?"
            r"(?= [^.!?]{0,60}(?:in (?:kontakt|verbindung)|bekannt))",
        ),
    ),
    AskWords(
        word=(r"recomendarme|recomendaras|recomiend\w+", r"hablar bien de mí"),
        advice=(
            r"pedirte (?:tu )?(?:consejo|opinión)|pedirle (?:su )?(?:consejo|opinión)",
            r"(?:tendrías|tendría|tienes) (?:\w+ ){0,2}?minutos",
        ),
        willing=(
            r"(?:te|le|os) (?:presento|presentaré|pongo en contacto|pondré en contacto|recomiendo"
            r"|recomendaré)",
            r"(?:encantad[oa]|con (?:mucho )?gusto)(?: de)? (?:presentar|ayudar|poner|hablar"
            r"|recomendar|hacer)\w*",
            r"(?:le|les) (?:paso|reenvío|mando|enviaré|pasaré) tu",
            r"(?:ya )?(?:he (?:reenviado|pasado|hablado)|se lo he (?:pasado|enviado))",
        ),
        no=(
            r"no (?:\w+ )?conozco (?:a (?:nadie|ella|él)|mucho|tanto|bien)",
            r"ya no trabajo (?:allí|ahí|en)",
            r"no soy la persona (?:adecuada|indicada)",
            r"(?:no puedo|no podré|prefiero no|mejor no)",
        ),
        later=(
            r"(?:déjame|deja que|déjeme) (?:ver|preguntar|pensar\w*|consultar\w*)",
            r"te (?:digo|cuento|aviso|diré|confirmo)|le (?:digo|aviso|confirmo)",
            r"(?:lo |le )?(?:pregunto|preguntaré|consulto|miro)",
        ),
        offers=(
            r"(?:puedo|podría|quieres que|quiere que|si quieres,?|encantad[oa] de|con gusto)"
            r" (?:\w+ ){0,2}?(?:presentar(?:te|le|os)?|te presente|te presento|le presente"
            r"|poner(?:te|le) en contacto con|te (?:pongo|ponga) en contacto con)(?: a)?",
        ),
    ),
    AskWords(
        word=(r"me recommander", r"glisser un mot", r"recommandation"),
        advice=(
            r"(?:te|vous) demander (?:conseil|ton avis|votre avis)",
            r"(?:aurais-tu|auriez-vous|as-tu|avez-vous) (?:\w+ ){0,3}?minutes",
        ),
        willing=(
            r"(?:je )?(?:te|vous) (?:présente|présenterai|mets en (?:relation|contact)"
            r"|mettrai en (?:relation|contact)|recommande|recommanderai)",
            r"(?:ravie?|heureu(?:x|se)|plaisir) (?:de|d')(?: ?(?:te|vous|t'))?"
            r" ?(?:présenter|aider|mettre|recommander|le faire)",
            r"(?:je )?(?:transmets|transmettrai|fais suivre|glisse|glisserai)",
            r"j'ai (?:transmis|fait suivre|parlé de (?:toi|vous))",
        ),
        no=(
            r"ne (?:la |le |les )?connais (?:\w+ )?(?:pas|personne|guère)",
            r"ne (?:travaille|suis) plus (?:là|chez|là-bas)",
            r"pas la bonne personne",
            r"(?:ne (?:peux|pourrai|souhaite|préfère) (?:\w+ )?pas|préfère ne pas|préfère éviter)",
        ),
        later=(
            r"(?:laisse|laissez)(?:-moi| moi) (?:voir|demander|réfléchir|vérifier|un peu)",
            r"je (?:vais (?:lui |leur |me )?(?:demander|voir|renseigner|réfléchir)|lui demande"
            r"|reviens vers|te (?:dis|redis)|vous (?:dis|redis)|me renseigne)",
        ),
        offers=(
            r"(?:je peux|je pourrais|(?:veux-tu|voulez-vous) que je|si (?:tu veux|vous voulez),? je)"
            r" (?:\w+ ){0,2}?(?:te|vous) (?:présenter?|mett(?:re|e|rai|s) en (?:relation|contact)"
            r" avec)(?: à)?",
        ),
    ),
    AskWords(
        word=(r"me recomendar|recomendar-me", r"me indicar|indicar-me", r"dar uma palavr\w+"),
        advice=(
            r"pedir (?:o )?(?:teu|seu|a tua|a sua) (?:conselho|opinião)|pedir-(?:te|lhe) (?:um )?"
            r"conselho",
            r"(?:terias|teria|tens|tem) (?:\w+ ){0,2}?minutos",
        ),
        willing=(
            r"(?:apresento-(?:te|o|a|vos)|(?:te|o|a) apresento|vou apresentar)",
            r"(?:ponho|coloco)-?(?:te|o|a|vos)? em conta[c]?to",
            r"(?:com (?:todo o |muito )?(?:gosto|prazer)|feliz em|claro que) (?:apresent|ajud|recomend"
            r"|faço|coloc|ponh)\w*",
            r"(?:já )?(?:encaminhei|passei|reencaminhei|falei)",
            r"(?:encaminho|reencaminho|passo) (?:o|a|os|as|já)",
        ),
        no=(
            r"não (?:o |a |os )?conheço (?:ninguém|bem|muito|assim)",
            r"já não trabalho|não trabalho mais",
            r"não sou a pessoa (?:certa|indicada)",
            r"(?:não (?:posso|poderei|consigo)|prefiro não|melhor não)",
        ),
        later=(
            r"(?:deixa-me|deixe-me|me deixe?) (?:ver|perguntar|pensar|consultar)",
            r"vou (?:ver|perguntar|pensar|falar com)",
            r"(?:digo-te|te digo|aviso-te|te aviso|dou notícias|volto a falar)",
        ),
        offers=(
            r"(?:posso|poderia|podia|queres que|quer que|se quiseres,?) (?:\w+ ){0,2}?"
            r"(?:apresentar-(?:te|lhe)|(?:te|lhe) (?:apresentar|apresente)|apresentá-l[oa]"
            r"|(?:pôr|colocar)-(?:te|lo|la) em conta[c]?to com"
            r"|te (?:pôr|colocar|ponha|coloque) em conta[c]?to com)(?: (?:a|à|ao))?",
        ),
    ),
)
# A yes that is held back in the same sentence is none yet: "happy to, but let me check first".
BUT = r"\b(?:but|aber|pero|mais|mas)\b"
