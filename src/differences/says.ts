import type { Cause, Change } from "../model/change.ts";
import { type ChangeKind, kindFacts } from "../model/change-kinds.ts";
import type { DataOf } from "../runtime/message.ts";
import type { Telling } from "../telling/records.ts";
import { differencesMessages } from "../words/en/differences.ts";
import type { Language } from "../words/language.ts";
import { type Say, saying, sentenceIn } from "../words/saying.ts";
import { shortened, valueInWords } from "./values.ts";

/** Data that the sentences of kinds may be made of. */
interface Data {
  readonly key: string;
  readonly before: string;
  readonly after: string;
  readonly member: string;
  readonly law: string;
  readonly fromPages: number;
  readonly pages: number;
}

type Messages = typeof differencesMessages;

/** The ids of sentences of kinds: of a kind, of a form of it, of one key, and of keys of parameters, whatever the kind. */
type SentenceId = Extract<keyof Messages, ChangeKind | `${ChangeKind}.${string}` | `${ChangeKind}/${string}` | `param/${string}`>;

/** Every kind has a sentence, and each sentence is made of what changes have: else this does not compile. */
const sentences = differencesMessages satisfies Readonly<Record<ChangeKind, string>> & {
  readonly [Id in SentenceId]: Data extends DataOf<Messages[Id]> ? string : never;
};

/** Says what is said of differences, in a language. */
export function differencesIn(language: Language): Say<Messages> {
  return saying("differences", differencesMessages, language);
}

/** A change in words, without what it is about; `before` and `after` put the values of either version in words. */
export function saysOf(change: Change, before: Telling, after: Telling, language: Language): string {
  const { kind, key, data = {} } = change;
  const [was, is] = shortened(valueOf(change, "before", before), valueOf(change, "after", after));
  const form = was === undefined ? (is === undefined ? "still" : "added") : is === undefined ? "removed" : "changed";
  const name = key?.name ?? (data["member"] === undefined ? "" : "member");
  const id = [
    `${kind}/${name}.${form}`,
    `${kind}/${name}`,
    ...(key?.construct === "param" ? [`param/${name}.${form}`, `param/${name}`] : []),
    ...(data["pages"] === data["fromPages"] ? [] : [`${kind}.pages`]),
    `${kind}.${form}`,
  ].find(isSaid);
  const unsaid = unsaidOf(key?.name, language);
  return sentenceIn("differences", differencesMessages, language, [
    id ?? kind,
    { ...data, key: labelOf(key, after, language), before: was ?? unsaid, after: is ?? unsaid },
  ]);
}

function isSaid(id: string): id is SentenceId {
  return Object.hasOwn(sentences, id);
}

/** What a version says, in words. */
function valueOf(change: Change, side: "before" | "after", telling: Telling): string | undefined {
  const { kind, key, trees, data } = change;
  if (kind === "component-moved-by-pdf") return side === "after" ? moveInWords(data, telling.speech.language) : "";
  return valueInWords(key?.name, change[side], trees?.[side], telling);
}

/** From where to where the first place of a component moved, as far as it is known: over pages, or on one. */
function moveInWords(data: Change["data"], language: Language): string {
  const say = differencesIn(language);
  const number = (name: string): number => (typeof data?.[name] === "number" ? data[name] : Number.NaN);
  const [fromPage, page] = [number("fromPage"), number("page")];
  if (Number.isNaN(fromPage) || Number.isNaN(page)) return say("moved-somewhere");
  if (fromPage !== page) return say("moved-over-pages", { fromPage, page });
  const [right, down] = [millimetres(number("x") - number("fromX")), millimetres(number("y") - number("fromY"))];
  const parts = [
    ...(right === 0 ? [] : [say(right > 0 ? "moved-right" : "moved-left", { length: Math.abs(right) })]),
    ...(down === 0 ? [] : [say(down > 0 ? "moved-down" : "moved-up", { length: Math.abs(down) })]),
  ];
  return parts.length === 0 ? say("moved-somewhere") : say("moved-on-page", { page, parts });
}

function millimetres(points: number): number {
  return Math.round((points * 254) / 72) / 10;
}

/** What a key is called in the middle of a sentence. */
function labelOf(key: Change["key"], { speech }: Telling, language: Language): string {
  if (key === undefined) return "";
  const [id, label] = [`key/${key.name}`, speech.label(key.construct, key.name)];
  return label === key.name && isIn("key/", id) ? differencesIn(language)(id) : label;
}

/** What stands for a value that is not said: what holds then, where that is known. */
function unsaidOf(key: string | undefined, language: Language): string {
  const say = differencesIn(language);
  const id = `unsaid/${key ?? ""}`;
  return isIn("unsaid/", id) ? say(id) : say("unsaid");
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
