"""How katakana writes parts of names whose letters are read by the rules of another language than Indonesian.

One line a language: ``name:reading,reading``. Long vowels, doubled consonants and ヴ do not matter (see ``kana_key``).
A name that is listed here may still be written as its sound suggests; one that is not is judged by sound alone.
"""

from __future__ import annotations

_READINGS = {
    "Vietnamese": """
        nguyen:グエン tran:チャン,トラン le:レ pham:ファム hoang:ホアン huynh:フイン phan:ファン vu:ヴ vo:ヴォ
        dang:ダン bui:ブイ do:ド ho:ホ ngo:ゴ duong:ズオン,ドゥオン ly:リ trinh:チン truong:チュオン,チュン
        luong:ルオン dinh:ディン van:ヴァン thi:ティ minh:ミン chinh:チン quang:クアン xuan:スアン phuc:フック
        trong:チョン phu:フ thanh:タイン,タン tuan:トゥアン dung:ズン,ドゥン hung:フン cuong:クオン hai:ハイ
        anh:アイン,アン duc:ドゥック,ドク khanh:カイン,カン linh:リン ngoc:ゴック son:ソン tien:ティエン to:ト
        lam:ラム giang:ザン,ジャン thu:トゥ quoc:クオック vuong:ヴオン thuong:トゥオン hue:フエ nhan:ニャン
        khai:カイ nga:ガ nghia:ギア huong:フオン phuong:フオン thang:タン trang:チャン tri:チ trung:チュン
        truc:チュック dat:ダット viet:ヴィエット binh:ビン
    """,
    "Chinese": """
        xi:シ jinping:ジンピン,キンペイ wang:ワン yi:イ li:リ zhang:ジャン,チャン zhao:ジャオ,チャオ chen:チェン
        xu:シュ zhou:ジョウ,チョウ hu:フ qin:チン qing:チン qiang:チアン,チャン jiang:ジアン,チアン xiao:シャオ
        ma:マ huang:ホアン,フアン liu:リウ,リュウ guo:グオ zheng:ジョン,チョン,ジェン zhu:ジュ,チュ he:ホ,フ
        xie:シエ cai:ツァイ tsai:ツァイ ching:チン te:トク,デ deng:ドン,デン shi:シ feng:フォン,フェン cao:ツァオ
        wen:ウェン peng:ポン,ペン yang:ヤン wu:ウ yu:ユ yuan:ユアン quan:チュアン hua:ホア guang:グアン
        zhong:ジョン,チョン zeng:ゾン,ツォン shen:シェン ren:レン xin:シン xia:シア jia:ジア ying:イン
        yan:イェン,ヤン qian:チエン,チェン qi:チ qiu:チウ chao:チャオ sheng:ション,シェン meng:モン,メン zhi:ジ,チ
        rui:ルイ hui:フイ long:ロン cheng:チョン,チェン zhen:ジェン,チェン xue:シュエ yue:ユエ cui:ツイ su:ス
        du:ドゥ lu:ル lyu:リュ jack:ジャック ren:レン zhengfei:ジョンフェイ,チョンフェイ
    """,
    "Korean": """
        park:パク lee:イ,リ rhee:イ,リ yi:イ choi:チェ choe:チェ jung:チョン,ジョン jeong:チョン,ジョン chung:チョン
        cho:チョ jo:チョ,ジョ yoon:ユン yun:ユン jang:チャン,ジャン chang:チャン lim:イム im:イム oh:オ seo:ソ
        suh:ソ shin:シン kwon:クォン,クオン hwang:ファン ahn:アン an:アン yoo:ユ ryu:リュ,ユ moon:ムン son:ソン
        bae:ペ baek:ペク paik:ペク heo:ホ hur:ホ noh:ノ roh:ノ suk:ソク,ソン seok:ソク yeol:ヨル,ユル,リョル
        jae:ジェ myung:ミョン myeong:ミョン hyun:ヒョン soo:ス min:ミン woo:ウ sung:ソン seong:ソン seung:スン
        tae:テ yong:ヨン young:ヨン yeong:ヨン ji:ジ joo:ジュ ju:ジュ,チュ eun:ウン un:ウン hee:ヒ hye:ヘ
        kyung:ギョン,キョン gyeong:ギョン,キョン hwan:ファン chul:チョル cheol:チョル geun:グン keun:グン
        jong:ジョン,ジョンウン,チョン jongun:ジョンウン kyu:ギュ,キュ gyu:ギュ heung:フン koo:ク gu:ク nam:ナム
        sook:スク yeon:ヨン youn:ヨン hoon:フン joon:ジュン jun:ジュン jin:ジン hyeok:ヒョク hyuk:ヒョク
        seoul:ソウル byung:ビョン deok:ドク duck:ドク kang:カン min-ho:ミンホ soo-hyun:スヒョン jae-myung:ジェミョン
        tae-yong:テヨン heung-min:フンミン suk-yeol:ソンニョル,ソクヨル,ソンヨル
    """,
    "Dutch": """
        van:ファン,ヴァン der:デル den:デン kluivert:クライファート,クライフェルト romeny:ロメニー,ロメニ
        haye:ハイエ,ハエ ragnar:ラグナル rutte:ルッテ geert:ヘルト,ゲルト wilders:ウィルダス,ヴィルダス
        schoof:スホフ maarten:マルテン jan:ヤン joost:ヨスト cruyff:クライフ guus:フス,グス hiddink:ヒディンク
        gaal:ファル,ハル leiden:ライデン groningen:フロニンゲン,グロニンゲン gogh:ゴッホ jaap:ヤプ wim:ウィム,ヴィム
        verdonk:フェルドンク,ヴェルドンク idzes:イツェス,イジェス,イドゼス hubner:フブネル,ヒュブナ
        struick:ストライク paes:パエス,パス diks:ディクス hilgers:ヒルヘルス,ヒルガス mees:メス
        reijnders:ラインデルス johannes:ヨハネス jeroen:イェルン dijk:ダイク
        wijnaldum:ワイナルドゥム,ヴァイナルドゥム gerrit:ヘリット,ゲリット joey:ジョイ pelupessy:ペルペシ
        jordi:ジョルディ walsh:ワルシュ sandy:サンディ shayne:シェイン,シャイン pattynama:パティナマ
        rafael:ラファエル willem:ウィレム,ヴィレム hague:ハグ utrecht:ユトレヒト eindhoven:アイントホフェン
        delft:デルフト wageningen:ワヘニンゲン veldkamp:フェルトカンプ
    """,
    "Spanish and Portuguese": """
        jose:ホセ,ジョゼ juan:フアン,ホアン jorge:ホルヘ,ジョルジェ javier:ハビエル milei:ミレイ gonzalez:ゴンサレス
        sanchez:サンチェス hernandez:エルナンデス gutierrez:グティエレス guterres:グテレス jimenez:ヒメネス
        joao:ジョアン joaquin:ホアキン angel:アンヘル jesus:ヘスス,ジェズス julian:フリアン julio:フリオ xavi:シャビ
        xavier:シャビエル,ザビエル guillermo:ギジェルモ,ギレルモ villa:ビジャ,ビリャ
        castillo:カスティジョ,カスティリョ ronaldo:ロナウド,ロナルド ronaldinho:ロナウジニョ rivaldo:リバウド
        quezon:ケソン jr:ジュニア,二世 horta:ホルタ xanana:シャナナ gusmao:グスマン,グスマオン mourinho:モウリニョ
        hugo:ウゴ,ウーゴ jair:ジャイル gimenez:ヒメネス argentina:アルゼンチン zamora:サモラ cruz:クルス
        chavez:チャベス gustavo:グスタボ valencia:バレンシア rodriguez:ロドリゲス ramirez:ラミレス vazquez:バスケス
        velazquez:ベラスケス garcia:ガルシア messi:メッシ alvarez:アルバレス vinicius:ビニシウス neymar:ネイマル
        paulo:パウロ guimaraes:ギマランイス bergoglio:ベルゴリオ duterte:ドゥテルテ,ドテルテ marcos:マルコス
        romualdez:ロムアルデス quirino:キリノ aquino:アキノ zaragoza:サラゴサ joko:ジョコ
    """,
    "Arabic and Persian": """
        khalid:ハリド,カリド qassem:カセム,カシム hassan:ハサン hussein:フセイン abbas:アッバス erdogan:エルドアン
        khamenei:ハメネイ assad:アサド sharaa:シャラア,シャラ sisi:シシ abdullah:アブドラ,アブドゥッラ
        ahmed:アフメド,アハメド,アフマド mahmoud:マフムド haniyeh:ハニヤ,ハニイェ khalil:ハリル,カリル
        thani:サニ,サーニ zayed:ザイド,ザーイド rashid:ラシド omar:オマル,ウマル
        mohammed:ムハンマド,モハメド,ムハマド mohamed:モハメド,ムハンマド muhammad:ムハンマド,ムハマド,モハマド
        mohammad:モハンマド,ムハンマド khan:ハン,カン ghani:ガニ jaber:ジャベル jabir:ジャビル
        abdul:アブドル,アブドゥル abdel:アブデル,アブドル fattah:ファタハ,ファッタ ayatollah:アヤトラ,アヤトッラ
        sheikh:シェイフ,シャイフ seikh:シェイフ netanyahu:ネタニヤフ gallant:ガラント,ギャラント
        araghchi:アラグチ,アラクチ pezeshkian:ペゼシュキアン raisi:ライシ rouhani:ロウハニ zarif:ザリフ
        sharif:シャリフ
    """,
    "English": """
        charles:チャルズ,シャルル george:ジョジ james:ジェムズ,ハメス keir:キア starmer:スタマ john:ジョン
        michael:マイケル,ミヒャエル cook:クック wayne:ウェイン sean:ション shane:シェン,シェイン
        graham:グラハム,グレアム hugh:ヒュ stephen:スティブン,スティヴン steve:スティブ joe:ジョ mike:マイク
        jake:ジェイク luke:ルク dave:デブ,デイブ kate:ケイト jane:ジェン anne:アン,アンヌ wright:ライト
        knight:ナイト moore:ムア shaw:ショ law:ロ lawrence:ロレンス paul:ポル,パウル albanese:アルバニジ wong:ウォン
        leo:レオ vance:バンス hegseth:ヘグセス trump:トランプ biden:バイデン harris:ハリス rice:ライス
        white:ホワイト young:ヤング jones:ジョンズ thomas:トマス,トーマス david:デビッド,デイビッド,ダビド,ダビッド
        daniel:ダニエル peter:ピタ,ペタ,ペテル jude:ジュド kane:ケイン rashford:ラッシュフォド
        haaland:ハランド,ホランド guardiola:グアルディオラ klopp:クロップ william:ウィリアム kevin:ケビン,ケヴィン
        julian:ジュリアン,フリアン,ユリアン jason:ジェイソン jackson:ジャクソン elizabeth:エリザベス
        catherine:キャサリン,カトリヌ lincoln:リンカン raleigh:ローリー leicester:レスタ worcester:ウスタ
        gloucester:グロスタ edinburgh:エディンバラ,エジンバラ greenwich:グリニッジ thames:テムズ houston:ヒュストン
        michigan:ミシガン arkansas:アカンソ illinois:イリノイ hawaii:ハワイ chicago:シカゴ iowa:アイオワ
        idaho:アイダホ
    """,
    "French and German": """
        jean:ジャン francois:フランソワ jacques:ジャック bayrou:バイル lecornu:ルコルニュ scholz:ショルツ
        merz:メルツ angela:アンゲラ,アンジェラ ursula:ウルズラ,ウルスラ leyen:ライエン
        wolfgang:ウォルフガング,ヴォルフガング yves:イブ,イヴ pierre:ピエル gaulle:ゴル louis:ルイ,ルイス
        henri:アンリ michel:ミシェル emmanuel:エマニュエル macron:マクロン christine:クリスティヌ,クリスティン
        lagarde:ラガルド guillaume:ギヨム olivier:オリビエ,オリヴィエ giroud:ジル,ジルー benoit:ブノワ luc:リュック
        renaud:ルノ dupont:デュポン kylian:キリアン mbappe:エムバペ,ムバッペ,エンバペ zidane:ジダン
        deschamps:デシャン johann:ヨハン juergen:ユルゲン jurgen:ユルゲン jorg:イェルク schmidt:シュミット
        schroder:シュレダ,シュレーダー weidel:ワイデル,ヴァイデル weber:ウェバ,ヴェバ wagner:ワグナ,ヴァグナ
    """,
}


def kana_key(text: str) -> str:
    """Katakana without what its spellings of one name differ in: long vowels, doubled consonants, ヴァ for バ."""
    for one, other in (("ヴァ", "バ"), ("ヴィ", "ビ"), ("ヴェ", "ベ"), ("ヴォ", "ボ"), ("ヴ", "ブ")):
        text = text.replace(one, other)
    return text.translate(_SILENT)


_SILENT = str.maketrans("", "", "ーッ・")

#: A part of a name in Latin letters (lower case, no hyphens) -> the keys of its readings.
KANA_NAMES: dict[str, frozenset[str]] = {}
for _table in _READINGS.values():
    for _entry in _table.split():
        _name, _, _texts = _entry.partition(":")
        _key = _name.replace("-", "")
        KANA_NAMES[_key] = KANA_NAMES.get(_key, frozenset()) | {kana_key(text) for text in _texts.split(",")}
