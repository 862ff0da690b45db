"""An achievement in a letter that is about something else: one sentence, and no boast.

The same for every kind of letter, so its words stand together, by language. Titles are the user's
own and in whatever language they chose: each stands behind a colon.
"""

from collections.abc import Mapping

from afterword.writers.phrasebook.shape import Pool

_ENGLISH: Mapping[str, Pool] = {
    "achieved_along": (
        "[Meanwhile|In the meantime], one thing on my side has come to a good end: {title}.",
        "There is one piece of news from my own work [as well|besides]: {title}.",
        "One thing from my own desk, [as it touches on your work|close to what you do]: {title}.",
        "A piece of news of mine that [may interest you|you may like to hear]: {title}.",
        "One thing more [that I would like to tell you|from my side]: {title}.",
        "[By the way|On another note], something of mine is finished: {title}.",
    ),
    "achieved_answer": (
        "[Meanwhile|In the meantime], something of mine is finished that bears on {n}: {title}.",
        "[Since we spoke|Since then], I have news of my own that has to do with {n}: {title}.",
        "I would like to add one thing, [since|as] it touches {n}: {title}.",
        "One piece of news from my own work [goes well with|belongs to] {n}: {title}.",
        "There is something of mine that [may help with|speaks to] {n}: {title}.",
        "{N} [is close to|has a good deal to do with] a piece of news of mine: {title}.",
    ),
}
_GERMAN: Mapping[str, Pool] = {
    "achieved_along": (
        "[Inzwischen|In der Zwischenzeit] ist auf meiner Seite etwas fertig geworden: {title}.",
        "Eine Neuigkeit aus meiner Arbeit [gibt es auch|möchte ich noch erwähnen]: {title}.",
        "Noch etwas von mir, [weil es zum Thema passt|da es dazugehört]: {title}.",
        "[Außerdem|Nebenbei] gibt es bei mir etwas Neues: {title}.",
    ),
}
_SPANISH: Mapping[str, Pool] = {
    "achieved_along": (
        "[Mientras tanto|Entretanto], por mi parte hay una novedad: {title}.",
        "Aprovecho para contar algo [de mi propio trabajo|que he terminado]: {title}.",
        "Una cosa más, [porque viene al caso|ya que tiene que ver con el tema]: {title}.",
        "[También|Además] hay una noticia mía: {title}.",
    ),
}
_FRENCH: Mapping[str, Pool] = {
    "achieved_along": (
        "[Entre-temps|Depuis], il y a du nouveau de mon côté : {title}.",
        "J'ajoute une nouvelle de [mon propre travail|mon côté] : {title}.",
        "Une chose encore, [parce qu'elle touche au sujet|car elle s'y rapporte] : {title}.",
        "[Par ailleurs|De mon côté], un travail a abouti : {title}.",
    ),
}
_PORTUGUESE: Mapping[str, Pool] = {
    "achieved_along": (
        "[Entretanto|Nesse meio-tempo], há uma novidade do meu lado: {title}.",
        "Aproveito para contar algo [do meu próprio trabalho|que terminei]: {title}.",
        "Mais uma coisa, [porque tem a ver com o assunto|por estar ligada ao assunto]: {title}.",
        "[Também|Além disso,] há uma notícia minha: {title}.",
    ),
}
POINTS: Mapping[str, Mapping[str, Pool]] = {
    "en": _ENGLISH,
    "de": _GERMAN,
    "es": _SPANISH,
    "fr": _FRENCH,
    "pt": _PORTUGUESE,
}
