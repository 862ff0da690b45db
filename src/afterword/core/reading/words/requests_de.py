"""German words for what is asked for, allowed and declined."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import RequestWords

DE = RequestWords(
    macros={
        "gap": r"[^!?;]{0,50}?",
        "give": (
            r"(?:sende\w*|schick\w*|zuschick\w*|zusende\w*|zukommen lassen|reich\w*"
            r"|einreichen|übersend\w*|übermittel\w*|mail\w*|weiterleit\w*|teil\w*|nenn\w*"
            r"|gib|geben|bring\w*|füll\w*|stell\w*|leit\w*|lass\w*|lad\w*)"
        ),
        "sending": r"(?:[^!?]{0,120}(?:senden|schicken|lassen|reichen|mitteilen|nennen|geben"
        r"|bringen|mailen|übermitteln|ausfüllen"
        r"|weiterleiten|stellen|leiten|hochladen))",
        "to": (
            r"(?: (?:sie|mir|uns|doch|bitte|noch|gerne?|auch|einfach|kurz|dann|hier|zu"
            r"|rüber|jederzeit))*"
        ),
    },
    ask={
        # What was named before stands between the verb and its end: "können Sie mir die zusenden".
        "mir |uns ": (
            r"(?:können|könnten|würden|möchten|mögen|dürften|kannst|könntest|würdest|magst|darfst) (?:sie|du)(?: (?:bitte|vielleicht|evtl|eventuell))*"
            r" (?:(?:mir|uns)(?: (?:bitte|doch|mal))* (?P<it>die|den|das|sie|es|ihn|diese[ns]?|selbige[ns]?)|(?P<it_2>sie|es|ihn|die|den|das) (?:mir|uns))"
            r"(?= (?:(?:bitte|noch|doch|mal|gerne?|kurz|einmal|bei gelegenheit|per e-?mail|vorab|auch|wenn möglich) )*(?:bis [^?]{0,40})?(?:rüber|her|zu|nach)?(?:schick|send|mail|komm|weiterleit|übermittel|überlass|zeig))",
            r"(?:schicken|senden|mailen|überlassen) sie (?:(?:mir|uns) (?P<it_3>den|das|es|ihn|diese[ns]?)|(?P<it_4>sie|es|ihn|die|den|das) (?:mir|uns))(?= ?(?:[.!?]|bitte\b|doch\b|gerne?\b|mal\b|bis\b|noch\b))",
            r"(?:schickst|sendest|mailst) du (?:(?:mir|uns) (?P<it_5>die|den|das|es|ihn|sie)|(?P<it_6>sie|es|ihn|die|den|das) (?:mir|uns))(?= ?(?:(?:bitte|mal|noch|zu|rüber|kurz|gerne?) ?)*(?:\?|bis\b))",
        ),
        "von der sie|von dem sie|von denen sie|von der du|von dem du|von denen du": (
            r"(?P<what>(?:die|den|das|der|ihre?n?|deine?n?) [\w-]+), von (?:der|dem|denen) (?:sie|du) (?:\w+ ){0,3}?(?:erzählt|gesprochen|berichtet)(?: haben| hast)?,? (?:würde|möchte|würden|möchten) (?:ich|wir) (?:mir |uns )?(?:gerne? |mal |einmal )*(?:ansehen|sehen|lesen|anschauen|haben)",
        ),
        "bitten": (
            r"(?:dürfte|darf|dürften|dürfen) (?:ich|wir) (?:sie|dich)(?: [\w-]+){0,5}? bitten,?(?: uns| mir)?(?= [^!?]{0,120}(?:zu (?:senden|schicken|übermitteln|nennen|lassen)|zuzusenden|zuzuschicken|mitzuteilen|nachzureichen|einzureichen))",
        ),
        "mogen|mögen|moegen|darfst|magst": (
            r"(?:mögen|möchten|wollen) sie<to>(?=<sending>[^.!]{0,30}\?)",
        ),
        "durfte|dürfte|duerfte|darf": (
            r"(?:dürfte|darf|dürften|dürfen|möchte|möchten|würde|würden) (?:ich|wir) (?:sie|dich) (?:noch |gerne? |auch )*um(?=[^!?]{0,80} bitten)",
        ),
        "schick|sende|mail|leite": (
            r"(?:schick|sende|mail|leite) (?:mir|uns)(?: (?:doch|mal|bitte|noch|kurz|einfach|gerne?))*(?= (?:die|den|das|dein|deine|deinen|eine?n?)\b)",
        ),
        "ersuche|ersuchen": (
            r"(?:ersuche|ersuchen) (?:ich |wir )?(?:sie|dich)(?:,| höflich,| noch,| darum,)? (?:mir|uns)(?: noch)?",
        ),
        "magst|möchtest": (r"(?:magst|möchtest|willst) du<to>(?=<sending>)",),
        "schicken s'|senden s'": (r"(?:schicken|senden) s'<to>",),
        "bitten|ersuchen": (
            (
                r"(?:bitten|ersuchen|bitte) (?:wir )?(?:sie|dich),? (?:uns |mir )?(?=[^!?]{0,120}(?:zu (?:senden|schicken|lassen|übermitteln|nennen)"
                r"|zuzusenden|zuzuschicken|einzureichen|nachzureichen|mitzuteilen|mitzubringen|auszufüllen))(?:uns|mir)?"
            ),
        ),
        "gib|geben|reich|schick|send|sende|senden": (
            (
                r"(?P<what>(?:die|den|das|deine?n?|ihre?n?) [\w-]+) (?:gib|geben sie|reich\w*|schick\w*|send\w*|bring\w*)(?: sie)?"
                r"(?: mir| uns)? bitte"
            ),
        ),
        "könnt|koennt|konnen|koennen|kannst|würde|wuerde": (
            r"(?:könnten|können|würden) sie<to>(?=<sending>)",
            r"(?:könntest|kannst|würdest) du<to>(?=<sending>)",
        ),
        "bitte|schick|send": (
            r"bitte<to> <give><to>",
            r"<give> sie<to> bitte<to>",
            r"<give> sie (?:mir|uns) (?:doch )?bitte<to>",
            r"(?:schick|sende|mail|gib|leite) (?:mir|uns)<to>",
            r"bitten (?:wir )?(?:sie|dich) um",
        ),
        "ware|wäre|waere": (
            r"wäre\w* (?:schön|nett|toll|dankbar|super|klasse|hilfreich|prima|gut|fein|spitze)<gap>wenn (?:sie|du)<to>",
        ),
    },
    need={
        "hatte ich|hätte ich|haette ich|hatten wir|hätten wir|haetten wir": (
            r"(?:gerne?|noch|auch) (?:hätte ich|hätten wir)(?: (?:noch|gerne?|auch|dann))*(?=[^.!?]{0,60} von (?:ihnen|dir)\b)",
            r"(?:ich hätte|wir hätten)(?: (?:noch|gerne?|auch|dann))+(?=[^.!?]{0,60}(?: von (?:ihnen|dir)\b|[.!]| ?$))",
        ),
        "es fehlen|es fehlt|fehlen noch|fehlt noch": (
            r"(?:es )?fehl(?:en|t)(?: (?:noch|uns|mir|jetzt|nur))+(?= (?:ihre?n?|deine?n?|die|der|das)\b)",
        ),
        "fehlt|fehlen|fehlte": (
            r"(?:was|das einzige,? was) (?:mir|uns)(?: (?:jetzt|nun|noch|aktuell))* fehl(?:t|en|te),? (?:ist|sind|wäre|wären)(?: noch)?",
        ),
        "hatten|hätten|haetten|hattest|hättest": (
            r"(?:hätten sie|hättest du)(?: (?:noch|vielleicht|zufällig))*(?=[^.!?]{0,60} für (?:mich|uns)\b)",
        ),
        "brauche|brauchte|brauchen|bräuchte|benotige|benötige|warte|warten": (
            r"(?:warte|warten)(?: (?:ich|wir))?(?: noch| immer noch)? (?:auf)(?=[^.!?]{0,60} von (?:ihnen|dir)\b| (?:ihre|ihren|deine|deinen)\b)",
        ),
        "brauchte|brauchten|braeuchte|bräuchte": (
            r"bräuchte[n]? (?:ich|wir) (?:noch )?(?:[\w-]+ ){0,3}?(?:von ihnen|von dir)?(?::|,)?",
        ),
        "gehaltsvorstellung|gehaltsvorstellungen|gehaltswunsch|kündigungsfrist": (
            r"(?:wie lange|wie hoch|wie|was|welche) (?:ist|sind|lautet|lauten|wären|wäre|hoch (?:ist|sind))(?= (?:ihre?|deine?) )",
        ),
        "bräuchten|brauchen|benötigen|benotigen|hätten": (
            (
                r"(?P<what>(?:den|die|das|ihre?n?|deine?n?) [\w-]+) (?:bräuchten|brauchen|benötigen|benötigten|hätten) (?:wir|ich)"
                r"(?! (?:\w+ ){0,2}?(?:nicht|erst|später))"
            ),
        ),
        "haben sie|hast du|hätten sie|hättest du|haetten sie": (
            (
                r"(?:haben sie|hast du|hätten sie|hättest du)(?: (?:vielleicht|evtl|eventuell|auch|zufällig|noch))*(?=[^!.]{0,90}\?)"
            ),
        ),
        "ab wann|wann": (
            (
                r"(?P<what>(?:ab )?wann) (?:könnten|können|wären|stünden|würden|könntest|kannst|wärst) (?:sie|du)(?=[^.!?]{0,40}"
                r"(?:anfangen|beginnen|starten|verfügbar|zur verfügung))"
            ),
        ),
        "würde|würden|wuerde": (
            (
                r"(?P<what>(?:den|die|das|ihre?n?|deine?n?) [\w-]+) würden? (?:ich|wir)(?: (?:mir|uns|sehr|wirklich|schon))* gerne?"
                r" (?:mal )?(?:lesen|sehen|anschauen|ansehen|haben)"
            ),
        ),
        "benotig|benötig|benoetig|brauch|fehl": (
            (
                r"(?:benötig\w+|brauch\w+)(?: (?:wir|ich))?(?: (?:noch|von ihnen|von dir"
                r"|dazu|dafür|außerdem))*"
            ),
            r"fehl(?:t|en) (?:uns|mir)(?: noch)?",
        ),
        "gehalt|kundigung|kündigung": (
            r"(?:was|wie|welche) (?:ist|sind|lautet|hoch ist)(?=<gap>(?:gehalt|kündigung))",
        ),
    },
    answer={
        "bescheid|antwort|entscheid|rückmeld|rueckmeld|zusage|annehmen|mitteil": (
            (
                r"(?:geben|teilen|lassen|senden|schicken|melden) sie (?:uns"
                r"|mir)<gap>(?:bescheid|ihre entscheidung|ihre antwort|rückmeldung|ob sie"
                r"|wissen)"
            ),
            r"gib (?:uns|mir)<gap>bescheid",
            (
                r"(?:um|auf|freuen uns über|erwarten) (?:eine |ihre "
                r"|deine )?(?:\w+ )?(?:rückmeldung|antwort|entscheidung|zusage)"
            ),
        ),
    },
    open_until={
        "angebot|vertragsangebot": (
            r"angebot<gap>(?:gilt|gültig|befristet|läuft|steht)(?=<gap>bis)",
        )
    },
    offer=(
        r"bieten (?:wir )?(?:ihnen|dir)<gap>(?:stelle|position|job)",
        r"(?:stelle|position|job) an(?:zu)?bieten",
        r"(?:\w+)?angebot\w*",
        r"(?:arbeits)?vertrag\w*",
    ),
    grant={
        "meinen namen|mich erwahnen|mich erwähnen|mich nennen|auf mich": (
            r"(?:gerne?|ruhig|klar|natürlich|selbstverständlich|ja|darfst du|dürfen sie|kannst du|können sie|du darfst|sie dürfen|du kannst|sie können)[,!]?(?: [\w]+){0,3}? (?P<name>(?:meinen namen (?:nennen|erwähnen|verwenden|angeben|benutzen)|mich (?:erwähnen|nennen)|auf mich (?:berufen|verweisen|beziehen)))",
        ),
        "nenn|nennen|erwahn|erwähn|erwaehn": (
            r"(?P<name>(?:nenn|nennen sie|erwähn|erwähne|erwähnen sie) (?:(?:gerne?|ruhig|einfach) )+(?:meinen namen|mich)|(?:nenn|nennen sie|erwähn|erwähne|erwähnen sie) (?:meinen namen|mich) (?:gerne?|ruhig))",
        ),
        "durfen sie|duerfen sie|konnen sie|koennen sie": (
            r"(?P<what>(?:(?:das|die|den|ihre?n?|deine?n?|diese?n?) )?(?!gern|bitte|hier|dann|sonst|natur)[\w-]+) (?:dürfen|können) sie (?:(?:mir|uns|ihm|ihr|ihnen|(?:herrn?|frau|dr) [\w-]+|direkt|natürlich|auch|jederzeit|gerne?|ruhig) )+(?:\w*schicken|\w*senden|beilegen|weiterleiten|\w*mailen|zukommen lassen)",
        ),
        "darfst du|kannst du": (
            r"(?P<what>(?:(?:das|die|den|deine?n?|diese?n?) )?(?!gern|bitte|hier|dann|sonst|natur)[\w-]+) (?:darfst|kannst) du (?:(?:mir|uns|ihm|ihr|direkt|natürlich|auch|jederzeit|gerne?|ruhig) )+(?:\w*schicken|\w*senden|beilegen|weiterleiten|\w*mailen)",
        ),
        "ja|klar|gerne|gern|natürlich|sicher": (
            r"(?:ja|klar|gerne?|natürlich|sicher|selbstverständlich)[,!.]*(?: gerne?[,!.]*)? (?:bitte[,!]? )?(?:schicken|senden|schick|sende|mail|mailen)(?: sie)?(?: (?:mir|uns|doch|mal|einfach|ruhig|gerne?))* (?P<it>es|das)(?= ?[.,!]| (?:mir|uns|einfach|gerne?|ruhig|zu|rüber))",
        ),
        "her damit": (r"(?:ja[,!]? )?(?:bitte[,!]? )?(?:immer |nur )?her damit",),
        "gern|gerne|ruhig|jederzeit": (
            (
                r"(?:schick\w*|send\w*|leit\w*|mail\w*)(?: sie)?(?: (?:mir|uns))?(?=[^!?.]{0,60} (?:gerne?|ruhig|jederzeit)\b)"
            ),
        ),
        "gern": (
            (
                r"gerne? (?:können sie|kannst du)(?: (?:mir"
                r"|uns))?(?= [^!?]{0,60}(?:zusenden|schicken|senden|zuschicken|beilegen))"
            ),
            (
                r"(?:ja|klar|sehr gerne|gerne|natürlich"
                r"|selbstverständlich)[,!]? (?:bitte[,!]? )?(?:schicken|senden|schick|sende"
                r"|leiten|mailen)(?: sie)?<to>"
            ),
            (
                r"(?:sie können|du kannst)(?: (?:mir|uns))?(?= [^!?]{0,60}(?:zusenden"
                r"|schicken|senden|zuschicken|zukommen lassen|beilegen))"
            ),
            (
                r"(?:schauen|schaue|sehen|sehe|lese|lesen)(?: (?:wir|ich))?(?: (?:mir"
                r"|uns))?(?=[^!?]{0,60} gerne? )"
            ),
            r"(?:ich|wir) (?:schaue|schauen|sehe|sehen|lese|lesen)(?: (?:mir|uns))?",
            (
                r"(?P<what>\w+) (?:schaue|schauen|sehe|sehen|lese|lesen) (?:ich|wir)(?: mir| uns)?"
                r"(?: \w+)? gerne?"
            ),
            r"schick\w*(?: sie)?(?= (?:es )?gerne? )",
        ),
        "ruhig": (
            r"(?:schicken|senden|schick|sende|leiten|leite|mailen|teilen)(?: sie)?(?=[^!?]{0,60} ruhig)",
        ),
        "durf|dürf|darfst": (
            (
                r"(?:sie dürfen|dürfen sie|du darfst|darfst du)(?: (?:mir|uns))?"
                r"(?= [^!?]{0,60}(?:schicken|senden|zukommen lassen|beilegen|weiterleiten"
                r"|weitergeben|mailen))"
            ),
        ),
        "ja|klar|naturlich|natürlich": (
            (
                r"(?:ja|klar|natürlich|selbstverständlich)[,!]? (?:bitte[,!]? )?(?:schicken"
                r"|senden|schick|sende|leiten|mailen)(?: sie)?<to>"
            ),
        ),
    },
    refuse={
        "uns die|uns das|uns den|mir die|mir das|mir den|uns sie|mir sie": (
            r"(?:schick\w*|send\w*|mail\w*)(?: sie| du)?(?: mir| uns) (?P<it>die|das|den|sie|es|ihn)(?: bitte| lieber| noch| jetzt)* nicht",
        ),
        "meinen namen|mein name|mich erwahnen|mich erwähnen|mich da raus|mich aus|aus dem spiel": (
            r"(?:nenn|nennen|erwähn|erwähne|erwähnen|verwende|verwenden|benutz\w*)(?: sie)? (?P<name>meinen namen|mich)(?: (?:bitte|dabei|dort|lieber|da))* nicht",
        ),
        "namen|mich": (
            r"(?P<name>meinen namen|mich)(?: (?:bitte|dabei|dort|lieber|da|besser))* nicht (?:nennen|erwähnen|erwähnst|nennst|verwenden|benutzen)",
        ),
        "raus|heraus|aus dem spiel|außen vor|aussen vor": (
            r"(?:lass|lassen sie|halt|halte|halten sie) (?P<name>mich|meinen namen)(?: (?:bitte|lieber|da))* (?:da )?(?:raus|heraus|aus dem spiel|außen vor)",
        ),
        "brauchen|brauche|benotig|benoetig": (
            r"(?P<what>(?!das|es|sie|wir|ich)[\w-]+) (?:brauchen|benötigen|brauche|benötige) (?:wir|ich) (?:[\w-]+ ){0,5}?(?:noch )?nicht(?! mehr lange)",
        ),
        "nicht benotigt|nicht benoetigt|nicht notig|nicht noetig|nicht erforderlich|nicht notwendig": (
            r"(?P<what>(?!das|es|sie|wir|ich)[\w-]+) (?:sind|ist|werden|wird) (?:[\w-]+ ){0,4}?(?:noch )?nicht (?:benötigt|nötig|erforderlich|notwendig)",
        ),
        "davon ab": (r"(?:sehen sie|bitten)<gap>davon ab(?:zusehen)?,?(?: uns| mir)?",),
        "nicht annehmen|nicht entgegennehmen|nicht öffnen|nicht ansehen|nicht berücksichtigen": (
            (
                r"(?!anh|anl|datei)(?P<what>[\w-]+) (?:können|dürfen) (?:wir|ich)(?: [\w-]+){0,5}? nicht (?:annehmen|entgegennehmen|öffnen|ansehen"
                r"|berücksichtigen|akzeptieren|prüfen)"
            ),
        ),
        "nicht schicken|nicht senden|nicht mitschicken|nicht beilegen|nicht zusenden": (
            r"(?P<what>[\w-]+) bitte (?:[\w-]+ ){0,3}?nicht (?:schicken|senden|mitschicken|beilegen|zusenden|einreichen)",
        ),
        "verzichten|verzichte": (
            r"auf (?P<what>(?:(?:den|die|das|ihre?n?|eine?n?|weitere) )?[\w-]+) (?:verzichten|verzichte) (?:wir|ich)",
        ),
        "abse|absehen|sehen sie|verzicht": (
            r"auf (?P<what>(?:weitere )?\w+) verzichten (?:wir|ich)",
            (
                r"(?:von der|von einer|vom|auf die|auf eine) (?:zusendung|übersendung|versand"
                r"|einsendung) (?:von|der|weiterer)"
            ),
        ),
        "kein|nicht": (
            (
                r"(?:schicken|senden|schick|sende|reichen|mailen)(?: sie)?(?: (?:uns|mir|bitte|vorerst"
                r"|derzeit|momentan|im moment|aktuell|zunächst|noch|jetzt|vorläufig))* keine?n?"
            ),
            (
                r"bitte (?:\w+ )?keine?n?(?= (?:weiteren? |zusätzlichen? )?(?:unterlagen|dokumente"
                r"|arbeitsproben|referenzen|zeugnisse|portfolios?))"
            ),
            (
                r"(?P<what>\w+) (?:brauchen|benötigen|müssen) (?:sie|wir|du)(?: uns"
                r"| mir)?(?: \w+)? nicht"
            ),
            r"(?:brauchen|benötigen) (?:wir )?(?:derzeit |noch |im moment )?keine?n?",
        ),
        "nichts": (
            (
                r"(?:schicken|senden|schick|sende|reichen|mailen)(?: sie)?(?: (?:uns|mir|bitte|vorerst"
                r"|derzeit|momentan|im moment|noch|jetzt))* (?P<sure>nichts(?: (?:mehr|weiter))?)"
            ),
        ),
        "notig|nötig|noetig|notwendig|erforderlich|erwunscht|erwünscht|gewunscht|gewünscht": (
            (
                r"(?P<what>\w+) (?:sind|ist)(?: \w+){0,3}? nicht (?:nötig|notwendig|erforderlich"
                r"|erwünscht|gewünscht)"
            ),
        ),
        "anhang|anhäng|anhaeng|anlagen|dateien": (
            (
                r"(?P<sure>anhänge|anlagen|dateien) (?:können|dürfen) (?:wir|ich)(?: \w+){0,3}? nicht "
                r"(?:öffnen|annehmen|entgegennehmen|lesen|berücksichtigen|akzeptieren|ansehen)"
            ),
            r"(?:können|dürfen) (?:wir )?(?:leider )?keine(?= (?:anhänge|anlagen|dateien))",
        ),
    },
    later=(*OTHERS["de"], r"falls wir", r"wenn wir", r"sobald", r"später", r"sollten wir"),
    no_request=(
        (
            r"(?:\w+ ){0,3}?(?:termin\w*|zeit\w*|uhrzeit|verfügbarkeit\w*|einladung|nicht"
            r"|bescheid|antworten|grüße|gruß|frage\w*|rückruf|anruf|kontakt|empfang|sich"
            r"|hinweis\w*|kommen|melden|tage?|telefon\w*|teilnehm\w*|teilnahme)"
        ),
        r"(?:ob|wann|wie|wo|wenn|um|am|bei|mit|dass|daran)",
    ),
    things=(
        (r"portfolio", "portfolio"),
        (r"ab wann|wann", "start date"),
        (r"personalfragebogen|\w*bogen", "form"),
        (
            r"\w*auszug|impf\w+|\w*ausweis\w*|reisepass|führerschein\w*|bankverbindung|steuer-?id\w*|sozialversicherungs\w+",
            "",
        ),
        (r"referenz\w*", "references"),
        (r"arbeitsprobe\w*", "work samples"),
        (r"fallstudie\w*", "case study"),
        (r"gehaltsvorstellung\w*|gehaltswunsch\w*", "salary expectations"),
        (r"kündigungsfrist", "notice period"),
        (r"gehaltsabrechnung\w*|gehaltsnachweis\w*|lohnabrechnung\w*", ""),
        (r"lebenslauf\w*", "cv"),
        (r"anschreiben", "cover letter"),
        (r"unterlagen|dokumente?", "documents"),
        (r"\w*zeugnis\w*", ""),
        (r"arbeitserlaubnis|aufenthalts\w+", "work permit"),
        (r"formular\w*|fragebogen", "form"),
        (r"präsentation\w*|folien", ""),
        (
            (
                r"konzept\w*|artikel|aufsatz|code|ausarbeitung|vertrag|eintrittsdatum"
                r"|starttermin|aufgabe|personalbogen|nachweis\w*|kopie\w*|lichtbild|foto"
            ),
            "",
        ),
    ),
    determiners=(
        r"kopien? (?:von |d\w+ |ihre[rs] |deine[rs] |eines )?",
        r"ein(?:e[nrms]?)?",
        r"d(?:ie|er|as|en|em)",
        r"ihr(?:e[nrms]?)?",
        r"dein(?:e[nrms]?)?",
        r"zwei",
        r"drei",
        r"noch",
        r"einige",
        r"ein paar",
        r"oder",
        r"mindestens",
        r"kurze?[nrs]?",
        r"aktuelle?[nrs]?",
        r"vollständige?[nrs]?",
        r"sie",
        r"mir",
        r"uns",
        r"bitte",
        r"auch",
        r"diese[nrs]?",
        r"keine?n?",
        r"weitere[nrs]?",
        r"\d+",
        r"alle",
        r"beiden",
        r"kopien?",
        r"gerne?",
    ),
    stops=(
        r"bis",
        r"zu",
        r"zukommen",
        r"schicken",
        r"senden",
        r"zusenden",
        r"zuschicken",
        r"mit",
        r"für",
        r"von",
        r"über",
        r"vor",
        r"per",
        r"an",
        r"aus",
        r"im",
        r"in",
        r"am",
        r"gerne?",
        r"nach",
        r"noch",
        r"bitte",
        r"rüber",
        r"weiterleiten",
        r"mailen",
        r"einreichen",
        r"übermitteln",
        r"nennen",
        r"mitteilen",
        r"als",
        r"brauchen",
        r"müssen",
        r"mir",
        r"uns",
        r"bitten",
        r"ab",
        r"zur",
        r"zum",
        r"übersenden",
        r"geben",
        r"bereit",
        r"jederzeit",
        r"einfach",
        r"zurück",
        r"einmal",
        r"mal",
    ),
    joiners=(r"und", r"sowie", r"plus", r"&"),
    alternatives=(r"oder",),
    pronouns=(r"es", r"sie", r"das", r"rüber", r"zu"),
    deadline=(
        r"bis(?: zum| spätestens| zu| spätestens zum)?",
        r"spätestens(?: am| bis| bis zum)?",
        r"vor(?: dem)?",
    ),
    free_order=True,
    theirs=(
        (
            r"(?:für (?:mich|uns),? )?(?:die|das|den|der|von (?:der|dem|denen)|über (?:die|das|den)) (?:sie|du)\b[^.!?]{0,40}?(?:gezeigt|erzählt|erwähnt|gesprochen|beschrieben|geschrieben|gebaut"
            r"|gemacht|erstellt|vorgestellt|skizziert|mitgebracht|präsentiert|berichtet|hatten|hattest)"
        ),
        r"von (?:ihrem|deinem) (?:laptop|letzten \w+|vortrag|bildschirm)",
    ),
    named={
        "ihre|ihren|ihrem|ihr |dein|deine|deinen|deinem": (
            r"(?P<what>(?:ihre?[nm]?|deine?[nm]?) (?!(?:zeit|verfügbarkeit|interesse|bewerbung|profil|arbeit|werdegang|gespräch|team|kontakt|hilfe|frage|fragen|idee|besuch|erfahrung|geduld|offenheit|antwort|nachricht|mail)\b)[\w-]+)(?=[,.;:!?]|$| (?:und|oder|zu|zum|zur|für|über|von|aus|wenn|ist|war|hat|geht)\b)",
        ),
        "von dem|von der|von denen|uber d|ueber d|den sie|die sie|das sie|den du|die du|das du": (
            r"(?P<what>(?:der|die|das|den|dem|eine[rmn]?|ein|ihre?[nm]?|deine?[nm]?|diese[rnms]?) (?!(?:kopf|sinn|tag|abend|gespräch|termin|urlaub|team|stelle|firma)\b)[\w-]+)(?: (?:nicht )?(?:mehr )?(?:aus dem|im) (?:kopf|sinn))?,? (?:(?:von|über) (?:dem|der|denen|den|die|das)|den|die|das) (?:sie|du)(?: [\w-]+){0,4}? (?:erzählt|erwähnt|gezeigt|gesprochen|beschrieben|geschrieben|gebaut|gemacht|erstellt|vorgestellt|mitgebracht|berichtet|erzählten|erwähnten|sprachen)",
        ),
        "sie hatten|du hattest|sie haben|du hast|hatten sie|hattest du": (
            r"(?:sie (?:hatten|haben)|du (?:hattest|hast)|hatten sie|hattest du)(?: (?:da|doch|mir|uns|neulich|gestern|am \w+))* (?:von )?(?P<what>(?:eine[rmn]?|ein|die|das|den|der|dem|diese[rnms]?|ihre?[nm]?|deine?[nm]?) [\w-]+)(?=[^.!?]{0,60}(?:erzählt|erwähnt|gezeigt|gesprochen|beschrieben|geschrieben|gebaut|dabei))",
        ),
    },
)
