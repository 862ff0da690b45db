"""Greetings and farewells that letters to somebody who decides may have, by language: plain data.

Only what stands here is ever learnt, so that no name and no joke gets into a letter. Where a
formula is left out although people use it, its reason stands beside it, for the user to read; what
they set by hand needs no such list.
"""

from __future__ import annotations

from collections.abc import Mapping

_HOURS = "it fits one part of the day, and nobody knows when a letter is read"
_ENDING = "its ending depends on whom it is for, so it is chosen for each letter"
_CLOSE = "too familiar for somebody who decides about you"
_LOCAL = "it is at home in some places only"
_CIRCULAR = "it reads as a circular"
_CURT = "an abbreviation reads as haste"
_PRESSES = "it takes their yes for granted"
_PLANS = "it speaks of a meeting that may not come"

# As it is written, and why it does not fit; "" for one that does.
GREETINGS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "Dear": "",
        "Hi": "",
        "Hello": "",
        "Good day": "",
        "Good morning": _HOURS,
        "Good afternoon": _HOURS,
        "Good evening": _HOURS,
        "Morning": _HOURS,
        "Afternoon": _HOURS,
        "Hey": _CLOSE,
        "Hiya": _CLOSE,
        "Heya": _CLOSE,
        "Yo": _CLOSE,
        "My dear": _CLOSE,
        "Dearest": _CLOSE,
        "G'day": _LOCAL,
        "Greetings": _CIRCULAR,
    },
    "de": {
        "Hallo": "",
        "Guten Tag": "",
        "Hi": "",
        "Guten Morgen": _HOURS,
        "Guten Abend": _HOURS,
        "Sehr geehrte": _ENDING,
        "Sehr geehrter": _ENDING,
        "Liebe": _ENDING,
        "Lieber": _ENDING,
        "Werte": _ENDING,
        "Werter": _ENDING,
        "Moin": _LOCAL,
        "Servus": _LOCAL,
        "Grüß Gott": _LOCAL,
        "Grüezi": _LOCAL,
        "Hey": _CLOSE,
        "Na": _CLOSE,
    },
    "es": {
        "Hola": "",
        "Buenos días": _HOURS,
        "Buenas tardes": _HOURS,
        "Buenas noches": _HOURS,
        "Buen día": _HOURS,
        "Buenas": _CLOSE,
        "Estimado": _ENDING,
        "Estimada": _ENDING,
        "Apreciado": _ENDING,
        "Apreciada": _ENDING,
        "Querido": _ENDING,
        "Querida": _ENDING,
    },
    "fr": {
        "Bonjour": "",
        "Bonsoir": _HOURS,
        "Cher": _ENDING,
        "Chère": _ENDING,
        "Salut": _CLOSE,
        "Coucou": _CLOSE,
        "Allô": _LOCAL,
    },
    "pt": {
        "Olá": "",
        "Bom dia": _HOURS,
        "Boa tarde": _HOURS,
        "Boa noite": _HOURS,
        "Caro": _ENDING,
        "Cara": _ENDING,
        "Prezado": _ENDING,
        "Prezada": _ENDING,
        "Querido": _ENDING,
        "Querida": _ENDING,
        "Oi": _CLOSE,
    },
}
# Likewise: "formal" and "informal" say for which letters alone it is taken, "both" for either.
FAREWELLS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "Best": "informal",
        "Best wishes": "both",
        "With best wishes": "both",
        "Best regards": "both",
        "With best regards": "both",
        "Kind regards": "both",
        "With kind regards": "both",
        "Kindest regards": "both",
        "Warm regards": "both",
        "With warm regards": "both",
        "Warm wishes": "both",
        "Warmly": "informal",
        "Regards": "both",
        "All the best": "informal",
        "All best": "informal",
        "Many thanks": "informal",
        "Thanks": "informal",
        "Thanks again": "informal",
        "Thank you": "both",
        "With thanks": "both",
        "Cheers": "informal",
        "Yours": "informal",
        "Yours sincerely": "both",
        "Sincerely": "both",
        "Yours truly": "formal",
        "Yours faithfully": "formal",
        "Respectfully": "formal",
        "Love": _CLOSE,
        "xx": _CLOSE,
        "x": _CLOSE,
        "Take care": _CLOSE,
        "Hugs": _CLOSE,
        "BR": _CURT,
        "KR": _CURT,
        "Rgds": _CURT,
        "Thx": _CURT,
        "Ta": _CURT,
        "Thanks in advance": _PRESSES,
        "Thank you in advance": _PRESSES,
        "Talk soon": _PLANS,
        "Speak soon": _PLANS,
        "See you soon": _PLANS,
        "See you then": _PLANS,
        "See you": _PLANS,
        "Looking forward": _PLANS,
    },
    "de": {
        "Mit freundlichen Grüßen": "both",
        "Freundliche Grüße": "both",
        "Mit besten Grüßen": "both",
        "Beste Grüße": "both",
        "Viele Grüße": "informal",
        "Schöne Grüße": "informal",
        "Herzliche Grüße": "informal",
        "Mit herzlichen Grüßen": "both",
        "Vielen Dank": "informal",
        "Herzlichen Dank": "informal",
        "Vielen Dank und viele Grüße": "informal",
        "Vielen Dank und beste Grüße": "both",
        "Hochachtungsvoll": "it is cooler than anybody means it",
        "Liebe Grüße": _CLOSE,
        "Ganz liebe Grüße": _CLOSE,
        "Grüße": "informal",
        "Gruß": _CURT,
        "LG": _CURT,
        "VG": _CURT,
        "BG": _CURT,
        "MfG": _CURT,
        "Bis bald": _PLANS,
        "Bis dann": _PLANS,
        "Vielen Dank im Voraus": _PRESSES,
    },
    "es": {
        "Saludos": "informal",
        "Un saludo": "both",
        "Un cordial saludo": "both",
        "Saludos cordiales": "both",
        "Cordiales saludos": "both",
        "Cordialmente": "both",
        "Atentamente": "both",
        "Muchas gracias": "informal",
        "Gracias": "informal",
        "Quedo atento": _ENDING,
        "Quedo atenta": _ENDING,
        "Un abrazo": _CLOSE,
        "Abrazos": _CLOSE,
        "Besos": _CLOSE,
        "Atte": _CURT,
        "Gracias de antemano": _PRESSES,
    },
    "fr": {
        "Cordialement": "both",
        "Bien cordialement": "both",
        "Très cordialement": "both",
        "Bien à vous": "both",
        "Sincèrement": "both",
        "Meilleures salutations": "both",
        "Salutations distinguées": "formal",
        "Sincères salutations": "both",
        "Au plaisir": "informal",
        "Merci": "informal",
        "Merci beaucoup": "informal",
        "Amicalement": "informal",
        "Bonne journée": _HOURS,
        "Bonne soirée": _HOURS,
        "Bises": _CLOSE,
        "Bien à toi": _CLOSE,
        "Cdlt": _CURT,
        "À bientôt": _PLANS,
        "Merci d'avance": _PRESSES,
    },
    "pt": {
        "Atenciosamente": "both",
        "Cordialmente": "both",
        "Cumprimentos": "both",
        "Com os melhores cumprimentos": "both",
        "Melhores cumprimentos": "both",
        "Obrigado": "informal",
        "Obrigada": "informal",
        "Muito obrigado": "informal",
        "Muito obrigada": "informal",
        "Grato": "both",
        "Grata": "both",
        "Abraço": _CLOSE,
        "Abraços": _CLOSE,
        "Um abraço": _CLOSE,
        "Beijos": _CLOSE,
        "Att": _CURT,
        "Obrigado desde já": _PRESSES,
        "Obrigada desde já": _PRESSES,
    },
}
FITS = frozenset({"formal", "informal", "both"})
TWICE = "said twice it sounds like a joke"
SHOUTS = "more than one exclamation mark shouts"
NAMELESS = "it names nobody, and a letter greets by name"

