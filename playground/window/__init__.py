"""The window, put together from canvas and panels."""
