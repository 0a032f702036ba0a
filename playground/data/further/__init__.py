"""Samples without answers, read from files as people have them."""
