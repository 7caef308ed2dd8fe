"""Described things by class: their edges, their kinds, and what is none."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder
from tests.mentions.marked import read

_KINDS = {
    *("Retrofit", "Project", "Facility", "Permit", "Honour", "Mechanism", "Event"),
    *("Product", "Industry"),
}
RETROFITS = [
    "对三台[Retrofit 锅炉进行了低氮改造]，把[Retrofit 燃油加热炉全部改为更清洁的燃气炉]。",
    "投入600万元，用于[Retrofit 环保改造]，完成[Retrofit 无组织排放治理]。",
    "实施[Retrofit 污水站加盖除臭工程]，[Retrofit 车间采暖改用天然气]。",
    "今年实施了[Retrofit “煤改气”工程]，[Retrofit 淘汰落后染色线]。",
    "中水回用率达到七成，投入废气治理费80万元，编制循环化改造实施方案。",
    "华星科技有限公司承诺的[Retrofit 溶剂脱附改造]还没有启动。",
    "对[Facility 2号窑]实施[Retrofit 煤气替代重油改造]，年底投运。",
    "该公司完成[Retrofit 烘干设施更换]，仍在等待验收。",
    "企业的[Retrofit 退火炉改电加热]已完工。",
    "江州纸业有限公司[Retrofit 白水余热回收工程]正在施工。",
    "完成[Retrofit 染缸智能化改造]的企业有12家。",
    "同步完成[Retrofit 循环水系统节能改造]和[Retrofit 中央空调变频改造]。",
    "沿江投入3亿元，实施[Retrofit 料场封闭]、[Retrofit 转炉二次除尘]等9个环保改造项目。",
    "对[Retrofit 锅炉进行改造]，设备更换了一批。",
    "对原有的[Retrofit 脱硫系统进行技改升级]，[Retrofit 电除尘装置换成了袋式除尘器]。",
    "原料堆棚和[Retrofit 物料传送环节实行了密闭]，拆掉旧炉，[Retrofit 改用天然气]。",
    "投入400万元[Retrofit 改进工艺]，[Retrofit 改造污染治理设施]、[Retrofit 调整生产工艺]。",
    "去年[Retrofit 改造了喷房送风和排风系统]。",
    "[Retrofit 4号机的升级改造]已经完成，[Retrofit 淘汰了燃煤烘干炉]。",
    "[Retrofit 物料大棚]6月底改造完毕。",
    "还有[Retrofit 烟气脱硫脱硝及余热回收工程]和[Retrofit 地面除尘站工程]。",
    "园区内企业的[Retrofit 自备小锅炉年内已全部拆除]，厂里也[Retrofit 拆除了原有的10吨燃煤锅炉]。",
    "下一步将继续对[Retrofit 2号机组进行超低排放改造]。",
    "园区[Retrofit 燃煤锅炉改电工程]去年完工，今年安排三大技改项目。",
    "承担了[Retrofit 2号、5号、7号高炉出铁场封闭改造工程]。",
    "实施了[Retrofit 4号、5号烧结机脱硫改造]。",
    "江州热电[Retrofit 2×150t/h+2×100t/h燃煤锅炉升级改造]完工。",
    "[Retrofit 2×150MW机组烟气脱硫技改工程]通过验收，该项目是省内最大的污水零排放项目。",
    "完成[Retrofit 水性漆替代工程]等重点环保技改项目。",
    "老旧小区改造和棚户区改造惠及群众。",
]
PROJECTS = [
    "华星机械有限公司[Project 水箱、换热器生产项目]，"
    "东渡机电有限公司[Project 电机回收、拆解、利用项目]。",
    "看了[Project 东渡阀门项目]，[Project 石桥电容、电阻搬迁项目]，[Project 南岭水泵项目]。",
    "东渡有限公司[Project 铝板和铜板生产项目]投产，江州科技园一期已开园。",
    "新建的[Project 临港蒸汽管网二期]，投资3亿元；[Project 车载镜头三期]刚刚开工。",
    "公司[Project 三期项目]已于上月投产，总投资2亿元的[Project 二期项目]也已竣工。",
    "园区二期正在建设，规划三期，老厂区二期已交付。",
    "[Project 年产3000吨谷氨酰胺]4月底竣工投产，年产500吨的[Product 味精]停产。",
    "1.[Project 正远储能电池项目] 建设单位：正远公司",
    "株江科技有限公司开始在园内建设[Project 前驱体生产基地]。",
    "签约共建[Project 氢能装备检测中心]，总投资1亿元。",
    "[Project 天合食品冷链加工中心]同日开工。",
    "[Project 年产40万吨合成氨项目]投产。",
    "[Project 日产5000吨新型骨料项目]投产。",
    "[Project 年产30万克拉大型锯片项目]和[Project 可膨胀微球二期项目]投产。",
    "华星科技投资6亿元建设的[Project 大型镗床生产基地]投产。",
    "投资建设“[Project 高坪2×15MW生物质热电项目]”。",
    "[Project 5000t/d水泥熟料项目]开工，[Project 达美LED一条龙项目]投产。",
    "[Project 锦宝玻璃安瓿瓶项目]总投资1亿元。",
    "建设[Project 窑炉环保建设及余能综合利用项目]。",
    "[Project 35万吨/年现代煤化工项目]建在江边，施工的有[Project 开元集团临河工业园三期工程]。",
    "总投资5亿元的[Project 电池隔膜和铜箔生产项目]签约，专家和[Project 冷链物流项目]团队到场。",
    "[Project 30万吨甘氨酸搬迁升级及配套精细化工项目]启动，华星、东渡两大“龙头”项目竣工。",
    "总投资3000万元的[Project 科创孵化园建设项目]资金到位。",
    "在园区投资建设的[Project 电池材料生产基地]已开工。",
    "推介会共签约项目27个，各园区新引进项目17个。",
    "新签约项目、“揭榜挂帅”项目和攻坚项目一起推进。",
]
FACILITIES = [
    "园区公共管道和[Facility 江东污水处理厂二期]已建成投用。",
    "检查组发现，[Facility RTO装置]温度偏低。",
    "置换建设的1座[Facility 1580立方米高炉]点火投产。",
    "配套建设[Facility 空分装置]和[Facility 220千伏变电站]。",
    "首条[Facility 全自动提取线]投用，又新上一套[Facility 三效蒸发系统]。",
    "园区要尽快补上[Facility 公共管廊]和[Facility 事故应急池]的短板。",
    "建成[Facility 智慧环保平台]和[Facility 特勤消防站]。",
    "[Facility 固废分拣站]投入运营，建成新型工业生产基地。",
    "双酚设施一装置一策定退出。",
]
HONOURS = [
    "省工信厅公布新一批[Honour 省级智能工厂]名单。",
    "企业被评定为[Honour 环保绩效A级企业]，并获[Honour 省长质量奖]。",
    "园区去年跻身[Honour 中国绿色园区百强]。",
    "被授予“[Honour 改革创新先进开发区]”。",
    "入选了2023年度[Honour 江州省绿色工厂]名单。",
    "被市政府认定为[Honour 江州市优秀民营企业]、[Honour 诚信科技企业]。",
    "获评[Honour 全省综合考核第一等次]。",
    "还是[Honour 省级循环经济示范园区]、[Honour 省新型工业化示范基地]。",
    "获批[Honour 国家级专精特新重点“小巨人”企业]，获“[Honour 江州最具潜力企业100强]”殊荣。",
    "成为[Honour AAA级旅游景区]，位列[Honour 江州制造业100强企业]第55位，成为全国最大的生产基地。",
    "被命名[Honour 省级健康企业]，去年获[Honour 省科技进步三等奖]。",
    "荣膺“[Honour 中国最具潜力园区100强]”，列入重点排污单位。",
    "全力冲刺[Honour 国家级绿色工业园区]。",
]
MECHANISMS = [
    "率先建立[Mechanism “热点网格”监管体系]，成效明显。",
    "首创“[Mechanism 验登合一]”，推行“[Mechanism 园区事园区办]”。",
    "落实“[Mechanism 领办专班]”“[Mechanism 项目管家]”等制度。",
    "试行[Mechanism 环境健康码]，把企业分为三类。",
    "实行[Mechanism 领导挂点、一个项目一个专班的推进机制]，确保早开工。",
    "园区制定了环境管理[Mechanism “网格长”制度]。",
    "坚持[Mechanism 项目准入会商制]和[Mechanism 自行监测报告制度]。",
    "打响“蓝天战役”，推行“一号工程”。",
]
EVENTS = [
    "会上主持[Event 开工仪式]，随后召开[Event 企业座谈会]。",
    "县里举行[Event 2024年第一次安全环保工作例会]。",
    "高新区召开[Event 干部大会]，次日召开[Event 考察总结会]。",
    "在[Event 第三届中国智慧化工园区论坛]上发言。",
    "会议、大会、仪式、论坛都要精简。",
    "大楼2日举行[Event 落成启用揭牌典礼]。",
]
GOODS = [
    "主要产品为[Product 含氟聚合物]、[Product 电子级氢氟酸]。",
    "主要生产[Product 金红石型钛白粉]和[Product 食品级硫酸亚铁]。",
    "该公司是国内最大的[Product 混凝土泵车]生产商。",
    "生产的[Product 热管理管路]供应全球。",
    "该公司从事[Product 铝合金压铸件]研发，专业从事[Industry 废旧轮胎回收利用]。",
    "该公司主营业务横跨[Industry 食品加工]、[Industry 冷链物流]两大产业。",
    "园区扩区以后实行“[Mechanism 一区两园]”布局。",
    "以[Industry 高端涂料]、[Industry 先进储能材料]为主导。",
    "紧扣[Industry 现代化工]、[Industry 装备制造]等主导产业。",
    "形成了以[Industry 硅基产业]为首位产业的体系，主导产业为[Industry 特色产品加工]。",
    "已形成[Industry 精细化工]、[Industry 海工装备]三大主导产业。",
    "已形成[Industry 食品饮料]、[Industry 装备制造]三大传统产业及[Industry 生物医药]、"
    "[Industry 锂电新材料]两大新兴产业为主的格局。",
    "形成以[Industry 木本油料]、[Industry 汽车零配件]为代表的特色产业，三大主导产业产值增长。",
    "主要生产[Product 光学镜片]、[Product 3D显示屏]以及[Product 显示屏材料]。",
    "主打产品[Product 硫酸软骨素]被誉为软黄金，华星公司生产[Product 新型包装膜制品]，全国第一。",
    "汇聚[Industry 农产品加工]以及[Industry 休闲方便食品]等领域的企业，"
    "生产车间，主要产品有几十种之多。",
    "这家地膜生产企业很忙，抓安全生产工作，恢复生产秩序。",
    "形成以华星乳业为代表的[Industry 食品加工]、"
    "以华安医疗为代表的[Industry 医用敷料]等四大主导产业。",
    "重点发展[Industry 石化]及[Industry 精细化工]、[Industry 粮油加工]、[Industry 港口物流]，"
    "去年达标。",
    "[Industry 装备与智能制造]、[Industry 新能源]、[Industry 集成电路与通信]是其三大主导产业。",
    "紧盯“[Industry 新能源汽车]”“[Industry 高端装备]”两大主导产业，"
    "发展[Industry 汽车整车及零部件]产业链。",
    "引进的项目涉及[Industry 磷化工]、[Industry 再造烟叶]等行业，"
    "特色产业为[Industry 竹木]、[Industry 酿酒]。",
    "主要以[Industry 竹木制品]、[Industry 农特产品加工]等为主，形成[Industry 再生金属]的集聚。",
    "[Industry 建材陶瓷]、[Industry 机械铸造]两大产业集群，聚焦大气、水、土壤污染防治等重点领域。",
    "市长赴江州调研重点产业，政府推动特色产业，提升市场竞争力。",
    "年产120万吨/年[Product 工业硫酸]、45万吨/年[Product 商品磷酸]的生产能力，"
    "年产5万吨[Product 铜杆]销往各地。",
    "产品以[Product 带钢]、[Product 线材]为主，"
    "主要从事[Product 再造烟叶]与[Product 香精香料]的生产。",
    "交付[Product 江海直达船]9艘，是[Product 铜箔基带]研发商跟制造商，年产[Product 优质白酒]9吨。",
    "研发、生产、销售[Product 汽车零部件]，围绕企业服务、要素保障等重点工作。",
]


@pytest.mark.parametrize(
    "marked", [*RETROFITS, *PROJECTS, *FACILITIES, *HONOURS, *MECHANISMS, *EVENTS, *GOODS]
)
def test_things_are_whole_and_of_their_kind(found: Finder, marked: str) -> None:
    expected = read(marked)
    things = [(m.kind, m.text) for m in found(expected.text) if m.kind in _KINDS]
    assert [thing for thing in things if thing[1] != "该项目"] == list(expected.mentions)


def test_find_names_a_hall_after_whose_it_is(found: Finder) -> None:
    text = "调研组参观了江州科技城规划馆。在江州大河生态保护展示馆，代表们驻足观看。"
    assert {"江州科技城规划馆", "江州大河生态保护展示馆"} <= {m.text for m in found(text)}
