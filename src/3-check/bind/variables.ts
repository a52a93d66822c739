import { valueKind } from "../../runtime/param-types.ts";
import { varsLikeParams } from "../../codes/environment.ts";
import { type Param, type ParamType, variableParam } from "../../model/contract.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import { childrenOf, type Origin, type Tree } from "../../model/tree.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";
import type { Declaration } from "./declarations.ts";
import { settleParams } from "./param-types.ts";

/** Variables of the environment as declarations without a word, by their own names; `vars` says where the configuration has each. */
export function declaredVariables(vars: ReadonlyMap<string, Origin>): ReadonlyMap<string, Declaration> {
  return new Map(
    [...vars].map(([name, origin]) => {
      const node = { kind: "map", entries: new Map(), span: origin.span, pointer: origin.pointer } as const;
      return [name, { name: variableParam(name), node, origin, optional: false, uses: [] }];
    }),
  );
}

/**
 * The variables that were used, as parameters. What they are follows from the places of use. Their values are texts, since that is all that a
 * configuration holds.
 */
export function settleVariables(declared: ReadonlyMap<string, Declaration>): ReadonlyMap<string, Param> {
  const used = [...declared.values()].filter(({ uses }) => uses.length > 0);
  return new Map(used.map((declaration) => [declaration.name, settle(declaration)]));
}

/** A text of any kind where the places of use want several things. */
function settle(declaration: Declaration): Param {
  const { name, origin } = declaration;
  const quiet: Collector = { diagnostics: [] };
  const settled = settleParams(new Map([[name, declaration]]), quiet, { open: true, home: declaration.node.span.source.path }).get(name);
  if (settled && isTextual(settled.type) && !hasErrors(quiet.diagnostics)) return settled;
  return { name, type: "text", optional: false, personal: settled?.personal ?? false, origin };
}

/** Whether values of a type can be written as texts. */
function isTextual(type: ParamType): boolean {
  const kind = valueKind(type);
  return kind === "text" || kind === "word" || kind === "time" || kind === "date";
}

/** Says where variables cannot be open though each of their values may stand there: where no parameter can, or one that is no text. */
export function judgePlaces(root: Tree, variables: ReadonlyMap<string, Declaration>, collector: Collector): void {
  for (const { origin } of unread(root)) add(collector, varsLikeParams, { message: "no-place", help: "fix", ...placeOf(origin) });
  for (const { uses } of variables.values())
    for (const { slot, origin } of uses)
      if (slot?.kind === "scalar" && !isTextual(slot.param))
        add(collector, varsLikeParams, { message: "no-text", data: { wanted: slot.noun }, help: "fix", ...placeOf(origin) });
}

function placeOf({ span, pointer }: Origin): Pick<Origin, "span" | "pointer"> {
  return { span, pointer };
}

/** The parts of a value that could not be read. */
function unread(tree: Tree): readonly Tree[] {
  return tree.kind === "unknown" ? [tree] : childrenOf(tree).flatMap(unread);
}
