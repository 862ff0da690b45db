"""What a title says of somebody's work: the department, the level, and the team's own words."""

from afterword.core.reading.posts.shape import DEPARTMENTS, LEVELS
from afterword.core.reading.posts.titles import NO_POST, Post, department_said, post_of

__all__ = ["DEPARTMENTS", "LEVELS", "NO_POST", "Post", "department_said", "post_of"]
