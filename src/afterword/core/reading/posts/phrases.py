"""How people say in prose what they lead, where they work and to whom they report, per language.

Fragments for folded text (sentences.Text), parted by " | "; <team> stands for the team's words and
<title> for a title, each up to the next sign.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language."""

    leads: str  # the writer leads a team
    within: str  # the writer works in one
    title: str  # the writer gives a title
    # Beside a name: before it, behind it, and between two. "Our team lead" may be anybody's: HR
    # writes so of those who interview.
    my_boss: str
    is_my_boss: str
    i_report_to: str
    reports_to_me: str
    in_my_team: str  # likely, not said
    reports_to: str
    # Behind the first name, the second is the first one's manager. Romance languages say "Nuria,
    # responsable de UX" of a department just so.
    boss_of: str
    # In notes about one person, before another's name.
    their_boss: str


PHRASES: Mapping[str, Phrases] = {
    "en": Phrases(
        leads=r"""
        i (?:currently |now |also )?(?:lead|run|head|head up|manage|look after|oversee)
        (?:the|our|a) <team> (?:team|group|department|side|function|practice|squad|unit)s? |
        i(?:'m| am) (?:leading|running|heading|heading up|managing) (?:the|our) <team>
        (?:team|group|department|side|function|practice|squad|unit)s? |
        i(?:'m| am) (?:in charge of|responsible for) (?:the|our) <team>
        (?:team|group|department|function|unit)""",
        within=r"""
        i(?:'m| am| work| sit)(?: part of| also)? (?:on|in|with|from|of) (?:the|our) <team>
        (?:team|group|department|squad|unit) |
        i(?:'m| am) part of (?:the|our) <team> (?:team|group|department|squad|unit)""",
        title=r"""
        i(?:'m| am)(?: now| currently)? (?:the|an?|your|our) (?:new )?<title> |
        i work (?:here )?as (?:the|an?) <title> | in my role as (?:the )?<title> |
        (?:started|joined|joining) (?:\w+ )?as (?:the |an? )?<title>""",
        my_boss="my (?:line |direct |own )?(?:manager|boss|supervisor|team lead),?",
        is_my_boss=r",? (?:who is |who's |is )?my (?:line |direct )?(?:manager|boss|supervisor)",
        i_report_to=r"i (?:directly |now )?(?:report|answer) (?:directly |in )?to",
        reports_to_me=r",? (?:who )?(?:also )?(?:reports? to|works? for) me",
        in_my_team=r",? (?:who (?:is|works) )?(?:is )?(?:on|in|from) my (?:own )?team",
        reports_to=r",? (?:who )?(?:also )?(?:reports|answers) (?:directly |in )*to",
        boss_of=r"'s (?:line |direct )?(?:manager|boss|supervisor)(?:,| is)?",
        their_boss=r"""
        (?:reports?|reporting|answers) (?:directly |in )?to | works for |
        (?:her|his|their) (?:line )?(?:manager|boss|supervisor)(?: is|,|:)?""",
    ),
    "de": Phrases(
        leads=r"""
        ich (?:leite|führe|verantworte)(?: hier| derzeit| aktuell)?
        (?:das|die|den|unser|unsere|unseren) (?:team|abteilung|bereich|gruppe)(?: für)? <team>""",
        within=r"""
        ich (?:arbeite|bin|sitze)(?: hier)? (?:im|in der|in dem) (?:team|abteilung|bereich|gruppe)
        (?:für )?<team>""",
        title=r"""
        ich bin(?: hier| bei \w+| seit \w+)? (?:der|die|ihre?|eure?|eine?)? ?<title> |
        (?:in meiner (?:rolle|funktion) )als <title>""",
        my_boss=r"""
        (?:meiner?|meine[mn]) (?:direkten? )?(?:chef|chefin|vorgesetzter?
        |vorgesetzten|teamleiter|teamleiterin|abteilungsleiter|abteilungsleiterin),?""",
        is_my_boss=r",? (?:die |der |ist )?meine? (?:chef|chefin|vorgesetzter?)(?: ist)?",
        i_report_to=r"ich berichte(?: direkt)? an",
        reports_to_me=r",? (?:die |der )?(?:berichtet )?an mich",
        in_my_team=r",? (?:die |der )?(?:ist |arbeitet )?(?:aus|in) meine[mr] team",
        reports_to=r",? (?:die |der )?berichtet(?: direkt)? an",
        boss_of=r"s (?:chef|chefin|vorgesetzter?) ist",
        their_boss=r"berichtet(?: direkt)? an | (?:ihre?|seine?) (?:chef|chefin|vorgesetzter?) ist",
    ),
    "es": Phrases(
        leads=r"""
        (?:yo )?(?:dirijo|lidero|coordino|llevo) (?:el|al|la|nuestro) (?:equipo|departamento|area)
        (?:de |del )?<team>""",
        within=r"""
        (?:trabajo|estoy) en el (?:equipo|departamento|area) (?:de |del )?<team>""",
        title=r"(?:yo )?soy (?:el |la |tu |su )?<title>",
        my_boss="mi (?:jefe|jefa|responsable|supervisora?),?",
        is_my_boss=r",? (?:que )?(?:es )?mi (?:jefe|jefa|responsable)",
        i_report_to=r"(?:yo )?reporto (?:directamente )?a",
        reports_to_me=r",? (?:que )?me reporta",
        in_my_team=r",? (?:que )?(?:esta |trabaja )?(?:en|de) mi equipo",
        reports_to=r",? (?:que )?reporta (?:directamente )?a",
        boss_of=r"(?!)",
        their_boss=r"reporta (?:directamente )?a | su (?:jefe|jefa) es",
    ),
    "fr": Phrases(
        leads=r"""
        (?:je |j')(?:dirige|anime|pilote|gere|encadre|manage) (?:l'|la |le |notre )
        ?(?:equipe|service|departement|pole) (?:de |des |du |d')?<team>""",
        within=r"""
        je (?:travaille|suis) (?:dans|au sein de) (?:l'|la |le )?(?:equipe|service|departement|pole)
        (?:de |des |du |d')?<team>""",
        title=r"je suis (?:le |la |l'|votre |un |une )?<title>",
        my_boss="(?:mon|ma) (?:responsable|manager|chef|cheffe|superieure?|n\\+1),?",
        is_my_boss=r",? (?:qui )?(?:est )?(?:mon|ma) (?:responsable|manager|chef|cheffe)",
        i_report_to=r"je (?:rapporte|reporte|suis rattachee?) (?:directement )?a",
        reports_to_me=r",? (?:qui )?me (?:rapporte|reporte)",
        in_my_team=r",? (?:qui (?:est|travaille) )?(?:dans|de) mon equipe",
        reports_to=r",? (?:qui )?(?:rapporte|reporte|est rattachee?) (?:directement )?a",
        boss_of=r"(?!)",
        their_boss=r"""
        (?:rapporte|reporte|rattachee?) (?:directement )?a |
        (?:sa|son) (?:responsable|manager|cheffe?) est""",
    ),
    "pt": Phrases(
        leads=r"""
        (?:eu )?(?:lidero|dirijo|coordeno|chefio|giro) (?:a|o|nossa|nosso|a nossa)
        (?:equipa|equipe|departamento|area|time) (?:de |da |do |dos |das )?<team>""",
        within=r"""
        (?:trabalho|estou) (?:na|no) (?:equipa|equipe|departamento|area|time)
        (?:de |da |do |dos |das )?<team>""",
        title=r"(?:eu )?sou (?:a |o )?<title>",
        my_boss="(?:(?:o |a )?(?:meu|minha)) (?:chefe|gestora?|supervisora?|responsavel|gerente),?",
        is_my_boss=r",? (?:que )?(?:e )?(?:meu|minha) (?:chefe|gestora?|gerente)",
        i_report_to=r"(?:eu )?reporto (?:diretamente )?(?:a|ao)",
        reports_to_me=r",? (?:que )?(?:me reporta|reporta a mim)",
        in_my_team=r",? (?:que )?(?:esta |trabalha )?(?:na|da) minha equip[ae]",
        reports_to=r",? (?:que )?reporta (?:diretamente )?(?:a|ao)",
        boss_of=r"(?!)",
        their_boss=r"""
        reporta (?:diretamente )?(?:a|ao) | (?:a sua|o seu|sua|seu) (?:chefe|gestora?) e""",
    ),
}
