"""Sentences and paragraphs of invented stories, filled from templates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from . import words
from .people import Place, person_name

_SLOT_RE = re.compile(r"\{(\w+)\}")

NEWS_LEADS = (
    "{ours}召开{t}{meeting}。{post}{leader}出席会议并讲话，{post2}{second}主持会议。",
    "{post}{leader}主持召开{t}{meeting}，听取{office}关于{t}进展情况的汇报，研究下一步工作。",
    "{ours}{t}{meeting}在{room}召开，总结前一阶段工作，安排部署今后一个时期的任务。{post}{leader}出席并讲话。",
    "{post}{leader}到{town}{visit}{t}工作，{post2}{second}一同前往。",
    "记者从{office}了解到，今年以来{ours}{t}进展顺利，已{measure}。",
    "{town}{village}的{a}旁人来车往，{ours}{t}现场推进活动在这里举行。",
)
NEWS_BODY = (
    "{leader}指出，{t}看着是小事，办起来件件连着千家万户。要{do}，{do}，{do}，把{a}和{b}的事情想在前头。",
    "{leader}强调，{town}等地的做法说明，只要{manner}，{t}就没有迈不过去的坎。各乡镇、各部门要{do}，{do}，不等不靠，年底前全部见到成效。",
    "{leader}要求，要围绕{a}{do}，围绕{b}{do}，围绕{c}{do}。对进度慢的单位，{office}要每周通报一次，连续两次排在末位的，由分管领导上门督办。",
    "在{village}，{leader}一行沿着{a}边走边看，不时停下来询问{d}的近况，并同{office}的同志一起核对台账。",
    "会议指出，当前{t}正处在见效的关口，{a}、{b}和{c}三项工作要同步安排、同步检查；{d}提出的意见，要逐条登记、逐条答复。",
    "会议要求，{office}要{do}，{office2}要{do}，各乡镇要{do}，共同把{t}抓实抓好。",
    "会上，{office}负责人通报了{t}情况，{town}、{town2}作了交流发言。",
    "据介绍，截至上月底，{ours}已{measure}，完成年度计划的{percent}%，比去年同期多{n}%，惠及{d}{n2}余户。",
    "近年来，{ours}把{t}列入民生实事，先后投入资金{money}万元，{manner}，{manner}，{a}由点到面铺开，{b}也跟着多了起来。",
    "“过去{a}不够用，大家都犯愁。现在{b}就在家门口，{feeling}。”{village}{vpost}{villager}说。",
    "下一步，{ours}将继续{do}，{do}，力争到明年{month}月再{measure}，让更多的{d}得到实惠。",
    "{ours}还引入5G巡检和“{small}+{small}”值守办法，24小时盯住{a}；群众拨打12345热线反映的问题，{n}分钟内响应。",
    "{ours}领导{p1}、{p2}、{p3}、{p4}出席，{office}、{office2}主要负责人参加。",
    "{leader}一行还到{village}看望了{d}，详细了解{c}的使用情况，叮嘱随行的同志要{do}，{do}。",
    "{second}在主持会议时要求，要迅速传达会议精神，结合各自实际制定{t}实施方案，{do}，{do}，确保不折不扣落到实处。",
    "{t}是{ours}今年十件民生实事之一，计划总投资{money}万元，分{small}个标段实施，{month}月底前完工。",
    "{office}、{office2}和有关乡镇负责人参加。",
)
FEATURE_LEADS = (
    "{season}，{town}{village}的{a}已经忙开了。{villager}弯着腰，一边招呼同伴，一边给记者算账：今年光是{t}这一项，全村就{measure}。",
    "“快来看，今年的{a}又添了新家伙！”{season}，记者刚走进{village}，就听见{vpost}{villager}在院子里喊。",
    "从{village}到县城，路不算远。可在几年以前，提起{t}，村里人多半摇头。如今再去打听，听到的却是另一番话。",
    "{season}，沿着{village}的石子路往里走，{a}、{b}一处接着一处，三三两两的{d}正在忙碌。",
)
FEATURE_BODY = (
    "变化是从{year}年开始的。那一年，{town}请来{office}的技术人员，{manner}，把{a}的底子摸了一遍，又{do}，{do}，这才有了后来的{b}。",
    "“头一年谁也不敢先动手，我就带着家里人试。试成了，左邻右舍才跟上来。”{villager}说，{t}这件事，{feeling}。",
    "{villager}今年{age}岁，算得上村里最早接触{t}的人。他掰着指头数：{a}要管好，{b}要跟上，{c}要有人盯，哪一样都马虎不得。",
    "账本不会说谎。{year}年，全村{measure}，户均增收{money}元；到了去年，这个数字又涨了{n}%。",
    "{town}党委副书记{official}介绍，镇里把{t}交给村里自己议，请{d}当评委，{manner}，谁干得好就让谁上台讲。",
    "也有过波折。有一阵子{c}出了岔子，{d}跑来找村干部，话说得很急。驻村工作队连着开了三个晚上的院坝会，{do}，{do}，事情才算平息。",
    "采访快要结束时，天色暗了下来，{a}旁亮起了灯。{villager}摆摆手说：“忙过这一阵，你们再来，那时候{b}才叫好看。”",
    "“群众的事，拖一天就凉一截。”{official}说。为了把{t}办妥，他和同事们{manner}，仅{month}月份就走访了{n}户。",
    "说起{t}，{villager}打开了话匣子：早先{a}离家十几里，来回一趟大半天；眼下抬脚就到，{feeling}。",
    "{year}年冬天，{official}第一次来{village}时，这里的{b}还是一片空白。他在村部住了{n}天，{manner}，临走时留下一张{a}草图。",
    "据统计，{town}现有{a}{n}处、{b}{n2}个，全年{measure}，带动{d}人均增收{money}元以上。",
    "如今的{village}，{a}有人管，{b}有人修，{c}有人问，{d}脸上的笑容也一天比一天多。",
)
ESSAY_LEADS = (
    "{t}是县域发展绕不开的一道题。近来到几个乡镇调研，感受最深的是：同样的条件，有的地方风生水起，有的地方原地踏步，差别往往就在用心不用心。",
    "谈到{t}，不少同志首先想到的是缺钱、缺人、缺地。这些困难确实存在，但如果只盯着困难，就容易看不见身边的{a}和{b}。",
    "今年以来，{full}围绕{t}做了一些探索，有收获也有教训。现结合工作实际，谈几点粗浅的认识。",
)
ESSAY_BODY = (
    "做好{t}，首先要把家底弄清楚。{a}有多少，{b}在哪里，{c}归谁管，{d}怎么想，都要有一本明白账。家底清了，{do}才有依据，{do}才不会走样。",
    "从实际情况看，{full}已{measure}，基础并不算差，短板主要在{c}。要{do}，{do}，把有限的力量用在刀刃上，避免撒胡椒面。",
    "抓{t}不能一阵风。既要{do}，也要{do}；既要看当年的进度，也要算三年五年的长远账。{manner}，说到底是一种态度。",
    "群众是{t}的主角。凡是涉及{d}切身利益的事项，都应当事前听意见、事中请监督、事后看评价，让{a}建得起、管得住、用得久。",
    "干部要当好{t}的明白人。坐在办公室里想，都是问题；走到{b}跟前看，全是办法。要把{virtue}和{virtue2}作为基本功，{manner}，在一线发现问题、解决问题。",
    "还要看到，{t}涉及{office}、{office2}等多个部门，单打独斗难以成事。要建立联席会商制度，{do}，{do}，做到一套图纸、一个口径、一本台账。",
    "实践表明，凡是{a}搞得好的地方，{b}往往也不差，原因就在于把{virtue}融进了日常。{percent}%的问题，其实都可以在萌芽阶段化解。",
    "今后一段时间，要继续{do}，{do}，{do}，推动{t}由有没有向好不好转变，为{full}的发展添一把力。",
)
INTERVIEW = (
    "记者：{t}这项工作，最难的是哪一步？",
    "{official}：最难的是开头。{a}没有底数，{b}没有经费，只能{manner}，把能做的先做起来。",
    "记者：群众怎么看？",
    "{official}：一开始有人观望。等到{a}见了效，{d}自己就找上门来了。去年，全镇{measure}。",
    "记者：下一步有什么打算？",
    "{official}：还是那句话，{do}，{do}，不图快，图个实在。",
)
QUESTIONS = ("“{a}从哪里来？”", "“{b}由谁来管？”", "“{d}愿不愿意？”")
SUBHEADS = (
    "把{a}的底数摸清楚",
    "让{b}真正活起来",
    "在{c}上舍得下功夫",
    "以{virtue}聚人心",
    "用{virtue}促长效",
    "围绕{d}补短板",
    "{virtue}开路，{virtue2}为先",
    "下足{a}的绣花功夫",
)
LISTED = (
    "抓{a}。要{do}，{do}，确保{percent}%以上的任务在汛期之前完成。",
    "强{b}。由{office}牵头，{manner}，{do}，{do}。",
    "管{c}。{do}，{do}，发现问题当场交办。",
    "问{d}。定期回访，{manner}，{do}，以群众满意为准。",
)
ENTRIES = (
    "{post}{leader}到{town}{visit}{t}工作。",
    "{ours}{t}{meeting}在{room}召开，{post}{leader}出席并讲话。",
    "{office}组织开展{t}集中宣传活动，发放资料{n2}余份。",
    "{full}第{small}期{t}培训班开班，{post2}{second}作动员讲话。",
    "{town}、{town2}{t}项目通过验收，共{measure}。",
)
CAPTIONS = (
    "在{town}{village}，{d}正在{a}旁忙碌。{season}，{ours}抢抓农时，{t}各项工作有序推进。",
    "{office}工作人员在{village}查看{a}运行情况。今年以来，{ours}持续推进{t}，已{measure}。",
    "{season}，{town}的{a}吸引了不少居民驻足。",
)
SHORT_CAPTIONS = (
    "图为{village}的{a}。",
    "图为{d}在{a}旁交流。",
    "{village}一角。",
    "图为{office}工作人员入户查看{b}。",
)


class Story:
    """One subject of an issue and the people in it: fills templates so that its texts belong together."""

    def __init__(self, rng: Random, place: Place, topic: tuple[str, Sequence[str], str]) -> None:
        self.rng = rng
        self.place = place
        self.topic = topic[0]
        self.measure = topic[2]
        offices = rng.sample(words.OFFICES, 2)
        towns = rng.sample(place.towns, 2)
        first = rng.randrange(len(words.LEADER_POSTS) - 3)
        virtues = rng.sample(words.VIRTUES, 2)
        self.fixed = {
            "t": self.topic,
            **dict(zip("abcd", topic[1], strict=True)),
            "ours": place.ours,
            "full": place.full,
            "post": place.at_level(words.LEADER_POSTS[first]),
            "post2": place.at_level(words.LEADER_POSTS[rng.randrange(first + 1, len(words.LEADER_POSTS))]),
            "leader": person_name(rng),
            "second": person_name(rng),
            "official": person_name(rng),
            "villager": person_name(rng),
            "vpost": rng.choice(words.VILLAGE_POSTS),
            "village": rng.choice(place.villages),
            "town": towns[0],
            "town2": towns[1],
            "office": place.level + offices[0],
            "office2": place.level + offices[1],
            "meeting": rng.choice(words.MEETINGS),
            "visit": rng.choice(words.VISITS),
            "room": place.at_level(rng.choice(words.ROOMS)),
            **{f"p{number}": person_name(rng) for number in range(1, 5)},
            "virtue": virtues[0],
            "virtue2": virtues[1],
        }
        self._do = self._deck([verb + thing for verb in words.DO_VERBS for thing in words.DO_OBJECTS])
        self._manner = self._deck(words.MANNERS)

    def _deck(self, cards: Sequence[str]) -> list[str]:
        return self.rng.sample(cards, len(cards))

    def _draw(self, slot: str) -> str:
        rng = self.rng
        if slot == "do":
            return self._do.pop()
        if slot == "manner":
            self._manner = self._manner or self._deck(words.MANNERS)
            return self._manner.pop()
        if slot == "measure":
            return self.measure.replace(
                "{n}", str(rng.choice([rng.randint(3, 99), rng.randint(100, 9000), f"{rng.randint(11, 99) / 10}万"]))
            )
        numbers = {
            "n": (3, 98),
            "n2": (100, 4000),
            "percent": (51, 99),
            "money": (20, 9000),
            "month": (1, 12),
            "age": (24, 78),
            "year": (2012, 2022),
            "small": (2, 9),
        }
        if slot in numbers:
            number = str(rng.randint(*numbers[slot]))
            return number + ".5" if slot == "percent" and rng.random() < 0.2 else number
        return rng.choice({"feeling": words.FEELINGS, "season": words.SEASONS}[slot])

    def fill(self, template: str) -> str:
        """Return the template with its slots filled."""
        return _SLOT_RE.sub(lambda match: self.fixed.get(match[1]) or self._draw(match[1]), template)

    def some(self, templates: Sequence[str], count: int) -> list[str]:
        """Return `count` different templates, filled, in their own order."""
        chosen = sorted(self.rng.sample(range(len(templates)), min(count, len(templates))))
        return [self.fill(templates[index]) for index in chosen]

    def one(self, templates: Sequence[str]) -> str:
        """Return one template, filled."""
        return self.fill(self.rng.choice(templates))
