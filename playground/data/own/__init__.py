"""A person's own files: found out about, checked, and turned into samples."""
