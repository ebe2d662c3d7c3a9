"""What all tests share."""

import logging
from collections.abc import Iterator

import pytest
import structlog
from hypothesis import HealthCheck, settings

# Time is measured in benchmarks, on a quiet machine; a test says what is right however busy the machine is.
settings.register_profile("steady", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write down what the bot says now into the transcripts")


@pytest.fixture
def logs_as_before() -> Iterator[None]:
    """A test that sets logging up leaves it to the others as it was."""
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    yield
    root.handlers = handlers
    root.setLevel(level)
    structlog.reset_defaults()
