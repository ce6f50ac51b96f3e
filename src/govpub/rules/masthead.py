"""Printed forms of a masthead (报头、刊头、版权页): what a publication says about itself, piece by piece."""

from __future__ import annotations

from functools import cache

from govpub.lexicon import load
from govpub.rules.rule import Example, Rule, RuleTable, words
from govpub.text.characters import HAN
from govpub.text.numerals import NUMERAL

__all__ = [
    "ANCHOR",
    "ANCHOR_HINT",
    "GLUED_LABEL",
    "LABELLED",
    "LATIN_TITLE",
    "LOOSELY_LABELLED",
    "MASTHEAD_RULES",
    "NAME_NOTE",
    "NOTICE",
    "ORGANIZATION",
    "PUBLISHER_TITLE",
    "TITLE",
    "label_key",
    "label_keys",
]

_SP = r"[ \u3000]*"
_ENDINGS = words(load("organization_endings"))
_QUOTED = rf"[“\"][{HAN}0-9A-Za-z·、]{{2,20}}[”\"]"
_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"

ANCHOR = Rule(
    name="masthead.anchor",
    pattern=rf"""
        期{_SP}(?:[)）\]]|$|[ \u3000])|第[ ]?{NUMERAL}[ ]?[期号]|总[ ]?第?[ ]?{NUMERAL}[ ]?期|内部(?:资料|刊物|参考|发行|交流|读物)|免费(?:赠阅|交流|发放|赠送)
        |注意保|妥善保|刊登字|报登|准印|准[卬]|刊号|出版物号|CN[ ]?[0-9]{{2}}|ISSN|内资|内准|内登|机关[报刊]|主{_SP}[办力辨][ \u3000单:：]|主办$|承办$|主管|编{_SP}印|编委|编辑委|编辑出版|出版|主{_SP}编|总{_SP}编
        |题[字签写]|社{_SP}长|(?:双?月|季|半月|周|旬|年)刊|周报|星期[一二三四五六日天]|周[一二三四五六日]|农历|今[日天][^，。]{{0,4}}版|邮{_SP}编|邮政编码|邮发代号|[地网社]{_SP}址|www\.|https?:|电{_SP}话|信箱|邮箱
        |第?[0-9一二三四五六七八九十]{{1,3}}[ ]?版(?:[^{HAN}]|$)|承{_SP}印|印刷|印{_SP}制|印数|发送对象|[报送发]{_SP}[:：]|[报送]送|定价|[室部委局府心社会]编(?:$|[ \u3000])|顾问|责任编辑|责任校对|校对
    """,
    matches="a line that may hold a piece of a masthead: only such lines are read closely",
    examples=(Example("第12期"), Example("主 办：中共青河县委"), Example("青河县创建办公室编")),
    leaves=("全县召开会议", "加强组织领导"),
)

ANCHOR_HINT = (
    r"[期号免印卬刊版CIw承编历邮址话箱送价顾校周保主机内社题](?:(?<![主机内社题])|(?<=主)[ \u3000]*[办力辨管编]|(?<=机)关|(?<=内)[部资]"
    r"|(?<=社)[ \u3000]*长|(?<=题)[字签写])"
)
"""Characters of which every anchor has one: the cheap test before it."""

TITLE = Rule(
    name="masthead.title",
    pattern=rf"[《〈\"“]?(?P<title>(?:[{HAN}]{{0,8}}{_QUOTED}(?=[{HAN}])|[{HAN}A-Za-z0-9·•])[{HAN}·•\- \u3000]{{0,30}}[{HAN}])[》〉\"”]?",
    matches="what could be the title of a publication: characters only, in brackets or not, perhaps with a name in quotes",
    examples=(
        Example("《青河工作》", {"title": "青河工作"}),
        Example("青 河 日 报"),
        Example("青河县人民政府公报"),
        Example("“清河行动”工作简报", {"title": "“清河行动”工作简报"}),
    ),
    leaves=("青河日报，创刊", "2023年5月"),
)

