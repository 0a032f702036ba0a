"""Makes of each translation what Qt reads, beside the translators' files of the program that is installed.

python packaging/translations.py        with the interpreter of the installed program
"""

from __future__ import annotations

from playground import resources
from playground.window.languages import release

for source in sorted(resources.path("translations").glob("*.ts")):
    release(source, source.with_suffix(".qm"))
