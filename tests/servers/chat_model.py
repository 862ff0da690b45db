"""A server on loopback that speaks OpenAI's chat completions, well or badly as it is told."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Body = dict[str, Any]
Answer = Callable[["Body", int], Any]  # the request, and how many came before it


@dataclass
class Model:
    """What the server does from now on, and what it was asked."""

    port: int = 0
    models: tuple[str, ...] | None = ("kestrel-small",)
    key: str = ""  # what it wants; "" for none
    schema: bool = True  # takes a schema of the answer
    status: int = 200
    error: Body = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    manners: str = ""  # "silent", "drips", "endless", "stream", "cut", "html", "empty"
    says: Answer | None = None  # the content of its answer; None: a faithful letter
    message: Body = field(default_factory=dict)  # fields of the message besides
    finish: str = "stop"
    usage: bool = True
    asked: list[Body] = field(default_factory=list)
    told: list[dict[str, str]] = field(default_factory=list)  # headers
    ending: threading.Event = field(default_factory=threading.Event)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def sheets(self) -> list[Body]:
        """The outlines that it was given."""
        return [sheet_of(body) for body in self.asked]


def sheet_of(body: Body) -> Body:
    """The outline in a request."""
    found: Body = json.loads(body["messages"][1]["content"])
    return found


def faithful(body: Body, before: int) -> str:
    """What a good model answers: each point as the outline shows it."""
    sheet = sheet_of(body)
    points = [p for p in sheet["points"] if p["must"] or not sheet["choose_one"]]
    if sheet["choose_one"]:
        points = sheet["points"][-1:]
    said = [{"text": p["like"][min(1, len(p["like"]) - 1)], "points": [p["id"]]} for p in points]
    return json.dumps({"sentences": said})


@contextmanager
def chat_server() -> Iterator[Model]:
    """A running one."""
    model = Model()

    class Handler(_Handler):
        pass

    Handler.model = model
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.block_on_close = False
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    model.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield model
    finally:
        model.ending.set()
        server.shutdown()
        server.server_close()
        thread.join(10)


class _Handler(BaseHTTPRequestHandler):
    model: Model
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        model = self.model
        self._note()
        if self._refused():
            return
        if model.models is None:
            self._json(404, {"error": {"message": "no such page"}})
            return
        data = [
            {"id": name, "object": "model", "created": 0, "owned_by": "me"} for name in model.models
        ]
        self._json(200, {"object": "list", "data": data})

    def do_POST(self) -> None:
        model = self.model
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self._note()
        if self._refused():
            return
        before = len(model.asked)
        if "response_format" in body and not model.schema:
            self._json(400, {"error": {"message": "response_format: json_schema is not supported"}})
            return
        model.asked.append(body)
        with suppress(OSError):
            if model.status != 200:
                self._json(model.status, {"error": model.error or {"message": "no"}})
            else:
                getattr(self, f"_{model.manners or 'well'}")(body, before)

    def _well(self, body: Body, before: int) -> None:
        text = (self.model.says or faithful)(body, before)
        message = {"role": "assistant", "content": text} | self.model.message
        answer: Body = {
            "id": "chat-1",
            "object": "chat.completion",
            "created": 0,
            "model": body["model"],
            "choices": [{"index": 0, "finish_reason": self.model.finish, "message": message}],
        }
        if self.model.usage:
            answer["usage"] = {"prompt_tokens": 900, "completion_tokens": 100, "total_tokens": 1000}
        self._json(200, answer)

    def _silent(self, *_: Any) -> None:
        self.model.ending.wait(30)

    def _drips(self, *_: Any) -> None:
        self._head(200, {"Content-Type": "application/json", "Connection": "close"})
        while not self.model.ending.wait(0.05):
            self.wfile.write(b" ")
            self.wfile.flush()

    def _endless(self, *_: Any) -> None:
        self._head(200, {"Content-Type": "application/json", "Connection": "close"})
        self.wfile.write(b'{"id": "x", "choices": [{"message": {"content": "')
        while not self.model.ending.is_set():
            self.wfile.write(b"and so on " * 4096)

    def _stream(self, *_: Any) -> None:
        self._head(200, {"Content-Type": "text/event-stream", "Connection": "close"})
        for _n in range(20):
            self.wfile.write(b'data: {"choices": [{"delta": {"content": "Dear"}}]}\n\n')
        self.close_connection = True

    def _cut(self, *_: Any) -> None:
        self._head(200, {"Content-Type": "application/json", "Content-Length": "100000"})
        self.wfile.write(b'{"id": "x"')
        self.close_connection = True

    def _html(self, *_: Any) -> None:
        self._bytes(200, b"<html><h1>Welcome to nginx</h1></html>", "text/html")

    def _empty(self, *_: Any) -> None:
        self._json(200, {"object": "chat.completion", "choices": []})

    def _note(self) -> None:
        self.model.told.append({name.lower(): value for name, value in self.headers.items()})

    def _refused(self) -> bool:
        wanted = self.model.key
        if wanted and self.headers.get("Authorization") != f"Bearer {wanted}":
            self._json(401, {"error": {"message": "Incorrect API key", "code": "invalid_api_key"}})
            return True
        return False

    def _json(self, status: int, body: Body) -> None:
        self._bytes(status, json.dumps(body).encode(), "application/json")

    def _bytes(self, status: int, body: bytes, kind: str) -> None:
        self._head(status, {"Content-Type": kind, "Content-Length": str(len(body))})
        self.wfile.write(body)

    def _head(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in (headers | self.model.headers).items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Says nothing."""
