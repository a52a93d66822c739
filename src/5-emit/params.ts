import type { ScalarType } from "../language/tables/construct.ts";
import { acceptedBy } from "../language/tables/value-kinds.ts";
import { valueKind } from "../runtime/param-types.ts";
import type { Contract, ListItems, Param } from "../model/contract.ts";
import type { JsonScalar } from "../model/json.ts";
import type { Tree } from "../model/tree.ts";
import { commentBlock } from "./comment.ts";
import { text, typeKey } from "./names.ts";
import { paramDoc } from "./param-doc.ts";
import { union } from "./type.ts";

/** Whether an application may leave a parameter out. */
export function isOptional({ optional, default: fallback }: Param): boolean {
  return optional || fallback !== undefined;
}

/** A property of a type, with its documentation. */
export interface Property {
  readonly name: string;
  readonly hasQuestionToken: boolean;
  readonly type: string;
  /** Escaped for a comment. */
  readonly doc: string;
}

/** The properties of the type of a contract's parameters, with examples of its first sample. */
export function paramProperties({ params, samples }: Contract): readonly Property[] {
  const [sample] = samples;
  return properties(params, (name) => sample?.values.get(name), 1);
}

function properties(params: ReadonlyMap<string, Param>, exampleOf: (name: string) => Tree | undefined, depth: number): readonly Property[] {
  return [...params.values()].map((param) => {
    const example = exampleOf(param.name);
    return {
      name: typeKey(param.name),
      hasQuestionToken: isOptional(param),
      type: givenType(param, example, depth),
      doc: paramDoc(param, exampleText(example)),
    };
  });
}

/** A value of a sample, where it is one that was written there. */
function exampleText(tree: Tree | undefined): JsonScalar | undefined {
  return tree?.kind === "literal" && tree.given === undefined ? tree.value : undefined;
}

/** The type of a parameter as the application passes it. */
function givenType({ type, values, items }: Param, example: Tree | undefined, depth: number): string {
  switch (valueKind(type)) {
    case "word":
      return union((values ?? []).map(text));
    case "list":
      return `readonly ${itemType(items, example, depth)}[]`;
    default:
      return union(acceptedBy(type).map((accepted) => typescript[accepted]));
  }
}

/** What the types of JSON Schema are in TypeScript. */
const typescript: Readonly<Record<ScalarType, string>> = { string: "string", integer: "number", number: "number", boolean: "boolean" };

function itemType(items: ListItems<Param> | undefined, example: Tree | undefined, depth: number): string {
  if (items === undefined) return "unknown";
  const first = example?.kind === "list" ? example.items[0]?.value : undefined;
  if (items.kind === "one") return `(${givenType(items.value, first, depth)})`;
  const indent = "  ".repeat(depth + 1);
  const fields = properties(items.fields, (name) => (first?.kind === "record" ? first.fields.get(name) : undefined), depth + 1);
  const lines = fields.map(
    ({ name, hasQuestionToken, type, doc }) =>
      `${commentBlock(doc, indent)}${indent}readonly ${name}${hasQuestionToken ? "?" : ""}: ${type};\n`,
  );
  return `{\n${lines.join("")}${"  ".repeat(depth)}}`;
}
