"""Words for arranging a talk, in five languages."""

from __future__ import annotations

from afterword.core.reading.words.shape import TalkWords

_EN_TALK = (
    r"(?:interviews?|calls?|chat|conversation|meeting|talk|screen(?:ing)?|phone screen"
    r"|intro|panel|on-?site|discussion|session|zoom|visit|slot)"
)
_EN_DAY = (
    r"(?:monday|tuesday|wednesday|thursday|friday|tomorrow|today|next week|this week"
    r"|\d{1,2}(?::\d\d| ?[ap]m))"
)

_EN_CUES = (
    "availab|free|up for|time|slot|calend|schedul|book|confirmed|reschedul|move |moved|moving|push"
    "|shift|bring forward|postpone|invite|invitation|works|suit"
)

TALK = {
    "en": TalkWords(
        macros={"gap": r"[^!?;]{0,60}?", "talk": _EN_TALK, "day": _EN_DAY},
        scheduling={
            _EN_CUES: (
                (
                    r"(?:are|would|will) you(?: be)? (?:\w+ )?(?:available|free|up for"
                    r"|open to)<gap>(?:<talk>|<day>|half hour|minutes|meet|speak|talk)"
                ),
                r"(?:your|share|send|let me know|what is|some) (?:\w+ )?availability",
                (
                    r"(?:times?|slots?|dates?|days?) (?:that |which )?(?:work|suit|fit"
                    r"|would work|are good)"
                ),
                r"(?:works|work|suits?) (?:best )?(?:for|with) you",
                r"(?:pick|choose|grab|book|select|find) (?:a|an|your) (?:\w+ )?(?:time|slot|date)",
                (
                    r"(?:schedule|set up|arrange|book|organi[sz]e|line up) (?:a|an|the|your"
                    r"|our) (?:[\w-]+ ){0,3}?<talk>"
                ),
                (
                    r"<talk><gap>(?:is|has been|are|have been|was) (?:now )?(?:confirmed"
                    r"|scheduled|rescheduled|moved|postponed|booked|cancell?ed)"
                ),
                r"(?:reschedule|postpone|move|push|shift|bring forward)<gap>(?:<talk>|us|it|<day>)",
                (
                    r"(?:calendar |meeting |zoom |teams )?(?:invite|invitation)(?: is"
                    r"| will)?(?: \w+)? (?:coming|follow|follows|attached|on its way"
                    r"|to follow|sent)"
                ),
                r"(?:sending|send|sent)<gap>(?:invite|invitation)",
                r"slot<gap>(?:coming|with)",
                r"move forward with the",
            ),
            "meet|speak|talk|call|chat|screen|interview|connect": (
                (
                    r"(?:like|love|want|wants|happy|propose|invite you) (?:to )?(?:do "
                    r"|have |offer you |you )?(?:to )?(?:an? )?(?:[\w-]+ "
                    r"){0,4}?(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat|screen|call"
                    r"|interview|conversation)<gap>(?:you|with|on|<day>|at \d)"
                ),
                r"(?:i|we|she|he|\w+) will call you",
                r"(?:plan|agenda|schedule) for your (?:<talk>|day)",
                r"(?:find|set) a time",
                r"(?:invite|inviting) you (?:to|for) an? (?:[\w-]+ ){0,3}?<talk>",
                r"your interview",
            ),
        },
    ),
    "de": TalkWords(
        macros={"gap": r"[^!?;]{0,80}?"},
        scheduling={
            "termin|gespräch|gespraech|kennenl|interview|telefon|zeit|passt|verschieb|uhr": (
                (
                    r"(?:termin\w*|gespräch\w*|interview\w*"
                    r"|telefonat\w*)<gap>(?:vorschlagen|schlagen|vereinbaren|verschieben"
                    r"|bestätig\w+|passt|passen|statt|einladen|abstimmen|absagen)"
                ),
                (
                    r"(?:schlagen|schlage|möchten|möchte|würden|laden)<gap>(?:termin"
                    r"|gespräch|kennenlern\w*|uhr|telefon\w+|interview|sprechen)"
                ),
                (
                    r"(?:passt|passen|hätten|haben) (?:es )?(?:ihnen|dir|sie"
                    r"|du)<gap>(?:zeit|termin|uhr|am)"
                ),
                r"wann<gap>(?:zeit|passt|erreichbar|verfügbar)",
                r"verfügbarkeit\w*",
                r"vorstellungsgespräch",
            ),
        },
    ),
    "es": TalkWords(
        macros={"gap": r"[^!?;]{0,60}?"},
        scheduling={
            "entrevista|reunion|llamada|charla|disponib|cita|hablar|agendar|conocer": (
                (
                    r"(?:gustaría|queremos|proponemos|podrías|puedes|te viene|le viene"
                    r"|agendar|programar|coordinar|confirm\w+|reprogramar"
                    r"|aplazar)<gap>(?:entrevista|reunión|llamada|charla|cita|hablar"
                    r"|conocerte|conocerle|disponib\w+)"
                ),
                r"(?:tu|su) disponibilidad",
                r"(?:entrevista|reunión|llamada|cita)<gap>(?:confirmada|programada|será|el|a las)",
            ),
        },
    ),
    "fr": TalkWords(
        macros={"gap": r"[^!?;]{0,60}?"},
        scheduling={
            "entretien|rendez|appel|echange|disponib|creneau|rencontr": (
                (
                    r"(?:souhait\w+|aimerions|proposons|propose|seriez|êtes|planifier|fixer"
                    r"|convenir|confirm\w+|décaler|reporter)<gap>(?:entretien|rendez-vous"
                    r"|appel|échange|échanger|disponib\w+|créneaux?|rencontrer)"
                ),
                r"vos disponibilités",
                r"(?:entretien|rendez-vous)<gap>(?:confirmé|prévu|aura lieu|le|à \d)",
            ),
        },
    ),
    "pt": TalkWords(
        macros={"gap": r"[^!?;]{0,60}?"},
        scheduling={
            "entrevista|reuniao|conversa|disponib|chamada|agendar|marcar|horario": (
                (
                    r"(?:gostaríamos|gostaria|podemos|poderia|agendar|marcar|remarcar"
                    r"|confirm\w+|propomos)<gap>(?:entrevista|reunião|conversa|conversar"
                    r"|chamada|disponib\w+|horário)"
                ),
                r"(?:sua|tua) disponibilidade",
                r"(?:entrevista|reunião)<gap>(?:confirmada|agendada|será|no dia|às \d)",
            ),
        },
    ),
}
