"""What each kind of letter must say: one function a kind, from a case to its outline."""
