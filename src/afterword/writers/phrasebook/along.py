"""An achievement, or an item of their news, in a letter that is about something else: one sentence,
no boast, no congratulation.

The same for every kind of letter, so the words stand together, by language. Titles are in whatever
language their writers chose: each stands behind a colon or between quotation marks.
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
    "news_along": (
        "[By the way|On another note], I [read|saw|came across] “{title}” in the news from {company}.",
        "[I also read|I also saw] “{title}”, and [would like to hear more one day|am curious how it goes on].",
        "“{title}” [caught my eye|came my way] as well, and I am [curious|keen] to hear more [one day|some time].",
        "[In passing|Besides]: I [noticed|saw] the news from {company}, “{title}”, and read it with interest.",
        "[Among the news from {company}|In the news from {company}], “{title}” [caught my eye|stood out to me].",
    ),
    "news_touches": (
        "[By the way|On another note], “{title}” in the news from {company} [brought back|reminded me of] what you said.",
        "I also [read|saw] “{title}”, [which brought back|which took me back to|and thought of] what you said.",
        "“{title}” [caught my eye|came my way] as well, [since|as] it [touches|bears on] what you told me.",
        "[In passing|Besides]: I [noticed|saw] the news from {company}, “{title}”, and it [touches|bears on] what you told me.",
        "[Among the news from {company}|In the news from {company}], “{title}” [stood out to me|caught my eye], [since|as] it is close to what you said.",
    ),
}
_GERMAN: Mapping[str, Pool] = {
    "achieved_along": (
        "[Inzwischen|In der Zwischenzeit] ist auf meiner Seite etwas fertig geworden: {title}.",
        "Eine Neuigkeit aus meiner Arbeit [gibt es auch|möchte ich noch erwähnen]: {title}.",
        "Noch etwas von mir, [weil es zum Thema passt|da es dazugehört]: {title}.",
        "[Außerdem|Nebenbei] gibt es bei mir etwas Neues: {title}.",
    ),
    "news_along": (
        "[Übrigens|Nebenbei] habe ich die Meldung „{title}“ gelesen, [mit Interesse|und zwar gern].",
        "Auch die Meldung „{title}“ [ist mir aufgefallen|habe ich mit Interesse gelesen].",
        "Bei den Neuigkeiten von {company} ist mir „{title}“ [aufgefallen|ins Auge gefallen].",
        "[Zwischendurch|Kürzlich] bin ich auf die Meldung „{title}“ gestoßen und [bin gespannt, wie es weitergeht|würde gern mehr davon hören].",
    ),
    "news_touches": (
        "[Übrigens|Nebenbei] hat mich die Meldung „{title}“ an unseren Austausch [erinnert|denken lassen].",
        "Auch die Meldung „{title}“ [ist mir aufgefallen|habe ich gelesen], weil sie zu unserem Austausch passt.",
        "Bei den Neuigkeiten von {company} ist mir „{title}“ aufgefallen: [das passt zu unserem Austausch|das hat mit unserem Austausch zu tun].",
        "[Kürzlich|Zwischendurch] bin ich auf die Meldung „{title}“ gestoßen und habe an unseren Austausch gedacht.",
    ),
}
_SPANISH: Mapping[str, Pool] = {
    "achieved_along": (
        "[Mientras tanto|Entretanto], por mi parte hay una novedad: {title}.",
        "Aprovecho para contar algo [de mi propio trabajo|que he terminado]: {title}.",
        "Una cosa más, [porque viene al caso|ya que tiene que ver con el tema]: {title}.",
        "[También|Además] hay una noticia mía: {title}.",
    ),
    "news_along": (
        "[Por cierto|De paso], he leído con interés la noticia «{title}».",
        "También [me llamó la atención|leí con interés] la noticia «{title}».",
        "Entre las novedades de {company}, me llamó la atención «{title}».",
        "[Hace poco|Hace unos días] vi la noticia «{title}», y [tengo curiosidad por saber cómo sigue|me gustaría saber más].",
    ),
    "news_touches": (
        "[Por cierto|De paso], la noticia «{title}» me [recordó|hizo pensar en] nuestro intercambio.",
        "También [me llamó la atención|leí] la noticia «{title}», porque tiene que ver con nuestro intercambio.",
        "Entre las novedades de {company}, «{title}» [tiene mucho que ver con|me recordó] nuestro intercambio.",
        "[Hace poco|Hace unos días] vi la noticia «{title}» y pensé en nuestro intercambio.",
    ),
}
_FRENCH: Mapping[str, Pool] = {
    "achieved_along": (
        "[Entre-temps|Depuis], il y a du nouveau de mon côté : {title}.",
        "J'ajoute une nouvelle de [mon propre travail|mon côté] : {title}.",
        "Une chose encore, [parce qu'elle touche au sujet|car elle s'y rapporte] : {title}.",
        "[Par ailleurs|De mon côté], un travail a abouti : {title}.",
    ),
    "news_along": (
        "[Au passage|À propos], j'ai lu avec intérêt la nouvelle « {title} ».",
        "La nouvelle « {title} » a aussi [retenu|attiré] mon attention.",
        "Parmi les nouvelles de {company}, « {title} » a retenu mon attention.",
        "[Récemment|Ces jours-ci], j'ai vu la nouvelle « {title} », et j'aimerais en [savoir|apprendre] plus.",
    ),
    "news_touches": (
        "[Au passage|À propos], la nouvelle « {title} » m'a [rappelé notre échange|fait penser à notre échange].",
        "La nouvelle « {title} » a aussi retenu mon attention, [car|parce que] cela touche à notre échange.",
        "Parmi les nouvelles de {company}, « {title} » [rejoint notre échange|touche à notre échange].",
        "[Récemment|Ces jours-ci], j'ai vu la nouvelle « {title} » et j'ai pensé à notre échange.",
    ),
}
_PORTUGUESE: Mapping[str, Pool] = {
    "achieved_along": (
        "[Entretanto|Nesse meio-tempo], há uma novidade do meu lado: {title}.",
        "Aproveito para contar algo [do meu próprio trabalho|que terminei]: {title}.",
        "Mais uma coisa, [porque tem a ver com o assunto|por estar ligada ao assunto]: {title}.",
        "[Também|Além disso,] há uma notícia minha: {title}.",
    ),
    "news_along": (
        "[A propósito|De passagem], li com interesse a notícia “{title}”.",
        "Também [me chamou a atenção|li com interesse] a notícia “{title}”.",
        "Entre as novidades de {company}, “{title}” chamou-me a atenção.",
        "[Há pouco|Há alguns dias] vi a notícia “{title}”, e [tenho curiosidade em saber como continua|gostaria de saber mais].",
    ),
    "news_touches": (
        "[A propósito|De passagem], a notícia “{title}” [lembrou-me a nossa troca|fez-me pensar na nossa troca].",
        "Também [me chamou a atenção|li] a notícia “{title}”, porque tem a ver com a nossa troca.",
        "Entre as novidades de {company}, “{title}” [tem muito a ver com a|fez-me pensar na] nossa troca.",
        "[Há pouco|Há alguns dias] vi a notícia “{title}” e pensei na nossa troca.",
    ),
}
POINTS: Mapping[str, Mapping[str, Pool]] = {
    "en": _ENGLISH,
    "de": _GERMAN,
    "es": _SPANISH,
    "fr": _FRENCH,
    "pt": _PORTUGUESE,
}
