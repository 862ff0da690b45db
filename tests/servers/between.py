"""Between a client and a real server: a port of its own, and a thread for each connection."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress


@contextmanager
def between(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """A port at which each connection is given to `serve`."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def accept() -> None:
            with suppress(OSError):
                while True:
                    client, _ = listener.accept()
                    threading.Thread(target=serve, args=(client,), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        try:
            yield listener.getsockname()[1]
        finally:
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)


def ended(*ends: socket.socket) -> None:
    """Ends both directions of each, whatever state they are in."""
    for end in ends:
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
