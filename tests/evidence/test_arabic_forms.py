"""Forms of one Arabic verb meet; what only shares a root does not."""

from __future__ import annotations

from itertools import pairwise

import pytest

from checker.languages.arabic import LANGUAGE

#: Past, present and verbal noun of one verb, with endings, particles and pronouns.
ONE_VERB = """
استأنف يستأنف استئناف وستُستأنف
استورد استيراد يستورد
استولى يستولي استيلائه
استعاد تستعيد استعادة
استند يستند استناد
احتج الاحتجاج يحتج
احتل احتلال تحتل
اصطدم اصطدام يصطدم
ازدهر ازدهار يزدهر
اتفق اتفاق يتفق
انتهت انتهاء ينتهي
امتد امتداد تمتد
انهار انهيار ينهار
انحسر ستنحسر انحسار
أبرم يُبرم إبرام
أعاد إعادة أُعيد يعيد
ألغى إلغاء ألغت يلغي وألغوا
أجرى إجراء أجرت
أبقى إبقائها يبقي
أوقف إيقاف يوقف
كافح مكافحة يكافح
غادر مغادرته
ينظم تنظيم
يؤكد تأكيد
يلبي تلبية
""".strip().splitlines()

#: Words of one root that tell different things.
APART = """
مجلس جلس
مجتمع اجتماع
منتخب انتخاب
مستثمر استثمار
مدير إدارة
مصاب إصابة
محلل تحليل
حكومة حكم
تسلم تسليم
تعلم تعليم
توقف إيقاف
تقدم تقديم
دخل أدخل
عاد أعاد
أعمال أعمل
احتاج احتج
استجوب استجاب
مشهور شهر
نواب نيابة
""".strip().splitlines()


def form_keys(word: str) -> set[str]:
    return {key for key in LANGUAGE.keys(word) if key.startswith("=")}


@pytest.mark.parametrize("words", ONE_VERB)
def test_forms_of_one_verb_meet(words: str) -> None:
    for one, other in pairwise(words.split()):
        assert form_keys(one) & form_keys(other), f"{one} {other}"


@pytest.mark.parametrize("words", APART)
def test_other_words_of_a_root_stay_apart(words: str) -> None:
    one, other = words.split()
    assert not form_keys(one) & form_keys(other)


@pytest.mark.parametrize("word", ["يجري", "تم", "قبل", "فيما", "42", "Reuters"])
def test_function_words_and_other_scripts_have_no_form(word: str) -> None:
    assert not form_keys(word)
