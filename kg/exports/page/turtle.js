// Facts as Turtle in the graph's own terms: a Statement each; the plain triple too where it is asserted.
const { data } = KG;
const WEB = "http:" + "//www.w3.org/";
const PREFIXES = {
  kg: "https:" + "//w3id.org/park-kg/ontology#",
  dct: "http:" + "//purl.org/dc/terms/",
  prov: WEB + "ns/prov#",
  rdf: WEB + "1999/02/22-rdf-syntax-ns#",
  rdfs: WEB + "2000/01/rdf-schema#",
  skos: WEB + "2004/02/skos/core#",
  xsd: WEB + "2001/XMLSchema#",
};
const UNSAFE = /[\u0000-\u0020<>"{}|^`\\]/g;
const ESCAPES = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };

const hex = (letter) => letter.charCodeAt(0).toString(16).toUpperCase();
const iri = (text) => "<" + text.replace(UNSAFE, (each) => "%" + hex(each).padStart(2, "0")) + ">";
const literal = (text) => '"' + text.replace(/[\\"\u0000-\u001f\u007f]/g, (each) =>
  ESCAPES[each] || "\\u" + hex(each).padStart(4, "0")) + '"';
const chinese = (text) => literal(text) + "@zh";
const term = (name) => (/^[A-Za-z][A-Za-z0-9]*$/.test(name) ? "kg:" + name : iri(PREFIXES.kg + name));
const thing = (id) => iri(data.base + data.nodes[id].path);
const whole = (value) => literal(String(value)) + "^^xsd:integer";
const decimal = (value) => literal(String(value)) + (/^-?\d+(\.\d+)?$/.test(value) ? "^^xsd:decimal" : "");

function block(subject, said) {
  const lines = said.filter(([, value]) => value).map(([predicate, value]) => predicate + " " + value);
  return subject + " " + lines.join(" ;\n    ") + " .\n";
}

function node(id) {
  const { kind, name, aliases } = data.nodes[id];
  return block(thing(id), [["a", term(kind)], ["skos:prefLabel", chinese(name)], ["rdfs:label", chinese(name)],
    ["skos:altLabel", aliases.map(chinese).join(", ")]]);
}

function statement(fact) {
  const object = fact.isValue ? decimal(fact.object) : thing(fact.object);
  const when = fact.when && literal(fact.when);
  return block(iri(fact.iri), [["a", "kg:Statement"], ["rdf:subject", thing(fact.subject)], ["rdf:predicate", term(fact.relation)],
    ["rdf:object", object], ["kg:status", fact.status !== "stated" && term(fact.status)], ["kg:when", when],
    ["kg:indicator", fact.indicator && chinese(fact.indicator)], ["kg:unit", fact.unit && literal(fact.unit)],
    ["kg:confidence", decimal(fact.confidence)], ["kg:quote", chinese(fact.quote)], ["kg:start", whole(fact.start)],
    ["kg:end", whole(fact.end)], ["kg:rule", literal(fact.rule)], ["prov:wasDerivedFrom", fact.document && iri(fact.document.iri)]]);
}

function text({ iri: address, title, publisher, published, path }) {
  return block(iri(address), [["a", "kg:Document"], ["dct:title", title && chinese(title)],
    ["dct:publisher", publisher && chinese(publisher)], ["dct:issued", published && literal(published)], ["kg:path", path && literal(path)]]);
}

// What is only planned or denied is not said to be so.
const asserted = (fact) => !fact.isValue && fact.status !== "planned" && fact.status !== "denied";

function turtle(facts) {
  const ids = new Set(facts.flatMap((fact) => (fact.isValue ? [fact.subject] : [fact.subject, fact.object])));
  const texts = new Set(facts.map((fact) => fact.document).filter(Boolean));
  const plain = new Set(facts.filter(asserted).map((fact) => [thing(fact.subject), term(fact.relation), thing(fact.object), ".\n"].join(" ")));
  return [
    ...Object.entries(PREFIXES).map(([name, address]) => "@prefix " + name + ": <" + address + "> .\n"), "\n",
    ...[...ids].sort((a, b) => a - b).map(node), ...plain, ...facts.map(statement), ...[...texts].map(text),
  ].join("");
}

KG.turtle = turtle;
