"""The printed forms of a credit: the words that name a role, the paper that sends somebody, marks and brackets."""

from __future__ import annotations

import re

from govpub.lexicon import load
from govpub.rules.rule import Example, Rule, RuleTable, words
from govpub.text.characters import HAN

__all__ = [
    "ART_RULE",
    "AUTHOR_MARK_RULE",
    "BRACKET_RULE",
    "BYLINE_RULES",
    "CAPTION_END_RULE",
    "COLLECTIVE_RULE",
    "DOTS_RULE",
    "GLUED_OUTLET_RULE",
    "HEAD_RULE",
    "LABEL_RULE",
    "LIBRARY_RULE",
    "MARK_RULE",
    "OFFICE_RULE",
    "OUTLET_RULE",
    "PAGE_PICTURES_RULE",
    "RELEASE_RULE",
    "SPACED_LABEL_RULE",
    "label_rule",
    "plain_label",
]

_COLON = r"[:：/／|｜丨_＿]"
_SLASH = r"[/／|｜丨]"
_CORE = ("记者", "通讯员", "报道员", "实习生", "见习生", "评论员", "观察员", "采访人员")
"""Role words that need no colon and no space: 本报记者甲通讯员乙."""
_PEOPLE = frozenset("者员生")
"""Last characters of the role words that are people; the others are what they did."""
_LOOSE = ("摄", "作", "绘", "画", "书", "译", "摘", "辑", "编")
"""One character after a name: 甲摄."""
_LOOSE_PATTERN = (
    r"(?:(?<![拍抓])摄|(?<![工合写创动操制协耕著运农劳佳力杰大名习振当看炒])作|(?<![描测彩])绘|(?<![国漫油版年字壁])画"
    r"|(?<![图文证秘读全藏新])书|(?<![翻口笔])译|(?<![文采])摘|(?<![编专逻特选剪])辑"
    r"|(?<![改主新选汇采统责美组网小整收本原简])编)"
)
"""工作, 拍摄, 图书: there the character ends a word and is no credit."""

_STRICT = ("文", "图", "诗")
"""One character that must stand apart, for it is in many names."""
_DESK = (
    "编辑",
    "责编",
    "校对",
    "美编",
    "主编",
    "总编",
    "版式",
    "版式设计",
    "组版",
    "审核",
    "编审",
    "签发",
    "执笔",
    "撰文",
    "摄影",
    "摄像",
)
"""Role words that say no more than that, whatever follows: 责任编辑甲某."""
_SLASHED = ("文", "图", "摄", "摄影", "诗", "画", "口述", "整理", "撰文", "供图")
"""Role words that are known by the slash before them: 甲某/文乙某/摄."""


def _rows() -> tuple[tuple[str, str], ...]:
    return tuple((word, place) for word, _, place in (line.split() for line in load("roles")))


def _alternation(chosen: tuple[str, ...]) -> str:
    """Return an alternation in which a slash may be printed in any of its forms."""
    return words(chosen).replace("/", rf"[ ]?{_SLASH}[ ]?")


_LEADING = tuple(word for word, place in _rows() if place != "before" and word not in _CORE)
_TRAILING = tuple(word for word, place in _rows() if place != "after" and word not in (*_LOOSE, *_STRICT))
_CLOSE = tuple(word for word in _LEADING if word.endswith(_DESK))
_COMPOUND = (
    rf"(?:{words(load('role_prefixes'))}){{1,3}}(?:编辑|责编|主编|总编|编审|编导|审核|审读|审校|审稿|初审|复审|终审|校对|监制|策划|统筹"
    r"|设计|制作|摄影|摄像|拍摄|剪辑|播音|主持|配音|制图|撰稿|撰文|采写|翻译|整理|记录)"
)
"""视频审核, 系列报道策划: role words that are put together as they are needed. A colon has to follow."""
_TWO_WORKS = (
    r"(?:文|图|文字|图片|摄影|摄像|录像|视频|采写|撰文)(?:[、&＆和](?:文|图|文字|图片|摄影|摄像|录像|视频)){1,2}"
)
"""图、录像: two kinds of work by one hand."""
_QUALIFIER = rf"(?:{words(load('role_qualifiers'))}|驻[{HAN}]{{1,5}}?)"
_EDGE = rf"(?=$|[ \u3000、，,；;）)\]】/／。]|{_SLASH})"


