"""Writes a letter as an .eml file, which every mail program opens as a draft or sends."""

from afterword.outlets.eml_file.eml_file import write_eml

__all__ = ["write_eml"]
