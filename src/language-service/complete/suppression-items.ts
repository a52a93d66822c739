import { families } from "../../code-families.ts";
import { keysOfLaw } from "../../explain/tables/laws.ts";
import { wholeContract } from "../../language/tables/contract.ts";
import type { DocumentNode } from "../../model/document.ts";
import { span } from "../../model/source.ts";
import { docsOf } from "../../report/code-docs.ts";
import { isSuppressible } from "../../suppress/claims.ts";
import { loadPages } from "../../words/load.ts";
import type { Completion } from "../answers.ts";
import { wayTo } from "../subject.ts";
import { type Asked, described } from "./asked.ts";
import { lineEnd, lineStart, skipBlanks } from "./characters.ts";
import type { CommentCursor } from "./cursor.ts";
import { inSnippet } from "./write.ts";

const keyword = "flowspec-ignore";

/** What can be written in a comment: the word that suppresses a finding, and the code that it is about. */
export async function suppressionItems(asked: Asked, { span: comment }: CommentCursor): Promise<readonly Completion[]> {
  const { source } = asked.subject;
  const typed = source.text.slice(comment.start, asked.offset);
  const code = /^#[ \t]*flowspec-ignore(?:[ \t]+|[ \t]*[:：][ \t]*)([\w-]*)$/u.exec(typed);
  if (code) return codeItems(asked, comment, code[1] ?? "");
  const word = /^#[ \t]*([\w-]*)$/u.exec(typed);
  if (!word || source.text.slice(lineStart(source.text, comment.start), comment.start).trim() !== "") return [];
  const blank = typed === "#" ? " " : "";
  const [, begun = ""] = word;
  return [
    {
      label: keyword,
      kind: "word",
      span: span(source, asked.offset - begun.length, asked.offset),
      text: `${blank}${keyword} `,
      asksAgain: true,
    },
  ];
}

async function codeItems(asked: Asked, comment: CommentCursor["span"], typed: string): Promise<readonly Completion[]> {
  const { subject, said, offset } = asked;
  const { source } = subject;
  const word = /[\w-]*/uy;
  word.lastIndex = offset;
  const end = offset + (word.exec(source.text)?.[0].length ?? 0);
  const hasReason = /^[ \t]*[:：]/u.test(source.text.slice(end, comment.end));
  const language = await loadPages(said.language);
  const line = lineBelow(source.text, comment.end);
  const found = line === undefined ? new Set<string>() : await foundOn(asked, line);
  const keys = line === undefined ? [] : keysOn(asked, line);
  const all = families.flatMap(({ codes }) => codes).filter(({ name, severity }) => severity === "warning" || isSuppressible(name));
  const isAbout = (name: string): boolean => keysOfLaw(name).at.some((each) => keys.includes(each));
  const rank = ({ name }: { readonly name: string }): number => (found.has(name) ? 0 : isAbout(name) ? 1 : 2);
  return all
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ name }) => ({
      label: name,
      kind: "code",
      ...described(found.has(name) ? said.say("found-below") : undefined, docsOf(name, language).what),
      span: span(source, offset - typed.length, end),
      ...(hasReason ? { text: name } : { text: `${name}: \${1:${inSnippet(said.say("reason"))}}`, isSnippet: true as const }),
      ...(found.has(name) ? { isPreferred: true as const } : {}),
    }));
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The first line below an offset that holds more than a comment. */
function lineBelow(text: string, offset: number): Line | undefined {
  for (let next = text.indexOf("\n", offset); next >= 0; next = text.indexOf("\n", next + 1)) {
    const at = skipBlanks(text, next + 1);
    const end = lineEnd(text, at);
    if (at < end && text[at] !== "#") return { start: next + 1, end };
  }
  return undefined;
}

/** The keys that a line has, as laws name them: `approver.mobile`. */
function keysOn({ subject }: Asked, { start, end }: Line): readonly string[] {
  const { document } = subject;
  if (document === undefined) return [];
  const found: string[] = [];
  const visit = (node: DocumentNode): void => {
    if (node.kind === "list") node.items.forEach(visit);
    if (node.kind !== "map") return;
    for (const { key, value } of node.entries.values()) {
      const last = start <= key.start && key.start < end ? wayTo(subject, value.pointer)?.keys.at(-1) : undefined;
      if (last) found.push(`${last.construct.name}.${last.key}`);
      // What a contract has at its top is that of its only flow.
      if (last?.construct.rows === wholeContract.rows) found.push(`flow.${last.key}`);
      visit(value);
    }
  };
  visit(document);
  return found;
}

/** The codes that were found on a line. */
async function foundOn({ subject, project }: Asked, { start, end }: Line): Promise<ReadonlySet<string>> {
  const contracts = [...new Set(subject.standings.map(({ contract }) => contract))];
  const findings = (await project.workspace.findings(contracts)).get(subject.source.path);
  return new Set((findings?.diagnostics ?? []).flatMap(({ code, span: at }) => (start <= at.start && at.start <= end ? [code.name] : [])));
}
