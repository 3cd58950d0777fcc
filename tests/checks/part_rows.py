"""Figures beside figures: ``S`` a source, ``en+`` a faithful version, ``en-`` a wrong one.

Parts and shares of a whole, ranks, sums that nobody makes, containers and prices by the container, amounts without
their scale word, bounds that hold their number or leave it out.
"""

from __future__ import annotations

ROWS = """
S Ini gugatan keempat yang diajukan warga.
en+ This is the fourth lawsuit filed by residents.
en+ Residents had sued three times before; this suit is their fourth.
en- Residents had sued four times before; this suit is their fifth.
fr- Les habitants avaient déjà porté plainte quatre fois ; c'est leur cinquième recours.
zh- 居民此前已起诉四次，这是第五次。
ja- 住民はこれまで4回提訴しており、今回が5回目だ。
ar- رفع السكان أربع دعاوى من قبل، وهذه هي الدعوى الخامسة.
S Dua dari lima perahu yang ikut lomba tenggelam.
en+ Two of the five boats in the race sank.
en+ Three of the five boats in the race stayed afloat.
en- Two of the seven boats in the race sank.
en- Three of the five boats in the race sank.
fr- Deux des sept bateaux de la course ont coulé.
fr- Trois des cinq bateaux de la course ont coulé.
zh- 参赛的七艘船中有两艘沉没。
zh- 参赛的五艘船中有三艘沉没。
ja- レースに参加した7隻のうち2隻が沈んだ。
ja- レースに参加した5隻のうち3隻が沈んだ。
ar- غرق اثنان من القوارب السبعة المشاركة في السباق.
ar- غرق ثلاثة من القوارب الخمسة المشاركة في السباق.
S SIM kini berlaku sepuluh tahun, bukan lagi lima tahun.
en+ Driving licences are now valid for ten years instead of five.
en- Driving licences are now valid for fifteen years instead of five.
fr- Le permis est désormais valable quinze ans au lieu de cinq.
zh- 驾照有效期由五年改为十五年。
ja- 運転免許の有効期間は5年から15年に延びた。
ar- أصبحت رخصة القيادة سارية 15 عاما بدلا من خمسة أعوام.
S Dari 27 kecamatan, dua pertiga dilanda banjir.
en+ Eighteen of the 27 districts were flooded.
en- Twenty of the 27 districts were flooded.
en- Nine of the 27 districts were flooded.
fr+ Sur les 27 districts, 18 ont été inondés.
fr- Sur les 27 districts, 20 ont été inondés.
zh+ 27个区中有18个遭遇洪灾。
zh- 27个区中有20个遭遇洪灾。
ja+ 27郡のうち18郡が浸水した。
ja- 27郡のうち20郡が浸水した。
ar- غمرت الفيضانات 20 من أصل 27 ناحية.
S Pabrik itu merekrut 2.500 pekerja, 40 persen di antaranya perempuan.
en+ The factory hired 2,500 workers, 1,000 of them women.
en- The factory hired 2,500 workers, 1,800 of them women.
fr+ L'usine a recruté 2 500 ouvriers, dont 1 000 femmes.
fr- L'usine a recruté 2 500 ouvriers, dont 1 800 femmes.
zh+ 工厂招聘2500名工人，其中1000名为女性。
zh- 工厂招聘2500名工人，其中1800名为女性。
ja- 工場は労働者2500人を採用し、うち1800人が女性だ。
S Beras dijual Rp15.000 per kilogram di pasar itu.
en+ Rice was sold at Rp15,000 a kilogram at the market.
en- Rice was sold at Rp15,000 a sack at the market.
en- Rice was sold at Rp15,000 per bag at the market.
en- Rice was sold at Rp15,000 a litre at the market.
fr- Le riz était vendu 15 000 roupies le sac sur ce marché.
fr- Le riz était vendu 15 000 roupies par sac sur ce marché.
zh- 市场上大米每袋售价1.5万印尼盾。
zh- 市场上大米一袋卖1.5万印尼盾。
ja- 市場でコメは1袋1万5000ルピアで売られていた。
ja- 市場でコメは1袋当たり1万5000ルピアで売られていた。
ar- بيع الأرز في السوق بسعر 15 ألف روبية للكيس.
ar- بيع الأرز في السوق بسعر 15 ألف روبية لكل كيس.
S Minyak goreng dijual Rp16.400 per liter.
en+ Cooking oil sells for Rp16,400 a liter.
en- Cooking oil sells for Rp16,400 a bottle.
en- Cooking oil sells for Rp16,400 a kilo.
fr- L'huile de cuisson se vend 16 400 roupies le kilo.
fr- L'huile de cuisson se vend 16 400 roupies la bouteille.
zh- 食用油每公斤售价16400盾。
zh- 食用油每瓶售价16400盾。
ja- 食用油は1キロ1万6400ルピアで売られている。
ja- 食用油は1キロ当たり1万6400ルピアで売られている。
ja- 食用油は1本1万6400ルピアで売られている。
ar- يباع زيت الطهي بسعر 16400 روبية للكيلوغرام.
ar- يباع زيت الطهي بسعر 16400 روبية للزجاجة.
S Polisi menyita 600 dus rokok ilegal.
en+ Police seized 600 boxes of illegal cigarettes.
en+ Police seized 600 cartons of illegal cigarettes.
en- Police seized 600 packs of illegal cigarettes.
en- Police seized 600 sacks of illegal cigarettes.
fr+ La police a saisi 600 cartons de cigarettes illégales.
fr- La police a saisi 600 paquets de cigarettes illégales.
fr- La police a saisi 600 cartouches de cigarettes illégales.
zh+ 警方查获600箱非法香烟。
zh- 警方查获600条非法香烟。
zh- 警方查获600包非法香烟。
ja+ 警察は違法たばこ600箱を押収した。
ja- 警察は違法たばこ600カートンを押収した。
ja- 警察は違法たばこ600本を押収した。
ar+ صادرت الشرطة 600 صندوق من السجائر غير القانونية.
ar- صادرت الشرطة 600 علبة من السجائر غير القانونية.
S Bantuan itu berupa 250 karung beras dan 80 botol minyak.
en+ The aid consists of 250 sacks of rice and 80 bottles of oil.
en- The aid consists of 250 boxes of rice and 80 bottles of oil.
en- The aid consists of 250 sacks of rice and 80 drums of oil.
fr- L'aide comprend 250 caisses de riz et 80 bouteilles d'huile.
zh+ 援助物资包括250袋大米和80瓶油。
zh- 援助物资包括250箱大米和80瓶油。
zh- 援助物资包括250袋大米和80桶油。
ja- 支援物資はコメ250箱と油80本だ。
ar- تتكون المساعدات من 250 صندوق أرز و80 زجاجة زيت.
S Hanya 212 anggota yang hadir, sedangkan 47 lainnya izin.
en+ Only 212 members were present; the other 47 were excused.
en- Only 47 members were present; the other 212 were excused.
fr- Seuls 47 membres étaient présents ; les 212 autres étaient excusés.
zh- 只有47名议员出席，另外212人请假。
ja- 出席したのは47人だけで、ほかの212人は欠席を届け出た。
ar- لم يحضر سوى 47 عضوا، فيما اعتذر 212 آخرون.
S Tim itu meraih 3 emas, 2 perak, dan 4 perunggu.
en- The team won 3 golds, 5 silvers and 4 bronzes.
fr- L'équipe a décroché trois médailles d'or, cinq d'argent et quatre de bronze.
zh- 该队夺得3金5银4铜。
ja- チームは金3個、銀5個、銅4個を獲得した。
ar- حصد الفريق ثلاث ذهبيات وخمس فضيات وأربع برونزيات.
S Denda itu mencapai Rp7,25 miliar.
ar+ بلغت الغرامة سبعة مليارات وربع المليار روبية.
ar- بلغت الغرامة سبعة مليارات ونصف المليار روبية.
ar- بلغت الغرامة سبعة مليارات وثلاثة أرباع المليار روبية.
S Biaya turun dari Rp73 juta menjadi Rp71 juta.
fr+ Le coût est de 71 millions de roupies au lieu de 73.
en+ It costs Rp 71 million instead of 73.
en- It costs Rp 71 million instead of 37.
zh+ 费用从7300万盾降至7100万盾。
S Pemain di bawah 19 tahun boleh ikut.
ja+ 18歳以下の選手が参加できる。
ja- 17歳以下の選手が参加できる。
zh+ 18岁及以下球员可以参加。
en+ Players aged 18 or younger may take part.
en- Players aged 17 or younger may take part.
fr+ Les joueurs de 18 ans et moins peuvent participer.
ar+ يمكن للاعبين في سن 18 عاما فما دون المشاركة.
S Bukan tidak mungkin gempa terjadi dalam beberapa hari ini.
en+ A quake in the coming days cannot be ruled out.
fr+ Un séisme dans les prochains jours n'est pas exclu.
S Ledakan terjadi beberapa menit sebelum petugas tiba.
ja+ 爆発があり、隊員が到着したのはその数分後だった。
en+ The blast came, and officers arrived a few minutes later.
"""
