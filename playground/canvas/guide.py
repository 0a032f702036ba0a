"""What the mouse and the arrow keys do on the canvas, for the list of keys: gestures have no action in a menu."""

from __future__ import annotations

# How, and what comes of it.
GUIDE: tuple[tuple[str, str], ...] = (
    ("Drag from the library", "Add a layer; onto a wire: in between"),
    ("Drag from port to port", "Wire them; onto empty canvas: choose a layer"),
    ("Drag off an input", "Lead its wire elsewhere, or drop it"),
    ("Drag a card", "Move it; onto a wire: put it in between"),
    ("Alt+Drag", "Move without snapping"),
    ("Drag on empty canvas", "Select what the rectangle touches"),
    ("Shift+Click", "Add to the selection, or take out of it"),
    ("Double-click", "Settings; name: rename; note: write; canvas: add"),
    ("Right-click", "What can be done here"),
    ("Wheel", "Zoom at the pointer; near, cards show neurons"),
    ("Click a neuron or weight", "Set its bias, or it, by hand"),
    ("Middle or Space+Drag", "Move the view"),
    ("Arrow keys", "Walk along wires; with Shift: select more"),
    ("Alt+Arrow keys", "Move the selected cards one step"),
    ("Ctrl+Arrow keys", "Move the view"),
    ("Enter", "Settings of the layer; write on the note"),
    ("Esc", "Leave a gesture, or select nothing"),
)
