import { inEach } from "../../src/3-check/judge/fill.ts";
import { lower } from "../../src/4-lower/lower.ts";
import { render } from "../../src/4-lower/render.ts";
import { type Contract, withVariablesOpen } from "../../src/model/contract.ts";
import { isObject } from "../../src/model/json.ts";
import type { Loop, Reference, Tree } from "../../src/model/tree.ts";

/** The requests of a contract by environment, each as a text: what is sent, and nothing of how it was written. It is read here apart from what it tests. */
export function requestsOf(contract: Contract): ReadonlyMap<string, string> {
  const names = contract.varied ? [...contract.varied.environments.keys()] : [""];
  return new Map(inEach(contract).map((each, index) => [names[index] ?? "", JSON.stringify([each.action, seen(lower(each).root, [])])]));
}

function seen(tree: Tree, loops: readonly Loop[]): unknown {
  switch (tree.kind) {
    case "literal":
      return [tree.value];
    case "reference":
      return seenReference(tree, loops);
    case "text":
      return { text: tree.parts.map((part) => seen(part, loops)) };
    case "apply":
      return { fn: tree.fn, option: tree.option ?? null, of: seen(tree.value, loops) };
    case "list":
      return {
        items: tree.items.map(({ value, each, when }) => {
          const inner = each ? [...loops, each] : loops;
          const terms = when?.map((term) => [seenReference(term.value, inner), term.word ?? null, term.negated]);
          return [each ? seenReference(each.list, loops) : null, terms ?? null, seen(value, inner)];
        }),
      };
    case "record":
      return { of: [...tree.fields].map(([name, value]) => [name, seen(value, loops)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)) };
    case "unknown":
      return "?";
  }
}

function seenReference({ loop, name }: Reference, loops: readonly Loop[]): unknown {
  return { name: name ?? null, loop: loop ? loops.lastIndexOf(loop) : null };
}

/** The bodies of the samples of a contract, by their names, each with what it was filled in with. */
export function bodiesOf(contract: Contract): ReadonlyMap<string, { readonly given: string; readonly body: string }> {
  const open = withVariablesOpen(contract);
  const request = lower(open);
  return new Map(
    contract.samples.map(({ name, values, now, node }) => {
      const body = inOneOrder(render(request, values, now));
      return [name, { given: JSON.stringify([now, node.span.source.text.slice(node.span.start, node.span.end)]), body }];
    }),
  );
}

/** Data as a text: the order of members is told by nothing, and means nothing. */
function inOneOrder(data: unknown): string {
  return (
    JSON.stringify(data, (key, value: unknown) =>
      // The application's own data are one text, in the order in which they are written; requests show what they are.
      key === "UserData"
        ? null
        : isObject(value)
          ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
          : value,
    ) ?? ""
  );
}
