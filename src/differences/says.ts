import { defaultOf } from "../language/tables/changes.ts";
import type { Cause, Change } from "../model/change.ts";
import { type ChangeKind, kindFacts } from "../model/change-kinds.ts";
import type { DataOf } from "../runtime/message.ts";
import { literal } from "../model/tree.ts";
import { pageInWords } from "../telling/placement.ts";
import type { Telling } from "../telling/records.ts";
import { differencesMessages } from "../words/en/differences.ts";
import type { Language } from "../words/language.ts";
import { type Say, saying, sentenceIn } from "../words/saying.ts";
import { isOnlyPage, moveInWords, moveOf } from "./moves.ts";
import { nowhere, shortened, valueInWords } from "./values.ts";

/** Data that the sentences of kinds may be made of. */
interface Data {
  readonly key: string;
  readonly before: string;
  readonly after: string;
  readonly member: string;
  readonly perhaps: string;
  readonly members: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly fromPages: number;
  readonly pages: number;
}

type Messages = typeof differencesMessages;

/** The ids of sentences of kinds: of a kind, of a form of it, of one key, of keys of parameters, whatever the kind, and of what is no more than its values. */
type SentenceId = Extract<
  keyof Messages,
  ChangeKind | `${ChangeKind}.${string}` | `${ChangeKind}/${string}` | `param/${string}` | `value.${string}`
>;

/** Every kind has a sentence, and each sentence is made of what changes have: else this does not compile. */
const sentences = differencesMessages satisfies Readonly<Record<ChangeKind, string>> & {
  readonly [Id in SentenceId]: Data extends DataOf<Messages[Id]> ? string : never;
};

/** Says what is said of differences, in a language. */
export function differencesIn(language: Language): Say<Messages> {
  return saying("differences", differencesMessages, language);
}

/** What puts a change in words. */
export interface Saying {
  /** What puts the values of either version in words. */
  readonly before: Telling;
  readonly after: Telling;
  readonly language: Language;
  /** Masks what names somebody. */
  readonly mask: (text: string) => string;
}

/** A change in words, without what it is about. Values are masked before they are cut: half a number would be known no more. */
export function saysOf(change: Change, saying: Saying): string {
  const { language, mask } = saying;
  const { kind, key, data = {} } = change;
  const say = differencesIn(language);
  const [former, later] = [valueOf(change, "before", saying), valueOf(change, "after", saying)];
  const { declared, params = [] } = data;
  // The same is said, and what parameters may be is not the same.
  if (declared === "less" || declared === "more")
    return mask(say(`declared-${declared}`, { key: labelOf(key, saying.after, language), params: namesIn(params) }));
  const [was, is] = shortened(isWordList(change) ? "at" : key?.name, former && mask(former), later && mask(later));
  const [before, after] = withDefault(was, is, [fallbackOf(key, saying.before, language), fallbackOf(key, saying.after, language)], say);
  const form = was === undefined ? (is === undefined ? "still" : "added") : is === undefined ? "removed" : "changed";
  const name = isMovedBy(change) ? "by" : (key?.name ?? (data["member"] === undefined ? "" : "member"));
  const id = [
    `${kind}/${name}.${form}`,
    `${kind}/${name}`,
    ...(key?.construct === "param" ? [`param/${name}.${form}`, `param/${name}`] : []),
    ...(data["perhaps"] === undefined ? [] : [`${kind}.perhaps`]),
    ...(data["pages"] === data["fromPages"] ? [] : [`${kind}.pages`]),
    `${kind}.${form}`,
    // Where nobody knows what holds without a value, no arrow leads there.
    ...(sentences[kind] === sentences.value && (before === undefined || after === undefined) ? [`value.${form}`] : []),
  ].find(isSaid);
  // What differs only in what is masked is said to be another.
  const isMasked = was !== undefined && was === is && former !== later;
  const said = sentenceIn("differences", differencesMessages, language, [
    id ?? kind,
    {
      ...data,
      key: labelOf(key, saying.after, language),
      before: before ?? say("unsaid"),
      after: isMasked ? say("another", { value: is }) : (after ?? say("unsaid")),
    },
  ]);
  const { fromPage, page } = data;
  const isOverPages = kind === "component-anchor-changed" && typeof fromPage === "number" && typeof page === "number" && fromPage !== page;
  return mask(isOverPages ? say("and-page", { says: said, fromPage, page }) : said);
}

