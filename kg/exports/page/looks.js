// How nodes and lines look: by day and by night, alone and in a crowd, faded beside what is selected.
const { data, words, group } = KG;
const NO_WORDS = " "; // vis-network keeps the old label when the new one is empty
const FONT = '"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","WenQuanYi Micro Hei",system-ui,sans-serif';

KG.looks = (state) => {
  const ink = () => (state.dark ? "#e8eaed" : "#20262d");
  const paper = () => (state.dark ? "#14181d" : "#fbfaf7");
  const faint = () => (state.dark ? "#4a525c" : "#c9cbcc"); // words beside what is selected
  const colorOf = (style) => (state.dark ? style.dark : style.color);

  // In a crowd nodes are dots without a rim, and lines are hairs without heads.
  function ofNode(node, faded) {
    const color = colorOf(data.classes.get(node.kind));
    const fill = node.drawn.planned ? paper() : color;
    const border = node.drawn.planned || state.crowd ? color : paper();
    const strong = { background: fill, border: ink() };
    return {
      ...node.drawn, ...state.points.get(node.id), opacity: faded ? 0.16 : 1,
      size: group.radius(node, state), label: nameOf(node),
      color: { background: fill, border, highlight: strong, hover: strong },
      font: {
        ...node.drawn.font, face: FONT, strokeWidth: faded ? 0 : 4, strokeColor: paper(), vadjust: -4,
        color: faded ? faint() : ink(),
      },
    };
  }

  // A park that stands for others says for how many.
  function nameOf(node) {
    const count = group.holds(node.id, state);
    return count ? node.drawn.label + "\n+" + count : node.drawn.label;
  }

  // What is faded goes without dashes, heads and paper around its words: they cost much and are hardly seen.
  function ofEdge(edge, faded, spoken) {
    const color = colorOf(data.relations.get(edge.relation));
    return {
      ...edge.drawn, ...(edge.drawn.dashes ? { dashes: faded ? false : edge.drawn.dashes } : {}),
      color: { color, highlight: color, hover: color, opacity: faded ? 0.06 : state.crowd && !spoken ? 0.42 : 0.62 },
      width: state.crowd && !spoken ? 0.6 : 1.1, arrows: { to: { enabled: !state.crowd && !faded } },
      label: spoken ? edgeWords(edge) : NO_WORDS,
      font: { size: 12, face: FONT, color: ink(), strokeWidth: 5, strokeColor: paper(), align: "horizontal" },
    };
  }

  // "引进 · 计划中": the status is said wherever it is more than a plain statement.
  function edgeWords(edge) {
    const relation = words.nameOf(data.relations.get(edge.relation));
    if (edge.status === "stated") return relation;
    return relation + " · " + words.nameOf(data.statuses.get(edge.status));
  }

  return { ofNode, ofEdge, nameOf, edgeWords, ink, paper, faint, colorOf, FONT, NO_WORDS };
};
