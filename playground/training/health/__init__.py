"""Why a network learns or does not: what is measured of a run, and the rules that read it."""
