"""How a statement is turned into its denial and back: for errors that are planted in text to learn from.

Only places where the language leaves little doubt: an auxiliary before ``not``, a finite verb between ``ne`` and
``pas``. Each edit is a regular expression and what it becomes (``\\1`` … are its groups). An expression takes in a word
beside the negator, which the change concerns as much.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

Edit = tuple[re.Pattern[str], str]


@dataclass(frozen=True)
class NegationEdits:
    """Edits that take a negation away, and edits that put one in."""

    remove: tuple[Edit, ...]
    insert: tuple[Edit, ...]


def _edits(*pairs: tuple[str, str]) -> tuple[Edit, ...]:
    return tuple((re.compile(pattern), text) for pattern, text in pairs)


_EN = "(is|are|was|were|will|would|can|could|should|must|may|might|has|have|had)"
#: What follows an auxiliary without being said of the subject, or is negative already.
_EN_OTHER = r"(?!(?:not|never|no|nothing|nobody|only|also|already|just|been|to|a|an|the)\b)"
_FR_CONSONANT = "(sont|sera|seront|peut|peuvent|doit|doivent|va|vont|pourra|pourront|veut|veulent)"
_FR_VOWEL = "(est|était|étaient|ont|avait|avaient|aura|auront)"
_FR_OTHER = r"(?!(?:pas|jamais|plus|que|été|également|aussi|déjà|il|elle|ils|elles|on)\b)"
_ID_OTHER = r"(?!(?:hanya|cuma|sekadar|saja|lama|jauh|kurang|lagi|ada|pernah|lain)\b)"

#: Forms of the verbs that する makes, and of できる: affirmative, negative, and what must not follow the latter.
_JA = (
    ("していた", "していなかった", ""),
    ("している", "していない", ""),
    ("されていた", "されていなかった", ""),
    ("されている", "されていない", ""),
    ("された", "されなかった", ""),
    ("される", "されない", ""),
    ("できた", "できなかった", ""),
    ("できる", "できない", ""),
    ("した", "しなかった", ""),
    ("する", "しない", "(?!よう|限り|まま)"),
    ("しました", "しませんでした", ""),
    ("します", "しません", "(?!で)"),
)

NEGATION_EDITS: Mapping[str, NegationEdits] = {
    "id": NegationEdits(
        remove=_edits((rf"\b(?:tidak|tak|belum|bukan)\s+{_ID_OTHER}(\w+)", r"\1")),
        insert=_edits(
            (
                r"(?<!tidak )(?<!belum )(?<!tak )(?<!bukan )(?<!yang )\b((?:mem|men|meng|meny|mel|mer|di(?=[a-z]{4})|ber)[a-z]{3,})",
                r"tidak \1",
            )
        ),
    ),
    "en": NegationEdits(
        remove=_edits(
            (r"\bcannot\s+(\w+)", r"can \1"),
            (rf"\b{_EN}\s+(?:not|never)\s+(?!(?:only|just)\b)(\w+)", r"\1 \2"),
            (r"\b(do|does|did)\s+not\s+(\w+)", r"\1 \2"),
            (r"\b(is|are|was|were|would|could|should|must|has|have|had|do|does|did)n['’]t\s+(\w+)", r"\1 \2"),
        ),
        insert=_edits((rf"\b{_EN}\s+{_EN_OTHER}([a-z]\w+)", r"\1 not \2")),
    ),
    "fr": NegationEdits(
        remove=_edits(
            (r"\b(?:ne\s+|n['’])(\w+)\s+(?:pas|jamais)\b(?!\s+(?:seulement|encore))", r"\1"),
            (r"\bne\s+pas\s+(\w+)", r"\1"),
        ),
        insert=_edits(
            (rf"(?<![\w'’-])(?<!ne ){_FR_CONSONANT}\s+{_FR_OTHER}(\w+)", r"ne \1 pas \2"),
            (rf"(?<![\w'’-]){_FR_VOWEL}\s+{_FR_OTHER}(\w+)", r"n'\1 pas \2"),
        ),
    ),
    "ar": NegationEdits(
        # After lam the verb is in the jussive, which is mostly written like the imperfect: the plain verb is then of the
        # present, as after la.
        remove=_edits((r"(?<!\w)(?:لم|لا|لن)\s+([يتن]\w{2,})", r"\1"), (r"(?<!\w)(?:ليس|ليست)\s+(\w+)", r"\1")),
        insert=_edits((r"(?<!\w)(?<!لم )(?<!لا )(?<!لن )(?<!أن )(?<!ولا )(ي\w{3,})(?!\w)", r"لا \1")),
    ),
    "zh": NegationEdits(
        remove=_edits(
            (r"(?:并未|并没有|没有|尚未|未)(?=[\u4e00-\u9fff])(?!能|来|成年)([\u4e00-\u9fff]{1,2})", r"已\1"),
            (r"不(会|能|可以|是|应|必|需要|允许|同意|支持|接受|承认)(?!仅|过|但|论|管)", r"\1"),
        ),
        insert=_edits(
            (r"(?<![不社机就])(会|可以|允许|同意|支持|接受|承认|需要|应该)(?![议员长场谈见面])", r"不\1"),
            (r"已经?(?=[\u4e00-\u9fff]{2})(?!故|知|婚)([\u4e00-\u9fff]{2})", r"尚未\1"),
        ),
    ),
    "ja": NegationEdits(
        remove=_edits(
            *((rf"([\u4e00-\u9fff]{{0,2}}){no}{after}", rf"\1{yes}") for yes, no, after in _JA),
            (r"(?:ではない|でない)(?!か)", "である"),
        ),
        insert=_edits(*((rf"([\u4e00-\u9fff]{{1,2}}){yes}(?=[。、とが])", rf"\1{no}") for yes, no, _ in _JA)),
    ),
}
