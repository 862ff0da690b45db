"""Where each page is."""

from django.urls import path

from afterword.web.views import (
    debrief,
    entrance,
    fact,
    interview,
    letter,
    paste,
    person,
    pursuits,
    sending,
    start,
    today,
    you,
)

urlpatterns = [
    path("", today.today, name="today"),
    path("welcome", you.begin, name="begin"),
    path("settings", you.settings, name="settings"),
    path("settings/sending", sending.sending, name="sending"),
    path("settings/sending/remove", sending.remove, name="remove_sending"),
    path("settings/copy", you.take_away, name="take_away"),
    path("start", start.start, name="start"),
    path("start/<uuid:which>/<str:word>", start.change, name="change_import"),
    path("paste", paste.paste, name="paste"),
    path("paste/<str:keys>", paste.read, name="pasted"),
    path("interviews/new", interview.new, name="new_interview"),
    path("clock", today.clock, name="clock"),
    path("enter/<str:token>", entrance.enter, name="enter"),
    path("moves/<str:move>/done", today.done, name="done"),
    path("moves/<str:move>/later", today.later, name="later"),
    path("moves/<str:move>/never", today.never, name="never"),
    path("moves/<str:move>/line", today.line, name="line"),
    path("sayings/<str:saying>/undo", today.back, name="back"),
    path("letters/<str:move>", letter.letter, name="letter"),
    path("letters/<str:move>/approve", letter.approve, name="approve"),
    path("letters/<str:move>/reopen", letter.reopen, name="reopen"),
    path("letters/<str:move>/settle", letter.settled, name="settle"),
    path("letters/<str:move>/stand", letter.stand, name="stand"),
    path("letters/<str:move>/file", letter.file, name="file"),
    path("debriefs", debrief.debriefs, name="debriefs"),
    path("debriefs/<str:interview>", debrief.debrief, name="debrief"),
    path("pursuits", pursuits.pursuits, name="pursuits"),
    path("pursuits/add", pursuits.add, name="add_pursuit"),
    path("pursuits/<str:pursuit>/change", pursuits.change, name="change_pursuit"),
    path("people/<str:person>", person.person, name="person"),
    path("people/<str:person>/address", person.address, name="address"),
    path("people/<str:person>/part", person.part, name="part"),
    path("people/<str:person>/likely", person.likely, name="likely"),
    path("people/<str:person>/undo", person.back, name="person_back"),
    path("facts/<str:fact>", fact.fact, name="fact"),
    path("facts/<str:fact>/verdict", fact.verdict, name="verdict"),
    path("facts/<str:fact>/correct", fact.correct, name="correct"),
]
handler400 = "afterword.web.views.errors.unreadable"
handler404 = "afterword.web.views.errors.missing"
handler500 = "afterword.web.views.errors.broken"
