"""Firms that a text gives as examples, and workshops that are called after their goods."""

from tests.mentions.conftest import Finder


def test_by_list_of_examples_is_of_firms(found: Finder) -> None:
    text = "一批印染企业，像鸿达漂染、清远织染、海恒印花等，都新上了设备。"
    firms = [m.text for m in found(text) if m.kind == "Company"]
    assert firms == ["鸿达漂染", "清远织染", "海恒印花"]


def test_by_list_a_workshop_that_is_built_is_no_firms(found: Finder) -> None:
    text = "新建塔筒车间、叶片车间等生产用房。塔筒车间主体完工，年产塔筒400套、叶片300套。"
    assert not [m.text for m in found(text) if m.kind == "Company"]


def test_by_list_works_at_whose_site_a_visit_is_are_a_project(found: Finder) -> None:
    text = (
        "王明到江州调研。在县人民医院新院区建设现场，王明察看进度。在重点项目建设现场，机器轰鸣。"
    )
    assert [m.text for m in found(text) if m.kind == "Project"] == ["县人民医院新院区"]


def test_by_list_a_row_ends_at_its_word_for_more(found: Finder) -> None:
    text = "先后到民乐县、甘州区等地就安全生产、项目建设等工作进行调研。"
    assert not [m.text for m in found(text) if m.kind == "Company"]


def test_by_list_an_adverb_is_no_member(found: Finder) -> None:
    text = "华星科技先后与清华大学、北京化工大学等高校院所合作。"
    bodies = [m.text for m in found(text) if m.kind == "Organization"]
    assert bodies == ["清华大学", "北京化工大学"]


def test_by_list_of_so_many_jia_is_of_firms(found: Finder) -> None:
    text = "目前已有93家完成治理，明达木业、尚居、好景等17家改用水性漆。化工、印染等6家已完成。"
    firms = [m.text for m in found(text) if m.kind == "Company"]
    assert firms == ["明达木业", "尚居", "好景"]


def test_by_list_of_so_many_cities_is_of_places(found: Finder) -> None:
    toured = found("检查组先后走访了华星科技、东渡、云岭等8市，开展突击检查。")
    assert {m.kind for m in toured if m.text in ("东渡", "云岭")} == {"Place"}


def test_by_list_workshops_of_a_visit_are_no_firms(found: Finder) -> None:
    text = "王明一行先后走进华星科技、包装车间、注塑车间，了解生产情况。"
    kinds = {m.text: m.kind for m in found(text)}
    assert kinds["包装车间"] == kinds["注塑车间"] == "Facility"


def test_by_list_a_member_ends_before_its_brackets(found: Finder) -> None:
    text = "华星科技（海龙村）、东渡化工（长岭）等企业完成治理。"
    firms = [m.text for m in found(text) if m.kind == "Company"]
    assert firms == ["华星科技", "东渡化工"]


def test_by_list_the_word_for_its_kind_is_no_member(found: Finder) -> None:
    text = "形成绿色家居主导产业和地理信息、人工智能等新兴产业。"
    assert "产业" not in [m.text for m in found(text)]


def test_by_list_blocks_of_a_park_are_no_firms(found: Finder) -> None:
    text = "园区下辖城北、乾元、钟管等三大区块。"
    assert {m.kind for m in found(text) if m.text in ("城北", "乾元", "钟管")} == {"Park"}


def test_by_list_a_member_among_upgradings_is_one(found: Finder) -> None:
    text = "实施了窑头除尘、料棚封闭、冷却风再循环等12个项目。"
    kinds = {m.text: m.kind for m in found(text)}
    assert kinds["冷却风再循环"] == kinds["窑头除尘"] == "Retrofit"


def test_a_firm_begins_behind_the_number_of_its_row(found: Finder) -> None:
    text = (
        "序号 单位 内容\n1 江州市华星铸造有限公司 中频炉除尘改造\n2 江州市东渡集团 淬火油烟治理\n"
    )
    firms = [m.text for m in found(text) if m.kind == "Company"]
    assert firms == ["江州市华星铸造有限公司", "江州市东渡集团"]


def test_by_list_papers_and_gear_that_are_looked_at_are_no_sites(found: Finder) -> None:
    text = "王明沿着生产线逐一检查消防栓、灭火器。随后先后查看值班记录、应急预案。"
    assert not [m.text for m in found(text) if m.kind == "Company"]


def test_by_list_a_team_begins_behind_who_forms_it(found: Finder) -> None:
    text = "县应急局、消防大队组成联合检查组，检查了华星科技有限公司。"
    bodies = [m.text for m in found(text) if m.kind == "Organization"]
    assert bodies == ["县应急局", "消防大队", "联合检查组"]


def test_by_list_who_settles_in_a_park_is_none(found: Finder) -> None:
    text = "目前，本特勒、博斯等近40家配套商落户园区。"
    assert not [m.text for m in found(text) if m.kind == "Park" and m.by != "anaphor"]


def test_by_list_a_verb_alone_is_no_member(found: Finder) -> None:
    text = "考察团一行先后参观、考察了东岭开发区、江口经济开发区、青河经济开发区，并与企业座谈。"
    parks = [m.text for m in found(text) if m.kind == "Park"]
    assert parks == ["东岭开发区", "江口经济开发区", "青河经济开发区"]


def test_by_list_where_one_goes_is_nobody_and_verbs_are_none(found: Finder) -> None:
    text = (
        "李国强一行到黄冈调研。黄冈调研之后，市政协组织部分委员开展视察。"
        "东渡安办通报了情况，会议宣布任免决定：李国强任主任。"
    )
    people = {m.text for m in found(text) if m.kind in ("Official", "Person")}
    assert people == {"李国强"}
