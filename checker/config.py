"""The configuration: ``checker.toml`` or ``[tool.checker]`` in ``pyproject.toml``, found upwards from the article.

Every option has one name everywhere: in the file, on the command line (``--fail-on``) and in Python (``fail_on``).
The command line wins over the file, the file over the defaults; ``Settings.origins`` says where each value comes from.
"""

from __future__ import annotations

import difflib
import json
import math
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from checker.checks.catalogue import RULES
from checker.documents.json_fields import BODY_FORMATS, DEFAULT_FIELDS, JsonFields
from checker.findings import LEVELS, Severity
from checker.languages import TARGETS
from checker.report.formats import FORMATS

FILE = "checker.toml"
PYPROJECT = "pyproject.toml"
#: What a rule may be set to: switched off, left as it is, or given a severity.
RULE_SETTINGS = ("off", "on", *(s.label for s in reversed(Severity)))
#: Suspicions whose thresholds may be moved.
KINDS = ("substitution", "omission", "addition")
DEFAULT = "default"
#: More processes than any machine has cores are a slip of the keyboard.
MOST_JOBS = 1000
#: Characters of a wrong value that a message shows.
_LONGEST_SHOWN = 60


class ConfigError(Exception):
    """A configuration that cannot be used; the message names the file and the key."""


@dataclass(frozen=True)
class Settings:
    """The options with their values.

    ``rules``: rule id -> one of ``RULE_SETTINGS``. ``languages``: the same for one language (code -> rule id ->
    setting), which wins. ``thresholds``: code -> kind of suspicion -> log odds to add: above 0 for fewer findings,
    below for more. ``ignore``: regular expressions; a finding is dropped where one matches all that it marks on a side.
    ``glossary`` and ``baseline`` are paths, relative to the file that names them. ``json_fields`` says where the parts
    of an article stand in JSON.
    """

    fail_on: str = "critical"
    min_fidelity: float = 0.0
    hints: bool = False
    format: tuple[str, ...] = ("terminal",)
    engine: str = "default"
    witness: bool = False
    jobs: int = 0
    rules: Mapping[str, str] = field(default_factory=dict)
    languages: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    thresholds: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    ignore: tuple[str, ...] = ()
    glossary: tuple[Path, ...] = ()
    baseline: Path | None = None
    json_fields: JsonFields = DEFAULT_FIELDS
    origins: Mapping[str, str] = field(default_factory=dict, compare=False)

    def rule_setting(self, rule: str, language: str) -> str:
        """What a rule is set to in a language: one of ``RULE_SETTINGS``."""
        return self.languages.get(language, {}).get(rule) or self.rules.get(rule, "on")

    def with_options(self, origin: str = "command line", **values: Any) -> Settings:
        """The settings with other values; those that are None stay as they are."""
        given = {name: value for name, value in values.items() if value is not None}
        return replace(self, **given, origins={**self.origins, **dict.fromkeys(given, origin)})


NAMES = tuple(f.name for f in fields(Settings) if f.name != "origins")


def find_config(start: Path, passed_over: Callable[[str], object] | None = None) -> Path | None:
    """The nearest configuration file in a folder or above it; of two in one folder ``checker.toml``.

    ``passed_over`` is told of each ``pyproject.toml`` that cannot be read and does not speak of the checker: it is that
    of some other project.

    Raises:
        ConfigError: a ``pyproject.toml`` that speaks of the checker cannot be read.
    """
    for folder in (start, *start.parents):
        own = folder / FILE
        if own.is_file():
            return own
        shared = folder / PYPROJECT
        try:
            if shared.is_file() and _section(shared) is not None:
                return shared
        except ConfigError as error:
            if _speaks_of_the_checker(shared):
                raise
            if passed_over is not None:
                passed_over(f"{error}; it is passed over")
    return None


def _speaks_of_the_checker(path: Path) -> bool:
    try:
        return b"tool.checker" in path.read_bytes()
    except OSError:
        return False


def load_settings(path: Path | None) -> Settings:
    """The settings of a file, or the defaults.

    Raises:
        ConfigError: the file cannot be read, or says something that is not understood.
    """
    if path is None:
        return Settings(origins=dict.fromkeys(NAMES, DEFAULT))
    table = _section(path)
    if table is None:
        raise ConfigError(f"{path}: there is no [tool.checker] in it")
    values: dict[str, Any] = {}
    for key, value in table.items():
        name = key.replace("-", "_")
        if name not in NAMES:
            raise ConfigError(f"{path}: unknown key {key!r}{_nearest(key, (n.replace('_', '-') for n in NAMES))}")
        if name in values:
            raise ConfigError(f"{path}: {name.replace('_', '-')} is set twice, with a hyphen and with an underscore")
        values[name] = _READERS[name](value, key, path)
    settings = Settings(origins=dict.fromkeys(NAMES, DEFAULT))
    return settings.with_options(str(path), **values)


def describe(settings: Settings) -> Iterator[tuple[str, str, str]]:
    """Each option with its value as TOML and where it comes from."""
    for name in NAMES:
        value = getattr(settings, name)
        yield name.replace("_", "-"), _toml(value), settings.origins.get(name, DEFAULT)


def _section(path: Path) -> dict[str, Any] | None:
    try:
        table = tomllib.loads(path.read_text("utf-8-sig"))
    except (OSError, ValueError) as error:  # no UTF-8, no TOML, a number of thousands of digits
        raise ConfigError(f"{path}: {error}") from None
    except RecursionError:
        raise ConfigError(f"{path}: it is nested too deeply") from None
    if path.name != PYPROJECT:
        return table
    tools = table.get("tool")
    section = tools.get("checker") if isinstance(tools, dict) else None
    return section if isinstance(section, dict) else None


