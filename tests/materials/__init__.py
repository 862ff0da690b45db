"""Files as programs write them, made while the tests run."""
