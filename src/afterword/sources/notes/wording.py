"""Words of notes in five languages, as plain data, all folded: lower case, no accents.

A heading is known by any of its words or phrases; a label ("Decision: …") is what stands before a
colon and is nobody's name.
"""

from __future__ import annotations

from afterword.core.entries import Heading

# Tried in this order: "questions they asked" were talked about, "what they asked for" is to be
# sent.
_HEADINGS = """
open: left_open offen_geblieben quedo_abiert reste_ouvert ficou_em_aberto
common: in_common gemeinsam_haben en_comun en_commun em_comum
worry: what_worries worried_about was_sie_sorgt les_preocupa les_inquiete os_preocupa
talked: question fragen pregunta pergunta domande
asked: asked_for they_asked they_want they_requested request to_send i_promised owe_them
asked: gebeten baten gewunscht wunschten sie_mochten mochten_sie
asked: angefordert angefragt nachreichen zu_schicken zusenden
asked: pidieron pidio pedido solicit enviarles por_enviar querian
asked: demande a_envoyer voulaient souhait pediram pediu a_enviar queriam
next: next follow_up followup timeline what_happens_now
next: weiter nachste naechste ausblick zeitplan proximo siguiente continuacion
next: prochain suite etape calendrier passos a_seguir seguinte
bring: bring offer contribut could_do_for could_help value_add
bring: einbring beitrag beisteuer anbieten helfen aportar aporto ofrecer contribui ayudar
bring: apporter proposer contribuer aider trazer oferecer agregar
learned: learn insight takeaway take_away found_out impression
learned: gelernt erfahren erkenntnis eindruck mitgenommen aprend descubri impresion
learned: appris retenu decouvert percebi descobri impress
talked: talk discuss spoke conversation topic covered went happened said notes
talked: gesproch besproch gesprach sprachen themen geredet verlauf
talked: hablamos hablado conversa temas tratamos charla parle discut sujet echange abord
talked: falamos assunto
"""
_KINDS: tuple[Heading, ...] = (
    "talked",
    "worry",
    "common",
    "open",
    "asked",
    "next",
    "bring",
    "learned",
)
HEADINGS: tuple[tuple[Heading, tuple[str, ...]], ...] = tuple(
    (kind, tuple(word.replace("_", " ") for word in words.split()))
    for name, _, words in (row.partition(":") for row in _HEADINGS.strip().splitlines())
    for kind in _KINDS
    if kind == name
)

BARE_HEADING = (
    r"^(?:what (?:we|i|they)|things i|they asked for|next steps?|my takeaways|follow.?up"
    r"|was (?:ich|wir|sie)|woruber|worum|nachste schritte?|naechste schritte?"
    r"|(?:lo|de) que|que (?:aprendi|pidieron)|me pidieron|proximos pasos|siguientes pasos"
    r"|ce (?:que|dont|qu)|de quoi|ils ont demande|prochaines? etapes?"
    r"|o que|do que|eles pediram|proximos passos)\b"
)
COMPANY = "company employer unternehmen firma arbeitgeber empresa entreprise societe compania"
DATE = "date day datum tag fecha dia jour data when"
INTERVIEW = "interview gesprach entrevista entretien"

