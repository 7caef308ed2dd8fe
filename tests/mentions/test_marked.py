"""Marked sentences by class of names: all mentions must be marked, and no others."""

from __future__ import annotations

import pytest

from tests.mentions.conftest import Finder
from tests.mentions.marked import read

PARKS = [
    "[Park 江州经开区]与[Park 云溪高新技术产业开发区]结对共建。",
    "近年来，[Park 县滨江工业园]坚持绿色发展。",
    "全力打造[Park 精细化工循环经济产业园]，建设现代产业园区。",
    "[Park 中德（江州）产业园]一期开园。",
    "[Park 江苏省苏州市昆山经开区]通过验收。",
    "她走进[Park 金鼎智能制造产业园]了解情况，又考察了[Park 银河科创园]。",
    "积极融入[Park 江州综合保税区]建设。",
    "推动绿色园区、智慧园区、特色园区建设。",
    "[Park 江州经济技术开发区][Event 绿色园区建设大会]召开。",
    "走进位于[Park 低碳产业园]的[Company 华星热力公司]。",
    "企业纷纷落户低碳产业园。",
    "配套齐全。[Park 现代产业区]规划面积9平方公里。",
    "各地建设现代产业区规划面积过大。",
    "[Park 江州经开区]东部片区正在施工，[Park 江州印染集控区]已经投用。",
    "分为[Park 精细化工片区]、[Park 陶瓷片区]、[Park 现代物流片区]。",
    "形成[Park 信创产业园]、[Park 数据安全示范区]、[Park 高端装备产业园]等园区。",
    "[Park 江州县循环经济示范区]位于[Place 东渡镇]。",
    "江州县[Industry 循环经济]示范区建设加快。",
    "[Park 江州经开区新能源产业园]内机器轰鸣。",
    "[Park 白石工业园化工片区]，[Park 云溪高新技术开发区]。",
    "[Park 江州经开区]项目集中签约，[Park 云溪工业园区]项目加快落地。",
    "要对照高水平园区标准，大力开展化工园区整治。",
    "[Park 江州工业园区]是江州县于2008年规划建设的专业性工业经济区。",
    "[Park 江州工业园区]是[Organization 江州县委县政府]依照“三步并走、逐年跨越”"
    "的总体思路和长远目标，凭借本县丰富的劳动力资源、便利的水陆交通等优势，于2008年规划建设的专业性工业经济区。",
    "走进[Park 鲁山工业园][Company 信源铝材]、[Company 华强铸业]等企业。",
    "全地区工业园区基本情况。[Park 江州开发区][Industry 电子信息]及配套产业产值过亿。",
    "[Park 江州工业集中区]经[Organization 江州市人民政府]批准为[Honour 第二批省级工业集中区]。",
    "[Park 元山投资区]以[Park 临江创业园]为载体。",
    "把荒坡上建园区当作主阵地，坚持一乡一园区，戈壁里“长”出产业新城。",
    "[Park 云溪湘江电子商务园]和[Park 东渡能源化工基地]、[Park 云溪西部云基地]都已投用。",
    "[Park 云溪工业集中发展区]为建成全省[Honour 再制造集中区]而努力，不是循环产业先行区。",
    "[Park 云溪化工园区]是[Organization 省政府]认定的化工园区，争创省级重点工业园区。",
    "[Company 东渡铝业有限公司]全资控股子公司——[Company 华星铝材有限公司]开工。",
    "[Park 云溪高新区]有[Park 金河]、[Park 北山]两个化工园。",
    "记者从[Park 江州石化产业基地]获悉，[Park 云溪产业园]（原[Park 江州工业园]）投用。",
    "形成[Park 中小企业园]、[Park 食品加工园]、[Park 科技创业园]。",
    "[Park 云溪轻工产业园]着力打造一个集生产、研发于一体的轻工转移承接示范园。",
]
COMPANIES = [
    "[Company 华星科技有限公司]落户[Park 江州经开区]。",
    "[Company 江州市鸿远环境技术有限公司]新上两条生产线。",
    "委托[Company 兴海集团]负责运营，与[Company 云溪水务公司]携手推进。",
    "推动[Company 一汽江州分公司]量产。",
    "区内有[Company 华星纸业有限公司]、[Company 东渡林化有限公司]等企业。",
    "推动[Company 恒达起亚汽车有限公司]一季度出口车型增加到4款、出口地区增加至80个，销售大增。",
    "先后引进[Company 宁德时代]、[Company 中化国际]。",
    "上市公司、大型国企、民营企业纷纷前来。",
    "推进[Company 华泽]、[Company 立星]、[Company 新岭]等14家企业完成整改。",
    "集聚了国内火箭龙头[Company 天舟科技]、装备先锋[Company 国瑞氢能]等一批龙头项目。",
    "张立国一行先后到[Company 海翔制药]、[Company 通途电动汽车]、[Company 云海新能源]调研。",
    "其中[Place 运城市][Place 稷山县][Company 运城华星橡塑有限公司]被责令整改。",
    "[Company 华星科技有限公司][Project 年产8万套水箱、骨胶加工生产项目]开工。",
    "在[Company 内蒙古驼华生物有限公司][Project 驼乳精深加工项目]，[Company 中能煤化工]投产。",
    "园区正在对接的在谈企业有[Company 华星交通集团]，[Company 光源再生铝]搬了进来。",
    "[Company 江苏瑞达再生塑料厂]、[Company 利民化工有限公司]厂棚内堆放煤灰。",
    "[Company 恒通货架设备制造有限公司]的熟料分厂停产了。",
    "走进[Company 克朗]生产车间，大家边走边看。希望[Company 克朗]再接再厉。",
    "[Industry 绿色化工]、[Industry 高端装备]、[Industry 智能制造]等产业加快集聚。",
    "[Company 华星木业]、[Company 尚景]、[Company 好云]等17家停了下来。",
    "引进培育了[Company 华星食品]、[Company 云岭酒业]等一批[Industry 农产品加工]龙头企业。",
    "其中投资超亿元的有[Company 华星电子]、[Company 东渡家具]等。",
    "代表性企业有[Company 三只鹿]、[Company 华星优选]、[Company 云上农品]等。",
    "引进一批[Industry 数字经济]、海洋药物、冷链仓储项目，积极承接军转民、民参军等高科技企业。",
    "[Organization 江州商会]副会长单位[Company 华星集团]给予[Company 东渡集团]支持。",
]
SHORT_NAMES = [
    "一墙之隔的[Company 永泰精化]行动慢了半拍。",
    "专班先后进入[Company 宏昌印染]、[Company 恒润纺织]和[Company 鼎力达表面处理]三家企业。",
    "[Company 江泽钢铁]淘汰两座高炉，[Company 瑞海浆纸]去年停产。",
    "走进[Company 金源铝业]熔铸车间，热浪扑面。张立国走进[Company 海澜生物]的发酵车间。",
    "代表性企业有[Company 华瑞机械]、[Company 东宏重工]。园区内[Company 华瑞电子]满负荷生产。",
    "[Park 江州经开区]的[Company 华瑞科技]，订单不断。",
    "新建[Facility 叶片车间]，年产[Product 叶片]300套。",
    "园区集中供热压力不稳，影响发酵车间。",
    "市里委托[Company 正和农化]和[Company 云溪市水务公司]处理。",
    "[Company 博雅电机]去年投产。[Industry 高端涂料]行业、优质[Industry 纺织]行业稳步向好。",
    "[Company 江苏永信生物医药有限公司]、[Company 鼎盛瓷业（集团）有限公司]榜上有名。",
    "[Company 华阳稀土功能材料集团有限公司]始建于上世纪。[Company 华阳稀土]领到新证。",
    "1.[Project 恒越储能电池产业园项目]进展顺利。",
    "同在园区的[Company 恒隆球团]，也已开工。",
    "区内[Company 华瑞电子江州分厂]已投产，与[Company 中国银行江州分行]签约。",
    "[Company 恒润纺织]、[Company 金源铝业]两家企业停产整改。",
    "记者从江州市的[Company 百味来农产品集团]获悉，，如[Company 云溪华星水泥有限公司]等。",
    "2019年[Company 如意纺织有限公司]投产，[Company 江都镁业]开工。",
    "沙果丰收，沙果酒、沙果干和沙果汁畅销，沙果园里很忙，沙果、沙果酒供不应求。",
    "据项目业主[Company 恒润纺织]介绍，，[Company 恒隆球团]推出新产品。",
    "区内[Company 恒翔换热器]、[Company 长青专用车]、[Company 天禾机械]4户企业效益很好。",
]
MORE_PARKS = [
    "证书在[Park 江泽化工新城]颁发，企业坐落于[Park 城东工业功能区]。",
    "[Park 云溪经开区化工片区]制定了方案。",
    "下辖[Park 机电产业园]、[Park 江泽物流园]。",
    "“现在是园区说了算。”",
]
MORE_BODIES = [
    "[Organization 市政协调研组]到[Park 江泽经开区]调研。",
    "[Organization 第一督查组]检查时发现隐患，[Organization 专家组]提出意见。",
    "请[Organization 江泽县政府]督促，有关情况报[Organization 市攻坚办]。",
]
ROWS = [
    "视察了[Company 华彤化学]、[Company 云骏食品添加剂]、[Company 江阳伟天]3家化工企业。",
    "形成了以[Company 华阳世纪]、[Company 东渡集团]为龙头的产业集群，以化工为龙头的产业体系。",
    "一行先后前往[Company 华翔鞋业]、[Company 云鲜记]、[Company 海通米业]等地察看。",
    "先后深入[Company 东岭煤矿]、[Company 西河煤矿]和[Park 江州产业园]。",
    "察看了[Company 永德陶瓷]、[Company 江州小站]、[Company 百味集成电路]等已投产或在建企业。",
    "调研组到[Park 宾阳高新区][Project 兴桂生产基地项目]、[Project 新锦纶项目]、"
    "[Project 百泰利电子项目]等调研。",
    "先后来到[Company 江州恒泰][Project 年产3万吨光伏玻璃项目]、"
    "[Project 云溪瑞达光学膜片及配套二期项目]、[Project 储能电池项目]现场。",
    "总投资2亿元的[Project 光伏组件项目]、总投资3亿元的[Project 储能电池项目]、"
    "总投资5亿元的[Project 冷链物流园项目]开工。",
    "推进项目建设、招商引资、安全生产等工作。",
    "[Organization 督查组]由市委常委、[Park 高新区]党工委书记带队。",
]
EDGES = [
    "包括世界500强[Company 中化国际]、全球最大的[Product 电池]生产企业[Company 华威集团]。",
    "在[Company 华盛鞋业]，大家走进生产车间。在这里，大家走进车间。",
    "调研采取听取汇报、现场查看等方式详细了解企业发展。",
    "[Park 江阳工业区][Company 华星化工有限公司]停产。[Company 江州高新区建设投资有限公司]成立。",
    "[Company 江州瑞可达连接系统有限公司]投产。",
    "入园企业有[Company 江州恒达电器股份有限公司]等20多家。",
    "[Place 长岭镇]靠山，项目在[Place 沛县][Place 水口镇]。",
    "两家企业经营9家电子商行。",
    "[Park 云溪科技产业基地]11家[Event 企业集中签约]。",
]
BODIES = [
    "[Organization 江州市生态环境局]开展检查，[Organization 县委]、[Organization 县政府]高度重视。",
    "[Organization 江州经开区管委会]与[Organization 南京大学]签约。",
    "专门设立[Organization 滨江工业园应急管理中心]。",
    "[Organization 区科技局]上门服务，[Organization 区规划建设局]配合。",
    "要正确处理发展大局与民生的关系，布局新产业。",
    "[Organization 区供电公司彩虹共产党员服务队]深入[Organization 区解放路小学]检查。",
]
PLACES = [
    "[Place 丰泽街道]、[Place 金水桥街道]作了发言。",
    "项目位于[Place 草湖镇]，覆盖农村和城镇。",
    "在[Place 苏州]、[Place 上海]设立办事处。",
    "工作人员坐镇一线，桃园路全线贯通。",
]
THINGS = [
    "总投资30亿元的[Project 正远光伏新能源项目]开工。",
    "[Project 宁德时代项目]进展顺利。",
    "加快推进重点项目、重大工程建设。",
    "[Company 江州华星环保科技有限公司][Project 工业废盐综合利用项目]投产。",
    "[Retrofit 余热回收]和[Retrofit 屋顶光伏]成效明显，企业实施[Retrofit 技术改造]。",
    "推动企业建设[Retrofit 光伏绿色能源提升改造项目]。",
    "计划新上4条[Facility 盐类危废资源化处置生产线]，[Facility 污水处理厂]开工。",
    "取得全国首张[Permit 危废经营许可证]。",
    "建立[Mechanism 生态环境问题整改责任制]，实行“[Mechanism 一园一策]”。",
    "构建“原料+成品”全产业链，组建“园区主导+企业参与”招商团队。",
    "制定“[Mechanism 领导带头抓、专班具体抓]”的工作机制。",
    "出台《[Mechanism 招商引资考核办法]》，推行[Mechanism 项目入园会审制]。",
    "完善长效管理机制，创新工作机制。",
    "获评[Honour 国家级绿色园区]。",
    "[Event 江州市高质量发展大会]召开，会议强调了三点。",
    "围绕[Industry 新能源汽车]、[Industry 智能装备]两大主导产业。",
]


