"""Files the user could send: what they are, if they may be shared, who the references are."""

from afterword.sources.material.files import read_material
from afterword.sources.material.referees import read_referees

__all__ = ["read_material", "read_referees"]
