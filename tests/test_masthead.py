"""Mastheads of newspapers, magazines, gazettes and bulletins, and texts that have none."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govpub.errors import InputTypeError
from govpub.extract.masthead import find_masthead, parse_masthead
from govpub.models import PartialDate
from govpub.text.lines import split_lines

PROSE = "近年来，青河县坚持以高质量发展为主题，统筹推进各项工作，取得了新的成效，群众的获得感明显增强。"


def said(text: str, **options: Any) -> dict[str, Any] | None:
    """Return what a masthead says, without what it leaves out, and staff as pairs."""
    masthead = parse_masthead(text, **options)
    if masthead is None:
        return None
    values = {key: value for key, value in masthead.to_dict().items() if value and key not in ("span", "spans")}
    if "staff" in values:
        values["staff"] = {entry["role"]: entry["names"] for entry in values["staff"]}
    return values


CASES: dict[str, tuple[str, dict[str, Any]]] = {
    "front page, a piece a line": (
        f"# 今日青河\n\nJIN RI QING HE\n\n主办单位：县融媒体中心\n内部资料 免费交流\n中共青河县委机关刊物\n\n2022年9月19日\n总1810期\n报头题字：王小川\n\n## 我县召开会议\n\n{PROSE}\n",
        {
            "title": "今日青河",
            "title_latin": "JIN RI QING HE",
            "organ_of": "中共青河县委",
            "date": "2022-09-19",
            "serial_number": 1810,
            "sponsors": ["县融媒体中心"],
            "distribution": "内部资料 免费交流",
            "calligrapher": "王小川",
        },
    ),
    "front page, one date line": (
        f"青河日报\nQINGHE RIBAO\n2023年5月6日 星期六 农历癸卯年三月十七 第3121期 今日四版\n国内统一连续出版物号 CN 14-0011 邮发代号 21-99\n中共青河市委主管主办\n\n我市召开会议\n{PROSE}\n",
        {
            "title": "青河日报",
            "title_latin": "QINGHE RIBAO",
            "date": "2023-05-06",
            "issue_number": 3121,
            "permit": "CN 14-0011",
            "sponsors": ["中共青河市委"],
        },
    ),
    "ears in pieces": (
        f"青 河 报\n2023年5月\n6\n星期六\n农历三月十七\n总第 512 期\n今日4版\n晋内资准字（E）第012号\n\n我县召开会议\n{PROSE}\n",
        {"title": "青河报", "date": "2023-05-06", "serial_number": 512, "permit": "晋内资准字（E）第012号"},
    ),
    "Chinese numerals": (
        f"青河通讯\n二〇二三年五月六日\n第三十八期\n（总第一百二十期）\n青河县文联主办\n\n{PROSE}\n",
        {
            "title": "青河通讯",
            "date": "2023-05-06",
            "issue_number": 38,
            "serial_number": 120,
            "sponsors": ["青河县文联"],
        },
    ),
    "ears before the title": (
        f"总第1810期\n2023年5月6日 星期六\n中共青河县委主管 青河县融媒体中心主办\n青河新闻\nQing He Xin Wen\n\n{PROSE}\n",
        {
            "title": "青河新闻",
            "title_latin": "Qing He Xin Wen",
            "date": "2023-05-06",
            "serial_number": 1810,
            "sponsors": ["青河县融媒体中心"],
        },
    ),
    "labels on one line": (
        f"《青河工运》 2023年第2期（总第45期）\n主办：青河县总工会　承办：青河县总工会办公室　印刷：青河县印刷厂\n准印证号：（晋）K137号  内部资料 免费赠阅\n\n{PROSE}\n",
        {
            "title": "青河工运",
            "issue_number": 2,
            "serial_number": 45,
            "sponsors": ["青河县总工会"],
            "organizers": ["青河县总工会办公室"],
            "printer": "青河县印刷厂",
            "permit": "（晋）K137号",
            "distribution": "内部资料 免费赠阅",
        },
    ),
    "magazine with cover, board and colophon": (
        f"青河工作\n\nQing He Gong Zuo\n\n- ◎ 奋楫扬帆正当时\n\n中国共产党青河县委员会主办\n中国共产党青河县委员会政策研究室承办\n\n青河工作\n\nqing he gong zuo\n\n2021·5期(总第212期) 2021年5月10日出版(月刊)\n\n顾问: 王小川\n\n编委主任: 李青\n\n编委: (按姓氏笔画为序)\n\n王 军 王天朗 李惟安\n\n张 敏 张 泓\n\n主编: 李惟安\n\n副主编: 张 敏 王 军\n\n陈 远\n\n责任编辑: 卫 青\n\n编辑出版:《青河工作》杂志社\n\n办公地址: 青河县文昌街289号\n\n电 话: (0356)2199999\n\n邮政编码: 048000\n\n网 址: <http://www.qinghe.example>\n\n电子信箱: qhgz@example.com\n\n承 印: 青河印业有限公司\n\n目 录\n\n1 奋楫扬帆正当时 王小川\n4 把基层治理落到实处 李青\n\n奋楫扬帆正当时\n\n{PROSE}\n\n内部资料 免费赠阅\n\n准印证号: (晋)K999号\n",
        {
            "title": "青河工作",
            "title_latin": "Qing He Gong Zuo",
            "date": "2021-05-10",
            "issue_number": 5,
            "serial_number": 212,
            "frequency": "月刊",
            "sponsors": ["中国共产党青河县委员会"],
            "organizers": ["中国共产党青河县委员会政策研究室"],
            "publisher": "《青河工作》杂志社",
            "printer": "青河印业有限公司",
            "permit": "(晋)K999号",
            "distribution": "内部资料 免费赠阅",
            "staff": {
                "顾问": ["王小川"],
                "编委主任": ["李青"],
                "编委": ["王军", "王天朗", "李惟安", "张敏", "张泓"],
                "主编": ["李惟安"],
                "副主编": ["张敏", "王军", "陈远"],
                "责任编辑": ["卫青"],
            },
            "address": "青河县文昌街289号",
            "postal_code": "048000",
            "phone": "(0356)2199999",
            "website": "http://www.qinghe.example",
            "email": "qhgz@example.com",
        },
    ),
    "colophon without colons": (
        f"{PROSE}\n\n主　管　中共青河县委\n主　办　青河县文学艺术界联合会\n主　编　王小川\n副主编　李青　赵大河\n责任编辑　陈远\n编辑出版　《青河文艺》编辑部\n邮　编　048000\n电　话　0356-2199999\n内部资料　免费交流\n",
        {
            "title": None,
            "sponsors": ["青河县文学艺术界联合会"],
            "publisher": "《青河文艺》编辑部",
            "postal_code": "048000",
            "phone": "0356-2199999",
            "distribution": "内部资料 免费交流",
            "staff": {"主编": ["王小川"], "副主编": ["李青", "赵大河"], "责任编辑": ["陈远"]},
        },
    ),
    "bulletin on lines": (
        f"工作简报\n第12期\n（总第45期）\n青河县创建办公室编          2023年5月6日\n\n全县创建工作稳步推进\n{PROSE}\n\n报：县委、县政府领导\n送：县直各单位\n发：各乡镇（街道）\n（共印120份）\n",
        {
            "title": "工作简报",
            "date": "2023-05-06",
            "issue_number": 12,
            "serial_number": 45,
            "publisher": "青河县创建办公室",
        },
    ),
    "bulletin on one line": (
        f"工作简报 第12期 青河县创建办公室编 2023年5月6日\n全县创建工作稳步推进\n{PROSE}\n",
        {"title": "工作简报", "date": "2023-05-06", "issue_number": 12, "publisher": "青河县创建办公室"},
    ),
    "bulletin with year in brackets": (
        f"青河督查专报\n〔2023〕第7期\n中共青河县委督查室 2023年5月6日\n\n{PROSE}\n",
        {"title": "青河督查专报", "date": "2023-05-06", "issue_number": 7, "publisher": "中共青河县委督查室"},
    ),
    "gazette": (
        f"青河县人民政府公报\n2023年第2号（总第45号）\n青河县人民政府办公室主办\n2023年6月30日出版\n\n目录\n【县政府文件】\n关于加强耕地保护的通知…………1\n关于做好防汛工作的通知…………6\n\n{PROSE}\n",
        {
            "title": "青河县人民政府公报",
            "date": "2023-06-30",
            "issue_number": 2,
            "serial_number": 45,
            "sponsors": ["青河县人民政府办公室"],
        },
    ),
    "gazette colophon": (
        f"{PROSE}\n\n主管主办：青河县人民政府\n编辑出版：青河县人民政府办公室\n刊号：CN14-1234/D\n刊期：季刊\n印刷：青河县印务有限公司\n地址：青河县府前街1号\n邮编：048000\n发送对象：各乡镇人民政府\n印数：3000册\n",
        {
            "sponsors": ["青河县人民政府"],
            "publisher": "青河县人民政府办公室",
            "permit": "CN14-1234/D",
            "frequency": "季刊",
            "printer": "青河县印务有限公司",
            "address": "青河县府前街1号",
            "postal_code": "048000",
        },
    ),
    "two sponsors": (
        f"青河党建\n主办单位：中共青河县委组织部 青河县委党校\n第6期 2023年5月6日\n\n{PROSE}\n",
        {
            "title": "青河党建",
            "date": "2023-05-06",
            "issue_number": 6,
            "sponsors": ["中共青河县委组织部", "青河县委党校"],
        },
    ),
    "value below its label": (
        f"青河史志\n主办：\n青河县史志办公室\n承印：\n青河县印刷厂\n2023年第1期（总第60期）\n\n{PROSE}\n",
        {
            "title": "青河史志",
            "issue_number": 1,
            "serial_number": 60,
            "sponsors": ["青河县史志办公室"],
            "printer": "青河县印刷厂",
        },
    ),
    "misread labels": (
        f"青河论坛\n王办：青河县委党校\n准卬证号：（晋）K100号\n电活：0356-2199999\n贵任编辑：陈远\n承卬：青河县印刷厂\n\n{PROSE}\n",
        {
            "title": "青河论坛",
            "sponsors": ["青河县委党校"],
            "permit": "（晋）K100号",
            "phone": "0356-2199999",
            "printer": "青河县印刷厂",
            "staff": {"贵任编辑": ["陈远"]},
        },
    ),
    "board under headings with rows of names": (
        "编委会主任：王小川\n编委会副主任：李青 赵大河\n编委：陈远 周远山 孙立民\n吴 敏 郑 涛 王天朗\n总编辑：李惟安\n执行主编：张 敏\n美术编辑：卫 青\n主办：青河县文联\n编印：青河县文联办公室\n",
        {
            "sponsors": ["青河县文联"],
            "publisher": "青河县文联办公室",
            "staff": {
                "编委会主任": ["王小川"],
                "编委会副主任": ["李青", "赵大河"],
                "编委": ["陈远", "周远山", "孙立民", "吴敏", "郑涛", "王天朗"],
                "总编辑": ["李惟安"],
                "执行主编": ["张敏"],
                "美术编辑": ["卫青"],
            },
        },
    ),
    "running head of an inner page": (
        f"2023年5月6日 星期六 青河日报 第2版 综合\n\n我县召开会议\n{PROSE}\n",
        {"title": "青河日报", "date": "2023-05-06"},
    ),
    "date without a year": (
        f"青河生活报\n5月6日 星期六\n总第88期\n青河县融媒体中心主办\n\n{PROSE}\n",
        {
            "title": "青河生活报",
            "date": "--05-06",
            "serial_number": 88,
            "sponsors": ["青河县融媒体中心"],
        },
    ),
    "only a colophon line": (f"{PROSE}\n\n内部资料，注意保存\n", {"distribution": "内部资料，注意保存"}),
    "weather in an ear": (
        f"青河晚报\n2023年5月6日 星期六\n今日天气 多云 15~28℃\nCN14-0099\n社址：青河市文昌街1号 邮编：048000 电话：2199999\n\n{PROSE}\n",
        {
            "title": "青河晚报",
            "date": "2023-05-06",
            "permit": "CN14-0099",
            "address": "青河市文昌街1号",
            "postal_code": "048000",
            "phone": "2199999",
        },
    ),
    "glued labels": (
        f"青河纪检\n第4期\n青河县纪委监委编印\n地址：青河县府前街1号 邮编048000 电话（0356）2199999\n\n{PROSE}\n",
        {
            "title": "青河纪检",
            "issue_number": 4,
            "publisher": "青河县纪委监委",
            "address": "青河县府前街1号",
            "postal_code": "048000",
            "phone": "（0356）2199999",
        },
    ),
    "ISSN and CN": (
        f"青河学刊\nQINGHE XUEKAN\n双月刊 2023年第3期\n国际标准刊号：ISSN 1000-1234\n国内统一刊号：CN 14-1234/C\n主办：青河学院\n\n{PROSE}\n",
        {
            "title": "青河学刊",
            "title_latin": "QINGHE XUEKAN",
            "frequency": "双月刊",
            "issue_number": 3,
            "permit": "ISSN 1000-1234",
            "sponsors": ["青河学院"],
        },
    ),
    "Markdown table": (
        f"# 青河信息\n\n| 主办 | 青河县委办公室 |\n|---|---|\n| 期数 | 第12期 |\n| 日期 | 2023年5月6日 |\n\n总第33期\n\n{PROSE}\n",
        {
            "title": "青河信息",
            "date": "2023-05-06",
            "issue_number": 12,
            "serial_number": 33,
            "sponsors": ["青河县委办公室"],
        },
    ),
    "distribution on two lines, board with set-apart labels": (
        f"内部资料\n免费交流\n青河教育\n2023年第3期（总第38期）\n主管单位：青河县教育局\n主办单位：青河县教育学会\n编辑单位：《青河教育》编辑部\n主 编：王小川\n副 主 编：李 青  赵大河\n编 辑：陈 远 周远山\n美 编：孙 立\n\n{PROSE}\n",
        {
            "title": "青河教育",
            "issue_number": 3,
            "serial_number": 38,
            "sponsors": ["青河县教育学会"],
            "publisher": "《青河教育》编辑部",
            "distribution": "内部资料 免费交流",
            "staff": {"主编": ["王小川"], "副主编": ["李青", "赵大河"], "编辑": ["陈远", "周远山"], "美编": ["孙立"]},
        },
    ),
    "bulletin whose title is two lines": (
        f"学习贯彻主题教育\n简　报\n第15期\n县委主题教育领导小组办公室　　　　2023年5月6日\n{PROSE}\n\n报送：市委主题教育办\n抄送：各乡镇党委\n",
        {
            "title": "学习贯彻主题教育 简报",
            "date": "2023-05-06",
            "issue_number": 15,
            "publisher": "县委主题教育领导小组办公室",
        },
    ),
    "bulletin with the office above the date and an hour": (
        f"防汛快报\n2023年第6期\n青河县防汛抗旱指挥部办公室\n2023年7月6日18时\n{PROSE}\n",
        {
            "title": "防汛快报",
            "date": "2023-07-06",
            "issue_number": 6,
            "publisher": "青河县防汛抗旱指挥部办公室",
        },
    ),
    "issue after a dot, labels without colons": (
        f"青河政协\nQINGHE ZHENGXIE\n2023·2\n总第50期\n主办 政协青河县委员会\n编辑 《青河政协》编辑部\n印刷 青河县彩印厂\n准印证 晋K内资准字第105号\n{PROSE}\n",
        {
            "title": "青河政协",
            "title_latin": "QINGHE ZHENGXIE",
            "issue_number": 2,
            "serial_number": 50,
            "sponsors": ["政协青河县委员会"],
            "publisher": "《青河政协》编辑部",
            "printer": "青河县彩印厂",
            "permit": "晋K内资准字第105号",
        },
    ),
    "board without colons": (
        f"编 委 会\n主 任 王小川\n副主任 李青 赵大河\n委 员 陈远 周远山\n孙立民 吴敏\n主 编 郑涛\n编 辑 王天朗\n主 办 青河县文联\n（内部交流）\n{PROSE}\n",
        {
            "sponsors": ["青河县文联"],
            "distribution": "内部交流",
            "staff": {
                "主任": ["王小川"],
                "副主任": ["李青", "赵大河"],
                "委员": ["陈远", "周远山", "孙立民", "吴敏"],
                "主编": ["郑涛"],
                "编辑": ["王天朗"],
            },
        },
    ),
    "all on one line": (
        "主办单位：青河县融媒体中心 总编辑：王小川 责任编辑：李青 电话：2199999 邮箱：qh@example.com 印刷：青河印刷厂\n",
        {
            "sponsors": ["青河县融媒体中心"],
            "printer": "青河印刷厂",
            "staff": {"总编辑": ["王小川"], "责任编辑": ["李青"]},
            "phone": "2199999",
            "email": "qh@example.com",
        },
    ),
    "two offices before one verb": (
        f"今 日 长 林\n中共长林县委 长林县人民政府 主办\n长林县融媒体中心 承办\n2023年 5 月 6 日 星期六\n第 18 期 总第 1218 期\n{PROSE}\n",
        {
            "title": "今日长林",
            "date": "2023-05-06",
            "issue_number": 18,
            "serial_number": 1218,
            "sponsors": ["中共长林县委", "长林县人民政府"],
            "organizers": ["长林县融媒体中心"],
        },
    ),
    "English title": (
        f"QINGHE DAILY\n青河日报\n青河市委主管主办 总第9999期 2023年5月6日 农历三月十七 星期六\n新闻热线：0356-2199999\n{PROSE}\n",
        {
            "title": "青河日报",
            "title_latin": "QINGHE DAILY",
            "date": "2023-05-06",
            "serial_number": 9999,
            "sponsors": ["青河市委"],
            "phone": "0356-2199999",
        },
    ),
    "full-width digits": (
        f"青河日报\n２０２３年５月６日\n第１５１期 （总第３５４３期）\n今日四版\n{PROSE}\n",
        {"title": "青河日报", "date": "2023-05-06", "issue_number": 151, "serial_number": 3543},
    ),
    "page head with the paper's name": (
        f"第一版 要闻 青河报 2023年5月6日\n我县召开会议\n{PROSE}\n",
        {"title": "青河报", "date": "2023-05-06"},
    ),
    "head of a special page, its number before the day": (
        f"7 2023年5月6日 星期六\n青河日报\n专版\n我县召开会议\n{PROSE}\n",
        {"title": "青河日报", "date": "2023-05-06"},
    ),
    "a bulletin whose title is 专刊, below what it is about": (
        f"学习宣传县委全会精神\n专 刊\n第3期\n青河县委宣传部    2023年5月6日\n\n{PROSE}\n",
        {
            "title": "学习宣传县委全会精神 专刊",
            "date": "2023-05-06",
            "issue_number": 3,
            "publisher": "青河县委宣传部",
        },
    ),
    "the name of a special page is no title": (
        f"青河日报\n2023年5月6日 星期六\n特刊\n我县召开会议\n{PROSE}\n",
        {"title": "青河日报", "date": "2023-05-06"},
    ),
    "permits without a label": (
        f"青河人大\n2023年第2期\n主办单位 青河县人大常委会\n晋内准字第E023号\n内部交流　免费赠阅\n{PROSE}\n",
        {
            "title": "青河人大",
            "issue_number": 2,
            "sponsors": ["青河县人大常委会"],
            "permit": "晋内准字第E023号",
            "distribution": "内部交流 免费赠阅",
        },
    ),
    "a registration and to whom it goes on one line": (
        f"青河县人民政府公报\n2023年第4期\n晋内登字S第10006号　　免费赠阅\n青河县人民政府办公室编\n{PROSE}\n",
        {
            "title": "青河县人民政府公报",
            "issue_number": 4,
            "publisher": "青河县人民政府办公室",
            "permit": "晋内登字S第10006号",
            "distribution": "免费赠阅",
        },
    ),
    "a registration with its label": (
        f"青河报\n2023年5月6日 星期六 第12期\n内资登记证：晋0123号\n{PROSE}\n",
        {"title": "青河报", "date": "2023-05-06", "issue_number": 12, "permit": "晋0123号"},
    ),
    "pinyin and sponsor on one line": (
        f"青河报\n第1版 要闻\nQING HE BAO 中共青河县委主办\n２０２３年５月２０日 星期六 第４２期（总第５６７期）\n{PROSE}\n",
        {
            "title": "青河报",
            "title_latin": "QING HE BAO",
            "date": "2023-05-20",
            "issue_number": 42,
            "serial_number": 567,
            "sponsors": ["中共青河县委"],
        },
    ),
    "title and pinyin on one line": (
        f"青河报 QING HE BAO\n2023年5月20日 星期六 第42期\n中共青河县委主办\n{PROSE}\n",
        {
            "title": "青河报",
            "title_latin": "QING HE BAO",
            "date": "2023-05-20",
            "issue_number": 42,
            "sponsors": ["中共青河县委"],
        },
    ),
    "pinyin before the title in the head of a page": (
        f"7\n2023年5月20日\n星期六\n专 版\nQINGHE RIBAO 青河日报\n我县召开会议\n{PROSE}\n",
        {"title": "青河日报", "title_latin": "QINGHE RIBAO", "date": "2023-05-20"},
    ),
    "the year of a cover above the number": (
        f"青河党建\nQING HE DANG JIAN\n2023\n03\n双月刊 总第47期\n中共青河县委组织部 主办\n{PROSE}\n",
        {
            "title": "青河党建",
            "title_latin": "QING HE DANG JIAN",
            "issue_number": 3,
            "serial_number": 47,
            "frequency": "双月刊",
            "sponsors": ["中共青河县委组织部"],
        },
    ),
    "year and number of a cover on one line": (
        f"青河人大\nQINGHE RENDA\n2023 2\n（总第92期）\n双月刊\n青河县人大常委会主办\n{PROSE}\n",
        {
            "title": "青河人大",
            "title_latin": "QINGHE RENDA",
            "issue_number": 2,
            "serial_number": 92,
            "frequency": "双月刊",
            "sponsors": ["青河县人大常委会"],
        },
    ),
    "a site with its name behind a telephone": (
        f"青河报\n中共青河县委机关报\n新闻热线：0356—2199999 青河新闻网：www.qinghe.example\n2023年9月28日 星期四\n{PROSE}\n",
        {
            "title": "青河报",
            "organ_of": "中共青河县委",
            "date": "2023-09-28",
            "phone": "0356—2199999",
            "website": "www.qinghe.example",
        },
    ),
    "a bulletin's head with the copy's number, and who wrote it at its foot": (
        f"内部资料            编号：0002186\n注意保存\n青 河 信 息\n第 41 期\n中共青河县委办公室编    2023年9月12日\n签发：许清扬\n\n{PROSE}\n报：市委办公室。\n送：县委常委。\n编辑：王 河　　核稿：程小梅　　（共印180份）\n",
        {
            "title": "青河信息",
            "date": "2023-09-12",
            "issue_number": 41,
            "publisher": "中共青河县委办公室",
            "distribution": "内部资料 注意保存",
            "staff": {"签发": ["许清扬"], "编辑": ["王河"], "核稿": ["程小梅"]},
        },
    ),
    "the telephone of a notice's contact above the imprint": (
        f"青河报\n2023年5月20日 星期六 第42期\n{PROSE}\n联系人：胡兰 电话：3221076\n青河报编辑部\n农民新居喜落成 （林青 摄）\n本报地址：青河县江南路18号 邮编：048000 电话：0356—2199999\n",
        {
            "title": "青河报",
            "date": "2023-05-20",
            "issue_number": 42,
            "address": "青河县江南路18号",
            "postal_code": "048000",
            "phone": "0356—2199999",
        },
    ),
    "labels with strokes": (
        f"青河政协\nQINGHE ZHENGXIE\n2023.01\n总第42期\n主办单位 / 政协青河县委员会\n编 委 会 / 主 任：王小川\n副主任：李青  赵大河\n主    编 / 李 青\n地    址 / 青河县文昌街109号\n电    话 / 0356-2199999\n印    刷 / 青河县印刷有限公司\n\n{PROSE}\n",
        {
            "title": "青河政协",
            "title_latin": "QINGHE ZHENGXIE",
            "issue_number": 1,
            "serial_number": 42,
            "sponsors": ["政协青河县委员会"],
            "staff": {"主任": ["王小川"], "副主任": ["李青", "赵大河"], "主编": ["李青"]},
            "address": "青河县文昌街109号",
            "phone": "0356-2199999",
            "printer": "青河县印刷有限公司",
        },
    ),
    "labels that touch the value before": (
        f"今日青河\n主管：中共青河县委主办：中共青河县委宣传部承办：青河县融媒体中心\n2020年6月12日 第24期 总第806期\n\n{PROSE}\n",
        {
            "title": "今日青河",
            "date": "2020-06-12",
            "issue_number": 24,
            "serial_number": 806,
            "sponsors": ["中共青河县委宣传部"],
            "organizers": ["青河县融媒体中心"],
        },
    ),
    "labels that have no key": (
        f"{PROSE}\n社长：王 川 总编辑：李 青  本版责编：赵 河 校对：陈 远\n社址：青河县文昌街18号  邮编：048000  电话：2199999  广告部：2199998  印刷：青河印务有限公司\n",
        {
            "staff": {"社长": ["王川"], "总编辑": ["李青"], "本版责编": ["赵河"], "校对": ["陈远"]},
            "address": "青河县文昌街18号",
            "postal_code": "048000",
            "phone": "2199999",
            "printer": "青河印务有限公司",
        },
    ),
    "bulletin with credits below its recipients": (
        f"创建工作简报\n（第27期）\n青河县创建指挥部办公室编       2020年9月14日\n城区整治占道经营\n{PROSE}\n报：市文明委，县委、县政府领导。\n送：指挥部成员单位。\n发：各镇（街道）\n编辑：王小川    审核：李 青    签发：赵大河  （共印120份）\n",
        {
            "title": "创建工作简报",
            "date": "2020-09-14",
            "issue_number": 27,
            "publisher": "青河县创建指挥部办公室",
            "staff": {"编辑": ["王小川"], "审核": ["李青"], "签发": ["赵大河"]},
        },
    ),
    "office and date far apart": (
        f"政 务 信 息\n2013年第46期（总第1357期）\n青河县人民政府办公室                            2013年5月21日\n\n{PROSE}\n",
        {
            "title": "政务信息",
            "date": "2013-05-21",
            "issue_number": 46,
            "serial_number": 1357,
            "publisher": "青河县人民政府办公室",
        },
    ),
    "two offices of a bulletin": (
        f"督 查 通 报\n（2024年第9期）\n中共青河县委督查室\n青河县人民政府督查室           2024年4月18日\n\n{PROSE}\n",
        {
            "title": "督查通报",
            "date": "2024-04-18",
            "issue_number": 9,
            "publisher": "中共青河县委督查室 青河县人民政府督查室",
        },
    ),
    "permit that touches its label": (
        f"青河矿工报\n青河矿务局党委主办\n1994年4月15日\n第1123期\n（内部报刊准印证第0356号）\n\n{PROSE}\n",
        {
            "title": "青河矿工报",
            "date": "1994-04-15",
            "issue_number": 1123,
            "sponsors": ["青河矿务局党委"],
            "permit": "第0356号",
        },
    ),
    "registration of a paper of the nineties": (
        f"青河报\n1997年7月1日\n星期二\n第 72 期\n晋报刊登字第105号\n每周二、五出版\n\n{PROSE}\n",
        {"title": "青河报", "date": "1997-07-01", "issue_number": 72, "permit": "晋报刊登字第105号"},
    ),
    "calligraphers of cover and title": (
        f"青河文艺\n2020年第1期（总第71期）\n主编：王小川\n封面题字：李青\n刊名题字：赵大河\n出版时间：2020年3月31日\n\n{PROSE}\n",
        {
            "title": "青河文艺",
            "date": "2020-03-31",
            "issue_number": 1,
            "serial_number": 71,
            "staff": {"主编": ["王小川"]},
            "calligrapher": "赵大河",
        },
    ),
    "letter-spaced throughout": (
        f"青 河 党 建\n2016 年 第 3 期 （ 总 第 27 期 ）\n主 办 ： 中 共 青 河 县 委 组 织 部\n主 编 ： 王 小 川\n内 部 资 料 免 费 交 流\n\n{PROSE}\n",
        {
            "title": "青河党建",
            "issue_number": 3,
            "serial_number": 27,
            "sponsors": ["中共青河县委组织部"],
            "staff": {"主编": ["王小川"]},
            "distribution": "内部资料免费交流",
        },
    ),
    "how to keep it, on a line of its own": (
        f"内部资料\n注意保密\n社 情 民 意\n第 21 期\n政协青河县委员会办公室编            2014年7月8日\n\n{PROSE}\n",
        {
            "title": "社情民意",
            "date": "2014-07-08",
            "issue_number": 21,
            "publisher": "政协青河县委员会办公室",
            "distribution": "内部资料 注意保密",
        },
    ),
    "a board's rows in which every name is set apart": (
        f"《青河工作》编辑委员会\n主 任:王小川\n委 员:(按姓氏笔画排序)\n王 川 向 阳 李家全 陈 远\n周明月 孙立民\n主 编:李家全\n编 辑:陈 远\n2024年第3期 总第168期\n\n{PROSE}\n",
        {
            "title": "青河工作",
            "issue_number": 3,
            "serial_number": 168,
            "staff": {
                "主任": ["王小川"],
                "委员": ["王川", "向阳", "李家全", "陈远", "周明月", "孙立民"],
                "主编": ["李家全"],
                "编辑": ["陈远"],
            },
        },
    ),
    "running head that ends with the page": (
        f"2019年5月10日 星期五 青河新报 1\n我县召开会议\n{PROSE}\n",
        {"title": "青河新报", "date": "2019-05-10"},
    ),
    "head of the next page below it": (
        f"青河报\n2019年10月18日 星期五 第41期 总第906期\n2版 综合新闻\n2019年10月18日 星期五\n责任编辑：王小川\n我县召开会议\n{PROSE}\n",
        {"title": "青河报", "date": "2019-10-18", "issue_number": 41, "serial_number": 906},
    ),
    "number of the issue below the heading of its contents": (
        "目录\nCONTENTS\n2022年第2期 总第134期\n特 稿\nTE GAO\n奋楫扬帆正当时 王小川 1\n解放思想再出发 李青 5\n",
        {"title": None, "issue_number": 2, "serial_number": 134},
    ),
    "labels and roles on lines of their own": (
        f"# 青河党建\n\nQINGHE DANGJIAN\n\n2022.4\n\n总第75期\n\n# 主办\n\n中共青河县委组织部\n\n# 承办\n\n青河县党员教育中心\n\n# 主编\n\n温 暖\n\n# 副主编\n\n李 青 赵 河\n\n# 责任编辑\n\n陈远远 周 山\n\n地址:青河县人民路66号\n\n# 奋楫扬帆正当时\n\n{PROSE}\n",
        {
            "title": "青河党建",
            "title_latin": "QINGHE DANGJIAN",
            "issue_number": 4,
            "serial_number": 75,
            "sponsors": ["中共青河县委组织部"],
            "organizers": ["青河县党员教育中心"],
            "staff": {"主编": ["温暖"], "副主编": ["李青", "赵河"], "责任编辑": ["陈远远", "周山"]},
            "address": "青河县人民路66号",
        },
    ),
    "date on several lines": (
        f"青河新闻\n第36期\n总第1024期\n2018\n9月\n12日\n星期三\n青河新闻网：www.qinghe.example\n\n{PROSE}\n",
        {
            "title": "青河新闻",
            "date": "2018-09-12",
            "issue_number": 36,
            "serial_number": 1024,
            "website": "www.qinghe.example",
        },
    ),
    "year above the day": (
        f"青河日报\nQINGHE RIBAO\n2006年\n7月18日\n星期二\n第4987期\n\n{PROSE}\n",
        {"title": "青河日报", "title_latin": "QINGHE RIBAO", "date": "2006-07-18", "issue_number": 4987},
    ),
    "a permit of another name, a misread colon, rare names in a second row": (
        f"青河工作\n2019年第4期\n编 委：丁 一  高 翔  许文强\n        欧阳山  扶玉兰\n主 编：王小川\n电 话；0356一2199999\n国内准印证号：晋河（2017）003\n\n{PROSE}\n",
        {
            "title": "青河工作",
            "issue_number": 4,
            "staff": {"编委": ["丁一", "高翔", "许文强", "欧阳山", "扶玉兰"], "主编": ["王小川"]},
            "phone": "0356一2199999",
            "permit": "晋河（2017）003",
        },
    ),
    "a permit 准字 in a line of pieces": (
        f"今日青河\n2014年9月26日 星期五 第38期（总第512期）\n晋新出准字（2014）第K012号    投稿邮箱：qh@example.com    新闻热线：0356-2199999\n\n{PROSE}\n",
        {
            "title": "今日青河",
            "date": "2014-09-26",
            "issue_number": 38,
            "serial_number": 512,
            "permit": "晋新出准字（2014）第K012号",
            "email": "qh@example.com",
            "phone": "0356-2199999",
        },
    ),
    "bullets before the labels": (
        f"青河宣传\n2012 第3期\n总第118期\n■ 主办：中共青河县委宣传部\n■ 编委会主任：王小川\n■ 编委：李 青 赵大河\n■ 地址：青河县府前街68号 048000\n■ 电话：0356—2199999\n\n{PROSE}\n",
        {
            "title": "青河宣传",
            "issue_number": 3,
            "serial_number": 118,
            "sponsors": ["中共青河县委宣传部"],
            "staff": {"编委会主任": ["王小川"], "编委": ["李青", "赵大河"]},
            "address": "青河县府前街68号",
            "postal_code": "048000",
            "phone": "0356—2199999",
        },
    ),
    "double issue": (
        f"青河县人民政府公报\n2013年第1-2期(合刊)\n总第19-20期\n编辑出版：青河县人民政府办公室\n公报室电话：0356-2199999\n\n{PROSE}\n",
        {
            "title": "青河县人民政府公报",
            "issue_number": 1,
            "serial_number": 19,
            "publisher": "青河县人民政府办公室",
            "phone": "0356-2199999",
        },
    ),
    "weekly that covers days": (
        f"# 青河广播电视报\n\n总第856期 本期16版 2003年11月19日—11月25日\n\n青河县广播电视局主办 国内统一刊号：CN14-0054 定价：0.60元\n\n{PROSE}\n",
        {
            "title": "青河广播电视报",
            "date": "2003-11-19",
            "serial_number": 856,
            "sponsors": ["青河县广播电视局"],
            "permit": "CN14-0054",
        },
    ),
    "number of a bulletin in brackets of a document": (
        f"【内部参考】\n领 导 参 阅\n〔2012〕45号\n青河县委政策研究室            2012年6月5日\n农民工返乡创业情况的调查\n{PROSE}\n",
        {
            "title": "领导参阅",
            "date": "2012-06-05",
            "issue_number": 45,
            "publisher": "青河县委政策研究室",
            "distribution": "内部参考",
        },
    ),
    "bulletin signed at its foot": (
        f"青河工信\n2021年第一期\n青河县工业和信息化局主办\n二〇二一年三月三十日\n\n一季度工业经济运行平稳\n{PROSE}\n\n签发：王小川        审核：李 青        编辑：赵大河\n",
        {
            "title": "青河工信",
            "date": "2021-03-30",
            "issue_number": 1,
            "sponsors": ["青河县工业和信息化局"],
            "staff": {"签发": ["王小川"], "审核": ["李青"], "编辑": ["赵大河"]},
        },
    ),
    "double issue after a dot, two offices without a colon": (
        f"# 青河文学\n\n双月刊 2019·5-6（合刊） 总第59-60期\n\n副主编 李 青 赵大河\n\n主办 青河县文联 青河县作家协会\n\n地址 青河县文昌街1号\n\n{PROSE}\n",
        {
            "title": "青河文学",
            "frequency": "双月刊",
            "issue_number": 5,
            "serial_number": 59,
            "sponsors": ["青河县文联", "青河县作家协会"],
            "staff": {"副主编": ["李青", "赵大河"]},
            "address": "青河县文昌街1号",
        },
    ),
    "editors by kind, roles without colons on one line": (
        f"青河周刊\n2019.11.15\n第46期 总第933期\n青河县融媒体中心主办\n值班编委 王小川\n责任编辑 李 青 校对 陈 远\n编辑：赵大河（小说） 周 山（散文）\n热线 2199999\n晋内资准字2013第007号\n\n{PROSE}\n",
        {
            "title": "青河周刊",
            "date": "2019-11-15",
            "issue_number": 46,
            "serial_number": 933,
            "sponsors": ["青河县融媒体中心"],
            "staff": {"值班编委": ["王小川"], "责任编辑": ["李青"], "校对": ["陈远"], "编辑": ["赵大河", "周山"]},
            "phone": "2199999",
            "permit": "晋内资准字2013第007号",
        },
    ),
    "colophon at the foot of the last page": (
        f"青河报\n2023年5月6日 星期六 第12期\n\n我县召开会议\n{PROSE}\n遗失声明\n王小川遗失残疾人证，声明作废。\n本报地址：青河县解放路18号 邮编：048000 编辑部电话：0356-2199999 印刷：青河日报社印刷厂\n",
        {
            "title": "青河报",
            "date": "2023-05-06",
            "issue_number": 12,
            "address": "青河县解放路18号",
            "postal_code": "048000",
            "phone": "0356-2199999",
            "printer": "青河日报社印刷厂",
        },
    ),
    "colophon in full-width digits, editors below": (
        f"青河农民报\n１９９５年６月１２日\n星期一\n第４６期\n省内部报刊准印证晋字第０２１７号\n\n我县召开会议\n{PROSE}\n本报社址：青河县解放路９号　　邮政编码：０４８０００\n电话：２１９９９９９　　印刷：县印刷厂\n本期责任编辑：王小川　　校对：石　磊\n",
        {
            "title": "青河农民报",
            "date": "1995-06-12",
            "issue_number": 46,
            "permit": "晋字第０２１７号",
            "address": "青河县解放路９号",
            "postal_code": "０４８０００",
            "phone": "２１９９９９９",
            "printer": "县印刷厂",
            "staff": {"本期责任编辑": ["王小川"], "校对": ["石磊"]},
        },
    ),
    "colophon with prices and no printer": (
        f"青河报\n2023年5月6日 星期六 第12期\n\n我县召开会议\n{PROSE}\n社址：青河县解放路18号 邮编：048000 电话：0356-2199999 定价：每月4.50元\n",
        {
            "title": "青河报",
            "date": "2023-05-06",
            "issue_number": 12,
            "address": "青河县解放路18号",
            "postal_code": "048000",
            "phone": "0356-2199999",
        },
    ),
    "colophon with bullets between its parts": (
        f"青河报\n2023年5月6日 星期六 第12期\n\n我县召开会议\n{PROSE}\n●青河报社地址：青河县解放路18号 ●邮编：048000 ●办公室电话：2199999　广告部电话：2198888　印刷：青河县印刷厂　零售每份0.50元\n",
        {
            "title": "青河报",
            "date": "2023-05-06",
            "issue_number": 12,
            "address": "青河县解放路18号",
            "postal_code": "048000",
            "phone": "2199999",
            "printer": "青河县印刷厂",
        },
    ),
    "colophon that opens with the ways to reach the paper": (
        f"青河报\n2023年5月6日 星期六 第12期\n\n我县召开会议\n{PROSE}\n投稿邮箱：qhb@example.com 新闻热线：0356-2199999 本报地址：青河县解放路18号\n",
        {
            "title": "青河报",
            "date": "2023-05-06",
            "issue_number": 12,
            "address": "青河县解放路18号",
            "phone": "0356-2199999",
            "email": "qhb@example.com",
        },
    ),
    "bulletin of a campaign with a comma in its name": (
        f"“爱青河、护青河”主题活动简报\n第3期\n县委主题活动领导小组办公室编 2019年9月12日\n{PROSE}\n",
        {
            "title": "“爱青河、护青河”主题活动简报",
            "issue_number": 3,
            "publisher": "县委主题活动领导小组办公室",
            "date": "2019-09-12",
        },
    ),
    "telephone behind a page's editors": (
        f"青河报\n2023年5月6日 星期六 第12期\n\n我县召开会议\n{PROSE}\n责任编辑：王小川 校对：李兰 电话：（0356）2199999\n",
        {"title": "青河报", "date": "2023-05-06", "issue_number": 12, "phone": "（0356）2199999"},
    ),
    "bulletin whose title opens with a name in quotes": (
        f"“清河行动”工作简报\n\n第5期\n\n（总第5期）\n\n青河县“清河行动”指挥部办公室编      2022年8月19日\n\n我县召开会议\n{PROSE}\n",
        {
            "title": "“清河行动”工作简报",
            "issue_number": 5,
            "serial_number": 5,
            "publisher": "青河县“清河行动”指挥部办公室",
            "date": "2022-08-19",
        },
    ),
    "gazette whose office stands above its title": (
        f"青河县人民代表大会常务委员会\n公 报\n\n2023年\n第四号\n（总第28号）\n\n青河县人大常委会办公室编\n2023年9月15日\n\n{PROSE}\n",
        {
            "title": "青河县人民代表大会常务委员会公报",
            "issue_number": 4,
            "serial_number": 28,
            "publisher": "青河县人大常委会办公室",
            "date": "2023-09-15",
        },
    ),
    "how often it appears, behind the day": (
        f"青河工作\n\n2022年第3期\n\n出版日期：2022年6月28日（双月刊）\n\n{PROSE}\n",
        {"title": "青河工作", "issue_number": 3, "date": "2022-06-28", "frequency": "双月刊"},
    ),
    "a second row of a board": (
        f"青河工作\n2022年第3期\n\n主　　任：王小川\n\n编　　委：（以姓氏笔画为序）\n\n丁一舟 于远航 王小田 左清\n\n石岭 冯驰 孙晓南 陆小原\n\n主　　编：李兰\n\n{PROSE}\n",
        {
            "title": "青河工作",
            "issue_number": 3,
            "staff": {
                "主任": ["王小川"],
                "编委": ["丁一舟", "于远航", "王小田", "左清", "石岭", "冯驰", "孙晓南", "陆小原"],
                "主编": ["李兰"],
            },
        },
    ),
    "head of a page": (
        f"2要闻\n2023年5月6日 星期六\n\n我县召开会议\n{PROSE}\n",
        {"date": "2023-05-06"},
    ),
    "a misread count of pages": (
        f"青河报\n2023年5月6日 星期六\n第12期\n今曰4版 投稿邮箱:qhb@example.com\n\n{PROSE}\n",
        {"title": "青河报", "date": "2023-05-06", "issue_number": 12, "email": "qhb@example.com"},
    ),
}

NONE: dict[str, str] = {
    "address, telephone and e-mail of a notice": f"{PROSE}\n招聘启事\n地址：青河县解放路18号 邮编：048000 电话：0356-2199999 邮箱：qh@example.com\n",
    "a printer's advertisement": f"{PROSE}\n承印：名片、画册、证书 地址：青河县解放路18号 电话：0356-2199999 邮编：048000\n",
    "a notice of subscription": f"征订启事\n{PROSE}\n定价：全年96元 地址：青河县解放路18号 电话：0356-2199999 邮编：048000\n",
    "address of a company at the end": f"{PROSE}\n地址：青河县解放路18号 邮编：048000 电话：0356-2199999\n",
    "editors and a telephone alone": f"我县召开会议\n{PROSE}\n责任编辑：王小川 校对：李兰 电话：（0356）2199999\n",
    "a headline with a name in quotes": f"我县开展“清河行动”工作\n第5期\n{PROSE}\n",
    "a piece of a guide": "今日导读\n\n县委理论学习中心组举行集体学习        2版\n\n一名退休教师的“第二课堂”             4版\n",
    "a film's credits": f"剧组名单\n总策划：王小川\n编剧：李青\n导演：赵大河\n摄影：陈远\n{PROSE}\n",
    "an inquiry office": f"咨询服务\n单位：县人社局\n地址：人民路5号 电话：2199999\n{PROSE}\n",
    "how to keep something": f"{PROSE}\n注意保存\n请勿外传\n",
    "empty": "",
    "news that names sponsors": f"我县举办文化节\n本报讯 5月6日，由县委宣传部主办、县文旅局承办的文化节开幕。\n{PROSE}\n",
    "wrapped news": "本次大赛由中共青河县委宣传部\n\n青河县文化和旅游局主办\n\n来自全县的选手参加了比赛，\n\n现场气氛热烈。\n",
    "an event's poster": "青河县首届摄影大赛\n主办：县文联\n承办：县摄影家协会\n协办：县文化馆\n时间：5月6日\n地点：文化广场\n",
    "a notice": f"征稿启事\n{PROSE}\n通讯地址：青河县府前街1号\n邮编：048000\n电子邮箱：qhgz@example.com\n联系电话：2199999\n",
    "recruitment": "招聘公告\n报名地址：青河县府前街1号\n联系电话：0356-2199999\n联系人：王小川\n",
    "page credits": "责任编辑：王小川 校对：李青 版式：赵大河\n",
    "page credits in lines": f"{PROSE}\n值班总编：王小川\n责任编辑：李青\n校对：赵大河\n",
    "dates in news": f"我县召开会议\n5月6日\n{PROSE}\n",
    "issue in a sentence": "2023年第5期培训班开班\n本报讯 5月6日，2023年第5期培训班开班。\n",
    "novel": "第一章 归来\n\n那年冬天，雪下得很大。他推开门，看见院子里站着一个人。\n\n“你是谁？”他问。\n\n电话响了。\n",
    "diary": f"{PROSE}\n{PROSE}\n{PROSE}\n{PROSE}\n{PROSE}\n{PROSE}\n2023年5月6日 星期六 晴\n今天我们去了河边。\n",
    "source code": "def main():\n    print('主办')\n    return 12\n# 2023-05-06\n",
    "single article": f"山水之间绘新图\n王小川\n{PROSE}\n（作者单位：青河县委党校）\n",
    "editorial board in news": f"我县成立志书编委会，王小川任主任\n本报讯 5月6日，我县成立编委会。\n{PROSE}\n",
    "a document": "青河县人民政府文件\n青政发〔2023〕12号\n关于加强耕地保护的通知\n各乡镇人民政府：\n现将有关事项通知如下。\n青河县人民政府\n2023年5月6日\n",
    "a lottery": "双色球第2023051期开奖\n红球：01 05 09\n",
    "a web page's head": "发布时间：2023-05-06 来源：青河县人民政府网 浏览次数：120\n",
    "the imprint of a document": f"{PROSE}\n抄送：县委办公室，县人大常委会办公室。\n青河县人民政府办公室 2023年5月6日印发\n",
    "a document with a signer": "青河县教育局文件\n青教发〔2023〕12号\n签发人：王小川\n关于开展活动的通知\n各学校：\n",
    "an invitation": "会议通知\n时间：2023年5月6日 星期六\n地点：县委二楼会议室\n主持：王小川\n",
    "an address of an editorial office": "《青河税务》编辑部地址：青河县府前街1号 邮政编码：048000\n电话：2199999\n",
    "a year above a number": f"大事年表\n2023\n03\n{PROSE}\n",
    "Latin letters before an office": f"PK赛由县委宣传部主办\nTOP TEN 青河县委宣传部\n{PROSE}\n",
    "a number in a register": f"{PROSE}\n编号：0002186\n青河县教育局办公室\n",
    "a contents entry": "目录\n5 做好统战工作 王小川\n9 青河县印刷厂改革纪实 李青\n",
}


@pytest.mark.parametrize("name", CASES)
def test_mastheads_are_read_as_printed(name: str) -> None:
    text, expected = CASES[name]
    assert said(text) == {key: value for key, value in expected.items() if value is not None}


@pytest.mark.parametrize("name", NONE)
def test_texts_without_a_masthead_have_none(name: str) -> None:
    assert said(NONE[name]) is None


@pytest.mark.parametrize("name", CASES)
def test_spans_hold_what_was_read(name: str) -> None:
    text, _ = CASES[name]
    masthead = parse_masthead(text)
    assert masthead is not None
    pieces = [masthead.span] if masthead.span else list(masthead.spans)
    printed = set("".join(piece.of(text) for piece in pieces) + " ")
    assert pieces
    assert (
        set("".join(str(value) for value in (masthead.title, *masthead.sponsors, masthead.permit) if value)) <= printed
    )


def test_the_reference_date_gives_the_year() -> None:
    text, expected = CASES["date without a year"]
    for reference in (dt.date(2023, 5, 8), "2023-05-08", PartialDate(2023, 5, 8)):
        assert said(text, reference_date=reference) == expected | {"date": "2023-05-06"}
    with pytest.raises(InputTypeError):
        parse_masthead(text, reference_date="yesterday")


def test_body_lines_are_not_claimed() -> None:
    for name, (text, _) in CASES.items():
        lines = split_lines(text)
        reading = find_masthead(lines)
        assert reading is not None
        assert set(reading.rules) == set(reading.lines)
        assert not any(PROSE in lines[index].text.text for index in reading.lines), name


def test_cover_lines_are_teasers() -> None:
    lines = split_lines(CASES["magazine with cover, board and colophon"][0])
    reading = find_masthead(lines)
    assert reading is not None
    assert [lines[index].text.text for index in reading.teasers] == ["◎ 奋楫扬帆正当时"]
    assert not set(reading.teasers) & set(reading.lines)


def test_cover_lines_that_name_a_section_are_teasers() -> None:
    lines = split_lines(f"青河党建\n2022年第4期\n本期关注 让红色引擎更强劲\n青河县委组织部主办\n总第75期\n\n{PROSE}\n")
    reading = find_masthead(lines)
    assert reading is not None
    assert [lines[index].text.text for index in reading.teasers] == ["本期关注 让红色引擎更强劲"]


def test_contents_between_head_and_imprint_are_no_teasers() -> None:
    lines = split_lines(
        f"工作简报\n第12期\n目录\n★县委召开会议\n★我县防汛备汛\n青河县创建办公室编 2023年5月6日\n\n县委召开会议\n{PROSE}\n"
    )
    reading = find_masthead(lines)
    assert reading is not None
    assert reading.teasers == ()
    assert reading.masthead.publisher == "青河县创建办公室"


def test_the_masthead_of_another_issue_adds_nothing() -> None:
    first = f"青河日报\n2023年5月6日 星期六 第3121期\n中共青河市委机关报\n\n{PROSE}\n"
    second = f"青河日报\n2023年5月7日 星期日 第3122期\n中共青河市委机关报\n准印证号：（晋）K100号\n\n{PROSE}\n"
    masthead = parse_masthead(first + second)
    assert masthead is not None
    assert (masthead.issue_number, masthead.permit) == (3121, None)


def test_heads_of_further_bulletins_are_read_as_such() -> None:
    head = "“清河行动”工作简报\n第{0}期\n（总第{0}期）\n青河县“清河行动”指挥部办公室编      2022年8月{1}日\n"
    text = f"{head.format(5, 19)}\n我县召开会议\n{PROSE}\n{PROSE}\n{head.format(6, 26)}\n我县召开现场会\n{PROSE}\n"
    reading = find_masthead(split_lines(text))
    assert reading is not None
    assert reading.masthead.issue_number == 5
    lines = split_lines(text)
    assert [lines[index].text.text for index in reading.lines][4:] == [
        "“清河行动”工作简报",
        "第6期",
        "（总第6期）",
        "青河县“清河行动”指挥部办公室编      2022年8月26日",
    ]


_PIECES = st.sampled_from(
    [
        "青河日报",
        "\n",
        "\n\n",
        " ",
        "　",
        "主办：",
        "青河县委",
        "主办",
        "第12期",
        "总第3期",
        "2023年5月6日",
        "星期六",
        "准印证号",
        "：",
        "（晋）K1号",
        "内部资料",
        "编委：",
        "王小川",
        "月刊",
        "目录",
        "QING HE RI BAO",
        "电话",
        "2199999",
        "(",
        "）",
    ]
)


@given(st.lists(_PIECES, max_size=60).map("".join) | st.text(max_size=80))
def test_any_text_is_accepted(text: str) -> None:
    masthead = parse_masthead(text)
    if masthead is not None:
        pieces = [masthead.span] if masthead.span else list(masthead.spans)
        assert all(0 <= piece.start < piece.end <= len(text) for piece in pieces)
        assert type(masthead).from_dict(masthead.to_dict()) == masthead


def test_only_strings_are_taken() -> None:
    with pytest.raises(InputTypeError):
        parse_masthead(12)  # type: ignore[arg-type]
