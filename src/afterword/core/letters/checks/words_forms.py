"""Words that show a form of address: Mr or Ms, and near or distant, by language.

Only what can mean nothing else: "ihr" is theirs too, and who says "tu" may greet all of "vous".
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from afterword.core.world import Gender

# Folded (core.names.fold). What goes before a name.
COURTESIES: Mapping[str, Gender] = {
    **dict.fromkeys(
        "frau sra srta senora senorita dona mme madame mlle mademoiselle senhora mrs ms miss"
        " dra profa".split(),
        "f",
    ),
    **dict.fromkeys("herr herrn sr senor don monsieur senhor mr".split(), "m"),
}
ADJECTIVES: Mapping[str, Gender] = {
    **dict.fromkeys("geehrte liebe verehrte estimada querida chere prezada cara".split(), "f"),
    **dict.fromkeys("geehrter lieber verehrter estimado querido cher prezado caro".split(), "m"),
}
BEFORE_ADJECTIVE = frozenset("sehr muy mon ma mein meine mi meu minha".split())
# What in a greeting goes with the distant form alone.
DISTANT_GREETING: Mapping[str, re.Pattern[str]] = {
    "de": re.compile(r"[Ss]ehr (?:geehrte|verehrte)r?|\b(?:Frau|Herrn?)(?= \w)"),
    "es": re.compile(r"\b(?:Sra?\.?|Srta\.?|[Ss]eñor(?:a|ita)?)(?= \w)"),
    "fr": re.compile(r"\b(?:[Mm]adame|[Mm]onsieur|Mme|Mlle|M\.)(?= \w)"),
    "pt": re.compile(r"\b(?:Sra?\.?|[Ss]enhora?)(?= \w)"),
}
# By language: distant, near; searched in sentences, each on a line. Where a capital follows it may
# be a name: "Du Pont", "Tu Nguyen".
FORMS: Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    language: (re.compile(distant), re.compile(near))
    for language, (distant, near) in {
        "de": (
            # At the start of a sentence it may be "they".
            r"(?<=[\w,;)] )(?:Sie|Ihnen|Ihre[nmrs]?)\b",
            # "per du" and "das Du" speak of the form.
            r"(?<!per )(?<!Herr )(?<!Herrn )(?<!Frau )\bdu\b"
            r"|(?<!per )(?<!das )(?<!zum )(?<!beim )(?<!vom )\bDu\b(?! [A-ZÄÖÜ])"
            r"|\b[Dd]ich\b|\b[Dd]ir\b|\b[Dd]ein(?:e[nmrs]?)?\b"
            r"|\b(?:kannst|könntest|hast|hattest|bist|würdest|möchtest|willst)\b",
        ),
        "es": (
            r"\b[Uu]sted\b|\b[Ll]e (?:agradezco|escribo|envío|mando|adjunto|confirmo)\b"
            r"(?! (?:\w+ ){0,3}a )|\b(?:agradecerle|escribirle|enviarle|mandarle)\b"
            r"(?! (?:\w+ ){0,3}a )|\b(?:[Dd]ígame|[Ee]scríbame|[Ll]lámeme|[Aa]víseme)\b",
            r"\b[Tt]ú\b(?! [A-ZÁÉÍÓÚÑ])|\bti\b|\b[Cc]ontigo\b|\b[Tt]e (?=[a-záéíóúñ])"
            r"|\b[Tt]us? (?=[a-záéíóúñ])|\b(?:[Pp]uedes|[Pp]odrías|[Tt]ienes|[Qq]uieres)\b"
            r"|\b(?:[Dd]ime|[Ee]scríbeme|[Ll]lámame|[Aa]vísame)\b",
        ),
        "fr": (
            # All of a team are "vous" to those who say "tu" to one of it.
            r"(?<!endez-)(?<!endez )(?<!chez )(?<!entre )(?<!parmi )"
            r"\b[Vv]ous\b(?! (?:tous|toutes|deux|trois|autres|êtes tous|êtes toutes)\b)"
            r"|\b[Vv](?:otre|os)\b(?! (?:équipes?|entreprise|société|côté|collègues|bureaux|locaux))",
            r"\b[Tt](?:u|oi|e)\b(?! [A-ZÀ-Þ])|(?<![-'’])\b[Tt](?:a|es) (?=[a-zà-ÿ])"
            r"|\b[Tt]on (?:message|mail|temps|accueil|équipe|aide|avis|retour|conseil|invitation"
            r"|écoute|intérêt|expérience|courriel|e-mail)\b|(?<!\w)[Tt]['’](?=[aeiouhyàâéèêîôû])",
        ),
        "pt": (
            r"\b(?:[OoAa]|[Aa]o|[Àà]|[dn][oa]|[Pp]el[oa]) [Ss]enhora?\b(?! [A-ZÀ-Þ])|\bV\. ?Ex",
            r"\b[Vv]ocê\b|\bvc\b|\b[Tt]u\b(?! [A-ZÀ-Þ])|\bti\b|\b[Cc]ontigo\b"
            r"|\b[Tt]e (?=[a-zà-ÿ])|\b[Tt](?:eus?|uas?)\b",
        ),
    }.items()
}
