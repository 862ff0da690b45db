"""Whatever happens in whatever order: no copy without a yes to it, none twice, no letter lost."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from tests.flows.sending import ODILE, connected, mail, met, row_of, take_in
from tests.servers.smtp import USER, Manners, Postbox

from afterword.core.errors import RefusedError
from afterword.core.letters.letter import STEPS

NOW = datetime.fromisoformat("2031-05-20T10:00:00+00:00")
MANNERS = {
    "takes it": Manners(),
    "not now": Manners(to_rcpt="450 4.2.1 greylisted"),
    "never": Manners(to_dot="554 5.6.0 no"),
    "drops before": Manners(cut_at="text"),
    "drops after": Manners(cut_at="answer"),
    "wrong password": Manners(to_login="535 5.7.8 no"),
}


class Letters(RuleBasedStateMachine):
    """One letter, its user, its server and its worker, and time that goes on."""

    box: Postbox  # set by the test

    @initialize()
    def begin(self) -> None:
        from afterword.flows.initialise import initialise
        from afterword.records import models

        models.Owner.objects.all().delete()
        self.box.taken.clear()
        self.box.manners = Manners()
        self.now = NOW
        self.owner = initialise(
            now=NOW, name="Ines Carvalho", emails=[USER], zone="Europe/Lisbon", country="PT"
        )
        connected(self.owner, self.box, NOW)
        self.move = met(self.owner, NOW)
        self.body = self._draft(None)
        self.approved: list[str] = []  # the text of each yes that was taken
        self.state, self.replies = "draft", 0

    # The user

    @rule(words=st.sampled_from(["I slept on it.", "It rained."]))
    def edits(self, words: str) -> None:
        state = self._row().state
        try:
            self.body = self._draft(self.body.replace("\n\n", f"\n\n{words} ", 1))
        except RefusedError:
            assert state not in ("draft", "refused")

    @precondition(lambda self: self._row().state in ("draft", "refused"))
    @rule()
    def says_yes(self) -> None:
        from afterword.flows.approve import approve

        try:
            done = approve(self.owner, self.move, now=self.now, send=True, overrule="purpose")
        except RefusedError:
            return
        assert done.leaves_at is not None
        assert done.leaves_at >= self.now + timedelta(seconds=60)
        self.approved.append(self._row().content["body"])
        with pytest.raises(RefusedError, match="is approved already"):
            approve(self.owner, self.move, now=self.now, send=True, overrule="purpose")

    @rule()
    def takes_it_back(self) -> None:
        from afterword.flows.undo import undo

        state = self._row().state
        try:
            undo(self.owner, self.move, now=self.now)
        except RefusedError:
            assert state in ("draft", "sent", "sending")
        else:
            assert state in ("approved", "refused", "unknown")
            assert self._row().state == "draft"

    @precondition(lambda self: self._row().state == "unknown")
    @rule(went=st.booleans())
    def settles(self, went: bool) -> None:
        from afterword.flows.settle import settle

        settle(self.owner, self.move, went=went, now=self.now)

    # The world

    @rule(minutes=st.sampled_from([0.5, 1, 2, 10, 45, 150]))
    def time_goes_on(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)

    @rule(name=st.sampled_from(sorted(MANNERS)))
    def the_server_changes_its_manners(self, name: str) -> None:
        self.box.manners = MANNERS[name]

    @precondition(lambda self: self.replies < 2)
    @rule()
    def they_write(self) -> None:
        self.replies += 1
        with TemporaryDirectory() as folder:
            text = mail(f"Odile Brandt <{ODILE}>", self.now, f"Word {self.replies}.")
            take_in(self.owner, Path(folder), self.now, text)

    # The worker

    @rule()
    def the_worker_comes_by(self) -> None:
        from afterword.flows.dispatch import dispatch
        from afterword.records.queries.letter import due_letters

        before, row = len(self.box.taken), self._row()
        for key in list(due_letters(self.now).values_list("id", flat=True)):
            dispatch(self.owner, key, now=self.now)
        new = self.box.taken[before:]
        assert len(new) <= 1
        if new:
            assert row.state == "approved"
            assert row.leaves_at is not None
            assert timedelta() <= self.now - row.leaves_at <= timedelta(hours=2)
            assert self._row().state in ("sent", "unknown")

    @rule(name=st.sampled_from(sorted(MANNERS)), late=st.sampled_from([0, 1, 60, 119, 121]))
    def its_time_comes(self, name: str, late: int) -> None:
        """The whole way at once, since chance seldom finds it."""
        if self._row().state in ("draft", "refused"):
            self.says_yes()
        self.box.manners = MANNERS[name]
        leaves = self._row().next_try_at or self._row().leaves_at
        if leaves is not None:
            self.now = max(self.now, leaves + timedelta(minutes=late))
        self.the_worker_comes_by()

    @precondition(lambda self: self._row().state == "approved")
    @rule(marked=st.booleans())
    def the_worker_dies_in_the_middle(self, marked: bool) -> None:
        from afterword.records import models

        dot_at = self.now if marked else None
        models.Letter.objects.filter(move=self.move).update(
            state="sending", claimed_at=self.now, dot_at=dot_at
        )
        self.state = "sending"

    # What holds whatever happens

    @invariant()
    def every_copy_has_its_own_yes_to_its_own_text(self) -> None:
        said = [_plain(text) for text in self.approved]
        for letter in self.box.letters:
            text = _plain(letter.get_content())
            assert text in said
            said.remove(text)

    @invariant()
    def every_step_is_one_that_letters_take(self) -> None:
        state = self._row().state
        assert state == self.state or state in _reachable(self.state)
        self.state = state

    @invariant()
    def what_was_sent_is_a_touch_and_nothing_else_is(self) -> None:
        from afterword.flows.look import look

        out = [t for t in look(self.owner, self.now).touches if t.direction == "out"]
        assert len(out) == (self._row().state == "sent")

    @invariant()
    def no_text_is_lost_and_no_yes_outlives_its_letter(self) -> None:
        from afterword.records import models

        row = self._row()
        assert row.content["body"]
        live = models.Approval.objects.filter(letter=row, withdrawn_at=None).count()
        assert live == (row.state in ("approved", "sending", "unknown", "sent"))

    def _row(self):  # type: ignore[no-untyped-def]  # models can't be imported before Django is up
        return row_of(self.move)

    def _draft(self, body: str | None) -> str:
        from afterword.flows.draft import draft_in
        from afterword.flows.look import plan_for
        from afterword.flows.say import find_move

        world, plan = plan_for(self.owner, self.now)
        found = find_move(plan, self.move)
        if found is None:
            raise RefusedError("gone")
        return draft_in(self.owner, world, found, now=self.now, body=body)[1].body


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").strip()


def _reachable(state: str) -> set[str]:
    """States that one rule can lead to: a worker may take several steps in one go."""
    found, new = set(), {state}
    while new:
        found |= new
        new = {to for each in new for to in STEPS[each]} - found  # type: ignore[index]
    return found


def test_no_copy_without_a_yes_and_none_twice(db: None, box: Postbox) -> None:
    Letters.box = box

    run_state_machine_as_test(
        Letters, settings=settings(max_examples=15, stateful_step_count=25, deadline=None)
    )
