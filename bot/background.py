"""Work beside the conversation: files are read, people are taken in and taken back, while the coach goes on answering.

A job is a row. It is fetched and read outside of any transaction, changes go in small transactions, and the one that
ends the job also says so. A job that was cut off begins anew: first what the earlier try left is taken back.
"""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import structlog

from bot.actions.code_links import say_link
from bot.actions.heard import Who
from bot.actions.imported import say_no, say_preview, say_progress, say_taken, say_taken_back
from bot.actions.turn import Post, Turn
from bot.clock import Clock
from bot.logs import frames
from bot.people_read import OnlyALink, Unreadable, read_people, with_note
from coach.changes import Change, Put
from coach.first_look import first_look
from coach.formats.parts.imported import Imported
from coach.importing import ImportPlan, plan_import
from coach.joining import filled
from coach.network import Contact, Network
from coach.nudges import next_look_at
from coach.world import World
from storage.faults import StorageFault
from storage.jobs import Job
from storage.store import Store

Fetch = Callable[[str], Awaitable[bytes]]
"""A file's contents by its id. Raises what `GaveUp` and `Later` say."""

AT_ONCE = 500
"""Records in one transaction: others wait for a moment at most."""
LEASE = dt.timedelta(seconds=120)
RENEWED_EVERY = 20.0
TOLD_EVERY = 2.0
"""Seconds between two words of progress."""
MOST_ATTEMPTS = 4
LOOKS_EVERY = 2.0

log = structlog.get_logger()


class Stopped(Exception):
    """The job is no longer there, or somebody else's: the user erased everything, or this took too long."""


class Background:
    def __init__(
        self, store: Store, clock: Clock, post: Post, fetch: Fetch, *, worker: str, later: type[Exception]
    ) -> None:
        self._store, self._clock, self._post, self._fetch, self._worker = store, clock, post, fetch, worker
        self._later = later
        """What a fetch raises that may do better another time."""
        self._task: asyncio.Task[None] | None = None
        self._at_work = False
        self._shown: _Shown | None = None
        """The last file shown, so that it need not be read and planned again a moment later."""

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="background")

    async def stop(self) -> None:
        """End at once; what was begun is begun anew at the next start."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def busy(self) -> bool:
        return self._at_work or await self._store.open_jobs() > 0

    async def _run(self) -> None:
        while True:
            self._store.jobs_came.clear()
            try:
                jobs = await self._store.claim_jobs(self._clock.now(), worker=self._worker, lease=LEASE, limit=1)
                for job in jobs:
                    await self._do(job)
            except StorageFault as broken:
                log.error("store_unreachable", why=type(broken).__name__)
                await asyncio.sleep(LOOKS_EVERY)
                continue
            if not jobs:
                came = asyncio.create_task(self._store.jobs_came.wait())
                await asyncio.wait({came}, timeout=LOOKS_EVERY)
                came.cancel()

    async def _do(self, job: Job) -> None:
        """One job to its end. What goes wrong with it is said to its user and does not hold up the others."""
        self._at_work = True
        structlog.contextvars.bind_contextvars(job=job.id, user=job.user_id)
        try:
            work = {"read": self._read, "take": self._take, "undo": self._undo}[str(job.document["do"])]
            await work(job)
        except Stopped:
            log.info("job_stopped")
        except Unreadable as no:
            await self._give_up(job, no.key)
        except StorageFault:
            await self._store.free_job(job.id, self._clock.now() + dt.timedelta(seconds=LOOKS_EVERY))
            raise
        except Exception as error:
            await self._failed(job, error)
        finally:
            self._at_work = False

    async def _failed(self, job: Job, error: Exception) -> None:
        again = isinstance(error, self._later) and job.attempts < MOST_ATTEMPTS
        log.warning("job_failed", error=type(error).__name__, frames=frames(error), again=again)
        if again:
            await self._store.free_job(job.id, self._clock.now() + dt.timedelta(seconds=2 ** (job.attempts + 1)))
            return
        if job.document["do"] == "take":
            await self._take_back(job, f"import:{job.id}")
        await self._give_up(job, "import-not-fetched" if isinstance(error, self._later) else "import-trouble")

    async def _give_up(self, job: Job, key: str) -> None:
        async with self._turn(job) as turn:
            await say_no(turn, job, key)
            await turn.tx.end_job(job.id)

    # --- the jobs

    async def _read(self, job: Job) -> None:
        """Read a file and show what is in it; nothing is kept of it but where Telegram has it."""
        try:
            imported = await self._people(job)
        except OnlyALink as found:
            async with self._turn(job) as turn:
                await say_link(turn, job, found.link)
                await turn.tx.end_job(job.id)
            return
        network, plan = await self._planned(job, imported)
        self._shown = _Shown(job.user_id, job.document["file"], imported, network, plan)
        async with self._turn(job) as turn:
            await say_preview(turn, job, imported, plan)
            await turn.tx.end_job(job.id)

    async def _take(self, job: Job) -> None:
        """Take the people of a file in, in many small transactions under one name."""
        name = f"import:{job.id}"
        await self._take_back(job, name)
        shown, self._shown = self._shown, None
        if shown is None or (shown.user_id, shown.file) != (job.user_id, job.document["file"]):
            network, plan = await self._planned(job, await self._people(job))
        else:
            network, plan = await self._planned(job, shown.imported, shown)
        await self._apply(job, name, network, plan)
        await self._finish(job, plan)

    async def _planned(self, job: Job, imported: Imported, shown: _Shown | None = None) -> tuple[Network, ImportPlan]:
        """The plan, and the network it is for; the one that was shown where nothing has changed since."""
        async with self._turn(job) as turn:
            network = await turn.network()
            if shown is not None and network is shown.network:
                return network, shown.plan
            ids = turn.tx.new_ids("contact", _ids_for(imported))
        return network, await asyncio.to_thread(plan_import, network, imported, ids.__next__)

    async def _apply(self, job: Job, name: str, network: Network, plan: ImportPlan) -> None:
        were = {contact.id: contact for contact in network.contacts}
        watch = _Watch(self._store, self._clock, job, self._worker)
        for start in range(0, len(plan.changes), AT_ONCE):
            part = plan.changes[start : start + AT_ONCE]
            async with self._turn(job) as turn:
                changes = _as_things_stand(part, were, await turn.network())
                await turn.record(changes, name)
                if watch.is_time_to_tell():
                    await say_progress(turn, job, start + len(part), len(plan.changes))
            await watch.renew()

    async def _finish(self, job: Job, plan: ImportPlan) -> None:
        async with self._turn(job) as turn:
            world, preferences, due = await turn.world(), turn.preferences, turn.user.next_look_at
        people = [contact.id for contact in plan.new]
        local = world.now.astimezone(world.zone)
        looks = await asyncio.to_thread(first_look, world.network, people, local)
        at = await asyncio.to_thread(lambda: next_look_at(World(world.network, world.now), preferences, due=due))
        async with self._turn(job) as turn:
            await say_taken(turn, job, plan, [look.contact for look in looks])
            await turn.keep_user(next_look_at=at)
            await turn.tx.end_job(job.id)

    async def _undo(self, job: Job) -> None:
        of = job.document["of"]
        await self._take_back(job, f"import:{of}", f"doubt:{of}")
        async with self._turn(job) as turn:
            await say_taken_back(turn, job)
            await turn.tx.end_job(job.id)

    async def _take_back(self, job: Job, *names: str) -> None:
        """Take back every entry of these names, the latest first."""
        watch = _Watch(self._store, self._clock, job, self._worker)
        async with self._turn(job) as turn:
            entries = await turn.tx.entries_named(*names)
        for entry in entries:
            async with self._turn(job) as turn:
                await turn.tx.undo(entry, now=turn.now)
            await watch.renew()

    # --- what they stand on

    async def _people(self, job: Job) -> Imported:
        file = job.document["file"]
        try:
            data = await self._fetch(str(file["id"]))
        except self._later:
            raise
        except Exception as gone:
            raise Unreadable("import-not-fetched") from gone
        people = await read_people(data, str(file["name"]), str(file["kind"]), file.get("columns"))
        return with_note(people, str(file.get("note", "")))

    @asynccontextmanager
    async def _turn(self, job: Job) -> AsyncIterator[Turn]:
        """A short transaction of the job's user. Raises Stopped where the job is gone."""
        now = self._clock.now()
        async with self._store.transaction(job.user_id, now) as tx:
            user = await tx.user()
            if user is None or not await tx.has_job(job.id):
                raise Stopped
            who = Who(job.user_id, user.chat_id, str(job.document.get("name", "")))
            yield Turn(tx, user, who, now, self._post)


