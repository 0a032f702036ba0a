"""What is done with the mouse: one class per gesture, each with an end and a way back."""
