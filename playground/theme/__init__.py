"""Palettes, fonts, icons, colors for data.

tokens: what the window is made of; apply: puts it on the application; fonts, icons, colors: for what is drawn by hand.
"""