class _Watch:
    """When to say how far it is, and when to say that one is still at it."""

    def __init__(self, store: Store, clock: Clock, job: Job, worker: str) -> None:
        self._store, self._clock, self._job, self._worker = store, clock, job, worker
        self._loop = asyncio.get_running_loop()
        self._told = self._renewed = self._loop.time()

    def is_time_to_tell(self) -> bool:
        now = self._loop.time()
        if now - self._told < TOLD_EVERY:
            return False
        self._told = now
        return True

    async def renew(self) -> None:
        """Also lets others take their turn."""
        await asyncio.sleep(0)
        if self._loop.time() - self._renewed > RENEWED_EVERY:
            self._renewed = self._loop.time()
            if not await self._store.renew_job(self._job.id, self._clock.now(), worker=self._worker, lease=LEASE):
                raise Stopped


@dataclass(frozen=True, slots=True)
class _Shown:
    """A preview: whose, of which file read how, and what it rests on."""

    user_id: int
    file: Mapping[str, Any]
    imported: Imported
    network: Network
    plan: ImportPlan


def _ids_for(imported: Imported) -> int:
    """More ids than the plan can need, however often it goes over the drafts."""
    records = sum(1 + len(draft.conversations) for draft in imported.drafts)
    if imported.network is not None:
        of = imported.network
        lists = (of.contacts, of.conversations, of.offers, of.needs, of.introductions, of.asks, of.events, of.lessons)
        records += sum(map(len, lists))
    return 4 * records + 100


def _as_things_stand(part: tuple[Change, ...], were: dict[str, Contact], network: Network) -> list[Change]:
    """The changes, with what the user has told of these people since the plan was made."""
    known = {c.record.id for c in part if isinstance(c, Put) and isinstance(c.record, Contact) and c.record.id in were}
    now = {contact.id: contact for contact in network.contacts if contact.id in known} if known else {}
    return [change for one in part if (change := _stands(one, were, now, known)) is not None]


def _stands(one: Change, were: dict[str, Contact], now: dict[str, Contact], known: set[str]) -> Change | None:
    if not isinstance(one, Put) or not isinstance(one.record, Contact) or one.record.id not in known:
        return one
    current = now.get(one.record.id)
    if current is None:
        return None
    return one if current == were[current.id] else Put(filled(current, one.record))
