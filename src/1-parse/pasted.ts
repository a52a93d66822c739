import { pastedRequest } from "../codes/text.ts";
import { actions } from "../language/tables/actions.ts";
import { rowsOf } from "../language/tables/construct.ts";
import { wholeContract } from "../language/tables/contract.ts";
import { type ActionName, actionNames } from "../model/contract.ts";
import { type Diagnostic, diagnostic, type WordsOf } from "../model/diagnostic.ts";
import type { DocumentNode } from "../model/document.ts";
import { type Source, span } from "../model/source.ts";
import { membersOf } from "../wire/structures.ts";
import { blanked } from "./line.ts";

/**
 * What stands in a contract's file in place of a contract: the body of a request, the command or the code that sends one, a reply. One finding says
 * what makes a contract of it. `document` is what was read of the text, if it could be.
 */
export function pasted(source: Source, document: DocumentNode | undefined): Diagnostic | undefined {
  const { text } = source;
  const map = document?.kind === "map" && isOfNames(document) ? document : undefined;
  if (map ? map.entries.has("flowspec") : /^[\t ]*["']?flowspec["']?[\t ]*:/mu.test(text)) return undefined;
  const { words, action } = (map ? ofNames([...map.entries.keys()], map) : ofText(text)) ?? {};
  if (words === undefined) return undefined;
  const start = text.search(/\S/u);
  const end = text.indexOf("\n", start);
  const place = span(source, start, end < 0 ? text.length : end);
  const help =
    words === "other-code" || words === "reply"
      ? words
      : ({ message: "import", data: { command: commandFor(source, words, action) } } as const);
  const said: WordsOf<typeof pastedRequest> =
    words === "body" && action !== undefined ? { message: "body-of", data: { action }, help } : { message: words, help };
  return diagnostic(pastedRequest, { ...said, span: place, pointer: "" });
}

/** What was pasted, and for which action, as far as that can be told. */
interface Pasted {
  readonly words: "body" | "call" | "command" | "code" | "other-code" | "reply";
  readonly action?: ActionName;
}

/** Whether the keys of a map are names: a command or a call on one line reads as a map too, by its first colon. */
function isOfNames({ entries }: DocumentNode & { readonly kind: "map" }): boolean {
  const [first = ""] = entries.keys();
  return !/[\s(]/u.test(first);
}

/** The command that makes a contract of a file, beside it. */
function commandFor({ path }: Source, words: Pasted["words"], action: ActionName | undefined): string {
  const quoted = (name: string): string => (/^[\w./@-]+$/u.test(name) ? name : `'${name}'`);
  const named = action === undefined ? (words === "code" ? "" : " --action <action>") : ` --action ${action}`;
  const out = path === "-" ? "imported.flow.yaml" : `${path.replace(/(?:\.flow)?\.ya?ml$/u, "")}-imported.flow.yaml`;
  return `flowspec import ${quoted(path)}${named} -o ${quoted(out)}`;
}

/** What names of a map tell: members of a request, or of what is around one. */
function ofNames(names: readonly string[], document: DocumentNode & { readonly kind: "map" }): Pasted | undefined {
  const said = namedIn(document);
  if (names.includes("Response") && names.length === 1) return { words: "reply" };
  if (names.some((name) => name !== "action" && name !== "params" && isKey(name))) return undefined;
  const own = bodyWith(names, said);
  if (own) return own;
  for (const [name, { value }] of document.entries) {
    if (value.kind !== "map" || !/^(?:params|body|data|request|req|payload|input|Body|Params|Request|Data)$/u.test(name)) continue;
    const inner = bodyWith([...value.entries.keys()], said);
    if (inner) return inner;
  }
  return undefined;
}

/** The action that a member beside the body names. */
function namedIn(document: DocumentNode & { readonly kind: "map" }): ActionName | undefined {
  const values = ["Action", "action", "X-TC-Action"].map((name) => document.entries.get(name)?.value);
  return actionNames.find((action) => values.some((value) => value?.kind === "scalar" && value.value === action));
}

let keys: ReadonlySet<string> | undefined;

/** Whether a name is a key of the language, at the top of a contract. */
function isKey(name: string): boolean {
  keys ??= new Set(["name", "summary", "samples", "use", "params", ...rowsOf(wholeContract, undefined).keys()]);
  return keys.has(name);
}

/** A body, by the names of its members: two at least, and more than half of all. */
function bodyWith(names: readonly string[], said: ActionName | undefined): Pasted | undefined {
  const { most, only } = actionsWith(new Set(names));
  if (most < Math.min(2, names.length) || most === 0 || most * 2 <= names.length) return undefined;
  const action = said ?? only;
  return { words: "body", ...(action === undefined ? {} : { action }) };
}

/** What a text tells that is no map: a command, a message of HTTP, code, or JSON with a mistake in it. */
function ofText(text: string): Pasted | undefined {
  const sent = actionIn(text, /X-TC-Action["']?[:\s"',]{1,9}(\w{1,40})/giu);
  if (/^\s*(?:\$\s+)?curl\s/u.test(text)) return { words: "command", ...sent };
  if (sent.action !== undefined && !/^\s*[{[]/u.test(text)) return { words: "call", ...sent };
  if (/^\s*[{[]/u.test(text)) return inJson(text);
  const made = actionIn(text, /\b(?:New)?([A-Z]\w{1,40})Request\b/gu);
  const called = actionIn(text, /(?:\.|["'`])([A-Z]\w{1,40})["'`]?\s{0,9}[(,]/gu);
  if (made.action !== undefined) return { words: "other-code", ...made };
  if (called.action !== undefined) {
    const isOther = /^(?:from \w|import \w[\w.]*$|package \w|def |func |public |using )/mu.test(text);
    return isOther ? { words: "other-code", ...called } : { words: "code" };
  }
  return undefined;
}

/** The body in JSON that cannot be read as a whole. */
function inJson(text: string): Pasted | undefined {
  const names = [...text.slice(0, 100_000).matchAll(/"([A-Z]\w{0,39})"\s{0,9}:/gu)].map(([, name]) => name ?? "");
  const { most, only } = actionsWith(new Set(names));
  return most < 2 ? undefined : { words: "body", ...(only === undefined ? {} : { action: only }) };
}

/** The action that a text names in some form. */
function actionIn(text: string, form: RegExp): { readonly action?: ActionName } {
  for (const [, name] of text.matchAll(form)) {
    const action = actionNames.find((each) => each === name);
    if (action) return { action };
  }
  return {};
}

/** How many of some names are members of one action, at the most, and the action where it is one alone. */
function actionsWith(names: ReadonlySet<string>): { readonly most: number; readonly only?: ActionName } {
  const counts = actionNames.map((action) => ({
    action,
    count: membersOf(actions[action].targets[0]?.structure ?? "").filter((name) => names.has(name)).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  const [best, other] = counts.filter(({ count }) => count === most);
  return best && !other ? { most, only: best.action } : { most };
}

/** Whether a text is code that sends a request, which an import can read. */
export function isCodeText(text: string): boolean {
  return ofText(text)?.words === "code";
}

/**
 * The body of a request in what was pasted around it: what a curl command sends, or what stands behind the headers of a message. Where that stands in
 * the text as it is, it keeps its place. Another text is what it was.
 */
export function bodyIn(source: Source): Source {
  const { text } = source;
  const { words } = ofText(text) ?? {};
  if (words === "command") {
    const [whole, single, double] =
      /\s(?:-d|--data(?:-raw|-binary|-ascii)?)[\s=]{0,9}(?:\$?'([^']*)'|"((?:[^"\\]|\\.)*)")/u.exec(text) ?? [];
    if (whole === undefined) return source;
    if (double !== undefined) return { path: source.path, text: double.replaceAll(/\\(["\\$`])/gu, "$1") };
    const start = text.indexOf(whole) + whole.length - 1 - (single ?? "").length;
    return { path: source.path, text: alone(text, start, start + (single ?? "").length) };
  }
  const [start, end] = [text.indexOf("{"), text.lastIndexOf("}") + 1];
  return words === "call" && end > start && start >= 0 ? { path: source.path, text: alone(text, start, end) } : source;
}

/** A stretch of a text at its place, and blanks for all else. */
function alone(text: string, start: number, end: number): string {
  return blanked(text.slice(0, start)) + text.slice(start, end) + blanked(text.slice(end));
}