@pytest.mark.parametrize(
    "marked",
    [
        *(*PARKS, *MORE_PARKS, *COMPANIES, *SHORT_NAMES, *ROWS, *EDGES),
        *(*BODIES, *MORE_BODIES, *PLACES, *THINGS),
    ],
)
def test_mentions_of_names(found: Finder, marked: str) -> None:
    expected = read(marked)
    values = {"Date", "Money", "Quantity", "Person", "Official", "Post"}
    names = [(m.kind, m.text) for m in found(expected.text) if m.by != "anaphor"]
    assert [name for name in names if name[0] not in values] == list(expected.mentions)


PEOPLE = [
    "[Post 市政协副主席][Official 王明]率调研组前往云溪。",
    "[Post 鹤山区委书记][Official 向延平]先后赴两镇，[Post 副县长][Official 孙忠义]带队检查。",
    "[Post 县人大常委会主任][Official 苏志海]、部分县人大代表参加，县人大代表深入企业。",
    "省统计局负责人来蓉调研。",
    "[Post 市上领导][Official 王宏]、[Official 张强]参加。",
    "仪式的领导有[Post 区委书记][Official 李国强]，[Post 副区长][Official 王明远]。",
    "我[Post 县领导][Official 李国强]和东桥经济技术开发区负责人参加。",
    "任命：[Official 周海燕]（女）为[Post 江州市商务局局长]；",
    "6月10日，[Post 区委书记][Official 王立强]到港区调研。",
    "[Post 市委常委]、[Post 经开区党工委书记][Official 王强]深入工地。[Official 王强]强调。",
    "[Post 副县长][Official 王军]针对此事讲话，[Post 县长][Official 李敏]进一步询问。",
    "该[Post 公司运营总监][Person 赵汝林]说。",
    "[Post 大河社区党总支书记]、[Post 主任][Official 陈雅]连声说道。",
    "[Post 区领导][Official 张海林]、[Official 钱江]参加活动。",
    "[Post 县领导][Official 彭敬]、[Official 原永]、[Official 蹇彪]出席。",
    "[Post 市263办公室专职副主任][Official 王斌]讲话，[Post 党工委委员][Official 李新]部署工作。",
    "[Post 县委副书记]、[Post 县长][Official 利国]率队督察。[Official 利国]一行来到污水处理厂。",
    "[Post 华星公司董事长][Person 欧阳明月]介绍说。",
    "[Official 李明]任[Post 江州高新区管委会主任]。",
    "[Official 王伟][Post 书记]到现场调研，[Official 王伟][Post 书记]说。",
    "[Post 副县长][Official 文健]、[Official 尹绍平]及相关部门负责人随同。",
    "会议指出，方案强调，要高度重视。",
    "[Post 市委副书记]（主持工作）、[Post 市长][Official 王立强]率队检查。",
    "[Post 市委常委][Official 王强]兼任[Post 江州经开区工委委员]、[Post 书记]。",
    "[Post 区委常委]、[Post 统战部部长]兼[Post 区委办公室主任][Official 王斌]陪同。",
    "[Post 副市长][Official 王斌]、[Official 李新]全程陪同。",
    "[Post 成都市委书记][Official 王斌]讲话。",
    "[Post 公司安环部经理][Person 李新]说。",
    "区委[Official 李伟][Post 副书记]到工地督导。",
    "大会由经济开发区[Official 李国强][Post 主任]主持，经济开发区安全主任到场。",
    "[Official 王强]来到柳集镇，柳集镇的变化很大。[Post 镇长][Official 王强]说。",
    "主任会议研究了安全生产工作，书记高度重视。",
]


@pytest.mark.parametrize("marked", PEOPLE)
def test_mentions_of_people(found: Finder, marked: str) -> None:
    expected = read(marked)
    kinds = {"Person", "Official", "Post"}
    people = [(m.kind, m.text) for m in found(expected.text) if m.by != "anaphor"]
    assert [name for name in people if name[0] in kinds] == list(expected.mentions)
