"""Countries with their names, adjectives and inhabitants in five languages.

One line a country: ``listed name, other Indonesian forms | en | fr | ar | zh | ja``. A line that begins with ``=``
replaces what the lexicon lists of the country, all others add to it. In English ``Kazakh+`` stands for the word and its
plural; in French ``kazakh/kazakhe`` for masculine and feminine with their plurals; in Arabic ``كازاخي*`` for the
adjective in gender and number. A question mark ends a wording that names the country but may be an ordinary word or
another name too: it speaks for the country, never against another.
"""

from __future__ import annotations

TABLE = """
Afganistan, Afghanistan | Afghanistan, Afghan+ | Afghanistan, afghan/afghane | أفغانستان, أفغاني*, الأفغان | 阿富汗 | アフガニスタン, アフガン
Afrika Selatan, Afsel | South Africa, South African+ | Afrique du Sud, sud-africain/sud-africaine | جنوب أفريقيا, جنوب إفريقيا, جنوب أفريقي*, جنوب إفريقي* | 南非 | 南アフリカ, 南ア
Albania | Albania, Albanian+ | Albanie, albanais/albanaise | ألبانيا, ألباني*, الألبان | 阿尔巴尼亚 | アルバニア
Aljazair, Algeria | Algeria, Algerian+ | Algérie, algérien/algérienne | الجزائر, جزائري* | 阿尔及利亚 | アルジェリア
Amerika Serikat | United States, American+, U.S., USA | États-Unis, américain/américaine, étatsunien/étatsunienne, états-unien/états-unienne | الولايات المتحدة, أمريكي*, أميركي*, الأمريكان, الأميركان | 美国, 美方, 美军, 美媒, 美企, 美商, 赴美, 对美?, 美财长?, 美防长, 美总统 | 米国, アメリカ, 米軍, 米政府, 米大統領, 米メディア, 米国人
Andorra | Andorra, Andorran+ | Andorre, andorran/andorrane | أندورا, أندوري* | 安道尔 | アンドラ
Angola | Angola, Angolan+ | Angola, angolais/angolaise | أنغولا, أنجولا, أنغولي*, أنجولي* | 安哥拉 | アンゴラ
Antigua dan Barbuda, Antigua | Antigua and Barbuda, Antigua, Antiguan+ | Antigua-et-Barbuda, antiguais/antiguaise | أنتيغوا وبربودا, أنتيغوا | 安提瓜和巴布达, 安地卡及巴布达 | アンティグア・バーブーダ
Arab Saudi, Saudi, Saudi Arabia | Saudi Arabia, Saudi+, Saudi Arabian+ | Arabie saoudite, saoudien/saoudienne | السعودية, المملكة العربية السعودية, سعودي* | 沙特阿拉伯, 沙特, 沙乌地阿拉伯, 沙地阿拉伯, 沙乌地 | サウジアラビア, サウジ
Argentina | Argentina, Argentine+, Argentinian+, Argentinean+ | Argentine, argentin/argentine | الأرجنتين, أرجنتيني* | 阿根廷 | アルゼンチン
Armenia | Armenia, Armenian+ | Arménie, arménien/arménienne | أرمينيا, أرميني*, أرمني*, الأرمن | 亚美尼亚 | アルメニア
Australia, Negeri Kanguru, Negeri Kangguru | Australia, Australian+, Aussie+ | Australie, australien/australienne | أستراليا, أسترالي* | 澳大利亚, 澳洲, 澳方, 澳军, 澳媒, 澳总理, 澳外长, 澳政府, 澳警方 | オーストラリア, 豪州, 豪政府, 豪首相, 豪軍, 豪外相, 豪国防相, 豪メディア
Austria | Austria, Austrian+ | Autriche, autrichien/autrichienne | النمسا, نمساوي* | 奥地利, 奥总理? | オーストリア
Azerbaijan | Azerbaijan, Azerbaijani+, Azeri+ | Azerbaïdjan, azerbaïdjanais/azerbaïdjanaise, azéri/azérie | أذربيجان, أذربيجاني*, أذري* | 阿塞拜疆, 亚塞拜然 | アゼルバイジャン
Bahama, Bahamas, Kepulauan Bahama | Bahamas, Bahamian+ | Bahamas, bahaméen/bahaméenne, bahamien/bahamienne | جزر البهاما, الباهاما, الباهامي | 巴哈马 | バハマ
Bahrain | Bahrain, Bahraini+ | Bahreïn, bahreïni/bahreïnie, bahreïnien/bahreïnienne | البحرين, بحريني* | 巴林 | バーレーン
Bangladesh, Bangladesch | Bangladesh, Bangladeshi+ | Bangladesh, bangladais/bangladaise, bangladeshi/bangladeshie, bengalais/bengalaise? | بنغلاديش, بنجلاديش, بنغلادش, بنغلاديشي*, بنجلاديشي*, بنغالي*? | 孟加拉国, 孟加拉 | バングラデシュ, バングラデッシュ
Barbados | Barbados, Barbadian+, Bajan+ | Barbade, barbadien/barbadienne | بربادوس, باربادوس, بربادوسي* | 巴巴多斯, 巴贝多 | バルバドス
Belanda, Nederland, Negeri Kincir Angin, Negeri Tulip | Netherlands, Dutch, Holland, Dutchman, Dutchmen, Dutchwoman, Hollander+ | Pays-Bas, néerlandais/néerlandaise, hollandais/hollandaise, Hollande | هولندا, هولندي* | 荷兰, 荷方, 荷军?, 荷政府, 荷媒 | オランダ, 蘭政府, 蘭首相
Belarusia, Belarus, Belarusia Putih | Belarus, Belarusian+, Belarussian+, Byelorussia | Biélorussie, Bélarus, biélorusse/biélorusse, bélarusse/bélarusse | بيلاروسيا, بيلاروس, روسيا البيضاء, بيلاروسي* | 白俄罗斯, 白俄 | ベラルーシ
Belgia | Belgium, Belgian+ | Belgique, belge/belge | بلجيكا, بلجيكي* | 比利时 | ベルギー
Belize | Belize, Belizean+ | Belize, bélizien/bélizienne | بليز, بليزي* | 伯利兹, 贝里斯 | ベリーズ
Benin | Benin, Beninese, Beninois | Bénin, béninois/béninoise | بنين?, بنيني*? | 贝宁, 贝南 | ベナン
Bhutan | Bhutan, Bhutanese | Bhoutan, bhoutanais/bhoutanaise | بوتان, بوتاني* | 不丹 | ブータン
Bolivia | Bolivia, Bolivian+ | Bolivie, bolivien/bolivienne | بوليفيا, بوليفي* | 玻利维亚 | ボリビア
Bosnia dan Herzegovina, Bosnia, Bosnia-Herzegovina, Bosnia Herzegovina | Bosnia and Herzegovina, Bosnia, Bosnian+, Bosnia-Herzegovina, Bosniak+? | Bosnie-Herzégovine, Bosnie, bosnien/bosnienne, bosniaque/bosniaque | البوسنة والهرسك, البوسنة, بوسني* | 波黑, 波斯尼亚, 波士尼亚, 波斯尼亚和黑塞哥维那 | ボスニア・ヘルツェゴビナ, ボスニア
Botswana | Botswana, Motswana, Batswana, Botswanan+ | Botswana, botswanais/botswanaise | بوتسوانا, بوتسواني* | 博茨瓦纳, 波札那 | ボツワナ
Brasil, Brazil, Negeri Samba | Brazil, Brazilian+ | Brésil, brésilien/brésilienne | البرازيل, برازيلي* | 巴西, 巴西人 | ブラジル
Brunei Darussalam, Brunei | Brunei, Bruneian+, Brunei Darussalam | Brunei, brunéien/brunéienne | بروناي, بروناوي*, سلطنة بروناي | 文莱, 汶莱 | ブルネイ
Bulgaria | Bulgaria, Bulgarian+, Bulgar+ | Bulgarie, bulgare/bulgare | بلغاريا, بلغاري*, البلغار | 保加利亚 | ブルガリア
Burkina Faso | Burkina Faso, Burkinabe, Burkinabé, Burkinabes, Burkina | Burkina Faso, burkinabè/burkinabè, burkinabé/burkinabée, Burkina | بوركينا فاسو, بوركينابي*, بوركيني? | 布基纳法索, 布吉纳法索 | ブルキナファソ
Burundi | Burundi, Burundian+ | Burundi, burundais/burundaise | بوروندي, بوروندية, البوروندي, البورونديون, البورونديين | 布隆迪, 蒲隆地 | ブルンジ
Ceko, Republik Ceko, Cheko, Cek | Czech Republic, Czechia, Czech+ | République tchèque, Tchéquie, tchèque/tchèque | التشيك, جمهورية التشيك, تشيكي* | 捷克 | チェコ
Chad | Chad, Chadian+ | Tchad, tchadien/tchadienne | تشاد, تشادي* | 乍得, 查德? | チャド
Chile, Cile | Chile, Chilean+ | Chili, chilien/chilienne | تشيلي, شيلي, التشيلي, التشيلية, التشيليون, تشيلية | 智利 | チリ
Denmark | Denmark, Danish, Dane+? | Danemark, danois/danoise | الدنمارك, الدانمارك, دنماركي*, دانماركي* | 丹麦 | デンマーク
Djibouti, Jibuti | Djibouti, Djiboutian+ | Djibouti, djiboutien/djiboutienne | جيبوتي, الجيبوتي, الجيبوتية, الجيبوتيون | 吉布提, 吉布地 | ジブチ
=Dominika, Persemakmuran Dominika | Dominica, Dominican+ | Dominique, dominiquais/dominiquaise | دومينيكا, دومينيكي* | 多米尼克, 多米尼克国, 多米尼克岛 | ドミニカ国, ドミニカ連邦
Ekuador | Ecuador, Ecuadorian+, Ecuadorean+ | Équateur, équatorien/équatorienne | الإكوادور, إكوادوري* | 厄瓜多尔, 厄瓜多 | エクアドル
El Salvador | El Salvador, Salvadoran+, Salvadorean+, Salvadorian+ | Salvador, salvadorien/salvadorienne | السلفادور, سلفادوري* | 萨尔瓦多 | エルサルバドル
Eritrea | Eritrea, Eritrean+ | Érythrée, érythréen/érythréenne | إريتريا, أريتريا, إريتري* | 厄立特里亚, 厄利垂亚 | エリトリア
Estonia | Estonia, Estonian+ | Estonie, estonien/estonienne | إستونيا, إستوني* | 爱沙尼亚 | エストニア
Eswatini, eSwatini, Swaziland | Eswatini, Swaziland, Swazi+ | Eswatini, Swaziland, swazi/swazie | إسواتيني, سوازيلاند, سوازي* | 斯威士兰, 史瓦帝尼 | エスワティニ, スワジランド
Etiopia, Ethiopia | Ethiopia, Ethiopian+ | Éthiopie, éthiopien/éthiopienne | إثيوبيا, أثيوبيا, إثيوبي* | 埃塞俄比亚, 衣索比亚, 埃塞 | エチオピア
Fiji | Fiji, Fijian+ | Fidji, fidjien/fidjienne | فيجي, جزر فيجي, الفيجي, الفيجية | 斐济 | フィジー
Filipina, Philipina | Philippines, Philippine, Filipino+, Filipina+ | Philippines, philippin/philippine | الفلبين, الفيليبين, فلبيني*, فيليبيني* | 菲律宾, 菲方, 菲军, 菲媒, 菲总统, 菲国, 菲海警 | フィリピン, 比政府, 比大統領, 比国防相, 比外相
Finlandia | Finland, Finnish, Finn+? | Finlande, finlandais/finlandaise, finnois/finnoise | فنلندا, فنلندي* | 芬兰 | フィンランド
Gabon | Gabon, Gabonese | Gabon, gabonais/gabonaise | الغابون, الجابون, غابوني*, جابوني* | 加蓬, 加彭 | ガボン
Gambia | Gambia, Gambian+ | Gambie, gambien/gambienne | غامبيا, جامبيا, غامبي*, جامبي*? | 冈比亚, 甘比亚 | ガンビア
Georgia | Georgia, Georgian+ | Géorgie, géorgien/géorgienne | جورجيا, جورجي*? | 格鲁吉亚, 乔治亚 | ジョージア, グルジア
Ghana | Ghana, Ghanaian+ | Ghana, ghanéen/ghanéenne | غانا, غاني* | 加纳, 迦纳 | ガーナ
Grenada | Grenada, Grenadian+ | Grenade?, grenadien/grenadienne | غرينادا, جرينادا, غرينادي* | 格林纳达, 格瑞那达 | グレナダ
Guatemala | Guatemala, Guatemalan+ | Guatemala, guatémaltèque/guatémaltèque | غواتيمالا, جواتيمالا, غواتيمالي* | 危地马拉, 瓜地马拉 | グアテマラ
Guinea, Guinea-Conakry, Guinea Conakry | Guinea, Guinean+, Guinea-Conakry | Guinée, guinéen/guinéenne, Guinée-Conakry | غينيا, غيني*, غينيا كوناكري | 几内亚 | ギニア
Guinea Khatulistiwa, Guinea Ekuatorial | Equatorial Guinea, Equatorial Guinean+, Equatoguinean+ | Guinée équatoriale, équato-guinéen/équato-guinéenne, équatoguinéen/équatoguinéenne | غينيا الاستوائية | 赤道几内亚 | 赤道ギニア
Guinea-Bissau, Guinea Bissau | Guinea-Bissau, Bissau-Guinean+ | Guinée-Bissau, bissau-guinéen/bissau-guinéenne, bissaoguinéen/bissaoguinéenne | غينيا بيساو | 几内亚比绍, 几内亚比索 | ギニアビサウ, ギニア・ビサウ
Guyana | Guyana, Guyanese | Guyana, guyanien/guyanienne | غيانا, غويانا, غياني*, غوياني* | 圭亚那, 盖亚那 | ガイアナ
Haiti | Haiti, Haitian+ | Haïti, haïtien/haïtienne | هايتي, الهايتي, الهايتية, الهايتيون, الهايتيين, هايتية | 海地 | ハイチ
Honduras | Honduras, Honduran+ | Honduras, hondurien/hondurienne | هندوراس, هندوراسي* | 洪都拉斯, 宏都拉斯 | ホンジュラス
Hong Kong, Hongkong | Hong Kong, Hongkonger+, Hong Konger+ | Hong Kong, Hongkong, hongkongais/hongkongaise | هونغ كونغ, هونج كونج | 香港, 港府?, 港警? | 香港
Hungaria, Hongaria | Hungary, Hungarian+ | Hongrie, hongrois/hongroise, magyar/magyare | المجر, هنغاريا, مجري*, هنغاري* | 匈牙利 | ハンガリー
India, Negeri Bollywood | India, Indian+ | Inde, indien/indienne | الهند, هندي*, الهنود | 印度 | インド, 印政府, 印首相
Inggris, Inggris Raya, Britania Raya | United Kingdom, Britain, British, UK, Briton+, Englishman, Englishmen, Englishwoman | Royaume-Uni, Grande-Bretagne, britannique/britannique, anglais/anglaise | بريطانيا, المملكة المتحدة, بريطاني*, إنجليزي*, إنكليزي*, إنجلترا, إنكلترا, الإنجليز, الإنكليز | 英国, 英格兰, 英方, 英军, 英媒, 英首相, 英外相, 英财相, 大不列颠, 不列颠? | 英国, イギリス, 英首相, 英政府, 英外相, 英軍, 英メディア, 英紙, 英財務相, 英国防相, 英国人
Irak, Iraq, Negeri Seribu Satu Malam | Iraq, Iraqi+ | Irak, irakien/irakienne, iraquien/iraquienne | العراق, عراقي* | 伊拉克 | イラク
Iran, Republik Islam Iran | Iran, Iranian+, Islamic Republic | Iran, iranien/iranienne, République islamique | إيران, إيراني* | 伊朗, 伊方?, 伊外长? | イラン
Irlandia, Republik Irlandia | Ireland, Irish, Irishman, Irishmen, Irishwoman | Irlande, irlandais/irlandaise | أيرلندا, إيرلندا, آيرلندا, أيرلندي*, إيرلندي* | 爱尔兰 | アイルランド
Irlandia Utara | Northern Ireland, Northern Irish | Irlande du Nord, nord-irlandais/nord-irlandaise | أيرلندا الشمالية, إيرلندا الشمالية | 北爱尔兰 | 北アイルランド
Islandia | Iceland, Icelandic, Icelander+ | Islande, islandais/islandaise | آيسلندا, أيسلندا, إيسلندا, آيسلندي*, أيسلندي*, إيسلندي* | 冰岛 | アイスランド
Israel | Israel, Israeli+ | Israël, israélien/israélienne | إسرائيل, إسرائيلي* | 以色列, 以军?, 以方?, 以总理, 以防长, 以媒?, 以警方 | イスラエル
Italia, Negeri Pizza | Italy, Italian+ | Italie, italien/italienne | إيطاليا, إيطالي*, الطليان | 意大利, 义大利, 意军?, 意总理? | イタリア, 伊首相, 伊政府
Jamaika | Jamaica, Jamaican+ | Jamaïque, jamaïcain/jamaïcaine, jamaïquain/jamaïquaine | جامايكا, جامايكي* | 牙买加 | ジャマイカ
Jepang, Negeri Sakura, Negeri Matahari Terbit | Japan, Japanese | Japon, japonais/japonaise, nippon/nippone, nippon/nipponne | اليابان, ياباني* | 日本, 日方, 日媒, 日企, 日商, 日军, 日首相, 日相? | 日本, 日本人, 日本側, 日米?, 日中?, 日韓
Jerman, Negeri Panzer, Republik Federal Jerman | Germany, German+ | Allemagne, allemand/allemande | ألمانيا, ألماني*, الألمان | 德国, 德方, 德军, 德媒, 德企, 德总理, 德外长, 德防长 | ドイツ, 独政府, 独首相, 独外相, 独軍, 独メディア, 独紙, 独国防相, 独大統領, 西独
Kamboja, Cambodia | Cambodia, Cambodian+, Khmer+? | Cambodge, cambodgien/cambodgienne | كمبوديا, كمبودي* | 柬埔寨, 柬方, 柬军, 柬首相 | カンボジア
Kamerun | Cameroon, Cameroonian+ | Cameroun, camerounais/camerounaise | الكاميرون, كاميروني* | 喀麦隆 | カメルーン
Kanada, Canada | Canada, Canadian+ | Canada, canadien/canadienne | كندا, كندي* | 加拿大, 加方?, 加总理 | カナダ, 加政府?, 加首相?
Kazakhstan, Kazakstan | Kazakhstan, Kazakh+, Kazakhstani+ | Kazakhstan, kazakh/kazakhe, kazakhstanais/kazakhstanaise | كازاخستان, قازاقستان, كازاخي*, كازاخستاني*, قازاقي* | 哈萨克斯坦, 哈萨克? | カザフスタン, カザフ
Kenya | Kenya, Kenyan+ | Kenya, kényan/kényane, kenyan/kenyane | كينيا, كيني* | 肯尼亚, 肯亚 | ケニア
Kepulauan Marshall | Marshall Islands, Marshallese | îles Marshall, marshallais/marshallaise | جزر مارشال, مارشالي* | 马绍尔群岛, 马绍尔 | マーシャル諸島
Kepulauan Solomon, Solomon | Solomon Islands, Solomons, Solomon Islander+ | îles Salomon, salomonais/salomonaise, salomonien/salomonienne | جزر سليمان, جزر سولومون | 所罗门群岛, 索罗门群岛 | ソロモン諸島
Kirgizstan, Kirgistan, Kirgizia, Kyrgyzstan | Kyrgyzstan, Kyrgyz, Kyrgyzstani+ | Kirghizistan, Kirghizstan, Kirghizie, kirghize/kirghize, Kirgizstan | قيرغيزستان, قرغيزستان, قيرغيزي*, قرغيزي*, القرغيز, القيرغيز | 吉尔吉斯斯坦, 吉尔吉斯 | キルギス, キルギスタン
Kiribati | Kiribati, I-Kiribati | Kiribati, kiribatien/kiribatienne | كيريباتي | 基里巴斯, 吉里巴斯 | キリバス
Kolombia | Colombia, Colombian+ | Colombie, colombien/colombienne | كولومبيا, كولومبي* | 哥伦比亚 | コロンビア
Komoro | Comoros, Comorian+, Comoran+ | Comores, comorien/comorienne | جزر القمر | 科摩罗, 葛摩 | コモロ
Korea Selatan, Korsel, Republik Korea, Negeri Ginseng | South Korea, South Korean+, Republic of Korea, ROK | Corée du Sud, sud-coréen/sud-coréenne | كوريا الجنوبية, كوري جنوبي, كورية جنوبية, الكوري الجنوبي, الكورية الجنوبية, الكوريين الجنوبيين, الكوريون الجنوبيون | 韩国, 南韩, 韩方, 韩军, 韩媒, 韩企, 韩总统, 韩联社?, 韩防长, 韩外长 | 韓国, 韓国軍, 韓国人, 日韓, 米韓
Korea Utara, Korut, Republik Rakyat Demokratik Korea, RRDK | North Korea, North Korean+, DPRK | Corée du Nord, nord-coréen/nord-coréenne, RPDC | كوريا الشمالية, كوري شمالي, كورية شمالية, الكوري الشمالي, الكورية الشمالية, الكوريين الشماليين, الكوريون الشماليون | 朝鲜, 北韩, 朝方?, 朝中社, 朝军 | 北朝鮮, 朝鮮民主主義人民共和国
Kosovo | Kosovo, Kosovar+, Kosovan+ | Kosovo, kosovar/kosovare | كوسوفو, كوسوفي*, كوسوفار | 科索沃 | コソボ
Kosta Rika | Costa Rica, Costa Rican+ | Costa Rica, costaricien/costaricienne, costaricain/costaricaine | كوستاريكا, كوستاريكي* | 哥斯达黎加, 哥斯大黎加 | コスタリカ
Kroasia | Croatia, Croatian+, Croat+ | Croatie, croate/croate | كرواتيا, كرواتي*, الكروات | 克罗地亚, 克罗埃西亚 | クロアチア
Kuba | Cuba, Cuban+ | Cuba, cubain/cubaine | كوبا, كوبي* | 古巴 | キューバ
Kuwait | Kuwait, Kuwaiti+ | Koweït, koweïtien/koweïtienne | الكويت, كويتي* | 科威特 | クウェート
Laos | Laos, Lao?, Laotian+ | Laos, laotien/laotienne | لاوس, لاوسي*, لاوي? | 老挝, 寮国 | ラオス
Latvia | Latvia, Latvian+ | Lettonie, letton/lettone, letton/lettonne | لاتفيا, لاتفي* | 拉脱维亚 | ラトビア
Lebanon, Libanon | Lebanon, Lebanese | Liban, libanais/libanaise | لبنان, لبناني* | 黎巴嫩, 黎方, 黎军?, 黎总统 | レバノン
Lesotho | Lesotho, Basotho, Mosotho | Lesotho, lésothien/lésothienne | ليسوتو, ليسوتي* | 莱索托, 赖索托 | レソト
Liberia | Liberia, Liberian+ | Liberia, Libéria, libérien/libérienne | ليبيريا, ليبيري* | 利比里亚, 赖比瑞亚 | リベリア
Libya, Libia | Libya, Libyan+ | Libye, libyen/libyenne | ليبيا, ليبي* | 利比亚 | リビア
Liechtenstein | Liechtenstein, Liechtensteiner+ | Liechtenstein, liechtensteinois/liechtensteinoise | ليختنشتاين, ليشتنشتاين, ليختنشتايني* | 列支敦士登 | リヒテンシュタイン
Lituania, Lithuania | Lithuania, Lithuanian+ | Lituanie, lituanien/lituanienne | ليتوانيا, ليتواني* | 立陶宛 | リトアニア
Luksemburg | Luxembourg, Luxembourger+, Luxembourgish, Luxemburg | Luxembourg, luxembourgeois/luxembourgeoise | لوكسمبورغ, لوكسمبورج, لكسمبورغ, لوكسمبورغي* | 卢森堡 | ルクセンブルク
Madagaskar | Madagascar, Malagasy, Madagascan+ | Madagascar, malgache/malgache | مدغشقر, ملغاشي*, مدغشقري* | 马达加斯加 | マダガスカル
Makau, Macau, Makao | Macau, Macao, Macanese | Macao, Macau, macanais/macanaise | ماكاو | 澳门 | マカオ
Makedonia Utara, Makedonia | North Macedonia, Macedonian+, Macedonia | Macédoine du Nord, macédonien/macédonienne, Macédoine | مقدونيا الشمالية, مقدونيا, مقدوني* | 北马其顿, 马其顿 | 北マケドニア, マケドニア
Maladewa | Maldives, Maldivian+ | Maldives, maldivien/maldivienne | جزر المالديف, المالديف, مالديفي* | 马尔代夫, 马尔地夫 | モルディブ
Malawi | Malawi, Malawian+ | Malawi, malawite/malawite, malawien/malawienne | مالاوي, ملاوي, المالاوي, المالاوية | 马拉维, 马拉威 | マラウイ
Malaysia, Negeri Jiran | Malaysia, Malaysian+ | Malaisie, malaisien/malaisienne | ماليزيا, ماليزي* | 马来西亚, 大马?, 马方?, 马国, 马首相, 马外长?, 马警方 | マレーシア
Mali | Mali, Malian+ | Mali, malien/malienne | مالي? | 马里 | マリ?, マリ共和国, マリ軍, マリ政府, マリ人
Malta | Malta, Maltese | Malte, maltais/maltaise | مالطا, مالطي* | 马耳他, 马尔他 | マルタ
Maroko | Morocco, Moroccan+ | Maroc, marocain/marocaine | المغرب, مغربي*, المغاربة | 摩洛哥 | モロッコ
Mauritania | Mauritania, Mauritanian+ | Mauritanie, mauritanien/mauritanienne | موريتانيا, موريتاني* | 毛里塔尼亚, 茅利塔尼亚 | モーリタニア
Mauritius | Mauritius, Mauritian+ | Maurice?, île Maurice, mauricien/mauricienne | موريشيوس, موريشيوسي*, موريشي* | 毛里求斯, 模里西斯 | モーリシャス
Meksiko, Mexico | Mexico, Mexican+ | Mexique, mexicain/mexicaine | المكسيك, مكسيكي* | 墨西哥, 墨方, 墨总统 | メキシコ
Mesir, Negeri Piramida, Negeri Firaun | Egypt, Egyptian+ | Égypte, égyptien/égyptienne | مصر, مصري* | 埃及, 埃方 | エジプト
Mikronesia, Federasi Mikronesia | Micronesia, Micronesian+ | Micronésie, micronésien/micronésienne | ميكرونيزيا, ميكرونيزي* | 密克罗尼西亚, 密克罗尼西亚联邦 | ミクロネシア
Moldova | Moldova, Moldovan+ | Moldavie, moldave/moldave, Moldova | مولدوفا, مولدافيا, مولدوفي*, مولدافي* | 摩尔多瓦, 摩尔达维亚 | モルドバ
Monako | Monaco, Monegasque+, Monégasque+ | Monaco, monégasque/monégasque | موناكو | 摩纳哥 | モナコ
Mongolia | Mongolia, Mongolian+, Mongol+ | Mongolie, mongol/mongole | منغوليا, منغولي*, مونغوليا | 蒙古, 蒙古国, 蒙方 | モンゴル
Montenegro | Montenegro, Montenegrin+ | Monténégro, monténégrin/monténégrine | الجبل الأسود, مونتينيغرو, مونتينيغري* | 黑山?, 黑山共和国, 蒙特内哥罗 | モンテネグロ
Mozambik | Mozambique, Mozambican+ | Mozambique, mozambicain/mozambicaine | موزمبيق, موزمبيقي* | 莫桑比克, 莫三比克 | モザンビーク
Myanmar, Burma, Birma | Myanmar, Burma, Burmese, Myanmarese | Birmanie, Myanmar, birman/birmane | ميانمار, بورما, بورمي*, ميانماري* | 缅甸, 缅方, 缅军, 缅军方, 缅政府 | ミャンマー, ビルマ
Namibia | Namibia, Namibian+ | Namibie, namibien/namibienne | ناميبيا, ناميبي* | 纳米比亚 | ナミビア
Nauru | Nauru, Nauruan+ | Nauru, nauruan/nauruane | ناورو, ناوروي* | 瑙鲁, 诺鲁 | ナウル
Nepal | Nepal, Nepali+, Nepalese | Népal, népalais/népalaise | نيبال, نيبالي* | 尼泊尔 | ネパール
Niger | Niger, Nigerien+ | Niger, nigérien/nigérienne | النيجر, نيجري* | 尼日尔 | ニジェール
Nigeria | Nigeria, Nigerian+ | Nigeria, Nigéria, nigérian/nigériane | نيجيريا, نيجيري* | 尼日利亚, 奈及利亚, 尼日利亚人 | ナイジェリア
Nikaragua | Nicaragua, Nicaraguan+ | Nicaragua, nicaraguayen/nicaraguayenne | نيكاراغوا, نيكاراجوا, نيكاراغوي* | 尼加拉瓜 | ニカラグア
Norwegia | Norway, Norwegian+ | Norvège, norvégien/norvégienne | النرويج, نرويجي* | 挪威 | ノルウェー
Oman | Oman, Omani+ | Oman, omanais/omanaise | عُمان, سلطنة عمان, عماني* | 阿曼 | オマーン
Pakistan | Pakistan, Pakistani+ | Pakistan, pakistanais/pakistanaise | باكستان, باكستاني* | 巴基斯坦, 巴方?, 巴军?, 巴铁? | パキスタン
Palau | Palau, Palauan+ | Palaos, Palau, palaosien/palaosienne, paluan/paluane | بالاو | 帕劳, 帛琉 | パラオ
Palestina | Palestine, Palestinian+ | Palestine, palestinien/palestinienne | فلسطين, فلسطيني* | 巴勒斯坦, 巴方?, 巴人? | パレスチナ, パレスティナ
Panama | Panama, Panamanian+ | Panama, panaméen/panaméenne, panamien/panamienne | بنما, بنمي* | 巴拿马 | パナマ
Pantai Gading | Ivory Coast, Côte d'Ivoire, Cote d'Ivoire, Ivorian+ | Côte d'Ivoire, ivoirien/ivoirienne | ساحل العاج, كوت ديفوار, إيفواري*, عاجي? | 科特迪瓦, 象牙海岸 | コートジボワール, コートディボワール, 象牙海岸
Papua Nugini, PNG | Papua New Guinea, Papua New Guinean+, PNG | Papouasie-Nouvelle-Guinée, papouan-néo-guinéen/papouane-néo-guinéenne, papouasien/papouasienne | بابوا غينيا الجديدة, بابوا نيو غينيا | 巴布亚新几内亚, 巴新, 巴布亚纽几内亚, 巴纽 | パプアニューギニア
Paraguay | Paraguay, Paraguayan+ | Paraguay, paraguayen/paraguayenne | باراغواي, باراجواي, باراغوياني*, باراغوايي* | 巴拉圭 | パラグアイ
Peru | Peru, Peruvian+ | Pérou, péruvien/péruvienne | بيرو, بيروفي*, بيروي* | 秘鲁 | ペルー
Polandia | Poland, Polish, Pole+? | Pologne, polonais/polonaise | بولندا, بولندي*, بولونيا? | 波兰, 波方? | ポーランド
Portugal, Portugis, Negeri Ronaldo | Portugal, Portuguese | Portugal, portugais/portugaise, lusitanien/lusitanienne | البرتغال, برتغالي* | 葡萄牙, 葡方? | ポルトガル
Prancis, Perancis, Republik Prancis | France, French, Frenchman, Frenchmen, Frenchwoman | France, français/française, Hexagone? | فرنسا, فرنسي* | 法国, 法方?, 法军, 法媒, 法企, 法总统, 法外长, 法防长 | フランス, 仏, 仏政府, 仏大統領, 仏首相, 仏外相, 仏軍, 仏メディア, 仏紙
Puerto Riko, Puerto Rico | Puerto Rico, Puerto Rican+ | Porto Rico, portoricain/portoricaine | بورتوريكو, بورتوريكي* | 波多黎各 | プエルトリコ
Qatar | Qatar, Qatari+ | Qatar, qatari/qatarie, qatarien/qatarienne | قطر, قطري* | 卡塔尔, 卡达?, 卡方? | カタール
Republik Afrika Tengah | Central African Republic, Central African+?, CAR? | République centrafricaine, Centrafrique, centrafricain/centrafricaine, RCA | جمهورية أفريقيا الوسطى, أفريقيا الوسطى?, إفريقيا الوسطى? | 中非共和国 | 中央アフリカ共和国
Republik Demokratik Kongo, RD Kongo, RDK, Kongo-Kinshasa, Kongo | Democratic Republic of the Congo, DR Congo, DRC, Congo, Congolese | République démocratique du Congo, RDC, RD Congo, congolais/congolaise, Congo-Kinshasa | جمهورية الكونغو الديمقراطية, الكونغو الديمقراطية, كونغولي* | 刚果民主共和国, 刚果（金）, 刚果(金), 民主刚果, 刚果 | コンゴ民主共和国, コンゴ民主, コンゴ
=Republik Dominika, Rep. Dominika | Dominican Republic, Dominican+ | République dominicaine, dominicain/dominicaine, Saint-Domingue | جمهورية الدومينيكان, الدومينيكان, دومينيكاني*, سانتو دومينغو | 多米尼加, 多米尼加共和国, 多明尼加, 圣多明各 | ドミニカ共和国, サントドミンゴ
Republik Kongo, Kongo-Brazzaville, Kongo Brazzaville | Republic of the Congo, Congo-Brazzaville, Republic of Congo, Congolese, Congo | République du Congo, Congo-Brazzaville, congolais/congolaise, Brazzaville | جمهورية الكونغو, الكونغو برازافيل, كونغولي*, برازافيل | 刚果共和国, 刚果（布）, 刚果(布), 刚果布 | コンゴ共和国, ブラザビル
Rumania, Romania | Romania, Romanian+ | Roumanie, roumain/roumaine | رومانيا, روماني*? | 罗马尼亚 | ルーマニア
Rusia, Federasi Rusia, Negeri Beruang Merah, Negeri Beruang Putih | Russia, Russian+ | Russie, russe/russe | روسيا, روسي*, الروس | 俄罗斯, 俄方, 俄军, 俄媒, 俄国, 俄总统, 俄外长, 俄防长, 俄乌 | ロシア, 露政府, 露大統領, 露軍, 露外相
Rwanda | Rwanda, Rwandan+ | Rwanda, rwandais/rwandaise | رواندا, رواندي* | 卢旺达, 卢安达 | ルワンダ
Sahara Barat | Western Sahara, Sahrawi+ | Sahara occidental, sahraoui/sahraouie | الصحراء الغربية, صحراوي*? | 西撒哈拉 | 西サハラ
Saint Kitts dan Nevis, St Kitts dan Nevis | Saint Kitts and Nevis, St. Kitts and Nevis, St Kitts and Nevis | Saint-Christophe-et-Niévès, Saint-Kitts-et-Nevis | سانت كيتس ونيفيس | 圣基茨和尼维斯, 圣克里斯多福 | セントクリストファー・ネイビス
Saint Lucia | Saint Lucia, St. Lucia, St Lucia, Saint Lucian+ | Sainte-Lucie, saint-lucien/saint-lucienne | سانت لوسيا | 圣卢西亚, 圣露西亚 | セントルシア
Saint Vincent dan Grenadine, Saint Vincent dan Grenadines | Saint Vincent and the Grenadines, St. Vincent and the Grenadines, Vincentian+ | Saint-Vincent-et-les-Grenadines, vincentais/vincentaise | سانت فنسنت والغرينادين, سانت فينسنت وجزر غرينادين | 圣文森特和格林纳丁斯, 圣文森 | セントビンセント・グレナディーン
Samoa | Samoa, Samoan+ | Samoa, samoan/samoane | ساموا, ساموي? | 萨摩亚 | サモア
San Marino | San Marino, Sammarinese | Saint-Marin, saint-marinais/saint-marinaise | سان مارينو | 圣马力诺, 圣马利诺 | サンマリノ
Sao Tome dan Principe, São Tomé dan Príncipe | São Tomé and Príncipe, Sao Tome and Principe, Sao Tomean+ | Sao Tomé-et-Principe, santoméen/santoméenne | ساو تومي وبرينسيب | 圣多美和普林西比 | サントメ・プリンシペ
Selandia Baru | New Zealand, New Zealander+, Kiwi+? | Nouvelle-Zélande, néo-zélandais/néo-zélandaise | نيوزيلندا, نيوزيلاندا, نيوزيلندي*, نيوزيلاندي* | 新西兰, 纽西兰, 纽方? | ニュージーランド
Senegal | Senegal, Senegalese | Sénégal, sénégalais/sénégalaise | السنغال, سنغالي* | 塞内加尔 | セネガル
Serbia | Serbia, Serbian+, Serb+ | Serbie, serbe/serbe | صربيا, صربي*, الصرب | 塞尔维亚, 塞族? | セルビア
Seychelles, Seisel | Seychelles, Seychellois | Seychelles, seychellois/seychelloise | سيشل, سيشيل, سيشيلي* | 塞舌尔, 塞席尔 | セーシェル
Sierra Leone | Sierra Leone, Sierra Leonean+ | Sierra Leone, sierra-léonais/sierra-léonaise, sierraléonais/sierraléonaise | سيراليون, سيراليوني* | 塞拉利昂, 狮子山共和国 | シエラレオネ
Singapura, Negeri Singa, Kota Singa | Singapore, Singaporean+ | Singapour, singapourien/singapourienne | سنغافورة, سنغافوري* | 新加坡, 狮城, 新方?, 星洲? | シンガポール
Siprus | Cyprus, Cypriot+ | Chypre, chypriote/chypriote, cypriote/cypriote | قبرص, قبرصي*, القبارصة | 塞浦路斯, 赛普勒斯 | キプロス
Skotlandia | Scotland, Scottish, Scot+, Scotsman, Scots | Écosse, écossais/écossaise | اسكتلندا, إسكتلندا, أسكتلندا, اسكتلندي*, إسكتلندي* | 苏格兰 | スコットランド
Slovenia | Slovenia, Slovenian+, Slovene+ | Slovénie, slovène/slovène | سلوفينيا, سلوفيني* | 斯洛文尼亚, 斯洛维尼亚 | スロベニア
Slowakia, Slovakia | Slovakia, Slovak+, Slovakian+ | Slovaquie, slovaque/slovaque | سلوفاكيا, سلوفاكي* | 斯洛伐克 | スロバキア
Somalia | Somalia, Somali+, Somalian+ | Somalie, somalien/somalienne | الصومال, صومالي* | 索马里, 索马利亚 | ソマリア
Somaliland | Somaliland, Somalilander+ | Somaliland, somalilandais/somalilandaise | صوماليلاند, أرض الصومال | 索马里兰, 索马利兰 | ソマリランド
Spanyol, Negeri Matador | Spain, Spanish, Spaniard+ | Espagne, espagnol/espagnole | إسبانيا, أسبانيا, إسباني*, أسباني*, الإسبان | 西班牙, 西政府? | スペイン
Sri Lanka | Sri Lanka, Sri Lankan+ | Sri Lanka, sri-lankais/sri-lankaise, srilankais/srilankaise | سريلانكا, سري لانكا, سريلانكي* | 斯里兰卡, 锡兰 | スリランカ
Sudan | Sudan, Sudanese | Soudan, soudanais/soudanaise | السودان, سوداني* | 苏丹 | スーダン
Sudan Selatan | South Sudan, South Sudanese | Soudan du Sud, sud-soudanais/sud-soudanaise | جنوب السودان, جنوب سوداني | 南苏丹 | 南スーダン
Suriah, Syria, Siria | Syria, Syrian+ | Syrie, syrien/syrienne | سوريا, سوري* | 叙利亚, 叙方?, 叙军, 叙政府 | シリア
Suriname | Suriname, Surinamese | Suriname, surinamais/surinamaise, surinamien/surinamienne | سورينام, سورينامي* | 苏里南 | スリナム
Swedia | Sweden, Swedish, Swede+ | Suède, suédois/suédoise | السويد, سويدي* | 瑞典 | スウェーデン
Swiss | Switzerland, Swiss | Suisse, suisse/suisse, Suissesse, Suissesses, helvétique/helvétique, Helvète | سويسرا, سويسري* | 瑞士 | スイス
Taiwan | Taiwan, Taiwanese | Taïwan, Taiwan, taïwanais/taïwanaise, taiwanais/taiwanaise | تايوان, تايواني* | 台湾, 台方, 台媒, 台当局, 台军 | 台湾
Tajikistan | Tajikistan, Tajik+, Tajikistani+ | Tadjikistan, tadjik/tadjike, tadjik/tadjique | طاجيكستان, طاجيكي*, طاجيكستاني* | 塔吉克斯坦, 塔吉克 | タジキスタン, タジク
Tanjung Verde, Cape Verde, Kabo Verde, Cabo Verde | Cape Verde, Cabo Verde, Cape Verdean+, Cabo Verdean+ | Cap-Vert, cap-verdien/cap-verdienne, capverdien/capverdienne | الرأس الأخضر, كاب فيردي, كابو فيردي | 佛得角, 维德角 | カーボベルデ
Tanzania | Tanzania, Tanzanian+ | Tanzanie, tanzanien/tanzanienne | تنزانيا, تانزانيا, تنزاني* | 坦桑尼亚, 坦尚尼亚 | タンザニア
Thailand, Muangthai, Negeri Gajah Putih | Thailand, Thai+ | Thaïlande, thaïlandais/thaïlandaise, thaï/thaïe | تايلاند, تايلند, تايلاندي*, تايلندي* | 泰国, 泰方, 泰军, 泰媒, 泰总理, 泰柬 | タイ?, タイ人, タイ軍, タイ政府, タイ首相, タイ国, タイ王国
Timor Leste, Timor-Leste, Timor Timur | East Timor, Timor-Leste, Timorese, East Timorese | Timor oriental, Timor-Leste, timorais/timoraise, est-timorais/est-timoraise | تيمور الشرقية, تيمور ليشتي, تيموري* | 东帝汶 | 東ティモール
Tiongkok, Cina, China, RRT, RRC, Negeri Tirai Bambu, Negeri Panda | China, Chinese, People's Republic of China, PRC | Chine, chinois/chinoise, République populaire de Chine | الصين, صيني* | 中国, 中方, 中企, 中资, 中媒, 大陆?, 我国?, 中共 | 中国, 中国人, 中国軍, 中国側, 米中, 日中?
Togo | Togo, Togolese | Togo, togolais/togolaise | توغو, توجو, توغولي* | 多哥 | トーゴ
Tonga | Tonga, Tongan+ | Tonga, tongien/tongienne | تونغا, تونجا, تونغي* | 汤加 | トンガ
Trinidad dan Tobago, Trinidad | Trinidad and Tobago, Trinidadian+, Trinidad | Trinité-et-Tobago, Trinidad-et-Tobago, trinidadien/trinidadienne, Trinidad | ترينيداد وتوباغو, ترينيدادي* | 特立尼达和多巴哥, 千里达 | トリニダード・トバゴ
Tunisia | Tunisia, Tunisian+ | Tunisie, tunisien/tunisienne | تونس, تونسي*, التوانسة | 突尼斯, 突尼西亚 | チュニジア
Turki, Turkiye, Türkiye | Turkey, Türkiye, Turkish, Turk+, Turkiye | Turquie, turc/turque | تركيا, تركي*?, الأتراك, أتراك, التركي, التركية, تركية | 土耳其, 土方?, 土军? | トルコ
Turkmenistan | Turkmenistan, Turkmen+, Turkmenistani+ | Turkménistan, turkmène/turkmène | تركمانستان, تركماني*, تركمانستاني*, التركمان | 土库曼斯坦, 土库曼 | トルクメニスタン
Tuvalu | Tuvalu, Tuvaluan+ | Tuvalu, tuvaluan/tuvaluane | توفالو | 图瓦卢, 吐瓦鲁 | ツバル
Uganda | Uganda, Ugandan+ | Ouganda, ougandais/ougandaise | أوغندا, أوجندا, أوغندي* | 乌干达 | ウガンダ
Ukraina | Ukraine, Ukrainian+ | Ukraine, ukrainien/ukrainienne | أوكرانيا, أوكراني* | 乌克兰, 乌方, 乌军, 乌总统, 俄乌, 乌防长 | ウクライナ
Uni Emirat Arab, UEA, Emirat Arab | United Arab Emirates, UAE, Emirati+, Emirates | Émirats arabes unis, émirati/émiratie, émirien/émirienne, EAU, Émirats | الإمارات, الإمارات العربية المتحدة, إماراتي* | 阿联酋, 阿拉伯联合酋长国, 阿联 | アラブ首長国連邦, UAE, 首長国連邦
Uruguay | Uruguay, Uruguayan+ | Uruguay, uruguayen/uruguayenne | أوروغواي, الأوروغواي, أوروجواي, أوروغوياني*, أوروغوايي* | 乌拉圭 | ウルグアイ
Uzbekistan, Usbekistan | Uzbekistan, Uzbek+, Uzbekistani+ | Ouzbékistan, ouzbek/ouzbèke, ouzbek/ouzbèque, ouzbek/ouzbeke | أوزبكستان, أوزبكي*, أوزبكستاني*, الأوزبك, أوزبكيستان | 乌兹别克斯坦, 乌兹别克, 乌国? | ウズベキスタン, ウズベク
Vanuatu | Vanuatu, Ni-Vanuatu, Vanuatuan+ | Vanuatu, vanuatais/vanuataise, vanuatuan/vanuatuane | فانواتو | 瓦努阿图, 万那杜 | バヌアツ
Takhta Suci, Vatikan, Kota Vatikan | Vatican, Holy See, Vatican City | Vatican, Saint-Siège | الفاتيكان, الكرسي الرسولي, فاتيكاني* | 梵蒂冈, 教廷, 圣座 | バチカン, ローマ教皇庁, 教皇庁
Venezuela | Venezuela, Venezuelan+ | Venezuela, vénézuélien/vénézuélienne | فنزويلا, فنزويلي* | 委内瑞拉, 委方?, 委国? | ベネズエラ
Vietnam | Vietnam, Vietnamese, Viet Nam | Vietnam, Viêt Nam, vietnamien/vietnamienne | فيتنام, فييتنام, فيتنامي* | 越南, 越方?, 越共, 越军? | ベトナム, ヴェトナム
Wales | Wales, Welsh, Welshman, Welshmen | pays de Galles, gallois/galloise, Galles | ويلز, ويلزي* | 威尔士 | ウェールズ
Yaman | Yemen, Yemeni+, Yemenite+ | Yémen, yéménite/yéménite | اليمن, يمني*?, يمنيون, يمنيين, اليمنيون, اليمنيين | 也门, 叶门 | イエメン
Yordania, Jordania | Jordan, Jordanian+ | Jordanie, jordanien/jordanienne | الأردن, أردني* | 约旦, 约方? | ヨルダン
Yunani | Greece, Greek+, Hellenic | Grèce, grec/grecque, hellénique/hellénique, hellène/hellène | اليونان, يوناني* | 希腊 | ギリシャ, ギリシア
Zambia | Zambia, Zambian+ | Zambie, zambien/zambienne | زامبيا, زامبي* | 赞比亚, 尚比亚 | ザンビア
Zimbabwe | Zimbabwe, Zimbabwean+ | Zimbabwe, zimbabwéen/zimbabwéenne | زيمبابوي, زمبابوي, الزيمبابوي, الزيمبابوية | 津巴布韦, 辛巴威 | ジンバブエ
Kaledonia Baru | New Caledonia, New Caledonian+ | Nouvelle-Calédonie, néo-calédonien/néo-calédonienne, calédonien/calédonienne, Caillou? | كاليدونيا الجديدة | 新喀里多尼亚, 新克里多尼亚 | ニューカレドニア
Greenland, Tanah Hijau | Greenland, Greenlandic, Greenlander+ | Groenland, groenlandais/groenlandaise | غرينلاند, جرينلاند, غرينلاندي* | 格陵兰, 格陵兰岛 | グリーンランド
"""

