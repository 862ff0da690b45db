"""What mail programs and people write around quotes and under letters, in the languages of mail.

Names of header fields, marks of quoted and forwarded mail, closing words, footers. Plain data:
`core.reading.parts` says how they are used.
"""

from __future__ import annotations

# Header fields as programs print them above the mail that is answered: by meaning, in lower case.
_NAMES = {
    "from": (
        "from, von, de, da, van, från, fra, od, lähettäjä, от, від, expéditeur, "
        "remitente, remetente, mittente, afzender, avsändare, afsender, avsender, "
        "nadawca, odesílatel, feladó, kimden, gönderen, 发件人, 寄件者, 寄件人, 差出人, 보낸 사람, 보낸사람, "
        "de la, από"
    ),
    "sent": (
        "sent, date, sent on, gesendet, gesendet am, datum, enviado, enviado el, enviado "
        "em, enviada em, enviada, enviado a, fecha, envoyé, envoyé le, date d'envoi, "
        "data, data de envio, inviato, data invio, verzonden, skickat, sendt, dato, "
        "wysłano, wysłane, odesláno, lähetetty, päivä, päivämäärä, отправлено, дата, "
        "надіслано, elküldve, dátum, gönderilme tarihi, gönderildi, tarih, 发送时间, 日期, "
        "送信日時, 日時, 보낸 날짜, 날짜, trimis"
    ),
    "to": (
        "to, an, para, à, a, aan, till, til, do, komu, pro, vastaanottaja, кому, címzett, "
        "kime, alıcı, 收件人, 收件者, 宛先, 받는 사람, către, προς, destinataire, destinatario"
    ),
    "subject": (
        "subject, betreff, asunto, objet, sujet, assunto, oggetto, onderwerp, ämne, emne, "
        "temat, předmět, predmet, aihe, тема, tárgy, konu, 主题, 主旨, 件名, 제목, subiect, θέμα"
    ),
    "other": (
        "cc, bcc, copie, kopie, kopia, kopi, copia, dw, kopio, копия, másolat, bilgi, 抄送, "
        "副本, 참조, reply-to, antwort an, répondre à, responder a, importance, wichtigkeit, "
        "importancia, prioridad, priority, attachments, anlagen, datos adjuntos, pièces "
        "jointes, anexos, allegati, organization, when, where, wann, wo"
    ),
}
FIELDS = {role: tuple(names.split(", ")) for role, names in _NAMES.items()}

# "… wrote:": the verb that ends or carries the line above a quote.
WROTE = (
    r"wrote|writes|schrieb|schreibt|geschrieben|escribi[óo]|escribe|ha escrito|[ée]crit|"
    r"escreveu|escreve|ha scritto|scrive|schreef|geschreven|"
    r"skrev|skriver|kirjoitti|napisał\S*|pisze|nadesłał\S*|napsal\S*|napísal\S*|a scris|írta|"
    r"yazdı|пишет|написал\S*|пише|έγραψε|va escriure|"
    r"写道|寫道|のメール|書きました|작성|님이"
)
# How such a line begins, where it does not begin with a date or an address.
WROTE_OPENS = (
    r"on|am|el|le|em|il|op|den|dne|dnia|w dniu|a|at|no dia|il giorno|на|в|la|στις|"
    r"mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mi[ée]|jue|vie|s[áa]b|dom|mer|"
    r"jeu|ven|sam|dim|seg|ter|qua|qui|sex|gio|"
    r"ma|wo|za|zo|vr|m[åa]n|tis|tir|ons|tor|fre|l[öø]r|s[öø]n|pon|wt|śr|czw|pt|sob|niedz|po|"
    r"út|st|čt|pá|ne|ti|ke|to|pe|la|su"
)