# Before a colon and still no name.
LABELS = frozenset(
    """
    a abschluss action actions address ademas agenda ai aim all alle alles alls also always
    ambas ambiente ambos and anfang anmerkung answer answers antwort anwesend api arbeitszeit
    asistentes ask asked atmosphere ats attendees aufgabe aufgaben aussi b background beide
    beispiel benefits bilan blog bonus book both budget but ceo cfo challenge challenges comp
    company compensation concern concerns conclusion contact context contexte coo cpo cto
    cultura culture cv data date datum deadline decisao decision decisions delai delais demo
    detail details detalle detalles difficulte domain done duda dudas duvida duvidas eindruck
    einstieg ejemplo elas eles ellas elles ellos email empresa entreprise entscheidung equipe
    equipo er ergebnis eta eu eux everybody everyone example exemple exemplo exercise
    expectation expectations faq fazit fecha feedback feeling firma first focus follow format
    frage fragen frist gefuhl gehalt general goal goals good gtm he headcount hint hinweis
    history horario hours hq hr http https hybrid ich idea ideas idee ideen ils impression info
    interviewer interviewers intro introduction issue issues it job kpi kultur language
    languages learned learning lesson lessons level lieu link linkedin local location lugar mail
    maybe me meta mission ml moi money mood my myself nachster nachtrag negative next no nos
    nosotros nota notas note notes nothing notiz nous objectif objetivo offen offer office ok
    okr okrs on one open opportunity org ort other outcome overall pace panel participantes
    participants pasos pay people pergunta perguntas phone place plan plans plazo pm poc point
    points positiv positive poste pr prazo pregunta preguntas present presentes presents pro
    problem problema problemas probleme problems proceso process processo processus product
    producto produit produkt produto project projects projekt projet projeto proyecto prozess ps
    puesto punkt punto puntos q qa question questions quote raison rd reason recruiter red
    remarque remember remote remote-friendly remuneracao reply reponse requirement requirements
    resposta respuesta result resultado resultat results resume resumen resumo risk risks role
    rolle round rounds salaire salario salary schedule schwerpunkt second she side sie size sla
    so sonst sonstiges sorge sorgen sprache sql sre stack standort start status stelle step
    steps stimmung story strategy strength strengths style subject sueldo sujet sujets summary
    surprise surprises tache tarea tarefa task tasks tba tbd team teams tech technology
    teilnehmer tema temas termin test thanks the thema themen then there they third time
    timeline timing title to todas todo todos tooling tools topic topics tous toutes travel two
    uhrzeit ui und unterlagen update url urlaub us ux vacation vaga value values vergutung vibe
    vision vp we weakness weaknesses website what when where who why wichtig wir work workload
    worries worry wow yes yo zeitplan ziel ziele zusammenfassung
    """.split()
)

NOTHING = frozenset(
    "none nothing n/a na no nil - -- – — tbd ? nichts keine keins nix nada ninguno ninguna rien"
    " aucun aucune nenhum nenhuma".split()
)

# Before a name.
TITLES = frozenset("dr prof mr mrs ms mx herr frau sr sra srta dra dña don m mme mlle ing".split())
# Between the words of a name.
PARTICLES = frozenset(
    "van von der den de del della di da do dos das du la le los las al el bin ibn ben bint y e of"
    " ter ten zu zur af av mac st".split()
)
AND = r"\s*(?:,|;|/|&|\+|\band\b|\bund\b|\by\b|\bet\b|\be\b)\s*"
SAID = r"said|says|quote|sagte|gesagt|o-ton|dijo|dit|disse|a dit|wortlich|wörtlich"

TOLD = (
    r"(?:already\s+)?told|shared\s+with|sent\s+to|mentioned\s+to|announced\s+to|used\s+with|"
    r"erz[aä]hlt|gesagt"
    r"|informiert|mitgeteilt|contado\s+a|dicho\s+a|avisado\s+a|dit\s+[àa]|annonc[ée]\s+[àa]|"
    r"partag[ée]\s+avec"
    r"|contei\s+(?:a|ao|para)|dito\s+a|avisei"
)
# Words that keep something back; with a date behind them it is public from then.
KEPT_BACK = (
    r"(?:do\s+not|don['’]t|not\s+to\s+be|must\s+not|never)\s+(?:be\s+)?"
    r"(?:announced?|shared?|tell|told|mention(?:ed)?|publish(?:ed)?|public|talk)"
    r"|not\s+(?:yet\s+)?public|embargo|confidential|under\s+wraps|secret\s+until|"
    r"public\s+(?:from|on|as\s+of)"
    r"|announce(?:ment|d)?\s+(?:on|from)"
    r"|nicht\s+(?:vor|weitersagen|ver[öo]ffentlichen|[öo]ffentlich)|sperrfrist|gesperrt\s+bis|"
    r"vertraulich"
    r"|[öo]ffentlich\s+ab|erst\s+ab"
    r"|no\s+(?:anunciar|publicar|contar|decir)|p[úu]blic[oa]\s+(?:desde|a\s+partir)|confidencial"
    r"|ne\s+pas\s+(?:annoncer|publier|divulguer|dire)|public\s+(?:[àa]\s+partir|le|d[èe]s)|"
    r"confidentiel"
    r"|n[ãa]o\s+(?:anunciar|publicar|divulgar|contar)"
)
ACHIEVED = (
    "achieve accomplish did brag wins milestone proud erfolge errungen erreicht geschafft logros"
    " realisations reussites accompli conquistas realizacoes"
)
