"""Japanese: words by ICU's dictionary break iterator; renderings are found as strings (verbs by their stem)."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from checker.languages.base import Language, Token
from checker.languages.cjk import rejoined, scan_cjk

#: Verbs that the breaker cuts after their character: 上 and がった.
_CUT = re.compile("[上下](?:が[っりるられろ]|げ(?=[たてるらよれ、。]|ま[しす])|ろ[しす])")

FUNCTION_WORDS = frozenset(
    """
    の に は を が と で も や へ から まで より など か ね よ な だ です ます でし まし した して し
    する され さ せ させ れ られ ている ていた てい て いる い いた ある あり あっ なる なり なっ
    という とい いう う た ない なかっ なく ず ぬ この その あの どの これ それ あれ ここ そこ こと
    もの ため よう ところ うち とき とも ほか ほど だけ のみ しか ばかり について により による
    によって に対し に対して に対する として とともに において における および または しかし また
    そして なお さらに 同 者 的 化 性 等 約 彼 彼女 彼ら 私 私たち 我々 自分 自ら お ご 御 さん 氏 たち
    ら 方 上 下 中 内 間 後 前 時 際 う まだ もう すでに 既に なら ながら つつ まま のに ので けれど が
    ば たら 受け 受けて 伴い 伴う めぐり 巡り 踏まえ 向け 向けて かけ かけて わたり わたって 始め
    はじめ ほぼ 他 うえ 通り 起こし 行い 行っ
    """.split()
)

NEGATORS = frozenset("ない なかっ なく ず ぬ ん せん ません 不 未 無 非 否定 拒否 せず まだ できず なけれ".split())

REVERSERS = frozenset(
    """
    解除 撤廃 廃止 遮断 停止 中止 中断 終了 撤回 取り消し 取り消 打ち切り 打ち切 失い 失っ 失う
    欠け 欠く 欠い 拒否 拒み 拒ん
    否定 阻止 防止 防ぎ 防ぐ 回避 避け 免除 免れ 放棄 閉鎖 克服 脱却 断念 辞め 絶ち 断ち
    なくし なくす 減らし 減らす 減り 解消 見送り 見送っ
    """.split()
)

CONNECTIVES = frozenset(
    """
    ため ので から まで より ほか うえ 上 後 のち 前 際 時 とき 間 うち ながら つつ まま ば なら たら として
    により によって とともに 一方 など 含む 除く 通じて めぐり 受け 受けて 伴い 伴う 並び および または かつ
    """.split()
)


class Japanese(Language):
    """Japanese (``ja``)."""

    code = "ja"
    name = "Japanese"
    script = "Han"
    spaced = False
    function_words = FUNCTION_WORDS
    connectives = CONNECTIVES
    head_final = True
    negators = NEGATORS
    reversers = REVERSERS
    light_verbs = frozenset(
        "話し 話す 述べ 語り 語っ 言い 言う する し なる なり 行う 行い 行っ いる ある 行わ".split()
    )

    def tokenize(self, text: str) -> list[Token]:
        return rejoined(scan_cjk(text, "ja"), text, _CUT)

    def keys(self, word: str) -> tuple[str, ...]:
        return _keys(word)

    def is_function_word(self, word: str) -> bool:
        # Hiragana of up to two letters is a particle or the tail of an inflected word.
        return word in FUNCTION_WORDS or (len(word) <= 2 and all("ぁ" <= c <= "ゖ" for c in word))


@lru_cache(maxsize=65536)
def _keys(word: str) -> tuple[str, ...]:
    return (unicodedata.normalize("NFKC", word).casefold(),)


LANGUAGE = Japanese()