# Between rows of dashes, before the mail that is answered.
ORIGINAL = (
    r"original (?:message|appointment|e-?mail|nachricht|meddelande|mensaje)|reply message|"
    r"urspr[üu]ngliche (?:nachricht|e-?mail|mail)|original[ -]?nachricht|"
    r"mensaje original|correo original|message d['’]origine|message original|mensagem "
    r"original|messaggio originale|oorspronkelijk bericht|"
    r"ursprungligt meddelande|originalmeddelande|oprindelig meddelelse|opprinnelig melding|"
    r"alkuper[äa]inen viesti|wiadomość oryginalna|"
    r"oryginalna wiadomość|p[ůu]vodn[íi] zpr[áa]va|исходное сообщение|оригинальное сообщение|"
    r"eredeti üzenet|orijinal mesaj|original besked|"
    r"原始邮件|原始郵件|元のメッセージ|원본 ?메시지"
)
FORWARDED = (
    r"forwarded (?:message|e-?mail)|begin forwarded message|weitergeleitete (?:nachricht|"
    r"e-?mail)|anfang der weitergeleiteten (?:nachricht|e-?mail)|"
    r"mensaje reenviado|inicio del mensaje reenviado|message transf[ée]r[ée]|d[ée]but du "
    r"message (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée])|"
    r"mensagem (?:encaminhada|reencaminhada)|in[íi]cio da mensagem (?:encaminhada|"
    r"reencaminhada)|messaggio inoltrato|inizio messaggio inoltrato|"
    r"doorgestuurd bericht|begin doorgestuurd bericht|vidarebefordrat (?:meddelande|brev)|"
    r"videresendt (?:meddelelse|besked|melding)|"
    r"v[äa]litetty viesti|przekazana wiadomość|treść przekazanej wiadomości|přeposlaná zpráva|"
    r"пересланное сообщение|转发邮件|轉寄郵件|전달된 메시지"
)

