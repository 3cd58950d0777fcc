"""Given names of Arabic origin that Indonesians bear, with the ways Arabic writes them.

Arabic has these names itself, so that each has few spellings: another one of them in its place is another name
(Rahmat is رحمت, and رحمن is Rahman). Spellings of one name that are names of their own too stand in both lines.
"""

from __future__ import annotations

from collections.abc import Mapping

_NAMES = """
abbas: عباس
abdullah abdulloh: عبد الله, عبدالله
adnan: عدنان
ahmad akhmad achmad: أحمد
aisyah aisah: عائشة
akbar: أكبر
alfian: ألفيان
ali: علي
alwi: علوي
aman: أمان
amin: أمين
aminah amina: آمنة, أمينة
amir: أمير, عامر
ammar amar: عمار
anwar: أنور
arif arief arifin: عارف, عارفين
asad: أسد
aziz azis: عزيز
azhar: أزهر
azmi: عزمي
bakar: بكر
bakri: بكري
basri: بصري
daud: داود, داوود
fadhil fadil fadli fadhli: فاضل, فضيل, فضلي
fahmi: فهمي
fahri fakhri: فخري
faisal faizal: فيصل
faiz: فائز, فايز
fajar: فجر, فاجر, فجار
farid: فريد
farhan: فرحان
faruk faruq: فاروق
fatimah: فاطمة
fauzan: فوزان
fauzi fauzy: فوزي
fikri: فكري
firdaus: فردوس
firman: فرمان, فيرمان
ghazali gozali: غزالي
habib: حبيب
hadi: هادي
hakim: حكيم, حاكم
halim: حليم
hamdan: حمدان
hamid: حامد, حميد
hamzah hamza: حمزة
hanif: حنيف
harun: هارون
haris: حارث, حارس
hasan hassan: حسن, حسان
hasyim hashim: هاشم
hidayat: هدايت, هداية, هدايات
husein husain hussein: حسين
ibrahim: إبراهيم
idris: إدريس
ihsan ikhsan: إحسان
ilham: إلهام
ilyas: إلياس
imam: إمام
iman: إيمان
iqbal ikbal: إقبال
irfan: عرفان, إرفان
ishak: إسحاق
ismail: إسماعيل
jafar: جعفر
jamal: جمال
jamil: جميل
kamal: كمال
kamil: كامل, كميل
karim: كريم
khadijah: خديجة
khalid kholid: خالد
khalil kholil: خليل
laila leila: ليلى
lukman luqman: لقمان
lutfi luthfi: لطفي
mahmud: محمود
majid: ماجد, مجيد
malik: مالك
mansur mansyur: منصور
maryam: مريم
masud: مسعود
muhammad mohammad mohamad muhamad: محمد
munir: منير
mustafa mustofa musthofa: مصطفى
nabil: نبيل
nasir nashir: ناصر, نصير
nuh: نوح
nur: نور
nuri: نوري
rahim: رحيم
rahman: رحمن, رحمان
rahmat rachmat: رحمت, رحمات, رحمة
ramadhan ramadan: رمضان
ramli: رملي
rasyid rashid: رشيد, راشد
ridho ridha rida: رضا
ridwan ridhwan: رضوان
rizki rizky rizqi: رزقي, رزق
sahar: سحر
said: سعيد
saad: سعد
saleh soleh sholeh salih: صالح
salim: سليم, سالم
salman: سلمان
sulaiman soleman sulaeman: سليمان
syafii: شافعي, الشافعي
syahrul: شهر
syarif sharif: شريف
syukri: شكري
tahir thahir: طاهر
taufik taufiq: توفيق
tarik thariq tariq: طارق
umar omar: عمر
usman utsman: عثمان
wahid: واحد, وحيد
yahya: يحيى
yasin: ياسين
yunus: يونس
yusuf yusup: يوسف
zaenal zainal: زين, زينال
zaid: زيد
zaki: زكي
zulkifli: ذو الكفل, ذوالكفل, زولكيفلي
"""


def _read() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in _NAMES.strip().splitlines():
        names, _, spellings = line.partition(":")
        written = frozenset(s.strip() for s in spellings.split(","))
        found.update(dict.fromkeys(names.split(), written))
    return found


#: Latin spelling -> Arabic ones.
ARABIC_GIVEN_NAMES: Mapping[str, frozenset[str]] = _read()
