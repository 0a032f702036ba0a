"""What is read and written: project files, weights, drawings as text."""
