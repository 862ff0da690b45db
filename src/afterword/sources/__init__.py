"""Where records come from: a folder for each kind, none of which knows another."""
