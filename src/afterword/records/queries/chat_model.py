"""How does the user's chat model stand, and which letters wait for it?"""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.db.models import Q, QuerySet

from afterword.records import models

KIND = "chat_model"


@dataclass(frozen=True, slots=True)
class ModelStand:
    """The connected chat model; times are by the owner's clock, counts are of this month."""

    address: str
    model: str
    allowed_at: datetime | None  # the user's yes to what leaves; None: not said yet
    requests: int
    most_requests: int
    tokens: int
    most_tokens: int
    seconds: int
    error: str  # what went wrong when it was last asked; empty: nothing
    next_at: datetime | None  # before then it is not asked

    @property
    def left(self) -> bool:
        """Whether anything of the month is left."""
        return self.requests < self.most_requests and self.tokens < self.most_tokens


def chat_model_of(owner: models.Owner) -> models.Account | None:
    """The account, if one is connected; there is one at most."""
    return models.Account.objects.filter(owner=owner, kind=KIND).first()


def model_stand(owner: models.Owner, now: datetime) -> ModelStand | None:
    """How it stands; None where no chat model is connected."""
    row = chat_model_of(owner)
    if row is None:
        return None
    zone = ZoneInfo(owner.zone)
    used = used_in(row, month_of(owner, now))
    allowed = row.state.get("allowed_at")
    later = row.next_at is not None and row.next_at > now
    return ModelStand(
        address=row.address,
        model=row.options["model"],
        allowed_at=datetime.fromisoformat(allowed).astimezone(zone) if allowed else None,
        requests=used["requests"],
        most_requests=int(row.options["requests"]),
        tokens=used["tokens"],
        most_tokens=int(row.options["tokens"]),
        seconds=int(row.options["seconds"]),
        error=row.error,
        next_at=row.next_at.astimezone(zone) if later and row.next_at else None,
    )


def month_of(owner: models.Owner, now: datetime) -> str:
    """The month whose limit counts: by the owner's calendar."""
    return f"{now.astimezone(ZoneInfo(owner.zone)):%Y-%m}"


def used_in(row: models.Account, month: str) -> dict[str, int]:
    """What was used of an account in a month. Only the last one that anything was used in is kept,
    and stands for those before it too: else to decide as of an earlier day, or a clock set back,
    would make the limit new.
    """
    used = row.state.get("used", {})
    same = used.get("month", "") >= month
    return {name: int(used.get(name, 0)) if same else 0 for name in ("requests", "tokens")}


def model_asked(owner: models.Owner, move: str) -> bool:
    """Whether the letter of a move is being written by the chat model."""
    rows = models.Letter.objects.filter(owner=owner, move=move, model_asked_at__isnull=False)
    return rows.exists()


def letters_asked(now: datetime) -> QuerySet[models.Letter]:
    """Letters of all owners that were asked of a chat model and that nobody is at."""
    free = Q(model_until=None) | Q(model_until__lt=now)
    rows = models.Letter.objects.filter(free, model_asked_at__isnull=False)
    return rows.order_by("model_asked_at", "id")
