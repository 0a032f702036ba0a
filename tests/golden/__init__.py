"""What PyTorch computes in float64, as numbers in files that the tests read without it.

`make_AREA.py` computes the numbers of an area with PyTorch and writes `AREA.npz`; `test_golden_AREA.py` holds the
program against them. `make_golden.py` makes all areas.
"""
