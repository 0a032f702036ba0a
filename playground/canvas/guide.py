"""What the mouse and the arrow keys do on the canvas, for the list of keys: gestures have no action in a menu."""

from __future__ import annotations

from playground.spec.language import marked

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

# Pages of the reference: what it is, and how to use it.
CANVAS, WIRES, NOTES = marked("Canvas"), marked("Wires and ports"), marked("Notes")
PAGES: tuple[tuple[str, str, str], ...] = (
    (
        CANVAS,
        marked("Where the network is drawn: a card for each layer, a wire for what flows from one to the next."),
        marked(
            "Numbers flow from Data on the left to Output on the right. The pictures below the cards show what each "
            "layer does while the network learns. Zoom in on a card to see its neurons and weights one by one."
        ),
    ),
    (
        WIRES,
        marked("A wire takes what one layer gives to the layer that works on it next."),
        marked(
            "Drag from the small circle at the right of a card to another card to draw a wire. Drag a wire off the "
            "circle at the left of a card to lead it elsewhere, or let it go to remove it. The words on "
            "a wire say what shape of numbers flows there."
        ),
    ),
    (
        NOTES,
        marked("Words of your own on the drawing, with formulas; training knows nothing of them."),
        marked("Press Shift+N to write one, drag it to move it, and drag its right edge to make it wider."),
    ),
)
