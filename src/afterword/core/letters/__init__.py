"""What a letter must say and from which fact, its checks, and the states it goes through."""
