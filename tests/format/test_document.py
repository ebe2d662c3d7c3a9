"""The portable format: what the nouns say is what the published schema says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from pydantic import ValidationError

from coach.network import Network
from tests.formats.generated import networks

SCHEMA = json.loads((Path(__file__).parent / "network.schema.json").read_text("utf-8"))
WORDS = ("title", "description", "$schema", "$id")


VALID = jsonschema.Draft202012Validator(SCHEMA)


def bare(schema: Any, definitions: dict[str, Any]) -> Any:
    """A schema without its words, its references followed."""
    if isinstance(schema, list):
        return [bare(s, definitions) for s in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return bare(
            {**definitions[schema["$ref"].rsplit("/", 1)[-1]], **{k: v for k, v in schema.items() if k != "$ref"}},
            definitions,
        )
    return {
        k: bare(v, definitions) for k, v in schema.items() if k != "$defs" and (k not in WORDS or isinstance(v, dict))
    }


def test_the_nouns_have_the_published_schema() -> None:
    ours = Network.model_json_schema()
    assert bare(ours, ours["$defs"]) == bare(SCHEMA, SCHEMA["$defs"])


@given(networks())
def test_what_is_written_is_valid_and_read_back_exactly(network: Network) -> None:
    document = network.model_dump(mode="json")
    VALID.validate(document)
    assert Network.model_validate(json.loads(json.dumps(document))) == network


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"format": "networking-coach/2", "me": {"name": "A"}},
        {"format": "networking-coach/1", "me": {"name": "A"}, "x": 1},
    ],
)
def test_anything_else_is_refused(document: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Network.model_validate(document)
