"""Settings from the environment: what an operator may say, checked once at the start."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated
from urllib.parse import quote

from platformdirs import user_data_path
from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

TELEGRAM = "https://api.telegram.org"


class Settings(BaseSettings):
    """Names are the environment's, case ignored. Empty values count as not set."""

    model_config = SettingsConfigDict(env_ignore_empty=True, extra="ignore")

    telegram_bot_token: str = ""
    telegram_api_url: str = TELEGRAM
    database_url: str = ""
    database_key: str = ""
    webhook_url: str = ""
    webhook_secret: str = Field(default="", pattern=r"^[A-Za-z0-9_-]{0,256}$")
    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=1, le=65535)
    allowed_users: Annotated[frozenset[int], NoDecode] = frozenset()
    coach_tick_seconds: float = Field(default=15, gt=0)
    log_level: str = Field(default="INFO", pattern=r"^(?i:debug|info|warning|error)$")

    @field_validator("allowed_users", mode="before")
    @classmethod
    def _ids(cls, value: object) -> object:
        return [part for part in value.replace(",", " ").split() if part] if isinstance(value, str) else value

    @property
    def answers_on_port(self) -> bool:
        """Whether a process that takes no webhook is to answer for its health and metrics: where PORT is set."""
        return "port" in self.model_fields_set

    @property
    def database(self) -> str:
        """Where records are kept: `DATABASE_URL`, or SQLite in the data folder; with `DATABASE_KEY` encrypted."""
        url = self.database_url or sqlite_url(data_folder() / "coach.db")
        if not self.database_key or not url.startswith("sqlite"):
            return url
        driver, _, file = url.partition("://")
        return f"{driver}://:{quote(self.database_key, safe='')}@{file}"


def data_folder() -> Path:
    return user_data_path("networking-coach", appauthor=False)


def sqlite_url(file: Path) -> str:
    return f"sqlite+aiosqlite:///{file}"
