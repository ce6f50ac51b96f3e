"""Picture captions (图片说明)."""

from __future__ import annotations

from govpub.rules.rule import Example, Rule, RuleTable

__all__ = [
    "ARTWORK",
    "CAPTION_OPENING",
    "CAPTION_RULES",
    "FILE_PICTURE",
    "GIVEN_PICTURES",
    "NUMBERED_CREDIT",
    "PICTURE_NUMBER",
    "PICTURE_RULES",
    "SCENE",
    "is_file_picture",
    "opens_caption",
]

CAPTION_OPENING = Rule(
    name="caption.opening",
    pattern=r"[▲▼◀►▶↑↓←→■●◆]*[ ]*(?:(?:上|下|左|右|本版|题)?图(?:为|[①-⑳一二三四五六七八九十0-9]{0,3}[:：]|[①-⑳])|图片说明[:：])",
    matches="the words or arrow that open a caption",
    examples=(Example("图为村民在采摘辣椒。"), Example("▲上图为活动现场。"), Example("图①：新建成的公路")),
    leaves=("图书馆开馆", "企图为自己开脱"),
)

ARTWORK = Rule(
    name="caption.artwork",
    pattern=r"(?P<title>[^，。（()）]{1,16}[（(](?:国画|木刻|版画|油画|水彩画?|水粉画?|剪纸|书法|篆刻|漫画|速写|素描|工笔画|农民画|宣传画)[）)])[ ]*(?P<name>[\u4e00-\u9fff·]{2,4})(?:[ ]*(?:作|画|绘|书|摄))?",
    matches="the title of a work of art, of what sort it is, and whose",
    examples=(
        Example("夏日荷韵（国画） 林青 作", {"title": "夏日荷韵（国画）", "name": "林青"}),
        Example("春耕（木刻） 林青", {"title": "春耕（木刻）", "name": "林青"}),
    ),
    leaves=("青河县国画展开幕", "林青 作"),
)

FILE_PICTURE = Rule(
    name="caption.file-picture",
    pattern=r"[^。！？]{2,60}[。]?[ ]*[（(](?:资料图片?|资料照片|网络图片|图片来源[^（）()]{0,20}|效果图|示意图)[）)]$",
    matches="words that end by saying what sort of picture stands above",
    examples=(Example("柳沟村新建的示范园（资料图）"), Example("建成后的大桥（效果图）")),
    leaves=("（资料图片）", "见资料图（第3页）"),
)

SCENE = Rule(
    name="caption.scene",
    pattern=r"(?!图)(?:[\u4e00-\u9fff“”]{0,6}(?:会议?|活动|仪式|调研|座谈|培训|签约|检查|视察|考察|演练|比赛|宣誓|报告))?(?:现场|会场|一角|场景|掠影)。?",
    matches="a caption that only says that the picture shows the scene of what the text is about",
    examples=(Example("会议现场"), Example("座谈会会场"), Example("现场")),
    leaves=("柳沟村采茶现场", "会议现场气氛热烈", "图为会议现场"),
)

GIVEN_PICTURES = Rule(
    name="caption.given-pictures",
    pattern=r"(?:本文|文中|文内|以上)?(?:图片|照片)(?:均|都)?由[^，。；]{2,20}?(?:提供|拍摄|摄)$",
    matches="who gave the pictures of a piece, at the end of its last paragraph",
    examples=(Example("图片由柳树镇政府提供"), Example("本文图片均由林青拍摄")),
    leaves=("图片由柳树镇政府提供，已存档", "公益图片展由林青主持"),
)

_NUMBERS = r"图?[①-⑳](?:[、，]?图?[①-⑳]|[—～~至到-]图?[①-⑳])*"

NUMBERED_CREDIT = Rule(
    name="caption.numbered-credit",
    pattern=rf"(?P<numbers>{_NUMBERS})[ ]*[:：]?[ ]*(?:[由为][ ]*)?(?P<credit>[\u4e00-\u9fff·]{{2,4}}(?:[ ]?[\u4e00-\u9fff]{{1,3}})?[ ]*[/／]?[ ]*(?:摄影|摄|供图))[ ；;，,、。]*",
    matches="who took the pictures of some numbers, in a line that gives the credits of all",
    examples=(
        Example("图①林青 摄", {"numbers": "图①", "credit": "林青 摄"}),
        Example("②③王河 摄", {"numbers": "②③", "credit": "王河 摄"}),
        Example("图①—图③由王河摄", {"numbers": "图①—图③", "credit": "王河摄"}),
    ),
    leaves=("图①：新建成的公路", "林青 摄"),
)

PICTURE_NUMBER = Rule(
    name="caption.picture-number",
    pattern=r"[图 ]*[①-⑳](?:[ 、]*[图 ]*[①-⑳])*",
    matches="the number that is printed in a picture, alone on a line",
    examples=(Example("①"), Example("② ③")),
    leaves=("①新建成的公路", "1"),
)

CAPTION_RULES = RuleTable(
    name="caption",
    about="A caption is known by its opening word or mark; by the credit that ends it elsewhere.",
    rules=(
        CAPTION_OPENING,
        Rule(
            name="caption.arrow",
            pattern=r"[▲▼◀►▶↑↓←→△▽][ ]*(?=[\u4e00-\u9fff0-9“])",
            matches="an arrow that points from the caption to its picture",
            examples=(Example("▲村民在采摘辣椒"),),
            leaves=("→", "同比↑5%"),
        ),
    ),
)

_STARTS = frozenset(" 图上下左右本题▲▼◀►▶↑↓←→△▽■●◆")

PICTURE_RULES = RuleTable(
    name="caption",
    about="Captions that say what sort of picture stands there; credits and numbers of several pictures.",
    rules=(ARTWORK, FILE_PICTURE, SCENE, GIVEN_PICTURES, NUMBERED_CREDIT, PICTURE_NUMBER),
)


def opens_caption(text: str) -> bool:
    """Return whether words or an arrow that point to a picture open a line.

    >>> opens_caption("图为村民在采摘辣椒。"), opens_caption("图书馆开馆")
    (True, False)
    """
    return text[:1] in _STARTS and CAPTION_RULES.match(text) is not None


def is_file_picture(text: str) -> bool:
    """Return whether a line ends by saying what sort of picture stands above.

    >>> is_file_picture("柳沟村新建的示范园（资料图）"), is_file_picture("柳沟村新建的示范园")
    (True, False)
    """
    return text[-1:] in ("）", ")") and FILE_PICTURE.fullmatch(text) is not None
