"""German for reading shorthand notes: plain data."""

from __future__ import annotations

from afterword.core.letters.notes.shape import Notes

_TALKED = r"(?:gesprochen|geredet|unterhalten|diskutiert|erzählt|berichtet|ausgetauscht)"
_N = r"[A-ZÄÖÜ][\w-]+"

NOTES = Notes(
    confidential=(
        r"vertraulich\w*|unter uns|nicht weitersagen|nicht erwähnen|off the record|geheim\w*"
        r"|im vertrauen|noch nicht öffentlich"
    ),
    unusable=(
        r"kinder|sohn|tochter|söhne|töchter|zwillinge|baby|ehemann|ehefrau|verheiratet|geschieden"
        r"|scheidung|schwanger\w*|elternzeit|mutterschutz|krank\w*|krebs|therapie|burn-?out|urlaub"
        r"|hund|katze|fußball|tennis|yoga|marathon|hobbys?|verein|kirche|religi\w+|politi\w+|wahl"
        r"|kommt aus|geboren|aufgewachsen|wohnt|studiert|alter|jahre alt|kleid\w*|haare?"
        r"|nett\w*|sympathisch\w*|unsympathisch\w*|freundlich\w*|unfreundlich\w*|arrogant\w*"
        r"|langweilig\w*|komisch\w*|seltsam\w*|dumm\w*|chaotisch\w*|chaos|schrecklich\w*|furchtbar\w*"
        r"|müde|gestresst\w*|genervt\w*|nervös\w*|streng\w*|locker\w*|kühl|toll\w*|super|mies\w*"
        r"|gehalt\w*|lohn|geld|bonus|budget\w*|entlass\w*|kündig\w*|stellenabbau|insolven\w*"
        r"|gerücht\w*|angeblich|vielleicht|wohl|vermutlich|wahrscheinlich|glaube|gehört dass|unsicher"
        r"|lästert\w*|hasst|streit\w*|ärger\w*|problem mit (?:der|dem) chef\w*|chef\w*|meine antwort"
        r"|verhaspelt|gestottert|recruiter\w*|bewerber\w*|nächste runde|zweites gespräch|teams-link"
        r"|zoom|kamera|mikro|mittagessen|kaffee|smalltalk|wetter|stau"
    ),
    subjects=frozenset("er sie ihm ihr hat sehr auch dann noch viel lange kurz".split()),
    patterns=(
        ("seen", r"(?:zeigte|zeigt)(?: mir| uns)? (?P<x>.+)"),
        ("seen", r"(?:mir|uns) (?P<x>.+) gezeigt"),
        ("question", r"(?:frag(?:te|t))(?: mich| uns)?(?: viel| lange)? nach (?P<x>.+)"),
        ("question", r"(?:mich )?(?:viel )?nach (?P<x>.+) gefragt"),
        ("worry", r"(?:macht sich |machte sich )?(?:große )?sorgen? um (?P<x>.+)"),
        ("worry", r"(?:sorgt|sorgte) sich um (?P<x>.+)"),
        (
            "topic",
            rf"(?:wir )?(?:haben )?(?:uns )?(?:viel |lange |kurz )?(?:über|ueber) (?P<x>.+) {_TALKED}",
        ),
        (
            "topic",
            (
                r"(?:wir )?(?:sprach(?:en)?|spricht|redeten?|erzählten?|erzählt|berichteten?|berichtet"
                r"|diskutierten|unterhielten uns)(?: mir| uns)?(?: viel| lange| kurz)? (?:über|ueber) (?P<x>.+)"
            ),
        ),
        ("topic", r"(?:es )?ging(?: es)?(?: viel| lange| auch)? um (?P<x>.+)"),
        ("topic", r"(?:erklärte|erklärt)(?: mir| uns)? (?P<x>.+)"),
        ("topic", r"(?:mir |uns )(?P<x>.+) erklärt"),
    ),
    opening=((r"das Thema ", ""),),
    articles=frozenset("die das den ein eine einen".split()),
    never_first=frozenset("der dem des dass ob wie warum wann wo was sich".split()),
    never_last=frozenset(
        "und oder mit für von in im am an auf bei zu der die das den dem ein eine nicht sich aus".split()
    ),
    stops=frozenset(
        """ich mich mir mein meine meinen meiner wir uns unser unsere unseren er ihn ihm sie ihr ihre
        ihren ihrem ihrer sein seine seinen dass weil wenn ob obwohl ist sind war waren hat haben hatte
        wird werden wurde kann können muss müssen soll sollen will wollen möchte gibt nicht kein keine
        keinen mal hier da dort dasselbe derselbe dieselbe denselben dieses diese dieser diesen jede jeder jedes alle
        viele manche beide""".split()
    ),
    # Nouns and what stands between them; an adjective only before its noun.
    theme=(
        rf"(?:[a-zäöü]+(?:e|er|es|en) )?{_N}"
        rf"(?: (?:(?:und|in|im|für|mit|bei|am|der|des|von|zur|zum|an|auf|aus|neuer|neuen) ){{0,2}}{_N}){{0,2}}"
    ),
    quoted="„{}“",
)
