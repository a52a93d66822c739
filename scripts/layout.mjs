// The layout of what is generated: prettier's at 120 columns, and within them also texts and comments, which prettier leaves as they are.
import { eastAsianWidth } from "get-east-asian-width";
import { format } from "prettier";
import { ts } from "ts-morph";

const most = 120;

/** Code in that layout; `parser` is prettier's. Throws where a line cannot be made to fit. */
export async function laidOut(code, parser) {
  let text = await format(code, { parser, printWidth: most });
  for (let rounds = 0; rounds < 3 && tooLong(text).length > 0; rounds += 1) {
    text = withWrappedComments(text);
    if (tooLong(text).length > 0) text = await format(withCutTexts(text), { parser, printWidth: most });
  }
  const [first] = tooLong(text);
  if (first !== undefined)
    throw new Error(`What is shipped has a line that does not fit into ${most} columns, and cannot be cut: ${first.trim()}`);
  return text;
}

/** The columns that a text takes: Chinese takes two a character. */
function widthOf(text) {
  return [...text].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0)), 0);
}

function tooLong(text) {
  return text.split("\n").filter((line) => widthOf(line) > most);
}

/** Long literals as sums of shorter ones. */
function withCutTexts(text) {
  const source = ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest, true);
  const lines = text.split("\n");
  const edits = [];
  const visit = (node) => {
    const line = lines[source.getLineAndCharacterOfPosition(node.getStart()).line];
    const indent = /^ */u.exec(line)[0].length;
    const by = widthOf(line) > most ? shorter(node, indent) : undefined;
    if (by !== undefined) edits.push([node.getStart(), node.end, by]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits.reduceRight((left, [start, end, by]) => left.slice(0, start) + by + left.slice(end), text);
}

/** Whether a sum may stand where a literal does: not in types, names of properties and modules. */
function isCuttable({ parent }) {
  return (
    ts.isPropertyAssignment(parent) || ts.isBinaryExpression(parent) || ts.isArrayLiteralExpression(parent) || ts.isCallExpression(parent)
  );
}

/** What stands for a long literal; nothing for what is none. */
function shorter(node, indent) {
  // Behind blanks, or behind any Chinese character.
  if (ts.isStringLiteral(node) && isCuttable(node)) return sumOf(node.text.match(/[^\s\u2e80-\uffef]*(?:[\u2e80-\uffef]|\s+|$)/gu), indent);
  if (!ts.isRegularExpressionLiteral(node)) return undefined;
  const [, pattern, flags] = /^\/(.*)\/(\w*)$/su.exec(node.text);
  return `/* @__PURE__ */ new RegExp(${sumOf(pattern.match(/(?:[^|]|\\.)*(?:\||$)/gsu), indent)}, "${flags}")`;
}

/** A text as a sum of texts that fit behind an indentation; `pieces` are what it may be cut into. */
function sumOf(pieces, indent) {
  const room = most - indent - 2 - `"" +`.length;
  const parts = [];
  let part = "";
  for (const piece of pieces) {
    if (part !== "" && widthOf(JSON.stringify(part + piece)) - 2 > room) {
      parts.push(part);
      part = "";
    }
    part += piece;
  }
  return [...parts, part].map((each) => JSON.stringify(each)).join(" + ");
}

/** Comments of which a line is too long, with their words in lines that fit. */
function withWrappedComments(text) {
  return text
    .replace(/^( *)(\/\*\*?)([\s\S]*?)\*\/$/gmu, (whole, ...parts) => (tooLong(whole).length > 0 ? wrappedBlock(...parts) : whole))
    .replace(/(?:^ *\/\/ .*\n)+/gmu, (whole) => (tooLong(whole).length > 0 ? wrappedLines(whole) : whole));
}

function wrappedBlock(indent, opening, inner) {
  const lines = inner.split("\n").map((line) => line.replace(/^ *\*? ?/u, "").trimEnd());
  const paragraphs = paragraphsOf(lines).map((words) => wrapped(words, `${indent} * `));
  return `${indent}${opening}\n${paragraphs.join("\n")}\n${indent} */`;
}

function wrappedLines(whole) {
  const indent = /^ */u.exec(whole)[0];
  return `${wrapped(whole.replaceAll(/^ *\/\/ /gmu, "").trim(), `${indent}// `)}\n`;
}

/** Lines as paragraphs: a blank line, an item of a list or a tag begins another. */
function paragraphsOf(lines) {
  const paragraphs = [];
  let isOpen = false;
  for (const line of lines.slice(lines[0] === "" ? 1 : 0, lines.at(-1) === "" ? -1 : undefined)) {
    if (line === "") paragraphs.push("");
    else if (isOpen && !/^(?:[-@]|\d+\.)/u.test(line)) paragraphs.push(`${paragraphs.pop()} ${line}`);
    else paragraphs.push(line);
    isOpen = line !== "";
  }
  return paragraphs;
}

function wrapped(words, prefix) {
  const lines = [];
  let line = prefix.trimEnd();
  for (const word of words.split(" ")) {
    if (widthOf(`${line} ${word}`) > most) {
      lines.push(line);
      line = prefix.trimEnd();
    }
    line += ` ${word}`;
  }
  return [...lines, line].map((each) => each.trimEnd()).join("\n");
}
