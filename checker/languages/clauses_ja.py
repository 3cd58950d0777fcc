"""Japanese: particles, auxiliaries and nouns that tell who acts and who is acted upon."""

from __future__ import annotations

import re
from dataclasses import dataclass


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class JapaneseClauses:
    """How Japanese clauses are read.

    Particles are looked up after noun phrases: ``subject``, ``topic``, ``object``, ``goal`` (whom something is done to
    or given to, or who did it in a passive), ``origin``, ``agent`` (who did it, never a goal). ``joining`` particles go
    on with the noun phrase, ``determiners`` begin one, ``suffixes`` belong to the noun before them. After a noun of
    action with を or に, ``suffering`` verbs (批判を受ける) have the one acted upon as the subject, ``performing``
    ones (批判を強める) who acts. ``formal`` nouns after a verb are no participants of it. ``passive`` is searched from
    the stem on, ``middle`` verbs are passive without it. ``wins`` have the winner as the subject, ``losses`` the loser; ``gives`` and ``takes`` the giver and
    the taker.
    """

    subject: frozenset[str]
    topic: frozenset[str]
    object: frozenset[str]
    goal: frozenset[str]
    origin: frozenset[str]
    agent: frozenset[str]
    toward: frozenset[str]
    other: frozenset[str]
    joining: frozenset[str]
    determiners: frozenset[str]
    suffixes: frozenset[str]
    #: Adverbs in hiragana, which are no verbs.
    adverbs: frozenset[str]
    suffering: re.Pattern[str]
    performing: re.Pattern[str]
    formal: re.Pattern[str]
    passive: re.Pattern[str]
    middle: re.Pattern[str]
    unclear: re.Pattern[str]
    wins: re.Pattern[str]
    losses: re.Pattern[str]
    gives: re.Pattern[str]
    takes: re.Pattern[str]


JAPANESE = JapaneseClauses(
    subject=_words("が"),
    topic=_words("は には も にも"),
    object=_words("を をも"),
    goal=_words("に には にも"),
    origin=_words("から からは からも より"),
    agent=_words("によって により によっても の手で"),
    toward=_words("へ に対し に対して に対しては に対しても に向け に向けて へと"),
    other=_words(
        "で では でも と とは とも まで として などで において について をめぐり との による での への からの に対する"
    ),
    joining=_words("の や および 及び および や ・"),
    determiners=_words("この その あの どの 同 各 ある いわゆる 自らの 彼 彼女 これら それら"),
    suffixes=_words("ら たち 達 さん 氏 など 君 側"),
    adverbs=_words(
        """
        のため のために ために まだ なお もう すでに さらに いまだ いまだに また すぐ すぐに ともに ついに やはり とくに あらためて はじめて たびたび しばしば ようやく
        ほぼ およそ すべて もっとも すでに なおも ともかく とりわけ おもに ひそかに たちまち やがて いったん かつて つねに ほとんど むしろ おおむね
        """
    ),
    suffering=re.compile("を?(?:受け|浴び|招|被|集め|食ら|食っ|喫し|こうむ)|に(?:遭|あっ|あい|さらさ|見舞われ|直面)"),
    performing=re.compile(
        "を?(?:行|加え|浴びせ|仕掛け|開始|表明|強め|示し|ぶつけ|向け|送|起こし|起こす|申し立て|提起|提出|出し|出す|かけ|掛け|"
        "贈|渡|突き付け|突きつけ|展開|試み|続け|寄せ|述べ|繰り広げ)"
    ),
    formal=re.compile(
        "(?:ため|為|こと|事[がをはにもで]|もの|後|際|時|とき|疑い|容疑|罪|中|前|直後|直前|途中|よう|点|場合|上で|うえ|理由|問題|件|様子|"
        "結果|一方|可能性|末|事件|事実|趣旨|方針|形|最中|瞬間|日|翌日|夜|年|月|こと|動画|映像|場面|旨|の[はがをにで])"
    ),
    passive=re.compile("され|られ|[わかがたばまな]れ(?=[たてるまなよそんば、])"),
    middle=re.compile("捕ま|つかま|見つか|救われ|教わ"),
    unclear=re.compile("なかっ|ない|せず|ませ|させ|たがっ|合[いうっ]|あ[いうっ]た|もら|いただ|くれ|ほしい"),
    wins=re.compile(
        "破[りっるれ]|下[しすさ]|倒[しすさ]|撃破|勝利|勝[ちっつ]|退け|制[しす]|一蹴|打ち負|打ち破|上回|先行|圧倒|リード|(?<=差を)[つ付]け|引き離|(?<=水を)[あ開]け|打倒|くだし|降し|仕留め|沈め|突き放"
    ),
    losses=re.compile("敗[れ北戦退]|惜敗|大敗|完敗|連敗|負け|屈し|屈する|及ばな"),
    gives=re.compile(
        "売[りっるら却]|渡[しすさ]|譲[りっる渡]|贈|与え|貸[しすさ]|送[りっる]|支払|払[いっう]|授与|供与|支給|寄付|提供|供給|輸出"
    ),
    takes=re.compile("買[いっう]|購入|借り|受け取|受領|受け入れ|もらっ|得[たて]|輸入|調達|収受|徴収|受け[たて、]"),
)
