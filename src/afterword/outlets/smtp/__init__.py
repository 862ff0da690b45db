"""Sends a letter through the SMTP server that the user named, and says what became of it."""

from afterword.outlets.smtp.options import NAMES, Options, read_options
from afterword.outlets.smtp.send import Outcome, Refused, Sent, Unknown, send
from afterword.outlets.smtp.session import PATIENCE, try_login

__all__ = [
    "NAMES",
    "PATIENCE",
    "Options",
    "Outcome",
    "Refused",
    "Sent",
    "Unknown",
    "read_options",
    "send",
    "try_login",
]
