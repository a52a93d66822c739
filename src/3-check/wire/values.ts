import { isPresent } from "../../runtime/hole.ts";
import { plainOf } from "../../language/trees/apply.ts";
import { meantCode } from "../../language/readers/codes-of.ts";
import { type Column, type Domain, type ReadPlain, rowsOf } from "../../language/tables/construct.ts";
import { joined } from "../../language/readers/lower.ts";
import { hasTypeThroughout } from "../../language/readers/member-type.ts";
import type { Tree } from "../../model/tree.ts";
import { type MemberFacts, memberAt } from "../../wire/structures.ts";
import { foreignValue } from "./member-value.ts";
import { columnsIn, leavesOf, type Overridden, type Sent } from "./overridden.ts";
import type { Collector } from "../../diagnostics/collector.ts";

/** Values that no key could write, of members that keys write: the service takes none but those. */
export function judgeValues({ wire, construct, targets, base }: Overridden, { word, read }: Sent, collector: Collector): void {
  // While the type of a component is not known, nobody knows which values its options take.
  const rows = construct.variants && word === undefined ? construct.rows : rowsOf(construct, word);
  for (const { path, value } of leavesOf(wire, base)) {
    const judged = [...columnsIn(rows, targets)].flatMap(({ row, column, target }) => {
      const member = column.members.find((name) => joined(target.into, name) === path);
      const facts = memberAt(target.structure, member ?? "");
      if (member === undefined || facts === undefined) return [];
      return [{ row, structure: target.structure, member, domain: foreignTo(column, member, value, facts, read) }];
    });
    for (const { row, structure, member, domain } of judged) {
      if (domain === undefined) continue;
      const meant = meantCode(structure, member, plainOf(value));
      foreignValue(path, value, { ...domain, meant }, [...domain.refusals, ...row.domain], collector);
    }
  }
}

/** The values a member takes, where the given one is none of them; left out counts as right, as does what is not known or of another type. */
function foreignTo({ codec }: Column, member: string, value: Tree, facts: MemberFacts, read: ReadPlain): Domain | undefined {
  const plain = plainOf(value);
  if (!hasTypeThroughout(value, facts) || !isPresent(plain)) return undefined;
  if (codec.kind === "members") {
    const domain = codec.domains[member];
    return domain === undefined || isIn(domain, plain, read) ? undefined : domain;
  }
  if (codec.kind !== "value" || codec.lift(value) !== undefined || codec.fits?.(plain)) return undefined;
  return { values: codec.codes ?? [], refusals: [], ...(codec.form === undefined ? {} : { form: codec.form }) };
}

function isIn({ values, accepts }: Domain, value: unknown, read: ReadPlain): boolean {
  return accepts?.(value, read) ?? values.includes(value);
}
