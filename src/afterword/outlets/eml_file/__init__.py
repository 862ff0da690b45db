"""Writes a letter as an .eml file, which every mail program opens as a draft or sends."""

from afterword.outlets.eml_file.eml_file import Enclosed, Mail, write_eml

__all__ = ["Enclosed", "Mail", "write_eml"]