LATIN_TITLE = Rule(
    name="masthead.latin-title",
    pattern=r"(?P<latin>[A-Za-zÀ-ÿĀ-ǜ][A-Za-zÀ-ÿĀ-ǜ'’·.\- ]{3,70}[A-Za-zÀ-ÿĀ-ǜ])",
    matches="the title in Latin letters",
    examples=(Example("QING HE RI BAO"), Example("Qinghe Gongzuo")),
    leaves=("青河日报", "A1"),
)

ORGANIZATION = Rule(
    name="masthead.organization",
    pattern=rf"(?:中共|中国共产党)?(?:[{HAN}]{{0,12}}{_QUOTED})?[^\s，。：:；“”0-9]{{2,40}}(?:{_ENDINGS})|(?:中共|中国共产党)[^\s，。：:；“”0-9]{{2,30}}",
    matches="the name of an office or a company",
    examples=(
        Example("青河县融媒体中心"),
        Example("中共青河县委"),
        Example("《青河工作》编辑部"),
        Example("青河县“清河行动”指挥部办公室"),
    ),
    leaves=("王小川", "青河", "听“老兵”讲故事，学党史"),
)

PUBLISHER_TITLE = Rule(
    name="masthead.publisher-title",
    pattern=r"[《〈]?(?P<title>[^《》〈〉\s]{2,20}?)[》〉]?(?:编辑部|杂志社|编委会|编辑委员会|(?<=报)社|总编室)",
    matches="the name of an editorial office that names its publication",
    examples=(Example("《青河工作》杂志社", {"title": "青河工作"}), Example("青河日报社", {"title": "青河日报"})),
    leaves=("青河县委办公室",),
)

NAME_NOTE = Rule(
    name="masthead.name-note",
    pattern=r"[（(【\[][ ]?(?:按|以|排名|姓氏|兼|常务|执行|主持|轮值|正|副|特邀|不分先后|本期|排序)[^（()）】\]]{0,16}[)）】\]]|(?:按|以)姓氏[^，。]{1,8}(?:为序|排序|排列)|排名不分先后",
    matches="a remark on the order or the rank of the names of a board",
    examples=(Example("(按姓氏笔画为序)"), Example("（兼）"), Example("（排名不分先后）")),
    leaves=("（王小川）", "王小川"),
)

NOTICE = Rule(
    name="masthead.notice",
    pattern=r".{0,20}(?:启[ ]?事|公[ ]?告|通[ ]?知|稿[ ]?约|征[ ]?稿|征[ ]?订|投[ ]?稿|须[ ]?知|声[ ]?明|招[ ]?聘|敬告读者|欢迎订阅).{0,6}",
    matches="the title of a notice, whose address and telephone are its own and not the masthead's",
    examples=(Example("征稿启事"), Example("欢迎投稿"), Example("2024年度征订启事")),
    leaves=("青河日报",),
)


def label_key(label: str) -> str:
    """Return the key that a label without spaces fills; not all labels of permits and telephones are listed.

    >>> label_key("主办单位"), label_key("某省内部资料准印证号")
    ('sponsors', 'permit')
    """
    ending = {"电话": "phone", "地址": "address", "社址": "address"}.get(label[-2:], "permit")
    return label_keys().get(label, ending)


@cache
def label_keys() -> dict[str, str]:
    """Return each label, without spaces, and the key it fills."""
    return dict(line.rsplit(" ", 1) for line in load("masthead_labels"))


def _spaced(entries: tuple[str, ...]) -> str:
    """Return an alternation of words whose characters may be set apart."""
    ordered = sorted(set(entries), key=lambda word: (-len(word), word))
    escaped = (
        _SP.join(character if character.isalnum() else "\\" + character for character in word) for word in ordered
    )
    return "(?:" + "|".join(escaped) + ")"


