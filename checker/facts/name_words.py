"""What Indonesian words that names are made of mean: a name in which such a word was translated was not kept.

Head words that are translated as a rule (bank, gunung, kota, universitas) are left out. One line a word:
``word | en | fr | ar | zh | ja``, alternatives separated by commas.
"""

from __future__ import annotations

_TABLE = """
abadi | eternal, everlasting | éternel, éternelle | الأبدية, الأبدي | 永恒 | 永遠
agung | great, grand, supreme | grand, grande, suprême | العظيم, العظيمة | 伟大 | 偉大
api | fire | feu | النار, نار | 火 | 火
arum | fragrant | parfumé, parfumée | العطرة | 芬芳 | 芳香
asih | love | amour | الحب | 爱 | 愛
baja | steel | acier | الفولاذ | 钢铁 | 鋼鉄
banteng | bull, buffalo | taureau, buffle | الثور | 野牛, 公牛 | 野牛, 雄牛
batu | stone, rock | pierre, rocher | الحجر, حجر, الصخرة, صخر | 石头, 石城 | 石, 岩
berkah | blessing | bénédiction | البركة | 祝福 | 祝福
besi | iron | fer | الحديد | 铁 | 鉄
bintang | star, stars | étoile, étoiles | النجم, النجوم, نجمة | 星星, 星辰 | 星
biru | blue | bleu, bleue | الأزرق, الزرقاء | 蓝色 | 青い
buaya | crocodile | crocodile | التمساح | 鳄鱼 | ワニ
buah | fruit | fruit | الفاكهة | 水果 | 果物
bukittinggi | high hill | haute colline | التل العالي | 高山丘 | 高い丘
bulan | moon | lune | القمر | 月亮 | 月
bunga | flower, flowers | fleur, fleurs | زهرة, الزهرة, الزهور, وردة | 花朵, 花儿 | 花
cahaya | light | lumière | النور, الضوء | 光 | 光
cendana | sandalwood | santal | الصندل | 檀香 | 白檀
cempaka | magnolia | magnolia | الماغنوليا | 木兰 | モクレン
cipta | creation | création | الإبداع | 创造 | 創造
cinta | love | amour | الحب | 爱 | 愛
citra | image | image | صورة, الصورة | 形象 | イメージ
damai | peace, peaceful | paix, paisible | السلام | 和平 | 平和
delima | pomegranate | grenade | الرمان | 石榴 | ザクロ
dewa | god | dieu | الإله | 神 | 神
dewi | goddess | déesse | الإلهة, إلهة | 女神 | 女神
fajar | dawn | aube | الفجر | 黎明 | 夜明け
gading | ivory | ivoire | العاج | 象牙 | 象牙
gadjah | elephant | éléphant | الفيل | 大象 | 象, ゾウ
gajah | elephant | éléphant | الفيل | 大象 | 象, ゾウ
garuda | eagle | aigle | النسر, العقاب | 神鹰, 老鹰 | 鷲
gede | great, big, large | grand, grande, gros | الكبير, الكبيرة | 大 | 大きな
gula | sugar | sucre | السكر | 糖 | 砂糖
harapan | hope | espoir | الأمل | 希望 | 希望
harimau | tiger | tigre | النمر | 老虎 | 虎
hijau | green | vert, verte | الأخضر, الخضراء | 绿色 | 緑
hitam | black | noir, noire | الأسود, السوداء | 黑色 | 黒い
ibu | mother | mère | الأم | 母亲 | 母
indah | beautiful | beau, belle | الجميل, الجميلة | 美丽 | 美しい
intan | diamond | diamant | الماس | 钻石 | ダイヤモンド
jaya | victory, victorious, glorious, glory | victoire, gloire | النصر, المجد | 胜利 | 勝利
kapuk | kapok | kapok | القابوق | 木棉 | カポック
karya | work, works | œuvre | العمل | 作品 | 作品
kayu | wood | bois | الخشب | 木头 | 木材
kelapa | coconut | noix de coco, coco | جوز الهند | 椰子 | ココナッツ
kembang | flower | fleur | الزهرة | 花 | 花
kencana | golden, gold | or, doré, dorée | الذهبي, الذهبية | 黄金 | 黄金
keramat | sacred | sacré, sacrée | المقدس | 圣 | 聖なる
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
minggu | sunday | dimanche | الأحد | 星期日, 周日 | 日曜
mulia | noble | noble | النبيل, النبيلة | 高贵 | 高貴な
mulyani | noble | noble | النبيل, النبيلة | 高贵 | 高貴な
murni | pure | pur, pure | النقي, النقية | 纯净 | 純粋
mutiara | pearl | perle | اللؤلؤ, اللؤلؤة | 珍珠 | 真珠
naga | dragon | dragon | التنين | 龙 | 竜
nusantara | archipelago | archipel | الأرخبيل | 群岛 | 群島
pahlawan | hero, heroes | héros | البطل, الأبطال | 英雄 | 英雄
panjang | long | long, longue | الطويل, الطويلة | 长 | 長い
pantai | beach | plage | شاطئ | 海滩 | ビーチ, 海岸
pasir | sand | sable | الرمل | 沙子 | 砂
pelangi | rainbow | arc-en-ciel | قوس قزح | 彩虹 | 虹
pekanbaru | new market | nouveau marché | السوق الجديد | 新市场 | 新市場, 新しい市場
perkasa | mighty | puissant | الجبار, القوي | 强大 | 強力
permata | jewel, gem | joyau | الجوهرة | 宝石 | 宝石
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
senja | dusk, twilight | crépuscule | الغسق | 黄昏 | 夕暮れ
sentosa | serene, peaceful | serein | السكينة | 安宁 | 安泰
seribu | thousand | mille | الألف, ألف | 千 | 千
setia | loyal, faithful | loyal, fidèle | الوفي, المخلص | 忠诚 | 忠実
sinar | ray, shine, light | rayon | الشعاع | 光芒 | 光線
sumber | source | source | المصدر | 源泉 | 源, 水源
singa | lion | lion | الأسد | 狮子 | ライオン
slamet | safe, safety | sûr, sécurité | السلامة, الآمن | 安全, 平安 | 安全, 平安
solo | alone | seul | وحيد | 独自 | 単独
suci | holy, sacred | saint, sacré | المقدس, المقدسة | 神圣 | 聖なる
surya | sun, solar, sunny | soleil, solaire | الشمس, الشمسي, الشمسية | 太阳, 太阳能 | 太陽
tanah | land, soil, earth | terre, terrain | الأرض, أرض | 土地 | 土地
timah | tin | étain | القصدير | 锡 | 錫
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
malang | unfortunate, unlucky | malheureux, malheureuse | سيئ الحظ, المشؤوم, البائس | 不幸 | 不運
padang | field, meadow | champ, prairie | الحقل, المرج | 田野, 草原 | 野原
serang | attack | attaque | الهجوم, هجوم | 攻击 | 攻撃
palu | hammer | marteau | المطرقة, مطرقة | 锤子 | ハンマー, 槌
kudus | holy | saint, sainte, sacré | المقدس, المقدسة | 神圣 | 聖なる
sorong | push | poussée | ادفع | 推动 | 押す
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
"""

_CODES = ("en", "fr", "ar", "zh", "ja")


def _read() -> dict[str, dict[str, tuple[str, ...]]]:
    words: dict[str, dict[str, tuple[str, ...]]] = {}
    for line in _TABLE.strip().splitlines():
        word, *cells = (cell.strip() for cell in line.split("|"))
        words[word] = {
            code: tuple(text.strip() for text in cell.split(",")) for code, cell in zip(_CODES, cells, strict=True)
        }
    return words


#: Word -> language -> what it means there.
NAME_WORDS = _read()
