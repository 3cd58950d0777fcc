"""Where a form of a cue stands in a text, and which words a text must hold for it to be tried at all."""

import re

import pytest

from checker.evidence.cue_forms import Form, Words, _compile, needed_words, options_of
from checker.evidence.cue_lists import listed_forms, number_of
from checker.languages import SOURCE

FORMS = [
    # A word that cannot vary, the longest one after the first.
    ("not so much", {"much"}),
    ("tidak … sama sekali", {"sekali"}),
    # Whole words that may be missing are passed over, and what may vary is not certain.
    ("tidak (akan |pernah )?dapat", {"dapat"}),
    ("# (* )?saja", {"saja"}),
    ("tidak melarang(nya)?", set()),
    ("to start*", set()),
    # A choice of words where nothing is certain.
    ("(is|was) (unable|powerless)", {"unable", "powerless"}),
    ("(tidak|tak) (membantah|menolak)(nya)?", set()),
    # What is joined to a word by a hyphen.
    ("*-il", {"-il"}),
    ("*-t-elle", {"-elle"}),
    # A sign.
    ("#%", {"%"}),
    # Nothing but a first word.
    ("never", set()),
    ("*able", set()),
]


@pytest.mark.parametrize(("form", "words"), FORMS, ids=[form for form, _ in FORMS])
def test_needed_words(form: str, words: set[str]) -> None:
    assert needed_words(form) == words


OPTIONS = [
    ("never", "never", "nevertheless"),
    ("deni*", "deni denies", "den"),
    ("un*ed", "uned undecided", "under ed"),
    ("falls?", "fall falls", "falling"),
    ("den(y|ied|ies)", "deny denied", "den denying"),
    ("(tidak|tak)", "tidak tak", "tidaktak"),
    ("membantah(nya)?", "membantah membantahnya", "membantahkan"),
    ("favou?r*", "favor favours", "favr"),
    ("(me*|ber*)", "melawan berlari", "di"),
]


@pytest.mark.parametrize(("word", "fit", "unfit"), OPTIONS, ids=[word for word, _, _ in OPTIONS])
def test_options(word: str, fit: str, unfit: str) -> None:
    options = options_of(word)
    assert options is not None
    assert all(map(options.fit, fit.split()))
    assert not any(map(options.fit, unfit.split()))


@pytest.mark.parametrize("word", ["*", "(nya)?", "can't", "#", "rat[eé]*", "a*b*", "j.-c."])
def test_what_words_alone_do_not_tell(word: str) -> None:
    assert options_of(word) is None


@pytest.mark.parametrize("code", [SOURCE, "en", "fr", "ar"])
def test_words_tell_what_the_regular_expression_tells(code: str) -> None:
    """Every listed form, in texts made of its words, with more letters, other words and signs."""
    for text, said in listed_forms(code).items():
        form = Form(text, said, number_of(code), code == "ar")
        if not form.options:
            continue
        pattern = _compile(text, code == "ar", number_of(code))
        plain = re.sub(r"\(([^()|]*)[^()]*\)\??|\?", r"\1", text)
        for words in (plain.replace("*", ""), plain.replace("*", "xy")):
            for sample in (
                words,
                f"{words}x",
                f"{words}, a",
                words.replace(" ", "-"),
                f"{words} a {words}",
                f"x{words}",
            ):
                found = Words(sample, False)
                stands = form.options[0].fit(found.words[0]) and bool(form.parts(found, 0, 0))
                assert stands == (pattern.match(sample) is not None), (text, sample)
