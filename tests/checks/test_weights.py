"""The weights file: what is missing or damaged is said in words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from checker.checks.weights import load_weights
from checker.evidence.models import models_dir
from checker.evidence.store import ModelError


def whole() -> dict[str, Any]:
    data: dict[str, Any] = json.loads((models_dir() / "lexicon" / "weights.json").read_text("utf-8"))
    return data


def without_a_language() -> str:
    data = whole()
    del data["scorers"]["omission"]["thresholds"]["fr"]
    return json.dumps(data)


def without_a_number() -> str:
    data = whole()
    data["scorers"]["addition"]["intercepts"]["en"] = None
    return json.dumps(data)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "no JSON"),
        (b"{", "no JSON"),
        (b"\xff\xfe", "no UTF-8"),
        (b"[]", "'substitution' are missing"),
        (b'{"scorers": {}}', "'substitution' are missing"),
        (without_a_language().encode(), "'omission' are missing"),
        (without_a_number().encode(), "'addition' are missing"),
    ],
    ids=range(7),
)
def test_damaged_weights(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "weights.json"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=message) as caught:
        load_weights(path)
    said = str(caught.value)
    assert "Reinstall the package" in said
    assert "Error(" not in said


def test_missing_weights(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="is missing"):
        load_weights(tmp_path / "weights.json")
