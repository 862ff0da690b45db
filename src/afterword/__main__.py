"""Lets `python -m afterword` do what `afterword` does."""

from afterword.cli.main import main

if __name__ == "__main__":
    main()
