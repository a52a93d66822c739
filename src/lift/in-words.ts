import { type Column, type Construct, rowsOf } from "../language/tables/construct.ts";
import type { Site } from "../language/tables/actions.ts";
import { at, type RecordTree, type Tree } from "../model/tree.ts";
import { memberAt } from "../wire/structures.ts";

/**
 * A structure in which each reference means a value of the language, such as a word, and not of the wire: it is encoded as its key encodes it. So
 * lifting finds the reference itself where its key takes one.
 */
export function inWords(wire: RecordTree, construct: Construct, targets: readonly Site[]): RecordTree {
  let tree = wire;
  for (const { column, target } of columnsOf(construct, targets)) {
    const [member = ""] = column.members;
    const path = target.into === "" ? member : `${target.into}.${member}`;
    const { codec } = column;
    if (codec.kind === "inline") tree = inWords(tree, codec.construct, [target]);
    const value = codec.kind === "inline" || codec.kind === "members" ? undefined : at(tree, path);
    if (value === undefined) continue;
    if (codec.kind === "value" && value.kind === "reference") tree = withAt(tree, path, codec.lower(value));
    if (codec.kind === "record" || codec.kind === "records") {
      const inner = [{ structure: memberAt(target.structure, member)?.type ?? "", into: "" }];
      const words = (each: Tree): Tree => (each.kind === "record" ? inWords(each, codec.construct, inner) : each);
      const made =
        value.kind === "list" ? { ...value, items: value.items.map((item) => ({ ...item, value: words(item.value) })) } : words(value);
      tree = withAt(tree, path, made);
    }
  }
  return tree;
}

interface Targeted {
  readonly column: Column;
  readonly target: Site;
}

/** The columns of a construct for the structures that it stands for; of a member that two keys write, none that encodes it. */
function columnsOf(construct: Construct, targets: readonly Site[]): readonly Targeted[] {
  const columns = [...rowsOf(construct, undefined).values()].flatMap((row) =>
    targets.flatMap((target) =>
      row.columns.filter(({ structures }) => structures.includes(target.structure)).map((column) => ({ column, target })),
    ),
  );
  const counts = new Map<string, number>();
  const nameOf = ({ column, target }: Targeted): string => `${target.structure}.${column.members[0]}`;
  for (const each of columns) counts.set(nameOf(each), (counts.get(nameOf(each)) ?? 0) + 1);
  return columns.filter((each) => each.column.codec.kind !== "value" || counts.get(nameOf(each)) === 1);
}

function withAt(tree: RecordTree, path: string, value: Tree): RecordTree {
  const [first = "", ...rest] = path.split(".");
  const inner = tree.fields.get(first);
  if (rest.length > 0 && inner?.kind !== "record") return tree;
  const made = rest.length > 0 && inner?.kind === "record" ? withAt(inner, rest.join("."), value) : value;
  return { ...tree, fields: new Map([...tree.fields].map(([name, each]) => [name, name === first ? made : each])) };
}
