// The page's own words in both languages, and how dates and amounts are said in each.
const words = {
  title: ["园区知识图谱", "Park graph"],
  count: ["{nodes} 个节点 · {facts} 条事实 · {documents} 篇文本", "{nodes} nodes · {facts} facts · {documents} documents"],
  skip: ["跳到事实列表", "Skip to the list of facts"],
  search: ["搜索名称、别名或拼音首字母", "Search a name, alias or pinyin initials"],
  suggestions: ["搜索建议", "Suggestions"],
  found: ["{n} 个结果", "{n} results"],
  nothingFound: ["没有找到“{text}”", "Nothing found for “{text}”"],
  alias: ["又名 {name}", "also {name}"],
  legend: ["图例", "Legend"],
  classes: ["类别", "Classes"],
  relations: ["关系", "Relations"],
  statuses: ["状态", "Status"],
  showEach: ["全部显示", "Show each"],
  legendHint: ["点击可隐藏或显示。虚线表示尚未完成；空心虚框表示只在计划中。", "Click to hide or show. Dashes: not done yet. A hollow dashed shape is only planned."],
  ofAll: ["图中 {n}，共 {all}", "{n} in the picture of {all}"],
  view: ["显示方式", "View"],
  picture: ["图", "Picture"],
  list: ["列表", "List"],
  theme: ["切换深色或浅色", "Switch dark or light"],
  language: ["EN", "中文"],
  pictureLabel: ["知识图谱图形", "The graph as a picture"],
  keys: ["方向键移到相邻节点，回车展开，加减号缩放，0 适应窗口，Esc 取消选择。", "Arrow keys move between nodes, Enter expands, plus and minus zoom, 0 fits, Escape clears."],
  controls: ["图形工具", "Picture tools"],
  firstView: ["首屏", "First view"],
  showAll: ["显示全部", "Show all"],
  closer: ["放大", "Zoom in"],
  further: ["缩小", "Zoom out"],
  fit: ["适应窗口", "Fit"],
  time: ["时间", "Time"],
  timeFrom: ["从", "From"],
  timeTo: ["到", "To"],
  undated: ["含未注明年份的事实", "With facts of no known year"],
  save: ["导出", "Save"],
  png: ["图片 PNG", "Picture, PNG"],
  svg: ["矢量图 SVG", "Drawing, SVG"],
  csv: ["表格 CSV", "Table, CSV"],
  gexf: ["网络 GEXF", "Network, GEXF"],
  turtle: ["三元组 Turtle", "Triples, Turtle"],
  print: ["打印…", "Print…"],
  saved: ["已保存 {name}", "Saved {name}"],
  emptyTitle: ["图谱还是空的", "The graph is empty"],
  emptyWhy: ["读过的文本里还没有找到事实，或者还没有读过文本。", "No facts were found in the texts yet, or no text was read."],
  emptyOne: ["把新闻或公文（txt、md、html、pdf、docx）放进一个文件夹。", "Put news or official texts (txt, md, html, pdf, docx) into a folder."],
  emptyTwo: ["对这个文件夹运行：", "Run for that folder:"],
  emptyThree: ["重新打开 output/graph.html；没有被采用的内容写在 output/report.md。", "Open output/graph.html again; what was seen and not used stands in output/report.md."],
  pane: ["详情", "Details"],
  overview: ["概览", "Overview"],
  overviewText: ["每条事实都附有原文语句、出处与字符位置。点击图中的节点或连线查看；双击节点展开它的关系。", "Each fact carries the sentence, source and characters that state it. Click a node or a line to see them; double-click a node to expand it."],
  hubs: ["联系最多", "Best connected"],
  byStatus: ["按状态", "By status"],
  facts: ["{n} 条", "{n}"],
  expand: ["展开关系", "Expand"],
  expanded: ["已展开 {n} 个节点", "{n} nodes added"],
  moreLeft: ["已展开 {n} 个，还有 {left} 个，再次展开可继续", "{n} added, {left} left: expand again for more"],
  nothingMore: ["相邻节点都已在图中", "All neighbours are in the picture"],
  centre: ["在图中定位", "Show in picture"],
  about: ["相关一切", "Everything about it"],
  path: ["路径", "Path"],
  pathTo: ["从这里到…", "Path to…"],
  pathHow: ["搜索另一端，或在图中点击它。", "Search the other end, or click it in the picture."],
  pathHead: ["{from} → {to}", "{from} → {to}"],
  pathFound: ["最短路径共 {n} 步", "The shortest path has {n} steps"],
  pathNone: ["在当前筛选下，两者之间没有路径。", "No path leads from one to the other under these filters."],
  pathSame: ["起点与终点是同一个。", "Both ends are the same."],
  pathOther: ["换一个终点", "Another end"],
  views: ["视图", "Views"],
  closeView: ["关闭视图", "Close the view"],
  viewOf: ["选择对象", "Choose what it is of"],
  visits: ["行程", "Visits"],
  park: ["园区一览", "The park at a glance"],
  compare: ["指标对比", "Compare figures"],
  compareTable: ["常见指标一览（点击数值看原文）", "Common figures (click one for its words)"],
  eachClass: ["各类别合在一起", "Every class together"],
  places: ["各地概况", "Places at a glance"],
  placesLead: ["{n} 个地点。{parks} 个园区写明了所在地，另有 {rest} 个没有写明。", "{n} places. Of the parks {parks} are said to lie somewhere; of {rest} no text says where."],
  place: ["地点", "Place"],
  parks: ["园区", "Parks"],
  firms: ["企业", "Companies"],
  visited: ["调研检查", "Visits"],
  andMore: ["另有 {n} 个", "and {n} more"],
  compareHead: ["可比指标", "Comparable figures"],
  retrofitView: ["改造进展", "Retrofits by stage"],
  retrofits: ["改造", "Retrofits"],
  retrofit: ["改造", "Retrofit"],
  stages: ["各类改造所处阶段（件）", "How many of each type are at which stage"],
  type: ["类型", "Type"],
  noType: ["未注明类型", "Type not given"],
  companies: ["入驻", "Hosted here"],
  name: ["名称", "Name"],
  projects: ["项目", "Projects"],
  project: ["项目", "Project"],
  by: ["主体", "By"],
  amount: ["投资", "Investment"],
  aboutLead: ["直接相关 {direct} 个，隔一步 {further} 个。", "{direct} joined to it, {further} one step further."],
  showThese: ["在图中只看这些", "Show these alone in the picture"],
  via: ["经 {name}", "by way of {name}"],
  visitsLead: ["共 {n} 处，分属 {days} 个日期。原文未写年份的排在后面。", "{n} stops on {days} dates. Those of unknown years stand behind."],
  noDate: ["日期未写明", "Date not given"],
  cite: ["引用", "Cite"],
  citeLong: ["复制为引文：标题、发布者、日期、原文与位置", "Copy as a citation: title, publisher, date, words and place"],
  cited: ["引文已复制", "The citation is copied"],
  link: ["链接", "Link"],
  linkLong: ["复制这条事实的链接", "Copy a link to this fact"],
  copy: ["复制链接", "Copy link"],
  copied: ["链接已复制", "The link is copied"],
  notCopied: ["无法复制，请从地址栏复制", "Not allowed to copy; take it from the address bar"],
  close: ["关闭详情", "Close details"],
  aliases: ["又名", "Also known as"],
  figures: ["数据", "Figures"],
  indicator: ["指标", "Indicator"],
  value: ["数值", "Value"],
  when: ["时间", "Date"],
  status: ["状态", "Status"],
  source: ["出处", "Source"],
  subject: ["主体", "Subject"],
  relation: ["关系", "Relation"],
  object: ["客体", "Object"],
  confidence: ["可信度", "confidence"],
  context: ["角色由上下文补出", "a role taken from the context"],
  file: ["文件", "file"],
  characters: ["第 {start}–{end} 字符", "characters {start}–{end}"],
  rule: ["规则", "rule"],
  open: ["打开原网页", "open the web page"],
  noDocument: ["出处不在图中", "the source is not in the graph"],
  untitled: ["（无标题）", "(untitled)"],
  more: ["再显示 {n} 条", "Show {n} more"],
  noFacts: ["没有与它相关的事实。", "No facts speak of it."],
  tableCaption: ["图中各节点的事实：{n} 条", "Facts of what the picture shows: {n}"],
  tableEmpty: ["当前筛选下没有事实。", "No facts pass the filters."],
  askAll: ["共有 {n} 个节点，逐个画出可能需要几秒钟，画面也会很密。也可以把各园区自己的企业等收进园区，先看 {left} 个，再双击展开。", "There are {n} nodes. Drawing each may take some seconds and will be dense. Or let each park stand for what is its alone: {left} nodes, a double click opens a park."],
  allShown: ["已显示全部 {n} 个节点", "All {n} nodes are shown"],
  cancel: ["取消", "Cancel"],
  goOn: ["逐个画出", "Draw each"],
  group: ["归入园区", "Group by park"],
  selected: ["已选择 {kind} {name}，{n} 个相邻节点", "Selected {kind} {name}, {n} neighbours"],
  monthUnknown: ["（年月未写明）", " (year and month not given)"],
  yearUnknown: ["（年份未写明）", " (year not given)"],
  showQuote: ["原文", "Quote"],
};

