"""Moved to `playground.storage.archive`; the names are kept here until nothing imports them any more."""

from playground.storage.archive import MAX_BYTES as MAX_BYTES
from playground.storage.archive import open_archive as open_archive
from playground.storage.archive import write_archive as write_archive