def label_rule(extra: tuple[str, ...] = ()) -> Rule:
    """Return the rule of the words that name a role.

    Args:
        extra: role words that a paper has of its own. They may stand on either side of the names.
    """
    core = (*_CORE, *(word for word in extra if word[-1] in _PEOPLE))
    leading = (*_LEADING, *(word for word in extra if word not in core))
    trailing = (*_TRAILING, *(word for word in extra if word not in core))
    return Rule(
        name="byline.label",
        pattern=rf"""
        (?P<core>{_QUALIFIER}{{0,3}}{words(core)})(?![站节团席会证]|手记|招待)[ ]*{_COLON}?
      | (?P<led>{_TWO_WORKS}|(?<![{HAN}]){_COMPOUND}|{_alternation(leading)})[ ]*{_COLON}(?!{_SLASH}|(?:图|摄|片|文|视频|报道|摄影){_EDGE})
      | (?<=[{HAN}]{_SLASH})(?P<slashed>{words(_SLASHED)})(?=[{HAN}]{{2}})
      | (?:(?<=^[{HAN}]{{3}})|(?<=[者员][{HAN}]{{3}}))(?P<between>文)(?=[{HAN}]{{2,4}}(?:摄影?|图|画)[）)]?$)
      | (?<![{HAN}])(?P<apart>{_alternation(tuple(word for word in leading if word.endswith(_DESK)))}
          |(?<![^{HAN}][{HAN}][ \u3000])(?<!^[{HAN}][ \u3000])(?:{_alternation(leading)}))(?=[ \u3000]|$|[）)])
      | (?P<trailing>{_alternation(trailing)}){_EDGE}
      | (?<![{HAN}])(?P<close>{_alternation(_CLOSE)})(?=[{HAN}]{{2,4}}(?:$|[ \u3000、，,；;）)]))
      | (?P<loose>{_LOOSE_PATTERN}){_EDGE}
      | (?<![{HAN}])(?<![^{HAN}][{HAN}][ \u3000])(?<!^[{HAN}][ \u3000])(?P<strict>{words(_STRICT)}){_EDGE}
        """,
        matches="a word or mark that says what somebody did",
        examples=(
            Example("全媒体记者 甲", {"core": "全媒体记者"}),
            Example("驻青河记者甲", {"core": "驻青河记者"}),
            Example("责编：甲", {"led": "责编"}),
            Example("系列报道策划：甲", {"led": "系列报道策划"}),
            Example("图、录像/甲", {"led": "图、录像"}),
            Example("文/甲", {"led": "文"}),
            Example("摄影 甲", {"apart": "摄影"}),
            Example("摄影报道", {"trailing": "摄影报道"}),
            Example("摄", {"loose": "摄"}),
            Example("甲某/文乙某/摄", {"slashed": "文"}),
            Example("甲某乙文丙某摄", {"between": "文"}),
            Example("责任编辑甲某", {"close": "责任编辑"}),
        ),
        leaves=("新闻", "文化", "图书馆", "摄像头", "党建工作", "记者节"),
    )


LABEL_RULE = label_rule()

SPACED_LABEL_RULE = Rule(
    name="byline.spaced-label",
    pattern=rf"(?<![{HAN}])(?:记[ \u3000]+者|通[ \u3000]*讯[ \u3000]+员|通[ \u3000]+讯员|实[ \u3000]*习[ \u3000]+生|摄[ \u3000]+影|编[ \u3000]+辑"
    r"|校[ \u3000]+对|作[ \u3000]+者|责[ \u3000]+编|本[ \u3000]+报[ \u3000]+记[ \u3000]+者|本[ \u3000]+报(?=[ \u3000]*记者)|美[ \u3000]+编|版[ \u3000]+式|审[ \u3000]+核)"
    rf"(?![{HAN}](?![ \u3000]))",
    matches="a role word set wide",
    examples=(Example("记 者", {}), Example("通 讯 员 甲某", {})),
    leaves=("记者 甲", "编者按", "编 者 按"),
)

_OUTLET_BODY = rf"[{HAN}A-Za-z0-9+＋·•&《》〈〉“”]"
OUTLET_RULE = Rule(
    name="byline.outlet",
    pattern=rf"""(?:据)?(?P<outlet>
        本[报刊网台社站]|本中心
      | 《[^《》]{{2,14}}》[报网]?
      | {_OUTLET_BODY}{{1,18}}?{words(load("outlet_endings"))}(?:[·•][{HAN}]{{2,6}}[+＋]?)?
      | [{HAN}]{{2,6}}[/／][{HAN}]{{2,8}}(?:日报|晚报|新闻|网)
      | {words(tuple(word for word in load("outlet_endings") if len(word) >= 3))}
    )""",
    matches="the paper, station, site or agency that somebody writes for",
    examples=(
        Example("本报", {"outlet": "本报"}),
        Example("青河日报", {"outlet": "青河日报"}),
        Example("新华社", {"outlet": "新华社"}),
        Example("青河县融媒体中心", {"outlet": "青河县融媒体中心"}),
    ),
    leaves=("甲某", "县里"),
)
GLUED_OUTLET_RULE = Rule(
    name="byline.glued-outlet",
    pattern=r"(?P<outlet>本[报刊网台]|新华社|中新社|新华网|人民网|人民日报|中新网|央视)$",
    matches="a paper printed without a space after the name before it",
    examples=(Example("甲某本报", {"outlet": "本报"}),),
    leaves=("本报记者",),
)

