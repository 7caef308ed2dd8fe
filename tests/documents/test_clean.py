"""Noise, script, typography and furniture out of a text; every character keeps its place."""

from __future__ import annotations

import pytest

from kg.documents import clean


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("園區發(fa)(fa)布(bu)公告", "园区发布公告"),
        ("近年來(lái),縣裡開(kāi)會", "近年来，县里开会"),
        ("目标（biāo）明确", "目标明确"),
        ("绿（lv）色女(nü)工", "绿色女工"),
        ("开展环评(EIA)工作", "开展环评（EIA）工作"),
        ("掌握PHA（聚酯）技术", "掌握PHA（聚酯）技术"),
        ("公司(an)研发", "公司（an）研发"),
        ("有限公司(gōngsī)投产(chǎn)", "有限公司投产"),
        ("西安(xī'ān)航空", "西安航空"),
        ("專(zhuan) 項組到東(dong) 渡集團(tuan) 廠(chang) 區", "专项组到东渡集团厂区"),
        ("調研園區(qu) 做強產(chan)業", "调研园区 做强产业"),
        ("中(zhong)化(zhonghua)公司(gongsi)(si)", "中化公司"),
        ("公司(gongchang)研发", "公司（gongchang）研发"),
        ("奮勇?tīng)?zhēng)先進園區", "奋勇先进园区"),
        ("保護環(huán)?！?境", "保护环境"),
        ("《江州日?qǐng)?bào)》報道，廠房?jī)?nèi)設備", "《江州日报》报道，厂房内设备"),
        ("陜西、靑島兩地園區發佈公告", "陕西、青岛两地园区发布公告"),
        ("华星科技昰东渡集团咊江州市合办的企业", "华星科技是东渡集团和江州市合办的企业"),
        ("旭昇电子落户⾼新区，⻓江新材建成投產", "旭昇电子落户高新区，长江新材建成投产"),
    ],
)
def test_documents_take_out_readings_and_nothing_else(raw: str, text: str) -> None:
    assert clean(raw).text == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("走訪華星企業?？偼顿Y3億元的新廠", "走访华星企业？总投资3亿元的新厂"),
        ("？偼顿Y3億元的新廠", "总投资3亿元的新厂"),  # a piece of that page
        ("出席了活動?？h領導王明參加", "出席了活动？县领导王明参加"),
        ("駐上?？傤I事館的代表出席", "驻上海总领事馆的代表出席"),
        ("他說：“敖衲?，園區擴建", "他说：“今年，园区扩建"),
        ("很有信心?！比ツ旰灱s落戶的華星科技", "很有信心。”去年签约落户的华星科技"),
        ("十分典型!拔覀冞@臺紙機", "十分典型。“我们这台纸机"),
        ("研究措施;鹁鎱^黨工委書記王明", "研究措施。火炬区党工委书记王明"),
        ("到園區座談?Ｔ谌A星科技，王明", "到园区座谈。在华星科技，王明"),
        ("走訪當(dāng)?shù)剌p工廠", "走访当地轻工厂"),
        ("建設規(guī)?；s化基地；顒(dòng)開始后", "建设规模化集约化基地。活动开始后"),
        ("????5月，王明到華星科技", "5月，王明到华星科技"),
        ("是否投产？？华星公司没有说", "是否投产？？华星公司没有说"),
        ("厂名“鑫B”的由来", "厂名“鑫B”的由来"),
    ],
)
def test_documents_read_again_what_was_read_a_byte_too_late(raw: str, text: str) -> None:
    assert clean(raw).text == text
    assert clean(text).text == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("| 王明到华星科技，查看了车间。 |\n|", "王明到华星科技，查看了车间。"),
        ("王明到华星科技，查看了车间。 |", "王明到华星科技，查看了车间。"),
        ("| 华星科技 | 脱硝改造 |\n| 东渡集团 | 扩建 |", "华星科技，脱硝改造；\n东渡集团，扩建；"),
        ("王明到华星科技。< br/>他查看了车间。", "王明到华星科技。\n他查看了车间。"),
        ("[url=]大[/url]王明到华星科技[b]调研[/b]。", "大王明到华星科技调研。"),
    ],
)
def test_documents_take_marks_of_layout_off_paragraphs(raw: str, text: str) -> None:
    assert clean(raw).text == text


def test_documents_believe_a_day_behind_a_label_before_that_of_a_banner() -> None:
    page = "2023年10月10日 星期二\n王明调研园区\n发布日期:2012-06-29\n6月28日，王明调研园区。"
    assert clean(page).published == "2012-06-29"


