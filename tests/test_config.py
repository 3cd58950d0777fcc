"""The configuration: what is read, what is refused and how, and where values come from."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.config import ConfigError, Settings, describe, find_config, load_settings

GOOD = """
fail-on = "major"
min-fidelity = 80
hints = true
ignore = ['\\d+']
glossary = "istilah.csv"
baseline = "known.json"
[rules]
name-mismatch = "off"
number-value = "minor"
[languages.ar]
number-value = "critical"
[thresholds.fr]
addition = 0.5
"""

REFUSED = [
    ('fail_om = "major"', "unknown key 'fail_om'; did you mean 'fail-on'?"),
    ("colour = 1", "unknown key 'colour'"),
    ('fail-on = "bad"', "fail-on is 'bad', it must be one of critical, major, minor, never"),
    ("min-fidelity = 120", "between 0 and 100"),
    ('min-fidelity = "high"', "min-fidelity must be a number"),
    ("hints = 1", "hints must be true or false"),
    ("min-fidelity = nan", "min-fidelity must be a number with an end, it is nan"),
    ("min-fidelity = inf", "min-fidelity must be a number with an end, it is inf"),
    ("min-fidelity = " + "9" * 400, "min-fidelity must be a number with an end, it is " + "9" * 60 + "…"),
    ("min-fidelity = " + "9" * 200, "min-fidelity is " + "9" * 60 + "…, it must lie between 0 and 100"),
    ("min-fidelity = " + "9" * 5000, "4300"),
    ("ignore = " + "[" * 20_000, "checker.toml"),
    ("jobs = -1", "jobs must be a whole number"),
    ("jobs = 1000000000000", "jobs must be a whole number up to 1000"),
    ("[thresholds.en]\naddition = nan", "thresholds.en.addition must be a number with an end, it is nan"),
    ("[thresholds.en]\naddition = -inf", "thresholds.en.addition must be a number with an end, it is -inf"),
    ('ignore = ["("]', "is no regular expression"),
    ('[rules]\nname-mismach = "off"', "did you mean 'name-mismatch'?"),
    ('[rules]\nname-mismatch = "silent"', "rules.name-mismatch is 'silent'"),
    ('[languages.de]\nname-mismatch = "off"', "must be one of"),
    ("[thresholds.fr]\nadditions = 1", "did you mean 'addition'?"),
    ("rules = 3", "rules must be a table"),
    ("fail-on = ", "checker.toml"),
    ('fail-on = "major"\nfail_on = "minor"', "fail-on is set twice, with a hyphen and with an underscore"),
    ('format = ["nonsense"]', "a report of format is 'nonsense', it must be one of terminal, json"),
    ('format = "htm=a.html"', "did you mean 'html'?"),
]


def write(folder: Path, text: str, name: str = "checker.toml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_a_file_is_read(tmp_path: Path) -> None:
    settings = load_settings(write(tmp_path, GOOD))
    assert (settings.fail_on, settings.min_fidelity, settings.hints) == ("major", 80.0, True)
    assert settings.ignore == (r"\d+",)
    assert settings.glossary == (tmp_path / "istilah.csv",)
    assert settings.baseline == tmp_path / "known.json"
    assert settings.rule_setting("name-mismatch", "ar") == "off"
    assert settings.rule_setting("number-value", "en") == "minor"
    assert settings.rule_setting("number-value", "ar") == "critical"
    assert settings.rule_setting("negation-lost", "ar") == "on"
    assert settings.thresholds == {"fr": {"addition": 0.5}}


@pytest.mark.parametrize(("text", "message"), REFUSED)
def test_what_is_not_understood_is_named(tmp_path: Path, text: str, message: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        load_settings(path)
    assert message in str(caught.value)
    assert str(path) in str(caught.value)


def test_the_nearest_file_upwards_counts(tmp_path: Path) -> None:
    deep = tmp_path / "desk" / "2026"
    deep.mkdir(parents=True)
    write(tmp_path, "hints = true")
    assert find_config(deep) == tmp_path / "checker.toml"
    write(tmp_path / "desk", "[project]\nname = 'x'", "pyproject.toml")
    assert find_config(deep) == tmp_path / "checker.toml", "a pyproject without [tool.checker] is passed by"
    for text in ("tool = 1", "[tool]\nchecker = 1"):
        write(tmp_path / "desk", text, "pyproject.toml")
        assert find_config(deep) == tmp_path / "checker.toml", text
        with pytest.raises(ConfigError, match=r"there is no \[tool\.checker\]"):
            load_settings(tmp_path / "desk" / "pyproject.toml")
    write(tmp_path / "desk", "[tool.checker]\nhints = false", "pyproject.toml")
    assert find_config(deep) == tmp_path / "desk" / "pyproject.toml"
    assert load_settings(find_config(deep)).hints is False


BROKEN = [
    ("x = [", None),
    ("\x00", None),
    ('[project]\nname = "x"\nname = "y"', None),
    ("[tool.checker]\nhints = tru", "Invalid value"),
]


@pytest.mark.parametrize(("text", "message"), BROKEN)
def test_a_broken_pyproject_of_another_project_is_passed_over(tmp_path: Path, text: str, message: str | None) -> None:
    deep = tmp_path / "desk" / "2026"
    deep.mkdir(parents=True)
    write(tmp_path, "hints = true")
    broken = write(tmp_path / "desk", text, "pyproject.toml")
    told: list[str] = []
    if message is None:
        assert find_config(deep, told.append) == tmp_path / "checker.toml"
        assert len(told) == 1 and told[0].startswith(f"{broken}: ") and told[0].endswith("; it is passed over")
        return
    with pytest.raises(ConfigError, match=message):
        find_config(deep, told.append)


@pytest.mark.parametrize("text", ["tool = 3", "[tool]\nchecker = 3", "[tools.checker]"])
def test_a_pyproject_without_a_table_for_the_checker_is_passed_by(tmp_path: Path, text: str) -> None:
    write(tmp_path, "hints = true")
    (tmp_path / "desk").mkdir()
    write(tmp_path / "desk", text, "pyproject.toml")
    assert find_config(tmp_path / "desk") == tmp_path / "checker.toml"


PASTED = [
    "",
    GOOD,
    "min-fidelity = 99.9999999",
    'format = ["html=a.html", "terminal"]\nengine = "phrases"',
    "ignore = ['\"', '\\\\', \"\\t\\u00e9\"]",
    '[json-fields]\nversions = "data.x"\nbody = ["lead", "content"]',
    "[thresholds.fr]\naddition = -1e-7\nomission = 3",
]


@pytest.mark.parametrize("text", PASTED)
def test_what_is_shown_can_be_pasted_back(tmp_path: Path, text: str) -> None:
    settings = load_settings(write(tmp_path, text))
    shown = "\n".join(f"{name} = {value}" for name, value, _ in describe(settings))
    assert load_settings(write(tmp_path, shown)) == settings


def test_every_value_says_where_it_comes_from(tmp_path: Path) -> None:
    path = write(tmp_path, 'fail-on = "major"')
    settings = load_settings(path).with_options(hints=True, min_fidelity=None)
    rows = {name: (value, origin) for name, value, origin in describe(settings)}
    assert rows["fail-on"] == ('"major"', str(path))
    assert rows["hints"] == ("true", "command line")
    assert rows["min-fidelity"] == ("0", "default")
    assert load_settings(None) == Settings()
