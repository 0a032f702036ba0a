"""The drawing surface: scene, cards, wires, one class per gesture."""
