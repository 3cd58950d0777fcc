"""Chinese: markers that tell who acts and who is acted upon."""

from __future__ import annotations

import re
from dataclasses import dataclass


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class ChineseClauses:
    """How Chinese clauses are read.

    Before a verb, ``passive`` markers stand between the one acted upon and who acts, ``disposal`` markers (把, 将)
    between who acts and the one acted upon, ``toward`` (对, 向) and ``from_`` (从) before the other one. Nouns of action
    that ``light`` verbs take (提出抗议) are read like verbs. ``setting`` words open a phrase that tells where, when, how
    or why; ``breaks`` end the clause; ``particles`` follow a verb, ``determiners`` precede a noun, ``adverbs`` a verb.
    ``people`` after 的 or directly behind a name are someone else. ``wins`` and ``losses`` tell who won, ``gives`` and
    ``takes`` where something went; ``unclear`` words turn or hide the roles, ``causing`` ones add someone who makes
    another act; ``getting`` verbs have the giver right behind them.
    """

    passive: frozenset[str]
    disposal: frozenset[str]
    toward: frozenset[str]
    from_: frozenset[str]
    light: frozenset[str]
    setting: frozenset[str]
    breaks: frozenset[str]
    particles: frozenset[str]
    determiners: frozenset[str]
    adverbs: frozenset[str]
    people: frozenset[str]
    wins: re.Pattern[str]
    losses: re.Pattern[str]
    gives: re.Pattern[str]
    takes: re.Pattern[str]
    unclear: frozenset[str]
    causing: frozenset[str]
    getting: frozenset[str]
    #: Verbs with the place as subject and those who fill it behind: 体育场挤满球迷.
    fills: re.Pattern[str]
    #: Pronouns before 的, and verbs of winning and losing without an object (胜诉, 败诉).
    own: frozenset[str]
    won: re.Pattern[str]
    lost: re.Pattern[str]


CHINESE = ChineseClauses(
    passive=_words("被 遭 遭到 遭受 受 受到 获 得到 由 为 挨 饱受 备受 承受 招致 引来 惨遭 遭遇 接受"),
    disposal=_words("把 将"),
    toward=_words("对 向 给 朝 对着 针对 对于 替 跟 与 同 和"),
    from_=_words("从 自 由"),
    light=_words(
        """
        提出 发起 发动 展开 进行 加以 予以 给予 作出 做出 表示 表达 发出 实施 采取 施加 提起 发表 开展 施以 处以 进行了 提出了 发起了
        发动了
        """
    ),
    setting=_words(
        """
        在 于 以 为 因 因为 由于 为了 从 自 经 通过 根据 据 按 就 随着 当 除了 关于 至 到 用 凭 借 依 依据 趁 连同 涉嫌 并
        """
    ),
    breaks=_words(
        "但 但是 而 并 并且 后 之后 以后 时 之前 以前 前 因 因为 由于 为 从而 导致 致 致使 以 指 称 认为 说 表示 且 却 则"
    ),
    particles=_words("了 过 着 到 起 住 出 下 上 中 完 走 死 伤 向 给 于"),
    determiners=_words(
        """
        该 这 那 这名 那名 这位 那位 此 其 其他 另 另外 某 各 每 前 原 时任 现任 一名 一个 一位 一家 一支 一群 一些 一只 一头 一艘 一 名 个
        位 家 支 群 些 只 头 艘 条 辆 两名 三名 数名 多名 几名 两 三 自己 的 本 同 了 过 所有 全体 部分 众 大批 许多 数十名 数百名 中
        """
    ),
    adverbs=_words(
        """
        已 已经 曾 曾经 正 正在 将 会 再 再次 又 也 都 还 仍 仍然 强烈 公开 严厉 当场 最终 成功 立即 随即 先后 多次 屡次 连续 一致
        直接 主动 反复 猛烈 蓄意 故意 首次 昨天 今天 昨日 今日 周一 周二 周三 周四 周五 周六 周日 晚 上午 下午 晚间 则 便 就 才 可能 或
        """
    ),
    people=_words(
        """
        律师 家人 家属 妻子 丈夫 发言人 支持者 主席 部长 总统 首相 总理 议员 代表 官员 成员 球迷 父亲 母亲 儿子 女儿 哥哥 弟弟 姐姐 妹妹
        顾问 助理 秘书 教练 主教练 队长 球员 老板 经理 总裁 员工 工人 军队 士兵 警察 警方 政府 公司 对手 敌人 盟友 领导人 候选人 负责人
        粉丝 亲属 遗孀 前妻 前夫 同事 邻居 朋友 学生 老师 盟国
        """
    ),
    wins=re.compile(
        "击败|战胜|打败|力克|大胜|险胜|完胜|轻取|淘汰|横扫|击溃|击退|逆转|力挫|挫败|小胜|完败对手|赢了|赢下|胜"
    ),
    losses=re.compile("不敌|负于|输给|败给|惜败|惨败|憾负|败于|落败|败北|不敵|屈服|投降|认输|负"),
    gives=re.compile(
        "卖给|卖|出售|交给|移交|送给|赠|付给|支付|付|颁发|颁给|授予|借给|贷给|出口|提供|供应|给予|转交|引渡|捐|汇|发放|租给|送"
    ),
    takes=re.compile("收到|获得|获|接受|收受|买|购|借入|进口|得到|取得|领取|收取|接收|索要|租用"),
    unclear=_words("互相 相互 彼此 双方 否认"),
    causing=_words("让 使 令 请"),
    getting=_words("获 获得 得到 接受 受到 荣获 接到 收到"),
    own=_words("自己 他 她 它 他们 她们 本人 自家 其 我 我们 你 你们 咱们 对方"),
    won=re.compile("胜诉|获胜|胜出|夺冠|当选|晋级"),
    lost=re.compile("败诉|落败|败北|出局|落选|告负|失利|屈居"),
    fills=re.compile("[挤坐站塞布住充堆挂停排爬占堵涌围]满|满是|座无虚席|爆满"),
)
