"""Pictures of the running program for its documents."""
