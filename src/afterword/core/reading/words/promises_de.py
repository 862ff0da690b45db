"""German words for promises of a decision or of news."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import PromiseWords

# When they meet again: a step, not yet a decision.
_MEETS_AGAIN = (
    (
        r"(?:gremium|ausschuss|kommission|vorstand|team|jury|wir"
        r"|geschäftsleitung)<gap>(?:wieder zusammen|tagt wieder|erneut zusammen)"
    ),
)

DE = PromiseWords(
    macros={
        "gap": r"[^!?;]{0,90}?",
        "we": (
            r"wir|ich|man|unser\w*|das team|die kolleg\w+|herr|frau|jemand"
            r"|die personalabteilung|der ausschuss|das gremium|die jury"
        ),
        "you": (
            r"ihnen|dir|euch|sie|dich|allen bewerber\w*|bei ihnen|bei dir"
            r"|alle(?: (?:bewerber|bewerberinnen|kandidat|kandidatinnen)\w*)?"
        ),
        "news": (
            r"bescheid|rückmeldung|entscheidung|entscheid|antwort|feedback|nachricht|ergebnis"
            r"|neuigkeiten|zu- oder absage|auskunft|information\w*|update"
        ),
    },
    promise={
        "wird entschieden|entscheiden wir|wird abgestimmt|fällt die|faellt die": (
            r"wird(?: \w+)? (?:entschieden|abgestimmt)(?! (?:ob|wann) (?:sie|du))",
        ),
        "festgelegt|festlegen|entschieden|durch sein|einig": (
            r"(?:will|wollen|möchte|möchten|wird|werden|soll|sollte|sollten|hofft|hoffen)[^!?;]{0,50}? (?:festgelegt|entschieden|geeinigt|ausgewählt) (?:haben|sein)",
            r"(?:will|wollen|möchte|möchten|wird|werden|muss|müssen) (?:sich |uns |wir |er |sie )?[^!?;]{0,40}?(?:festlegen|auswählen|die wahl treffen)",
        ),
        "weitergeht|sagen|mitteilen|bescheid geben": (
            r"(?:kann|können|werde|werden) (?:ich|wir) (?:ihnen|dir|euch) (?:sagen|mitteilen|bescheid geben|berichten),? (?:wie es|wie wir|ob (?:wir|sie|es|du))",
            r"(?:ich|wir) (?:kann|können|werde|werden) (?:ihnen|dir|euch)<gap>(?:sagen|mitteilen|berichten),? (?:wie es|wie wir|ob (?:wir|sie|es|du))",
        ),
        "verpflicht|zusag|verspreche|versprech": (
            r"(?:verpflichte[nt]?|verspreche[n]?)(?: (?:ich|wir))?(?: (?:mich|uns|ihnen|dir))?<gap>(?:<news>)",
        ),
        "fällt|fällen|faellt|steht|treffen": (
            r"(?:fällt|fällen|steht|treffen wir|trifft (?:das|die|der) \w+) (?:dann )?(?:die|eine|unsere) (?:\w+ )?entscheidung",
        ),
        "entschieden": (
            r"(?:wir|ich|man|team|gremium)<gap>entschieden haben",
            r"(?:haben wir|habe ich|hat (?:das|die|der) \w+)<gap>entschieden",
        ),
        "mitgeteilt|bekannt|bekanntgegeben|verkündet|verkuendet|übermittelt|kommuniziert|zugestellt|informiert|benachrichtigt": (
            r"(?:\w*entscheidung|\w*ergebnis\w*|<news>) (?:wird|werden)<gap>(?:mitgeteilt|bekannt ?gegeben|übermittelt|verkündet|kommuniziert|zugestellt)",
            r"(?:sie|du|alle (?:bewerber|kandidat)\w*|bewerber\w*) (?:werden|wirst|wird)<gap>(?:informiert|benachrichtigt|verständigt)",
            r"(?:werden|wirst) (?:sie|du)<gap>(?:informiert|benachrichtigt|verständigt)",
        ),
        "gedulden|geduld": (
            r"(?:gedulden|gedulde)(?: sie sich| dich)?(?: bitte| noch| etwas| ein wenig)*(?= bis)",
            r"(?:etwas|noch|um|ein wenig) (?:\w+ )?geduld(?= bis)",
        ),
        "durch|fertig|so weit|soweit|abgeschlossen|abschliessen|abschließen": (
            r"(?:wir|das team) (?:wollen|möchten|sollten|werden|sind)<gap>(?:verfahren|prozess|auswahl|entscheidung|runde)?<gap>(?:durch|fertig|so ?weit|abgeschlossen|abschließen)(?= ?[.,!]| haben| sein)",
        ),
        "von mir|von uns|gehört|bekommst|bekommen|kriegen|kriegst": (
            r"(?:bekommen|bekommst|kriegen|kriegst|erhalten|erhältst) (?:sie|du)?<gap>(?:von (?:mir|uns))<gap>(?:<news>)",
            r"<you> (?:bekommen|bekommst|erhalten|erhältst|kriegst)<gap>(?:<news>)",
        ),
        "sag|ausgegangen|wissen": (
            r"(?:sag|sage|sagen) (?:ich |wir )?(?:es )?(?:ihnen|dir|euch)(?: bescheid| mehr|,? (?:wie|was|ob|wer))",
            r"(?:ich|wir) (?:sag|sage|sagen)<gap>(?:ihnen|dir|euch)(?: bescheid|,? (?:wie|was|ob|wer))",
            r"(?:weiß|weißt|wissen) (?:ich |du |ihr |sie |wir )?(?:dann )?(?:mehr|bescheid|es)",
        ),
        "ruf|telefonier": (
            r"(?:ich|wir) (?:ruf|rufe|rufen) (?:sie|dich|euch)(?=[^!?]{0,80}(?:bescheid|ergebnis|entscheid|ausgegangen|antwort|rückmeldung|und (?:sag|geb|teil)))",
            r"(?:ruf|rufe|rufen) (?:ich|wir) (?:sie|dich|euch)(?=[^!?]{0,80}(?:bescheid|ergebnis|entscheid|ausgegangen|antwort|rückmeldung|und (?:sag|geb|teil)))",
        ),
        "gibt|gibts|kommt|folgt|kriegst|kriegen": (
            r"(?:gibt'?s|gibt es|kommt|folgt|kriegst du|kriegen sie)(?: \w+){0,3}? (?:'?ne |eine |die |unsere )?(?:<news>)",
        ),
        "vorliegen|vorliegt|feststeh|steht": (
            r"(?:<news>)<gap>(?:vorliegen|vorliegt|feststehen|feststeht|fest)",
        ),
        "wieder|erneut": _MEETS_AGAIN,
        "meld|zurückmeld|zurueckmeld": (
            r"(?:<we>)<gap>meld\w+ (?:uns|mich|sich)",
            r"meld\w+<gap>(?:wir|ich) (?:uns|mich)",
            r"(?:wir|ich)<gap>(?:uns|mich)<gap>(?:zurück)?melden",
            r"meld\w+ (?:wir|ich) (?:uns|mich)",
            r"meldet sich",
            r"melden (?:uns|mich)",
            r"melde mich",
        ),
        "bescheid|rückmeld|rueckmeld|entscheid|antwort|feedback|nachricht|ergebnis|neuigk|absage|update": (
            (
                r"(?:<we>)<gap>(?:geben|gebe|gibt|sagen|sage|teilen|schicken|senden|werden"
                r"|wird|lassen|haben|treffen|wollen|können|kann|trifft)<gap>(?:<news>)"
            ),
            (
                r"(?:geben|gebe|sagen|teilen|senden|schicken|treffen|haben)(?: wir"
                r"| ich)(?: <you>)?<gap>(?:<news>)"
            ),
            (
                r"(?:sie|du|ihr|alle) (?:<gap>)(?:erhalten|erhältst|bekommen|bekommst|haben"
                r"|hast|erhaltet|bekommt|erfahren|erfährst)<gap>(?:<news>)"
            ),
            r"(?:erhalten|bekommen|erhältst|bekommst|erfahren|haben) (?:sie|du|ihr)<gap>(?:<news>)",
            r"mit (?:einer|der|unserer|einem) (?:\w+ )?(?:<news>)<gap>(?:rechnen|rechnest)",
            r"(?:rechnen|rechne)<gap>mit<gap>(?:<news>)",
            (
                r"(?:eine|die|unsere) (?:endgültige |finale )?entscheidung<gap>(?:fällt"
                r"|fallen|getroffen|treffen|vorliegen|steht|erfolgt|gefällt|erwarten)"
            ),
            (
                r"(?:die|eine|unsere) (?:<news>)<gap>(?:folgt|erfolgt|kommt|erhalten"
                r"|bekommen|mitteilen|zukommen)"
            ),
            r"über (?:das|die|unsere) (?:<news>)<gap>informieren",
            (
                r"(?:die|eine|unsere|meine) (?:endgültige )?(?:<news>) (?:teilen|teile|geben|gebe|senden"
                r"|sende|schicken|schicke|übermitteln|verkünden|bekommen|erhalten|erfahren)"
                r" (?:wir|ich|sie|du|ihr)"
            ),
            (
                r"(?:entscheidung|rückmeldung|bescheid|antwort)(?= (?:bis|am|spätestens|in"
                r"|nächste|kommende|diese))"
            ),
        ),
        "hör|hoer|hor": (
            r"(?:sie|du|ihr) (?:hören|hörst|hört|werden)<gap>(?:von (?:uns|mir)|hören)",
            r"(?:hören|hörst|hört) (?:sie|du|ihr)<gap>von (?:uns|mir)",
        ),
        "entscheid": (
            r"(?:<we>)<gap>(?:entscheiden|entscheidet|entscheide)(?: uns| sich)?(?!ung)",
            r"entscheiden wir",
        ),
        "auf sie zu|auf dich zu|auf euch zu": (r"auf (?:sie|dich|euch) zu",),
        "informier|benachricht|benachrichtig|verständig|verstandig|laufenden": (
            r"(?:<we>)<gap>(?:informier\w+|benachrichtig\w+|verständig\w+)<gap>(?:sie|dich)",
            r"(?:<we>)<gap>(?:sie|dich)<gap>(?:informieren|benachrichtigen)",
            r"(?:informieren|benachrichtigen|verständigen) wir (?:<you>)",
            r"(?:sie|dich) (?:<gap>)(?:informieren|benachrichtigen)",
            r"auf dem laufenden",
        ),
        "wissen": (
            r"(?:lassen|lasse) (?:wir |ich )?(?:es )?(?:sie|dich)<gap>wissen",
            r"wissen (?:wir|sie|ich) mehr",
        ),
    },
    taken_back=(
        r"(?:nicht|kaum) (?:versprechen|zusagen|garantieren)",
        r"(?:stadt|gericht|behörde|amt|gemeinde|bauamt|landtag|bundestag|schule)",
        *OTHERS["de"],
        r"bitte(?! (?:um|gedulden|haben sie|hab|noch|rechnen))",
        r"(?:geben|melden|teilen|schicken|senden) sie",
        r"gib",
        r"melde dich",
        r"könnten sie",
        r"kannst du",
        r"(?:wollte\w*|hatte\w*|(?<!\w )(?<!, )sollte\w*)",
        r"ob",
        r"wir bitten",
        r"ihre (?:rückmeldung|antwort|entscheidung)",
        r"freu\w+ (?:uns|mich)",
        r"danke",
        r"falls",
        r"versprochen hatte\w*",
    ),
    negated=(r"nicht", r"kein\w*"),
    other_errand=(
        r"(?:gegeben|mitgeteilt|geschickt|gesagt)(?! (?:haben|wird|werden|bekommen))",
        r"(?:kann|können|könnte\w*) (?:ich|wir|man)<gap>nicht (?:versprechen|zusagen|garantieren)",
        (
            r"über (?:den|die|das|eine?n?) (?!\w*(?:entscheid|ergebnis|ausgang|stand|weiter|verfahren|bewerb|stelle|besetz|auswahl|einstell"
            r"|kandidat|nachfolge|vergabe))\w+"
        ),
        (
            r"(?:mit|wegen|zu|zur|für)<gap>(?:termin\w*|einladung|uhrzeit|terminvorschl\w+"
            r"|raum|adresse)"
        ),
        r"(?:um|für)<gap>termin\w*",
        r"(?:nicht|noch kein\w*|kein\w*)",
    ),
    subordinate=(
        r"(?:nach|nachdem|sobald|seit|wenn|im anschluss an)(?: [\w'.-]+){0,6}? ?(?:am |vom )?",
        r"(?:gespräch\w*|sitzung|termin|tagt|treffen)(?: \w+){0,2} (?:am )?",
        r"(?:ab|vom|erst ab) (?:dem )?",
    ),
    deadline=(
        r"bis(?: zum| spätestens| zu)?",
        r"spätestens(?: am| bis)?",
        r"vor(?: dem)?",
        r"innerhalb",
        r"binnen",
    ),
    until=(r"bis(?: zum)?", r"vor(?: dem)?", r"erst(?: am| ab)?"),
    boundary=(
        r"[;:]",
        r" - ",
        r",? (?:aber|doch)(?= (?:wir|ich|sie|die|der|das|es|bitte)(?:\W|\Z))",
        (
            r",? (?:und|dann|danach)(?: dann)?(?= (?:wir|ich|sie|die|der|das|es|bitte"
            r"|melden|geben|werden)(?:\W|\Z))"
        ),
    ),
    then=(r"dann", r"an diesem tag", r"(?:im anschluss|anschließend|danach|direkt danach)"),
    then_before=(
        r"(?:im anschluss(?: daran)?|anschließend|danach|am selben tag|am gleichen tag|tags darauf)",
    ),
    upon=(r"(?:wenn|sobald) (?:ich|wir)(?: \w+){0,2}",),
    weak=_MEETS_AGAIN,
    decision=(r"entscheid\w*", r"ergebnis", r"antwort", r"bescheid", r"absage", r"zusage"),
    hedged=(
        r"hoff\w+",
        r"sollte\w*",
        r"voraussichtlich",
        r"wahrscheinlich",
        r"möglichst",
        r"vermutlich",
        r"plan\w+",
        r"versuch\w+",
    ),
    anew=(
        r"(?:ich|wir|sie|er|man|die (?:entscheidung|antwort|rückmeldung)|der vorstand|das team)",
        r"(?:dafür|stattdessen|sondern)",
    ),
)
