"""What is a name, what is not, and where names end."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govpub.extract.names import DOUBTFUL, LIKELY, POSSIBLE, is_name, is_surname, name_end, name_score, split_names
from govpub.text.aligned import AlignedText

from .credit_grammar import GIVEN, SURNAMES, invented_name


def split(text: str, floor: float = LIKELY) -> list[str]:
    return [str(name) for name in split_names(AlignedText.of(text), floor=floor)]


@pytest.mark.parametrize(
    "name",
    [
        "王建国",
        "高乐全",
        "常鸿胜",
        "向前进",
        "和晓梅",
        "时国庆",
        "牛雨桐",
        "欧阳青禾",
        "上官雪",
        "尉迟敬安",
        "艾力·吐尔逊",
        "阿不都热依木•买买提",
        "赵某某",
        "李某",
        "王文明",
        "张建设",
        "泽仁拥忠",
        "四郎曲批",
    ],
)
def test_names(name: str) -> None:
    assert is_name(name)
    assert name_score(name) >= LIKELY


@pytest.mark.parametrize(
    "text",
    [
        "会议",
        "立体交通",
        "水清岸绿",
        "方向",
        "安全",
        "高质量",
        "文明",
        "我县",
        "王家镇",
        "洪水",
        "温泉",
        "青河县",
        "张书记",
        "王主任",
        "编者按",
        "记者",
        "本报",
        "王",
        "",
        "党建工作",
        "abc",
        "3月1日",
        "基层·一线见闻",
        "抓党建促治理·青河行",
    ],
)
def test_what_is_no_name(text: str) -> None:
    assert not is_name(text)


def test_scores_tell_sure_names_from_doubtful_ones() -> None:
    assert name_score("王建国") > name_score("瑞川") > name_score("会议")
    assert DOUBTFUL <= name_score("常青") < LIKELY
    assert POSSIBLE <= name_score("尕翀") < LIKELY
    assert name_score("次仁卓玛") >= DOUBTFUL


def test_surnames() -> None:
    assert is_surname("王")
    assert is_surname("欧阳")
    assert not is_surname("的")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("李玥、刘川", ["李玥", "刘川"]),
        ("王 军 王天明", ["王军", "王天明"]),
        ("张 敏 张 川", ["张敏", "张川"]),
        ("张　敏　赵　青", ["张敏", "赵青"]),
        ("王 天 明", ["王天明"]),
        ("欧阳 青 禾", ["欧阳青禾"]),
        ("李 建国", ["李建国"]),
        ("李玥／刘川／王军", ["李玥", "刘川", "王军"]),
        ("李玥，刘川；王军", ["李玥", "刘川", "王军"]),
        ("王军和李明亮", ["王军", "李明亮"]),
        ("王天明李明远", ["王天明", "李明远"]),
        ("李建国王和平张伟", ["李建国", "王和平", "张伟"]),
        ("艾力·吐尔逊 王军", ["艾力·吐尔逊", "王军"]),
        ("上官青欧阳明月", ["上官青", "欧阳明月"]),
        ("陈湉赵方远", ["陈湉", "赵方远"]),
        ("许江林王梅", ["许江林", "王梅"]),
        ("毛裕阿米尔江", ["毛裕", "阿米尔江"]),
        ("艾尼瓦尔·艾合买提王军", ["艾尼瓦尔·艾合买提王军"]),
        ("李镇东王军", ["李镇东", "王军"]),
        ("温青禾洪远", ["温青禾", "洪远"]),
        ("立体交通", []),
        ("王军 召开会议", []),
        ("王军，县长", []),
        ("", []),
        ("、", []),
        ("王军 2023", []),
    ],
)
def test_runs_of_names(text: str, names: list[str]) -> None:
    assert split(text) == names


def test_given_names_and_a_cut_name_need_company() -> None:
    assert split("刘岚春 泽川", DOUBTFUL) == ["刘岚春", "泽川"]
    assert split("燕春 瑞川 刘", DOUBTFUL) == ["燕春", "瑞川", "刘"]
    assert split("刘", DOUBTFUL) == []


def test_names_point_at_the_source() -> None:
    text = AlignedText.of("记者 张　敏 王军", 3)
    spans = [name.source_span() for name in split_names(text)]
    assert [span.of(text.source) for span in spans] == ["张　敏", "王军"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("高乐全主持召开会议", "高乐全"),
        ("王军出席会议", "王军"),
        ("李玥、刘川参加", "李玥"),
        ("王平和李明远", "王平"),
        ("欧阳青禾表示", "欧阳青禾"),
        ("江成与大家", "江成"),
        ("李文河一行深入", "李文河"),
        ("艾力·吐尔逊说", "艾力·吐尔逊"),
        ("会议指出", None),
        ("和平县", None),
        ("", None),
    ],
)
def test_where_a_name_ends(text: str, name: str | None) -> None:
    end = name_end(text, 0)
    assert (None if end is None else text[:end]) == name


def test_invented_names_are_split_as_they_were_joined() -> None:
    """Between spaces no name of the private grammar is cut or joined wrongly."""
    wrong = 0
    for seed in range(500):
        rng = Random(seed)
        names = [invented_name(rng) for _ in range(3)]
        wrong += split("、".join(names), POSSIBLE) != names
    assert wrong == 0


def test_plain_names_without_spaces_are_cut_right() -> None:
    wrong = 0
    for seed in range(500):
        rng = Random(seed)
        names = [rng.choice(SURNAMES) + "".join(rng.sample(GIVEN, 2)) for _ in range(3)]
        wrong += split("".join(names)) != names
    assert wrong <= 5


@given(st.text(alphabet="王李欧阳文明和与的县、 　·刘泽川a1", max_size=30))
def test_no_text_raises(text: str) -> None:
    names = split(text, POSSIBLE)
    letters = "".join(names)
    assert all(letters.count(character) <= text.count(character) for character in letters)
    assert 0.0 <= name_score(text) <= 1.0
    end = name_end(text, 0)
    assert end is None or 2 <= end <= len(text)
