"""The JSON contract as JSON Schema (draft 2020-12): what ``docs/schema/`` publishes and ``checker schema`` prints.

The schemas name what is promised; new fields may come without notice, so readers must ignore what they do not know.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from checker.languages import SOURCE, TARGETS
from checker.report.formats import SCHEMA_NAMES

#: The version of the contract: raised when a field changes its meaning or goes away.
VERSION = 1

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def _object(properties: Mapping[str, Any], description: str, optional: tuple[str, ...] = ()) -> dict[str, Any]:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "description": description, "properties": dict(properties), "required": required}


def _described(schema: Mapping[str, Any], description: str) -> dict[str, Any]:
    return {**schema, "description": description}


def _list(name: str, description: str) -> dict[str, Any]:
    return {"type": "array", "description": description, "items": {"$ref": f"#/$defs/{name}"}}


_TEXT: dict[str, Any] = {"type": "string"}
_COUNT: dict[str, Any] = {"type": "integer", "minimum": 0}
_LINE: dict[str, Any] = {"type": "integer", "minimum": 1, "description": "1-based line in the file"}
_SCORE: dict[str, Any] = {"type": "number", "minimum": 0, "maximum": 100, "description": "fidelity, 0 to 100"}
_VERDICT: dict[str, Any] = {
    "enum": ["pass", "review", "block"],
    "description": "block: a reader would be told something false; review: an editor should look; pass: neither",
}
_TARGET: dict[str, Any] = {"enum": list(TARGETS), "description": "language of the translation, ISO 639-1"}
_VERSION: dict[str, Any] = {"const": VERSION, "description": "version of this contract"}
_BACK: dict[str, Any] = {
    "type": ["string", "null"],
    "description": "the translation in Indonesian again; null where none was made",
}
_BACK_NOTES: dict[str, Any] = {
    "anyOf": [
        _object(
            {
                "differing": {
                    "type": "array",
                    "description": "content words of the back-translation that the source does not have",
                    "items": _object(
                        {
                            "text": _TEXT,
                            "start": _described(_COUNT, "offset in the back-translation, in Unicode code points"),
                            "end": _described(_COUNT, "offset behind the last code point"),
                        },
                        "A word of the back-translation",
                    ),
                },
                "missing": {
                    "type": "array",
                    "description": "content words of the source that the back-translation does not have",
                    "items": _TEXT,
                },
                "labels": {
                    "type": "array",
                    "description": "where the back-translator itself went wrong, which is no error of the translation",
                    "items": _TEXT,
                },
                "reliable": {"type": "boolean", "description": "false where there are labels: it is not scored"},
            },
            "What is to be known of a back-translation",
        ),
        {"type": "null"},
    ],
    "description": "null where there is no back-translation",
}
_BACK_SCORES: dict[str, Any] = {
    "anyOf": [
        _object(
            {
                "engine": _described(_TEXT, "what translated back"),
                "path": _described(_TEXT, "direct or through English; of an article, those of its versions"),
                **{
                    name: {
                        "type": ["number", "null"],
                        "minimum": 0,
                        "description": f"{told}; null where none is scored",
                    }
                    for name, told in (
                        ("chrf", "chrF, 0 to 100, higher is nearer to the source"),
                        ("bleu", "BLEU, 0 to 100, higher is nearer to the source"),
                        ("ter", "TER, 0 and up, lower is nearer to the source"),
                    )
                },
                "signatures": {
                    "type": "object",
                    "description": "sacreBLEU's signature of each score, by its name; none where none is scored",
                    "properties": dict.fromkeys(("chrf", "bleu", "ter"), _TEXT),
                },
                "segments": _described(_COUNT, "how many segments there are"),
                "scored": _described(
                    _COUNT, "how many were scored: those with a partner where the back-translator did not stumble"
                ),
            },
            "How near the back-translation comes to the source, by sacreBLEU",
        ),
        {"type": "null"},
    ],
    "description": "null where the run translated nothing back",
}
_SIGNATURE = _described(_TEXT, "version, models, rules and settings: results with the same one can be compared")
_PLACE = {
    "text": _described(_TEXT, "the marked text as it stands there"),
    "start": _described(_COUNT, "offset in Unicode code points"),
    "end": _described(_COUNT, "offset behind the last code point"),
}


def _finding(span: str) -> dict[str, Any]:
    either = {"anyOf": [{"$ref": f"#/$defs/{span}"}, {"type": "null"}]}
    return _object(
        {
            "rule": {"type": "string", "pattern": "^[a-z][a-z-]*$", "description": "stable id, see docs/rules.md"},
            "category": {
                "enum": [
                    "accuracy/mistranslation",
                    "accuracy/omission",
                    "accuracy/addition",
                    "accuracy/untranslated",
                    "terminology",
                    "fluency",
                ],
                "description": "error category of the MQM core typology",
            },
            "severity": {"enum": ["critical", "major", "minor"]},
            "confidence": {
                "type": "number",
                "minimum": 0,
                "maximum": 1,
                "description": "share of findings like this one that were right when the rules were measured, on "
                "sentences of which half hold an error",
            },
            "message": _described(_TEXT, "a sentence for an editor"),
            "source": _described(either, "what it is about in the source; null where there is nothing to show"),
            "translation": _described(either, "what it is about in the translation; null as above"),
            "expected": {"type": "array", "items": _TEXT, "description": "what the source words usually become"},
        },
        "A suspected error with its evidence",
    )


_SPAN = _object(_PLACE, "A stretch of the given sentence")
_SPAN_IN_FILE = _object({**_PLACE, "line": _LINE}, "A stretch of a file")
_SENTENCE = _object(
    {**_PLACE, "text": _described(_TEXT, "the sentence; markup is blanked out with spaces"), "line": _LINE},
    "A sentence of a file",
)
_SEGMENT = _object(
    {
        "source": _list("sentence", "sentences of the source; none where the translation added one"),
        "translation": _list("sentence", "sentences of the translation; none where one is missing"),
        "fidelity": _SCORE,
        "findings": _list("finding", "findings in these sentences"),
        "back_translation": _BACK,
        "back_translation_notes": _BACK_NOTES,
    },
    "Sentences that belong together",
    optional=("back_translation_notes",),
)
_VERSION_OF_ARTICLE = {
    "path": _TEXT,
    "language": _TARGET,
    "fidelity": _SCORE,
    "verdict": _VERDICT,
    "findings": _list("finding", "all findings of the version, in reading order"),
    "back_translation": _BACK_SCORES,
    "segments": _list("segment", "the sentence pairs, in the order of the source"),
}
_IN_FILES = {
    "span": _SPAN_IN_FILE,
    "finding": _finding("span"),
    "sentence": _SENTENCE,
    "segment": _SEGMENT,
}

_ARTICLE = _object(
    {
        "schema": _VERSION,
        "signature": _SIGNATURE,
        "source": _object(
            {
                "path": _TEXT,
                "language": {"const": SOURCE},
                "segments": _list("source_sentence", "the sentences of the source"),
            },
            "The Indonesian text",
        ),
        "fidelity": _described(_SCORE, "mean fidelity of the versions"),
        "back_translation": _BACK_SCORES,
        "versions": _list("version", "the versions in the order in which they were named"),
    },
    "A checked article with its versions: checker article --format json",
) | {
    "$defs": {
        **_IN_FILES,
        "source_sentence": _object(
            {
                **_SENTENCE["properties"],
                "kind": {"enum": ["headline", "caption", "heading", "paragraph", "list", "quote", "table"]},
            },
            "A sentence of the source, and what its paragraph is in the article",
        ),
        "version": _object(_VERSION_OF_ARTICLE, "A checked version"),
    }
}

_WITH_FINGERPRINT = _finding("span")
_WITH_FINGERPRINT["properties"]["fingerprint"] = {
    "type": "string",
    "pattern": "^[0-9a-f]{16}$",
    "description": "what baselines and checker accept know the finding by",
}
_WITH_FINGERPRINT["required"].append("fingerprint")

_JSONL = _object(
    {
        "schema": _VERSION,
        "signature": _SIGNATURE,
        "source": _described(_TEXT, "path of the source"),
        **{name: part for name, part in _VERSION_OF_ARTICLE.items() if name != "segments"},
    },
    "A line of checker article --format jsonl: a checked version",
) | {"$defs": {"span": _SPAN_IN_FILE, "finding": _WITH_FINGERPRINT}}

_PAIR = _object(
    {
        "id": {"description": "as it was given, or else the number of the line"},
        "language": _TARGET,
        "fidelity": _SCORE,
        "verdict": _VERDICT,
        "findings": _list("finding", "offsets count within the given sentences"),
        "back_translation": _BACK,
        "back_translation_notes": _BACK_NOTES,
    },
    "A line of checker pairs: the answer to a sentence pair",
) | {"$defs": {"span": _SPAN, "finding": _finding("span")}}

_BATCH = _object(
    {
        "id": _described(_TEXT, "the article's name in the folder or manifest"),
        "key": _described(_TEXT, "hash of texts, models and settings: a record with the same key is not made again"),
        "day": _described(_TEXT, "ISO 8601 day of the article; empty where none is known"),
        "source": _described(_TEXT, "path of the source"),
        "status": {
            "enum": ["done", "partial", "failed"],
            "description": "partial: some versions could not be checked; failed: none could",
        },
        "problems": {"type": "array", "items": _TEXT, "description": "what could not be read or checked, and why"},
        "fidelity": _described(_SCORE, "mean fidelity of the versions; absent where the article failed"),
        "verdict": _described(_VERDICT, "the worst of the versions; absent where the article failed"),
        "versions": _list("version", "the versions that could be checked"),
    },
    "A line of checker batch: a checked article",
    optional=("fidelity", "verdict"),
) | {
    "$defs": {
        **_IN_FILES,
        # A results file may hold answers of an earlier release, which had no scores.
        "version": _object(_VERSION_OF_ARTICLE, "A checked version", optional=("segments", "back_translation")),
    }
}

#: Name -> schema.
SCHEMAS: dict[str, dict[str, Any]] = {
    name: {"$schema": _DIALECT, "$id": f"urn:checker:schema:{name}:{VERSION}", "title": f"checker {name}"} | schema
    for name, schema in zip(SCHEMA_NAMES, (_ARTICLE, _JSONL, _PAIR, _BATCH), strict=True)
}


def render(name: str) -> str:
    """A schema as indented JSON.

    Raises:
        KeyError: there is no such schema.
    """
    return json.dumps(SCHEMAS[name], ensure_ascii=False, indent=2) + "\n"
