"""Which words a text must hold for a form of a cue to be tried at all."""

import pytest

from checker.evidence.cue_forms import needed_words

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
    # Nothing but a first word.
    ("never", set()),
    ("*able", set()),
]


@pytest.mark.parametrize(("form", "words"), FORMS, ids=[form for form, _ in FORMS])
def test_needed_words(form: str, words: set[str]) -> None:
    assert needed_words(form) == words
