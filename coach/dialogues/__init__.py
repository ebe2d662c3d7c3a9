"""Dialogues are forms. One file, one form (`DIALOGUE`) or a small family of them (`DIALOGUES`)."""

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
    modules = [importlib.import_module(f"{__name__}.{name}") for name in sorted(names)]
    found: list[Dialogue] = [d for m in modules for d in getattr(m, "DIALOGUES", None) or (m.DIALOGUE,)]
    return {dialogue.name: dialogue for dialogue in found}
