"""Moved to `playground.storage.replacing`; the names are kept here until nothing imports them any more."""

from playground.storage.replacing import check_target as check_target
from playground.storage.replacing import replacing as replacing
from playground.storage.replacing import unreadable as unreadable
from playground.storage.replacing import unwritable as unwritable