let language = "zh";

// The words for a key, with {places} filled.
function say(key, values) {
  const pair = words[key] || [key, key];
  const text = pair[language === "zh" ? 0 : 1];
  return text.replace(/\{(\w+)\}/g, (all, name) => (values && name in values ? String(values[name]) : all));
}

// The label of a class, relation, status, role or indicator of style.yml.
function nameOf(entry, back) {
  if (!entry) return "";
  return back ? entry[language + "_back"] || entry[language] : entry[language];
}

// An EDTF date as people write it; what is not understood stays as it is.
function date(edtf) {
  const parts = /^(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(edtf || "");
  if (!parts) return edtf || "";
  const [, year, month, day] = parts;
  const known = (part) => part && !part.includes("X");
  const unknown = known(year) ? "" : say(month === "XX" ? "monthUnknown" : "yearUnknown");
  if (language === "en") return [year, month, day].filter(known).join("-") + unknown;
  const said = [[year, "年"], [month, "月"], [day, "日"]].filter(([part]) => known(part));
  return said.map(([part, word]) => (word === "年" ? part : Number(part)) + word).join("") + unknown;
}

const scales = { zh: [[1e8, "亿"], [1e4, "万"]], en: [[1e9, " billion"], [1e6, " million"]] };

// A figure with its unit: 1250000000 元 is 12.5亿元, or 1.25 billion yuan.
function amount(value, unit) {
  const number = Number(value);
  const said = language === "en" && unit === "元" ? "yuan" : unit;
  if (value.trim() === "" || !Number.isFinite(number)) return value + said;
  const [size, word] = scales[language].find(([each]) => Math.abs(number) >= each) || [1, ""];
  const digits = (number / size).toLocaleString("en", { maximumFractionDigits: 6, useGrouping: language === "en" });
  return digits + word + (language === "en" && said !== "%" ? " " : "") + said;
}

// Puts the words into every element that names some with data-word.
function spell() {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = say("title");
  for (const element of document.querySelectorAll("[data-word]")) {
    const text = say(element.dataset.word);
    for (const into of (element.dataset.into || "text").split(" ")) {
      if (into === "text") element.textContent = text;
      else element.setAttribute(into, text);
    }
  }
}

function setLanguage(chosen) {
  language = chosen;
  spell();
}

KG.words = { say, nameOf, date, amount, setLanguage, language: () => language };
