"""Moved to `playground.storage.errors`; the names are kept here until nothing imports them any more."""

from playground.storage.errors import FileError as FileError
from playground.storage.errors import one_line as one_line