OFFICE_RULE = Rule(
    name="byline.office",
    pattern=rf"""(?P<office>
        {words(load("offices"))}
      | (?!(?:本|该|全|各|由|据|有关|相关|多|记者|某些))(?![{HAN}]*(?:开新|新局|布局|格局|结局|大局|迈|谱|推进|推动|助力|赋能))[{HAN}]{{1,18}}{words(load("office_endings"))}
    )""",
    matches="an office that signs in place of a person",
    examples=(
        Example("组宣", {"office": "组宣"}),
        Example("县委办", {"office": "县委办"}),
        Example("青公宣", {"office": "青公宣"}),
        Example("青河县融媒体中心", {"office": "青河县融媒体中心"}),
    ),
    leaves=("甲某", "会议", "项目建设开新局"),
)

MARK_RULE = Rule(
    name="byline.mark",
    pattern=r"[ \u3000]*(?P<mark>[□■◎●○◇◆▲△▼★☆◤▌▍▎▮►▶※❑❒◻◼☐⊙▢◉]|[＊*—-](?=[ \u3000]*(?:本报|本刊|记者|通讯员))|口(?=[ \u3000]*(?:本报|本刊|记者|通讯员)))[ \u3000]*",
    matches="the mark before a credit",
    examples=(Example("□ 本报记者", {"mark": "□"}), Example("◎甲", {"mark": "◎"})),
    leaves=("本报记者", "口号"),
)
AUTHOR_MARK_RULE = Rule(
    name="byline.author-mark",
    pattern=r"[◎⊙]",
    matches="the mark that stands for 作者",
    examples=(Example("◎", {}),),
    leaves=("□", "■"),
)
BRACKET_RULE = Rule(
    name="byline.bracket",
    pattern=r"[ \u3000]*[（(\[［【〔<＜][ \u3000]*(?P<inner>[^（()）\[\]［］【】〔〕<>＜＞。！？]{2,120}?(?:[（(][^（()）]{1,8}[）)][^（()）]{0,60}?)?)[ \u3000]*[）)\]］】〕>＞]",
    matches="a bracket that may hold a credit; its two halves need not be of one kind",
    examples=(
        Example("（记者 甲 通讯员 乙 丙）", {"inner": "记者 甲 通讯员 乙 丙"}),
        Example("(记者 甲）", {"inner": "记者 甲"}),
        Example("【通讯员 甲】", {"inner": "通讯员 甲"}),
    ),
    leaves=("（）", "（记者", "（会议要求。）"),
)
DOTS_RULE = Rule(
    name="byline.dots",
    pattern=rf"[ \u3000]*[·•・][ ]*(?P<inner>[{HAN}](?:[{HAN} \u3000]{{0,20}})[{HAN}])[ ]*[·•・][ \u3000]*",
    matches="a credit between two dots",
    examples=(Example("·本报记者 甲某·", {"inner": "本报记者 甲某"}),),
    leaves=("艾力·吐尔逊", "·甲某"),
)
ART_RULE = Rule(
    name="byline.art",
    pattern=r"[（(](?:[中国油版年漫粉][国画]?画?|水彩画?|[水彩]墨画?|农民画|钢笔画|手指画|连环画|书法|篆刻|剪纸|刻纸|摄影|图片|速写|写生|素描|雕塑|石膏|泥塑|(?:套色)?木刻)[）)]$",
    matches="the kind of a picture, before the bracket with the artist's name",
    examples=(Example("（油画）", {}), Example("（水墨画）", {})),
    leaves=("（会议）", "（国家）"),
)
COLLECTIVE_RULE = Rule(
    name="byline.collective",
    pattern=rf"[（(]?[□■◎●]?[ ]*(?:(?P<paper>本[报刊网台社])(?P<name>(?:特约)?(?:评论员|编辑部|观察员|采访组|报道组|报道团|调研组|采访团))|(?P<outlet>新华社|[{HAN}]{{2,6}}(?:日报|晚报|时报))(?P<office>(?:特约)?评论员))[）)]?",
    matches="a collective that signs for the paper",
    examples=(
        Example("本报评论员", {"paper": "本报", "name": "评论员"}),
        Example("（本刊编辑部）", {"paper": "本刊", "name": "编辑部"}),
        Example("青河日报评论员", {"outlet": "青河日报", "office": "评论员"}),
    ),
    leaves=("本报记者", "评论员文章"),
)
HEAD_RULE = Rule(
    name="byline.head",
    pattern=rf"""[ \u3000—:：]*(?P<credit>(?:[{HAN}]{{2,3}}[、 ])?(?:{_OUTLET_BODY}{{1,12}}?)?(?:文[/／])?(?:{_OUTLET_BODY}{{1,12}}?)?
        {_QUALIFIER}{{0,3}}(?:记者|通讯员|实习生|报道员)(?![从在们站节])(?:[ ]*{_COLON})?)""",
    matches="the beginning of a credit that runs before the first sentence",
    examples=(Example(" 记者甲某报道", {"credit": "记者"}), Example("通讯员 甲某", {"credit": "通讯员"})),
    leaves=("记者从", "记者在", "会议指出，记者"),
)
PAGE_PICTURES_RULE = Rule(
    name="byline.page-pictures",
    pattern=rf"""本[版期](?:除[{HAN}]{{2,8}}外[，,]?)?(?P<work>图片|照片|摄影|配图|图|稿件图片)(?:除[{HAN}]{{2,8}}外)?[，,]?(?:均|全部|都)?(?:
        (?:由|为)?[ ]?(?P<giver>[{HAN}·、 ]{{2,30}}?)[ ]?(?P<act>提供|摄影|摄|供图|拍摄)
      | [ ]?[:：/／][ ]?(?P<named>[{HAN}·、 ]{{2,30}})
    )""",
    matches="a credit for all pictures of a page",
    examples=(
        Example("本版图片由本报视觉中心提供", {"giver": "本报视觉中心", "act": "提供"}),
        Example("本版图片均为甲某 摄", {"giver": "甲某", "act": "摄"}),
        Example("本版摄影：甲某", {"named": "甲某"}),
        Example("本版除署名外图片均由甲某摄", {"giver": "甲某", "act": "摄"}),
    ),
    leaves=("本版责编：甲某", "图片由甲某提供"),
)

