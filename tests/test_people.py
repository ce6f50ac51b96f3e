"""People are found by their posts: where posts start, where names end, who shares a title."""

from __future__ import annotations

from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govpub.errors import InputTypeError
from govpub.extract.people import Person, find_mentions, find_people

FOUND = [
    # One person, where the name ends against the verb.
    ("县委书记牛雨桐出席会议。", [("县委书记", "牛雨桐")]),
    ("县长牛珩调研春耕工作。", [("县长", "牛珩")]),
    ("市长葛斌来到市信访局。", [("市长", "葛斌")]),
    ("国防部长王恪会见来宾。", [("国防部长", "王恪")]),
    ("党组书记江成与大家座谈。", [("党组书记", "江成")]),
    ("副总理韩方出席。", [("副总理", "韩方")]),
    ("县委书记高乐全指出，要抓落实。", [("县委书记", "高乐全")]),
    ("县委常委、统战部部长常鸿胜主持会议。", [("县委常委、统战部部长", "常鸿胜")]),
    ("副县长向前进在会上发言。", [("副县长", "向前进")]),
    ("副县长和平山、时国庆参加。", [("副县长", "和平山"), ("副县长", "时国庆")]),
    ("县委书记洪自成主持。", [("县委书记", "洪自成")]),
    # Posts with inner marks.
    ("市规划和自然资源局党组书记、局长谢青发言。", [("市规划和自然资源局党组书记、局长", "谢青")]),
    ("市委常委、统战部长，副市长刘文河主持会议。", [("市委常委、统战部长，副市长", "刘文河")]),
    ("县委常委、副县长（挂职）李海出席。", [("县委常委、副县长（挂职）", "李海")]),
    ("县人大常委会副主任、总工会主席欧阳青禾参加。", [("县人大常委会副主任、总工会主席", "欧阳青禾")]),
    ("“四上”企业协会会长周海讲话。", [("“四上”企业协会会长", "周海")]),
    # Lists.
    ("县委常委李琅、刘澜出席。", [("县委常委", "李琅"), ("县委常委", "刘澜")]),
    (
        "县委书记高青，县长李海，县领导王芳、赵钧等参加。",
        [("县委书记", "高青"), ("县长", "李海"), ("县领导", "王芳"), ("县领导", "赵钧")],
    ),
    (
        "县领导林海、苏梅、韩冰及副县级干部、公安局政委丁大同出席。",
        [("县领导", "林海"), ("县领导", "苏梅"), ("县领导", "韩冰"), ("副县级干部、公安局政委", "丁大同")],
    ),
    ("副主席高以军、李、李苇一同观看。", [("副主席", "高以军"), ("副主席", "李"), ("副主席", "李苇")]),
    ("市领导姚谦、那文茂、常松参加。", [("市领导", "姚谦"), ("市领导", "那文茂"), ("市领导", "常松")]),
    ("副县长艾力·吐尔逊、扎西次仁出席。", [("副县长", "艾力·吐尔逊"), ("副县长", "扎西次仁")]),
    ("区人大常委会主任周雄、区政协主席叶水等参加。", [("区人大常委会主任", "周雄"), ("区政协主席", "叶水")]),
    ("县人武部部长钟强、政委石磊以及官兵代表参加。", [("县人武部部长", "钟强"), ("政委", "石磊")]),
    ("教师代表白雪发言。", [("教师代表", "白雪")]),
    ("县政协主席掌文彬，副主席占海出席。", [("县政协主席", "掌文彬"), ("副主席", "占海")]),
    (
        "省领导周山、叶松，市领导杨根、黄波陪同。",
        [("省领导", "周山"), ("省领导", "叶松"), ("市领导", "杨根"), ("市领导", "黄波")],
    ),
    ("镇党委书记石磊和组织委员彭远陪同。", [("镇党委书记", "石磊"), ("组织委员", "彭远")]),
    ("县人大常委会副主任人选张海云出席。", [("县人大常委会副主任人选", "张海云")]),
    ("优秀教师曹青发言。", [("优秀教师", "曹青")]),
    ("优秀志愿者陈放作为代表发言。", [("优秀志愿者", "陈放")]),
    ("△副市长施炎会见以以色列商会会长尼森·阿达先生为首的客人。", [("副市长", "施炎"), ("以色列商会会长", "尼森·阿达")]),
    ("县领导方刚、丘辉、李胜会出席。", [("县领导", "方刚"), ("县领导", "丘辉"), ("县领导", "李胜会")]),
    ("县领导李强、和红梅、王海出席。", [("县领导", "李强"), ("县领导", "和红梅"), ("县领导", "王海")]),
    ("自治区副主席艾山·热西提到会讲话。", [("自治区副主席", "艾山·热西提")]),
    ("县统计局局长秦勤作《工作回顾》的报告。", [("县统计局局长", "秦勤")]),
    ("县政府与海蓝集团总经理张立座谈。", [("海蓝集团总经理", "张立")]),
    ("副县长提名人邓青，局长提名人李海参加。", [("副县长提名人", "邓青"), ("局长提名人", "李海")]),
    ("县防汛指挥部总指挥周海到场。", [("县防汛指挥部总指挥", "周海")]),
    ("海蓝集团副总裁阿德·姆巴、副总李山出席。", [("海蓝集团副总裁", "阿德·姆巴"), ("副总", "李山")]),
    # Names without a surname, in Mongolian places only.
    ("旗人大常委会副主任宝龙先后到牧区。", [("旗人大常委会副主任", "宝龙")]),
    ("旗委书记青松主持会议。", [("旗委书记", "青松")]),
    (
        "旗政协主席陶格斯、苏日塔拉图、长明参加。",
        [("旗政协主席", "陶格斯"), ("旗政协主席", "苏日塔拉图"), ("旗政协主席", "长明")],
    ),
    ("嘎查长布仁巴雅尔汇报。", [("嘎查长", "布仁巴雅尔")]),
    # Words before the posts.
    ("以市委书记高青为团长的代表团来访。", [("市委书记", "高青")]),
    ("会议听取了县财政局局长李谦作的报告。", [("县财政局局长", "李谦")]),
    ("参加仪式的有县委书记高青、县长李海。", [("县委书记", "高青"), ("县长", "李海")]),
    ("会议首先由县委书记高青传达精神。", [("县委书记", "高青")]),
    ("会议由县委副书记、县长王斌主持。", [("县委副书记、县长", "王斌")]),
    ("受县委书记许红委托，县长王强主持会议。", [("县委书记", "许红"), ("县长", "王强")]),
    ("4月11日上午市委书记王一凡出席。", [("市委书记", "王一凡")]),
    ("在县委书记张山的陪同下，调研组来到青河镇。", [("县委书记", "张山")]),
    ("会上，我县副县长陈明作了汇报。", [("副县长", "陈明")]),
    ("会议邀请省委党校教授周立平作辅导报告。", [("省委党校教授", "周立平")]),
    ("县长吴兵会见了来访的远大集团董事长陈立一行。", [("县长", "吴兵"), ("远大集团董事长", "陈立")]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND, ids=[text for text, _ in FOUND])
def test_people_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(person.title, person.name) for person in find_people(text)] == expected


