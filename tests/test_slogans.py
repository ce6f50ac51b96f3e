"""Slogans in the layouts in which papers and posters print them, and lists that are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govpub.errors import InputTypeError
from govpub.extract.slogans import find_slogans, parse_slogans
from govpub.text.lines import split_lines

Lists = list[tuple[str | None, list[str]]]

CORE = ["富强", "民主", "文明", "和谐", "自由", "平等", "公正", "法治", "爱国", "敬业", "诚信", "友善"]
PROSE = "近年来，青河县坚持以高质量发展为主题，统筹推进各项工作，取得了新的成效，群众的获得感明显增强。"

HEAD = "青河报\nQING HE BAO\n2023年5月6日 星期六 第12期 总第345期\n中共青河县委主办\n"
REPORT = "本报讯 3月14日，青河县召开春季农业生产现场会，总结去年秋冬种工作，安排部署春耕备耕任务。\n"
NEWS = f"青河县召开春季农业生产现场会\n{REPORT}"


def outline(text: str) -> Lists:
    return [(found.heading, list(found.items)) for found in parse_slogans(text)]


CASES: dict[str, tuple[str, Lists]] = {
    "numbered under a heading": (
        "青河县森林防火宣传标语\n1.护林防火，人人有责！\n2.严禁携带火种上山。\n3.保护森林资源，建设美丽家园\n",
        [("青河县森林防火宣传标语", ["护林防火，人人有责！", "严禁携带火种上山。", "保护森林资源，建设美丽家园"])],
    ),
    "starred under a heading": (
        "【节水宣传口号】\n★节约用水 从我做起\n★珍惜每一滴水\n",
        [("节水宣传口号", ["节约用水 从我做起", "珍惜每一滴水"])],
    ),
    "diamonds without a heading": (
        f"{PROSE}\n\n◇ 宣传惠民政策\n\n◇ 展示青河风采\n\n◇ 弘扬时代新风\n\n◇ 推动乡村振兴\n\n内部资料 免费赠阅\n",
        [(None, ["宣传惠民政策", "展示青河风采", "弘扬时代新风", "推动乡村振兴"])],
    ),
    "two of three clauses below a chronicle": (
        f"大事记\n\n8月3日，{PROSE}\n\n8月7日，{PROSE}\n\n★ 以学铸魂 以学增智 以学促干\n\n★ 干事创业 敢于担当 善于作为\n\n内部资料 免费赠阅\n",
        [(None, ["以学铸魂 以学增智 以学促干", "干事创业 敢于担当 善于作为"])],
    ),
    "two below a chronicle that has their mark": (
        f"大事记\n★8月3日，{PROSE}\n★8月7日，{PROSE}\n★护林防火 人人有责\n★保护森林 造福子孙\n",
        [(None, ["护林防火 人人有责", "保护森林 造福子孙"])],
    ),
    "balanced halves behind bullets": (
        "● 护林防火 人人有责\n● 文明出行 礼让三分\n● 诚信经营 童叟无欺\n● 敬老爱幼 和睦邻里\n",
        [(None, ["护林防火 人人有责", "文明出行 礼让三分", "诚信经营 童叟无欺", "敬老爱幼 和睦邻里"])],
    ),
    "dashes": (
        "- 讲文明话，办文明事，做文明人！\n- 创建文明城市，构建和谐家园！\n- 人人参与创建，家家共享文明！\n",
        [(None, ["讲文明话，办文明事，做文明人！", "创建文明城市，构建和谐家园！", "人人参与创建，家家共享文明！"])],
    ),
    "two to a line with a wide gap": (
        "安全生产月宣传标语\n1.安全第一，预防为主    2.生命至上，安全发展\n3.遵章守纪，平安回家    4.人人讲安全，事事为安全\n",
        [
            (
                "安全生产月宣传标语",
                ["安全第一，预防为主", "生命至上，安全发展", "遵章守纪，平安回家", "人人讲安全，事事为安全"],
            )
        ],
    ),
    "two to a line, bulleted": (
        "宣传标语\n◆护林防火 人人有责  ◆严禁烟火 保护森林\n◆植树造林 造福子孙  ◆爱护环境 从我做起\n",
        [("宣传标语", ["护林防火 人人有责", "严禁烟火 保护森林", "植树造林 造福子孙", "爱护环境 从我做起"])],
    ),
    "run together": (
        "热烈庆祝青河县第十届运动会开幕！发展体育运动，增强人民体质！全民健身，共享健康！\n",
        [(None, ["热烈庆祝青河县第十届运动会开幕！", "发展体育运动，增强人民体质！", "全民健身，共享健康！"])],
    ),
    "exclaimed, a line each": (
        "坚持绿色发展，建设美丽青河！\n保护绿水青山，守护碧水蓝天！\n人人爱护环境，家家享受美好！\n",
        [(None, ["坚持绿色发展，建设美丽青河！", "保护绿水青山，守护碧水蓝天！", "人人爱护环境，家家享受美好！"])],
    ),
    "groups": (
        "青河县创建文明城市宣传标语\n一、综合类\n1.讲文明话，做文明人\n2.共建文明城市，共享美好生活\n二、交通类\n1.文明出行，礼让行人\n2.遵守交通法规，关爱生命安全\n中共青河县委宣传部 宣\n",
        [
            ("一、综合类", ["讲文明话，做文明人", "共建文明城市，共享美好生活"]),
            ("二、交通类", ["文明出行，礼让行人", "遵守交通法规，关爱生命安全"]),
        ],
    ),
    "groups in brackets": (
        "公益广告\n【节约粮食】\n◎厉行节约 反对浪费\n◎珍惜粮食 光盘行动\n【垃圾分类】\n◎垃圾分类 举手之劳\n◎绿色生活 从我做起\n",
        [
            ("节约粮食", ["厉行节约 反对浪费", "珍惜粮食 光盘行动"]),
            ("垃圾分类", ["垃圾分类 举手之劳", "绿色生活 从我做起"]),
        ],
    ),
    "bare lines under a heading": (
        "禁毒宣传标语\n珍爱生命，远离毒品\n全民参与禁毒，共建平安家园\n无毒青春，健康生活\n\n我县召开禁毒工作会议\n",
        [("禁毒宣传标语", ["珍爱生命，远离毒品", "全民参与禁毒，共建平安家园", "无毒青春，健康生活"])],
    ),
    "issuer below": (
        "反诈宣传标语\n不轻信 不透露 不转账\n提高防范意识，谨防电信诈骗\n青河县公安局\n",
        [("反诈宣传标语", ["不轻信 不透露 不转账", "提高防范意识，谨防电信诈骗"])],
    ),
    "wrapped slogan": (
        "宣传标语\n1.深入学习贯彻会议精神，\n奋力谱写青河发展新篇章！\n2.团结一心，共建美好家园！\n",
        [("宣传标语", ["深入学习贯彻会议精神，奋力谱写青河发展新篇章！", "团结一心，共建美好家园！"])],
    ),
    "couplet": (
        "上联：春满青河添锦绣\n下联：福临门第庆安康\n横批：国泰民安\n",
        [(None, ["春满青河添锦绣", "福临门第庆安康", "国泰民安"])],
    ),
    "circled numbers": (
        "交通安全宣传口号\n①系好安全带，平安每一程\n②酒后不开车，开车不喝酒\n",
        [("交通安全宣传口号", ["系好安全带，平安每一程", "酒后不开车，开车不喝酒"])],
    ),
    "Markdown": (
        "## 宣传标语\n\n- **节约用电，从我做起**\n- **低碳生活，绿色出行**\n",
        [("宣传标语", ["节约用电，从我做起", "低碳生活，绿色出行"])],
    ),
    "Markdown table": (
        "宣传标语\n\n| 1 | 节约用电，从我做起 |\n|---|---|\n| 2 | 低碳生活，绿色出行 |\n",
        [("宣传标语", ["节约用电，从我做起", "低碳生活，绿色出行"])],
    ),
    "letter-spaced": (
        "宣 传 标 语\n1.护 林 防 火 人 人 有 责\n2.植 树 造 林 造 福 子 孙\n",
        [("宣传标语", ["护林防火人人有责", "植树造林造福子孙"])],
    ),
    "heading on two lines": (
        "青河县创建国家卫生县城\n宣传标语\n1.人人动手，清洁家园\n2.讲究卫生，健康生活\n",
        [("青河县创建国家卫生县城 宣传标语", ["人人动手，清洁家园", "讲究卫生，健康生活"])],
    ),
    "foot of a page": (
        f"{PROSE}\n讲文明  树新风  爱护环境  从我做起\n",
        [(None, ["讲文明", "树新风", "爱护环境", "从我做起"])],
    ),
    "core values: columns from the right": ("友诚敬爱法公平自和文民富\n善信业国治正等由谐明主强\n", [(None, CORE)]),
    "core values: columns from the left": ("富民文和自平公法爱敬诚友\n强主明谐由等正治国业信善\n", [(None, CORE)]),
    "core values: rows": (
        "社会主义核心价值观\n富强 民主 文明 和谐\n自由 平等 公正 法治\n爱国 敬业 诚信 友善\n",
        [("社会主义核心价值观", CORE)],
    ),
    "core values: three columns from the right": (
        "爱自富\n国由强\n敬平民\n业等主\n诚公文\n信正明\n友法和\n善治谐\n",
        [(None, CORE)],
    ),
    "core values: rows from the right": ("谐和明文主民强富\n治法正公等平由自\n善友信诚业敬国爱\n", [(None, CORE)]),
    "core values: a word a line": ("\n".join(CORE), [(None, CORE)]),
    "core values: one line": (
        "社会主义核心价值观：\n富强 民主 文明 和谐 自由 平等 公正 法治 爱国 敬业 诚信 友善\n",
        [("社会主义核心价值观", CORE)],
    ),
    "core values: misread": (
        "图说\n我们的\n价值观\n\n友诚敬爱法公平白和文民富\n善信业国治正等由谐明王强\n",
        [
            (
                "图说我们的价值观",
                ["富强", "民王", "文明", "和谐", "白由", "平等", "公正", "法治", "爱国", "敬业", "诚信", "友善"],
            )
        ],
    ),
    "core values: spaced": (
        "友 诚 敬 爱 法 公 平 自 和 文 民 富\n善 信 业 国 治 正 等 由 谐 明 主 强\n",
        [(None, CORE)],
    ),
    "columns from the right": (
        "公益广告\n节垃保\n约圾护\n用分环\n水类境\n人从共\n人我建\n有做家\n责起园\n",
        [("公益广告", ["保护环境共建家园", "垃圾分类从我做起", "节约用水人人有责"])],
    ),
    "stars on both sides": (
        "★人人参与创建 人人共享成果★\n★树文明新风 建美丽家园★\n★文明你我他 创建靠大家★\n",
        [(None, ["人人参与创建 人人共享成果", "树文明新风 建美丽家园", "文明你我他 创建靠大家"])],
    ),
    "couplet on one line": (
        "上联：爆竹声声辞旧岁 下联：梅花朵朵迎新春 横批：喜迎新春\n",
        [(None, ["爆竹声声辞旧岁", "梅花朵朵迎新春", "喜迎新春"])],
    ),
    "rows with wide gaps": (
        "森林防火 人人有责    保护森林 造福子孙\n厉行节约 反对浪费    垃圾分类 从我做起\n",
        [(None, ["森林防火 人人有责", "保护森林 造福子孙", "厉行节约 反对浪费", "垃圾分类 从我做起"])],
    ),
    "core values: by level": (
        "国家层面：富强 民主 文明 和谐\n社会层面：自由 平等 公正 法治\n个人层面：爱国 敬业 诚信 友善\n",
        [(None, CORE)],
    ),
    "issuer below a poster": (
        "公益广告\n勤洗手 戴口罩 常通风\n青河县文明办 宣\n",
        [("公益广告", ["勤洗手 戴口罩 常通风"])],
    ),
    "marks on both sides, several to a line": (
        f"{PROSE}\n☆文明餐桌 节约惜福☆  ☆一粥一饭 来之不易☆  ☆光盘行动 从我做起☆\n",
        [(None, ["文明餐桌 节约惜福", "一粥一饭 来之不易", "光盘行动 从我做起"])],
    ),
    "core values: level behind": (
        "社会主义核心价值观\n富强 民主 文明 和谐——国家层面的价值目标\n自由 平等 公正 法治——社会层面的价值取向\n爱国 敬业 诚信 友善——个人层面的价值准则\n",
        [("社会主义核心价值观", CORE)],
    ),
    "core values: level in a sentence": (
        "富强、民主、文明、和谐是国家层面的价值目标\n自由、平等、公正、法治是社会层面的价值取向\n爱国、敬业、诚信、友善是公民个人层面的价值准则\n",
        [(None, CORE)],
    ),
    "greetings": (
        "热烈祝贺县第十四次党代会胜利召开！\n热烈庆祝青河县第十届运动会隆重举行！\n高举旗帜，团结奋斗！\n",
        [
            (
                None,
                ["热烈祝贺县第十四次党代会胜利召开！", "热烈庆祝青河县第十届运动会隆重举行！", "高举旗帜，团结奋斗！"],
            )
        ],
    ),
    "in quotation marks": (
        "宣传标语\n“讲文明、树新风，做文明有礼的好公民！”\n“保护环境就是保护我们自己！”\n“心中有交规，出行无忧患！”\n",
        [
            (
                "宣传标语",
                [
                    "“讲文明、树新风，做文明有礼的好公民！”",
                    "“保护环境就是保护我们自己！”",
                    "“心中有交规，出行无忧患！”",
                ],
            )
        ],
    ),
    "semicolons under a heading": (
        "人口普查宣传口号\n1、人口普查，利国利民；\n2、人口普查，人人有责；\n3、摸清人口底数，促进经济发展。\n",
        [("人口普查宣传口号", ["人口普查，利国利民；", "人口普查，人人有责；", "摸清人口底数，促进经济发展。"])],
    ),
    "one slogan of a poster with its issuer": (
        "公益广告\n绿水青山就是金山银山\n县委宣传部 县文明办 宣\n",
        [("公益广告", ["绿水青山就是金山银山"])],
    ),
    "a starred slogan that wraps": (
        "★紧密团结起来，高举中国特色社会主义伟大旗帜，奋力谱写新时代改革发展新\n篇章，为建设美丽青河而奋斗！\n★坚定不移走中国特色社会主义道路！\n★大力弘扬劳模精神、劳动精神、工匠精神！\n",
        [
            (
                None,
                [
                    "紧密团结起来，高举中国特色社会主义伟大旗帜，奋力谱写新时代改革发展新篇章，为建设美丽青河而奋斗！",
                    "坚定不移走中国特色社会主义道路！",
                    "大力弘扬劳模精神、劳动精神、工匠精神！",
                ],
            )
        ],
    ),
    "Markdown table of one column": (
        "| 创文宣传标语 |\n| --- |\n| 争做文明市民，共建美好家园 |\n| 创文为民，创文惠民 |\n",
        [("创文宣传标语", ["争做文明市民，共建美好家园", "创文为民，创文惠民"])],
    ),
    "foot of the last page": (
        f"{PROSE}\n\n# 传承红色基因\n\n# 赓续精神血脉\n\n# 汇聚奋进力量\n",
        [(None, ["传承红色基因", "赓续精神血脉", "汇聚奋进力量"])],
    ),
    "groups and slogans marked as headings": (
        "# 垃圾分类宣传口号\n\n# 【社区篇】\n\n# 垃圾分一分，环境美十分\n\n# 分好类，不浪费\n\n# 【校园篇】\n\n# 小手拉大手，分类一起走\n\n# 今天分一分，明天美十分\n",
        [
            ("社区篇", ["垃圾分一分，环境美十分", "分好类，不浪费"]),
            ("校园篇", ["小手拉大手，分类一起走", "今天分一分，明天美十分"]),
        ],
    ),
    "columns below the heading of a poster": (
        "公益广告\n关尊扶弘\n爱老贫扬\n儿爱助雷\n童幼困锋\n奉传奉精\n献承献神\n爱美爱共\n心德心筑\n",
        [("公益广告", ["弘扬雷锋精神共筑", "扶贫助困奉献爱心", "尊老爱幼传承美德", "关爱儿童奉献爱心"])],
    ),
    "two to a line, known by the topic of the heading": (
        "“学好民法典”宣传标语\n美好生活，民法典相伴          学习民法典，护航你我他\n民法典来了，生活更好了      让民法典走到群众身边\n",
        [
            (
                "“学好民法典”宣传标语",
                ["美好生活，民法典相伴", "学习民法典，护航你我他", "民法典来了，生活更好了", "让民法典走到群众身边"],
            )
        ],
    ),
    "poster on a topic, with its issuer": (
        "交通安全公益广告\n头盔是盔，不是“亏”\n系上安全带，家人才放心\n酒驾一时爽，亲人泪两行\n青河县公安局 宣\n",
        [("交通安全公益广告", ["头盔是盔，不是“亏”", "系上安全带，家人才放心", "酒驾一时爽，亲人泪两行"])],
    ),
    "bullets at the foot": (
        f"{PROSE}\n\n◆严禁露天焚烧秸秆\n◆保护大气环境，人人有责\n◆点燃的是秸秆，污染的是蓝天\n◆秸秆还田好处多，培肥地力又增收\n",
        [
            (
                None,
                [
                    "严禁露天焚烧秸秆",
                    "保护大气环境，人人有责",
                    "点燃的是秸秆，污染的是蓝天",
                    "秸秆还田好处多，培肥地力又增收",
                ],
            )
        ],
    ),
    "poster of three lines": (
        "讲文明 树新风 公益广告\n勤为本\n俭养德\n中国梦 牛精神\n县委宣传部 宣\n",
        [("讲文明 树新风 公益广告", ["勤为本", "俭养德", "中国梦 牛精神"])],
    ),
    "core values as words in two columns, their heading below": (
        f"{PROSE}\n富强 爱国\n\n民主 敬业\n\n文明 诚信\n\n和谐 友善\n\n自由 平等\n\n公正 法治\n\n社会主义核心价值观\n公 益 广 告\n\n讲文明 树新风\n\n节约粮食 从我做起\n\n青河县文明办 宣\n",
        [("社会主义核心价值观", CORE), ("公益广告", ["讲文明 树新风", "节约粮食 从我做起"])],
    ),
    "core values as words, a misread one among them": (
        "公正 法治\n自由 平等\n富强 民主\n文明 和谐\n爱国 敬业\n诚信 友普\n",
        [(None, [*CORE[:-1], "友普"])],
    ),
    "a slogan above a list with bullets and a number to call": (
        f"{PROSE}\n护林防火 人人有责\n\n◎预防为主，积极扑救\n\n◎进入山林，不带火种\n\n◎一处起火，全村遭殃\n\n◎上坟不烧纸，祭祖不放炮\n\n◎火警电话：12119\n\n青河县森林防火指挥部办公室\n我县召开会议\n{PROSE}\n",
        [
            (
                "护林防火 人人有责",
                [
                    "预防为主，积极扑救",
                    "进入山林，不带火种",
                    "一处起火，全村遭殃",
                    "上坟不烧纸，祭祖不放炮",
                    "火警电话：12119",
                ],
            )
        ],
    ),
    "the space above a notice": (
        f"{PROSE}\n\n学习先进楷模 奉献工作岗位\n\n发展优质农业 加快致富步伐\n\n少生快富奔小康\n\n启  事\n\n{PROSE}\n",
        [(None, ["学习先进楷模 奉献工作岗位", "发展优质农业 加快致富步伐", "少生快富奔小康"])],
    ),
    "the foot of a page before the last": (
        f"{PROSE}\n计划生育 利国利民\n少生快富奔小康\n要致富 多修路\n第2版 综合\n我县召开会议\n{PROSE}\n",
        [(None, ["计划生育 利国利民", "少生快富奔小康", "要致富 多修路"])],
    ),
    "a number to call under a heading, and an office with a word of slogans in its name": (
        f"扫黑除恶宣传标语\n有黑扫黑 有恶除恶\n打早打小 露头就打\n举报电话：0356-2199999\n青河县扫黑除恶领导小组办公室\n{PROSE}\n",
        [("扫黑除恶宣传标语", ["有黑扫黑 有恶除恶", "打早打小 露头就打", "举报电话：0356-2199999"])],
    ),
    "counted reminders": (
        f"{PROSE}\n用电安全“三提示”\n\n提示一：出门前您关好电源了吗？\n\n提示二：您家的电线老化了吗？\n\n提示三：电动车停在楼道里了吗？\n{PROSE}\n",
        [
            (
                "用电安全“三提示”",
                [
                    "提示一：出门前您关好电源了吗？",
                    "提示二：您家的电线老化了吗？",
                    "提示三：电动车停在楼道里了吗？",
                ],
            )
        ],
    ),
    "the foot of the last page, issued, above the editors": (
        f"{PROSE}\n民族团结一家亲 携手共筑中国梦\n\n各族人民一家亲\n\n携手共筑中国梦\n\n爱护民族团结\n\n珍视民族团结\n\n青河县民委\n责任编辑：王小川 组版：李兰 校对：石　磊\n",
        [
            (
                "民族团结一家亲 携手共筑中国梦",
                ["各族人民一家亲", "携手共筑中国梦", "爱护民族团结", "珍视民族团结"],
            )
        ],
    ),
    "the foot of the last page above a colophon": (
        f"{PROSE}\n计划生育 利国利民\n少生快富奔小康\n要致富 多修路\n本报社址：青河县解放路９号　　邮政编码：０４８０００\n电话：２１９９９９９　　印刷：县印刷厂\n",
        [(None, ["计划生育 利国利民", "少生快富奔小康", "要致富 多修路"])],
    ),
    "a band between masthead and guide": (
        f"{HEAD}多种一棵树 多添一片绿 多护一座山\n今日导读\n我县启动春耕 2版\n老街焕新生 3版\n{NEWS}",
        [(None, ["多种一棵树 多添一片绿 多护一座山"])],
    ),
    "halves that say a word again, above the lead": (
        f"{HEAD}时间就是生命 效率就是金钱\n{NEWS}",
        [(None, ["时间就是生命 效率就是金钱"])],
    ),
    "halves that say a word again, above a report whose headline stands elsewhere": (
        f"{HEAD}时间就是生命 效率就是金钱\n{REPORT}",
        [(None, ["时间就是生命 效率就是金钱"])],
    ),
    "three long clauses above the lead": (
        f"{HEAD}山上种树不停步 河里清淤不松劲 田里增收不歇脚\n{NEWS}",
        [(None, ["山上种树不停步 河里清淤不松劲 田里增收不歇脚"])],
    ),
    "a banner above the lead": (
        f"{HEAD}热烈祝贺青河县第十八届人民代表大会第三次会议胜利召开！\n{NEWS}",
        [(None, ["热烈祝贺青河县第十八届人民代表大会第三次会议胜利召开！"])],
    ),
    "a banner of several lines, exclaimed or not, and a kicker below": (
        f"{HEAD}热烈祝贺县第九次党代会胜利召开！\n山青县美 水秀县富 林茂县兴\n各族人民大团结万岁！\n抓住机遇 加快发展\n{NEWS}",
        [(None, ["热烈祝贺县第九次党代会胜利召开！", "山青县美 水秀县富 林茂县兴", "各族人民大团结万岁！"])],
    ),
    "dots between the clauses of a band": (
        f"{HEAD}学党史·悟思想·办实事·开新局\n今日导读\n我县启动春耕 2版\n老街焕新生 3版\n{NEWS}",
        [(None, ["学党史·悟思想·办实事·开新局"])],
    ),
    "a banner broken over two lines": (
        f"{HEAD}热烈祝贺中国人民政治协商会议青河县\n第十届委员会第二次会议胜利召开！\n{NEWS}",
        [(None, ["热烈祝贺中国人民政治协商会议青河县第十届委员会第二次会议胜利召开！"])],
    ),
    "a banner without a mark at its end": (
        f"{HEAD}热烈祝贺县十八届人大三次会议胜利召开\n{NEWS}",
        [(None, ["热烈祝贺县十八届人大三次会议胜利召开"])],
    ),
    "above the paper's title": (f"护林防火 人人有责\n{HEAD}{NEWS}", [(None, ["护林防火 人人有责"])]),
    "in heavy brackets at the foot of a page": (f"{NEWS}【护林防火 人人有责】\n", [(None, ["护林防火 人人有责"])]),
    "one on a poster, signed 宣": (
        f"{NEWS}公益广告\n一粒米 千滴汗 粒粒粮食汗珠换\n青河县文明办 宣\n",
        [("公益广告", ["一粒米 千滴汗 粒粒粮食汗珠换"])],
    ),
    "the core values behind their name on one line": (
        f"{NEWS}社会主义核心价值观：富强 民主 文明 和谐 自由 平等 公正 法治 爱国 敬业 诚信 友善\n",
        [(None, CORE)],
    ),
    "among the lines of a cover": (
        "青河人大\nQINGHE RENDA\n2023年第2期\n（总第92期）\n青河县人大常委会主办\n代表来自人民 代表服务人民\n\n青河人大\n2023年4月30日出版\n主编 王小川\n",
        [(None, ["代表来自人民 代表服务人民"])],
    ),
    "one line at the foot of a page": (f"{HEAD}{NEWS}护林防火 人人有责\n", [(None, ["护林防火 人人有责"])]),
    "one line above the page's credits": (
        f"{HEAD}{NEWS}珍爱生命 远离毒品\n本版责编：林青 校对：王河\n",
        [(None, ["珍爱生命 远离毒品"])],
    ),
    "stars below a notice, with the issuer": (
        f"征稿启事\n{PROSE}\n《青河党建》编辑部\n★ 坚持人民至上\n★ 讲学习、讲奉献\n★ 守纪律、守规矩\n中共青河县委组织部宣\n",
        [(None, ["坚持人民至上", "讲学习、讲奉献", "守纪律、守规矩"])],
    ),
    "what people are told to be": (
        f"{PROSE}\n◇ 讲团结\n◇ 重实干\n◇ 守清廉\n◇ 作表率\n",
        [(None, ["讲团结", "重实干", "守清廉", "作表率"])],
    ),
    "groups with other marks": (
        "防汛宣传标语\n一、农村类\n1.雨天少出门，安全记心中。\n2.莫在河边站，洪水不留情。\n二、城镇类\n◇ 防汛抗洪 人人有责\n◇ 安全度汛 警钟长鸣\n青河县委宣传部 宣\n",
        [
            ("一、农村类", ["雨天少出门，安全记心中。", "莫在河边站，洪水不留情。"]),
            ("二、城镇类", ["防汛抗洪 人人有责", "安全度汛 警钟长鸣"]),
        ],
    ),
    "the aims of a magazine below its last piece": (
        f"{PROSE}\n\n◇ 围绕中心\n\n◇ 服务大局\n\n◇ 指导工作\n\n◇ 交流经验\n",
        [(None, ["围绕中心", "服务大局", "指导工作", "交流经验"])],
    ),
}

NONE: dict[str, str] = {
    "rows of ornaments": f"{PROSE}\n★ ★\n★ ★\n",
    "brackets with nothing in them": f" 【 】 \n青河县召开会议\n石桥镇植树\n\n{REPORT}",
    "ornaments of two sorts": f"{PROSE}\n● ◇\n● ◇\n- ★\n",
    "marked names of columns": f"{PROSE}\n\n◇ 围绕中心\n\n◇ 春耕生产\n\n◇ 综合信息\n\n◇ 交流经验\n",
    "aims of a piece": f"{PROSE}要做到：\n\n◇ 围绕中心\n\n◇ 服务大局\n\n◇ 推动发展\n\n{PROSE}\n",
    "a kicker below the masthead": f"{HEAD}抓住机遇 加快发展\n{NEWS}",
    "a kicker of three short clauses": f"{HEAD}补短板 强弱项 抓落实\n{NEWS}",
    "a kicker whose words the report has": f"{HEAD}多种一棵树 多添一片绿\n{NEWS}县长说，全县要多种一棵树、多添一片绿。\n",
    "a headline whose words the report has": f"{HEAD}新茶飘香采茶忙 新苗吐绿插秧忙\n本报讯 眼下，青河县新茶飘香，采茶正忙；河边新苗吐绿，农民插秧忙。\n",
    "a kicker whose halves open with a verb": f"{HEAD}抓实春耕备耕 抓实防汛备汛\n{NEWS}",
    "the last line of a poem": f"{PROSE}\n更有红装素裹，肩负沙包急。\n众志成城处，天亦减淫威。\n",
    "a headline below the masthead": f"{HEAD}凝心聚力谋发展 砥砺奋进谱新篇\n{REPORT}",
    "a feature's headline that says a word again": f"{HEAD}一片叶子富一方百姓 一枚果子甜一方水土\n本报记者 林青\n{PROSE}\n",
    "a headline with a deck": f"{HEAD}绿水青山就是靠山 好山好水就是粮仓\n——青河县生态建设纪实\n{PROSE}\n",
    "a leader's headline without a mark at its end": f"{HEAD}热烈祝贺县第九次党代会胜利开幕\n本报评论员\n{PROSE}\n",
    "a report of congratulations": f"{HEAD}热烈祝贺声中迎来建县百年\n本报讯 5月6日，全县干部群众在热烈祝贺声中迎来建县百年。\n",
    "a poster's name above news": f"{NEWS}公益广告\n我县举办读书活动\n青河县文明办\n{NEWS}",
    "a leader's headline": f"{HEAD}热烈祝贺县第九次党代会胜利开幕！\n本报评论员\n{PROSE}\n",
    "an essay's headline": f"{HEAD}不忘初心 砥砺前行\n王小川\n{PROSE}\n",
    "the name of a column": f"{HEAD}喜迎二十大 奋进新征程\n柳沟村的香菇飘香省城\n本报记者 林青\n{PROSE}\n",
    "the last words of an essay": f"{PROSE}\n让我们携起手来，守护绿水青山！\n",
    "people of one length": f"{PROSE}\n◆ 王小川\n◆ 李大河\n◆ 赵青山\n◆ 陈远方\n",
    "places of one length": f"{PROSE}\n★ 东山村\n★ 西河村\n★ 南岭村\n★ 北坡村\n",
    "words of the core values among others": "富强 爱国\n民主 敬业\n团结 诚信\n活泼 友善\n严肃 平等\n紧张 法治\n",
    "balanced measures with bullets in a piece": f"{PROSE}\n我县多措并举推进工作\n◎压实责任，细化分工\n◎建立台账，逐项销号\n◎加强督导，严格问效\n{PROSE}\n",
    "a reminder alone": f"温馨提示\n提示：请带好身份证。\n{PROSE}\n",
    "reminders that prose announces": f"县消防大队发布“三提示”，{PROSE}\n",
    "headlines at the foot of a page whose pieces follow": (
        f"{PROSE}\n推动高质量发展\n加强基层组织建设\n保障安全生产\n第2版 综合\n推动高质量发展要有新作为。加强基层组织建设是关键，也要保障安全生产。\n"
    ),
    "headline, office and body": f"{PROSE}\n民族团结一家亲 携手共筑中国梦\n我县开展宣传活动\n青河县民委\n{PROSE}\n",
    "rules of a village": "村规民约\n一、爱党爱国爱集体，遵纪守法做公民。\n二、邻里和睦讲团结，互帮互助好风尚。\n三、红白喜事不铺张，勤俭节约美名扬。\n",
    "a convention": "文明公约\n1.爱国守法，明礼诚信\n2.团结友善，勤俭自强\n3.敬业奉献，热爱集体\n",
    "headlines at the foot": f"推动高质量发展要有新作为。加强基层组织建设是关键。\n{PROSE}\n推动高质量发展\n加强基层组织建设\n",
    "unfinished above the foot": f"{PROSE}\n要做好以下工作\n推动高质量发展\n加强生态环境保护\n",
    "empty": "",
    "measures": "主要措施：\n1.加强组织领导\n2.压实工作责任\n3.严格督导考核\n各乡镇要抓好落实。\n",
    "numbered measures without a colon": f"{PROSE}\n一、加强组织领导\n二、压实工作责任\n三、强化督导考核\n{PROSE}\n",
    "bulleted measures announced with a colon": "要做到以下几点：\n● 加强组织领导\n● 强化督促检查\n● 严格考核问效\n",
    "two bulleted subheads": f"{PROSE}\n● 强化组织领导 压实工作责任\n● 强化督促检查 严格考核问效\n{PROSE}\n",
    "two bulleted headlines": "● 守好初心 担起使命\n● 真抓实干 走在前列\n",
    "bulleted measures in a piece": f"{PROSE}\n● 加强组织领导\n● 强化督促检查\n● 严格考核问效\n{PROSE}\n",
    "agenda": "会议议程\n1.传达学习上级会议精神\n2.听取工作汇报\n3.审议有关文件\n4.领导讲话\n",
    "names": "先进个人\n◆ 王小川\n◆ 李青\n◆ 赵大河\n◆ 陈远\n",
    "villages": "文明村\n★ 东山村\n★ 西河村\n★ 南岭村\n",
    "headings with exclamation marks": "一、主要做法\n（一）加强领导！\n（二）压实责任！\n（三）严格督导！\n",
    "one exclamation above a piece": f"热烈祝贺青河县第十五次党代会胜利召开！\n{PROSE}\n",
    "an advertisement's heading above news": "公益广告\n我县召开安全生产会议\n本报讯 5月6日，我县召开会议。\n",
    "headlines": "● 县委召开常委会会议\n● 我县举行项目集中开工仪式\n● 青河镇网格化管理显成效\n",
    "headline": "立足生态优势 深挖文化底蕴 全力打造精品旅游\n本报讯 5月6日，我县召开会议。\n",
    "headlines printed again as headlines": (
        f"★ 推动高质量发展\n★ 保障安全生产\n★ 建设美丽乡村\n\n推动高质量发展\n{PROSE}\n保障安全生产\n{PROSE}\n建设美丽乡村\n{PROSE}\n"
    ),
    "captions of four characters": "立体交通\n\n道路畅通\n\n碧水环绕\n\n绿意满城\n",
    "news about slogans": "我县开展宣传标语征集活动\n本报讯 5月6日，我县开展宣传标语征集活动，共收到作品三百件。\n",
    "slogan inside prose": "他说：“绿水青山就是金山银山！”大家都鼓起掌来！村民们高兴极了！\n",
    "speech": "同志们！朋友们！新年好！\n让我们举杯！\n",
    "columns of a magazine": "◆ 领导讲话\n◆ 工作动态\n◆ 经验交流\n◆ 理论研讨\n",
    "body lines of one width": "近年来全县上下同心协力\n统筹推进各项重点任务取\n得了新的明显成效群众的\n获得感不断增强生活更加\n",
    "poem": "春江潮水连海平\n海上明月共潮生\n滟滟随波千万里\n何处春江无月明\n",
    "core values in a sentence": "要大力弘扬富强、民主、文明、和谐，自由、平等、公正、法治，爱国、敬业、诚信、友善的核心价值观。\n",
    "programme": "节目单\n● 开幕式\n● 文艺演出\n● 颁奖仪式\n",
    "contents": "目录\n推动高质量发展……1\n保障安全生产……5\n建设美丽乡村……9\n",
    "heading without slogans": f"宣传标语\n\n{PROSE}\n",
    "source code": "* build\n* test\n* deploy\nif (a && b) { return! }\n",
    "questions": "1.什么是垃圾分类？\n2.怎样投放垃圾？\n3.乱扔垃圾有什么后果？\n",
}


@pytest.mark.parametrize("name", CASES)
def test_slogans_are_read_as_printed(name: str) -> None:
    text, expected = CASES[name]
    assert outline(text) == expected


@pytest.mark.parametrize("name", NONE)
def test_other_lists_are_left_alone(name: str) -> None:
    assert outline(NONE[name]) == []


@pytest.mark.parametrize("name", CASES)
def test_spans_hold_the_characters_of_the_items(name: str) -> None:
    text, _ = CASES[name]
    for found in parse_slogans(text):
        printed = set(found.span.of(text))
        assert set("".join(found.items)) <= printed


def test_lines_are_claimed_once_and_have_rules() -> None:
    text, _ = CASES["groups"]
    lines = split_lines(text)
    readings = find_slogans(lines)
    claimed = [index for reading in readings for index in reading.lines]
    assert claimed == list(range(len(lines)))
    assert all(set(reading.rules) == set(reading.lines) for reading in readings)


def test_the_same_slogans_on_two_pages() -> None:
    page = f"{PROSE}\n计划生育 利国利民\n少生快富奔小康\n要致富 多修路\n"
    items = ["计划生育 利国利民", "少生快富奔小康", "要致富 多修路"]
    assert outline(f"{page}第2版 综合\n我县召开会议\n{page}") == [(None, items), (None, items)]


def test_lines_of_something_else_are_not_read() -> None:
    lines = split_lines(CASES["core values: rows"][0])
    assert find_slogans(lines, frozenset(range(len(lines)))) == ()


_PIECES = st.sampled_from(
    [
        "宣传标语",
        "公益广告",
        "\n",
        "\n\n",
        " ",
        "  ",
        "　",
        "◇",
        "★",
        "1.",
        "①",
        "一、",
        "类",
        "护林防火",
        "人人有责",
        "！",
        "，",
        "上联：",
        "富",
        "强",
        "|",
        "- ",
    ]
)


@given(st.lists(_PIECES, max_size=60).map("".join) | st.text(max_size=80))
def test_any_text_is_accepted(text: str) -> None:
    for found in parse_slogans(text):
        assert found.items
        assert all(found.items)
        assert 0 <= found.span.start < found.span.end <= len(text)


def test_only_strings_are_taken() -> None:
    with pytest.raises(InputTypeError):
        parse_slogans(None)  # type: ignore[arg-type]
