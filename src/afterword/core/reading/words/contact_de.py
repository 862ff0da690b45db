"""German words for not being contacted, and for staying in touch."""

from __future__ import annotations

from afterword.core.reading.words.others import OTHERS
from afterword.core.reading.words.shape import ContactWords

DE = ContactWords(
    macros={
        "gap": r"[^!?;]{0,60}?",
        "team": (
            r"(?:team\w*|fachabteilung\w*|fachbereich\w*|fachseite|interviewer\w*"
            r"|gesprächspartner\w*|gremium\w*|jury|vorgesetzte\w*|abteilung\w*|kolleg\w+"
            r"|ansprechpartner\w* der fach\w+|auswahlkommission|prüfer\w*|kommission\w*|kunden?|kundin|mitglieder\w*"
            r"|führungskräfte\w*|vorstand\w*|entscheider\w*)"
        ),
        "firm": r"(?:unser\w*|die|dem) (?:unternehmen|firma|haus|betrieb|gesellschaft|büro|praxis|organisation)",
        "staff": r"(?:mitarbeiter\w*|mitarbeitende\w*|beschäftigte\w*|angestellte\w*)",
    },
    team={
        "uber mich|über mich|ueber mich|uber uns|über uns|ueber uns": (
            r"(?:anfragen|rückfragen|fragen|nachrichten|mails?|e-mails?|kommunikation|kontakt|alles|alle)[^.!?;]{0,60}?(?:bitte|nur|ausschließlich|immer|läuft|laufen)(?: \w+){0,2} über (?:mich|uns|die personalabteilung|hr)",
        ),
        "rückfragen|rueckfragen|anfragen|fragen|kommunikation": (
            r"(?:rückfragen|anfragen|fragen|kommunikation|kontakt)(?: \w+){0,2} (?:nur|ausschließlich|einzig) (?:an|über|mit|durch) (?:mich|uns|mir|die personal\w*|hr)",
        ),
        "direkten kontakt|direkt": (
            r"(?:nehmen sie|nimm)<gap>keinen (?:direkten )?kontakt<gap><team>",
        ),
        "wenden|wende": (
            r"(?:wenden sie sich|wende dich)<gap>(?:ausschließlich|nur|einzig) an (?:mich|uns|die personal\w*|hr|das recruiting)",
            r"(?:wenden sie sich|wende dich)<gap>nicht (?:direkt )?an<gap><team>",
        ),
        "schreib|schreiben|ruf|rufen|sprich|sprechen|kontaktier|kontaktieren": (
            r"(?:schreib\w*|ruf\w*|sprich|sprechen|kontaktier\w*)(?: sie| du)?(?: bitte)?(?! gern| ruhig| jederzeit)[^!?;,.]{0,50} (?:das|die|den|unser\w*) (?:\w+ )?<team>(?! gern| ruhig| jederzeit)[^!?;,.]{0,25}?(?:nicht|keinesfalls)(?= (?:direkt|an|selbst|von sich)\b|[.,!]| ?$)",
        ),
        "kontaktaufnahme|kontakt": (
            r"(?:direkter?|direkten) kontakt(?:aufnahme)?<gap><team><gap>(?:ab(?:zu)?sehen|unterlassen|verzichten|nicht (?:erlaubt|gestattet))",
        ),
        "kontakt|ruckfragen|rückfragen|rueckfragen|kontaktier|anschreiben|melden": (
            r"(?:keinen|nicht)<gap>kontakt<gap><team>",
            (
                r"(?:kontaktaufnahme\w*|rückfragen|anfragen"
                r"|kontakt)<gap><team><gap>(?:ab(?:zu)?sehen|ab|zu unterlassen|verzichten"
                r"|unterlassen)"
            ),
            (
                r"(?:sehen sie|absehen|verzichten sie|abzusehen)<gap>(?:rückfragen"
                r"|kontakt\w*|anfragen)<gap><team>"
            ),
            r"(?:kontaktieren|anschreiben|anrufen)<gap>(?:nicht|kein\w*)<gap><team>",
            (
                r"<team><gap>(?:nicht|keinesfalls)<gap>(?:kontaktieren|anzuschreiben"
                r"|anschreiben|zu kontaktieren)"
            ),
            r"kontaktieren sie (?:das|die|den|unser\w*)<gap><team><gap>nicht",
        ),
        "kommunikation|korrespondenz|kontakt|schriftverkehr": (
            (
                r"(?:gesamte|sämtliche|jegliche|die|alle) (?:weitere )?(?:kommunikation"
                r"|korrespondenz|schriftverkehr)<gap>(?:über|durch|an) (?:die |unsere |das "
                r"|mich|uns)?(?:personal\w*|hr\w*|human resources|recruiting)?"
            ),
        ),
    },
    person={
        "hör|hören|höre": (
            r"hör(?:e|en sie)?(?: bitte)?(?: damit)? auf,?(?: damit,?)? (?:mir|mich)",
        ),
        "kontaktiert|angeschrieben|angerufen": (
            r"(?:nicht mehr|nicht weiter|nie wieder|nicht wieder) (?:von ihnen )?(?:kontaktiert|angeschrieben|angerufen|belästigt) (?:werden|zu werden)",
        ),
        "lass mich": (r"lass(?:t)? mich(?: bitte)?(?: einfach)? in ruhe",),
        "keinen kontakt|keinerlei kontakt": (
            r"(?:keinen|keinerlei) kontakt mehr (?:zu|mit) mir",
            r"keinen weiteren kontakt (?:zu|mit) mir",
        ),
        "nicht mehr|nicht wieder|nie wieder|nicht weiter": (
            (
                r"(?:schreiben|kontaktieren|schreib|kontaktier\w*|rufen"
                r"|mailen)(?: sie)?(?: bitte)?(?: mir| mich)(?: bitte)? (?:nicht (?:mehr"
                r"|wieder|weiter)|nie wieder|künftig nicht)"
            ),
            (
                r"(?:mir|mich) (?:bitte )?(?:nicht mehr|nicht wieder"
                r"|nie wieder) (?:zu )?(?:schreiben|kontaktieren|anrufen|anzurufen"
                r"|anschreiben)"
            ),
        ),
        "horen sie auf|hören sie auf|unterlassen": (
            r"hören sie (?:bitte )?auf,? mir",
            r"unterlassen sie<gap>(?:nachrichten|anrufe|e-?mails|kontakt)",
        ),
        "in ruhe": (r"lassen sie mich(?: bitte)? in ruhe",),
        "belastig|belästig|belaestig": (r"(?:belästigung|belästigen)",),
    },
    company={
        "niemanden|keinen|keine": (
            r"(?:kontaktieren|schreiben|rufen)(?: sie)?<gap>(?:niemanden|keine\w*)<gap><firm>",
        ),
        "absehen|ab|abzusehen|verzichten": (
            r"sehen sie<gap>(?:kontakt\w*|anfragen|bewerbungen|anrufen)<gap><firm><gap>ab",
        ),
        "kontaktieren|kontaktier|schreiben|anrufen|kontaktaufnahme|anfragen|unterlassen": (
            r"(?:kontaktieren|kontaktier|schreiben|rufen)(?: sie)?<gap><firm><gap>nicht(?: mehr| wieder)",
            (
                r"(?:kontaktaufnahme\w*|anfragen|kontakt|bewerbungen) (?:an|mit|zu|bei) <firm><gap>(?:ab(?:zu)?sehen|unterlassen|verzichten)"
            ),
            r"(?:unterlassen|unterlasse)(?: sie)?<gap>(?:kontakt\w*|anfragen|anrufe|nachrichten)<gap><firm>",
        ),
        "mitarbeit|beschaftigt|beschäftigt|angestellt|unternehmen": (
            r"(?:kontaktieren|anschreiben|schreiben)<gap>(?:kein\w*|nicht)<gap><staff>",
            r"(?:keinen|nicht)<gap>kontakt<gap>(?:<staff>|unserem unternehmen)",
            r"(?:jeden|jeglichen) kontakt<gap>unserem unternehmen",
        ),
    },
    door_open={
        "kontakt|verbindung": (
            r"(?:bleiben|bleib)<gap>in (?:kontakt|verbindung)",
            r"in (?:kontakt|verbindung) (?:zu )?bleiben",
        ),
        "talentpool|talent-pool|unterlagen|bewerberpool": (
            r"talent-?pool|bewerber-?pool",
            (
                r"(?:ihre|deine) (?:unterlagen|daten|bewerbung)<gap>(?:behalten|aufbewahren"
                r"|vormerken|gespeichert)"
            ),
        ),
        "bewerb": (
            r"(?:erneut|wieder|noch einmal|nochmals) (?:zu )?bewerben",
            r"(?:erneute|weitere|zukünftige|künftige) bewerbung",
        ),
        "wege": (r"wege (?:kreuzen|sich)",),
    },
    excused=(
        r"(?:ihm|ihr|ihnen|denen) gesagt",
        r"vor (?:\d|neun|zehn|acht)",
        *OTHERS["de"],
        r"auf diese (?:e-?mail|nachricht|mail)",
        r"zögern",
        r"vor (?:montag|dienstag|mittwoch|donnerstag|freitag|dem)",
        r"(?:heute|morgen)",
    ),
)
