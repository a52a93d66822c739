import { commentsOf } from "../../../src/1-parse/comments.ts";
import { parse } from "../../../src/1-parse/parse.ts";
import { checkSource } from "../../../src/compile.ts";
import { formatSource } from "../../../src/format/format.ts";
import { type DocumentNode, dataOf } from "../../../src/model/document.ts";
import { sameJson } from "../../../src/model/json.ts";
import type { Source } from "../../../src/model/source.ts";
import type { Corpus } from "../corpus.ts";
import { mutated } from "../mutate.ts";
import type { Random } from "../random.ts";
import { unsoundSpan } from "../spans.ts";
import type { Target } from "../targets.ts";
import { tokenSoup, yamlDocument } from "../yaml.ts";

const path = "a.flow.yaml";

/** `fmt`: what a file says, and its comments, stay; once is enough. */
export function fmtTarget(corpus: Corpus): Target {
  return { name: "fmt", generate: (random) => anyYaml(random, corpus), fault: fmtFault };
}

/** A text that may be YAML. */
export function anyYaml(random: Random, { contracts }: Corpus): string {
  const kind = random.below(10);
  if (kind < 2) return tokenSoup(random);
  const text = kind < 4 ? random.pick(contracts).text : yamlDocument(random);
  return kind < 7 ? mutated(text, random) : text;
}

function fmtFault(text: string): string | undefined {
  const source: Source = { path, text };
  const { value: before, diagnostics } = parse(source);
  const unsound = unsoundSpan(diagnostics);
  if (unsound !== undefined) return unsound;
  const { value: laidOut, diagnostics: said } = formatSource(source);
  if (before === undefined || diagnostics.length > 0) {
    return laidOut === undefined ? undefined : "laid out what cannot be read";
  }
  // What a comment that suppresses speaks of is the one thing that another layout may have no room for.
  const mayStay = text.includes("flowspec-ignore") && said.every(({ message }) => message.includes("this comment"));
  if (said.length > 0)
    return mayStay && laidOut === text
      ? undefined
      : `left alone\n${said.map(({ code, message }) => `${code.name}: ${message}`).join("\n")}`;
  if (laidOut === undefined) return "no layout";
  const after: Source = { path, text: laidOut };
  const { value: again, diagnostics: found } = parse(after);
  if (again === undefined || found.length > 0) return `not readable any more\n${laidOut}`;
  if (!sameJson(dataOf(before), dataOf(again))) return `says something else\n${laidOut}`;
  if (!text.includes("*") && order(before) !== order(again)) return `another order of data\n${laidOut}`;
  const [was, is] = [commentTexts(source), commentTexts(after)];
  if (was.toSorted().join("\n") !== is.toSorted().join("\n")) return `other comments\n${laidOut}`;
  // A merge key may move, and leaves no trace in the order of what was merged.
  if (!text.includes("<<") && keyOrder(before) === keyOrder(again) && was.join("\n") !== is.join("\n"))
    return `another order of comments\n${laidOut}`;
  const strayed = strayedComment(source, after);
  if (strayed !== undefined) return `a comment left its key\n${strayed}\n${laidOut}`;
  if (text.includes("flowspec: 1") && findings(source) !== findings(after))
    return `other findings\n${findings(source)}\n--- then\n${findings(after)}\n${laidOut}`;
  const second = formatSource(after).value;
  return second === laidOut ? undefined : `a second layout\n${laidOut}--- then\n${second ?? "none"}`;
}

/** A comment that stood directly above a key, in its column, and now stands above another. */
function strayedComment(before: Source, after: Source): string | undefined {
  const [was, is] = [keysBelow(before), keysBelow(after)];
  return [...was].flatMap(([comment, key]) => {
    const now = is.get(comment);
    return key === undefined || now === undefined || now === key ? [] : `${comment}: above ${key}, then above ${now}`;
  })[0];
}

/** For each comment on a line of its own, if there is one of its text, the word that the next line begins with, if that stands in its column. */
function keysBelow(source: Source): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { start, end } of commentsOf(source)) {
    const comment = source.text.slice(start, end);
    const indent = source.text.slice(source.text.lastIndexOf("\n", start - 1) + 1, start);
    const [, column, key] = /^\r?\n( *)["']?(\w+)["']? *:(?=\s)/u.exec(source.text.slice(end)) ?? [];
    const isAbove = /^ *$/u.test(indent) && column === indent && !comment.startsWith("# yaml-language-server:");
    found.set(comment, found.has(comment) || !isAbove ? undefined : key);
  }
  return found;
}

/** What is found wrong with a contract, wherever it stands. */
function findings(source: Source): string {
  return checkSource(source)
    .diagnostics.map(({ code, message, pointer }) => `${code.name} ${pointer} ${message}`)
    .toSorted()
    .join("\n");
}

function commentTexts(source: Source): readonly string[] {
  return commentsOf(source).map(({ start, end }) => source.text.slice(start, end));
}

/** The keys of a document as they follow each other. */
function keyOrder(node: DocumentNode): string {
  if (node.kind === "scalar") return "";
  if (node.kind === "list") return `[${node.items.map(keyOrder).join(",")}]`;
  return `{${[...node.entries].map(([name, { value }]) => `${JSON.stringify(name)}:${keyOrder(value)}`).join(",")}}`;
}

/** The order of what the language does not know, which is the author's: here, of maps below keys that no table has. */
function order(node: DocumentNode): string {
  if (node.kind !== "map") return "";
  return [...node.entries]
    .flatMap(([name, { value }]) => (/^k\d+$/u.test(name) ? `${name}:${keyOrder(value)}` : []))
    .toSorted()
    .join(",");
}
