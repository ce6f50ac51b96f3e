"""What the dictionary settles: words, names, and where a name starts that has no space before it."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

import govpub
from govpub.extract.byline import find_caption_credit, read_bare_names, read_byline_line
from govpub.extract.name_border import is_author, is_photographer, is_rare_name, is_uncommon_name, name_before
from govpub.text.aligned import AlignedText
from govpub.text.segmenter import LONGEST, JiebaSegmenter, segment


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)
    assert done.stderr == ""
    return done.stdout.strip()


@pytest.mark.parametrize("text", ["崔轮", "谭纨", "晁东风", "邹婠", "蒋绾绾", "爨毅伦"])
def test_uncommon_names(text: str) -> None:
    assert is_uncommon_name(text)


@pytest.mark.parametrize(
    "text", ["崔家湾", "曹家店", "吕剧", "乐享", "柳岸", "文苑", "薄荷", "杨梅", "韩国队", "", "崔"]
)
def test_what_is_no_uncommon_name(text: str) -> None:
    assert not is_uncommon_name(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("志愿者清理河道崔轮", "崔轮"),
        ("收割机在麦田作业时王军", "王军"),
        ("农机手抢收小麦石思", "石思"),
        ("大棚里的番茄欧阳青禾", "欧阳青禾"),
        ("水库全景晁东风", "晁东风"),
        ("工人赶制订单高文明", "高文明"),
        ("大棚里番茄长势喜人南宫顺厚", "南宫顺厚"),
        ("工人赶制出口订单句晨", "句晨"),
        ("于白杨沟", None),
        ("自柳湾", None),
        ("春节期间", None),
        ("国庆节前夕", None),
        ("从高空俯", None),
        ("清理河道艾力·吐尔逊", None),
        ("王军 ", None),
        ("", None),
    ],
)
def test_where_a_name_starts(text: str, name: str | None) -> None:
    start = name_before(text)
    assert (None if start is None else text[start:]) == name


@pytest.mark.parametrize("text", ["图为于柳林乡摄", "图为手机 摄", "图为无人机航摄", "图为黄昏摄", "图为金秋时节摄"])
def test_captions_without_a_name(text: str) -> None:
    assert find_caption_credit(AlignedText.of(text)) is None


def test_captions_whose_space_is_lost() -> None:
    for text, label in (
        ("图为村民晾晒辣椒腾河摄", "摄"),
        ("图为村民晾晒辣椒腾河 摄影", "摄影"),
        ("技术人员检修线路羿锋供图", "供图"),
    ):
        credit = find_caption_credit(AlignedText.of(text))
        assert credit is not None
        (person,) = credit.credits
        assert (person.name, person.label) == (text[-len(label) - 2 - text.count(" ") :][:2], label)
        assert person.span is not None
        assert person.span.of(text) == person.name


@pytest.mark.parametrize("text", ["毕业季", "葛根粉", "乐悠悠", "贺新春", "石榴红", "云上行"])
def test_words_alone_on_a_line_are_no_names(text: str) -> None:
    assert read_bare_names(AlignedText.of(text)) is None


@pytest.mark.parametrize("text", ["◎ 面对面", "◎ 句子", "◎ 手牵手", "◎ 云上行", "◎ 心连心"])
def test_headings_behind_the_mark_of_authors(text: str) -> None:
    assert read_byline_line(AlignedText.of(text)) is None


def test_strangers_in_their_place() -> None:
    assert is_rare_name("啜子")
    assert not is_rare_name("习题")
    assert is_author("丑林翔")
    assert not is_author("走基层")
    assert is_photographer("丑颢怡")
    assert not is_photographer("手机")


@given(st.text(alphabet="崔轮河道清理王军时于欧阳句·摄 a1", max_size=40))
def test_no_text_raises(text: str) -> None:
    start = name_before(text)
    assert start is None or 2 <= len(text) - start <= 4
    for asked in (is_author, is_photographer, is_rare_name, is_uncommon_name):
        assert asked(text) in (True, False)


def test_whole_texts_are_not_cut() -> None:
    with pytest.raises(ValueError, match="characters"):
        segment("中" * (LONGEST + 1))


def test_words_make_up_the_text() -> None:
    text = "王军 连日来，走进石桥村abc"
    assert "".join(segment(text)) == text


def test_the_dictionary_is_loaded_once_by_threads() -> None:
    segmenter = JiebaSegmenter()
    assert not segmenter.is_loaded
    with ThreadPoolExecutor(4) as pool:
        cuts = set(pool.map(segmenter.cut, ["清理河道崔轮"] * 8))
    assert cuts == {("清理", "河道", "崔", "轮")}
    assert segmenter.is_loaded


def test_loading_is_quiet_and_leaves_no_trace() -> None:
    """No warning, no message, no cache file, and the global tokenizer stays as it was."""
    code = (
        "import json, sys, tempfile, warnings; from pathlib import Path; warnings.simplefilter('error')\n"
        "with tempfile.TemporaryDirectory() as folder:\n"
        "    tempfile.tempdir = folder\n"
        "    from govpub.text.segmenter import segment\n"
        "    assert 'jieba' not in sys.modules\n"
        "    words = segment('王军连日来')\n"
        "    print(json.dumps([words, [path.name for path in Path(folder).iterdir()], sys.modules['jieba'].dt.initialized]))"
    )
    assert json.loads(run(code)) == [["王", "军", "连日来"], [], False]
    assert not logging.getLogger("jieba").isEnabledFor(logging.DEBUG) or "jieba" not in sys.modules


def test_plain_credits_do_not_load_it() -> None:
    code = (
        "import sys, govpub\n"
        "govpub.parse_issue('本报讯 （记者 王军）3月1日，全县召开会议。\\n图为会议现场。 李明远 摄\\n（赵青）\\n')\n"
        "print('jieba' in sys.modules)"
    )
    assert run(code) == "False"
    assert govpub.parse_byline("记者 王军") is not None
