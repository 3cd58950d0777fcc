"""The HTML report in a real browser (Debian's chromium and chromium-driver, driven by selenium)."""

from __future__ import annotations

import json
import shutil
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from checker.report.html import render
from tests.report.support import HOSTILE, SIGNATURE, a_hostile_article, an_article

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
selenium = pytest.importorskip("selenium", reason="selenium is not installed: pip install 'checker[dev]'")
if BROWSER is None or DRIVER is None:
    pytest.skip("no browser is installed: apt-get install chromium chromium-driver", allow_module_level=True)

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --window-size=1280,900"
)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = str(BROWSER)
    for flag in (*FLAGS.split(), f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(str(DRIVER)))
    yield driver
    driver.quit()


Open = Callable[..., Any]


@pytest.fixture
def page(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """Opens an article's page; at the end nothing was complained about or loaded besides the page itself."""
    browser.get("about:blank")
    for log in ("browser", "performance"):
        browser.get_log(log)

    def show(result: Any, anchor: str = "") -> Any:
        file = tmp_path / "report.html"
        file.write_text(render(result, SIGNATURE), "utf-8")
        browser.get(file.as_uri() + anchor)
        return browser

    yield show
    assert browser.get_log("browser") == []
    events = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    asked = {e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"}
    assert {url.partition("#")[0] for url in asked} == {(tmp_path / "report.html").as_uri()}


def find(browser: Any, selector: str) -> list[Any]:
    found: list[Any] = browser.find_elements("css selector", selector)
    return found


def shown(browser: Any, selector: str) -> list[Any]:
    return [element for element in find(browser, selector) if element.is_displayed()]


def press(browser: Any, *keys: str) -> None:
    from selenium.webdriver.common.action_chains import ActionChains

    ActionChains(browser).send_keys(*keys).perform()


def focused(browser: Any) -> str:
    return str(browser.switch_to.active_element.get_attribute("id"))


def status(browser: Any) -> str:
    return str(find(browser, "#status")[0].text)


def pixels(png: bytes) -> set[bytes]:
    """The scan lines of a PNG: what is empty has one."""
    data, at = b"", 8
    width = struct.unpack(">I", png[16:20])[0]
    while at < len(png):
        (length,), kind = struct.unpack(">I", png[at : at + 4]), png[at + 4 : at + 8]
        if kind == b"IDAT":
            data += png[at + 8 : at + 8 + length]
        at += length + 12
    raw = zlib.decompress(data)
    step = len(raw) // struct.unpack(">I", png[20:24])[0]
    assert step > width
    return {raw[i : i + step] for i in range(0, len(raw), step)}


def test_it_opens_with_the_first_version_and_is_not_empty(page: Open) -> None:
    browser = page(an_article())
    assert browser.title == "Kementerian Larang Kapal Tua – checker"
    assert [t.get_attribute("aria-selected") for t in find(browser, "[role=tab]")] == ["true"] + ["false"] * 4
    assert len(shown(browser, "[role=tabpanel]")) == 1
    assert len(shown(browser, ".row")) == 4
    assert status(browser) == "4 findings"
    assert len(pixels(browser.get_screenshot_as_png())) > 100


def test_arrow_keys_switch_versions(page: Open) -> None:
    from selenium.webdriver.common.keys import Keys

    browser = page(an_article())
    find(browser, "#tab-v0")[0].click()
    press(browser, Keys.ARROW_RIGHT)
    assert focused(browser) == "tab-v1"
    (panel,) = shown(browser, "[role=tabpanel]")
    assert panel.get_attribute("id") == "v1"
    (target, *_) = shown(browser, ".text.target")
    assert (target.get_attribute("lang"), target.value_of_css_property("direction")) == ("ar", "rtl")
    press(browser, Keys.ARROW_LEFT, Keys.ARROW_LEFT)
    assert focused(browser) == "tab-v4"
    press(browser, Keys.HOME)
    assert focused(browser) == "tab-v0"
    press(browser, Keys.END)
    assert focused(browser) == "tab-v4"
    press(browser, "3")
    assert [p.get_attribute("id") for p in shown(browser, "[role=tabpanel]")] == ["v2"]
    assert shown(browser, ".text.target")[0].value_of_css_property("font-family").startswith('"PingFang SC"')


def test_j_and_k_walk_through_the_findings(page: Open) -> None:
    browser = page(an_article())
    visited = []
    for key in ("j", "j", "j", "j", "j", "k"):
        press(browser, key)
        visited.append(focused(browser))
    assert visited == ["v0f0", "v0f1", "v0f2", "v0f3", "v0f0", "v0f3"]
    assert status(browser) == "4 of 4"
    assert browser.execute_script("return location.hash") == "#v0f3"
    focus = browser.switch_to.active_element
    assert focus.value_of_css_property("outline-style") == "solid"


def test_marks_of_both_sides_light_up_together(page: Open) -> None:
    from selenium.webdriver.common.action_chains import ActionChains

    browser = page(an_article())
    source, target = shown(browser, ".mark.critical")
    ActionChains(browser).move_to_element(source).perform()
    assert [m.text for m in shown(browser, ".mark.lit")] == ["melarang", "allowed"]
    ActionChains(browser).move_to_element(find(browser, "h1")[0]).perform()
    assert shown(browser, ".lit") == []
    target.click()
    assert focused(browser) == "v0f1"
    assert [m.text for m in shown(browser, ".mark.lit")] == ["melarang", "allowed"]
    ActionChains(browser).move_to_element(find(browser, "h1")[0]).perform()
    browser.execute_script("arguments[0].focus()", shown(browser, ".mark.major")[0])
    assert [m.text for m in shown(browser, ".mark.lit")] == ["berlaku Senin"]


def test_filters_by_severity_and_rule(page: Open) -> None:
    from selenium.webdriver.support.ui import Select

    browser = page(an_article())
    (minor,) = shown(browser, ".filter.minor")
    assert minor.text.split() == ["minor", "2"]
    minor.click()
    assert [n.get_attribute("data-severity") for n in shown(browser, ".note")] == ["critical", "major"]
    assert status(browser) == "2 of 4 findings"
    assert len(shown(browser, ".mark.off")) == 1
    assert len(shown(browser, ".row")) == 4
    find(browser, "#only")[0].click()
    assert len(shown(browser, ".row")) == 2
    minor.click()
    Select(find(browser, "#rule")[0]).select_by_visible_text("addition-phrase")
    assert [n.get_attribute("data-rule") for n in shown(browser, ".note")] == ["addition-phrase"]
    find(browser, "#tab-v3")[0].click()
    assert [n.get_attribute("id") for n in shown(browser, ".note")] == ["v3f2"]


def test_search_finds_text_of_either_side_and_can_be_reset(page: Open) -> None:
    from selenium.webdriver.common.keys import Keys

    browser = page(an_article())
    press(browser, "/")
    assert focused(browser) == "search"
    press(browser, "MONDAY")
    assert len(shown(browser, ".row")) == 1
    assert browser.execute_script("return CSS.highlights.get('search').size") == 1
    press(browser, "jk")  # typed, not obeyed
    assert shown(browser, ".row") == []
    (reset,) = shown(browser, ".reset")
    reset.click()
    assert len(shown(browser, ".row")) == 4
    press(browser, "/")
    press(browser, "senin")
    assert len(shown(browser, ".row")) == 1
    press(browser, Keys.ESCAPE)
    assert len(shown(browser, ".row")) == 4


@pytest.mark.parametrize("anchor", ["#v2f3", "#v2s2", "#v2"])
def test_an_address_leads_to_a_version_sentence_or_finding(page: Open, anchor: str) -> None:
    browser = page(an_article(), anchor)
    assert [p.get_attribute("id") for p in shown(browser, "[role=tabpanel]")] == ["v2"]
    if "f" in anchor:
        assert focused(browser) == anchor[1:]


def test_dark_and_light(page: Open) -> None:
    browser = page(an_article())
    colours = []
    for _ in range(2):
        colours.append(find(browser, "body")[0].value_of_css_property("background-color"))
        find(browser, "#theme")[0].click()
    assert len(set(colours)) == 2
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    )
    browser.execute_script("localStorage.clear()")
    browser.refresh()
    dark = find(browser, "body")[0].value_of_css_property("background-color")
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
    assert dark == sorted(colours, key=lambda c: sum(map(float, c.strip("rgba()").split(",")[:3])))[0]


def test_printed_pages_have_the_text_and_no_tools(page: Open) -> None:
    browser = page(an_article())
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert shown(browser, ".bar, .tools") == []
    assert len(shown(browser, ".panel-head")) == 1
    assert len(shown(browser, ".row")) == 4
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def test_keyboard_help(page: Open) -> None:
    browser = page(an_article())
    press(browser, "?")
    assert len(shown(browser, "dialog")) == 1
    find(browser, "#close")[0].click()
    assert shown(browser, "dialog") == []


@pytest.mark.parametrize(("width", "columns"), [(1280, 2), (390, 1)])
def test_narrow_screens_put_the_sides_below_each_other(page: Open, width: int, columns: int) -> None:
    browser = page(an_article())
    size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    left, right = find(browser, "#v0s1 > .text")
    assert len({left.location["x"], right.location["x"]}) == columns
    assert browser.execute_script("return document.documentElement.scrollWidth <= innerWidth")
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_hostile_text_stays_text(page: Open) -> None:
    browser = page(a_hostile_article())
    assert find(browser, "main img, main script, main iframe, [onerror]") == []
    text = browser.execute_script("return document.querySelector('main').textContent")
    assert HOSTILE in text
    for key in ("j", "j", "j", "f"):
        press(browser, key)
    find(browser, "#search")[0].send_keys("</script><img")
    assert len(shown(browser, ".row")) == 2
    from selenium.common.exceptions import NoAlertPresentException
    from selenium.webdriver.common.alert import Alert

    with pytest.raises(NoAlertPresentException):
        Alert(browser).dismiss()


def test_without_script_all_versions_are_there(page: Open) -> None:
    browser = page(an_article())
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    browser.refresh()
    assert len(shown(browser, "[role=tabpanel]")) == 5
    assert len(shown(browser, ".note")) == 20
    assert shown(browser, ".js-only") == []
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
