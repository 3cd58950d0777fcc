"""Family names of Chinese, Korean, Vietnamese and Japanese persons: in Latin letters and in characters.

Their names go by characters in Chinese (and Japanese), not by sound: Nguyen is 阮, Tanaka 田中. Of a given name nothing
can be told; the family name has few characters. Several spellings and several characters are usual for many.
"""

from __future__ import annotations

_ONE = {
    "zh": """
        wang:王汪 li:李黎励 zhang:张章 liu:刘柳 chen:陈 yang:杨 zhao:赵 huang:黄 zhou:周 wu:吴武伍巫邬 xu:徐许
        sun:孙 hu:胡 zhu:朱祝诸 gao:高 lin:林蔺 he:何贺 guo:郭 ma:马 luo:罗骆 liang:梁 song:宋 zheng:郑 xie:谢解
        han:韩 tang:唐汤 feng:冯 yu:于余俞喻虞 dong:董 xiao:肖萧 cheng:程成 cao:曹 yuan:袁苑 deng:邓 fu:傅付符
        shen:沈申 zeng:曾 peng:彭 lu:吕卢陆鲁路 lyu:吕 lv:吕 su:苏 jiang:蒋江姜 cai:蔡 jia:贾 ding:丁 wei:魏韦卫
        xue:薛 ye:叶 yan:阎严颜闫燕 pan:潘 du:杜 dai:戴 xia:夏 zhong:钟 tian:田 ren:任 fan:范樊 fang:方房
        shi:石史施时 yao:姚 tan:谭谈陈 liao:廖 zou:邹 xiong:熊 jin:金靳 hao:郝 kong:孔 bai:白柏 cui:崔 kang:康
        mao:毛茅 qiu:邱丘裘仇 qin:秦覃 gu:顾古谷 hou:侯 shao:邵 meng:孟蒙 long:龙 wan:万 duan:段 qian:钱 yin:尹殷
        yi:易 chang:常昌张 wen:文温闻 niu:牛 fei:费 ji:纪季吉姬 zhuang:庄 yue:岳乐 qi:齐戚祁 mu:穆牟 hua:华花
        tong:童佟 xi:习席奚 xing:邢 lai:赖 tsai:蔡 hsieh:谢 chiang:蒋江 chu:朱储楚 chou:周 hsu:徐许 hsiao:萧 kuo:郭
        lei:雷 ou:欧 pei:裴 ruan:阮 shu:舒 tao:陶 xiang:向项 zuo:左 ai:艾 an:安 bao:包鲍 bi:毕 bu:卜布 cen:岑
        chai:柴 chi:池迟 cong:丛 dou:窦 gan:甘 ge:葛 gong:龚宫巩 guan:关管 gui:桂 hong:洪 huo:霍 ke:柯 kou:寇
        kuang:邝 lan:兰蓝 lang:郎 leng:冷 lian:连廉 ling:凌 lou:楼娄 man:满 mei:梅 miao:苗缪 nie:聂 ning:宁 pang:庞
        pu:蒲濮 qu:曲屈瞿 rong:荣容 sang:桑 sha:沙 shang:尚商 sheng:盛 sui:隋 teng:滕 tu:涂屠 wo:沃 yang:杨阳
        ying:应 you:游尤 zang:臧 zhan:詹占湛 zhen:甄 zhi:支 zong:宗 lim:林 tjan:曾陈 oei:黄 oey:黄 liem:林 ong:王
        go:吴 gho:吴 kwee:郭 lie:李 lee:李 njoo:杨 tjoa:蔡 the:郑 sie:薛施 thio:张 goh:吴 ng:黄吴伍 chua:蔡 teo:张
        wong:黄王 chan:陈 cheung:张 lam:林 ho:何 cheong:张 chong:张钟 loh:罗 koh:许 toh:杜卓 yap:叶 sim:沈 tay:郑
        low:刘罗 heng:王邢 quek:郭 seah:谢 chia:谢 kho:许 tjia:谢 kwok:郭 leung:梁 yeung:杨 tse:谢 tsang:曾 ko:高
        yeo:杨 chew:周 chow:周 foo:符 gan:颜甘 hoo:胡何 lau:刘 law:罗 mak:麦 poon:潘 soh:苏 siow:萧 soon:孙
        tang:邓唐 woo:胡吴
    """,
    "ko": """
        kim:金 lee:李 yi:李 rhee:李 park:朴 pak:朴 choi:崔 choe:崔 jung:郑丁 jeong:郑丁 chung:郑丁 kang:姜康
        cho:赵曹 jo:赵曹 yoon:尹 yun:尹 jang:张章 chang:张 lim:林任 im:林任 han:韩 oh:吴 seo:徐 suh:徐 shin:申辛慎
        sin:申辛 kwon:权 hwang:黄 ahn:安 an:安 song:宋 yoo:刘柳俞庾 yu:刘柳俞 ryu:柳刘 hong:洪 moon:文 mun:文 son:孙
        sohn:孙 bae:裴 pae:裴 baek:白 paik:白 heo:许 hur:许 huh:许 nam:南 shim:沈 sim:沈 noh:卢 roh:卢 no:卢 ha:河
        kwak:郭 sung:成 seong:成 cha:车 joo:朱周 ju:朱周 woo:禹 ku:具 koo:具 gu:具 min:闵 ji:池智 chi:池 na:罗
        jin:陈秦晋 eom:严 um:严 won:元 chun:千全 cheon:千 jeon:全田 jun:全田 bang:方房 kong:孔 hyun:玄 ham:咸
        byun:卞边 yang:梁杨 ban:潘 wi:魏 do:都 pyo:表 ma:马 sa:史 suk:石 seok:石 tak:卓 ok:玉 gil:吉 myung:明
        ryom:廉 ri:李 rim:林
    """,
    "vi": """
        nguyen:阮 tran:陈 le:黎 pham:范 hoang:黄 huynh:黄 phan:潘 vu:武 vo:武 dang:邓 bui:裴 do:杜 ho:胡 ngo:吴
        duong:杨 ly:李 dao:陶 doan:段 dinh:丁 truong:张 trinh:郑 luong:梁 mai:梅 vuong:王 cao:高 ha:何 to:苏 lam:林
        thai:蔡 ta:谢 quach:郭 chau:周 la:罗 tang:曾 kieu:乔 phung:冯 luu:刘 ton:孙 quan:关 khuat:屈 nghiem:严
        tong:宋 giang:江 bach:白 tu:徐
    """,
}
_JAPANESE = """
    sato:佐藤 suzuki:铃木,鈴木 takahashi:高桥,高橋 tanaka:田中 watanabe:渡边,渡辺,渡邊 ito:伊藤,伊东,伊東
    yamamoto:山本 nakamura:中村 kobayashi:小林 kato:加藤 yoshida:吉田 yamada:山田 sasaki:佐佐木,佐々木
    yamaguchi:山口 matsumoto:松本 inoue:井上 kimura:木村 hayashi:林 shimizu:清水 yamazaki:山崎 mori:森
    abe:安倍,阿部,安部 ikeda:池田 hashimoto:桥本,橋本 yamashita:山下 ishikawa:石川 nakajima:中岛,中島 maeda:前田
    fujita:藤田 ogawa:小川 goto:后藤,後藤 okada:冈田,岡田 hasegawa:长谷川,長谷川 murakami:村上 kondo:近藤 ishii:石井
    saito:斋藤,斎藤,齐藤,斉藤,齋藤 sakamoto:坂本 endo:远藤,遠藤 aoki:青木 fujii:藤井 nishimura:西村 fukuda:福田
    ota:太田 miura:三浦 fujiwara:藤原 okamoto:冈本,岡本 matsuda:松田 nakagawa:中川 nakano:中野 harada:原田 ono:小野
    tamura:田村 takeuchi:竹内 kaneko:金子 wada:和田 nakayama:中山 ishida:石田 ueda:上田,植田 morita:森田 hara:原
    shibata:柴田 sakai:酒井,坂井 kudo:工藤 yokoyama:横山 miyazaki:宫崎,宮崎 miyamoto:宫本,宮本 uchida:内田
    takagi:高木 ando:安藤 taniguchi:谷口 ohno:大野 maruyama:丸山 imai:今井 takada:高田 fujimoto:藤本 takeda:武田
    murata:村田 ueno:上野 sugiyama:杉山 masuda:增田,増田 sugawara:菅原 hirano:平野 kojima:小岛,小島 otsuka:大塚
    chiba:千叶,千葉 kubo:久保 matsui:松井 iwasaki:岩崎 sakurai:樱井,桜井 kinoshita:木下 noguchi:野口 matsuo:松尾
    nomura:野村 kikuchi:菊地,菊池 sano:佐野 onishi:大西 sugimoto:杉本 arai:新井,荒井 hamada:滨田,浜田,濱田
    ichikawa:市川 furukawa:古川 mizuno:水野 komatsu:小松 shimada:岛田,島田 koyama:小山 honda:本田 kishida:岸田
    ishiba:石破 takaichi:高市 kono:河野 suga:菅 aso:麻生 hatoyama:鸠山,鳩山 koizumi:小泉 koike:小池 noda:野田 kan:菅
    hayato:隼人 iwaya:岩屋 motegi:茂木 nishida:西田 minami:南 ohtani:大谷 otani:大谷 osaka:大坂 nishikori:锦织,錦織
    hanyu:羽生 kagawa:香川 mitoma:三笘 minamino:南野 nagatomo:长友,長友 moriyasu:森保 nakata:中田 okazaki:冈崎,岡崎
    yoshimura:吉村 momota:桃田 naruhito:德仁,徳仁 akihito:明仁 miyake:三宅 kuroda:黑田,黒田 toyoda:丰田,豊田
    toyota:丰田,豊田 matsushita:松下 morinaga:森永
"""


def _read() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for table in _ONE.values():
        for entry in table.split():
            name, _, characters = entry.partition(":")
            found[name] = found.get(name, frozenset()) | frozenset(characters)
    for entry in _JAPANESE.split():
        name, _, texts = entry.partition(":")
        found[name] = found.get(name, frozenset()) | frozenset(texts.split(","))
    return found


#: A family name in Latin letters (lower case) -> how it is written in characters.
SURNAMES = _read()
#: Those of Japanese persons, which stand behind the given name as often as before it.
JAPANESE_SURNAMES = frozenset(entry.partition(":")[0] for entry in _JAPANESE.split())
#: All of them in characters.
CHARACTERS = frozenset(text for texts in SURNAMES.values() for text in texts)
