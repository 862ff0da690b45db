"""Tells Django about the one app that has models."""

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    """The records of Afterword; tables are named `afterword_…`."""

    name = "afterword.records"
    label = "afterword"
    verbose_name = "Afterword"
