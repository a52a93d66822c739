import type { Cause, Change } from "../model/change.ts";
import { type ChangeKind, kindFacts } from "../model/change-kinds.ts";
import type { DataOf } from "../runtime/message.ts";
import type { Telling } from "../telling/records.ts";
import { differencesMessages } from "../words/en/differences.ts";
import type { Language } from "../words/language.ts";
import { type Say, saying, sentenceIn } from "../words/saying.ts";
import { lowered, shortened, valueInWords } from "./values.ts";

/** Data that the sentence of a kind may be made of. */
type Data = "key" | "before" | "after";

type Messages = typeof differencesMessages;

/** Every kind has its sentence, and each is made of what a change has: else this does not compile. */
const sentences: { readonly [K in ChangeKind]: Exclude<keyof DataOf<Messages[K]>, Data> extends never ? string : never } =
  differencesMessages;

/** Says what is said of differences, in a language. */
export function differencesIn(language: Language): Say<Messages> {
  return saying("differences", differencesMessages, language);
}

/** A change in words, without what it is about; `before` and `after` put the values of either version in words. */
export function saysOf(change: Change, before: Telling, after: Telling, language: Language): string {
  const { kind, key, trees, data = {} } = change;
  const [was, is] = shortened(
    valueInWords(key?.name, change.before, trees?.before, before),
    valueInWords(key?.name, change.after, trees?.after, after),
  );
  const form = was === undefined ? (is === undefined ? "still" : "added") : is === undefined ? "removed" : "changed";
  const ids = [...(key ? [`${kind}/${key.name}.${form}`, `${kind}/${key.name}`] : []), `${kind}.${form}`, kind];
  const id = ids.find(isSaid) ?? kind;
  const label = key === undefined ? "" : lowered(after.speech.label(key.construct, key.name));
  const unsaid = unsaidOf(key?.name, language);
  return sentenceIn("differences", differencesMessages, language, [
    id,
    { ...data, key: label, before: was ?? unsaid, after: is ?? unsaid },
  ]);
}

function isSaid(id: string): id is keyof Messages {
  return Object.hasOwn(sentences, id);
}

/** What stands for a value that is not said: what holds then, where that is known. */
function unsaidOf(key: string | undefined, language: Language): string {
  const say = differencesIn(language);
  const id = `unsaid/${key ?? ""}`;
  return isUnsaid(id) ? say(id) : say("unsaid");
}

type Unsaid = Extract<keyof Messages, `unsaid/${string}`>;

function isUnsaid(id: string): id is Unsaid {
  return id.startsWith("unsaid/") && Object.hasOwn(differencesMessages, id);
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

/** Kinds that mean something for contracts that are on their way, as their facts say. */
type InFlight = Extract<keyof Messages, `in-flight/${string}`>;

/** What a change means for contracts that are on their way; nothing where it means nothing. */
export function inFlightOf({ kind }: Change, language: Language): string | undefined {
  if (kindFacts(kind).inFlight !== true) return undefined;
  const id = `in-flight/${kind}`;
  return isInFlight(id) ? differencesIn(language)(id) : undefined;
}

function isInFlight(id: string): id is InFlight {
  return Object.hasOwn(differencesMessages, id);
}
