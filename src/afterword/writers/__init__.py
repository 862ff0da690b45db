"""From an outline to words: a folder for each kind, none of which knows another."""
