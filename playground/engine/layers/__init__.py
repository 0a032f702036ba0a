"""The kinds of layer, one a file."""
