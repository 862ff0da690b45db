"""Writes letters by a chat model at an address of the user's, held to what the outline says.

Any server that speaks OpenAI's chat completions: Ollama, llama.cpp, vLLM, a hosted one. Nothing
here is asked unless somebody calls it; what it is asked is what `request` shows.
"""

from afterword.writers.chat_model.line import Limits, Line, PauseError, opened
from afterword.writers.chat_model.options import Options, is_open, read_options
from afterword.writers.chat_model.request import request
from afterword.writers.chat_model.write import Failed, Written, write

__all__ = [
    "Failed",
    "Limits",
    "Line",
    "Options",
    "PauseError",
    "Written",
    "is_open",
    "opened",
    "read_options",
    "request",
    "write",
]