NOBODY = [
    "县委书记、县长分别讲话。",
    "局长高度重视安全生产工作。",
    "各级书记带头学习。",
    "经济增长方式转变，推动经济社会长期稳定发展。",
    "构建长效机制，广大党员干部向前辈学习。",
    "主席团常务主席、大会执行主席在主席台就座。",
    "县水利局、县财政局等单位负责人参加。",
    "9位政协委员和政协干部作了分享。",
    "市长常务会议研究决定。",
    "县长办公会议听取汇报。",
    "书记员、审判员名单公布。",
    "区委书记、区长每周主持召开汇报会。",
    "习近平总书记殷殷嘱托。",
    "县领导和企业代表共同培土。",
    "县长严肃指出，局长连续调研。",
    "县委书记掌握情况。",
    "旗委书记同时强调，旗长率先出席。",
    "县委书记宝龙湾调研。",
]


@pytest.mark.parametrize("text", NOBODY)
def test_offices_without_names_are_nobody(text: str) -> None:
    assert find_people(text) == ()


def test_people_are_ranked_by_first_mention_and_keep_each_title() -> None:
    people = find_people("市领导高青、李海出席。副市长李海主持，市领导高青讲话。")
    assert [(person.order, person.name, person.title) for person in people] == [
        (0, "高青", "市领导"),
        (1, "李海", "市领导"),
        (1, "李海", "副市长"),
    ]


def test_spans_point_into_the_given_text() -> None:
    text = "　　本报讯 县 委 书 记 高乐\n全出席会议。县长李海主持。"
    first, second = find_people(text)
    assert (first.title, first.name) == ("县委书记", "高乐全")
    assert first.title_span.of(text) == "县 委 书 记"
    assert first.span.of(text) == "高乐\n全"
    assert second.span.of(text) == "李海"


def test_a_person_is_a_record() -> None:
    (person,) = find_people("县长李海主持。")
    assert Person.from_dict(person.to_dict()) == person


def test_names_of_a_list_share_the_place_of_the_title() -> None:
    first, second = find_mentions("县委常委李琅、刘澜出席。")
    assert not first.shared
    assert second.shared
    assert first.title_start == second.title_start
    assert (first.first, second.first) == (first.title_start, second.start)


@pytest.mark.parametrize("value", [None, 3, b"text"])
def test_only_text_is_taken(value: object) -> None:
    with pytest.raises(InputTypeError):
        find_people(cast("Any", value))


@given(st.text(alphabet="县委书记长主任王李和高、，。：（）“”·\n 出席会议等在", max_size=80))
def test_any_text_gives_people_that_stand_in_it(text: str) -> None:
    for person in find_people(text):
        assert 0 <= person.title_span.start < person.title_span.end <= len(text)
        assert person.name == "".join(person.span.of(text).split())
