"""What every data set made of a person's file has in common."""

from __future__ import annotations

from typing import ClassVar, Self

from playground.data.dataset import Dataset
from playground.data.own.source import Content, DataFile, own_file
from playground.spec.declared import Declared


class OwnData(Dataset):
    """Samples from a person's file. It is declared with what was found in the file, so that nothing is read to plan."""

    source: ClassVar[str] = "Your own file."
    is_own: ClassVar[bool] = True

    file: DataFile = own_file()

    def with_file(self, file: DataFile) -> Self:
        """The same with its bytes somewhere else."""
        return self.replace(file=file)


def kept_content(data: Declared) -> Content | None:
    """The bytes that a project on this data keeps; None where it keeps none."""
    return data.file.content if isinstance(data, OwnData) else None
