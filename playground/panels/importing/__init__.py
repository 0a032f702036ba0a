"""The dialog that looks at a person's data before it is taken."""
