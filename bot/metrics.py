"""What is counted, for `GET /metrics` (Prometheus). Labels are few and never a user's."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

registry = CollectorRegistry()

received = Counter("coach_updates_received", "New updates stored.", ["by"], registry=registry)
repeated = Counter("coach_updates_repeated", "Updates that had come before.", registry=registry)
handled = Counter("coach_updates_handled", "Updates by how their handling ended.", ["how"], registry=registry)
handling = Histogram(
    "coach_update_seconds",
    "From the beginning of an update's transaction to its commit.",
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5),
    registry=registry,
)
calls = Counter("coach_calls", "Calls to Telegram by how they ended.", ["method", "how"], registry=registry)
halts = Counter("coach_halts", "Times that Telegram asked to wait.", registry=registry)
inbox_open = Gauge("coach_inbox_open", "Updates waiting or being handled.", registry=registry)
outbox_open = Gauge("coach_outbox_open", "Calls waiting or under way.", registry=registry)
quarantined = Gauge("coach_inbox_quarantined", "Updates that could not be handled.", registry=registry)
looked_at = Counter("coach_users_looked_at", "Users whom the tick looked at.", registry=registry)
ticks = Histogram("coach_tick_seconds", "One tick.", registry=registry)


def text() -> bytes:
    return generate_latest(registry)
