"""Who the bot is, and how its updates reach it."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from bot.playground.errors import bad
from bot.playground.methods.call import Call, Json, Method

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
HERE = ("127.0.0.1", "localhost", "::1")


def _me(call: Call) -> Json:
    return {
        **call.world.me,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def _set_webhook(call: Call) -> bool:
    url = call.arguments["url"]
    if not url:
        return _delete_webhook(call)
    if urlsplit(url).hostname not in HERE:
        raise bad("bad webhook: the local server delivers to this machine only")
    secret = call.get("secret_token", "")
    if secret and _SECRET.fullmatch(secret) is None:
        raise bad("secret token contains unallowed characters")
    if not 1 <= call.get("max_connections", 40) <= 100:
        raise bad("bad webhook: max_connections must be 1-100")
    _settings(call)
    call.updates.listen({"url": url, "secret": secret, "max_connections": call.get("max_connections", 40)})
    return True


def _delete_webhook(call: Call) -> bool:
    _settings(call)
    call.updates.listen({})
    return True


def _webhook(call: Call) -> Json:
    hook = call.updates.webhook
    info: Json = {
        "url": hook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(call.updates.waiting),
    }
    if hook:
        info["max_connections"] = hook["max_connections"]
        for name in ("last_error_date", "last_error_message"):
            if name in hook:
                info[name] = hook[name]
    if call.updates.allowed:
        info["allowed_updates"] = call.updates.allowed
    return info


def _settings(call: Call) -> None:
    if call.get("drop_pending_updates"):
        call.updates.forget()
    if "allowed_updates" in call.arguments:
        call.updates.allowed = call.arguments["allowed_updates"]


async def poll(call: Call) -> list[Json]:
    """`getUpdates`, the one call that waits."""
    if "allowed_updates" in call.arguments:
        call.updates.allowed = call.arguments["allowed_updates"]
    limit = max(1, min(100, call.get("limit", 100)))
    return await call.updates.poll(call.get("offset", 0), limit, max(0, call.get("timeout", 0)))


def _done(call: Call) -> Any:
    return True


METHODS: dict[str, Method] = {
    "getMe": _me,
    "setWebhook": _set_webhook,
    "deleteWebhook": _delete_webhook,
    "getWebhookInfo": _webhook,
    "logOut": _done,
    "close": _done,
}
