"""Tables of contents in the layouts in which magazines, gazettes, bulletins and newspapers print them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govpub.errors import InputTypeError
from govpub.extract.contents import find_contents, parse_contents
from govpub.models import Contents
from govpub.text.lines import split_lines

Entry = tuple[str, int | None, tuple[str, ...]]
Sections = list[tuple[str | None, list[Entry]]]


def outline(contents: Contents | None) -> Sections | None:
    if contents is None:
        return None
    return [
        (section.title, [(entry.title, entry.page, entry.authors) for entry in section.entries])
        for section in contents.sections
    ]


BODY = "\n\n奋楫扬帆正当时\n◎ 王小川\n\n近年来，青河县坚持以高质量发展为主题，统筹推进各项工作，取得了新的成效，群众的获得感明显增强。\n"

CASES: dict[str, tuple[str, Sections]] = {
    "page first, author after a space": (
        "目 录\n\n书记论坛\n\n1 奋楫扬帆正当时 王小川\n4 把基层治理落到实处 李 青\n\n调查研究\n\n9 山区教育的调查 赵大河 陈 远\n"
        + BODY,
        [
            ("书记论坛", [("奋楫扬帆正当时", 1, ("王小川",)), ("把基层治理落到实处", 4, ("李青",))]),
            ("调查研究", [("山区教育的调查", 9, ("赵大河", "陈远"))]),
        ],
    ),
    "page first, title on two lines": (
        "目 录\n\n书记论坛\n- 1 奋力谱写青河发展\n崭新篇章 王小川\n6 在转型中闯出新路 李 青\n",
        [("书记论坛", [("奋力谱写青河发展 崭新篇章", 1, ("王小川",)), ("在转型中闯出新路", 6, ("李青",))])],
    ),
    "page first, author below the title": (
        "目录\n\n书记论坛\n1 奋楫扬帆正当时\n王小川\n6 在转型中闯出新路\n李 青\n9 村集体经济怎样壮大\n赵大河\n",
        [
            (
                "书记论坛",
                [
                    ("奋楫扬帆正当时", 1, ("王小川",)),
                    ("在转型中闯出新路", 6, ("李青",)),
                    ("村集体经济怎样壮大", 9, ("赵大河",)),
                ],
            )
        ],
    ),
    "page last after a space": (
        "目录\n特稿\n在全县经济工作会议上的讲话 王小川 1\n理论园地\n学思践悟担使命 李 青 7\n以学促干见成效 赵大河 10\n",
        [
            ("特稿", [("在全县经济工作会议上的讲话", 1, ("王小川",))]),
            ("理论园地", [("学思践悟担使命", 7, ("李青",)), ("以学促干见成效", 10, ("赵大河",))]),
        ],
    ),
    "dotted leaders, page in brackets": (
        "目　　录\n【领导讲话】\n在全市安全生产会议上的讲话……………王小川（1）\n【工作研究】\n关于老旧小区改造的思考……………李　青（8）\n做好农村养老服务的建议…………赵大河（13）\n",
        [
            ("领导讲话", [("在全市安全生产会议上的讲话", 1, ("王小川",))]),
            ("工作研究", [("关于老旧小区改造的思考", 8, ("李青",)), ("做好农村养老服务的建议", 13, ("赵大河",))]),
        ],
    ),
    "middle dots as leaders": (
        "目 次\n◆政策解读\n新修订的条例怎么看·········李青 3\n◆基层动态\n青河镇开展清洁行动·········赵大河 12\n",
        [
            ("政策解读", [("新修订的条例怎么看", 3, ("李青",))]),
            ("基层动态", [("青河镇开展清洁行动", 12, ("赵大河",))]),
        ],
    ),
    "stroke before the author": (
        "目录\n特别策划\n04 一江清水向东流/王小川\n08 青山遮不住/李青 赵大河\n人物\n15 守林人老周/陈远\n",
        [
            ("特别策划", [("一江清水向东流", 4, ("王小川",)), ("青山遮不住", 8, ("李青", "赵大河"))]),
            ("人物", [("守林人老周", 15, ("陈远",))]),
        ],
    ),
    "strokes around the author": (
        "目录\n卷首语\n春到青河/本刊编辑部/1\n论坛\n做活水文章/王小川/3\n管好一片山/李青/6\n",
        [
            ("卷首语", [("春到青河", 1, ("本刊编辑部",))]),
            ("论坛", [("做活水文章", 3, ("王小川",)), ("管好一片山", 6, ("李青",))]),
        ],
    ),
    "author in brackets before the leader": (
        "目录\n工作交流\n深化“放管服”改革的实践（王小川）……2\n小网格里的大治理（李 青）……5\n",
        [("工作交流", [("深化“放管服”改革的实践", 2, ("王小川",)), ("小网格里的大治理", 5, ("李青",))])],
    ),
    "author after a mark": (
        "目录\n文苑\n12 故乡的河 ◎ 王小川\n14 炊烟（外一首） ◎ 李青\n",
        [("文苑", [("故乡的河", 12, ("王小川",)), ("炊烟（外一首）", 14, ("李青",))])],
    ),
    "author with 文": (
        "目录\n文苑\n故乡的河 文/王小川 12\n炊烟 文/李青 14\n老井 文/赵大河 15\n",
        [("文苑", [("故乡的河", 12, ("王小川",)), ("炊烟", 14, ("李青",)), ("老井", 15, ("赵大河",))])],
    ),
    "brackets around the page first": (
        "目 录\n(1) 在全县三级干部会议上的讲话\n(9) 青河县国民经济和社会发展统计公报\n(15) 青河县大事记\n",
        [
            (
                None,
                [
                    ("在全县三级干部会议上的讲话", 1, ()),
                    ("青河县国民经济和社会发展统计公报", 9, ()),
                    ("青河县大事记", 15, ()),
                ],
            )
        ],
    ),
    "letter P": (
        "CONTENTS 目录\nP2 卷首语\nP3 山乡巨变\nP12 一座桥的故事\n",
        [(None, [("卷首语", 2, ()), ("山乡巨变", 3, ()), ("一座桥的故事", 12, ())])],
    ),
    "P after the title": (
        "本期目录\n山乡巨变 P3\n一座桥的故事 P12\n麦田里的新农人 P20\n",
        [(None, [("山乡巨变", 3, ()), ("一座桥的故事", 12, ()), ("麦田里的新农人", 20, ())])],
    ),
    "gazette with document numbers on their own lines": (
        "青河县人民政府公报\n目  录\n【县政府文件】\n青河县人民政府关于印发青河县国土空间规划管理办法的通知\n（青政发〔2023〕12号）………………………（3）\n青河县人民政府关于公布规范性文件清理结果的通知\n（青政发〔2023〕13号）………………………（9）\n【人事任免】\n青河县人民政府关于王小川等同志职务任免的通知…………（15）\n",
        [
            (
                "县政府文件",
                [
                    ("青河县人民政府关于印发青河县国土空间规划管理办法的通知 （青政发〔2023〕12号）", 3, ()),
                    ("青河县人民政府关于公布规范性文件清理结果的通知 （青政发〔2023〕13号）", 9, ()),
                ],
            ),
            ("人事任免", [("青河县人民政府关于王小川等同志职务任免的通知", 15, ())]),
        ],
    ),
    "gazette with the number in the title": (
        "目录\n县政府文件\n关于进一步做好就业创业工作的实施意见（青政发〔2023〕4号）……1\n关于加强耕地保护的通知（青政发〔2023〕5号）……6\n县政府办公室文件\n关于印发防汛应急预案的通知（青政办发〔2023〕9号）……10\n",
        [
            (
                "县政府文件",
                [
                    ("关于进一步做好就业创业工作的实施意见（青政发〔2023〕4号）", 1, ()),
                    ("关于加强耕地保护的通知（青政发〔2023〕5号）", 6, ()),
                ],
            ),
            ("县政府办公室文件", [("关于印发防汛应急预案的通知（青政办发〔2023〕9号）", 10, ())]),
        ],
    ),
    "gazette with the page first and the number below": (
        "目 录\n县政府文件\n1 青河县人民政府关于印发政府工作规则的\n通知（青政发〔2022〕1号）\n12 青河县人民政府关于加快民营经济发展的意见\n（青政发〔2022〕2号）\n人事任免\n20 关于李青等同志任职的通知\n",
        [
            (
                "县政府文件",
                [
                    ("青河县人民政府关于印发政府工作规则的 通知（青政发〔2022〕1号）", 1, ()),
                    ("青河县人民政府关于加快民营经济发展的意见 （青政发〔2022〕2号）", 12, ()),
                ],
            ),
            ("人事任免", [("关于李青等同志任职的通知", 20, ())]),
        ],
    ),
    "Markdown list": (
        "## 目录\n\n### 书记论坛\n\n- 奋楫扬帆正当时 王小川 1\n- 把基层治理落到实处 李青 4\n\n### 文苑\n\n- 故乡的河 陈远 30\n",
        [
            ("书记论坛", [("奋楫扬帆正当时", 1, ("王小川",)), ("把基层治理落到实处", 4, ("李青",))]),
            ("文苑", [("故乡的河", 30, ("陈远",))]),
        ],
    ),
    "Markdown table": (
        "# 目录\n\n| 页码 | 题目 | 作者 |\n|---|---|---|\n| 1 | 奋楫扬帆正当时 | 王小川 |\n| 4 | 把基层治理落到实处 | 李青 |\n",
        [(None, [("奋楫扬帆正当时", 1, ("王小川",)), ("把基层治理落到实处", 4, ("李青",))])],
    ),
    "Markdown table, page last": (
        "目录\n\n| 题目 | 作者 | 页码 |\n|---|---|---|\n| 奋楫扬帆正当时 | 王小川 | 1 |\n| 把基层治理落到实处 | 李青 | 4 |\n| 村口那棵树 | 赵大河 | 9 |\n",
        [
            (
                None,
                [
                    ("奋楫扬帆正当时", 1, ("王小川",)),
                    ("把基层治理落到实处", 4, ("李青",)),
                    ("村口那棵树", 9, ("赵大河",)),
                ],
            )
        ],
    ),
    "two columns merged, page first": (
        "目录\n1 奋楫扬帆正当时 王小川  20 村口那棵树 陈远\n4 把基层治理落到实处 李青  24 故乡的河 赵大河\n9 山区教育的调查 孙立民  28 炊烟 周远山\n",
        [
            (
                None,
                [
                    ("奋楫扬帆正当时", 1, ("王小川",)),
                    ("把基层治理落到实处", 4, ("李青",)),
                    ("山区教育的调查", 9, ("孙立民",)),
                    ("村口那棵树", 20, ("陈远",)),
                    ("故乡的河", 24, ("赵大河",)),
                    ("炊烟", 28, ("周远山",)),
                ],
            )
        ],
    ),
    "two columns merged, leaders, sections side by side": (
        "目录\n书记论坛                文苑\n奋楫扬帆正当时……1    村口那棵树……20\n把基层治理落到实处……4    故乡的河……24\n",
        [
            ("书记论坛", [("奋楫扬帆正当时", 1, ()), ("把基层治理落到实处", 4, ())]),
            ("文苑", [("村口那棵树", 20, ()), ("故乡的河", 24, ())]),
        ],
    ),
    "section with a printed space": (
        "目 录\n\n思想大解放 作风大转变专栏\n\n1 奋楫扬帆正当时 王小川\n5 解放思想再出发 李青\n",
        [("思想大解放 作风大转变专栏", [("奋楫扬帆正当时", 1, ("王小川",)), ("解放思想再出发", 5, ("李青",))])],
    ),
    "letter-spaced section": (
        "目 录\n书 记 论 坛\n1 奋楫扬帆正当时 王小川\n5 解放思想再出发 李青\n",
        [("书记论坛", [("奋楫扬帆正当时", 1, ("王小川",)), ("解放思想再出发", 5, ("李青",))])],
    ),
    "section without entries at the end": (
        "目 录\n\n书记论坛\n\n1 奋楫扬帆正当时 王小川\n5 解放思想再出发 李青\n\n公益广告\n" + BODY,
        [("书记论坛", [("奋楫扬帆正当时", 1, ("王小川",)), ("解放思想再出发", 5, ("李青",))]), ("公益广告", [])],
    ),
    "section in brackets before its entry": (
        "目 录\n【卷首语】春到山乡 本刊编辑部 1\n【特别关注】一江清水向东流 王小川 3\n",
        [("卷首语", [("春到山乡", 1, ("本刊编辑部",))]), ("特别关注", [("一江清水向东流", 3, ("王小川",))])],
    ),
    "two-line titles, page last": (
        "目 录\n调查研究\n推动特色农业高质量发展的\n实践与探索 王小川 3\n破解山区群众出行难的青河做法\n——来自青河县的调查 李青 9\n乡村振兴要有新人才 赵大河 14\n",
        [
            (
                "调查研究",
                [
                    ("推动特色农业高质量发展的 实践与探索", 3, ("王小川",)),
                    ("破解山区群众出行难的青河做法 ——来自青河县的调查", 9, ("李青",)),
                    ("乡村振兴要有新人才", 14, ("赵大河",)),
                ],
            )
        ],
    ),
    "guide of a newspaper": (
        "今日导读\n●县委常委会召开会议（2版）\n●青河镇：小菌菇撑起“致富伞”（3版）\n●老街新韵（4版）\n\n我县召开重点项目推进会\n本报讯 5月6日，我县召开会议。\n",
        [(None, [("县委常委会召开会议", 2, ()), ("青河镇：小菌菇撑起“致富伞”", 3, ()), ("老街新韵", 4, ())])],
    ),
    "guide with 详见": (
        "导读\n县政府常务会议研究稳增长工作\n详见第2版\n千亩茶园采摘忙\n详见第3版\n",
        [(None, [("县政府常务会议研究稳增长工作", 2, ()), ("千亩茶园采摘忙", 3, ())])],
    ),
    "guide by stacks": (
        "导 读\nA2 要闻\nA3 民生\nA4 副刊\n",
        [(None, [("要闻", 2, ()), ("民生", 3, ()), ("副刊", 4, ())])],
    ),
    "guide by pages": (
        "导读\n第2版 千亩茶园采摘忙\n第3版 老街新韵\n第四版 炊烟\n",
        [(None, [("千亩茶园采摘忙", 2, ()), ("老街新韵", 3, ()), ("炊烟", 4, ())])],
    ),
    "guide with arrows": (
        "【本期导读】\n千亩茶园采摘忙 →02版\n老街新韵 →03版\n",
        [(None, [("千亩茶园采摘忙", 2, ()), ("老街新韵", 3, ())])],
    ),
    "guide without a heading": (
        "●千亩茶园采摘忙（2版）\n●老街新韵（3版）\n●一座桥的故事（4版）\n\n我县召开重点项目推进会\n",
        [(None, [("千亩茶园采摘忙", 2, ()), ("老街新韵", 3, ()), ("一座桥的故事", 4, ())])],
    ),
    "leaders without a heading": (
        "领导讲话\n在全县教育大会上的讲话…………1\n在全县防汛会议上的讲话…………6\n工作交流\n山区办学的经验…………11\n",
        [
            (None, [("在全县教育大会上的讲话", 1, ()), ("在全县防汛会议上的讲话", 6, ())]),
            ("工作交流", [("山区办学的经验", 11, ())]),
        ],
    ),
    "bulletin without pages": (
        "工作简报\n目 录\n★县委召开常委会会议\n★我县举行项目集中开工仪式\n★青河镇网格化管理显成效\n\n县委召开常委会会议\n\n5月6日，县委召开常委会会议，传达学习有关精神，研究部署下一阶段重点工作，审议有关文件。\n",
        [
            (
                None,
                [
                    ("县委召开常委会会议", None, ()),
                    ("我县举行项目集中开工仪式", None, ()),
                    ("青河镇网格化管理显成效", None, ()),
                ],
            )
        ],
    ),
    "no pages, titles repeated below": (
        "本期要目\n县委召开常委会会议\n我县举行项目集中开工仪式\n青河镇网格化管理显成效\n\n县委召开常委会会议\n\n5月6日，县委召开常委会会议，传达学习有关精神。\n",
        [
            (
                None,
                [
                    ("县委召开常委会会议", None, ()),
                    ("我县举行项目集中开工仪式", None, ()),
                    ("青河镇网格化管理显成效", None, ()),
                ],
            )
        ],
    ),
    "numbered, pages last": (
        "目录\n1. 做好基层治理文章 …… 王小川 3\n2. 把水网织得更密 …… 李青 7\n3. 老城换新颜 …… 赵大河 12\n",
        [
            (
                None,
                [
                    ("做好基层治理文章", 3, ("王小川",)),
                    ("把水网织得更密", 7, ("李青",)),
                    ("老城换新颜", 12, ("赵大河",)),
                ],
            )
        ],
    ),
    "several contents in one file": (
        "目录\n论坛\n1 奋楫扬帆正当时 王小川\n5 解放思想再出发 李青\n"
        + BODY
        + "目录\n文苑\n3 故乡的河 陈远\n8 老井 周远山\n\n故乡的河\n◎ 陈远\n",
        [
            ("论坛", [("奋楫扬帆正当时", 1, ("王小川",)), ("解放思想再出发", 5, ("李青",))]),
            ("文苑", [("故乡的河", 3, ("陈远",)), ("老井", 8, ("周远山",))]),
        ],
    ),
    "post before the author": (
        "目录\n书记论坛\n奋力推进新型城镇化 青河县委书记 王小川 1\n做好新时代统战工作 李青 5\n",
        [("书记论坛", [("奋力推进新型城镇化", 1, ("王小川",)), ("做好新时代统战工作", 5, ("李青",))])],
    ),
    "cover pages": (
        "目录\n摄影\n青河秋色………（封二）\n山村晨曲………（封三）\n讲话\n在全县教育大会上的讲话………（1）\n",
        [("摄影", [("青河秋色", None, ()), ("山村晨曲", None, ())]), ("讲话", [("在全县教育大会上的讲话", 1, ())])],
    ),
    "numbers that touch their titles": (
        "目录\n1奋楫扬帆正当时王小川\n5解放思想再出发\n9山水之间绘新图\n12老城换新颜\n",
        [
            (
                None,
                [
                    ("奋楫扬帆正当时王小川", 1, ()),
                    ("解放思想再出发", 5, ()),
                    ("山水之间绘新图", 9, ()),
                    ("老城换新颜", 12, ()),
                ],
            )
        ],
    ),
    "full-width spaces and a page range": (
        "目　录\n政策法规\n青河县城市管理办法　　　　　1-8\n青河县停车场管理规定　　　　9-12\n",
        [("政策法规", [("青河县城市管理办法", 1, ()), ("青河县停车场管理规定", 9, ())])],
    ),
    "pages above their titles": (
        "目录\n04\n奋楫扬帆正当时\n王小川\n08\n把基层治理落到实处\n李青\n12\n老城新事\n陈远\n",
        [
            (
                None,
                [
                    ("奋楫扬帆正当时", 4, ("王小川",)),
                    ("把基层治理落到实处", 8, ("李青",)),
                    ("老城新事", 12, ("陈远",)),
                ],
            )
        ],
    ),
    "author and page in one bracket": (
        "目 录\nCONTENTS\n特稿\n奋楫扬帆正当时（王小川/3）\n老城新事（李青/9）\n",
        [("特稿", [("奋楫扬帆正当时", 3, ("王小川",)), ("老城新事", 9, ("李青",))])],
    ),
    "bullets of two kinds": (
        "目录\n■ 政策文件\n★ 关于印发《青河县总体应急预案》的通知 ………… 3\n★ 关于做好春耕备耕工作的通知 ………… 21\n■ 大事记\n★ 2023年5月大事记 ………… 40\n",
        [
            ("政策文件", [("关于印发《青河县总体应急预案》的通知", 3, ()), ("关于做好春耕备耕工作的通知", 21, ())]),
            ("大事记", [("2023年5月大事记", 40, ())]),
        ],
    ),
    "author and page below the title": (
        "目 录\n领导讲话\n在全县三级干部大会上的讲话\n    ………………… 王小川(1)\n在全县教育工作会议上的讲话\n    ………………… 李青(8)\n",
        [("领导讲话", [("在全县三级干部大会上的讲话", 1, ("王小川",)), ("在全县教育工作会议上的讲话", 8, ("李青",))])],
    ),
    "document number and page below the title": (
        "目 录\n规范性文件\n青河县城市管理办法\n(青政规〔2023〕1号) (12)\n青河县停车管理办法\n(青政规〔2023〕2号) (18)\n",
        [
            (
                "规范性文件",
                [
                    ("青河县城市管理办法 (青政规〔2023〕1号)", 12, ()),
                    ("青河县停车管理办法 (青政规〔2023〕2号)", 18, ()),
                ],
            )
        ],
    ),
    "numbered on two levels, no pages": (
        "【目录】\n一、书记论坛\n1.奋楫扬帆正当时（王小川）\n2.把基层治理落到实处（李青）\n二、经验交流\n1.老城新事（陈远）\n2.小网格里的大治理（周远山）\n",
        [
            ("书记论坛", [("奋楫扬帆正当时", None, ("王小川",)), ("把基层治理落到实处", None, ("李青",))]),
            ("经验交流", [("老城新事", None, ("陈远",)), ("小网格里的大治理", None, ("周远山",))]),
        ],
    ),
    "guide with two lines to a piece": (
        "导读\n县委常委会召开会议\n传达学习有关精神 研究部署重点工作\n2版\n老街新韵\n古城保护修缮一期完工\n3版\n\n我县召开会议\n本报讯 5月6日，我县召开会议。\n",
        [
            (
                None,
                [
                    ("县委常委会召开会议 传达学习有关精神 研究部署重点工作", 2, ()),
                    ("老街新韵 古城保护修缮一期完工", 3, ()),
                ],
            )
        ],
    ),
    "HTML table without a heading": (
        "<table><tr><td>页码</td><td>标题</td><td>作者</td></tr><tr><td>1</td><td>奋楫扬帆正当时</td><td>王小川</td></tr><tr><td>4</td><td>老城新事</td><td>李青</td></tr></table>",
        [(None, [("奋楫扬帆正当时", 1, ("王小川",)), ("老城新事", 4, ("李青",))])],
    ),
    "an office as author": (
        "目录\n人大工作\n探索代表履职新路径　　青河县人大常委会办公室　　6\n代表票决民生实事　　赵大河　孙立民　　9\n",
        [
            (
                "人大工作",
                [("探索代表履职新路径", 6, ("青河县人大常委会办公室",)), ("代表票决民生实事", 9, ("赵大河", "孙立民"))],
            )
        ],
    ),
    "a guide before a page": (
        "今日导读\n◆ 老街新韵（第2版）\n◆ 一座桥的故事（第3版）\n副刊 第4版\n我县召开会议\n本报讯 5月6日，我县召开会议。\n",
        [(None, [("老街新韵", 2, ()), ("一座桥的故事", 3, ())])],
    ),
    "rare names where all have authors": (
        "目录\n文苑\n故乡的河（王小川）……12\n草原上的风（阿米尔江）……14\n老井（赵大河）……15\n规划实施办法（试行）……20\n",
        [
            (
                "文苑",
                [
                    ("故乡的河", 12, ("王小川",)),
                    ("草原上的风", 14, ("阿米尔江",)),
                    ("老井", 15, ("赵大河",)),
                    ("规划实施办法（试行）", 20, ()),
                ],
            )
        ],
    ),
}

NONE: dict[str, str] = {
    "empty": "",
    "news": "我县召开会议\n本报讯 5月6日，我县召开会议，研究部署工作。\n会议指出，要抓好落实。（记者 王小川）\n",
    "a catalogue in a sentence": "我县公布行政许可事项目录\n本报讯 5月6日，我县公布事项目录，共12项。\n",
    "the chapters of a regulation": "青河县停车管理办法\n目录\n第一章 总则\n第二章 规划与建设\n第三章 管理与服务\n第四章 附则\n\n第一章 总则\n第一条 为了加强管理，制定本办法。\n",
    "a heading with nothing below": "目录\n\n近年来，青河县坚持以高质量发展为主题，统筹推进各项工作，取得了新的成效，群众的获得感明显增强。\n",
    "jump lines": "全县项目建设提速增效（下转第2版）\n今年以来，青河县紧盯目标任务，全力推进项目建设。\n（上接第1版）各乡镇要抓好落实。\n",
    "measures with numbers": "一、加强组织领导\n二、压实工作责任\n三、严格督导考核\n各乡镇要抓好落实。\n",
    "table of figures": "指标 数值\n粮食产量 12\n蔬菜产量 15\n水果产量 20\n",
    "scores": "比赛结果\n青河镇队 21\n东山乡队 18\n",
    "novel": "第一章 归来\n那年冬天，雪下得很大。他推开门，看见院子里站着一个人。\n“你是谁？”他问。\n",
    "source code": "def main():\n    print('目录')\n    for i in range(3):\n        print(i, '导读')\n",
    "a guide that is an article": "编者导读\n这组文章记录了三位村干部的故事，读来令人感动，也给人启发，希望引起更多读者的思考。\n",
    "page heads": "第2版 综合\n我县召开会议\n本报讯 5月6日，我县召开会议。\n第3版 民生\n",
    "list of names": "先进个人名单\n王小川 李青 赵大河\n陈远 周远山 孙立民\n",
    "index of a law list": "行政处罚事项目录如下：\n1. 对违法停车的处罚\n2. 对乱倒垃圾的处罚\n",
}


@pytest.mark.parametrize("name", CASES)
def test_contents_are_read_as_printed(name: str) -> None:
    text, expected = CASES[name]
    assert outline(parse_contents(text)) == expected


@pytest.mark.parametrize("name", NONE)
def test_other_texts_have_no_contents(name: str) -> None:
    assert outline(parse_contents(NONE[name])) is None


@pytest.mark.parametrize("name", CASES)
def test_spans_hold_what_was_read(name: str) -> None:
    text, _ = CASES[name]
    contents = parse_contents(text)
    assert contents is not None
    for section in contents.sections:
        assert contents.span.start <= section.span.start <= section.span.end <= contents.span.end
        for entry in section.entries:
            printed = "".join(entry.span.of(text).split())
            assert all(part in printed for part in entry.title.split())
            assert all(author in printed for author in entry.authors)


def test_lines_and_rules_name_each_other() -> None:
    text, _ = CASES["section without entries at the end"]
    reading = find_contents(split_lines(text))
    assert reading is not None
    assert set(reading.rules) == set(reading.lines)
    assert "".join(split_lines(text)[reading.lines[-1]].text.text) == "公益广告"


def test_lines_of_something_else_are_not_read() -> None:
    lines = split_lines(CASES["page last after a space"][0])
    assert find_contents(lines, frozenset(line.index for line in lines)) is None


_PIECES = st.sampled_from(
    [
        "目录",
        "导读",
        "\n",
        "\n\n",
        " ",
        "　",
        "……",
        "(",
        "）",
        "1",
        "12",
        "2版",
        "【",
        "】",
        "论坛",
        "王小川",
        "/",
        "|",
        "标题文字",
        "●",
        "第",
        "P",
    ]
)


@given(st.lists(_PIECES, max_size=60).map("".join) | st.text(max_size=80))
def test_any_text_is_accepted(text: str) -> None:
    contents = parse_contents(text)
    if contents is not None:
        assert any(section.entries for section in contents.sections)
        assert 0 <= contents.span.start < contents.span.end <= len(text)


def test_only_strings_are_taken() -> None:
    with pytest.raises(InputTypeError):
        parse_contents(b"")  # type: ignore[arg-type]
