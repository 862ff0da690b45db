"""How a letter leaves: a folder for each kind, none of which knows another."""
