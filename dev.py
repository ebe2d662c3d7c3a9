#!/usr/bin/env python3
"""Set up and run the project with nothing but Python, pip and git.

    python3 dev.py try [OPTIONS]    the coach in a browser, on this machine only
    python3 dev.py check            everything that must hold: lint, imports, types, texts, tests
    python3 dev.py run COMMAND…     any command inside the project's environment

The environment lives in `.venv` and is made from the lock files, whose hashes are checked.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
HAS_PIP = importlib.util.find_spec("pip") is not None
"""Their own pip installs into `.venv`: a new one would need ensurepip, which Debian packs apart."""
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

CHECKS = (
    ("formatting", ["ruff", "format", "--check", "."]),
    ("lint", ["ruff", "check", "."]),
    ("import directions", ["lint-imports"]),
    ("types", ["mypy"]),
    ("generated pages", ["python", "-m", "docs.make", "--check"]),
    ("tests", ["pytest", "-n", "auto"]),
)


def main(arguments: list[str]) -> int:
    if sys.version_info < (3, 11):
        return fault("Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ".")
    first, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if first == "try":
        install("requirements.lock")
        return hand_over(["coach", "try", *rest])
    if first == "check":
        install("requirements-dev.lock")
        return check(rest)
    if first == "run" and rest:
        install("requirements-dev.lock")
        return hand_over(rest)
    print(__doc__.strip())
    return 2


def install(lock: str) -> None:
    """Bring `.venv` to what the lock file says; nothing is done when it is there already."""
    wanted = digest(lock)
    stamp = VENV / f"installed-{lock}"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    if not (BIN / "python").exists() and not (BIN / "python.exe").exists():
        print("Making .venv …", flush=True)
        venv.create(VENV, with_pip=not HAS_PIP)
    print(f"Installing what {lock} names …", flush=True)
    pip = (
        [sys.executable, "-m", "pip", "--python", str(BIN / "python")]
        if HAS_PIP
        else [str(BIN / "python"), "-m", "pip"]
    )
    pip += ["--disable-pip-version-check", "install", "--quiet"]
    subprocess.run([*pip, "--require-hashes", "-r", str(HERE / lock)], check=True)
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "--editable", str(HERE)], check=True)
    stamp.write_text(wanted)


def digest(lock: str) -> str:
    names = (lock, "pyproject.toml")
    return hashlib.sha256(b"".join((HERE / name).read_bytes() for name in names)).hexdigest()


def check(rest: list[str]) -> int:
    if not any(shutil.which(name) for name in CHROMIUM):
        return fault(
            "The browser test needs Chromium. On Debian or Ubuntu: apt-get install chromium; "
            "elsewhere put chromium or google-chrome on the PATH."
        )
    failed = []
    for name, command in CHECKS:
        print(f"── {name}", flush=True)
        if run(command + (rest if name == "tests" else [])) != 0:
            failed.append(name)
    print("All good." if not failed else "Failed: " + ", ".join(failed) + ".")
    return 1 if failed else 0


def hand_over(command: list[str]) -> int:
    """Run what the user asked for. Ctrl-C is its own to answer: it ends in its own way, and is waited for."""
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        return run(command)
    finally:
        signal.signal(signal.SIGINT, before)


def run(command: list[str]) -> int:
    program = shutil.which(command[0], path=str(BIN)) or command[0]
    return subprocess.run([program, *command[1:]], cwd=HERE).returncode


def fault(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
    except subprocess.CalledProcessError as failed:  # pip has said why
        sys.exit(failed.returncode)