# Words before a family name; and words after a greeting that stand for several people.
TITLES = frozenset(
    """dr prof professor professorin mr mrs ms miss mx sir madam herr herrn frau doktor dipl ing
    senor senora sr sra srta don dona monsieur madame mademoiselle m mme mlle maitre me docteur
    senhor senhora dra doutor doutora exmo exma ilmo ilma""".split()
)
PARTICLES = frozenset(
    "de da do dos das del della di du la le les van von der den ter zu y e".split()
)
SEVERAL = frozenset(
    """all both everyone everybody team folks guys there friends colleagues zusammen alle allerseits
    beide ihr leute todos todas equipo amigos tous toutes equipe pessoal gente again hiring manager
    recruiter committee""".split()
)
# What English may contract, and the same written out. "I have" is left out: it mostly has no short
# form.
CONTRACTED = frozenset(
    """i'm i'd i'll i've you're you'll you've you'd we're we'll we've we'd they're they'll they've
    it's that's there's what's here's let's don't doesn't didn't isn't aren't wasn't weren't
    wouldn't couldn't shouldn't hasn't haven't hadn't can't won't""".split()
)
WRITTEN_OUT = frozenset(
    f"{first} {second}"
    for firsts, seconds in (
        ("i", "am would will"),
        ("you we they", "are will"),
        ("it that there what", "is"),
        (
            "do does did is are was were would could should has have had will",
            "not",
        ),
    )
    for first in firsts.split()
    for second in seconds.split()
)
WRITTEN_AFTER = frozenset(pair.split()[1] for pair in WRITTEN_OUT)
