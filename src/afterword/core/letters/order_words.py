"""How text that is meant for a program reads: plain data, for `orders.py`.

All of them are matched with text in lower case, which is far quicker than to have the case ignored.
Each pattern wants more than one word that a note on a talk would hardly have together: "they asked
me to ignore the old process" is a note, "ignore all previous instructions" is none.
"""

from __future__ import annotations

_BEFORE = r"(?:(?:all|any|every|of|the|these|those|your|my|our|and|or) ){0,3}"
_EARLIER = r"(?:previous|prior|above|earlier|preceding|foregoing|former|existing|original|system|initial|safety)"
_RULES = r"(?:instruction|prompt|message|rule|direction|order|command|guideline|context|text|constraint|guardrail|check|polic)"
_DROP = r"(?:ignor\w*|disregard\w*|forget|overrid\w+|bypass\w*|skip|drop|discard|delete|set aside|put aside|pay no attention to|do not follow|don['’]t follow|stop following)"
_TEXT = r"(?:letter|mail|e-?mail|message|reply|note|answer|response|output|text|draft|body)"

# Signs, not words: roles, fences, markup, links, the ends of data.
MARKS: tuple[str, ...] = (
    # Scripts that part no words: Chinese, Japanese, Korean; Arabic, Hebrew, Hindi.
    r"(?:忽略|无视|無視|忘记|忘記|不要理会)[^。]{0,12}(?:指令|指示|提示|规则|規則|说明|命令)",
    r"(?:指示|命令|プロンプト|ルール)[^。]{0,8}(?:無視|忘れ)|(?:지시|명령|지침|프롬프트)[^.]{0,10}(?:무시|잊)",
    r"(?:تجاهل|انس)[^.]{0,30}(?:التعليمات|الأوامر|القواعد)|(?:התעלם|התעלמי|שכח)[^.]{0,20}(?:ההוראות|הנחיות|ההנחיות)|(?:निर्देश|आदेश)\S*[^.]{0,20}(?:अनदेखा|नज़रअंदाज़|भूल)",
    r"<\|.{0,40}?\|>",
    r"\[/?(?:inst|sys|system|user|assistant)\b[^\]]*\]",
    r"<</?sys>>|<{3,}|>{3,}|={5,}|-{5,}|#{3,}|~{3,}|`{3}",
    r"</?\s*(?:system|user|assistant|instruction|prompt|data|untrusted|document|tool|context|script|iframe|img|a|b|i|p|div|span|style|svg|form|html|body)\b[^>]{0,200}>",
    r"<!--|-->|<!\[cdata\[|\{\{|\}\}|\{%|%\}|\$\{",
    r"(?:^|[.!?;,)>*\"'\]}]\s*)(?:system|assistant|developer|human|user|ai)\s*(?:\(.{0,20}\))?\s*(?::|»|>)\s",
    r"(?:^|\s)#+\s*(?:system|instruction|prompt|task|new|assistant|user)\b",
    r"[\"'”]\s*[\]}]\s*[,}\]]|[\"'“]\s*\}|\"\s*,\s*\"?\w+\"?\s*:|\"(?:role|content|sentences|points|text|to|attachments|recipient)\"\s*:",
    r"!?\[[^\]]*\]\s*\(",
    r"\b[A-Za-z0-9+/]{48,}={0,2}(?!\w)|(?:\\x[0-9a-f]{2}){3,}|(?:\\u[0-9a-f]{4}){3,}|(?:&#x?\w{2,6};){3,}|(?:%[0-9a-f]{2}){4,}",
    r"\b(?:begin|end)[ _-](?:of[ _-])?(?:system|data|instructions?|prompt|document|input|outline|message)\b",
)

# Where something leads. The user's own achievements may have some, what others said has none that
# one says back to them.
LINKS: tuple[str, ...] = (
    r"\b(?:https?|ftp|file|data|javascript|mailto)\s*:\s*/{0,2}\S|\bwww\.\w",
    r"[\w.+%-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\s?(?:\.|\(dot\)|\[dot\])\s?\w+)+",
)

