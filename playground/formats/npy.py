"""Moved to `playground.storage.npy`; the names are kept here until nothing imports them any more."""

from playground.storage.npy import decode_npy as decode_npy
from playground.storage.npy import encode_npy as encode_npy
from playground.storage.npy import read_npy as read_npy
from playground.storage.npy import write_npy as write_npy
