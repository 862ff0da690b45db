"""Files the user could send: what they are, if they may be shared, who the references are."""

from afterword.sources.material.clean import clean_file
from afterword.sources.material.inspect import CLEANABLE, inspect_file
from afterword.sources.material.link import is_link, read_link
from afterword.sources.material.material import open_file, read_material
from afterword.sources.material.references import read_referees

__all__ = [
    "CLEANABLE",
    "clean_file",
    "inspect_file",
    "is_link",
    "open_file",
    "read_link",
    "read_material",
    "read_referees",
]
