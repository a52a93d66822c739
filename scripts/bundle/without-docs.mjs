// Codes without what only their pages say: that stands in `report/code-docs` once more, which is loaded by those who show it.
import { readFileSync } from "node:fs";
import { ts } from "ts-morph";

/** Leaves in `docs` of each code what findings advise. */
export const withoutDocs = {
  name: "without-docs",
  setup(build) {
    build.onLoad({ filter: /[/\\]src[/\\](?:codes|rules)[/\\].*\.ts$/ }, ({ path }) => ({
      contents: advisingOnly(readFileSync(path, "utf8"), path),
      loader: "ts",
    }));
  },
};

/** What a code says of itself beside `fix`; each is an entry of the object literal in which `what` stands. */
const onPagesOnly = new Set(["what", "why", "wrong", "right"]);

function advisingOnly(text, path) {
  const cuts = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node) && nameOf(node.properties[0]) === "what") cuts.push(...node.properties.filter(isOnPagesOnly));
    else ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  visit(file);
  // From behind, so that the places before stay where they are.
  return cuts.toReversed().reduce((left, cut) => left.slice(0, cut.getStart(file)) + left.slice(cut.getEnd()).replace(/^\s*,/u, ""), text);
}

function isOnPagesOnly(property) {
  return onPagesOnly.has(nameOf(property));
}

function nameOf(property) {
  return property && ts.isPropertyAssignment(property) && ts.isIdentifier(property.name) ? property.name.text : undefined;
}
