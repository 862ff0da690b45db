"""Signs in through the browser (OAuth 2, RFC 6749 and 8252) and keeps the access token fresh."""

from afterword.sources.sign_in.grant import EndedError, Grant, exchange, give_back, renew
from afterword.sources.sign_in.providers import Client, Provider, provider_of
from afterword.sources.sign_in.redirect import Redirect

__all__ = [
    "Client",
    "EndedError",
    "Grant",
    "Provider",
    "Redirect",
    "exchange",
    "give_back",
    "provider_of",
    "renew",
]
