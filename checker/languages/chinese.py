"""Chinese (simplified): words by ICU's dictionary break iterator; renderings are found as strings in the text."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from checker.languages.base import Language, Token
from checker.languages.cjk import rejoined, scan_cjk

#: Verbs that the breaker cuts before 了: 下 and 调了.
_CUT = re.compile("上[调涨升浮扬]|下[调跌降滑浮挫]")

FUNCTION_WORDS = frozenset(
    """
    的 了 着 过 地 得 在 是 有 和 与 及 以及 或 或者 但 但是 而 而且 并 并且 则 就 也 都 还 又 再 才 把 被 将 让 使
    给 对 对于 向 从 自 到 由 于 为 为了 以 因 因为 由于 所以 因此 如 如果 若 虽 虽然 尽管 不过 然而 同时 此外 另外
    这 那 这些 那些 这个 那个 此 该 其 其中 他 她 它 他们 她们 它们 我 我们 你 你们 自己 之 所 者 等 等等 中 里 内 外
    上 下 前 后 之前 之后 时 当 时候 个 名 位 项 起 次 家 条 件 座 辆 艘 架 种 份 些 不 没 没有 未 无 可 可以 能 会 要
    应 更 最 很 太 较 约 至 每 各 某 任何 一个 一些 已 已经 曾 正 正在 仍 仍然 吗 呢 吧 啊 说 称 据 根据 关于 通过
    """.split()
)

NEGATORS = frozenset("不 没 没有 未 无 非 莫 勿 别 尚未 并未 并非 不得 不能 不会 无法 未能 拒绝 否认".split())

REVERSERS = frozenset(
    """
    解除 取消 切断 停止 终止 中止 结束 撤销 撤回 撤 废除 废止 失去 丧失 缺乏 缺 拒绝 拒 否认 阻止 避免 防止 摆脱
    克服 打破
    免 免除 免于 放弃 不再 关闭 封锁 封禁 屏蔽 减少 降低 遏制 难以 未能
    """.split()
)

CONNECTIVES = frozenset(
    """
    和 与 及 以及 并 并且 而 而且 或 或者 但 但是 不过 然而 因 因为 由于 所以 因此 从而 如果 若 虽然 尽管 除 除了 除非
    包括 其中 之后 以后 后 之前 以前 前 当 时 期间 随着 通过 经 由 被 为了 以 以便 同时
    """.split()
)


class Chinese(Language):
    """Chinese (``zh``)."""

    code = "zh"
    name = "Chinese"
    script = "Han"
    spaced = False
    function_words = FUNCTION_WORDS
    connectives = CONNECTIVES
    negators = NEGATORS
    reversers = REVERSERS
    light_verbs = frozenset("做 作 进行 加以 予以 使 让 将 把 搞 弄 作出 做出".split())

    def tokenize(self, text: str) -> list[Token]:
        return rejoined(scan_cjk(text, "zh"), text, _CUT)

    def keys(self, word: str) -> tuple[str, ...]:
        return _keys(word)


@lru_cache(maxsize=65536)
def _keys(word: str) -> tuple[str, ...]:
    return (unicodedata.normalize("NFKC", word).casefold(),)


LANGUAGE = Chinese()
