"""The command line: `coach run`, `coach try`, the operators' commands, and the three machine-readable ones."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import click

from bot.clock import SystemClock
from bot.texts import texts


def say(key: str, **values: Any) -> str:
    return texts().plain(f"cli-{key}", **values)


class Trouble(click.ClickException):
    """A fault of the set-up: one clear line, exit code 2."""

    exit_code = 2

    def show(self, file: Any = None) -> None:
        click.echo(self.message, err=True)


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, help=say("help"))
def main() -> None:
    """Everything starts here."""


def running(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run to the end; a fault of the set-up becomes its sentence."""
    from bot.trouble import sentence_of

    try:
        asyncio.run(work())
    except KeyboardInterrupt:
        click.echo()
    except Exception as wrong:
        sentence = sentence_of(wrong)
        if sentence is None:
            raise
        raise Trouble(sentence) from None


@main.command("try", help=say("help-try"))
@click.option("--demo", is_flag=True, help=say("help-try-demo"))
@click.option("--fresh", is_flag=True, help=say("help-try-fresh"))
@click.option("--port", default=8765, show_default=True, type=click.IntRange(0, 65535), help=say("help-try-port"))
@click.option("--open/--no-open", "opens", default=True, help=say("help-try-open"))
def try_(demo: bool, fresh: bool, port: int, opens: bool) -> None:
    from bot.trying import serve

    running(lambda: serve(demo=demo, fresh=fresh, port=port, opens=opens))


@main.command(help=say("help-run"))
def run() -> None:
    from bot.running import run_all

    running(run_all)


@main.command(help=say("help-web"))
def web() -> None:
    from bot.running import run_web

    running(run_web)


@main.command(help=say("help-worker"))
def worker() -> None:
    from bot.running import run_worker

    running(run_worker)


@main.command(help=say("help-migrate"))
def migrate() -> None:
    from bot.running import run_migrations

    running(run_migrations)


@main.command(help=say("help-doctor"))
def doctor() -> None:
    from bot.doctor import examine

    async def work() -> None:
        findings = await examine()
        for finding in findings:
            click.echo(f"{'✓' if finding.fine else '✗'} {finding.sentence}")
        if not all(f.fine for f in findings):
            raise SystemExit(2)

    running(work)


# --- machine-readable


@main.command(help=say("help-suggest"))
@click.option("--network", "file", metavar="FILE")
@click.option("--now")
@click.option("--top", default=5, show_default=True)
@click.option("--lines", is_flag=True, help=say("help-suggest-lines"))
def suggest(file: str | None, now: str | None, top: int, lines: bool) -> None:
    from bot.suggest import Fault, each_line, read_file, suggestions

    try:
        if lines:
            for answer in each_line(sys.stdin):
                _print(answer)
            return
        if file is None or now is None:
            raise Trouble(say("suggest-needs"))
        _print(json.dumps(suggestions(read_file(file), now, top), ensure_ascii=False))
    except Fault as fault:
        raise Trouble(str(fault)) from None


@main.command(help=say("help-understand"))
def understand() -> None:
    from bot.understand import read_line

    _line_by_line(read_line)


@main.command(help=say("help-rhythm"))
def rhythm() -> None:
    from bot.rhythm import answer

    _line_by_line(answer)


def _line_by_line(answer: Callable[[str], dict[str, Any]]) -> None:
    """Each line is answered before the next is read, so that another program can hold a conversation."""
    for number, line in enumerate(iter(sys.stdin.readline, ""), 1):
        if not line.strip():
            continue
        try:
            _print(json.dumps(answer(line), ensure_ascii=False))
        except ValueError as wrong:
            raise Trouble(say("line-fault", number=str(number), fault=first_fault(wrong))) from None


def first_fault(wrong: ValueError) -> str:
    """Which field, and what was expected, in one line."""
    errors: Callable[..., list[dict[str, Any]]] | None = getattr(wrong, "errors", None)
    if errors is None:
        return " ".join(str(wrong).split())
    first = errors(include_url=False, include_input=False)[0]
    place = ".".join(map(str, first["loc"]))
    return f"{place}: {first['msg']}" if place else str(first["msg"])


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


# --- operators


@main.command(help=say("help-backup"))
@click.argument("file", type=click.Path(path_type=Path))
def backup(file: Path) -> None:
    from bot.operating import make_backup

    async def work() -> None:
        await make_backup(file)
        click.echo(say("backup-done", file=str(file)))

    running(work)


@main.command(help=say("help-restore"))
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
def restore(file: Path) -> None:
    from bot.operating import restore_backup

    async def work() -> None:
        click.echo(say("restore-done", place=await restore_backup(file)))

    running(work)


@main.command("export", help=say("help-export"))
@click.argument("user", type=int)
@click.argument("file", type=click.Path(path_type=Path), default=Path("-"))
def export_(user: int, file: Path) -> None:
    from bot.operating import export_user

    async def work() -> None:
        body = await export_user(user)
        if str(file) == "-":
            sys.stdout.write(body)
        else:
            await asyncio.to_thread(file.write_text, body, "utf-8")

    running(work)


@main.command("import", help=say("help-import"))
@click.argument("user", type=int)
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
def import_(user: int, file: Path) -> None:
    from bot.operating import import_for

    async def work() -> None:
        body = await asyncio.to_thread(file.read_bytes)
        counts = await import_for(user, body, file.name, SystemClock().now())
        click.echo(say("import-done", **counts))

    running(work)


if __name__ == "__main__":
    main()
