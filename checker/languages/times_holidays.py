"""Holidays and observances by their names in the six languages: religious feasts, new years, national days.

Each value is one holiday; a name that may mean several has them joined by ``|`` (*Eid*). The first name of a value is
the one shown to an editor.
"""

from __future__ import annotations

from collections.abc import Mapping

from checker.languages.quantity_words import table

HOLIDAYS: Mapping[str, Mapping[str, str]] = {
    "id": table(
        """
        fitr: Idulfitri; Idul Fitri; Lebaran; hari raya Idulfitri; hari raya Idul Fitri
        adha: Iduladha; Idul Adha; hari raya Iduladha; hari raya kurban; Lebaran haji
        ramadan: Ramadan; Ramadhan; bulan puasa; bulan suci Ramadan
        christmas: Natal; hari Natal; malam Natal; Nataru
        new year: Tahun Baru; Tahun Baru Masehi; malam Tahun Baru; malam pergantian tahun
        lunar new year: Imlek; Tahun Baru Imlek; hari raya Imlek
        islamic new year: Tahun Baru Islam; Tahun Baru Hijriah
        nyepi: Nyepi; hari raya Nyepi
        vesak: Waisak; hari raya Waisak
        galungan: Galungan
        easter: Paskah
        good friday: Jumat Agung; wafat Isa Almasih; wafat Yesus Kristus
        ascension: kenaikan Isa Almasih; kenaikan Yesus Kristus
        mawlid: Maulid; Maulid Nabi; Maulid Nabi Muhammad
        miraj: Isra Mikraj; Isra Miraj; Isra' Mi'raj; Isra Mi'raj
        diwali: Diwali; Deepavali
        labour day: Hari Buruh; Hari Buruh Internasional; May Day
        independence day: hari kemerdekaan; HUT RI; HUT kemerdekaan; hari ulang tahun kemerdekaan
        heroes day: Hari Pahlawan
        valentine: hari Valentine; hari kasih sayang
        """
    ),
    "en": table(
        """
        fitr: Eid al-Fitr; Eid ul-Fitr; Eid-al-Fitr; Idul Fitri; Lebaran; Hari Raya Aidilfitri
        adha: Eid al-Adha; Eid ul-Adha; Idul Adha; Feast of Sacrifice; Festival of Sacrifice
        fitr|adha: Eid; the Eid holiday
        ramadan: Ramadan; Ramadhan; the fasting month
        christmas: Christmas; Christmas Day; Christmas Eve; Xmas
        new year: New Year; New Year's; New Year's Day; New Year's Eve
        lunar new year: Lunar New Year; Chinese New Year; Imlek; Spring Festival
        islamic new year: Islamic New Year; Hijri New Year
        nyepi: Nyepi; Day of Silence; Balinese New Year
        vesak: Vesak; Waisak; Wesak
        galungan: Galungan
        easter: Easter; Easter Sunday
        good friday: Good Friday
        ascension: Ascension Day
        mawlid: Mawlid; Maulid; Prophet's birthday; Prophet Muhammad's birthday
        miraj: Isra and Mi'raj; Isra Mi'raj; Isra Miraj
        diwali: Diwali; Deepavali
        labour day: Labor Day; Labour Day; May Day; International Workers' Day
        independence day: Independence Day
        heroes day: Heroes' Day; Heroes Day
        valentine: Valentine's Day
        """
    ),
    "fr": table(
        """
        fitr: Aïd al-Fitr; Aïd el-Fitr; Aïd-el-Fitr; Idul Fitri; Lebaran
        adha: Aïd al-Adha; Aïd el-Adha; Aïd-el-Kébir; Aïd el-Kébir; Aïd al-Kabir; fête du Sacrifice
        fitr|adha: Aïd
        fitr|ramadan: fin du ramadan; fin du jeûne; rupture du jeûne
        ramadan: ramadan; mois du jeûne; mois de jeûne
        christmas: Noël; veille de Noël; réveillon de Noël
        new year: Nouvel An; jour de l'An; Saint-Sylvestre; réveillon du Nouvel An
        lunar new year: Nouvel An lunaire; Nouvel An chinois; fête du Printemps
        islamic new year: Nouvel An musulman; Nouvel An islamique; Nouvel An hégirien
        nyepi: Nyepi; jour du silence; journée du silence
        vesak: Vesak; Waisak
        galungan: Galungan
        easter: Pâques; Pâque
        good friday: Vendredi saint
        ascension: Ascension
        mawlid: Mawlid; Mouloud; anniversaire du Prophète; naissance du Prophète
        miraj: Isra et Miraj; Isra et Mi'raj; Isra Miraj
        diwali: Diwali; Divali
        labour day: fête du Travail
        independence day: fête de l'indépendance; jour de l'indépendance; fête nationale
        heroes day: journée des héros
        valentine: Saint-Valentin
        """
    ),
    "ar": table(
        """
        fitr: عيد الفطر; عيد الفطر المبارك
        adha: عيد الأضحى; عيد الأضحى المبارك; عيد النحر
        fitr|adha: العيد; عطلة العيد
        ramadan: شهر رمضان; رمضان; شهر الصيام
        christmas: عيد الميلاد; عيد ميلاد المسيح; الكريسماس; عيد الميلاد المجيد
        new year: رأس السنة; رأس السنة الميلادية; ليلة رأس السنة; العام الجديد; السنة الجديدة
        lunar new year: رأس السنة القمرية; رأس السنة الصينية; السنة القمرية الجديدة; السنة الصينية الجديدة; عيد الربيع
        islamic new year: رأس السنة الهجرية; السنة الهجرية الجديدة
        nyepi: نيبي; يوم الصمت
        vesak: فيساك; عيد فيساك
        galungan: غالونغان
        easter: عيد الفصح; الفصح; عيد القيامة
        good friday: الجمعة العظيمة
        ascension: عيد الصعود
        mawlid: المولد النبوي; المولد النبوي الشريف
        miraj: الإسراء والمعراج
        diwali: ديوالي; ديبافالي
        labour day: عيد العمال; عيد العمل
        independence day: عيد الاستقلال; يوم الاستقلال
        heroes day: يوم الأبطال
        valentine: عيد الحب
        """
    ),
    "zh": table(
        """
        fitr: 开斋节; 肉孜节
        adha: 宰牲节; 古尔邦节; 哈芝节
        ramadan: 斋月; 斋戒月
        christmas: 圣诞节; 圣诞; 平安夜; 圣诞夜
        new year: 元旦; 新年; 跨年夜; 新年前夜; 除夕夜
        lunar new year: 农历新年; 春节; 华人新年; 中国新年; 新春
        islamic new year: 伊斯兰新年; 伊斯兰历新年; 回历新年
        nyepi: 静居日; 安宁日; 宁静日; 寂静日; 静默日
        vesak: 卫塞节; 佛诞节; 佛诞日
        galungan: 加隆安节
        easter: 复活节
        good friday: 耶稣受难日; 圣周五
        ascension: 耶稣升天节; 耶稣升天日
        mawlid: 圣纪节; 先知诞辰; 先知穆罕默德诞辰; 圣纪
        miraj: 登霄节; 登霄夜; 夜行登霄
        diwali: 排灯节; 屠妖节
        labour day: 劳动节; 五一节
        independence day: 独立日; 国庆日; 国庆节; 独立纪念日
        heroes day: 英雄节; 英雄日
        valentine: 情人节
        """
    ),
    "ja": table(
        """
        fitr: 断食明け大祭; 断食明けの大祭; 断食明けの祭り; レバラン; イドゥル・フィトリ; イード・アル・フィトル; 断食明け祭
        adha: 犠牲祭; イドゥル・アドハ; イード・アル・アドハ
        ramadan: ラマダン; ラマダーン; 断食月
        christmas: クリスマス; クリスマスイブ; 降誕祭
        new year: 元日; 新年; 正月; 大みそか; 大晦日
        lunar new year: 春節; 旧正月; 中国正月; イムレック
        islamic new year: イスラム暦新年; ヒジュラ暦新年; イスラム新年
        nyepi: ニュピ; ニエピ
        vesak: ワイサック; ベサック; ウェーサーカ; 仏誕祭
        galungan: ガルンガン
        easter: 復活祭; イースター
        good friday: 聖金曜日
        ascension: 昇天祭; キリスト昇天祭; キリスト昇天日
        mawlid: 預言者生誕祭; 預言者ムハンマド生誕祭; ムハンマド生誕祭
        miraj: ミラージュ; 昇天の夜; 昇天祭（イスラム）
        diwali: ディワリ; ディーパバリ
        labour day: メーデー; 労働者の日
        independence day: 独立記念日
        heroes day: 英雄の日
        valentine: バレンタインデー
        """
    ),
}
