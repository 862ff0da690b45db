"""Puts a letter into a folder of the user's mailbox: Drafts for their own hand, Sent as a copy."""

from afterword.outlets.folder.folder import drop_draft, file_copy, put_draft

__all__ = ["drop_draft", "file_copy", "put_draft"]
