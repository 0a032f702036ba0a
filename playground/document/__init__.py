"""The open project: undo stack and file. QtCore only."""
