"""Facts and headers to the world: one pure function, the same result in any order of arrival."""

from afterword.core.projection.project import people_of, project

__all__ = ["people_of", "project"]
