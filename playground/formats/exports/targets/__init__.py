"""What a trained network is exported as, one target a file."""
