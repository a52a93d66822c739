import { liftConstruct } from "../language/readers/lift.ts";
import { actions } from "../language/tables/actions.ts";
import { paramTypeRows } from "../runtime/param-types.ts";
import { literalRecord } from "../language/trees/literal.ts";
import type { ActionName } from "../model/contract.ts";
import type { MapNode } from "../model/document.ts";
import { literal, record, type RecordTree, type Reference, type Text, type Tree, placeholderIn } from "../model/tree.ts";
import { Different } from "./different.ts";
import { momentBefore } from "./import.ts";
import type { Lifted } from "./lifted.ts";
import { type Known, mentioning } from "./mentions.ts";
import { mergeConstructs } from "./merge.ts";
import type { Language } from "../words/language.ts";
import { printContract, sayingImported } from "./print.ts";
import { createScope, type Valued } from "./scope.ts";

/** A request body, and what the sample is called that makes it. */
export interface NamedBody {
  readonly document: MapNode;
  readonly sample: string;
}

/**
 * Request bodies of one kind as the YAML text of a contract with a sample for each, which renders to an equal body; or what is too different in
 * them. What differs between them is a parameter.
 */
export function importBodies(bodies: readonly NamedBody[], name: string, action: ActionName, language?: Language): string | Different {
  const { construct, targets } = actions[action];
  const roots = bodies.map(({ document }) => {
    const body = literalRecord(document);
    return liftConstruct(body, construct, targets) ?? record([["wire", body]], body.origin);
  });
  const scope = createScope();
  try {
    const around = roots.map(({ origin }) => origin);
    const merged = mergeConstructs(roots, construct, { prefix: undefined, around }, scope);
    const { root, params } = withMentions(merged, [...scope.params.values()], bodies.length);
    const samples = bodies.map(({ sample }, index) => {
      const now = momentBefore(roots[index] ?? merged);
      const values = params.flatMap(({ param, values: all }) => {
        const value = all[index];
        return value === undefined ? [] : [[param.name, value] as const];
      });
      return { name: sample, values: new Map(values), ...(now === undefined ? {} : { now }) };
    });
    const lifted: Lifted = { root, params: params.map(({ param }) => param), samples };
    const say = sayingImported(language);
    return printContract(name, action, lifted, say("requests", { count: bodies.length, action }), say);
  } catch (error) {
    if (error instanceof Different) return error;
    throw error;
  }
}

/** The contract with placeholders in texts that repeat the values of its parameters in each body alike, and without the parameters that such texts were. */
function withMentions(
  root: RecordTree,
  params: readonly Valued[],
  count: number,
): { readonly root: RecordTree; readonly params: readonly Valued[] } {
  const mentions = Array.from({ length: count }, (_, index) => mentioning(params.flatMap((each) => knownIn(each, index))));
  const texts = new Map<string, Text>();
  for (const { param, values } of params) {
    if (param.type !== "text" || param.optional) continue;
    const found = values.map((value, index) => (typeof value === "string" ? mentions[index]?.(literal(value, root.origin)) : undefined));
    const [first] = found;
    if (first?.kind === "text" && found.every((each) => each && sameText(each, first))) texts.set(param.name, first);
  }
  if (texts.size === 0) return { root, params };
  const replace = (tree: Reference): Tree => (tree.loop === undefined && texts.get(tree.name ?? "")) || tree;
  const filled = everyReference(root, replace);
  return filled.kind === "record" ? { root: filled, params: params.filter(({ param }) => !texts.has(param.name)) } : { root, params };
}

/** What texts may repeat of a parameter: what identifies somebody or something. */
function knownIn({ param, values }: Valued, index: number): readonly Known[] {
  const value = values[index];
  const { identifies } = paramTypeRows[param.type];
  if (typeof value !== "string" || param.optional || (identifies === undefined && param.pii === undefined)) return [];
  return [{ name: param.name, value, identifier: identifies === "record" }];
}

function sameText(tree: Tree, other: Text): boolean {
  return tree.kind === "text" && JSON.stringify(tree.parts.map(partOf)) === JSON.stringify(other.parts.map(partOf));
}

function partOf(part: Text["parts"][number]): unknown {
  return part.kind === "literal" ? [part.value] : placeholderIn(part);
}

/** A tree with something else for each of its references. */
function everyReference(tree: Tree, replace: (tree: Reference) => Tree): Tree {
  if (tree.kind === "reference") return replace(tree);
  if (tree.kind === "list") return { ...tree, items: tree.items.map((item) => ({ ...item, value: everyReference(item.value, replace) })) };
  if (tree.kind !== "record") return tree;
  return { ...tree, fields: new Map([...tree.fields].map(([name, value]) => [name, everyReference(value, replace)])) };
}
