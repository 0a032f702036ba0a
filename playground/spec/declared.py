"""Declared things: classes whose settings are fields with `param`, and the registries that find them."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar

from playground.spec.description import describe, translated
from playground.spec.errors import PlaygroundError, SettingError, expected_name
from playground.spec.language import tr
from playground.spec.parameter import Parameter


class Declared:
    """A frozen value whose fields are declared with `param` and checked when it is made.

    Attributes:
        kind: the name in files and on the command line.
        title: the name on the screen; made from `kind` when not given.

    Raises SettingError when a setting is outside its declaration or unknown.
    """

    kind: ClassVar[str] = ""
    title: ClassVar[str] = ""
    _parameters: ClassVar[tuple[Parameter, ...]] = ()

    if TYPE_CHECKING:  # dataclasses writes the real one

        def __init__(self, **settings: Any) -> None: ...

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if "kind" in cls.__dict__ and "title" not in cls.__dict__:
            cls.title = cls.kind.replace("_", " ").capitalize()
        dataclasses.dataclass(frozen=True, kw_only=True)(cls)
        cls._parameters = tuple(
            dataclasses.replace(declared.metadata["parameter"], name=declared.name)
            for declared in dataclasses.fields(cls)  # type: ignore[arg-type]
            if "parameter" in declared.metadata
        )

    def __post_init__(self) -> None:
        for parameter in self.parameters():
            value = getattr(self, parameter.name)
            try:
                accepted = parameter.constraint.accept(value)
            except (ValueError, TypeError):
                expected = str(parameter.constraint)
                raise SettingError(self.title or type(self).__name__, parameter.name, value, expected) from None
            object.__setattr__(self, parameter.name, accepted)

    @classmethod
    def parameters(cls) -> tuple[Parameter, ...]:
        """The declared settings, in the order they were written."""
        return cls._parameters

    @classmethod
    def parameter(cls, name: str) -> Parameter:
        """One declared setting. Raises PlaygroundError naming those there are."""
        for parameter in cls.parameters():
            if parameter.name == name:
                return parameter
        expected = expected_name(name, (parameter.name for parameter in cls.parameters()))
        owner = tr(cls.title or cls.__name__)
        raise PlaygroundError(
            tr("{owner}: no setting {name}; {expected}", owner=owner, name=repr(name), expected=expected)
        )

    @classmethod
    def from_settings(cls, settings: Mapping[str, Any]) -> Self:
        """The value with these settings, the others at their defaults."""
        for name in settings:
            cls.parameter(name)
        return cls(**settings)

    @classmethod
    def summary(cls) -> str:
        """The first paragraph of the docstring: what this is, in the learner's words and language."""
        return tr(describe(cls).summary)

    @classmethod
    def hint(cls) -> str:
        """The summary, and the equation on lines of its own, in the language that is spoken."""
        return translated(describe(cls)).hint

    def settings(self) -> dict[str, Any]:
        """The settings that differ from their defaults, as JSON can hold them."""
        changed = {}
        for parameter in self.parameters():
            value = getattr(self, parameter.name)
            if value != parameter.constraint.accept(parameter.default):
                changed[parameter.name] = parameter.constraint.encode(value)
        return changed

    def replace(self, **settings: Any) -> Self:
        """The same with some settings changed."""
        for name in settings:
            self.parameter(name)
        return type(self)(**{p.name: getattr(self, p.name) for p in self._parameters} | settings)


T = TypeVar("T", bound=Declared)


class Registry(Generic[T]):
    """The kinds of one noun (layers, losses, ...), found by importing every module of a package.

    A module adds its kind by decorating the class with `register`; no list of kinds is kept by hand.
    """

    def __init__(self, noun: str, package: str) -> None:
        self.noun = noun
        self._package = package
        self._kinds: dict[str, type[T]] = {}
        self._searched = False

    def register(self, cls: type[T]) -> type[T]:
        """Add a class under its `kind`."""
        if not cls.kind or cls.kind in self._kinds:
            raise ValueError(f"{self.noun} {cls.__name__}: kind {cls.kind!r} is empty or taken")
        self._kinds[cls.kind] = cls
        return cls

    def _search(self) -> None:
        if not self._searched:
            self._searched = True
            package = importlib.import_module(self._package)
            for module in sorted(found.name for found in pkgutil.iter_modules(package.__path__)):
                importlib.import_module(f"{self._package}.{module}")

    def kinds(self) -> tuple[str, ...]:
        """Every kind, in alphabetical order."""
        self._search()
        return tuple(sorted(self._kinds))

    def __iter__(self) -> Iterator[type[T]]:
        return iter([self._kinds[kind] for kind in self.kinds()])

    def find(self, kind: str) -> type[T]:
        """The class of a kind. Raises PlaygroundError naming those there are."""
        self._search()
        if kind not in self._kinds:
            expected = expected_name(kind, self.kinds())
            raise PlaygroundError(
                tr("no {noun} {kind}; {expected}", noun=tr(self.noun), kind=repr(kind), expected=expected)
            )
        return self._kinds[kind]
