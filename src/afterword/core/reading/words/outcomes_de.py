"""German words for what was decided."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import OutcomeWords

_MACROS = {
    "gap": r"[^!?;]{0,80}?",
    "near": r"[^!?;]{0,35}?",
    "role": r"(?:plan)?stelle|position|vakanz|rolle|ausschreibung|besetzung|stellenbesetzung",
    "another": r"(?:eine?n?|mit einer|mit einem|eine?r?|einem) (?:ander\w+|intern\w+"
    r"|weiter\w+ )?(?:[\w-]+ )?"
    r"(?:bewerber\w*|kandidat\w*|person|mitbewerber\w*)|ander\w+ (?:bewerber\w*"
    r"|kandidat\w*|profile?\w*)|jemand\w* ander\w+"
    r"|(?:ander|intern|mit)\w*(?:bewerber|kandidat)\w*",
    "rival": r"(?:<another>)|(?:die|den|der|dem) (?:\w+ )?ander\w+(?: (?:person|kandidat\w*|bewerber\w*|dame|herrn?|kolleg\w+))?(?= ?[,.!]| ?$| entschieden| gegeben| gegangen|, d)"
    r"|jemand\w* (?:aus dem (?:eigenen )?(?:haus\w*|team)|ander\w+|von (?:innen|intern)|internes|mit (?:mehr|\w+erfahrung))|(?:einen?|eine) intern\w+ \w+",
    "yours": r"ihre bewerbung|deine bewerbung|ihrer bewerbung|deiner bewerbung|ihre kandidatur"
    r"|ihrer kandidatur"
    r"|ihre unterlagen|ihr profil|dein profil",
    "meeting": r"runde|gespr[äa]ch\w*|interview\w*|vorstellungsgespr[äa]ch\w*|termin|phase|schritt"
    r"|stufe|auswahltag"
    r"|assessment(?:-?center)?|probetag|probearbeit\w*|fachgespr[äa]ch\w*|zweitgespr[äa]ch\w*",
    "event": (
        r"(?:hearing|schnuppertag|assessment|probearbeit|auswahlgespräch|auswahltag|probetag|zweitgespräch"
        r"|fachgespräch|endrunde|finalrunde|finale|kennenlerntag|abschlussgespräch|zweites gespräch|zweiten gespräch"
        r"|zweiten runde|weiteren gespräch|teamtag|hospitation|präsentation)[\w-]*"
    ),
    "hiring": (
        r"(?:(?:plan)?stelle|position|vakanz|rekrutierung|recruiting|besetzung|stellenbesetzung|nachbesetzung"
        r"|ausschreibung|einstellung(?:en)?|neueinstellungen|verfahren|auswahlverfahren|bewerbungsverfahren"
        r"|auswahlprozess|bewerbungsprozess|recruitingprozess|prozess|suche|stellenausschreibung|alles)"
    ),
    "halted": (
        r"(?:ruht|ruhen|ausgesetzt|sistier\w+|verschoben|pausier\w+|gestoppt|zurückgestellt|(?:auf|on) hold|auf eis"
        r"|eingefroren|vertagt|unterbrochen|stillgelegt|liegt brach|aufgeschoben)"
    ),
    "further": r"nächst\w+|zweit\w+|dritt\w+|letzt\w+|final\w+|abschließend\w+|weiter\w+"
    r"|technisch\w+|fachlich\w+"
    r"|vertiefend\w+|persönlich\w+",
}

DE = OutcomeWords(
    macros=_MACROS,
    rejection={
        "gefallen": (
            r"(?:wahl|entscheidung|los) (?:ist|fiel)(?: \w+){0,2} auf (?:eine[n]?|jemand\w*|die andere|den anderen)[^.!?;]{0,30}",
        ),
        # Für wen sie sich entschieden haben, und wer die Stelle bekommt.
        "entschieden|entscheiden": (
            r"für (?:<rival>)[^!?;]{0,30}?entsch[ie]+den(?! (?:ob|wann))",
            r"entschieden(?: \w+){0,2} für (?:<rival>)",
        ),
        "job|stelle|position|zuschlag|rolle": (
            r"(?:job|stelle|position|zuschlag|rolle) (?:kriegt|bekommt|bekam|erhält|hat|geht an|ging an|haben|übernimmt|macht)(?: (?:nun|jetzt|leider|am ende|bekommen))* (?:<rival>)",
            r"(?:<rival>) (?:kriegt|bekommt|bekam|erhält|hat|übernimmt) (?:nun |jetzt )?(?:den|die) (?:job|stelle|position|zuschlag|rolle)",
        ),
        "engere wahl|engere auswahl|nicht weiter|nicht in": (
            r"nicht in (?:die|der|den) (?:engere\w*|nächste\w*|letzte\w*) (?:wahl|auswahl|kreis|runde)",
            r"(?:geht|gehen) (?:es )?(?:für (?:sie|dich) )?(?:leider )?nicht weiter",
        ),
        "intern": (
            r"(?:intern|aus den eigenen reihen|aus dem eigenen haus) (?:besetzt|vergeben|nachbesetzt|entschieden)",
        ),
        "nicht einstellen|nicht für": (
            r"(?:können|werden|wollen)<near>(?:sie|dich)<near>nicht (?:einstellen|anstellen|übernehmen)",
            r"(?<!noch )nicht für (?:sie|dich) entschieden",
        ),
        "anbieten|anzubieten|bieten|geben|zusagen": (
            r"(?:ihnen|dir)<gap>(?:stelle|position|job|vertrag|angebot|praktikum)<gap>(?:nicht|kein\w*)<near>(?:anbieten|anzubieten|geben|machen|unterbreiten)",
            r"(?:ihnen|dir)<near>(?:nicht|kein\w*)<near>(?:stelle|position|job|vertrag|angebot|zusage)<near>(?:anbieten|anzubieten|geben|machen|unterbreiten)",
        ),
        "passt|passen|entspricht|entsprechen|profil": (
            r"(?:passt|passen|entspricht|entsprechen)<near>(?:ihr|dein) profil<near>nicht",
            r"(?:ihr|dein) profil<near>(?:passt|entspricht)<near>nicht",
        ),
        "nicht in|nicht für": (
            r"nicht<near>(?:in|für|zu) (?:die|der|den) (?:nächste|engere|letzte|finale|zweite)\w* (?:runde|wahl|auswahl|kreis|phase)",
        ),
        "anders|gegen": (
            r"(?:wir haben|haben wir|team hat|haben)<near>uns<near>(?:anders|gegen (?:sie|dich)) entschieden",
        ),
        "leider nein|nein|absagen": (
            r"(?:leider|müssen wir) (?:ein )?nein(?= ?[.,!]| für| zu)",
            r"müssen (?:wir )?(?:ihnen|dir)<near>absagen",
        ),
        "nicht weiter|nicht weiterverfolg|nicht mehr berücksicht|ausgeschieden": (
            r"(?:ihre|deine|sie|dich)<near>nicht (?:mehr )?(?:weiter )?(?:berücksichtig\w+|in den (?:weiteren )?auswahlprozess|im weiteren)",
        ),
        "positive|bessere|erfreuliche|gute": (
            r"kein\w* (?:positive\w*|bessere\w*|erfreuliche\w*|gute\w*|besser\w*) (?:rückmeldung|nachricht\w*|bescheid"
            r"|antwort|mitteilung)",
        ),
        "wahl|entscheidung": (r"(?:wahl|entscheidung)<near>nicht (?:auf|für) (?:sie|dich)",),
        "vorzug": (
            r"<another>(?: \w+){0,2}? de[rn] vorzug",
            r"vorzug<near>(?:<another>)(?= gegeben)",
        ),
        "unterlagen": (
            r"unterlagen<gap>(?:zu unserer entlastung|zurück)<gap>(?:alles gute|viel erfolg)",
        ),
        "jemand|andere|anderen|internen|interne": (
            (
                r"(?:jemand\w* ander\w+|<another>)<near>(?:genommen|eingestellt|gefunden|ausgewählt|gewählt|vorgezogen"
                r"|bekommen|bekommt|vergeben|entschieden|den zuschlag)"
            ),
            r"(?:bekommt|bekommen|hat|haben|erhält)<near>(?:jemand ander\w+|<another>)",
        ),
        "betracht|frage": (
            r"(?:sie|du|ihr\w* bewerbung)<near>nicht in (?:betracht|frage)(?! gestellt)",
        ),
        "reicht|raus|rausgefallen|ausgeschieden": (
            r"(?:du bist|sie sind)<near>(?:leider )?(?:raus|nicht mehr im rennen|ausgeschieden)(?= ?[.,!])",
        ),
        "durchsetzen": (r"nicht (?:\w+ )?durchsetzen",),
        "gegen eine|gegen die": (
            (
                r"gegen (?:eine|die) (?:weitere )?(?:berücksichtigung|fortführung"
                r"|zusammenarbeit|einstellung)"
            ),
        ),
        "geklappt|gereicht": (
            r"(?:dieses mal|diesmal|leider)<near>nicht (?:ganz )?(?:geklappt|gereicht)",
        ),
        "bewerber|kandidat|person|jemand": (
            r"für <another><gap>entschieden",
            r"für <another><near>entscheid\w+",
            r"(?:wahl|entscheidung)<near>(?:auf|für) <another>",
            r"entscheidung<near>zugunsten",
            r"(?:mit|an) <another> (?:besetz\w+|vergeben|fort\w*|weiter\w*)",
            r"<another> (?:den vorzug|eingestellt|ausgewählt)",
            r"anderen bewerber\w*<near>den vorzug",
        ),
        "absag|absage|abzusagen": (
            (
                r"(?:ihnen|dir)<near>(?:leider )?(?:keine andere nachricht|abzusagen"
                r"|absagen|eine absage|absage)"
            ),
            r"absage (?:erteilen|schicken|geben|mitteilen|senden|übermitteln)",
        ),
        "bewerbung|profil|kandidatur|unterlagen": (
            (
                r"<yours><gap>(?:nicht|nicht mehr|leider nicht)<near>(?:berücksichtig\w+"
                r"|weiterverfolg\w+|in betracht|in die engere"
                r"|fortführen|fortsetzen|weiterführen|entsprechen|erfolgreich|einbezieh\w+"
                r"|weiter verfolg\w+|positiv)"
            ),
            (
                r"nicht<near>(?:<yours>)<near>(?:berücksichtig\w+|weiterverfolg\w+"
                r"|fortführen|fortsetzen)"
            ),
            r"<yours> (?:wurde|ist|war)<near>(?:abgelehnt|nicht erfolgreich|nicht ausgewählt)",
        ),
        "besetzt|vergeben": (
            (
                r"<role><gap>(?:anderweitig|bereits|inzwischen|mittlerweile|intern|nun"
                r"|jetzt|schon)<near>(?:besetzt|vergeben)"
            ),
            r"<role> (?:wurde|ist) (?:besetzt|vergeben)",
        ),
        "nicht|kein": (
            (
                r"(?:ihnen|dir)<near>(?:leider )?(?:kein\w*|nicht)<near>(?:angebot|zusage"
                r"|stelle)<near>(?:machen|geben|anbieten"
                r"|unterbreiten|erteilen)"
            ),
            (
                r"(?:sie|dich|du|ihr)<near>nicht (?:ausgewählt|in die engere (?:wahl"
                r"|auswahl)|berücksichtig\w+)"
            ),
            r"nicht<near>(?:mit ihnen|mit dir) (?:weiter\w*|fort\w*)",
            r"gegen (?:eine weitere zusammenarbeit|<yours>|ihre einstellung)",
        ),
        "stelle|position": (
            r"<role> (?:wurde|ist|wird)<near>(?:gestrichen|zurückgezogen|nicht mehr (?:aus|be)\w+)",
        ),
    },
    offer={
        "angebot|vertragsangebot": (
            r"(?:machen|unterbreiten|senden|schicken|machen wir|unterbreiten wir) (?:wir )?(?:ihnen|dir|sie|dich)(?: \w+)? ?(?:ein|unser) (?:\w+ )?angebot(?! für (?:die|den|das|ihre))",
            r"(?:vertrag|arbeitsvertrag|angebot)(?: \w+){0,3}? (?:geht|kommt|folgt)<near>(?:raus|zu dir|zu ihnen|per post|an (?:sie|dich))",
        ),
        "ausgesprochen|gestimmt": (r"für (?:sie|dich) (?:ausgesprochen|entschieden|gestimmt)",),
        "anstellen|engagieren|beschäftigen": (
            r"(?:möchte\w*|wollen|würde\w*|werden|freuen)<near>(?:sie|dich)<near>(?:anstellen|anzustellen|engagieren|beschäftigen|gewinnen|an bord)",
        ),
        "job|stelle|zusage": (
            r"(?:du hast|sie haben) (?:den job|die stelle|die zusage)(?= ?[.!,])",
            r"(?:job|stelle) gehört (?:dir|ihnen)",
        ),
        "entschieden|gefallen|wahl": (
            r"für (?:sie|dich) entschieden",
            r"(?:wahl|entscheidung) (?:ist |fiel )<near>(?:auf|für) (?:sie|dich)",
        ),
        "team": (
            r"(?:wollen|möchte\w*|würde\w*|hätten)<near>(?:sie|dich)<near>(?:im|in unserem|ins|für unser|in unser) team"
            r"(?: haben| holen| begrüßen| gewinnen| aufnehmen)",
        ),
        "einstellen|einzustellen": (
            r"(?:möchte\w*|wollen|würde\w*|werden|freuen)<near>(?:sie|dich)<near>(?:einstellen|einzustellen)",
        ),
        "sende|senden|schicke|schicken|ubersenden|übersenden|erhalten|bekommst": (
            r"(?:sende\w*|schicke\w*|übersende\w*|erhalten|bekommst)<near>(?:den|ihren|deinen|einen) (?:\w+ )?(?:arbeits|anstellungs"
            r"|dienst)?vertrag\w*",
        ),
        "dabei|willkommen": (r"willkommen (?:im|in unserem|an bord)(?: team)?(?= ?[!.,])",),
        "anbiet|angebot|bieten|anzubieten|vertragsang|stellenang|jobangebot|arbeitsvertrag": (
            (
                r"(?:freue\w*|gerne?|gern|möchte\w*|dürfen|darf|können|kann|vergnügen"
                r"|ehre)<gap>(?:ihnen|dir|euch)<gap>"
                r"(?:<role>|job|vertrag|arbeitsvertrag|arbeitsverhältnis"
                r"|anstellung)<gap>(?:anbieten|anzubieten)"
            ),
            (
                r"(?:ihr|dein|ihnen (?:unser|ein|das)|unser|dir (?:unser"
                r"|ein)) (?:\w+ )?(?:vertragsangebot|angebotsschreiben"
                r"|stellenangebot|arbeitsvertrag)"
            ),
            (
                r"(?:ihnen|dir|euch) (?:hiermit |gerne? "
                r"|heute )*ein (?:\w+ )?angebot (?:machen|unterbreiten|zukommen|senden"
                r"|zu machen"
                r"|zu unterbreiten)"
            ),
            r"bieten (?:wir )?(?:ihnen|dir) (?:hiermit |gerne? )*(?:die|eine) (?:<role>)",
        ),
        "zusage|zuzusagen": (r"(?:ihnen|dir)<near>(?:eine zusage|zusagen|zuzusagen)",),
        "vertrag|arbeitsvertrag|vertragsentwurf": (
            (
                r"(?:vertragsentwurf|arbeitsvertrag|vertrag)\w* (?:finden sie|findest du"
                r"|liegt|ist)<near>(?:anbei|anhang|beigefügt|bei)"
            ),
            r"(?:anbei|im anhang|beigefügt)<near>(?:ihr\w*|dein\w*|den|der) (?:arbeits)?vertrag\w*",
        ),
    },
    on_hold={
        "nicht freigegeben|nicht genehmigt|nicht bewilligt|noch keine freigabe|fehlt die freigabe": (
            r"(?:<hiring>)[^.!?;]{0,80}(?:noch nicht|nicht) (?:freigegeben|genehmigt|bewilligt)",
        ),
        "einstellungsstopp|einstellungsstop|besetzungssperre|stellenstopp|hiring freeze": (
            r"(?:einstellungsstopp?|besetzungssperre|stellenstopp|hiring freeze)",
        ),
        "stelle|planstelle|position|vakanz|rekrutierung|recruiting|besetzung|stellenbesetzung|nachbesetzung|ausschreibung|einstellung|einstellungen|neueinstellungen|verfahren|auswahlverfahren|bewerbungsverfahren|auswahlprozess|bewerbungsprozess|recruitingprozess|prozess|suche|stellenausschreibung|alles": (
            r"<hiring><gap><halted>",
            r"(?!alles)<hiring> verschieb\w+ sich(?! um (?:eine?|zwei) )",
            r"(?:ruht|ruhen|pausiert|stockt) (?:die|das|der|alle|unser\w*) (?:\w+ )?<hiring>",
            r"<hiring><near>nicht (?:möglich|vorgesehen|genehmigt|erfolgen)",
        ),
        "pausier|stopp|verschieb|mussten|mußten|frier|setzen": (
            r"(?:pausier\w+|stopp\w+|verschieb\w+|sistier\w+|setzen|frieren|legen) (?:wir )?(?:die|den|das|alle|unsere\w?) (?:\w+ )?<hiring>",
            r"(?:mussten|müssen|haben)<near><hiring><near>(?:sistieren|stoppen|pausieren|verschieben|aussetzen|einfrieren|anhalten)",
        ),
        "haushaltssperre|budgetsperre": (r"(?:haushalts|budget)sperre",),
        "stopp|einstellung|recruiting|hiring|personal": (
            r"einstellungs-?(?:stopp|stop|sperre)\w*",
            r"(?:recruiting|hiring|personal)-?(?:stopp|freeze)\w*",
        ),
        "besetz|stelle|planstelle|position|nachbesetz": (
            (
                r"<role>\w*<near>(?:vorerst|derzeit|bis auf weiteres|zunächst|momentan"
                r"|vorläufig)<near>nicht<near>(?:besetz\w+|nachbesetz\w+)"
            ),
            (
                r"<role>\w*<gap>(?:zurückgestellt|auf eis|verschoben|pausiert|eingefroren"
                r"|ausgesetzt|on hold)"
            ),
        ),
        "verfahren|prozess|suche": (
            (
                r"(?:verfahren|prozess|suche|auswahlverfahren|bewerbungsverfahren"
                r"|bewerbungsprozess|auswahlprozess)<near>"
                r"(?:ruht|pausier\w+|ausgesetzt|gestoppt|unterbrochen|auf eis|eingestellt"
                r"|on hold|zurückgestellt)"
            ),
        ),
        "budget": (r"budget\w*<near>(?:eingefroren|gesperrt)",),
    },
    next_round={
        "finalrunde|endauswahl": (
            r"(?:sie sind|du bist|sind sie|bist du)(?: \w+){0,2}? in (?:der|die) (?:finalrunde|endauswahl)",
        ),
        "nächster schritt|naechster schritt|nächste schritt|nächste runde|nächste stufe|nächste station": (
            r"nächster? schritt (?:ist|wäre|wird|:) ?(?:ein|eine|das|die|der) (?:\w+ ){0,2}?(?:tag|vormittag|nachmittag|nacht|gespräch|treffen|besuch|interview|termin|probearbeit\w*)",
            r"nächster? (?:schritt|runde|stufe|station)(?: (?:ist|sind|wäre|wären|wird)| ?:)(?: [\w-]+){0,3}? (?:stunde|stündchen|viertelstunde|minuten|kaffee|vormittag|nachmittag|telefonat|videocall|call)(?: [\w-]+){0,2}? mit (?!(?:(?:den|dem|der|unseren|unserem|ihren) )?(?:unterlagen|dokument\w*|formular\w*|steuer\w*|anwalt|zahnarzt|bank|vertrag|software|tool)\b)\w+",
        ),
        "runde weiter": (
            r"(?:sie sind|du bist|sind sie) (?:eine|in der nächsten|eine weitere) (?:runde|stufe)(?: weiter)?",
        ),
        "runde erreicht|stufe erreicht|phase erreicht|endrunde": (
            r"(?:sie haben|du hast|haben sie|hast du) (?:damit |es )?(?:die|in die) (?:nächste|zweite|dritte|letzte|finale|end) ?(?:runde|stufe|phase|auswahlrunde)(?: (?:erreicht|geschafft))",
            r"(?:sie haben|du hast|haben sie|hast du) (?:damit )?die endrunde (?:erreicht|geschafft)",
        ),
        "finale|endrunde|letzten|engeren|finalisten|besten|nächsten": (
            r"(?:sie sind|du bist|sind sie|bist du)(?: \w+)? (?:im finale|in der (?:endrunde|letzten runde|engeren (?:wahl|auswahl)|nächsten runde|finalen \w+)|unter den (?:letzten|finalist\w+|besten))",
        ),
        "folgt|steht|kommt|wartet|schließt|anschließend": (
            r"(?:nun|jetzt|danach|dann|als nächstes|zunächst noch) (?:folgt|steht|kommt|wartet) (?:nun |noch )?(?:ein|das|die|eine|der) (?:\w+ )?(?:gespräch|treffen|interview|runde|termin|meeting|call|präsentation|aufgabe)",
        ),
        "zweiten|zweites|weiteres|weiteren|termin|treffen|dritten|letztes|finales": (
            r"(?:würde\w*|möchte\w*|gerne?|freuen)<gap>(?:zweit\w+|weiter\w+|dritt\w+|letzt\w+|final\w+) (?:[\w-]+ )?(?:termin|treffen|gespräch|interview|runde|call)<near>(?:führen|vereinbaren|treffen|sprechen|vorschlagen|einladen|kennenlernen|ausmachen|sehen)",
        ),
        "nächsten schritt|nächste schritt|nächster schritt|naechsten": (
            r"(?:im|als) nächsten? schritt<gap>(?:bitten|präsentation|fallstudie|aufgabe|case|treffen|lernen|laden)",
        ),
        "kennenlernen|vorstellen": (
            r"(?:geschäftsführ\w+|chef\w*|vorstand|ceo|cto|leiter\w*|bereichsleit\w+|gründer\w*) (?:\w+ )?(?:möchte|würde|will)<near>(?:sie|dich)<near>(?:kennenlernen|treffen|sprechen)",
        ),
        "hearing|schnuppertag|assessment|assessment-center|probearbeit|auswahlgespräch|auswahltag|probetag|zweitgespräch|fachgespräch|endrunde|finalrunde|finale|kennenlerntag|abschlussgespräch|zweites|zweiten|weiteren|teamtag|hospitation|probearbeiten": (
            r"(?:zu|zum|zur|in|für)(?: (?:einem|einer|ein|eine|der|die|das|unserem|unserer))? (?:\w+ )?<event><gap>(?:einladen|eingeladen"
            r"|einzuladen|laden|begrüßen|sehen|vor ort|dabei|hätten)",
            r"(?:laden|lade|bitten|bitte)<near>(?:sie|dich|euch)<gap>(?:zu|zum|zur|in)(?: (?:einem|einer|unserem|unserer))? (?:\w+ )?<event>",
        ),
        "bestanden|gemeistert": (
            r"(?:sie haben|du hast|haben sie|hast du)<near>\w*(?:runde|stufe|phase|test|aufgabe|interview|gespräch)\w*<near>"
            r"(?:bestanden|gemeistert)",
        ),
        "mit ihnen|mit dir": (
            r"(?:möchte\w*|würde\w*|wollen|gerne?|freuen)<gap>mit (?:ihnen|dir)<near>(?:fortsetzen|fortführen|fortzusetzen|weitermachen"
            r"|weitergehen|weiterführen|in die nächste)",
        ),
        "engere|engeren|finale|shortlist|letzten": (
            r"(?:in|zu) (?:die|der|den|unsere\w?) (?:enger\w+ (?:wahl|auswahl|kreis)|final\w+ (?:runde|auswahl)|shortlist|letzte\w? runde)"
            r"<near>(?:gekommen|geschafft|aufgenommen|dabei|kommen)",
        ),
        "einlad|eingeladen|laden|lade": (
            (
                r"(?:zu|zur|zum|in)(?: einem| einer| unserem| unserer| der| dem"
                r"| die)? (?:<further> )+(?:[\w-]+ )?<meeting>"
                r"<gap>(?:einladen|eingeladen|einzuladen|ein)"
            ),
            (
                r"(?:zweitgespräch|fachgespräch|probetag|probearbeiten|auswahltag"
                r"|assessment-?center)\w*<near>(?:einladen|eingeladen|einzuladen|ein)"
            ),
        ),
        "nächste|naechste|nachste": (
            (
                r"(?:im|als|in einem) nächsten? (?:schritt|runde)<gap>(?:würde\w*|möchte\w*"
                r"|kennenlernen|sprechen|bekannt|gespräch"
                r"|treffen|stellen)"
            ),
            r"als nächstes<near>(?:würde\w*|möchte\w*|steht|folgt|sprechen|sprichst)",
            (
                r"nächster schritt(?: ist| wäre|:| -)<near>(?:gespräch|interview|treffen"
                r"|termin|kennenlern\w+)"
            ),
            (
                r"(?:der|den) nächste\w? schritt(?: ist| wäre)<near>(?:gespräch|interview"
                r"|treffen|termin)"
            ),
            (
                r"(?:in|für|zu) (?:die|der|unsere) nächste\w? (?:runde|phase"
                r"|stufe)<near>(?:geschafft|gekommen|weiter|aufgenommen|kommen)"
            ),
        ),
        "runde weiter|weitergekommen|sind weiter": (
            r"eine runde weiter",
            r"(?:sie sind|du bist)<near>weiter(?:gekommen)?",
        ),
        "gespräch|runde|gespraech|zweitgespräch|fachgespräch|vorstellungsgespräch|vertief": (
            (
                r"(?:würde\w*|möchte\w*|gerne?"
                r"|freuen)<gap>(?:<further>) (?:[\w-]+ )?<meeting><near>(?:führen"
                r"|vereinbaren|treffen"
                r"|sprechen|vorschlagen|einladen)"
            ),
        ),
        "wiedersehen|nochmal|noch einmal": (
            (
                r"(?:möchte\w*|würde\w*|gerne?)<near>(?:noch einmal|nochmal\w*"
                r"|erneut)<near>(?:treffen|sprechen|einladen|kennenlernen|sehen|reden)"
            ),
        ),
    },
    further_talk={
        "letzte schritt|letzter schritt|nächste schritt|nächster schritt|naechste schritt|naechster schritt|letzte station|letzte runde|nächste runde|nachste schritt|nachster schritt": (
            r"(?P<sure>letzte[rn]?|nächste[rn]?) (?:schritt|station|runde)(?: ist| wäre| wird| :|:)(?: [\w-]+){0,4}? (?:\w*gespräch|telefonat|call|interview|treffen|austausch|kaffee)(?: \w+)? (?:mit|bei)(?= )",
        ),
        "vorstellungsgespräch|vorstellungsgespraech|gespräch|gespraech|interview": (
            r"laden (?:wir )?(?:sie|dich)(?: (?:hiermit|herzlich|gern|gerne|daher|nun|sehr))* (?:zu|zum) (?:einem |einer )?(?:persönlichen |ersten )?(?P<sure>vorstellungsgespräch|gespräch|interview)",
        ),
        "kennenlernen|sprechen|treffen|reden": (
            r"(?:würde|möchte|will) (?:sie|dich) (?:(?:noch|auch|gern|gerne|nun|einmal) )*(?:unser\w*|mein\w*|die|der|das) [^.!?;]{2,40}?(?:kennenlernen|sprechen|treffen)",
        ),
        "kennenlernen|kennen lernen|wiedersehen|vorstellen|treffen|lernen sie": (
            r"(?:möchte|möchten|würde|würden)(?: (?:er|wir|sie|dich))? (?:sie |dich )?(?:(?:gern|gerne|direkt) )*(?:jetzt|nun|noch|auch|einmal) (?:(?:jetzt|nun|gern|gerne|noch|auch|persönlich|einmal|direkt) )*(?:(?:unsere[rm]|dem|der) [\w ]{3,40} )?(?:kennenlernen|kennen lernen|wiedersehen|treffen|vorstellen|sprechen)",
            r"(?:beim nächsten mal|als nächstes|diesmal|das nächste mal) (?:lernen|treffen|sprechen|sehen) (?:sie|du)",
        ),
        "kennenlernen|kennenzulernen|treffen|sprechen": (
            r"(?:möchte\w*|würde\w*|wollen|gerne?|freuen)<gap>(?:nun auch persönlich|jetzt auch persönlich|diesmal|nochmals persönlich|auch noch)<gap>(?:kennenlernen|kennenzulernen|treffen|sprechen)",
            r"(?:möchte\w*|würde\w*|wollen|gerne?|freuen)<gap>(?:kennenlernen|kennenzulernen|treffen|sprechen),? diesmal",
            r"(?:möchte\w*|würde\w*|wollen)<near>(?:sie|dich)<near>mit (?:unser\w*|dem|der)<near>(?:bekannt|sprechen|zusammenbringen|kennenlernen)",
        ),
    },
    withdrawn={
        "bewerbung": (
            r"(?:ihre|deine) bewerbung<near>(?:zurückgezogen|auf ihren wunsch|wunschgemäß)",
            (
                r"(?:rücknahme|rückzug) (?:ihrer|deiner) bewerbung<near>(?:erhalten"
                r"|vermerkt|bestätig\w+)"
            ),
        ),
    },
    hypothetical=(
        r"wenn (?:sie|du)",
        r"im falle?",
        r"(?:haben|sind|ist|hat|wurde|war) (?:sie|du|ihr|ihre|deine|die|das|der|mein)(?=[^.!]*\?)",
        r"wenn (?:wir|ihr|ihre|dein|deine|das|die|es|alles|uns)",
        r"falls",
        r"sofern",
        r"sollte\w*",
        r"ob",
        r"bevor",
        r"sobald",
        r"ausgewählte bewerber\w*",
        r"(?:eventuell|gegebenenfalls|möglicherweise|vielleicht)",
        r"bei interesse",
        r"noch nicht",
        r"keine angst",
    ),
    negation=(r"(?:nicht|kein\w*|nie)(?! (?:nur|zuletzt|umsonst|ohne))",),
    regret=(r"leider|bedauer\w*|bedaure\w*|tut (?:mir|uns) leid",),
    unsaid=(
        r"(?:website|webseite|homepage|suchfunktion|server)",
        r"nicht (?:\w+ )?(?:auf eis|eingefroren|gestoppt|ausgesetzt|pausiert|on hold)",
        r"(?:wieder (?:aufgenommen|freigegeben)|aufgehoben)",
        *OTHERS["de"],
        r"einstellungs-?stopp\w*<near>(?:aufgehoben|beendet|vorbei)",
        r"newsletter",
        r"den termin",
        r"noch (?:nicht|kein\w*)<gap>(?:entschieden|entscheidung)",
        r"(?:noch nicht entschieden|ist (?:noch )?offen)",
    ),
    first_talk=(
        r"kennenlern(?:gespräch|termin|call|telefonat)\w*|(?:zum|ersten|kurzen|gegenseitigen) kennenlernen",
        r"erst\w+ (?:gespräch|telefonat|interview|austausch)",
        r"telefoninterview",
    ),
    denied=(r"(?:nicht|kein\w*)(?: (?:\w+ ){0,3}?(?:in|zu|zum|zur|für|einladen))",),
    round_name=(
        r"(?:<further> )(?:[\w-]+ )?(?:<meeting>)",
        r"zweitgespräch|probetag|fachgespräch|auswahltag",
    ),
)
