"""Notes on the drawing: how they are painted, written on and handled."""