#: Countries that are taken for each other; each with all others of its line.
TWINS = """
Niger, Nigeria
Austria, Australia
Slowakia, Slovenia
Swedia, Swiss
Iran, Irak
India, Indonesia
Dominika, Republik Dominika
Guinea, Guinea Khatulistiwa, Guinea-Bissau, Papua Nugini, Guyana
Republik Kongo, Republik Demokratik Kongo
Korea Utara, Korea Selatan
Sudan, Sudan Selatan
Irlandia, Islandia, Irlandia Utara
Paraguay, Uruguay
Mauritania, Mauritius
Papua Nugini, Papua
Timor Leste, Pulau Timor
Mali, Malawi, Malta, Maladewa
Gambia, Zambia, Gabon, Ghana
Latvia, Lituania, Estonia
Kazakhstan, Kirgizstan, Uzbekistan, Tajikistan, Turkmenistan
Libya, Liberia, Lebanon
Libya, Bolivia
Mali, Somalia, Somaliland
Kolombia, Bolivia, Ekuador, Venezuela
Georgia, Armenia, Azerbaijan
Serbia, Suriah, Siprus
Belarusia, Rusia
Turki, Turkmenistan
Montenegro, Makedonia Utara, Kosovo
Hong Kong, Makau
Afrika Selatan, Republik Afrika Tengah
Norwegia, Denmark, Finlandia, Swedia
Somalia, Somaliland
Uganda, Rwanda, Burundi
Samoa, Tonga, Tuvalu
Vanuatu, Nauru, Palau
Tanzania, Zimbabwe
Rumania, Bulgaria, Hungaria
Grenada, Saint Lucia
Panama, Peru, Paraguay
Tunisia, Aljazair, Maroko
Timor Leste, Nusa Tenggara Timur
Oman, Yaman, Yordania
Inggris, Irlandia, Skotlandia, Wales
Bahama, Bahrain, Barbados
Belgia, Belanda
Brunei Darussalam, Burundi
Kuba, Kuwait
Kamerun, Kamboja
"""