_LISTED = _spaced(tuple(line.rsplit(" ", 1)[0] for line in load("masthead_labels")))
_LABELS = (
    rf"(?:{_LISTED}|[{HAN}（）()]{{0,16}}准{_SP}印{_SP}(?:证|字)?{_SP}(?:编)?{_SP}号?"
    rf"|[{HAN}]{{0,4}}(?:编辑部|编辑室|杂志社|报社|公报室|简报室|总编室|办公室|本刊|本报)电{_SP}话"
    rf"|[{HAN}]{{0,6}}(?:编辑部|杂志社|报社){_SP}[地社]{_SP}址)"
)
_ROLES = _spaced(load("masthead_roles"))
# Characters that a role may begin with where it is letter-spaced; any other could end the name before it.
_SPACED_START = "编委会杂志社本期刊报版值班执行责任特约封面装帧文字图片美术首席常务副总名誉法律行政"
_ROLE = rf"(?:[{HAN}、]{{1,9}}?|(?:[{_SPACED_START}][ \u3000]+){{1,6}})?{_ROLES}"
_BOUNDARY = r"(?:^|(?<=[ \u3000；;，,|｜/／）)】」◆●■★▲◇]))"

LABELLED = Rule(
    name="masthead.labelled",
    pattern=rf"{_BOUNDARY}(?:(?P<label>{_LABELS})|(?P<role>{_ROLE})){_SP}(?:[（(][^（()）:：]{{1,14}}[)）]{_SP})?(?:[:：]|[;；](?={_SP}[0-9（(])|(?<=[编辑对核式计影])[/／](?=[{HAN}])|(?<=[ \u3000])[/／|｜](?=[ \u3000])){_SP}",
    matches="a label or the role of a person, with its colon",
    examples=(
        Example("主办单位：", {"label": "主办单位"}),
        Example("电 话:", {"label": "电 话"}),
        Example("编委副主任：", {"role": "编委副主任"}),
        Example("编委（按姓氏笔画为序）：", {"role": "编委"}),
        Example("主 编：", {"role": "主 编"}),
        Example("主办单位 / ", {"label": "主办单位"}),
        Example("国内准印证号：", {"label": "国内准印证号"}),
        Example("青河报社地址：", {"label": "青河报社地址"}),
    ),
    leaves=("会议指出：", "王小川："),
)

GLUED_LABEL = Rule(
    name="masthead.glued-label",
    pattern=rf"""
        (?<=[{HAN}0-9a-z])
        (?:(?P<label>主管|(?:主办|承办|协办|出版|编辑出版|编印|印刷|承印)(?:单位)?|地址|社址|邮编|邮政编码|电话|传真|网址|邮箱|准印证号?)
          |(?P<role>副主编|执行主编|主编|副总编辑?|总编辑?|责任编辑|责任校对|校对|美编))
        {_SP}[:：]{_SP}
    """,
    matches="a label that touches the value of the label before it on the line",
    examples=(Example("县委主办：", {"label": "主办"}), Example("王小川副主编：", {"role": "副主编"})),
    leaves=("主办：", "县委主办单位"),
)

LOOSELY_LABELLED = Rule(
    name="masthead.loosely-labelled",
    pattern=rf"(?:(?P<role>(?:[{HAN}]{{1,6}}?)?{_ROLES})|(?P<label>{_LABELS}))(?:[ \u3000]+|(?=[（(]?(?:[A-Z]|[{_PROVINCES}][)）])|第?[ ]?[0-9A-Z-]{{3,12}}号))(?P<value>[^\s].*)",
    matches="a label or a role without a colon, and its value after a space",
    examples=(
        Example("主办 中共青河县委", {"label": "主办", "value": "中共青河县委"}),
        Example("主　编　王小川", {"role": "主　编", "value": "王小川"}),
        Example("准印证号（晋）K137号", {"label": "准印证号", "value": "（晋）K137号"}),
    ),
    leaves=("主办单位", "主编王小川"),
)

MASTHEAD_RULES = RuleTable(
    name="masthead",
    about=(
        "A line is read only if all of it is pieces. Which lines make a masthead is decided from the pieces that stand "
        "together: an office that does something, an address or a telephone alone never do."
    ),
    rules=(
        ANCHOR,
        LABELLED,
        GLUED_LABEL,
        LOOSELY_LABELLED,
        TITLE,
        LATIN_TITLE,
        ORGANIZATION,
        PUBLISHER_TITLE,
        NAME_NOTE,
        NOTICE,
    ),
)
