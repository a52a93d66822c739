import { serviceNames } from "../../wire/actions.ts";
import { typeName } from "../tables/names.ts";
import type { Construct, Row, Slot } from "../tables/construct.ts";
import { contract } from "../tables/contract.ts";
import { flow } from "../tables/flow.ts";

/** The TypeScript of `runtime/facts.generated.ts`: what rules see of each construct, made from the tables. */
export function factsModule(): string {
  const constructs = new Map<string, Construct>();
  const visit = (construct: Construct): void => {
    if (constructs.has(construct.name)) return;
    constructs.set(construct.name, construct);
    for (const row of rowsOfAll(construct).values()) if ("construct" in row.slot) visit(row.slot.construct);
  };
  [contract, flow].forEach(visit);
  const sorted = [...constructs.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return `// What rules see of a contract, made from the tables by \`npm run derive\`. Not edited by hand.
import type { Hole } from "./hole.ts";

/** The services that contracts are sent to. */
export type Service = ${serviceNames.map((name) => JSON.stringify(name)).join(" | ")};

${sorted.map(interfaceOf).join("\n\n")}

/** Facts by the name of their construct. */
export interface FactsOf {
${sorted.map(({ name }) => `  readonly ${JSON.stringify(name)}: ${typeName(name)};`).join("\n")}
}
`;
}

/** All rows of a construct, those of every variant too. */
function rowsOfAll(construct: Construct): ReadonlyMap<string, Row> {
  return new Map([...construct.rows, ...[...(construct.variants?.rows.values() ?? [])].flatMap((rows) => [...rows])]);
}

function interfaceOf(construct: Construct): string {
  const variants = [...(construct.variants?.rows.values() ?? [])];
  const names = [...rowsOfAll(construct).keys()];
  const properties = names.map((name) => {
    const rows = [construct.rows, ...variants].flatMap((all) => all.get(name) ?? []);
    const types = [...new Set(rows.map(({ slot }) => typeOf(slot)))];
    return `  readonly ${name}?: ${[...new Set(types.flatMap((type) => type.split(" | ")))].join(" | ")} | Hole;`;
  });
  return `/** ${construct.doc} */\nexport interface ${typeName(construct.name)} {\n${properties.join("\n")}\n}`;
}

function typeOf(slot: Slot): string {
  switch (slot.kind) {
    case "scalar":
      return slot.decode === undefined && slot.named === undefined && slot.accepts.length > 1 ? "string | number" : slot.plain;
    case "word":
      return slot.words.map((word) => JSON.stringify(word)).join(" | ");
    case "list":
      return `readonly (${typeOf(slot.item)} | Hole)[]`.replaceAll(" | ", "|");
    case "tuple":
      return `readonly (${[...new Set(slot.items.map(typeOf))].join("|")}|Hole)[]`;
    case "either":
      return `${typeOf(slot.one)} | ${typeOf(slot.many)}`;
    case "data":
    case "table-rows":
      return "unknown";
    case "record":
      return `${slot.orName ? "string | " : ""}${typeName(slot.construct.name)}`;
    case "records":
      return slot.orNames ? `readonly (string|${typeName(slot.construct.name)}|Hole)[]` : `readonly ${typeName(slot.construct.name)}[]`;
  }
}
