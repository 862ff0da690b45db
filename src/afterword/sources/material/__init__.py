"""Files the user could send: what they are, if they may be shared, who the references are."""

from afterword.sources.material.material import read_material
from afterword.sources.material.references import read_referees

__all__ = ["read_material", "read_referees"]
