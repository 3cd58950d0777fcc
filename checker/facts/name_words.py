"""What Indonesian words that names are made of mean: a name in which such a word was translated was not kept.

Head words that are translated as a rule (bank, gunung, kota, universitas) are left out. One line a word:
``word | en | fr | ar | zh | ja``, alternatives separated by commas.
"""

from __future__ import annotations

from functools import lru_cache

_TABLE = """
abadi | eternal, everlasting | éternel, éternelle | الأبدية, الأبدي | 永恒 | 永遠
agung | great, grand, supreme | grand, grande, suprême | العظيم, العظيمة | 伟大 | 偉大
api | fire | feu | النار, نار | 火 | 火
arum | fragrant | parfumé, parfumée | العطرة | 芬芳 | 芳香
asih | love | amour | الحب | 爱 | 愛
baja | steel | acier | الفولاذ | 钢铁 | 鋼鉄
banteng | bull, buffalo | taureau, buffle | الثور | 野牛, 公牛 | 野牛, 雄牛
batu | stone, rock | pierre, rocher | الحجر, حجر, الصخرة, صخر | 石头, 石城, 石头城, 岩石 | 石, 岩, 石の, 岩石
berkah | blessing | bénédiction | البركة | 祝福 | 祝福
besi | iron | fer | الحديد | 铁 | 鉄
bintang | star, stars | étoile, étoiles | النجم, النجوم, نجمة | 星星, 星辰 | 星
biru | blue | bleu, bleue | الأزرق, الزرقاء | 蓝色 | 青い
buaya | crocodile | crocodile | التمساح | 鳄鱼 | ワニ
buah | fruit | fruit | الفاكهة | 水果 | 果物
bukittinggi | high hill | haute colline | التل العالي | 高山丘 | 高い丘
bulan | moon | lune | القمر | 月亮 | 月
bunga | flower, flowers | fleur, fleurs | زهرة, الزهرة, الزهور, وردة | 花朵, 花儿 | 花
cahaya | light, lights | lumière | النور, الضوء, نور, ضياء | 光, 光明, 光芒, 光辉 | 光, 光明, 輝き
cendana | sandalwood | santal | الصندل | 檀香 | 白檀
cempaka | magnolia | magnolia | الماغنوليا | 木兰 | モクレン
cipta | creation | création | الإبداع | 创造 | 創造
cinta | love | amour | الحب | 爱 | 愛
citra | image | image | صورة, الصورة | 形象 | イメージ
damai | peace, peaceful | paix, paisible | السلام | 和平 | 平和
delima | pomegranate | grenade | الرمان | 石榴 | ザクロ
dewa | god | dieu, dieux | الإله, الآلهة | 神, 众神, 神明, 神灵, 诸神, 天神 | 神, 神々, 神様
dewi | goddess | déesse | الإلهة, إلهة | 女神 | 女神
fajar | dawn | aube | الفجر | 黎明 | 夜明け
gading | ivory | ivoire | العاج | 象牙 | 象牙
gadjah | elephant | éléphant | الفيل | 大象 | 象, ゾウ
gajah | elephant | éléphant | الفيل | 大象 | 象, ゾウ
garuda | eagle | aigle | النسر, العقاب | 神鹰, 老鹰 | 鷲, 神鳥, 鷲
gede | great, big, large | grand, grande, gros | الكبير, الكبيرة | 大 | 大きな
gigi | teeth, tooth | dents, dent | الأسنان, أسنان | 牙齿 | 歯
gula | sugar | sucre | السكر | 糖 | 砂糖
harapan | hope | espoir | الأمل | 希望 | 希望
harimau | tiger | tigre | النمر | 老虎 | 虎
hijau | green | vert, verte | الأخضر, الخضراء | 绿色 | 緑
hitam | black | noir, noire | الأسود, السوداء | 黑色 | 黒い
ibu | mother | mère | الأم | 母亲 | 母
indah | beautiful | beau, belle | الجميل, الجميلة | 美丽 | 美しい
intan | diamond | diamant | الماس | 钻石, 金刚石 | ダイヤモンド, ダイヤ, 金剛石
jaya | victory, victorious, glorious, glory | victoire, gloire | النصر, المجد | 胜利 | 勝利
kapuk | kapok | kapok | القابوق | 木棉 | カポック
karya | work, works | œuvre | العمل | 作品 | 作品
kayu | wood | bois | الخشب | 木头 | 木材
kelapa | coconut | noix de coco, coco | جوز الهند | 椰子 | ココナッツ
kembang | flower | fleur | الزهرة | 花 | 花
kencana | golden, gold | or, doré, dorée | الذهبي, الذهبية | 黄金 | 黄金
keramat | sacred | sacré, sacrée | المقدس | 圣 | 聖なる
kotak | box | boîte | الصندوق, صندوق | 盒子, 箱子 | 箱
kuning | yellow | jaune | الأصفر, الصفراء | 黄色 | 黄色
kusuma | flower | fleur | الزهرة | 花 | 花
langit | sky | ciel | السماء | 天空 | 空
lestari | sustainable, eternal | durable | المستدامة, المستدام | 可持续, 永续 | 持続可能
macan | tiger | tigre | النمر | 老虎 | 虎
mandiri | independent, self-reliant | indépendant, indépendante | المستقل, مستقل, المستقلة | 独立, 自立 | 独立, 自立
manggis | mangosteen | mangoustan | المانغوستين | 山竹 | マンゴスチン
mas | gold, golden | or, doré | الذهب, الذهبي | 黄金 | 黄金
mawar | rose | rose | الورد, الوردة | 玫瑰 | バラ
mega | cloud | nuage | السحابة | 云 | 雲
melati | jasmine | jasmin | الياسمين | 茉莉 | ジャスミン
merah | red | rouge | الأحمر, الحمراء | 红色 | 赤い, 赤
metro | subway | métro | مترو, المترو | 地铁 | 地下鉄
minggu | sunday | dimanche, dimanches | الأحد | 星期日, 周日 | 日曜
mulia | noble | noble | النبيل, النبيلة | 高贵 | 高貴な
mulyani | noble | noble | النبيل, النبيلة | 高贵 | 高貴な
murni | pure | pur, pure | النقي, النقية | 纯净 | 純粋
mutiara | pearl | perle | اللؤلؤ, اللؤلؤة, لؤلؤة | 珍珠 | 真珠
naga | dragon | dragon | التنين | 龙 | 竜
nusantara | archipelago | archipel | الأرخبيل | 群岛 | 群島
padi | rice, paddy | riz | الأرز, أرز | 稻米, 稻谷, 水稻, 大米 | 稲, 米
pahlawan | hero, heroes | héros | البطل, الأبطال | 英雄 | 英雄
panjang | long | long, longue | الطويل, الطويلة | 长 | 長い
pantai | beach | plage | شاطئ | 海滩 | ビーチ, 海岸
pasir | sand | sable | الرمل | 沙子 | 砂
pelangi | rainbow | arc-en-ciel | قوس قزح | 彩虹 | 虹
pekanbaru | new market | nouveau marché | السوق الجديد | 新市场 | 新市場, 新しい市場
perkasa | mighty | puissant | الجبار, القوي | 强大 | 強力
permata | jewel, gem | joyau | الجوهرة, جوهرة | 宝石, 珠宝, 宝玉 | 宝石, 宝玉
pertiwi | motherland, mother earth | patrie | الوطن | 祖国 | 祖国
pisang | banana | banane | الموز | 香蕉 | バナナ
priok | pot | marmite | القدر | 锅 | 鍋
pulo | island | île | الجزيرة | 岛屿 | 島
purnama | full moon | pleine lune | البدر | 满月 | 満月
puspita | flower | fleur | الزهرة | 花 | 花
putih | white | blanc, blanche | الأبيض, البيضاء | 白色 | 白い
raja | king | roi | الملك | 国王 | 王
rambutan | rambutan | ramboutan | الرامبوتان | 红毛丹 | ランブータン
ratu | queen | reine | الملكة | 女王 | 女王
rawa | swamp, marsh | marais, marécage | المستنقع | 沼泽 | 沼
rimba | jungle | jungle | الغابة | 丛林 | 密林
rumput | grass | herbe | العشب | 草 | 草
sakti | powerful, magic | puissant | القوي | 神力 | 神通力
sari | essence | essence | الجوهر | 精华 | エキス
satria | knight, warrior | chevalier, guerrier | الفارس | 骑士 | 騎士
sejahtera | prosperous | prospère | الازدهار, المزدهر | 繁荣 | 繁栄
sekar | flower | fleur | الزهرة | 花 | 花
sembilan | nine | neuf | تسعة, التسع | 九 | 九
senen | monday | lundi | الاثنين | 星期一, 周一 | 月曜
senja | dusk, twilight | crépuscule | الغسق, الشفق, غسق | 黄昏, 暮色 | 夕暮れ, 黄昏, たそがれ, 日暮れ
sentosa | serene, peaceful | serein | السكينة | 安宁 | 安泰
seribu | thousand | mille | الألف, ألف | 千 | 千
seringai | grin, smirk, sneer | rictus, ricanement, grimace | التكشيرة, الابتسامة الساخرة | 冷笑, 狞笑, 奸笑 | 薄笑い, 嘲笑, にやり
setia | loyal, faithful | loyal, fidèle | الوفي, المخلص | 忠诚 | 忠実
sinar | ray, shine, light | rayon | الشعاع | 光芒 | 光線
sumber | source | source, sources, fontaine | المصدر | 源泉, 源, 来源 | 源, 水源, 源泉, 水源地, 源の
singa | lion | lion | الأسد | 狮子 | ライオン
slamet | safe, safety | sûr, sécurité | السلامة, الآمن | 安全, 平安 | 安全, 平安
solo | alone | seul, solitaire | وحيد | 独自, 单独, 独唱 | 単独
suci | holy, sacred | saint, sacré | المقدس, المقدسة | 神圣 | 聖なる
surya | sun, solar, sunny | soleil, solaire | الشمس, الشمسي, الشمسية | 太阳, 太阳能 | 太陽
tanah | land, soil, earth | terre, terrain | الأرض, أرض | 土地 | 土地
timah | tin | étain | القصدير | 锡 | 錫
ungu | purple, violet | violet, violette, pourpre | البنفسجي, الأرجواني | 紫色 | 紫, 紫色
wangi | fragrant | parfumé, parfumée | العطرة | 芳香 | 芳香
wibawa | authority | autorité | الهيبة | 威严 | 威厳
wijaya | victory, victorious | victoire | النصر | 胜利 | 勝利
wulan | moon | lune | القمر | 月亮 | 月
wisnu | vishnu | vishnou, vishnu | فيشنو | 毗湿奴 | ヴィシュヌ
rajawali | eagle, hawk | aigle | النسر | 老鹰 | 鷹
laskar | troops, warriors | soldats, guerriers | جنود | 战士 | 戦士
perahu | boat | bateau | القارب | 小船 | 小舟
kertas | paper | papier | الورق | 纸 | 紙
kompas | compass | boussole | البوصلة, بوصلة | 指南针 | 羅針盤, 方位磁石
merdeka | freedom, independence, independent | indépendance, liberté | الاستقلال, الحرية | 独立, 自由 | 独立, 自由
lion | lion | lion | الأسد | 狮子 | ライオン, 獅子
elang | eagle, hawk | aigle | النسر | 老鹰 | 鷲
gudang | warehouse | entrepôt | المستودع, مستودع | 仓库 | 倉庫
garam | salt | sel | الملح, ملح | 盐 | 塩
djarum | needle | aiguille | الإبرة, إبرة | 针 | 針
suara | voice | voix | الصوت, صوت | 声音, 之声 | 声
pikiran | mind, thought, thoughts | pensée | الفكر, أفكار | 思想 | 思想, 思考
bumi | earth | terre | الأرض | 地球, 大地 | 地球, 大地
matahari | sun | soleil | الشمس | 太阳 | 太陽
mitra | partner | partenaire | الشريك | 伙伴 | パートナー
makmur | prosperous | prospère | المزدهر, المزدهرة | 繁荣 | 繁栄
pelita | lamp | lampe | المصباح | 灯 | 灯
malang | unfortunate, unlucky | malheureux, malheureuse, infortuné, malchanceux | سيئ الحظ, المشؤوم, البائس, سيء الحظ, المنحوس, التعيس | 不幸, 不幸者, 倒霉, 厄运 | 不運, 不幸, 悲運
padang | field, meadow, plain, grassland, savanna, desert, moor | champ, prairie, plaine, pré, steppe, savane, lande | الحقل, المرج, السهل, البرية, الصحراء | 田野, 草原, 旷野, 原野, 草地, 平原, 荒野, 大草原, 牧场 | 野原, 草原, 原野, 荒野, 平原, 野
serang | attack | attaque | الهجوم, هجوم, اهجم | 攻击, 进攻, 袭击 | 攻撃, 襲撃
palu | hammer | marteau | المطرقة, مطرقة | 锤子, 铁锤, 榔头 | ハンマー, 槌
kudus | holy, the holy city, sacred | saint, sainte, sacré | المقدس, المقدسة, المدينة المقدسة | 神圣, 圣城, 圣地, 圣洁 | 聖なる, 聖地, 聖都, 神聖
sorong | push | poussée | ادفع | 推动, 推 | 押す, 押し
pati | starch | amidon | النشا | 淀粉 | デンプン
garut | scratch | griffe | الخدش | 抓痕 | ひっかき傷
kuningan | brass | laiton | النحاس الأصفر, النحاس | 黄铜 | 真鍮
guntur | thunder | tonnerre | الرعد | 雷鸣 | 雷鳴, 雷
bayu | wind | vent | الريح, الرياح | 风 | 風
tirta | water | eau | الماء | 水 | 水
teratai | lotus | lotus | اللوتس | 莲花 | 蓮
badak | rhino, rhinoceros | rhinocéros | وحيد القرن | 犀牛 | サイ
cenderawasih | bird of paradise | oiseau de paradis | طائر الجنة, طائر الفردوس | 天堂鸟, 极乐鸟 | 極楽鳥
untung | lucky, profit | chanceux, profit | المحظوظ, الربح | 幸运, 利润 | 幸運, 利益
angkasa | sky, space | ciel, espace | السماء, الفضاء | 天空, 太空 | 空, 宇宙
sampoerna | perfect | parfait, parfaite | الكامل, الكاملة | 完美 | 完璧
mentari | sun | soleil | الشمس | 太阳 | 太陽
samudra | ocean | océan | المحيط | 海洋 | 海洋
segara | sea, ocean | mer, océan | البحر | 大海 | 海
waringin | banyan | banian | التين البنغالي | 榕树 | ベンガルボダイジュ
lontar | palm | palmier | النخيل | 棕榈 | ヤシ
lalu | past, former | passé, ancien | السابق, الماضي | 过去, 当时 | 過去の, 過ぎた
jernih | clear | clair, claire | الصافي, النقي | 清澈 | 透明な, 澄んだ
koma | coma, comma | coma, virgule | الغيبوبة | 昏迷, 逗号 | 昏睡
kelana | wanderer | vagabond | المتجول | 流浪者 | 放浪者
embun | dew | rosée | الندى | 露水 | 露
hujan | rain | pluie | المطر | 雨 | 雨の
angin | wind | vent | الريح | 风 | 風の
bahari | maritime, marine, sea | maritime, marin, marine | البحري, البحرية | 海洋 | 海洋, 海の
bahtera | ark | arche | السفينة | 方舟 | 方舟
jati | teak | teck | الساج | 柚木 | チーク
cemara | pine, cypress | cyprès, pin | الصنوبر | 松树 | 松
beringin | banyan | banian | التين البنغالي | 榕树 | ガジュマル, ベンガルボダイジュ
anggrek | orchid | orchidée | الأوركيد | 兰花 | 蘭
kenanga | ylang-ylang | ylang-ylang | الإيلنغ | 依兰 | イランイラン
kasih | love | amour | الحب, المحبة | 爱 | 愛
kurnia | gift, grace | grâce, don | النعمة, الهبة | 恩赐 | 恵み
anugerah | gift, award, grace | don, grâce | الهبة, المنحة | 恩赐 | 恵み, 賜物
rejeki | fortune, blessing, sustenance | fortune, subsistance | الرزق | 财运, 福气 | 糧, 恵み
rezeki | fortune, blessing, sustenance | fortune, subsistance | الرزق | 财运, 福气 | 糧, 恵み
gemilang | brilliant, glorious | brillant, glorieux | المتألق, الباهر | 辉煌 | 輝かしい
cemerlang | brilliant | brillant | اللامع | 辉煌 | 輝かしい
terang | bright, light | clair, lumineux | المنير | 明亮 | 明るい
batanghari | day trunk, trunk of the day, day stem, day rod | tronc du jour, tige du jour | جذع اليوم, ساق اليوم, جذع النهار | 日干, 白日树干, 树干日 | 日の幹, 昼の幹
muara | estuary, mouth | embouchure, estuaire | المصب | 河口 | 河口
lubuk | pool, abyss | gouffre, fosse | البركة, الهاوية | 深渊 | 深み, 淵
pandan | pandanus, screwpine | pandanus | الباندان | 香兰, 露兜 | パンダンの葉
salatiga | three wrongs, three mistakes | trois fautes, trois erreurs | ثلاثة أخطاء | 三错, 三个错误 | 三つの間違い
lahat | grave, burial niche | tombe | اللحد, القبر | 墓穴 | 墓穴
landak | porcupine, hedgehog | hérisson, porc-épic | القنفذ, النيص | 刺猬, 豪猪 | ハリネズミ, ヤマアラシ
ketapang | almond | badamier, amandier | اللوز | 榄仁树, 杏仁 | モモタマナ, アーモンド
sigi | torch | torche | المشعل, الشعلة | 火把 | 松明
bone | bone, bones | os | العظم, العظام | 骨头 | 骨
alor | groove, channel | sillon, chenal | الأخدود, القناة | 沟槽 | 溝
sumba | dye, safflower | teinture, carthame | الصبغة, العصفر | 染料, 红花 | 染料, 紅花
mimika | mimic | mimique | التقليد, الإيماء | 模仿 | 身ぶり
kemang | mango | mangue | المانغو | 芒果 | マンゴー
gambir | gambier | gambier | الغمبير | 槟榔膏 | 阿仙薬
duren | durian | durian | الدوريان | 榴莲 | ドリアン
durian | durian | durian | الدوريان | 榴莲 | ドリアン
depok | hermitage | ermitage | الصومعة | 隐居 | 庵
ciamis | sweet water | eau douce | الماء العذب | 甜水 | 甘い水
banjarnegara | row country, state row | rangée d'État | صف الدولة | 国家行列 | 国の列
banyumas | golden water, gold water | eau d'or, eau dorée | الماء الذهبي, ماء الذهب | 金水, 黄金之水 | 金の水, 黄金の水
banyuwangi | fragrant water | eau parfumée | الماء العطر | 香水, 芳香之水 | 香り水, 芳しい水
magelang | bracelet | bracelet | السوار | 手镯 | 腕輪
tegal | field, dry field | champ | الحقل | 旱地 | 畑
"""

