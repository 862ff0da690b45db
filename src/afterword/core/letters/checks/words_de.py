"""German words that checks look for, the phrases with the reason why they go."""

from __future__ import annotations

PUSHY: tuple[tuple[str, str], ...] = (
    (r"wollte (?:nur |einfach )?(?:mal |kurz )*nachfragen|nur mal (?:kurz )?nachhören", "it gives no reason for writing"),
    (r"hake(?:n)? (?:ich |wir )?(?:noch ?mal|nochmals|erneut) nach", "it gives no reason for writing"),
    (r"(?:ich )?hoffe,? (?:es geht|dir geht|ihnen geht|sie hatten|du hattest|dass es)", "an empty phrase"),
    (r"so bald wie möglich|baldmöglichst|schnellstmöglich|umgehende? (?:antwort|rückmeldung)|asap\b", "it presses"),
    (r"dringend\w*|eilt\b|eilig", "it presses"),
    (r"(?:bitte )?(?:antworten|melden|entscheiden) sie (?:sich )?(?:bitte )?(?:bis|noch heute|heute|morgen|sofort)", "it sets them a deadline"),
    (r"(?:melde dich|antworte|sag mir) (?:bitte )?(?:bis|noch heute|heute|morgen|sofort)", "it sets them a deadline"),
    (r"(?:ich )?(?:erwarte|verlange|brauche) (?:eine |ihre |deine |bis )?(?:antwort|rückmeldung|entscheidung)", "it presses"),
    (r"habe (?:ich )?(?:leider |immer )?(?:noch )?(?:nichts|keine antwort|keine rückmeldung) (?:von ihnen|von dir) (?:gehört|bekommen|erhalten)", "it reads as a reproach"),
    (r"warte (?:ich )?(?:immer )?noch (?:immer )?auf", "it reads as a reproach"),
    (r"(?:sie haben|du hast) (?:mir )?(?:immer noch |noch immer |bisher |bis heute )?nicht (?:geantwortet|reagiert|zurückgeschrieben)", "it reads as a reproach"),
    (r"wie (?:bereits|schon) (?:mehrfach )?(?:geschrieben|erwähnt|gesagt)", "it reads as a reproach"),
    (r"letzte (?:chance|erinnerung|mahnung)|andere (?:firmen|unternehmen) (?:warten|sind interessiert)", "it threatens"),
    (r"(?:der|die) (?:perfekte|ideale|beste|richtige) (?:kandidat(?:in)?|besetzung|wahl|bewerber(?:in)?)", "it boasts; show it instead"),
    (r"(?:perfekt|ideal|bestens) (?:geeignet|auf die stelle)|nicht bereuen", "it boasts; show it instead"),
    (r"flehe|ich bitte sie inständig|inständig|stellen sie mich ein|stell mich ein|verzweifelt", "it begs"),
    (r"entschuldigen sie (?:bitte )?(?:die störung|dass ich störe)|tut mir leid,? (?:sie|dich) zu stören|verzeihen sie die störung", "it grovels; a good reason needs no excuse"),
    (r"(?:sie sind|du bist) (?:sicher|bestimmt) (?:sehr )?beschäftigt|viel um die ohren", "it grovels"),
    (r"zutiefst|unendlich dankbar|ewig dankbar|außerordentliche ehre|große ehre|fehlen die worte", "it is too much"),
    (r"(?:genial|fantastisch|phänomenal|visionär|weltklasse|brillant|inspirierend|unglaublich|großartig|überragend)\w*", "praise that fits anybody pleases nobody"),
    (r"(?:das|die|der) beste (?:team|firma|unternehmen|gespräch|chef)\w*", "praise that fits anybody pleases nobody"),
    (r"(?:eine |der |die )affäre mit|gerüchte?n?\b|klatsch\b|hinter (?:ihrem|seinem|deinem|dem) rücken|unter uns gesagt", "what is told of somebody is not passed on"),
    (r"(?:besser|stärker|mehr|geeigneter|weiter) als(?: \w+){0,3} (?:anderen?|übrigen) (?:bewerber|kandidat)\w*|(?:anderen?|übrigen) (?:bewerber|kandidat)\w*[^.?!]{0,50}\b(?:nicht|kein\w*|weniger|kaum)\b", "it boasts; show it instead"),
    (r"traumjob|traumstelle|traumunternehmen", "a worn phrase"),
    (r"teamplayer|leidenschaftlich|hands-?on|proaktiv\w*|synerg\w+|win-win|mehrwert|zielorientiert|hochmotiviert|brenne für", "a worn phrase; show it instead"),
    (r"(?:vielen |besten )?dank im voraus|im voraus (?:vielen |besten )?dank|danke schon (?:mal|jetzt|im voraus)", "it takes their yes for granted"),
    (r"freue mich (?:schon )?auf (?:die zusammenarbeit|den start|meinen ersten tag|ihre (?:positive|baldige|schnelle))", "it takes their yes for granted"),
    (r"wann (?:kann|darf|soll) ich (?:anfangen|beginnen|starten)", "it takes their yes for granted"),
    (r"sehr geehrte damen und herren|liebes team|hallo zusammen|an die personalabteilung", "it names nobody"),
)  # fmt: skip
ASK = (
    r"\b(?:können|könnten|würden|dürfte|dürften|mögen|möchten) sie\b|\b(?:kannst|könntest|würdest|magst) du\b"
    r"|\bbitte\b|\bich bitte\b|\b(?:empfehlen|empfiehl) (?:sie )?mich\b|\bmelden sie sich\b"
)
ATTACHED = (
    r"\b(?:im anhang|als anhang|anbei|angehängt|beigefügt|liegt (?:\w+ ){0,4}bei|anhang finden)\b"
)
BETWEEN: tuple[tuple[str, frozenset[str]], ...] = (
    (r"\b(?:sie haben|du hast|sie hatten|du hattest) (?:mir )?(?:\w+ ){0,4}(?:versprochen|zugesichert|zugesagt|garantiert)\b|\bwie versprochen\b|\b(?:ihr|dein)e?[mns]? (?:versprechen|zusage)\b", frozenset({"promise"})),
    (r"\bwie (?:vereinbart|abgemacht|besprochen)\b|\bunserer? (?:vereinbarung|abmachung)\b", frozenset({"promise", "request"})),
    (r"\b(?:sie haben|du hast) mir (?:die stelle |den job )?angeboten\b|\b(?:ihr|dein)(?:em|es)? angebot\b", frozenset({"offer"})),
    (r"\b(?:sie haben|du hast) mich (?:zu (?:einem|einer) )?(?:zweiten |weiteren |nächsten )(?:gespräch|runde) eingeladen\b", frozenset({"next_round"})),
)  # fmt: skip
# Pairs of words with a capital that name nobody; every noun has one, so only pairs are looked at.
CAPITALS = frozenset(
    """sie ihnen ihr ihre ihrem ihren ihrer ihres herr herrn frau dr prof vielen dank freundlichen grussen
    beste viele herzliche liebe ja nein noch minuten stunde stunden tag tage tagen woche wochen monat
    monate monaten jahr jahre jahren prozent anfang mitte ende art euro uhr""".split()
)
