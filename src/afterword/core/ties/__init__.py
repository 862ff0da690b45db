"""How well people know each other, and the ways from one to another."""
