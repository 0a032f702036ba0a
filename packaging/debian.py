"""Makes the Debian package of the frozen program, checks it, and smoke-tests it installed.

    python packaging/debian.py        after packaging/bundle.py

Leaves `dist/neural-playground_VERSION_ARCHITECTURE.deb`. As root the package is installed with apt, which fetches what
it depends on, asked, and taken off again; otherwise it is unpacked into a folder and asked there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from email.utils import formatdate
from pathlib import Path

from building import BUILD, DIST, PACKAGING, PYTHON, ROOT, epoch, run, size, version
from bundle import FOLDER, ICONS, LICENSES, OF_THE_SYSTEM
from icons import PNG_SIZES
from smoke import SmokeError, reference, smoke

NAME = "neural-playground"
FILE_TYPE = "application/x-neural-playground"
STAGE = BUILD / "debian" / NAME
PROGRAM = STAGE / NAME
LINUX = PACKAGING / "linux"


def stage() -> None:
    """The folder that dpkg-buildpackage works in: the program, what tells the desktop of it, and `debian/`."""
    shutil.rmtree(STAGE.parent, ignore_errors=True)
    shutil.copytree(FOLDER, PROGRAM, symlinks=True)
    shutil.move(PROGRAM / LICENSES, STAGE / LICENSES)
    for name in OF_THE_SYSTEM.read_text(encoding="utf-8").split():
        (PROGRAM / "_internal" / name).unlink()
    for file in LINUX.iterdir():
        shutil.copy(file, STAGE)
    shutil.copy(ROOT / "CHANGELOG.md", STAGE / "NEWS.md")  # by its own name it would pass for Debian's
    shutil.copytree(PACKAGING / "debian", STAGE / "debian")
    (STAGE / "debian" / "rules").chmod(0o755)
    (STAGE / "debian" / "changelog").write_text(_changelog(), encoding="utf-8")
    _icons()


def _changelog() -> str:
    control = (PACKAGING / "debian" / "control").read_text(encoding="utf-8")
    maintainer = next(line.partition(": ")[2] for line in control.splitlines() if line.startswith("Maintainer: "))
    entry = f"  * What is new stands in /usr/share/doc/{NAME}/NEWS.md.gz."
    return f"{NAME} ({version()}) unstable; urgency=medium\n\n{entry}\n\n -- {maintainer}  {formatdate(epoch())}\n"


def _icons() -> None:
    """The program's and the file type's icon, where every desktop looks."""
    hicolor = STAGE / "icons" / "hicolor"
    drawn = {f"{edge}x{edge}": ICONS / f"{edge}.png" for edge in PNG_SIZES}
    drawn["scalable"] = ROOT / "resources" / "icons" / "app.svg"
    for folder, icon in drawn.items():
        for context, name in (("apps", NAME), ("mimetypes", FILE_TYPE.replace("/", "-"))):
            place = hicolor / folder / context
            place.mkdir(parents=True)
            shutil.copy(icon, place / f"{name}{icon.suffix}")


def build() -> Path:
    """The package, in dist/."""
    run("dpkg-buildpackage", "--build=binary", "--no-sign", cwd=STAGE)
    (built,) = STAGE.parent.glob("*.deb")
    return Path(shutil.copy(built, DIST / built.name))


def check(package: Path) -> None:
    """What the tools that know Debian's and the desktop's rules say; their errors end the script."""
    run("desktop-file-validate", LINUX / f"{NAME}.desktop")
    run("appstreamcli", "validate", "--no-net", *LINUX.glob("*.metainfo.xml"))
    run("lintian", "--fail-on", "error", "--allow-root", package)


def ask(package: Path) -> str:
    """Smoke-tests the package installed; the sentence about start times."""
    if os.geteuid() != 0:
        place = BUILD / "installed"
        shutil.rmtree(place, ignore_errors=True)
        run("dpkg-deb", "--extract", package, place)
        return _smoke(place / "usr" / "bin" / "playground")
    run(
        "apt-get",
        "install",
        "--reinstall",
        "-qq",
        "--yes",
        "--no-install-recommends",
        package,
        DEBIAN_FRONTEND="noninteractive",
    )
    try:
        _opens_on_double_click()
        return _smoke(Path("/usr/bin/playground"))
    finally:
        run("apt-get", "purge", "-qq", "--yes", NAME, DEBIAN_FRONTEND="noninteractive")


def _smoke(program: Path) -> str:
    return smoke([str(program)], [str(program), "-m"], reference(PYTHON, ROOT))


def _opens_on_double_click() -> None:
    """The desktop knows what a .playground file is and which program opens it."""
    kind = "from PySide6.QtCore import QMimeDatabase; print(QMimeDatabase().mimeTypeForFile('my.playground').name())"
    opener = ["xdg-mime", "query", "default", FILE_TYPE]
    for command, expected in (([str(PYTHON), "-c", kind], FILE_TYPE), (opener, f"{NAME}.desktop")):
        found = subprocess.run(command, cwd=BUILD, capture_output=True, text=True, check=False).stdout.strip()
        if found != expected:
            raise SmokeError(f"{' '.join(command)}: found {found!r}, expected {expected!r}")


def main() -> int:
    """Put in place, build, check, install, ask."""
    if not OF_THE_SYSTEM.exists():
        sys.exit(f"{OF_THE_SYSTEM}: file not found, expected what packaging/bundle.py leaves; run it first")
    stage()
    package = build()
    check(package)
    try:
        started = ask(package)
    except SmokeError as error:
        sys.exit(str(error))
    print(f"{package.relative_to(ROOT)}: {size(package)}, installed {size(PROGRAM)}; {started}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
