"""The initializers, one a file."""
