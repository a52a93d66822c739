import type { SubjectStep } from "../model/change.ts";
import type { Contract } from "../model/contract.ts";
import { field, literalOf, type Origin, type Tree } from "../model/tree.ts";
import type { Speech } from "../telling/speech.ts";
import type { differencesMessages } from "../words/en/differences.ts";
import type { Say } from "../words/saying.ts";
import { lowered } from "./values.ts";

/** The keys whose lists hold what steps are, by construct. */
const lists: Readonly<Record<string, string>> = {
  approver: "approvers",
  "sign-component": "sign",
  "fill-component": "fill",
  "sign-child": "children",
  "fill-child": "children",
  flow: "flows",
  file: "files",
  cc: "cc",
  "form-field": "formFields",
  question: "questions",
  addable: "addable",
};

/** The keys whose constructs steps are. */
const records: Readonly<Record<string, string>> = {
  initiator: "initiator",
  group: "group",
  embed: "embed",
  registration: "registration",
  intention: "intention",
  "own-approval": "ownApproval",
  "result-page": "resultPage",
};

/** What words for subjects are made with. */
export interface SubjectWords {
  readonly say: Say<typeof differencesMessages>;
  readonly speech: Speech;
}

/** What a change is about, in words: `party 供方`, `seal of 供方`; an empty text where it is the contract. */
export function subjectInWords(steps: readonly SubjectStep[], contract: Contract, words: SubjectWords): string {
  const { say } = words;
  const told = steps.map((step, index) => ({ step, tree: stepsTo(contract.root, steps.slice(0, index + 1)).tree }));
  let text = "";
  // Whose a component is: the party before it, which is told with it.
  let whose: string | undefined;
  for (const { step, tree } of told) {
    if (isComponent(step)) {
      const what = componentInWords(step, tree, words);
      text = whose === undefined ? inside(text, what, say) : say("of-party", { what, whose });
      whose = undefined;
      continue;
    }
    const own = ownWords(step, words);
    if (own === "") continue;
    text = inside(text, own, say);
    whose = step.construct === "approver" && text === own ? nameOf(step) : undefined;
  }
  return text;
}

function inside(outer: string, inner: string, say: SubjectWords["say"]): string {
  return outer === "" ? inner : say("inside", { outer, inner });
}

function isComponent({ construct }: SubjectStep): boolean {
  return ["sign-component", "fill-component", "sign-child", "fill-child"].includes(construct);
}

function componentInWords(step: SubjectStep, tree: Tree | undefined, { say, speech }: SubjectWords): string {
  const type = literalOf(field(tree, "type")) ?? (step.by === "kind" ? step.name : undefined);
  const what = typeof type === "string" && type !== "" ? speech.word("type", type) : say("component");
  const isNamed = step.by === "id" || step.by === "name" || step.by === "title";
  if (isNamed) return say("component-called", { what, name: step.name });
  return step.by === "place" ? say("component-called", { what, name: String(step.number) }) : what;
}

/** What a step is by itself; nothing of one that its key tells. */
function ownWords(step: SubjectStep, { say, speech }: SubjectWords): string {
  const name = nameOf(step);
  switch (step.construct) {
    case "approver":
      return say("about-approver", { name });
    case "cc":
      return say("about-cc", { name });
    case "flow":
      return say("about-flow", { name });
    case "file":
      return say("about-file", { name });
    case "form-field":
      return say("about-form-field", { name });
    case "question":
      return say("about-question", { name });
    case "addable":
      return say("about-addable", { name: step.by === "kind" ? speech.word("type", step.name) : name });
    case "param":
      return say("about-param", { name });
    case "field":
      return say("about-field", { name });
    case "environment":
      return say("about-environment", { name });
    default: {
      const key = records[step.construct];
      return key === undefined ? "" : lowered(speech.label("", key));
    }
  }
}

function nameOf({ name, number }: SubjectStep): string {
  return name === "" ? String(number) : name;
}

/** What steps lead to: the thing itself, and the nearest place on the way to it where it is not there. */
function stepsTo(root: Tree, steps: readonly SubjectStep[]): { readonly tree?: Tree; readonly nearest: Origin } {
  let [tree, nearest]: [Tree | undefined, Origin] = [root, root.origin];
  for (const { construct, number } of steps) {
    const list = field(tree, lists[construct] ?? "");
    const record = field(tree, records[construct] ?? "");
    if (list) nearest = list.origin;
    tree = list?.kind === "list" ? list.items[number - 1]?.value : record;
    if (tree === undefined) return { nearest };
    nearest = tree.origin;
  }
  return { ...(tree ? { tree } : {}), nearest };
}

/** The place in a version of a contract that is nearest to something that only the other version has. */
export function nearestPlace(steps: readonly SubjectStep[], { root }: Contract): Origin {
  // The thing itself is gone: what stands at its number is its neighbour.
  return stepsTo(root, steps.slice(0, -1)).nearest;
}
