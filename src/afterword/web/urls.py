"""Where each page is."""

from django.urls import path

from afterword.web import views

urlpatterns = [
    path("", views.today, name="today"),
    path("enter/<str:token>", views.enter, name="enter"),
    path("letters/<str:move>", views.letter, name="letter"),
    path("letters/<str:move>/file", views.save, name="save"),
    path("moves/<str:move>/<str:verb>", views.act, name="act"),
    path("facts/<str:fact>", views.fact, name="fact"),
]
handler404 = "afterword.web.views.missing"
handler500 = "afterword.web.views.broken"
