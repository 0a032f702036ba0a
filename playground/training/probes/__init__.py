"""The questions that views ask of a network, one a file."""
