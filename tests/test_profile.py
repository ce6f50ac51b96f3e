"""A paper's profile: what it takes, and what it settles in a text that leaves something open."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import govpub
from govpub import DiagnosticCode, Issue, Profile, ProfileError, Role, load_profile
from govpub.profile import CreditPlace

from .lossless import assert_lossless

EXAMPLES = Path(__file__).parent.parent / "examples"
BODY = (
    "天刚擦黑，渡口的灯就亮了，摆渡四十年的老船工说，只要有人等船，这盏灯就不能灭。",
    "如今，桥修好了，渡船成了孩子们的乐园，灯还是每晚亮起。",
)
OTHER = (
    "凌晨四点，柳湾村的早市已经热闹起来，菜农们把带着露水的青菜码得整整齐齐。",
    "天亮以后，客商的车一辆接一辆开走，市场里又静下来。",
)
HEAD = "林 河 日 报\n2024年5月8日 星期三\n第2016期 今日四版\n"


def text(*parts: str) -> str:
    return "\n\n".join(parts) + "\n"


def names(issue: Issue) -> list[list[str]]:
    return [
        [person.name for person in article.byline.contributors] if article.byline else [] for article in issue.articles
    ]


def people(issue: Issue) -> list[tuple[str, str, str | None]]:
    return [
        (person.name, person.role.value, person.label)
        for article in issue.articles
        for credited in (
            (article.byline.contributors if article.byline else ()),
            *(c.credits for c in article.captions),
        )
        for person in credited
    ]


def kinds(issue: Issue, source: str) -> dict[str, str]:
    return {segment.span.of(source): segment.kind.value for segment in issue.segments}


class TestLoading:
    def test_a_file(self) -> None:
        for path in (EXAMPLES / "linhe.toml", str(EXAMPLES / "linhe.toml")):
            profile = load_profile(path)
            assert profile.title == "林河日报"
            assert profile.columns == ("河畔人家", "一线直击", "林河新语")
            assert profile.sponsors == ("中共林河县委", "林河县人民政府")
            assert profile.names == ("沐清", "禾田", "老渡口")
            assert profile.credits == "tail"
            assert profile.roles == {"青禾特派员": Role.REPORTER, "图说": Role.PHOTOGRAPHER}

    def test_text(self) -> None:
        assert load_profile("names = ['沐 清', '沐清', '禾\u3000田']").names == ("沐清", "禾田")
        assert load_profile("# nothing\n") == Profile()

    def test_the_file_may_have_a_mark_of_byte_order(self, tmp_path: Path) -> None:
        (tmp_path / "a.toml").write_bytes(b'\xef\xbb\xbfcredits = "head"\n')
        assert load_profile(tmp_path / "a.toml").credits == "head"

    def test_equal_profiles_have_equal_hashes(self) -> None:
        one, other = Profile(roles={"特派员": Role.REPORTER}), load_profile('roles = {"特派员" = "reporter"}')
        assert one == other
        assert hash(one) == hash(other)
        assert pickle.loads(pickle.dumps(one)) == one

    def test_the_table_of_roles_is_a_copy(self) -> None:
        roles = {"特派员": Role.REPORTER}
        profile = Profile(roles=roles)
        roles.clear()
        assert profile.roles == {"特派员": Role.REPORTER}

    @pytest.mark.parametrize(
        ("toml", "key", "said"),
        [
            ("title = 3", "title", "a name of 2 to 40 characters, not 3"),
            ('title = "林"', "title", "not '林'"),
            ('columns = "河畔人家"', "columns", "a list of names"),
            ('columns = ["河畔人家", 3]', "columns", "not ['河畔人家', 3]"),
            ('columns = [""]', "columns", "not ''"),
            ('sponsors = {"a" = 1}', "sponsors", "a list of names"),
            ('names = ["沐清3"]', "names", "without marks and digits, not '沐清3'"),
            ('names = ["沐、清"]', "names", "not '沐、清'"),
            ('names = ["清"]', "names", "not '清'"),
            ('roles = ["特派员"]', "roles", "a table of role words"),
            ('roles = {"员" = "reporter"}', "roles", "2 to 12 Chinese characters, not '员'"),
            ('roles = {"特派员" = "writer"}', "roles.特派员", "one of reporter, correspondent"),
            ('roles = {"特派员" = ["reporter"]}', "roles.特派员", "not ['reporter']"),
            ('credits = "top"', "credits", '"head" or "tail", not \'top\''),
            ("credits = true", "credits", "not True"),
            ('colums = ["河畔人家"]', "", "did you mean `columns`?"),
            ('[roles."特派员"]\n', "roles.特派员", "not {}"),
            ('title = "a', "", "takes TOML ("),
        ],
    )
    def test_errors_say_what_is_taken(self, toml: str, key: str, said: str) -> None:
        with pytest.raises(ProfileError) as caught:
            load_profile(toml)
        assert caught.value.key == key
        assert said in str(caught.value)
        assert isinstance(caught.value, ValueError)
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)

    def test_errors_name_the_file(self, tmp_path: Path) -> None:
        path = tmp_path / "paper.toml"
        path.write_text("credits = 1", encoding="utf-8")
        with pytest.raises(ProfileError, match=r"paper\.toml: `credits` takes"):
            load_profile(path)
        path.write_bytes("title = '林河'".encode("gbk"))
        with pytest.raises(ProfileError, match=r"paper\.toml takes UTF-8"):
            load_profile(path)

    def test_files_that_cannot_be_read(self, tmp_path: Path) -> None:
        for path in (tmp_path / "none.toml", tmp_path, "a\0b"):
            with pytest.raises(govpub.UnreadableFileError):
                load_profile(path)
        with pytest.raises(govpub.InputTypeError, match="path_or_text"):
            load_profile(3)  # type: ignore[arg-type]

    def test_parse_issue_takes_nothing_else(self) -> None:
        with pytest.raises(govpub.InputTypeError, match="profile as Profile, not str"):
            govpub.parse_issue("", profile="linhe.toml")  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_a_profile_or_a_clear_error(toml: str) -> None:
    try:
        load_profile(f"{toml}\n")
    except ProfileError as error:
        assert str(error).startswith("profile")  # noqa: PT017


class TestColumns:
    PROFILE = Profile(columns=("河畔人家",))

    @pytest.mark.parametrize(
        "line", ["河畔人家", "河 畔 人 家", "【河畔人家】", "◆河畔人家◆", "—— 河畔人家 ——", "# 河畔人家"]
    )
    def test_a_line_that_is_one_is_a_section(self, line: str) -> None:
        source = text(line, "# 渡口的灯", *BODY)
        issue = govpub.parse_issue(source, profile=self.PROFILE)
        assert [(article.section, article.headline) for article in issue.articles] == [("河畔人家", "渡口的灯")]
        assert_lossless(source, issue)

    @pytest.mark.parametrize("line", ["河畔人家的灯", "河畔人家 渡口的灯", "河畔", "人家河畔"])
    def test_any_other_line_is_not(self, line: str) -> None:
        issue = govpub.parse_issue(text(line, *BODY), profile=self.PROFILE)
        assert [article.section for article in issue.articles] == [None]

    def test_a_wrapped_line_is_body_text(self) -> None:
        source = (
            "# 渡口的灯\n　　天刚擦黑，渡口的灯就亮了，摆渡四十多\n年的老船工说，只要有人等船，这盏灯就不能\n"
            "灭。他的父亲也在这里摆渡，那时候河上还没\n有桥，两岸的人赶集走亲戚，都要等他的船。\n"
            "他记得每一个坐过船的人，灯下来来往往的是\n河畔人家\n（下转第二版）\n"
        )
        issue = govpub.parse_issue(source, profile=self.PROFILE)
        assert [article.section for article in issue.articles] == [None]
        assert issue == govpub.parse_issue(source)


class TestTitle:
    def test_lines_that_repeat_it_are_running_heads(self) -> None:
        source = text("# 渡口的灯", *BODY, "林河日报　第2版", "# 柳湾村的早市", *OTHER)
        issue = govpub.parse_issue(source, profile=Profile(title="林河日报"))
        assert kinds(issue, source)["林河日报　第2版"] == "folio"
        assert [article.headline for article in issue.articles] == ["渡口的灯", "柳湾村的早市"]
        assert kinds(govpub.parse_issue(source), source)["林河日报　第2版"] != "folio"

    def test_a_sentence_with_it_is_none(self) -> None:
        source = text("林河日报记者走进柳湾村", *BODY)
        assert govpub.parse_issue(source, profile=Profile(title="林河日报")) == govpub.parse_issue(source)

    def test_a_masthead_is_not_made_up(self) -> None:
        issue = govpub.parse_issue(text("渡口的灯", *BODY), profile=Profile(title="林河日报", sponsors=("林河县委",)))
        assert issue.masthead is None

    @pytest.mark.parametrize(("title", "doubted"), [("林河日报", False), ("林何日报", True), ("山城晚报", False)])
    def test_a_near_misreading_is_kept_and_reported(self, title: str, doubted: bool) -> None:
        source = text(HEAD, "渡口的灯", *BODY)
        issue = govpub.parse_issue(source, profile=Profile(title=title))
        assert issue.masthead is not None
        assert issue.masthead.title == "林河日报"
        found = [doubt for doubt in issue.diagnostics if doubt.code is DiagnosticCode.TITLE_DIFFERS]
        assert len(found) == doubted
        for doubt in found:
            assert "林河日报" in doubt.message
            assert title in doubt.message
            assert "林 河 日 报" in doubt.span.of(source)


class TestSponsors:
    PROFILE = Profile(sponsors=("中共林河县委", "林河县人民政府"))

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("中共林河县委 林河县人民政府", ("中共林河县委", "林河县人民政府")),
            ("林 河 县 人 民 政 府", ("林河县人民政府",)),
            ("林河县人民政府召开会议", ()),
        ],
    )
    def test_beside_the_masthead(self, line: str, expected: tuple[str, ...]) -> None:
        source = HEAD + line + "\n\n" + text("渡口的灯", *BODY)
        issue = govpub.parse_issue(source, profile=self.PROFILE)
        assert issue.masthead is not None
        assert issue.masthead.sponsors == expected
        assert_lossless(source, issue)

    def test_elsewhere_they_are_what_they_were(self) -> None:
        source = text(HEAD, "渡口的灯", *BODY, "林河县人民政府", "2024年5月7日")
        assert govpub.parse_issue(source, profile=self.PROFILE) == govpub.parse_issue(source)


class TestRoles:
    PROFILE = Profile(roles={"青禾特派员": Role.REPORTER, "图说": Role.PHOTOGRAPHER, "组稿": Role.EDITOR})

    @pytest.mark.parametrize(
        ("credit", "expected"),
        [
            ("青禾特派员 顾远舟", [("顾远舟", "reporter", "青禾特派员")]),
            ("青禾特派员：顾远舟 沈若川", [("顾远舟", "reporter", "青禾特派员"), ("沈若川", "reporter", "青禾特派员")]),
            ("（青禾特派员顾远舟）", [("顾远舟", "reporter", "青禾特派员")]),
            ("组稿：顾远舟", [("顾远舟", "editor", "组稿")]),
            (
                "□ 青禾特派员 顾远舟 通讯员 沈若川",
                [("顾远舟", "reporter", "青禾特派员"), ("沈若川", "correspondent", "通讯员")],
            ),
        ],
    )
    def test_on_a_line_of_their_own(self, credit: str, expected: list[tuple[str, str, str]]) -> None:
        source = text("柳湾村的早市", *OTHER, credit)
        issue = govpub.parse_issue(source, profile=self.PROFILE)
        assert people(issue) == expected
        assert_lossless(source, issue)

    def test_at_the_end_of_a_paragraph_and_after_the_marker(self) -> None:
        source = text("柳湾村的早市", OTHER[0], OTHER[1] + "（青禾特派员 顾远舟）")
        assert people(govpub.parse_issue(source, profile=self.PROFILE)) == [("顾远舟", "reporter", "青禾特派员")]
        source = text("柳湾村早市开张", "本报讯（青禾特派员 顾远舟）5月7日，" + OTHER[0])
        assert people(govpub.parse_issue(source, profile=self.PROFILE)) == [("顾远舟", "reporter", "青禾特派员")]

    def test_in_a_caption(self) -> None:
        source = text("柳湾村的早市", *OTHER, "图为柳湾村早市上的菜农。 顾远舟 图说")
        assert people(govpub.parse_issue(source, profile=self.PROFILE)) == [("顾远舟", "photographer", "图说")]

    def test_a_known_word_takes_the_role_given(self) -> None:
        source = text("柳湾村的早市", *OTHER, "（供稿：顾远舟）")
        issue = govpub.parse_issue(source, profile=Profile(roles={"供稿": Role.CORRESPONDENT}))
        assert people(issue) == [("顾远舟", "correspondent", "供稿")]
        assert people(govpub.parse_issue(source)) == [("顾远舟", "author", "供稿")]

    @pytest.mark.parametrize("line", ["青禾特派员走进柳湾村", "青禾特派员从县水利局获悉", "图说林河新变化"])
    def test_no_credits(self, line: str) -> None:
        source = text(line, *OTHER)
        assert people(govpub.parse_issue(source, profile=self.PROFILE)) == []


class TestNames:
    PROFILE = Profile(names=("老渡口", "禾田", "的卢"))

    @pytest.mark.parametrize(
        ("credit", "expected"),
        [
            ("老渡口", ["老渡口"]),
            ("禾 田", ["禾田"]),
            ("（的卢）", ["的卢"]),
            ("老渡口 禾田", ["老渡口", "禾田"]),
            ("老渡口、顾远舟", ["老渡口", "顾远舟"]),
        ],
    )
    def test_known_names_are_accepted(self, credit: str, expected: list[str]) -> None:
        source = text("# 渡口的灯", *BODY, credit)
        issue = govpub.parse_issue(source, profile=self.PROFILE)
        assert names(issue) == [expected]
        assert_lossless(source, issue)

    @pytest.mark.parametrize("credit", ["（的卢）", "记者 的卢"])
    def test_without_a_profile_they_are_not(self, credit: str) -> None:
        source = text("# 渡口的灯", *BODY, credit)
        assert people(govpub.parse_issue(source)) == []
        assert names(govpub.parse_issue(source, profile=self.PROFILE)) == [["的卢"]]

    def test_after_a_paragraph(self) -> None:
        source = text("# 渡口的灯", BODY[0], BODY[1] + " 老渡口")
        assert names(govpub.parse_issue(source, profile=self.PROFILE)) == [["老渡口"]]

    @pytest.mark.parametrize("line", ["老渡口的灯", "# 老渡口", "老渡口与禾田相望"])
    def test_other_lines_stay(self, line: str) -> None:
        source = text(line, *BODY)
        assert govpub.parse_issue(source, profile=self.PROFILE) == govpub.parse_issue(source)


class TestCredits:
    BETWEEN = text("渡口的灯", *BODY, "本报记者 顾远舟", "柳湾村的早市", *OTHER)

    @pytest.mark.parametrize(
        ("place", "expected"),
        [(None, [["顾远舟"], []]), ("tail", [["顾远舟"], []]), ("head", [[], ["顾远舟"]])],
    )
    def test_between_a_body_and_a_headline(self, place: CreditPlace | None, expected: list[list[str]]) -> None:
        issue = govpub.parse_issue(self.BETWEEN, profile=Profile(credits=place))
        assert [article.headline for article in issue.articles] == ["渡口的灯", "柳湾村的早市"]
        assert names(issue) == expected
        assert_lossless(self.BETWEEN, issue)

    def test_several_lines_go_together(self) -> None:
        source = text("渡口的灯", *BODY, "本报记者 顾远舟", "通讯员 沈若川", "柳湾村的早市", *OTHER)
        assert names(govpub.parse_issue(source, profile=Profile(credits="head"))) == [[], ["顾远舟", "沈若川"]]

    @pytest.mark.parametrize("place", ["head", "tail"])
    def test_what_leaves_no_choice_stays(self, place: CreditPlace) -> None:
        under = text("渡口的灯", "本报记者 顾远舟", *BODY)
        last = text("渡口的灯", *BODY, "本报记者 顾远舟")
        for source in (under, last, text(under, "第2版 综合", last)):
            assert govpub.parse_issue(source, profile=Profile(credits=place)) == govpub.parse_issue(source)

    def test_a_headline_that_stands_astray(self) -> None:
        report = "本报讯 5月7日，" + OTHER[0]
        source = text("# 渡口的灯", *BODY, "# 柳湾村早市开张", "本报记者 顾远舟", report, OTHER[1])
        assert names(govpub.parse_issue(source, profile=Profile(credits="tail"))) == [["顾远舟"], []]
        assert names(govpub.parse_issue(source, profile=Profile(credits="head"))) == [[], ["顾远舟"]]


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_an_empty_profile_changes_nothing(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert govpub.parse_issue(source, profile=Profile()) == govpub.parse_issue(source)


def test_an_office_that_signs_is_a_known_name_of_any_length() -> None:
    source = "把冷库建到地头去\n\n柳沟县地方志编研中心\n\n柳沟村的冷库建在地头，香菇从采下到入库不到一个小时。\n"
    (article,) = govpub.parse_issue(source, profile=Profile(names=["柳沟县地方志编研中心"])).articles
    assert article.headline == "把冷库建到地头去"
    assert article.byline is not None
    assert [person.name for person in article.byline.contributors] == ["柳沟县地方志编研中心"]


def test_nothing_stays_from_one_call_to_the_next() -> None:
    source = (EXAMPLES / "linhe.txt").read_text(encoding="utf-8")
    before = govpub.parse_issue(source)
    with_profile = govpub.parse_issue(source, profile=load_profile(EXAMPLES / "linhe.toml"))
    assert before != with_profile
    assert govpub.parse_issue(source) == before


@settings(max_examples=80, deadline=None)
@given(
    st.text("林河日报沐清禾田老渡口记者特派员（）。， \n\u3000#◎1", max_size=120),
    st.builds(
        Profile,
        columns=st.lists(st.sampled_from(["林河", "日报", "记者"])),
        names=st.lists(st.sampled_from(["沐清", "禾田", "记者", "老渡口"])),
        roles=st.dictionaries(st.sampled_from(["特派员", "记者", "日报"]), st.sampled_from(Role)),
        credits=st.sampled_from([None, "head", "tail"]),
        title=st.sampled_from([None, "林河日报"]),
        sponsors=st.lists(st.sampled_from(["林河", "林河日报"])),
    ),
)
def test_any_text_is_read_without_loss_under_any_profile(source: str, profile: Profile) -> None:
    assert_lossless(source, govpub.parse_issue(source, profile=profile))
