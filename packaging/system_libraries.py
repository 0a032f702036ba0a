"""Finds what the program needs of the system and this machine lacks, and installs it where it may.

    python packaging/system_libraries.py offscreen     the libraries that drawing without a display needs
    python packaging/system_libraries.py window        what a window needs as well
    python packaging/system_libraries.py packages      and what building packages needs

On Linux each library is looked for by loading it, each tool by its name. Missing ones are installed with apt when that
is possible (Debian and its descendants, as root); otherwise the one line that installs them is printed, or, on other
systems, their names. Everywhere but on Linux the Qt package brings all it needs and there is nothing to do. Uses the
standard library only.

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
# Some systems keep Python's library apart from Python; a frozen program carries it.
PYTHON = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
PACKAGES = WINDOW | {
    f"{PYTHON}.so.1.0": PYTHON,
    "objdump": "binutils",
    "git": "git",
    "dpkg-buildpackage": "dpkg-dev",
    "dh": "debhelper",
    "lintian": "lintian",
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
    "update-mime-database": "shared-mime-info",
    "xdg-mime": "xdg-utils",
}
PURPOSES = {"offscreen": OFFSCREEN, "window": WINDOW, "packages": PACKAGES}


def missing(needed: dict[str, str]) -> dict[str, str]:
    """The libraries that cannot be loaded here and the tools that are not found, with their packages."""
    return {name: package for name, package in needed.items() if not _is_here(name)}


def _is_here(name: str) -> bool:
    if ".so" not in name:
        return shutil.which(name) is not None
    return _loads(name)


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
    print("Installing what is needed of the system: " + " ".join(packages), flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], [*install_command(packages), "-qq"]):
        finished = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    return finished.returncode == 0


def advice(lacking: dict[str, str]) -> str:
    """What a person does about missing libraries."""
    if shutil.which("apt-get"):
        return (
            "Not all that is needed of the system is installed. This line installs the rest:\n\n    sudo "
            + " ".join(install_command(list(lacking.values())))
        )
    return (
        f"Not all that is needed of the system is installed, there is no {', '.join(lacking)}. "
        "Install it with your system's package manager and try again."
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