# The words that close a letter, by themselves on a line (or before a comma and a name).
CLOSINGS = (
    r"(?:with |my |our )?(?:very |all |the )?(?:best|kind(?:est)?|warm(?:est)?|many|"
    r"friendly)?(?: and warm)? ?(?:regards|wishes)|best|all (?:the|my) best|cheers|"
    r"sincerely(?: yours)?|"
    r"yours(?: sincerely| truly| faithfully)?|(?:very )?respectfully(?: yours)?|cordially|"
    r"warmly|take care|"
    r"(?:many |with |kind )?thanks(?: again| so much| very much| a lot| in advance| and "
    r"(?:best |kind |warm )?regards)?|thank you(?: again| so much| very much| in advance| "
    r"all)?|"
    r"thank you and (?:best|kind|warm) regards|talk soon|speak soon|see you(?: soon| then| "
    r"there)?|looking forward(?: to it)?|br|kr|rgds|thx|ta|xo+|love|"
    r"(?:mit )?(?:den |vielen |ganz )?(?:freundlich(?:en|e|em|st)?|best(?:en|e)?|lieb(?:en|"
    r"e)?|viel(?:en|e)?|herzlich(?:en|e|st)?|sch[öo]n(?:en|e)?|sonnig(?:en|e)?)"
    r"(?: lieben?| freundlichen?)? (?:gr(?:ü|ue)(?:ß|ss)e?n?|gru(?:ß|ss)|dank)(?: (?:aus|"
    r"nach) [\w. -]{2,30})?|mit [^\W\d_]{3,20}em? gru(?:ß|ss)|mit [^\W\d_]{3,20}en gr(?:ü|ue)(?:ß|ss)en"
    r"(?: (?:aus|nach) [\w. -]{2,30})?|with [^\W\d_]{3,14} (?:regards|wishes|greetings)|"
    r"gr(?:ü|ue)(?:ß|ss)e?|gru(?:ß|ss)|mfg|lg|vg|bg|hochachtungsvoll|"
    r"danke(?: und [\w ]{3,25})?|vielen dank(?: und [\w ]{3,30}| im voraus)?|bis (?:bald|dann|"
    r"morgen)|"
    r"(?:un |muchos |cordiales |atentos )?(?:cordial |atento |afectuoso )?saludos?(?: "
    r"cordial(?:es)?| atentamente)?|atentamente|atte|un abrazo|abrazos|(?:muchas |mil "
    r")?gracias(?: de antemano| y [\w ]{3,25})?|cordialmente|quedo atent[oa]|"
    r"(?:bien |tr[èe]s |plus )?(?:cordialement|amicalement|sinc[èe]rement)|(?:meilleures|"
    r"sinc[èe]res|cordiales) salutations|salutations(?: distingu[ée]es| cordiales)?|bien "
    r"(?:[àa] vous|à toi)|"
    r"(?:merci|merci beaucoup|merci d['’]avance)(?: et [\w ]{3,25})?|(?:je vous prie d['’]|veuillez )agr[ée]er.{0,120}|bonne (?:journ[ée]e|"
    r"soir[ée]e|r[ée]ception)|[àa] bient[ôo]t|cdlt|"
    r"atenciosamente|att|(?:com os )?(?:melhores )?cumprimentos|(?:muito )?obrigad[oa](?: "
    r"desde j[áa]| e [\w ]{3,25})?|abra[çc]os?|um abra[çc]o|grat[oa]|"
    r"(?:cordiali|distinti|cari|un cordiale) salut[io]|cordialit[àa]|grazie(?: mille)?|a "
    r"presto|un saluto|buona giornata|"
    r"(?:met )?(?:vriendelijke|hartelijke|warme)? ?groet(?:en|jes)?|mvg|bedankt|(?:med "
    r")?(?:v[äa]nliga?|b[äa]sta|varma|venlig|vennlig|bedste|beste|mange) "
    r"(?:h[äa]lsning(?:ar)?|hilsen|hilsner|hilsener)|mvh|h[äa]lsningar|hilsen|tack|tak|takk|"
    r"ha det bra|"
    r"(?:yst[äa]v[äa]llisin )?terveisin|(?:z )?(?:powa[żz]aniem|wyrazami szacunku)|"
    r"pozdrawiam(?: serdecznie)?|s pozdravem|с уважением"
)

