"""What every test stands on: its own data folder, no settings from outside, no skip in CI."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from django.conf import settings as django_settings
from hypothesis import settings as hypothesis_settings

if TYPE_CHECKING:
    from tests.servers.smtp import Postbox

CI = os.environ.get("CI", "").lower() == "true"
ROOT = Path(__file__).parents[1]

# Before Django reads its settings. Each worker of xdist imports this and so has its own folder.
for name in [name for name in os.environ if name.startswith("AFTERWORD_")]:
    del os.environ[name]
_data = tempfile.TemporaryDirectory(prefix="afterword-tests-")
os.environ["AFTERWORD_DATA"] = _data.name
os.environ["DJANGO_SETTINGS_MODULE"] = "afterword.config.settings"
# This loads them, and pytest-django sets Django up only where that has been done.
assert str(django_settings.DATA) == _data.name
# Workers of xdist inherit the environment: with this in it pytest-django would load their settings
# before they come here, on the folder of the process that started them.
del os.environ["DJANGO_SETTINGS_MODULE"]

hypothesis_settings.register_profile("dev", max_examples=40, deadline=None)
hypothesis_settings.register_profile("ci", derandomize=True, print_blob=True, deadline=None)
hypothesis_settings.load_profile("ci" if CI else "dev")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """In CI all is installed, so a test that is skipped there would never run anywhere."""
    report = yield
    _refuse_skip(report)
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says what tests have counted."""
    for report in terminalreporter.getreports("passed"):
        for what, count in report.user_properties:
            terminalreporter.write_line(f"{count} {what}")


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Iterator[None]:
    """The same for a file that is skipped whole."""
    report = yield
    _refuse_skip(report)
    return report


def _refuse_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    if CI and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"Nothing may be skipped in CI. {reason}"


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of test data that is kept beside the checkout, not in it."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the folder `shared` beside the checkout")
    return folder


@pytest.fixture
def clock() -> Iterator[None]:
    """For tests that set the clock: it runs again afterwards."""
    from afterword.config.clock import set_clock

    yield
    set_clock(None)


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, object]:
    """The system's Chromium, without a sandbox (root can't have one) or calls of its own."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        pytest.skip("needs Chromium: apt-get install chromium")
    # Playwright keeps an event loop in this thread; Django then takes a plain test for async code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    quiet = ["background-networking", "component-update", "sync", "gpu", "quic"]
    switches = [f"--disable-{name}" for name in quiet]
    return {"executable_path": chromium, "args": ["--no-sandbox", "--no-first-run", *switches]}


@pytest.fixture
def box() -> Iterator[Postbox]:
    """A mail server of its own, for one test."""
    from tests.servers.smtp import mail_server

    with mail_server() as found:
        yield found
