"""Trained networks in the words of other programs."""
