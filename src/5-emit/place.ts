import { pointerTo } from "../model/document.ts";
import type { UndecidedPlace } from "../language/readers/undecided.ts";
import type { Tree } from "../model/tree.ts";
import type { Constants } from "./constants.ts";
import { json, lawName } from "./names.ts";
import type { Scope } from "./scope.ts";

/** The constant that says of a construct where it stands, which keys hold parameters, and what it is judged by. */
export function placeCode({ place, charges, aliases }: UndecidedPlace, scope: Scope, constants: Constants): string {
  const at = place.origin.pointer;
  const fields = [...place.fields].filter(([name]) => Object.hasOwn(place.facts, name));
  const from = Object.fromEntries(fields.flatMap(([name, value]) => pathsOf(name, value, scope)));
  const pointers = Object.fromEntries(
    fields.flatMap(([name, { origin }]) => (origin.pointer === pointerTo(at, name) ? [] : [[name, origin.pointer]])),
  );
  const judged = place.constructs.flatMap((as) => {
    const by = charges.filter((charge) => charge.as === as);
    if (by.length === 0) return [];
    const laws = by.map(({ code, severity, api, inferred }) => {
      const law = constants.use(lawName(code));
      const answers = `api: ${json(api)}, inferred: ${json(inferred)}`;
      return constants.add("charge", "Charge", `{ code: ${json(code)}, severity: ${json(severity)}, ${answers}, law: ${law} }`);
    });
    return [`{ as: ${json(as)}, by: [${laws.join(", ")}] }`];
  });
  const members = [
    `at: ${json(at)}`,
    ...(isEmpty(aliases) ? [] : [`aliases: ${json(aliases)}`]),
    ...(isEmpty(from) ? [] : [`from: ${json(from)}`]),
    ...(isEmpty(pointers) ? [] : [`pointers: ${json(pointers)}`]),
    ...(judged.length === 0 ? [] : [`judged: [${judged.join(", ")}]`]),
  ];
  const code = `{ ${members.join(", ")} }`;
  return constants.add("place", "Place", code);
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}

/** The parameters in a key, and in the items of its list, as `runtime/gather` wants them. */
function pathsOf(name: string, value: Tree, scope: Scope): readonly (readonly [string, string])[] {
  if (value.kind !== "list") {
    const path = pathOf(value, scope);
    return path === undefined ? [] : [[name, path]];
  }
  const items = value.items.flatMap((item, index): [string, string][] => {
    const path = pathOf(item.value, scope);
    return path === undefined ? [] : [[`${name}/${index}`, path]];
  });
  return items[0] ? [...items, [`${name}/`, items[0][1]]] : [];
}

/** The first parameter in a value, as a path; the item of a repetition as its number. */
function pathOf(tree: Tree, scope: Scope): string | undefined {
  switch (tree.kind) {
    case "reference": {
      if (tree.loop === undefined) return tree.name;
      const item = `${pathOf(tree.loop.list, scope) ?? ""}[#${scope.loops.indexOf(tree.loop)}]`;
      return tree.name === undefined ? item : `${item}.${tree.name}`;
    }
    case "text":
      return tree.parts.map((part) => pathOf(part, scope)).find((path) => path !== undefined);
    case "apply":
      return pathOf(tree.value, scope);
    default:
      return undefined;
  }
}
