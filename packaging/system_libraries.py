"""Finds the system libraries that Qt needs and this machine lacks, and installs them where it may.

    python packaging/system_libraries.py offscreen     what drawing without a display needs
    python packaging/system_libraries.py window        what a window needs as well

On Linux each library is looked for by loading it. Missing ones are installed with apt when that is possible (Debian
and its descendants, as root); otherwise the one line that installs them is printed, or, on other systems, their names.
Everywhere but on Linux the Qt package brings all it needs and there is nothing to do. Uses the standard library only.

Exit: 0 when nothing is missing any more, 1 when something is.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

# Library to load: Debian package that has it.
OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
WINDOW = OFFSCREEN | {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
}
PURPOSES = {"offscreen": OFFSCREEN, "window": WINDOW}


def missing(libraries: dict[str, str]) -> dict[str, str]:
    """The libraries that cannot be loaded here, with their packages."""
    return {library: package for library, package in libraries.items() if not _loads(library)}


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_command(packages: list[str]) -> list[str]:
    """The command that installs Debian packages."""
    return ["apt-get", "install", "-y", "--no-install-recommends", *packages]


def install(packages: list[str]) -> bool:
    """Installs Debian packages as root; whether that worked."""
    print("Installing system libraries for Qt: " + " ".join(packages), flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], [*install_command(packages), "-qq"]):
        finished = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    return finished.returncode == 0


def advice(lacking: dict[str, str]) -> str:
    """What a person does about missing libraries."""
    if shutil.which("apt-get"):
        return "Qt needs system libraries that are not installed. This line installs them:\n\n    sudo " + " ".join(
            install_command(list(lacking.values()))
        )
    return (
        f"Qt needs system libraries that are not installed: {', '.join(lacking)}. "
        "Install them with your system's package manager and try again."
    )


def main(arguments: list[str]) -> int:
    """Looks for what a purpose needs, installs what is missing or says how to."""
    if len(arguments) != 1 or arguments[0] not in PURPOSES:
        print(f"usage: system_libraries.py {'|'.join(PURPOSES)}", file=sys.stderr)
        return 2
    if not sys.platform.startswith("linux"):
        return 0
    libraries = PURPOSES[arguments[0]]
    lacking = missing(libraries)
    if lacking and shutil.which("apt-get") and os.geteuid() == 0 and install(list(lacking.values())):
        lacking = missing(libraries)
    if not lacking:
        return 0
    print(advice(lacking), file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
