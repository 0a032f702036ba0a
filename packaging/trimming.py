"""What the frozen program leaves out of all that its libraries bring, and which libraries are the system's own.

An entry is PyInstaller's: where a file goes inside the folder, where it comes from, what it is.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable

Entry = tuple[str, str, str]

# Modules that are imported nowhere on the ways the program takes: of SciPy only `special` is used, and the parts of Qt
# beyond Core, Gui, Widgets and Svg are another 150 MB.
EXCLUDED = [
    *(f"PySide6.Qt{part}" for part in ("Network", "Qml", "Quick", "OpenGL", "Test", "Sql", "PrintSupport", "DBus")),
    *(f"scipy.{part}" for part in ("fft", "integrate", "interpolate", "linalg", "ndimage", "optimize", "signal")),
    *(f"scipy.{part}" for part in ("sparse", "spatial", "stats")),
    *("IPython", "matplotlib", "numpy.f2py", "pandas.tests", "pytest", "tkinter"),
]

# By where they go: plugins of Qt for screens without a desktop, for the network, and for GTK, which would bring GTK
# itself along (file dialogs are native through the desktop portal instead); texts of Qt in languages the program lacks.
UNWANTED = re.compile(
    r"(^|/)(egldeviceintegrations|networkinformation|qmltooling|tls|generic|sqldrivers|printsupport)/"
    r"|platforms/libq(eglfs|linuxfb|minimalegl|vnc|vkkhrdisplay)"
    r"|platformthemes/libqgtk3|platforminputcontexts/libqtvirtualkeyboard"
    r"|imageformats/libqpdf"
    r"|PySide6/(Qt/)?translations/(?!qtbase_zh_)"
    r"|__pycache__/"
)
# What the dynamic loader loads by name; all else is loaded by its place: plugins, Python's modules, Python's library.
LIBRARY = re.compile(r"^(PySide6/Qt/lib/)?lib(?!python)[^/]*\.so[.\d]*$|\.libs/")
SYSTEM = re.compile(r"^(/usr)?/lib(64|32)?/")


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """The entries without the unwanted."""
    return [entry for entry in entries if not UNWANTED.search(entry[0].replace("\\", "/"))]


def reachable(entries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The entries without libraries that nothing left loads any more; `needs` tells the names a file is linked with."""
    left = list(entries)
    files = {_name(entry): entry for entry in left if not _is_link(entry)}
    waiting = [entry for name, entry in files.items() if not _is_library(entry)]
    found = {_name(entry) for entry in waiting}
    while waiting:
        for name in needs(waiting.pop()[1]):
            if name in files and name not in found:
                found.add(name)
                waiting.append(files[name])
    return [entry for entry in left if _name(entry) in found]


def leading_somewhere(entries: Iterable[Entry], left: Iterable[Entry]) -> list[Entry]:
    """The entries without links to files that are not left; a link's second part is where it leads from its folder."""
    entries = list(entries)
    places = {entry[0] for entry in (*entries, *left) if not _is_link(entry)}
    return [entry for entry in entries if not _is_link(entry) or _target(entry) in places]


def of_the_system(entries: Iterable[Entry]) -> list[str]:
    """The names of libraries that came from the system and not with a Python package; Python's own is none of them."""
    return sorted(_name(entry) for entry in entries if SYSTEM.match(entry[1]) and _is_library(entry))


def _name(entry: Entry) -> str:
    return entry[0].rpartition("/")[2]


def _target(link: Entry) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(link[0]), link[1]))


def _is_link(entry: Entry) -> bool:
    return entry[2] == "SYMLINK"


def _is_library(entry: Entry) -> bool:
    return bool(LIBRARY.search(entry[0]))
