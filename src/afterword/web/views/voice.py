"""How the user writes: the forms of Settings that change it, one for each part."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from afterword.config.clock import now
from afterword.core.errors import WrongFieldsError
from afterword.flows.open import open_owner
from afterword.flows.voice import reset_voice, set_voice
from afterword.web.contexts.fact import Trouble
from afterword.web.contexts.voice import VOICE
from afterword.web.views.entrance import inside
from afterword.web.views.you import settings_page

_LONGEST = 1000  # characters, more than any part may have


@require_POST
@inside
def voice(request: HttpRequest) -> HttpResponse:
    """One part as the user wants it, or as it is learnt again; twice is once."""
    form = request.POST
    part, language = form.get("part", ""), form.get("language", "en")
    value = form.get("value", "")[:_LONGEST]
    try:
        if form.get("word") == "learnt":
            reset_voice(open_owner(), part, now=now(), language=language)
        else:
            set_voice(open_owner(), part, value, now=now(), language=language)
    except WrongFieldsError as error:
        typed = {"part": part, "language": language, "value": value}
        return settings_page(request, Trouble(VOICE, {"value": error.fields[part]}, typed))
    return redirect("/settings?kept=voice#voice-h")
