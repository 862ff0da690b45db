"""Where each page is."""

from django.urls import path

from afterword.web.views import entrance, fact, letter, today

urlpatterns = [
    path("", today.today, name="today"),
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
    path("letters/<str:move>/file", letter.file, name="file"),
    path("facts/<str:fact>", fact.fact, name="fact"),
    path("facts/<str:fact>/verdict", fact.verdict, name="verdict"),
]
handler400 = "afterword.web.views.errors.unreadable"
handler404 = "afterword.web.views.errors.missing"
handler500 = "afterword.web.views.errors.broken"
