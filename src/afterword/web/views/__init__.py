"""What each address does: it reads the request, calls one flow and shows the result."""