def _nearest(key: str, names: Iterable[str]) -> str:
    found = difflib.get_close_matches(key, list(names), n=1, cutoff=0.5)
    return f"; did you mean {found[0]!r}?" if found else ""


def _choice(value: object, key: str, path: Path, choices: Iterable[str]) -> str:
    allowed = tuple(choices)
    if not isinstance(value, str) or value not in allowed:
        hint = _nearest(str(value), allowed)
        raise ConfigError(f"{path}: {key} is {value!r}, it must be one of {', '.join(allowed)}{hint}")
    return value


def _level(value: object, key: str, path: Path) -> str:
    return _choice(value, key, path, LEVELS)


def _number(value: object, key: str, path: Path) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ConfigError(f"{path}: {key} must be a number, it is {value!r}")
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise ConfigError(f"{path}: {key} must be a number with an end, it is {_shortened(value)}")
    return number


def _shortened(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def _fidelity(value: object, key: str, path: Path) -> float:
    number = _number(value, key, path)
    if not 0 <= number <= 100:
        raise ConfigError(f"{path}: {key} is {_shortened(value)}, it must lie between 0 and 100")
    return number


def _count(value: object, key: str, path: Path) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_JOBS:
        raise ConfigError(
            f"{path}: {key} must be a whole number up to {MOST_JOBS}, 0 for as many as there are cores; "
            f"it is {_shortened(value)}"
        )
    return value


def _switch(value: object, key: str, path: Path) -> bool:
    if not isinstance(value, bool):
        raise ConfigError(f"{path}: {key} must be true or false, it is {value!r}")
    return value


def _text(value: object, key: str, path: Path) -> str:
    if not isinstance(value, str) or not value:
        raise ConfigError(f"{path}: {key} must be a text, it is {value!r}")
    return value


def _texts(value: object, key: str, path: Path) -> tuple[str, ...]:
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, list) or not all(isinstance(v, str) and v for v in values):
        raise ConfigError(f"{path}: {key} must be a list of texts, it is {value!r}")
    return tuple(values)


def _patterns(value: object, key: str, path: Path) -> tuple[str, ...]:
    patterns = _texts(value, key, path)
    for pattern in patterns:
        try:
            re.compile(pattern)
        except re.error as error:
            raise ConfigError(f"{path}: {key}: {pattern!r} is no regular expression: {error}") from None
    return patterns


def _formats(value: object, key: str, path: Path) -> tuple[str, ...]:
    formats = _texts(value, key, path)
    for text in formats:
        _choice(text.partition("=")[0], f"a report of {key}", path, FORMATS)
    return formats


def _path_or_none(value: object, key: str, path: Path) -> Path | None:
    return None if value == "" else path.parent / _text(value, key, path)


def _paths(value: object, key: str, path: Path) -> tuple[Path, ...]:
    return tuple(path.parent / name for name in _texts(value, key, path))


def _table(value: object, key: str, path: Path) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ConfigError(f"{path}: {key} must be a table, it is {value!r}")
    return value


def _rules(value: object, key: str, path: Path) -> dict[str, str]:
    found = {}
    for rule, setting in _table(value, key, path).items():
        _choice(rule, f"a rule in {key}", path, (r.id for r in RULES))
        found[rule] = _choice(setting, f"{key}.{rule}", path, RULE_SETTINGS)
    return found


def _languages(value: object, key: str, path: Path) -> dict[str, dict[str, str]]:
    return {
        _choice(code, f"a language in {key}", path, TARGETS): _rules(table, f"{key}.{code}", path)
        for code, table in _table(value, key, path).items()
    }


def _thresholds(value: object, key: str, path: Path) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for code, table in _table(value, key, path).items():
        _choice(code, f"a language in {key}", path, TARGETS)
        found[code] = {
            _choice(kind, f"a kind in {key}.{code}", path, KINDS): _number(shift, f"{key}.{code}.{kind}", path)
            for kind, shift in _table(table, f"{key}.{code}", path).items()
        }
    return found


def _json_fields(value: object, key: str, path: Path) -> JsonFields:
    names = [f.name.replace("_", "-") for f in fields(JsonFields)]
    found: dict[str, Any] = {}
    for name, given in _table(value, key, path).items():
        field_name = _choice(name.replace("_", "-"), f"a name in {key}", path, names).replace("-", "_")
        place = f"{key}.{name}"
        if field_name == "body_format":
            found[field_name] = _choice(given, place, path, BODY_FORMATS)
        elif isinstance(getattr(DEFAULT_FIELDS, field_name), tuple):
            found[field_name] = _texts(given, place, path)
        elif field_name == "source" and given == "":
            found[field_name] = ""
        else:
            found[field_name] = _text(given, place, path)
    return JsonFields(**found)


_READERS = {
    "fail_on": _level,
    "min_fidelity": _fidelity,
    "hints": _switch,
    "format": _formats,
    "engine": _text,
    "witness": _switch,
    "jobs": _count,
    "rules": _rules,
    "languages": _languages,
    "thresholds": _thresholds,
    "ignore": _patterns,
    "glossary": _paths,
    "baseline": _path_or_none,
    "json_fields": _json_fields,
}


def _toml(value: object) -> str:
    """A value as it would stand in the file."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value).removesuffix(".0")
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{k} = {_toml(v)}" for k, v in value.items()) + "}"
    if isinstance(value, JsonFields):
        return _toml({f.name.replace("_", "-"): getattr(value, f.name) for f in fields(JsonFields)})
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_toml, value)) + "]"
    # A text of JSON is one of TOML.
    return json.dumps("" if value is None else str(value), ensure_ascii=False)
