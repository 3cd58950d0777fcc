"""The months of the Islamic calendar by their names in the six languages, with the spellings that newspapers use.

The first name of a month is the one shown to an editor. Chinese and Japanese also number the months after the name of
the calendar; their templates do that.
"""

from __future__ import annotations

from collections.abc import Mapping

from checker.languages.times import table

#: The years of the Islamic calendar that news speaks of: a month of such a year is one of that calendar.
HIJRI_YEARS = range(1400, 1500)

#: Feasts by month and day.
FEASTS: Mapping[tuple[int, int], str] = {
    (1, 1): "islamic new year",
    (1, 10): "ashura",
    (3, 12): "mawlid",
    (7, 27): "miraj",
    (10, 1): "fitr",
    (12, 10): "adha",
}

HIJRI_MONTHS: Mapping[str, Mapping[str, int]] = {
    "id": table(
        """
        Muharam | Muharram
        Safar | Shafar | Sapar
        Rabiulawal | Rabiul Awal | Rabi'ul Awal | Rabiul Awwal | Rabi'ul Awwal | Rabiulawwal | Mulud
        Rabiulakhir | Rabiul Akhir | Rabi'ul Akhir | Rabiuts Tsani | Rabiutsani | Rabiul Tsani | Rabi'uts Tsani
        Jumadilawal | Jumadil Awal | Jumadil Awwal | Jumadal Ula | Jumadil Ula | Jumadilula | Jumadal Awal
        Jumadilakhir | Jumadil Akhir | Jumadal Akhirah | Jumadits Tsani | Jumadil Tsani | Jumadal Akhir
        Rajab | Rejeb
        Syakban | Sya'ban | Syaban | Sa'ban
        Ramadan | Ramadhan | Ramadlan | Romadhon
        Syawal | Syawwal | Syawwal
        Zulkaidah | Zulkaedah | Dzulqa'dah | Dzulqaidah | Dzulkaidah | Zulqaidah | Dzulqa'idah | Zulka'idah
        Zulhijah | Zulhijjah | Dzulhijjah | Dzulhijah
        """,
        1,
    ),
    "en": table(
        """
        Muharram | Muharam
        Safar
        Rabi al-Awwal | Rabi' al-Awwal | Rabi al-Awal | Rabi' al-awwal | Rabi ul-Awwal | Rabiul Awal | Rabi I
        Rabi al-Thani | Rabi' al-Thani | Rabi al-Akhir | Rabi' al-Akhir | Rabi ath-Thani | Rabiul Akhir | Rabi II
        Jumada al-Awwal | Jumada al-Ula | Jumada al-Awal | Jumada al-Oula | Jumadil Awal | Jumadilawal | Jumada I
        Jumada al-Thani | Jumada al-Akhirah | Jumada al-Akhira | Jumada al-Thaniyah | Jumada al-Akhir | Jumada ath-Thani | Jumadil Akhir | Jumadilakhir | Jumada II
        Rajab
        Sha'ban | Shaban | Shaaban | Sya'ban | Syaban | Shabaan
        Ramadan | Ramadhan
        Shawwal | Shawal | Syawal
        Dhu al-Qadah | Dhu al-Qa'dah | Dhu al-Qidah | Dhul Qadah | Dhul-Qa'dah | Dhul Qa'dah | Dhu'l-Qa'dah | Dhul-Qadah | Zulkaidah | Dzulqa'dah
        Dhu al-Hijjah | Dhul Hijjah | Dhul-Hijjah | Dhu'l-Hijjah | Zulhijjah | Dzulhijjah | Zulhijah
        """,
        1,
    ),
    "fr": table(
        """
        mouharram | muharram
        safar
        rabia al awal | rabia al-awwal | rabi al-awwal | rabi' al-awwal | rabi al awal | rabii al awal
        rabia ath-thani | rabia al-thani | rabi al-thani | rabi' al-thani | rabi ath-thani | rabi al-akhir | rabi' al-akhir
        joumada al oula | joumada al-oula | joumada al-awwal | joumada al-ula | jumada al-awwal | jumada al-ula
        joumada ath-thania | joumada al-thania | joumada al-akhira | joumada ath-thani | joumada al-thani | joumada al akhira | jumada al-thani | jumada al-akhira | jumada al-akhirah
        rajab | radjab | redjeb
        chaabane | chaaban | chaâbane | chaâban | cha'ban | chabane | sha'ban | shaaban
        ramadan
        chawwal | chaoual | chawal | shawwal
        dhou al qi'da | dhou al-qi'da | dhou al-qida | dhou al qida | dhou al-kaada | dhu al-qi'da | dhu al-qa'da | dhou al-qa'da
        dhou al hijja | dhou al-hijja | dhou el hijja | dou al-hijja | dhu al-hijja
        """,
        1,
    ),
    "ar": table(
        """
        محرم | المحرم | محرم الحرام
        صفر
        ربيع الأول
        ربيع الآخر | ربيع الثاني
        جمادى الأولى | جمادى الأول
        جمادى الآخرة | جمادى الثانية | جمادى الآخر
        رجب
        شعبان
        رمضان
        شوال
        ذي القعدة | ذو القعدة | ذا القعدة
        ذي الحجة | ذو الحجة | ذا الحجة
        """,
        1,
    ),
    "zh": table(
        """
        穆哈兰姆月 | 穆哈拉姆月 | 穆哈兰月
        色法尔月 | 萨法尔月
        赖比尔·敖外鲁月 | 赖比尔敖外鲁月 | 拉比·阿瓦尔月 | 拉比阿瓦尔月
        赖比尔·阿色尼月 | 赖比尔阿色尼月 | 赖比尔·阿赫尔月 | 拉比·阿赫尔月
        主马达·敖外鲁月 | 主马达敖外鲁月 | 朱马达·乌拉月 | 主马达·乌拉月
        主马达·阿色尼月 | 主马达阿色尼月 | 主马达·阿赫尔月 | 朱马达·阿希拉月 | 朱马达·阿赫拉月
        赖哲卜月 | 热哲卜月 | 拉贾布月 | 拉哲布月
        舍尔邦月 | 舍尔巴奈月 | 沙班月 | 舍尔班月
        赖买丹月 | 拉马丹月 | 莱麦丹月 | 斋月 | 拉玛丹月
        闪瓦鲁月 | 邵瓦勒月 | 沙瓦尔月 | 闪瓦勒月
        都尔喀尔德月 | 都尔喀尔代月 | 祖勒卡达月
        都尔黑哲月 | 祖勒希哲月 | 都勒黑哲月 | 朝觐月
        """,
        1,
    ),
    "ja": table(
        """
        ムハッラム月 | ムハラム月 | ムハッラム
        サファル月
        ラビー・アルアウワル月 | ラビー・アル＝アウワル月 | ラビーウルアウワル月 | ラビー・アルアッワル月 | ラビー・アウワル月
        ラビー・アッサーニー月 | ラビー・アル＝サーニー月 | ラビーウッサーニー月 | ラビー・アルアーヒル月 | ラビー・アッサーニ月
        ジュマーダー・アルウーラー月 | ジュマーダー・アル＝アウワル月 | ジュマーダー・アルアウワル月 | ジュマダ・アルウラ月 | ジュマーダ・アルアウワル月
        ジュマーダー・アルアーヒラ月 | ジュマーダー・アッサーニー月 | ジュマーダー・アル＝サーニー月 | ジュマダ・アルアヒラ月 | ジュマーダ・アッサーニー月
        ラジャブ月
        シャアバーン月 | シャーバーン月 | シャーバン月 | シャバン月 | シャアバン月
        ラマダン月 | ラマダーン月 | 断食月
        シャウワール月 | シャッワール月 | シャワール月
        ズー・アル＝カアダ月 | ズルカーダ月 | ズー・アルカアダ月 | ズルカイダ月 | ズルカアダ月
        ズー・アル＝ヒッジャ月 | ズルヒッジャ月 | ズー・アルヒッジャ月 | 巡礼月
        """,
        1,
    ),
}
