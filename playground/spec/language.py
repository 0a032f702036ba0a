"""The language the program speaks: English as it stands in the code, or what a translator makes of it.

The rooms without Qt write their sentences through `tr`, and whoever opens a window says who translates them.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import Any, ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Translator(Protocol):
    """Says a message in another language."""

    def __call__(self, message: str, comment: str, number: int, /) -> str:
        """The translation, or the message itself where there is none.

        Args:
            message: what stands in the code, values in braces: "{name} has no wire".
            comment: which of its meanings is meant, where it has several; or empty.
            number: of what is counted, for languages that decline by it; -1 where nothing is.
        """


_translator: Translator | None = None
_forgetting: list[Callable[[], None]] = []
_in_english: ContextVar[bool] = ContextVar("in_english", default=False)


def speak_through(translator: Translator | None) -> None:
    """Let all that is said from now on go through `translator`; None speaks English."""
    global _translator
    _translator = translator
    for forget in _forgetting:
        forget()


def kept_while_spoken(make: Callable[P, T]) -> Callable[P, T]:
    """Keep what a function made of hashable arguments until another language is spoken."""
    kept = functools.cache(make)
    _forgetting.append(kept.cache_clear)
    return functools.wraps(make)(lambda *arguments, **named: kept(*arguments, **named))


@contextlib.contextmanager
def in_english() -> Iterator[None]:
    """Within it English is spoken, for what is written for programs or for everyone; other threads are not touched."""
    token = _in_english.set(True)
    try:
        yield
    finally:
        _in_english.reset(token)


def tr(message: str, comment: str = "", /, **values: Any) -> str:
    """The message in the language that is spoken, its {values} filled in.

    Braces are read only where there are values. The message is a literal or something that `marked` marked, so that
    translators find it; the comment tells them which of its meanings is meant.
    """
    if _translator is not None and message and not _in_english.get():
        message = _translator(message, comment, -1)
    return message.format(**values) if values else message


def tr_counted(number: int, counting: str, /) -> str | None:
    """How it is said of `number` things in the language that is spoken, with {count} for the number; None in English.

    `counting` is the English plural: "{count} weights".
    """
    return None if _translator is None or _in_english.get() else _translator(counting, "", number)


def marked(message: str, comment: str = "", /) -> str:
    """The message as it is, marked for translators: declared in English, it goes through `tr` where it is shown."""
    return message