# Lines that a program or a company puts below the writer's words. Each is looked for at the start
# of a paragraph.
FOOTERS = (
    (
        r"(?:confidentiality|privacy|legal|important|security|disclosure)(?: and [a-z]+)? "
        r"?(?:notice|note|statement|disclaimer|warning|information)\b"
    ),
    r"(?:e-?mail )?disclaimer\b",
    (
        r"\W*(?:caution|warning|external|achtung|vorsicht|attention|precauci[óo]n|"
        r"aten[çc][ãa]o)\W{1,4}(?:this|external|diese|externe|ce|este|esta|email|e-mail|mail)\b"
    ),
    r"\W*\[?external (?:e-?mail|sender|message)\]?",
    (
        r"(?:important: )?(?:this|the information(?: contained)? in this|the contents of this|the) (?:e-?mail|"
        r"message|communication|transmission|electronic)[^.]{0,200}?(?:confidential|privileged|"
        r"intended (?:only|solely|for)|proprietary)"
    ),
    (
        r"if you (?:are not|have received|received|aren't)[^.]{0,60}(?:intended recipient|in "
        r"error|by mistake)"
    ),
    r"(?:please |before printing,? )*(?:consider|think of|think about) the environment",
    (
        r"(?:diese|die in dieser|der inhalt dieser|die) (?:e-?mail|nachricht|mitteilung|"
        r"information)[^.]{0,200}?(?:vertraulich|ausschlie(?:ß|ss)lich|rechtlich gesch[üu]tzt|"
        r"bestimmt)"
    ),
    (
        r"(?:vertraulichkeitshinweis|rechtlicher hinweis|datenschutzhinweis|wichtiger hinweis|"
        r"haftungsausschluss|hinweis zum datenschutz)"
    ),
    (
        r"(?:sitz der gesellschaft|gesch[äa]ftsf[üu]hr(?:er|erin|ung)|vorstand|aufsichtsrat|"
        r"registergericht|handelsregister|amtsgericht|ust-?id|umsatzsteuer|hrb \d)"
    ),
    (
        r"(?:este|el presente|la informaci[óo]n|el contenido de este|este correo|aviso) "
        r"(?:mensaje|correo|e-?mail|legal|contenida|de "
        r"confidencialidad)[^.]{0,200}?(?:confidencial|privilegiad|destinatari|exclusiv|legal)"
    ),
    (
        r"(?:aviso (?:legal|de confidencialidad|de privacidad)|cl[áa]usula de confidencialidad|"
        r"protecci[óo]n de datos|antes de imprimir)"
    ),
    (
        r"(?:ce|cet|le pr[ée]sent|les informations) (?:message|e-?mail|courriel|courrier|"
        r"contenues)[^.]{0,200}?(?:confidentiel|destinataire|exclusi)"
    ),
    r"(?:avis (?:de confidentialit[ée]|juridique)|pensez [àa] l['’]environnement|n['’]imprimez)",
    (
        r"(?:esta|a presente|este|as informa[çc][õo]es) (?:mensagem|e-?mail|comunica[çc][ãa]o|"
        r"contidas)[^.]{0,200}?(?:confidencia|privilegiad|destinat|exclusiv)"
    ),
    r"(?:aviso de confidencialidade|aviso legal|antes de imprimir)",
    (
        r"(?:questo|il presente|le informazioni)(?: messaggio| e-?mail| "
        r"contenute)[^.]{0,200}?(?:riservat|confidenzial|destinatari)"
    ),
    r"(?:dit|deze) (?:bericht|e-?mail)[^.]{0,200}?(?:vertrouwelijk|bestemd)",
    (
        r"(?:registered (?:in|office|address|company)|company (?:number|registration|no\.)|vat "
        r"(?:no|reg|number)|inscrita en el registro|siren|siret|rcs |r\.c\.s|capital social|cnpj|"
        r"p\.? ?iva)"
    ),
    r"(?:virus[- ]?free|virenfrei|libre de virus|garanti sans virus|livre de v[íi]rus)\W",
    r"you (?:are receiving|received) this (?:e-?mail|message|because)",
    r"(?:to )?unsubscribe\b|to stop receiving|manage (?:your )?(?:e-?mail )?preferences",
    r"(?:reply to this e-?mail directly|view it on github)",
    r"\S+ mailing list\b",
    r"[^!?]{0,100}\b(?:an )?equal[ -]opportunit(?:y|ies) employer",
)

# "Sent from my phone": what comes after must be short and no sentence.
SENT_FROM = (
    r"sent (?:from|via|using|with|by)|get outlook for|holen sie sich outlook|(?:von meinem|von unterwegs|gesendet "
    r"(?:von|mit|über|aus)|diese nachricht wurde von mein|outlook f[üu]r)|"
    r"enviado (?:desde|do|a partir|con|com|via)|obtener outlook|obt[ée]m o outlook|obtenha o "
    r"outlook|baixe o outlook|"
    r"envoy[ée] (?:de|depuis|avec|[àa] partir)|t[ée]l[ée]charger outlook|obtenir outlook|"
    r"inviato da|scarica outlook|ottieni outlook|verzonden (?:vanaf|met|vanuit)|outlook voor|"
    r"skickat fr[åa]n|h[äa]mta outlook|sendt fra|hent outlook|l[äa]hetetty|wys[łl]an[eo] z|"
    r"pobierz program outlook|odesl[áa]no z|отправлено (?:с|из)|iphone から|从我的|내 .{1,20}에서|"
    r"yahoo mail(?:: .*)?|sent by|verschickt (?:mit|von)"
)
