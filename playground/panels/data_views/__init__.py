"""The views of the data panel: as a table, as pictures, as points, in numbers."""
