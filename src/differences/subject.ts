import type { SubjectStep } from "../model/change.ts";
import type { Speech } from "../telling/speech.ts";
import type { differencesMessages } from "../words/en/differences.ts";
import type { Say } from "../words/saying.ts";

type Messages = typeof differencesMessages;

/** What words for subjects are made with. */
export interface SubjectWords {
  readonly say: Say<Messages>;
  readonly speech: Speech;
}

/** The sentences of steps that have a name, by their constructs. */
const named = {
  approver: "about-approver",
  cc: "about-cc",
  flow: "about-flow",
  file: "about-file",
  "form-field": "about-form-field",
  question: "about-question",
  "table-column": "about-column",
  "table-row": "about-row",
  param: "about-param",
  "param-field": "about-field",
  variable: "about-variable",
  environment: "about-environment",
  sample: "about-sample",
  option: "about-option",
  reply: "about-reply",
  "reply-member": "about-reply-member",
} as const satisfies Readonly<Record<string, keyof Messages>>;

/** The keys whose constructs steps are: these are called as the key is. */
const records: Readonly<Record<string, string>> = {
  initiator: "initiator",
  group: "group",
  embed: "embed",
  registration: "registration",
  intention: "intention",
  "own-approval": "ownApproval",
  "result-page": "resultPage",
};

const components: ReadonlySet<string> = new Set(["sign-component", "fill-component", "sign-child", "fill-child", "addable"]);

/** What a change is about, in words: `party 供方`, `seal of 供方`; an empty text where it is the contract. */
export function subjectInWords(steps: readonly SubjectStep[], words: SubjectWords): string {
  const { say } = words;
  let text = "";
  // Whose a component is, which is told with it: the party before it.
  let whose: { readonly name: string; readonly outer: string } | undefined;
  for (const step of steps) {
    if (components.has(step.construct)) {
      const what = componentInWords(step, words);
      text = whose === undefined ? inside(text, what, say) : inside(whose.outer, say("of-party", { what, whose: whose.name }), say);
      whose = undefined;
      continue;
    }
    const own = stepInWords(step, words);
    if (own === "") continue;
    whose = step.construct === "approver" ? { name: nameOf(step), outer: text } : undefined;
    text = inside(text, own, say);
  }
  return text;
}

function inside(outer: string, inner: string, say: SubjectWords["say"]): string {
  return outer === "" ? inner : say("inside", { outer, inner });
}

/** A component by what it is, and by its name where it has one; by its number where only that tells it from others. */
function componentInWords(step: SubjectStep, { say, speech }: SubjectWords): string {
  const { construct, by, name, type } = step;
  const kind = type === undefined ? say("component") : speech.word("type", type);
  const what = construct === "addable" ? say("about-addable", { name: kind }) : kind;
  if (name !== "" && construct !== "addable") return say("component-called", { what, name });
  return by === "place" ? say("component-numbered", { what, number: step.number }) : what;
}

/** What a step is by itself; nothing of one that its key tells, or that the sentence itself tells. */
function stepInWords(step: SubjectStep, { say, speech }: SubjectWords): string {
  const { construct } = step;
  if (isNamed(construct)) return say(named[construct], { name: nameOf(step) });
  const key = records[construct];
  return key === undefined ? "" : speech.label("", key);
}

function isNamed(construct: string): construct is keyof typeof named {
  return Object.hasOwn(named, construct);
}

function nameOf({ name, number }: SubjectStep): string {
  return name === "" ? String(number) : name;
}