/** Both values, what holds by default in place of one that is not said: where the other says just that, the default is told apart from it. */
function withDefault(
  was: string | undefined,
  is: string | undefined,
  [formerly, now]: readonly [string | undefined, string | undefined],
  say: Say<Messages>,
): readonly [string | undefined, string | undefined] {
  const shown = (value: string | undefined, other: string | undefined): string | undefined =>
    value !== undefined && value === other ? say("by-default", { value }) : value;
  return [was ?? shown(formerly, is), is ?? shown(now, was)];
}

function namesIn(params: unknown): readonly string[] {
  return Array.isArray(params) ? params.map(String) : [];
}

/** Whether it is a list of which each word counts: none is cut off. */
function isWordList({ key, before, after }: Change): boolean {
  return key?.construct !== "param" && [before, after].some((each) => Array.isArray(each)) && key?.name !== "approvers";
}

function isSaid(id: string): id is SentenceId {
  return Object.hasOwn(sentences, id);
}

/** Whether a move is told by how far it went, not by both places. */
function isMovedBy(change: Change): boolean {
  const move = moveOf(change);
  if (move === undefined) return false;
  return change.kind === "component-moved" ? move.from.page === move.to.page : change.kind === "component-page-changed" && isOnlyPage(move);
}

/** What a version says, in words. */
function valueOf(change: Change, side: "before" | "after", { language, ...tellings }: Saying): string | undefined {
  const { kind, key, trees } = change;
  const [telling, say, move] = [tellings[side], differencesIn(language), moveOf(change)];
  if (kind === "component-moved-by-pdf" || (kind === "component-moved" && isMovedBy(change)))
    return side === "after" ? moveInWords(move, say) : "";
  if (move && kind === "component-page-changed" && isMovedBy(change))
    return pageInWords(literal((side === "before" ? move.from : move.to).page, nowhere), telling);
  const value = change[side];
  const count = `count/${typeof value === "string" ? value : ""}`;
  if (kind.startsWith("reply-") && isIn("count/", count)) return say(count);
  const alone = `alone/${key?.name}.${typeof value === "string" ? value : ""}`;
  if (isIn("alone/", alone)) return say(alone);
  return valueInWords(key?.name, value, trees?.[side], telling);
}

/** What a key is called in the middle of a sentence. */
function labelOf(key: Change["key"], { speech }: Telling, language: Language): string {
  if (key === undefined) return "";
  const [id, label] = [`key/${key.name}`, speech.label(key.construct, key.name)];
  return label === key.name && isIn("key/", id) ? differencesIn(language)(id) : label;
}

/** What holds where a key is not said, as far as anybody knows. */
function fallbackOf(key: Change["key"], telling: Telling, language: Language): string | undefined {
  if (key === undefined) return undefined;
  const id = `unsaid/${key.name}`;
  if (isIn("unsaid/", id)) return differencesIn(language)(id);
  return valueInWords(key.name, defaultOf(key.construct, key.name), undefined, telling);
}

/** Whether an id is that of a sentence whose ids begin so. */
function isIn<P extends string>(prefix: P, id: string): id is Extract<keyof Messages, `${P}${string}`> {
  return id.startsWith(prefix) && Object.hasOwn(differencesMessages, id);
}

/** Why something changed, in words. */
export function causeInWords(cause: Cause, language: Language): string {
  const say = differencesIn(language);
  switch (cause.kind) {
    case "used-file":
      return say("by-used-file", { path: cause.path });
    case "variable":
      return say("by-variable", { name: cause.name });
    case "pdf":
      return say("by-pdf", { path: cause.path });
  }
}

/** What a change means for contracts that are on their way; nothing where it means nothing. */
export function inFlightOf({ kind }: Change, language: Language): string | undefined {
  if (kindFacts(kind).inFlight !== true) return undefined;
  const id = `in-flight/${kind}`;
  return isIn("in-flight/", id) ? differencesIn(language)(id) : undefined;
}
