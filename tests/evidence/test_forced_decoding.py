"""Forced decoding: how a version and changed versions account for the words of a source."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from checker.evidence.candidates import Suspicions
from checker.evidence.forced_decoding import FORCED, MOST, ForcedDecoding
from checker.evidence.leftovers import Leftovers
from checker.evidence.lexicon import source_lexicon, target_lexicon
from checker.evidence.matching import Matcher
from checker.evidence.substitutions import Substitution
from checker.evidence.witness import Witness
from checker.translation.engine import Translation

SOURCE, VERSION = "Polisi menangkap pelaku.", "Police freed the culprit."
#: The words of the source as a model's pieces: police, arrest (in two pieces), culprit, full stop.
PIECES = [(0, 6), (6, 10), (10, 16), (16, 23), (23, 24)]
POLICE, ARREST, CULPRIT = (0, 6), (7, 16), (17, 23)
FREED, OFFICERS = (7, 12), (0, 6)
#: What renders each word for a reader who knows these, and log p of its pieces where no rendering stands in a version.
WORDS = {
    "Polisi": ("Police", [-5.0]),
    "menangkap": ("arrested", [-4.0, -1.0]),
    "melepaskan": ("freed", [-3.0, -3.0]),
    "membebaskan": ("freed", [-3.0, -3.0]),
    "pelaku.": ("culprit", [-6.0, -0.1]),
}
UNKNOWN = ("no rendering", [-9.0])


class Reader:
    """Gives the first piece of a word, and its second, -0.5 each where a rendering stands in the version."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, pairs: Sequence[tuple[str, str]]) -> list[list[float]]:
        self.asked += [version if source == SOURCE else source for version, source in pairs]
        return [
            [
                max(log, -0.5) if rendering in version else log
                for rendering, logs in (WORDS.get(word, UNKNOWN) for word in source.split())
                for log in logs
            ]
            + [-0.1]
            for version, source in pairs
        ]


def prepared() -> ForcedDecoding:
    forced = ForcedDecoding(SOURCE, VERSION, PIECES, Reader())
    forced.prepare([FREED, OFFICERS], [(FREED, "arrested"), (FREED, "caught")], [(ARREST, "melepaskan")])
    return forced


@pytest.mark.parametrize(
    ("place", "stretch", "expected", "meant", "log", "gain", "drop", "margin", "rival"),
    [
        # The version says nothing of an arrest, with or without "freed"; with "arrested" it would.
        (ARREST, FREED, ("caught", "arrested"), "", -2.5, 0.0, 0.0, 4.0, 0.0),
        (ARREST, FREED, ("caught",), "", -2.5, 0.0, 0.0, 0.0, 0.0),
        # It would be the version of a source that speaks of freeing.
        (ARREST, FREED, (), "melepaskan", -2.5, 0.0, 0.0, 0.0, 4.0),
        # It accounts for the police, by the first word alone.
        (POLICE, OFFICERS, (), "", -0.5, 4.5, 4.5, 0.0, 0.0),
        (POLICE, FREED, (), "", -0.5, 4.5, 0.0, 0.0, 0.0),
    ],
)
def test_substitutions(
    place: tuple[int, int],
    stretch: tuple[int, int],
    expected: tuple[str, ...],
    meant: str,
    log: float,
    gain: float,
    drop: float,
    margin: float,
    rival: float,
) -> None:
    found = prepared().substitution(place, stretch, expected, meant)
    sentence = found.pop(f"{FORCED}sentence")
    said = {"log": log, "gain": gain, "drop": drop, "margin": margin, "rival": rival}
    assert found == pytest.approx({f"{FORCED}{name}": value for name, value in said.items()})
    assert sentence == pytest.approx((4.5 + 5.5) / len(PIECES))


def test_omissions_and_additions() -> None:
    forced = prepared()
    omitted = forced.omission([ARREST, CULPRIT])
    assert (omitted[f"{FORCED}gain"], omitted[f"{FORCED}best_gain"]) == (2.75, 5.5)
    places = [POLICE, ARREST, CULPRIT]
    assert forced.addition(FREED, places)[f"{FORCED}drop"] == 0.0
    assert forced.addition(OFFICERS, places)[f"{FORCED}drops"] == 4.5


def test_each_version_is_read_once() -> None:
    reader = Reader()
    forced = ForcedDecoding(SOURCE, VERSION, PIECES, reader)
    forced.prepare([FREED, FREED], [(FREED, "arrested")], [(ARREST, "melepaskan")])
    forced.prepare([FREED, OFFICERS], [])
    assert reader.asked == [
        VERSION, "", "Police  the culprit.", "Police arrested the culprit.", "Polisi melepaskan pelaku.", " freed the culprit.",
    ]  # fmt: skip


def test_comparisons_are_bounded() -> None:
    forced = ForcedDecoding("x", "a b", [(0, 1)], lambda pairs: [[-0.1 if "a" in v else -90.0] for v, _ in pairs])
    forced.prepare([(0, 1)], [])
    assert forced.gain((0, 1)) == forced.drop((0, 1), (0, 1)) == MOST
    assert forced.gain((5, 6)) == forced.mean_log((5, 6)) == 0.0  # no piece stands there


def test_the_witness_passes_it_on_where_there_is_a_translator() -> None:
    matcher = Matcher(source_lexicon(), target_lexicon("en"))
    left = Suspicions(matcher.match(matcher.source(SOURCE), matcher.target(VERSION)), matcher)
    found = left.substitutions()

    def said(forced: ForcedDecoding | None) -> dict[str, float]:
        witness = Witness(left, Translation("Polisi membebaskan pelaku.", 0.0), None, forced)
        heard, _, _ = witness.hear(found, left.omissions(), left.additions(), [True] * len(found))
        return heard[_of(left, found, "menangkap", "freed")]

    without, features = said(None), said(ForcedDecoding(SOURCE, VERSION, PIECES, Reader()))
    assert not [name for name in without if name.startswith(FORCED)]
    assert {name: value for name, value in features.items() if name in without} == without
    # "Arrest", which the lexicon expects, is no word that this reader knows; what "freed" means is.
    assert (features[f"{FORCED}drop"], features[f"{FORCED}gain"], features[f"{FORCED}rival"]) == pytest.approx(
        (0, 0, 4)
    )


def _of(left: Leftovers, found: Sequence[Substitution], word: str, instead: str) -> int:
    (number,) = [
        n
        for n, c in enumerate(found)
        if left.terms[c.term].text == word and left.target.tokens[c.first].text == instead
    ]
    return number
