"""The data sets: one file a kind, found by the registry."""
