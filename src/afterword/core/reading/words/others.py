"""Other people's fortunes, in each language: "my brother didn't get the job" is no news of the user's.

What a sentence says of one of these people it doesn't say of the user.
"""

from __future__ import annotations

OTHERS: dict[str, tuple[str, ...]] = {
    "en": (
        (
            r"(?:my|his|her|their|our|your) (?:\w+ )?(?:brother|sister|son|daughter|child|children"
            r"|kids?|wife|husband|cousin|friend|mate|flatmate|housemate|roommate|neighbou?r|mum|mom"
            r"|dad|mother|father|niece|nephew|girlfriend|boyfriend|uncle|aunt|landlord|landlady"
            r"|tenant|dog|cat)(?:'s|s)?"
        ),
        r"(?:at|with|from) (?:your|the) other (?:place|process|interview|job)",
        r"(?:sorry|sad|gutted|glad|happy|pleased|delighted) to hear",
        (
            r"(?:at|with|from|by) (?:the other|another|your (?:current|new|other)) (?:company|firm"
            r"|place|employer|school|hospital|team)"
        ),
    ),
    "de": (
        (
            r"(?:mein|dein|ihr|sein|unser)(?:e[nrms]?)? (?:\w+ )?(?:bruders?|schwester|sohn\w*|tochter"
            r"|kind\w*|frau|mann|freund(?:in)?|kumpel|mitbewohner(?:in)?|nachbar\w*|mutter|vater"
            r"|cousine?|neffe|nichte|vermieter(?:in)?)"
        ),
        r"(?:bei|in|von) (?:der|dem|einer|einem) anderen (?:firma|unternehmen|arbeitgeber|stelle)",
        r"meine[mr] (?:freund|bruder|kumpel|mann|sohn|schwester|frau|tochter|freundin)",
    ),
    "es": (
        (
            r"(?:mi|tu|su|nuestr[oa])s? (?:\w+ )?(?:herman[oa]s?|hij[oa]s?|prim[oa]s?|marido|mujer"
            r"|espos[oa]|novi[oa]|amig[oa]s?|compañer[oa]s? de piso|veci[nñ][oa]s?|madre|padre"
            r"|sobrin[oa]s?|casero)"
        ),
        r"(?:en|de|con) (?:la |el )?otr[oa] (?:empresa|compañía|sitio|trabajo)",
        r"a mi (?:herman[oa]|prim[oa]|hij[oa]|amig[oa]|marido|mujer|madre|padre)",
    ),
    "fr": (
        (
            r"(?:mon|ma|mes|ton|ta|votre|vos|son|sa|notre) (?:\w+ )?(?:frères?|sœurs?|soeurs?|fils"
            r"|filles?|enfants?|mari|femme|cousine?s?|amie?s?|copine?|colocataires?|voisine?s?"
            r"|mère|père|neveu|nièce|propriétaire)"
        ),
        r"(?:chez eux|dans l'autre (?:entreprise|boîte|société)|chez l'autre)",
        r"(?:copropriété|syndic)",
    ),
    "pt": (
        (
            r"(?:o |a )?(?:meu|minha|teu|tua|seu|sua|nosso|nossa)s? (?:irmã[os]?|irmão|irmãs|filh[oa]s?"
            r"|prim[oa]s?|marido|mulher|esposa|namorad[oa]|amig[oa]s?|vizinh[oa]s?|mãe|pai"
            r"|sobrinh[oa]s?|senhorio|colega de casa)"
        ),
        r"(?:na|da|com a) outra empresa",
    ),
}