_CODES = ("en", "fr", "ar", "zh", "ja")


#: Word -> the line that says what it means.
_LINES = {line.partition("|")[0].strip(): line for line in _TABLE.strip().splitlines()}
#: The words that names are made of.
NAME_WORDS = frozenset(_LINES)


@lru_cache(maxsize=1024)
def meanings(word: str, code: str) -> tuple[str, ...]:
    """What a word (in lower case) means in a language, in all forms in which it may stand there; nothing of others."""
    line = _LINES.get(word)
    if line is None:
        return ()
    texts = line.split("|")[1 + _CODES.index(code)].split(",")
    return tuple(dict.fromkeys(form for text in texts for form in _forms(text.strip(), code)))


def _forms(text: str, code: str) -> tuple[str, ...]:
    """A meaning in the forms in which it may stand: plural in English and French, with and without article in Arabic."""
    if code == "ar" and " " not in text:
        plain = text.removeprefix("ال")
        return (text, plain, f"ال{plain}") if len(plain) > 2 else (text,)
    if code in ("en", "fr") and not text.endswith(("s", "x")):
        return text, f"{text}s"
    return (text,)


#: Names of several ordinary words: what they mean together. Where a language calls the place so, its cell is empty.
_PHRASES = """
lima puluh kota | Fifty Cities, Fifty Towns | Cinquante Villes, cinquante villes | خمسين مدينة, خمسون مدينة, الخمسين مدينة | 五十城, 五十市, 五十座城市 | 五十の都市, 50の都市, 五十都市, 50都市
raja ampat | Four Kings | Quatre Rois | الملوك الأربعة, أربعة ملوك | | 四人の王, 四王
empat lawang | Four Gates, Four Doors | Quatre Portes | الأبواب الأربعة, أربعة أبواب | 四门 | 四つの門, 四門
tanah bumbu | Spice Land, Land of Spices | Terre des Épices, terre des épices | أرض التوابل | 香料之地 | 香辛料の地
tanah laut | Sea Land, Land of the Sea | Terre de la Mer, terre de la mer | أرض البحر | 海之地, 海土 | 海の地
tanah datar | Flat Land | Terre Plate, terre plate | الأرض المنبسطة, الأرض المسطحة | 平地县, 平原县 | 平らな土地, 平地県
gunung mas | Gold Mountain, Golden Mountain, Mountain of Gold | Montagne d'Or, montagne d'or | جبل الذهب, الجبل الذهبي | 金山县 | 金の山, 金山県
batu bara | Coal Regency, Coal District | district du Charbon, district du charbon | مقاطعة الفحم | 煤炭县 | 石炭県
pagar alam | Natural Fence, Nature Fence | Clôture Naturelle, clôture naturelle | السياج الطبيعي | 自然围栏 | 自然の柵
sungai penuh | Full River | Rivière Pleine, rivière pleine | النهر الممتلئ | 满河 | 満ちた川
kebon jeruk | Orange Garden, Citrus Garden, Orange Orchard | Jardin d'Orangers, jardin d'orangers | بستان البرتقال, حديقة البرتقال | 橘园, 橙园 | オレンジ園, みかん園
kelapa gading | Ivory Coconut | Coco Ivoire, Noix de Coco Ivoire | جوز الهند العاجي | 象牙椰 | 象牙ココナッツ
pondok indah | Beautiful Cottage, Beautiful Hut | Belle Cabane, Beau Chalet | الكوخ الجميل | 美丽小屋 | 美しい小屋
tanah abang | Red Land, Red Earth | Terre Rouge, terre rouge | الأرض الحمراء | 红土地 | 赤い土地, 赤土
tanjung pinang | Areca Cape, Betel Cape | Cap de l'Arec | رأس الفوفل | 槟榔角 | ビンロウ岬
tanjung balai | Hall Cape | Cap du Hall | رأس القاعة | 厅角 | 会館岬
muara enim | Six Estuary, Six Mouths | Embouchure Six | مصب ستة | 六河口 | 六つの河口
kayu agung | Great Wood, Grand Wood | Grand Bois | الخشب العظيم | 大木 | 偉大な木
bukit tinggi | High Hill | Haute Colline, haute colline | التل العالي | 高山丘 | 高い丘
air hitam | Black Water, Blackwater | Eau Noire, eau noire | الماء الأسود, المياه السوداء | 黑水 | 黒い水
air putih | White Water | Eau Blanche, eau blanche | الماء الأبيض | 白水 | 白い水
padang panjang | Long Field, Long Plain | Longue Plaine, long champ | السهل الطويل, الحقل الطويل | 长田, 长原 | 長い野原
"""


def _read_phrases() -> dict[str, dict[str, tuple[str, ...]]]:
    phrases: dict[str, dict[str, tuple[str, ...]]] = {}
    for line in _PHRASES.strip().splitlines():
        phrase, *cells = (cell.strip() for cell in line.split("|"))
        found = (tuple(t.strip() for t in cell.split(",") if t.strip()) for cell in cells)
        phrases[phrase] = dict(zip(_CODES, found, strict=True))
    return phrases


#: Phrase -> language -> what it means there.
NAME_PHRASES = _read_phrases()
