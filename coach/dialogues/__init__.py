"""Dialogues are forms. One file, one form; its name is its command."""

from __future__ import annotations

import functools
import importlib
import pkgutil

from coach.dialogues.form import Dialogue

MACHINERY = ("form", "engine", "slots")


@functools.cache
def shelf() -> dict[str, Dialogue]:
    """Every form by its name."""
    names = [m.name for m in pkgutil.iter_modules(__path__) if m.name not in MACHINERY]
    found: list[Dialogue] = [importlib.import_module(f"{__name__}.{name}").DIALOGUE for name in sorted(names)]
    return {dialogue.name: dialogue for dialogue in found}
