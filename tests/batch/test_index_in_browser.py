"""The index of a batch in a real browser: filters, order, keys."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from checker.batch.pages import FOLDER, INDEX, page_name, prepare, write_index

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
selenium = pytest.importorskip("selenium", reason="selenium is not installed: pip install 'checker[dev]'")
if BROWSER is None or DRIVER is None:
    pytest.skip("no browser is installed: apt-get install chromium chromium-driver", allow_module_level=True)

FLAGS = (
    "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --window-size=1280,1600 "
    "--force-prefers-reduced-motion"
)
KEY = "0" * 32
MARKUP = "</script><img src=x onerror=alert(1)>"


def record(name: str, day: str, **versions: tuple[str, float, str]) -> dict[str, Any]:
    """An answer; of each version the verdict, the fidelity and the severities of its findings (``cMm``)."""
    order = ("pass", "review", "block")
    labels = {"c": "critical", "M": "major", "m": "minor"}
    return {
        "id": name,
        "key": KEY,
        "day": day,
        "status": "done",
        "problems": [],
        "verdict": max((verdict for verdict, *_ in versions.values()), key=order.index),
        "fidelity": sum(fidelity for _, fidelity, _ in versions.values()) / len(versions),
        "versions": [
            {
                "language": code,
                "verdict": verdict,
                "fidelity": fidelity,
                "findings": [{"rule": "omission-phrase", "severity": labels[s]} for s in severities],
            }
            for code, (verdict, fidelity, severities) in versions.items()
        ],
    }


RECORDS = [
    record("good", "2026-11-01", en=("pass", 98.0, "m"), fr=("pass", 97.0, "")),
    record("bad-10", "2026-11-02", en=("block", 40.0, "cc"), fr=("pass", 99.0, "")),
    record("bad-9", "2026-11-02", en=("block", 60.0, "cMMM")),
    record(f"doubtful {MARKUP}", "2026-11-01", fr=("review", 80.0, "M")),
    {"id": "gone", "key": KEY, "day": "", "status": "failed", "problems": ["there is no such file"], "versions": []},
]
WORST_FIRST = ["bad-10", "bad-9", "gone", f"doubtful {MARKUP}", "good"]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = str(BROWSER)
    for flag in (*FLAGS.split(), f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(str(DRIVER)))
    yield driver
    driver.quit()


@pytest.fixture
def index(browser: Any, tmp_path: Path) -> Iterator[Any]:
    """The opened index; at the end the browser has complained about nothing."""
    prepare(tmp_path)
    for one in RECORDS:
        if one["versions"]:
            (tmp_path / FOLDER / page_name(one["id"], KEY)).write_text("<title>page</title>", "utf-8")
    write_index(tmp_path, "archive", RECORDS)
    browser.get("about:blank")
    browser.get_log("browser")
    browser.get((tmp_path / INDEX).as_uri())
    yield browser
    assert browser.get_log("browser") == []


def find(browser: Any, selector: str) -> list[Any]:
    found: list[Any] = browser.find_elements("css selector", selector)
    return found


def shown(browser: Any) -> list[str]:
    """The articles that are shown, in their order."""
    script = "return [...document.querySelectorAll('#index tbody tr')].filter((r) => r.checkVisibility())"
    names: list[str] = browser.execute_script(f"{script}.map((r) => r.cells[0].firstChild.textContent)")
    return names


def choose(browser: Any, name: str, value: str) -> None:
    from selenium.webdriver.support.ui import Select

    Select(find(browser, f"#{name}")[0]).select_by_visible_text(value)


def counts(browser: Any) -> list[str]:
    return [" ".join(button.text.split()) for button in find(browser, ".filter")]


def test_the_worst_come_first_and_links_lead_to_their_pages(index: Any) -> None:
    assert shown(index) == WORST_FIRST
    assert counts(index) == ["block 2", "review 1", "pass 1", "failed 1"]
    assert find(index, "#status")[0].text == "5 articles"
    assert "there is no such file" in find(index, ".problem")[0].text
    find(index, "#index tbody a")[0].click()
    assert index.title == "page"


@pytest.mark.parametrize(
    ("filters", "expected", "status"),
    [
        ({"language": "fr"}, [WORST_FIRST[3], "good", "bad-10"], "3 of 5 articles"),
        ({"language": "en"}, ["bad-10", "bad-9", "good"], "3 of 5 articles"),
        ({"day": "2026-11-02"}, ["bad-10", "bad-9"], "2 of 5 articles"),
        ({"language": "fr", "day": "2026-11-02"}, ["bad-10"], "1 of 5 articles"),
        ({"off": "block"}, WORST_FIRST[2:], "3 of 5 articles"),
        ({"off": "pass", "language": "fr"}, [WORST_FIRST[3]], "1 of 5 articles"),
        ({"search": "NO SUCH"}, ["gone"], "1 of 5 articles"),
        ({"search": "<img"}, [WORST_FIRST[3]], "1 of 5 articles"),
    ],
)
def test_filters(index: Any, filters: dict[str, str], expected: list[str], status: str) -> None:
    for name, value in filters.items():
        if name == "off":
            find(index, f'.filter[data-verdict="{value}"]')[0].click()
        elif name == "search":
            find(index, "body")[0].send_keys("/" + value)
        else:
            choose(index, name, value)
    assert sorted(shown(index)) == sorted(expected)
    assert find(index, "#status")[0].text == status


@pytest.mark.parametrize(
    ("heading", "clicks", "expected"),
    [
        ("article", 1, ["bad-9", "bad-10", WORST_FIRST[3], "gone", "good"]),
        ("article", 2, ["good", "gone", WORST_FIRST[3], "bad-10", "bad-9"]),
        ("day", 1, ["gone", WORST_FIRST[3], "good", "bad-10", "bad-9"]),
        ("verdict", 1, ["good", WORST_FIRST[3], "gone", "bad-10", "bad-9"]),
        ("fidelity", 1, ["gone", "bad-9", "bad-10", WORST_FIRST[3], "good"]),
        ("findings", 1, ["bad-10", "bad-9", WORST_FIRST[3], "good", "gone"]),
    ],
)
def test_order(index: Any, heading: str, clicks: int, expected: list[str]) -> None:
    (button,) = (b for b in find(index, ".sort") if b.text == heading)
    for _ in range(clicks):
        button.click()
    assert shown(index) == expected
    (sorted_by,) = find(index, "[aria-sort]")
    assert sorted_by.text.startswith(heading)