@pytest.mark.parametrize(
    "line",
    [
        "感谢您浏览。 欢迎投稿:邮箱724922@qq.com 客服电话:025-86163400 18061633398",
        "江州日报全媒体记者：王明/文",
        "王明 李强/文",
        "图片来源：江州新闻网",
        "（文/本报记者 王明 图/本报记者 李强）",
        "听新闻",
        "?",
    ],
)
def test_documents_leave_banners_and_writers_out(line: str) -> None:
    text = "王明到华星科技，查看了车间。"
    kept = clean(f"{text}\n{line}\n{text}").text
    assert [part for part in kept.split("\n") if part] == [text, text]


def test_documents_take_a_wrong_reading_out_of_a_poisoned_page_alone() -> None:
    poisoned = "開(kai)發(fa)區(qu)建(jian)設(she)" * 5 + "瞭(le)解"
    assert clean(poisoned).text.endswith("建设了解")
    assert clean("设备(an)研发").text == "设备（an）研发"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("乾照光电落户园区。", "乾照光电落户园区。"),
        ("企業進駐園區，乾燥設備運行。", "企业进驻园区，干燥设备运行。"),
        ("隨著專案推進，著名企業投產。", "随着项目推进，著名企业投产。"),
        ("該縣製堿業、砲台鄕投產。", "该县制碱业、炮台乡投产。"),
        ("衞生部門檢查廠區。", "卫生部门检查厂区。"),
        ("园区建成投产。\n縣領導視察園區。", "园区建成投产。\n县领导视察园区。"),
    ],
    ids=["name kept", "traditional", "taiwan", "variants", "hong kong", "mixed page"],
)
def test_documents_convert_traditional_lines_alone(raw: str, text: str) -> None:
    assert clean(raw).text == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("增长１２．５％，ＳＫ公司", "增长12.5%，SK公司"),
        ("中韩(盐城)产业园,一期", "中韩（盐城）产业园，一期"),
        ("于19:54发布,共1,000家;见http://a.cn/b", "于19:54发布，共1,000家；见http://a.cn/b"),
        ("减排COD,SO2,CO2等", "减排COD，SO2，CO2等"),
        ("推行「一企一策」", "推行“一企一策”"),
        ("总投资57。6亿元。", "总投资57.6亿元。"),
        ("来到園區，、工廠,,考察,。。。", "来到园区、工厂，考察。"),
        ('推行"一企一策"管理', "推行“一企一策”管理"),
        ("江 苏 杰 林 公 司", "江苏杰林公司"),
        ("2 0 2 4 年 江 州 投 资 3 . 5 亿 元", "2024年江州投资3.5亿元"),
        ("2 0 2 4 年  S C R 脱 硝 装 置", "2024年SCR脱硝装置"),
        ("园区投资总额9. 2亿元，占地3. 5平方公里。", "园区投资总额9.2亿元，占地3.5平方公里。"),
        ("A B C D E F 12 型", "A B C D E F 12型"),
        ("投资 12.5 亿元，SK 电池", "投资12.5亿元，SK电池"),
        ("做强产业链 做优好环境", "做强产业链 做优好环境"),
        ("Park  Chemical Ltd", "Park Chemical Ltd"),
        ("园\u200b区\ufeff建\u00ad成", "园区建成"),
        ("**园区**建成", "园区建成"),
        ("e\u0301cole合作", "école合作"),
    ],
)
def test_documents_write_one_form_of_everything(raw: str, text: str) -> None:
    assert clean(raw).text == text


@pytest.mark.parametrize(
    "line",
    [
        "瀏覽人次:1024",
        "【打印】【关闭】【分享】",
        "上一篇：县领导调研",
        "当前位置：首页 > 新闻中心 > 正文",
        "江州新闻网 >> 投资江州 >> 项目动态",
        "江州机械商务网",
        "首页>园区动态>生态园区",
        "责任编辑：某某 审核：某某",
        "凡本网注明来源的作品，未经授权不得转载，违者将追究法律责任。",
        "版权所有 某某管委会 苏ICP备123号",
        "————————",
        "— 3 —",
        "第 4 页 共 8 页",
    ],
)
def test_documents_take_out_page_furniture(line: str) -> None:
    assert clean(f"园区召开大会\n{line}\n会议部署工作。").text == "园区召开大会\n会议部署工作。"


@pytest.mark.parametrize(
    "line",
    [
        "记者：园区今年有什么打算？",
        "版权产业园落户高新区，授权专利80件。",
        "2022年4月14日，园区通过验收。",
        "第4页讲安全",
        "3个",
        "来源于企业的投资增长两成。",
        "首页改版后，访问量：增长明显，达到三成。",
    ],
)
def test_documents_keep_sentences_that_look_like_furniture(line: str) -> None:
    assert clean(f"园区召开大会\n{line}").text == f"园区召开大会\n{line}"


