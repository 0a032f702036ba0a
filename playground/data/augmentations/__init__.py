"""The augmentations there are, one a file."""
