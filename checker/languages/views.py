"""How the languages say whose view something is."""

from __future__ import annotations

#: Indonesian verbs of what somebody thinks or says of another one.
JUDGING = frozenset(
    "menilai menganggap menuduh menuding menyebut mengklaim memandang meyakini menduga mencurigai".split()
)

#: What stands before, and in Chinese and Japanese behind, those whose view it is.
OPENERS: dict[str, tuple[tuple[str, ...], ...]] = {
    code: tuple(tuple(phrase.split()) for phrase in phrases.split(";"))
    for code, phrases in {
        "en": "in the view of;in the opinion of;in the eyes of;according to;in the judgment of",
        "fr": "selon;d' après;aux yeux de;aux yeux du;aux yeux des;de l' avis de;de l' avis du;de l' avis des",
        "ar": "وفق;وفقا ل;بحسب;حسب;في نظر;براي;من وجهه نظر;في راي",
        "zh": "在;据;依",
        "ja": "",
    }.items()
}
CLOSERS = {
    "zh": ("看来", "称", "说", "指出", "之见"),
    "ja": ("によると", "によれば", "から見て", "の見方では", "に言わせれば"),
}
