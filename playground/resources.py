"""Where the files that come with the program are: in a checkout, or inside the installed package."""

from __future__ import annotations

from pathlib import Path

from playground.spec.errors import PlaygroundError

_PACKAGE = Path(__file__).resolve().parent
# A wheel carries `resources/` as `playground/_resources`; a checkout has it beside the package.
_ROOTS = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


class ResourceError(PlaygroundError):
    """A file that comes with the program is not where it was installed."""


def path(*parts: str) -> Path:
    """The file or folder `resources/<parts...>`. Raises ResourceError when it is missing."""
    for root in _ROOTS:
        found = root.joinpath(*parts)
        if found.exists():
            return found
    name = "/".join(parts)
    places = " or ".join(str(root) for root in _ROOTS)
    raise ResourceError(
        f"resources/{name}: file not found, expected under {places}; the installation is incomplete, install it again"
    )
