"""Palettes, fonts, icons, colors for data."""
