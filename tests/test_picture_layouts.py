"""Where pages set pictures, and what their captions and credits then look like."""

from __future__ import annotations

import pytest

from .outline import Outline, outline, piece

SPRING = "青河县春季农业生产现场会召开"
S1 = "3月14日，青河县春季农业生产现场会在柳树镇召开，总结去年秋冬种工作，安排部署春耕备耕任务。"
S2 = "会议指出，去冬以来气温偏高、降水偏少，各乡镇要分类指导，把促弱转壮的措施落实到每一块田。"
SHOWN = "3月14日，全县春季农业生产现场会现场。"
WATER = "许清扬调研防汛备汛工作"
W1 = "3月15日，县长许清扬到石桥水库调研防汛备汛工作，实地查看大坝、溢洪道和物资仓库。"


def lines(*parts: str) -> str:
    return "\n\n".join(parts) + "\n"


def spring(*captions: str) -> Outline:
    return piece("news", S1, S2, headline=SPRING, dateline="--03-14", captions=list(captions))


WATER_NEWS = piece("news", W1, headline=WATER, dateline="--03-15")
REPORT, WATER_TEXT = (f"本报讯 {S1}", S2), (WATER, f"本报讯 {W1}")


@pytest.mark.parametrize(
    ("caption", "read"),
    [
        ((f"▲{SHOWN}",), f"▲{SHOWN}"),
        ((f"图为{SHOWN}",), f"图为{SHOWN}"),
        ((f"{SHOWN} 林青 摄",), f"{SHOWN} / 林青"),
        ((SHOWN, "本报记者 林青 摄"), f"{SHOWN} / 林青"),
        ((SHOWN,), SHOWN),
    ],
)
def test_a_picture_between_headline_and_report(caption: tuple[str, ...], read: str) -> None:
    assert outline(lines(SPRING, *caption, *REPORT, *WATER_TEXT)) == [spring(read), WATER_NEWS]


def test_a_picture_with_its_headline_above_a_report_of_something_else() -> None:
    shown = "柳沟村村民在采摘辣椒。 林青 摄"
    photo = piece("photo", headline="辣椒丰收采摘忙", captions=["柳沟村村民在采摘辣椒。 / 林青"])
    report = piece("news", S1, S2, dateline="--03-14")
    assert outline(lines("辣椒丰收采摘忙", shown, *REPORT, *WATER_TEXT)) == [photo, report, WATER_NEWS]


def test_a_brief_above_a_report_without_a_headline_is_no_caption() -> None:
    brief = "近日，柳沟村的辣椒迎来丰收，村民忙着采摘。"
    texts = outline(lines("柳沟村辣椒丰收", brief, *REPORT, *WATER_TEXT))
    assert [(text.get("headline"), text["body"]) for text in texts] == [
        ("柳沟村辣椒丰收", [brief]),
        (None, [S1, S2]),
        (WATER, [W1]),
    ]