CAPTION_END_RULE = Rule(
    name="byline.caption-end",
    pattern=rf"(?:摄|影|图|供|报道|提供|作|绘|文|片|航拍)[）)\]】]?$|摄影[ ]+[{HAN}·]{{2,4}}[）)]$|(?:摄影|图片?|照片|记者|通讯员|摄)[ ]*{_COLON}[^。]{{2,24}}$|[摄图]{_SLASH}文[）)]?$",
    matches="what a caption with a credit ends in",
    examples=(
        Example("甲某 摄", {}),
        Example("摄影：甲某", {}),
        Example("（甲某 摄影报道）", {}),
        Example("甲某 航拍", {}),
    ),
    leaves=("稳步提升。",),
)
RELEASE_RULE = Rule(
    name="byline.release",
    pattern=r"(?P<agency>新华社|中新社|人民视觉|视觉中国|央广网|人民网|新华网|中新网)发(?:稿)?[ \u3000]*",
    matches="the agency that released a picture",
    examples=(Example("新华社发", {"agency": "新华社"}),),
    leaves=("本报讯",),
)
LIBRARY_RULE = Rule(
    name="byline.picture-library",
    pattern=r"[ \u3000]*[（(](?:人民视觉|影像中国|视觉中国|人民图片|新华社发|新华社稿?|中新社发|资料图片?|资料照片|(?:数码)?传真照片|本报资料图片|附图片?[^（）]{0,3}[张幅]?|完|图片新闻|[一-龥]{2,8}(?:图片库|图库)发?)[）)]$",
    matches="the library that a picture is from, after its credit",
    examples=(Example("（人民视觉）", {}),),
    leaves=("（王某）",),
)
BYLINE_RULES = RuleTable(
    name="byline",
    about="The parts of a printed credit. They are not tried in turn: a credit is read from left to right, label by label.",
    rules=(
        MARK_RULE,
        AUTHOR_MARK_RULE,
        BRACKET_RULE,
        SPACED_LABEL_RULE,
        LABEL_RULE,
        OUTLET_RULE,
        GLUED_OUTLET_RULE,
        OFFICE_RULE,
        DOTS_RULE,
        ART_RULE,
        COLLECTIVE_RULE,
        HEAD_RULE,
        PAGE_PICTURES_RULE,
        CAPTION_END_RULE,
        RELEASE_RULE,
        LIBRARY_RULE,
    ),
)


_SLASHES_RE = re.compile(rf"[ ]?{_SLASH}[ ]?")


def plain_label(label: str) -> str:
    """Return a role word with a plain slash: `文／图` as `文/图`."""
    return _SLASHES_RE.sub("/", label)
