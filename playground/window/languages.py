"""The languages the window speaks: which there are, which is chosen, and speaking it."""

from __future__ import annotations

import logging
import subprocess
from pathlib import Path

import PySide6
from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QSettings,
    QStandardPaths,
    QTranslator,
    Signal,
)

from playground import resources
from playground.spec.language import marked, speak_through

log = logging.getLogger(__name__)

FOLLOWS = "system"
ENGLISH = "en"
SETTING = "language"
# What all messages of the program stand under in the files of translators.
CONTEXT = "playground"
PREFIX = f"{CONTEXT}_"
# A translator writes the name of the language itself for it.
OWN_NAME_OF = "the name of the language itself"
OWN_NAME = marked("English", "the name of the language itself")
# Chinese is written in two ways; systems tell by the script, older ones by the place alone.
TRADITIONAL = {"Hant", "TW", "HK", "MO"}
RELEASE_SECONDS = 30

_installed: list[QTranslator] = []


class Notice(QObject):
    """Tells that a language was chosen.

    Signals:
        chosen(str): its code, or to follow the system.
    """

    chosen = Signal(str)


notice = Notice()


def languages() -> dict[str, str]:
    """The codes of all languages, each with its own name: English first."""
    codes = sorted(path.stem.removeprefix(PREFIX) for path in resources.path("translations").glob(f"{PREFIX}*.ts"))
    return {ENGLISH: "English"} | {code: _own_name(code) for code in codes}


def chosen_language(settings: QSettings) -> str:
    """The code that was chosen last, or to follow the system."""
    return str(settings.value(SETTING, FOLLOWS))


def choose(choice: str, settings: QSettings) -> None:
    """Choose a language, from now on and for the next start."""
    if choice != chosen_language(settings):
        settings.setValue(SETTING, choice)
        notice.chosen.emit(choice)


def spoken(choice: str, wished: list[str] | None = None) -> str:
    """The code of the language a choice comes to.

    Following the system, it is the first of those `wished` that there is: Qt tells the system's as "zh-Hant-TW",
    "zh-TW", "zh".
    """
    there = languages()
    if choice in there:
        return choice
    for name in QLocale.system().uiLanguages() if wished is None else wished:
        code = _code(name)
        if code in there:
            return code
    return ENGLISH


def speak(choice: str) -> str:
    """Let all that is said from now on be said in a language; its code."""
    code = spoken(choice)
    application = QCoreApplication.instance()
    assert application is not None
    while _installed:
        application.removeTranslator(_installed.pop())
    speak_through(None)
    QLocale.setDefault(QLocale(code) if choice == code else QLocale.system())
    if code != ENGLISH:
        qts_own = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"
        for path in (qts_own, _released(code)):
            translator = QTranslator()
            if path is not None and translator.load(str(path)):
                application.installTranslator(translator)
                _installed.append(translator)
        speak_through(_translated)
    return code


def _translated(message: str, comment: str, number: int, /) -> str:
    # Qt returns nothing for an empty message and looks up None, not "", where there is no comment.
    return QCoreApplication.translate(CONTEXT, message, comment or None, number) if message else message


def _code(name: str) -> str:
    """Of the system's name for a language: zh_TW of "zh-Hant-HK"."""
    parts = name.replace("_", "-").split("-")
    if parts[0] == "zh":
        return "zh_TW" if TRADITIONAL & set(parts) else "zh_CN"
    return parts[0]


def _own_name(code: str) -> str:
    translator = QTranslator()
    path = _released(code)
    known = path is not None and translator.load(str(path))
    name = translator.translate(CONTEXT, OWN_NAME, OWN_NAME_OF) if known else ""
    return name or QLocale(code).nativeLanguageName() or code


def _released(code: str) -> Path | None:
    """What Qt reads of a translation: as it was installed, else made by Qt's own tool and kept.

    None where it cannot be made; then the program speaks English.
    """
    source = resources.path("translations", f"{PREFIX}{code}.ts")
    installed = source.with_suffix(".qm")
    if installed.exists():
        return installed
    cache = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)) / "translations"
    stamp = source.stat()
    made = cache / f"{source.stem}-{stamp.st_size:x}-{stamp.st_mtime_ns:x}.qm"
    if not made.exists():
        try:
            release(source, made)
        except (OSError, subprocess.SubprocessError) as error:
            log.error("the translation %s could not be made: %s", source, error)
            return None
    return made


def release(source: Path, made: Path) -> None:
    """Make of a translator's file what Qt reads. Raises OSError or SubprocessError."""
    made.parent.mkdir(parents=True, exist_ok=True)
    part = made.with_suffix(".part")
    command = [Path(PySide6.__path__[0]) / "lrelease", "-silent", "-nounfinished", source, "-qm", part]
    subprocess.run([str(word) for word in command], check=True, capture_output=True, timeout=RELEASE_SECONDS)
    part.replace(made)
