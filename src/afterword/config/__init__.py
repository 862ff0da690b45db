"""Settings, the environment, the clock and the vault: what the outside world decides."""
