"""What all tests share."""

import pytest
from hypothesis import HealthCheck, settings

# Time is measured in benchmarks, on a quiet machine; a test says what is right however busy the machine is.
settings.register_profile("steady", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write down what the bot says now into the transcripts")