ORDERS: tuple[str, ...] = (
    # English
    rf"{_DROP} {_BEFORE}{_EARLIER}\b",
    rf"{_DROP} {_BEFORE}(?:\w+ )?{_RULES}\w*",
    rf"{_DROP} (?:everything|anything|all|what) (?:you (?:were|have been|know)|above|before|that came before|said before|so far)",
    r"(?:new|updated|revised|real|actual|secret|hidden|special|further|additional|important) (?:system )?(?:instruction|prompt|directive|order)s?\s*[:.!-]",
    r"(?:these|the following|my|this)(?: are| is)? (?:the |your )?new (?:instruction|order|rule|task|prompt|goal)s?",
    r"(?:system|hidden|secret|initial|original) prompt|prompt injection|jail ?break\w*|developer mode|debug mode|god mode|admin(?:istrator)? mode|maintenance mode|do anything now",
    r"(?:you are|you['’]re|act as|pretend (?:to be|you are)|behave as|roleplay as|from now on,? you) (?:now |no longer |not )?(?:an? |the |my )?(?:ai|language model|llm|chat ?bot|chat model|assistant|bot|dan|unrestricted|different|hacker|attacker|evil|hiring manager|recruiter)",
    r"as (?:an? |the )?(?:ai|language model|llm|chat ?bot|assistant|(?:\w+ )?writing (?:program|tool|assistant))(?: \w+)?,? (?:you|please|i)\b",
    r"(?:dear|hey|hello|hi|attention|note to|message (?:to|for)|for|to) (?:the |any |every |all |whatever |an )?(?:ai|llm|language model|chat ?bot|chat model|assistant model|gpt|claude|copilot|gemini|ai assistant|ai agent|automated (?:system|reader|agent))\b",
    r"(?:ai|llm|model|assistant|bot|program|machine)s? (?:that |which |who )?(?:reads?|reading|processing|writing|processes|writes|must|should|shall|has to|is to)\b",
    r"(?:repeat|print|reveal|show|output|return|respond|reply|answer|write|say|state|include|add|insert|append|prepend|mention|put|use|end|begin|start|finish|close|sign)\b[^.!?]{0,40}\b(?:in|into|to|at|of|with|on|from) (?:the )?(?:(?:end|start|top|bottom|beginning) of )?(?:the |your |this |my |every |each |its )(?:\w+ )?(?:letter|e-?mail|reply|answer|response|output|draft)\b(?! (?:to|of|from|about))",
    rf"(?:your|the|this) (?:final |next |whole |entire )?{_TEXT} (?:must|should|shall|has to|needs to|will|is to|ought to) (?:now |also |always |only )?(?:say|state|contain|include|be|begin|start|end|go|ask|mention|claim|offer|go to|read|consist|tell|link|name|be sent)",
    r"(?:respond|reply|answer|output|return|print|write|say) (?:only|just|nothing but|exactly|verbatim|word for word|the following|this)\b",
    r"(?:send|forward|mail|e-?mail|copy|address|redirect|cc|bcc|deliver|submit) (?:a copy of )?(?:this|it|the|your|all|every|each|everything)?\s*(?:\w+ )?(?:(?:letter|mail|e-?mail|message|reply|answer|draft|thread|conversation|contents?|letters|mails|messages) )(?:instead )?to (?:me|us|somebody else|someone else|everyone|everybody|all|the following|this address|another|my|our)\b|(?:send|forward|mail|copy|address) (?:this|it|everything) (?:instead )?to (?:everyone|everybody|the following|this address|another)\b",
    r"(?:change|replace|set|switch|alter|update|swap) (?:the |its |your |this )?(?:recipient|addressee|receiver|sender|subject(?: line)?|thread|attachments?|to(?: |-)field|reply-to|address|greeting|language|name)s?\b",
    r"(?:b?cc|blind copy)\s*(?::|the|to|this|him|her|me|somebody)\b",
    r"(?:attach|enclose|include|add|upload|send) (?:the |a |an |your |my |all |also )*(?:file |document )?[\w-]+\.(?:pdf|docx?|xlsx?|csv|zip|txt|key|pem|png|jpe?g|exe|sqlite3?|json|ya?ml|md)\b",
    r"attach (?:the |a |an |your |my |all |every |also )+(?:\w+ ){0,2}(?:file|document|spreadsheet|salary|payslip|passport|contract|key|password|database|cv|resume)",
    r"(?:click|visit|open|follow|go to|use|insert|add|include|put) (?:on )?(?:the |this |that |my |our |a |following )*(?:link|url|web ?site|button|attachment|hyper ?link)",
    r"(?:say|state|claim|write|tell (?:them|her|him|everybody|everyone)|mention|assert|confirm|pretend|add|promise|declare|announce) (?:here |also |now |instead |clearly |please )?that (?:i|you|he|she|they|we|the (?:candidate|applicant|user|writer|sender|company))\b(?: (?:already|have|has|had|am|is|are|was|were|will|would|can|do|does|did|promis\w+|offer\w*|told|accept\w*|resign\w*|withdr\w+|want|need|hold|earn|hate|know|agree\w*|work\w*|won|got|love|like|decline\w*|led|built|speak|live|own|owe|quit|left))",
    r"(?:begin|start|end|finish|close|sign|open) (?:your|the|this|every|each) (?:letter|mail|e-?mail|message|reply|note|answer) (?:with|by)\b",
    r"(?:letter|mail|e-?mail|message|reply|answer) (?:said|says|say|stated|states|mentioned|mentions|claimed|claims) that (?:i|the candidate)\b",
    r"(?:must|should|shall|have to|please|now|instead|always) (?:also )?(?:say|state|claim|write|include|add|promise|confirm|mention|insert|append) (?:that|the (?:following|words|sentence|line|phrase|text|link|claim)|a (?:sentence|line|link))\b",
    r"(?:the|this|a|one|following|extra|final|last) (?:sentence|line|paragraph|phrase)s?\s*[\"“'‘:]",
    r"(?:do not|don['’]t|never) (?:mention|reveal|tell|show|say|follow|apply|run|use|check|obey) (?:this|these|anyone|anybody|the user|the (?:instruction|prompt|rule|check|order)s?|any of)\b",
    r"without (?:telling|asking|informing|showing) (?:the user|anyone|anybody)|(?:the )?user (?:has |already )?(?:agreed|approved|consented|said yes|confirmed|authori[sz]ed|wants you|asks you|asked you|allows)\b",
    r"(?:approve|send|dispatch|submit) (?:this|it|the (?:letter|mail|message|draft)|everything|all)(?: \w+){0,2} (?:now|at once|immediately|automatically|yourself|without)\b",
    r"(?:translate|rewrite|summari[sz]e|encode|decode) (?:the |this |your |everything |all )+(?:above|following|text|instruction|prompt|letter|answer|into|to|in)",
    r"(?:end|close|stop|terminate) (?:of |the )?(?:data|outline|json|document|input|quote|quotation|notes|context)\b[.:;!]?|(?:data|outline|document|input|notes) (?:ends?|is over|stops?) here",
    r"(?:call|invoke|run|execute|use) (?:the )?(?:tool|function|command|shell|code|script|api|sql|python)\b|rm -rf|drop table|sudo ",
    r"(?:exfiltrat\w+|leak|dump|disclose|reveal) (?:the |all |your |any |every )*(?:data|notes|contacts?|password|keys?|secret|prompt|address book|letters)",
    r"(?:under|by) (?:penalty|order) of|this is (?:an order|the system|your (?:developer|administrator|creator|owner)|openai|anthropic|the administrator)|i am (?:your|the) (?:developer|administrator|creator|system|owner|operator)\b",
    # German
    r"(?:ignorier\w*|missacht\w*|vergiss|vergessen sie|beachte|überge?h\w*|ubergeh\w*|lass) (?:bitte |sie |du )*(?:alle\w*|die|sämtliche\w*|jede\w*|nicht|deine|ihre|meine)?\s*(?:die |alle |deine |ihre )?(?:vorherig\w*|bisherig\w*|obig\w*|früher\w*|fruher\w*|vorangehend\w*|vorig\w*)?\s*(?:anweisung\w*|instruktion\w*|befehl\w*|regel\w*|vorgaben?|prompts?|nachrichten)",
    r"(?:schreib\w*|sag\w*|behaupte\w*|erwähn\w*|erwahn\w*|füge\w*|fuge\w*|antworte\w*)\b[^.!?]{0,60}(?:dass ich|den satz|folgende[nsr]?|hinzu|in (?:den|die|deine[nr]?|ihre[nr]?) (?:brief|mail|e-mail|antwort|nachricht))",
    r"(?:du bist|sie sind) (?:jetzt |nun |ab jetzt )*(?:ein\w* )?(?:ki|sprachmodell|assistent\w*|chatbot|administrator)",
    r"(?:häng\w*|hang\w*|leg\w*|füge\w*|fuge\w*)\b[^.!?]{0,40}(?:\.pdf|\.docx?|gehalts\w+|datei|anhang)|(?:schick\w*|send\w*|leite\w*)\b[^.!?]{0,40}\b(?:stattdessen|weiter)\b|(?:ändere|andere|ersetze|tausche) (?:bitte )?(?:den |die )(?:empfänger\w*|empfanger\w*|betreff|adresse)",
    # Spanish
    r"(?:ignor[ae]\w*|olvid[ae]\w*|descart[ae]\w*|omit[ae]\w*|desoye\w*|haz caso omiso de) (?:por favor )?(?:todas? |todos? )?(?:las?|los|tus|sus|mis|cualquier)?\s*(?:instruccion\w*|órdenes|ordenes|reglas?|mensajes?|indicacion\w*|directric\w*)",
    r"(?:escrib[ea]|di|diga|afirma|afirme|añad[ea]|anad[ea]|incluy[ea]|agreg[ae]|menciona|responde|confirma)\b[^.!?]{0,50}(?:que (?:yo |ya )?(?:soy|tengo|he|acepto|estoy|renuncio|gano)|la frase|lo siguiente|en (?:la|el|tu|su) (?:carta|correo|mensaje|respuesta))",
    r"(?:ahora )?eres (?:ahora )?(?:una? )?(?:ia|modelo de lenguaje|asistente|chatbot)|(?:cambia|sustituye|reemplaza) (?:el|la) (?:destinatario|asunto|dirección|direccion)|(?:adjunta|envía|envia|reenvía|reenvia)\b[^.!?]{0,40}(?:\.pdf|\.docx?|nómina|nomina|salario)",
    # French
    r"(?:ignor\w+|oubli\w+|néglig\w+|neglig\w+|ne tiens pas compte d\w*|ne tenez pas compte d\w*|fais abstraction d\w*) (?:s'il (?:te|vous) plaît )?(?:toutes? |tous )?(?:les?|tes|vos|mes|de|des|aux)?\s*(?:instructions?|consignes?|règles?|regles?|messages?|ordres?|directives?)",
    r"(?:écri[st]\w*|ecri[st]\w*|écrivez|ecrivez|dis|dites|affirm\w+|ajout\w+|inclu\w+|mentionn\w+|répond\w+|repond\w+)\b[^.!?]{0,50}(?:que (?:je|j['’])|la phrase|ce qui suit|dans (?:la|le|ta|votre|ton) (?:lettre|courriel|mail|message|réponse|reponse))",
    r"(?:tu es|vous êtes|vous etes) (?:maintenant |désormais |desormais )?(?:une? )?(?:ia|modèle de langage|modele de langage|assistant|chatbot)|(?:change\w*|remplace\w*) (?:le|la|l['’]) ?(?:destinataire|objet|adresse)|(?:joins|joignez|envoie|envoyez|transf[eè]re\w*)\b[^.!?]{0,40}(?:\.pdf|\.docx?|salaire|fiche de paie)",
    # Portuguese
    r"(?:ignor[ae]\w*|esque[çc]\w+|desconsider[ae]\w*|desobede[çc]\w+) (?:por favor )?(?:todas? |todos? )?(?:as?|os?|suas|seus|minhas|quaisquer)?\s*(?:instru[çc]\w+|ordens|regras?|mensagens|indica[çc]\w+|diretrizes|comandos)",
    r"(?:escrev[ae]|dig[ae]|diz|afirm[ae]|acrescent[ae]|adicion[ae]|inclu[ai]\w*|mencion[ae]|respond[ae])\b[^.!?]{0,50}(?:que (?:eu |já |ja )?(?:sou|tenho|aceito|estou|ganho|fui)|a frase|o seguinte|na (?:carta|mensagem|resposta)|no (?:e-?mail|texto))",
    r"(?:agora )?(?:você|voce|tu) (?:é|e|és|es) (?:agora )?(?:uma? )?(?:ia|modelo de linguagem|assistente|chatbot)|(?:mude|muda|troque|altere|substitua) (?:o|a) (?:destinat[áa]rio|assunto|endere[çc]o)|(?:anexe|anexa|envie|envia|encaminhe)\b[^.!?]{0,40}(?:\.pdf|\.docx?|sal[áa]rio|contracheque)",
    # Italian, Dutch, Polish, Turkish
    r"ignor\w+ (?:tutte )?(?:le|tutte|ogni) (?:istruzion\w+|regol\w+)|(?:negeer|vergeet) (?:alle |de )*(?:vorige |eerdere |bovenstaande )?(?:instructies|opdrachten|regels)|(?:zignoruj|ignoruj|pomi[nń]) (?:wszystkie )?(?:poprzednie )?(?:instrukcje|polecenia|zasady)|önceki (?:tüm )?talimatları|onceki (?:tum )?talimatlari",
    # Russian, Ukrainian
    r"(?:игнориру\w+|проигнориру\w+|забудь\w*|не обращай\w* внимания на|ігнору\w+) (?:все |всі |эти )?(?:предыдущие |прежние |вышеуказанные |попередні )?(?:инструкц\w+|указани\w+|команд\w+|правил\w+|сообщени\w+|інструкц\w+)",
)

# Letters of other alphabets that are drawn like ours.
LOOK_ALIKES = str.maketrans(
    "аеорсухіјѕԁԛѡһӏґнквмтпзгАВЕКМНОРСТУХІЈЅαβεικνορτυχωγηµΑΒΕΖΗΙΚΜΝΟΡΤΥΧɡıⅼꞌ",
    "aeopcyxijsdqwhlrhkbmtnzrABEKMHOPCTYXIJSabeiknoptuxwynuABEZHIKMNOPTYXgil'",
)
