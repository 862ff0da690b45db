"""A member's own LinkedIn data export in: the zip, its folder, or one of its CSV files."""

from afterword.sources.linkedin_export.export import is_export, is_table, read

__all__ = ["is_export", "is_table", "read"]
