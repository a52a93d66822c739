import { describe, expect, test } from "vitest";
import { checkRequestSource } from "../src/requests.ts";
import { actions } from "../src/language/tables/actions.ts";
import { type Construct, rowsOf } from "../src/language/tables/construct.ts";
import { type ActionName, actionNames } from "../src/model/contract.ts";
import { refusalFor } from "../src/wire/refusals.ts";
import { approverMutations } from "./mutations/approver.ts";
import { componentMutations } from "./mutations/component.ts";
import { contractMutations } from "./mutations/contract.ts";
import { acceptedExamples } from "./support/examples.ts";
import type { Body, Mutations } from "./support/mutation.ts";

const mutations: Mutations = { ...contractMutations, ...approverMutations, ...componentMutations };
const examples = acceptedExamples();

/** Every key of the language, and every word of one. */
const ours: ReadonlySet<string> = new Set(Object.values(actions).flatMap(({ construct }) => [...wordsOf(construct, new Set())]));

function* wordsOf(construct: Construct, seen: Set<Construct>): Generator<string> {
  if (seen.has(construct)) return;
  seen.add(construct);
  for (const [key, { slot }] of rowsOf(construct, undefined)) {
    yield key;
    const words = slot.kind === "list" ? slot.item : slot;
    if (words.kind === "word") yield* words.words;
    if (slot.kind === "record" || slot.kind === "records") yield* wordsOf(slot.construct, seen);
  }
}

/** A request that breaks a constraint, of each action that has it; the first one that can carry it. */
function* broken(id: string): Generator<readonly [ActionName, Body]> {
  const mutation = mutations[id];
  if (mutation === undefined) return;
  for (const action of actionNames.filter((each) => refusalFor(id, each))) {
    const bases =
      typeof mutation === "function" ? examples.flatMap((each) => (each.action === action ? [each.body] : [])) : [mutation.base(action)];
    const mutate = typeof mutation === "function" ? mutation : mutation.mutate;
    for (const base of bases) {
      const body: Body = structuredClone(base);
      if (!mutate(body, action)) continue;
      yield [action, body];
      break;
    }
  }
}

/** What stands in code quotes in what is said of a request. */
function quotedIn(action: ActionName, body: Body): readonly string[] {
  const found = checkRequestSource({ path: "request.json", text: JSON.stringify(body) }, action, { now: 1_600_000_000, guessed: false });
  const sentences = found.flatMap(({ message, help = "", related, fixes }) => [
    message,
    help,
    ...related.map((each) => each.message),
    ...fixes.map(({ title }) => title),
  ]);
  return sentences.flatMap((sentence) => [...sentence.matchAll(/`([\w.-]+)(?::[^`]*)?`/gu)].map(([, word = ""]) => word));
}

describe("what is said of a request speaks of its members", () => {
  // Words that the wire spells as the language does.
  const shared = new Set(["true", "false"]);

  test.each(Object.keys(mutations))("%s", (id) => {
    for (const [action, body] of broken(id)) {
      const keys = quotedIn(action, body).filter(
        (word) => ours.has(word) && !shared.has(word) && !JSON.stringify(body).includes(`"${word}"`),
      );
      expect(keys, action).toEqual([]);
    }
  });
});
