"""Runs the pages and the work behind them on one's own machine, in this one process."""

from __future__ import annotations

import asyncio
import socket
import tempfile
import warnings
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from django.core.asgi import get_asgi_application
from granian.constants import Interfaces
from granian.server.embed import Server

from afterword.config import entrance, pairing
from afterword.config.clock import now
from afterword.config.sharing import Address, shared
from afterword.core.errors import RefusedError
from afterword.jobs import imports
from afterword.jobs.tunnel import on_machine, through_tunnel
from afterword.jobs.uploads import App, with_room
from afterword.jobs.worker import working

# Nobody else's machine may reach the pages; a phone comes through the user's own tunnel.
HOST = "127.0.0.1"
_LAST_PORT = 65535


def serve(
    folder: Path, port: int, tell: Callable[[str], None], *, share_port: int | None = None
) -> None:
    """Serves the pages until Ctrl+C, after telling the link that opens them and, where they are
    shared, the address and the code for a phone.

    Where they are shared, the tunnel comes to `share_port`, if None to the one after `port`: the
    port says which way a request came. Port 0 takes any free one; RefusedError where one is taken.
    """
    address = shared()
    if share_port is None:
        # Not any free one, if it can be known: the tunnel is told it once and not at each start.
        share_port = port + 1 if 0 < port < _LAST_PORT else 0
    port = free_port(port)
    ports = port, _for_tunnel(share_port, port) if address else 0
    # Styles are small files: reading them whole before they leave is what is wanted.
    warnings.filterwarnings("ignore", message="StreamingHttpResponse must consume synchronous")
    # A body on its way in is kept in a file; /tmp may be memory, and a mailbox is large.
    tempfile.tempdir = str(imports.uploads())
    imports.tidy()
    imports.wake()
    with suppress(KeyboardInterrupt), working():
        asyncio.run(_serve(folder, ports, address, tell))
    imports.end()
    tell("Closed. Everything is kept.")


async def _serve(
    folder: Path, ports: tuple[int, int], address: Address | None, tell: Callable[[str], None]
) -> None:
    app, (port, share_port) = with_room(get_asgi_application(), folder), ports
    if address is None:
        serving = [await _started(app, port)]
    else:
        serving = [
            await _started(on_machine(app, share_port=share_port), port),
            await _started(through_tunnel(app, address), share_port),
        ]
    link = f"http://{HOST}:{port}/enter/{entrance.issue()}"
    phone = "" if address is None else _for_a_phone(str(address), share_port)
    tell(f"Afterword is open for {folder}:\n\n  {link}\n\n{phone}Ctrl+C ends it.")
    await asyncio.gather(*serving)


async def _started(app: App, port: int) -> asyncio.Task[None]:
    """A server that answers on this port."""
    server = Server(
        app,
        address=HOST,
        port=port,
        interface=Interfaces.ASGINL,
        # The terminal holds the link, and nothing should scroll it away.
        log_enabled=False,
    )
    serving = asyncio.create_task(server.serve())
    await _listening(port, serving)
    return serving


def _for_a_phone(address: str, port: int) -> str:
    code = pairing.issue(now()).code
    return (
        f"On a phone, through your own tunnel to port {port} of this machine:\n\n"
        f"  {address}\n  code {code}\n\n"
        f"The code works once, within {pairing.MINUTES} minutes; Settings shows a new one.\n\n"
    )


async def _listening(port: int, serving: asyncio.Task[None]) -> None:
    """Waits until the port answers: the server says that it starts before it listens."""
    while not serving.done():
        try:
            _, writer = await asyncio.open_connection(HOST, port)
        except ConnectionRefusedError:
            await asyncio.sleep(0.02)
        else:
            writer.close()
            return


def free_port(port: int, *, option: str = "--port") -> int:
    """The port itself, or any free one for 0; RefusedError where it is taken, naming the option.

    Asked beforehand, because the server would answer a taken port with a trace.
    """
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise RefusedError(
                f"port {port} can't be opened ({error.strerror}); name another with {option}"
            ) from error
        chosen: int = probe.getsockname()[1]
        return chosen


def _for_tunnel(wanted: int, port: int) -> int:
    """The port wanted for the tunnel; any free one for 0 and never that for this machine."""
    while (found := free_port(wanted, option="--share-port")) == port:
        wanted = 0
    return found
