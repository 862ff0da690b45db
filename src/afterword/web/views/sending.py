"""The account that letters go from: connected after a log-in, changed, and let go again."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from afterword.config.clock import now
from afterword.core.errors import RefusedError, WrongFieldsError
from afterword.flows.connect import disconnect
from afterword.flows.open import Owner, open_owner
from afterword.flows.set_sending import set_sending
from afterword.records.queries.account import Connected, accounts, sending_address
from afterword.web.contexts.sending import NAMES, sending_form
from afterword.web.views.entrance import inside


@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
@inside
def sending(request: HttpRequest) -> HttpResponse:
    """The form, and what is typed into it; what was typed stays, but for the password."""
    owner = open_owner()
    if request.method != "POST":
        context = sending_form(_account(owner), {}, {}, owner.emails[0])
        return render(request, "web/sending.html", context | {"kept": "kept" in request.GET})
    typed = {name: request.POST.get(name, "") for name in NAMES}
    try:
        set_sending(owner, typed, sure="sure" in request.POST, now=now())
    except WrongFieldsError as error:
        wrong = error.fields
    except RefusedError as error:
        wrong = {"": str(error)}
    else:
        return redirect("/settings/sending?kept=1")
    context = sending_form(_account(owner), typed, wrong, owner.emails[0])
    return render(request, "web/sending.html", context, status=409)


@require_POST
@inside
def remove(request: HttpRequest) -> HttpResponse:  # noqa: ARG001  # every view takes it
    """Lets the account go, with its password; twice is once."""
    owner = open_owner()
    account = _account(owner)
    if account is not None:
        disconnect(owner, "smtp", account.address)
    return redirect("sending")


def _account(owner: Owner) -> Connected | None:
    address = sending_address(owner)
    return next((each for each in accounts(owner) if each.address == address), None)