@pytest.mark.parametrize(
    ("line", "published", "publisher"),
    [
        (
            "發布時間:2022-04-23 來源:某市經開區(某鎮) 點擊數:62次",
            "2022-04-23",
            "某市经开区（某镇）",
        ),
        ("2023-06-01 19:54 浏览人次：", "2023-06-01", None),
        ("某某日报 2020年6月11日 星期四 第2版", "2020-06-11", "某某日报"),
        ("二〇二一年三月九日", "2021-03-09", None),
        ("市生态环境局办公室 2022年11月21日", "2022-11-21", "市生态环境局办公室"),
        ("时间：2023年5月1日", None, None),
        ("当前位置:首页 > 园区要闻    时间:2018-06-11 阅读:12", "2018-06-11", None),
        ("市生态环境局 / 2023-11-06 / :47", "2023-11-06", "市生态环境局"),
        ("栏目:协会动态 点击量:2,617 发布时间:2018-11-22", "2018-11-22", None),
        ("发布时间：18-01-15    点击量：61", "2018-01-15", None),
        ("发表于 2024-5-9 16:10:45 | 显示全部楼层", "2024-05-09", None),
        ("|招商动态|2016-08-11", "2016-08-11", None),
        ("24.06.2019  09:36", "2019-06-24", None),
        ("2022年10月02日11:29，来源：某网-某频道", "2022-10-02", "某网-某频道"),
        ("江州网 >> 工业经济 2014-10-16 编辑:王明 点击:", "2014-10-16", None),
        ("【大】【中】【小】 2013-12-05 作者:新区办公室 点击:[]", "2013-12-05", None),
        ("来源：某某日报 作者：王明 2018-10-21 15:12:06", "2018-10-21", "某某日报"),
        ("发布日期2022-04-21   发布作者:    阅读:73 次   保护视力色:", "2022-04-21", None),
        ("2020年10月10日调研纪要", None, None),
        ("2014\n04/02\n16:40", "2014-04-02", None),
        ("2014\n04/02\n企业40家", None, None),
    ],
)
def test_documents_keep_what_furniture_says(
    line: str, published: str | None, publisher: str | None
) -> None:
    cleaned = clean(f"园区召开大会\n{line}\n会议部署全年工作。")
    assert (cleaned.published, cleaned.publisher) == (published, publisher)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("活动结束。（叶某东）", "活动结束。"),
        ("活动结束。（陈某 越某 某某某）", "活动结束。"),
        ("活动结束。\n（田某野）\n", "活动结束。"),
        ("本报记者 孔某勇\n会议召开。", "会议召开。"),
        ("本报讯（记者 张某 通讯员 李某某）会议召开。", "本报讯会议召开。"),
        ("本报讯 记者张某 李某某报道：会议召开。", "本报讯 会议召开。"),
        ("江州新闻网11月6日电（张某某 李某）会议召开。", "江州新闻网11月6日电会议召开。"),
        ("工地一片繁忙。单某泉 李某 摄", "工地一片繁忙。"),
        ("会议召开。（下转3版）", "会议召开。"),
        ("（本版稿件由记者施某、许某采写）\n会议召开。", "会议召开。"),
        ("记者从管委会获悉，园区开工。", "记者从管委会获悉，园区开工。"),
        ("园区发展新能源（光伏、汽车）。", "园区发展新能源（光伏、汽车）。"),
        ("媒体聚焦报道", "媒体聚焦报道"),
    ],
)
def test_documents_leave_journalists_out(raw: str, text: str) -> None:
    assert clean(raw).text == text


def test_documents_place_each_character_in_the_raw_text() -> None:
    raw = "\n\n  園(yuan)區（１期）\r\n\r\n建成。"
    cleaned = clean(raw)
    assert cleaned.text == "园区（1期）\n\n建成。"
    shown = "".join(raw[place] for place in cleaned.origin)
    assert shown == "園區（１期）\n\n建成。"
    assert cleaned.traditional


def test_documents_know_the_blanks_that_an_encoding_made_question_marks() -> None:
    raw = "江州园开工了吗？？是的。\n?\n????????????\n??????????2025年6月30日? ??\n"
    cleaned = clean(raw)
    assert cleaned.text == "江州园开工了吗？？是的。"
    assert cleaned.published == "2025-06-30"


def test_documents_clean_nothing_to_nothing() -> None:
    assert clean("").text == clean("\n \n").text == ""


def test_clean_puts_the_digits_of_a_number_together() -> None:
    assert (
        clean("甲公司已于2 0 2 3年5月投资8 6 0 万元。").text == "甲公司已于2023年5月投资860万元。"
    )
    assert clean("第1 2 3 名").text != "第123名"
