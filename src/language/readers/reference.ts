import { valueNouns } from "../tables/nouns.ts";
import { actions } from "../tables/actions.ts";
import type { Column, Construct, Row, Slot } from "../tables/construct.ts";
import { contract, holdsSingle } from "../tables/contract.ts";
import { flow } from "../tables/flow.ts";
import { paramKeys } from "../tables/params.ts";
import { paramTypes } from "../../model/contract.ts";

/** The reference of the language, made from the tables: every key, what it takes, and the member it writes in each structure. */
export function languageReference(): string {
  const constructs = new Map<string, Construct>([
    [contract.name, contract],
    [flow.name, flow],
  ]);
  for (const construct of constructs.values())
    for (const row of allRows(construct)) if ("construct" in row.slot) constructs.set(row.slot.construct.name, row.slot.construct);
  return `${[introduction, actionTable(), paramTable(), ...[...constructs.values()].map(section)].join("\n\n")}\n`;
}

const introduction = `# The language

Made from the tables in \`src/language\` by \`npm run derive\`; not edited by hand. How the keys work together is told in the README; here stands
every key with the member of the wire that it writes, by structure. A structure that is not named lacks the concept: there the key is an error at
its line. \`!\` marks a member of the opposite sense. Every construct takes \`use\` beside its keys, one with a
structure of its own \`wire\` and \`omit\`, every element of a list \`each\` and \`when\`.`;

function actionTable(): string {
  const rows = Object.values(actions).map(({ name, service, version, construct, targets }) => [
    name,
    `${service} ${version}`,
    holdsSingle(construct) ? "one contract" : "several, under `flows`",
    targets.map(({ structure }) => structureName(structure)).join(", "),
  ]);
  return `## Actions\n\n${table(["action", "service", "shape", "structures"], rows)}`;
}

function paramTable(): string {
  const rows = Object.entries(paramKeys).map(([name, schema]) => [`\`${name}\``, describe(schema)]);
  return `## Parameters\n\nTypes: ${paramTypes.map((type) => `\`${type}\``).join(", ")}.\n\n${table(["key", "meaning"], rows)}`;
}

function describe(schema: unknown): string {
  return typeof schema === "object" && schema !== null && "description" in schema ? String(schema.description) : "";
}

function allRows(construct: Construct): readonly Row[] {
  return [construct.rows, ...(construct.variants?.rows.values() ?? [])].flatMap((rows) => [...rows.values()]);
}

function section(construct: Construct): string {
  const { name, doc, rows, variants, bare } = construct;
  const parts = [`## ${name}`, doc, rowTable(rows, bare ?? false)];
  for (const [word, own] of variants?.rows ?? [])
    parts.push(`### ${name}: ${word}`, own.size === 0 ? "No further keys." : rowTable(own, false));
  return parts.join("\n\n");
}

function rowTable(rows: ReadonlyMap<string, Row>, bare: boolean): string {
  const lines = [...rows].map(([name, row]) => [`\`${name}\``, takes(row.slot), row.doc, ...(bare ? [] : [wire(row)])]);
  return table(["key", "takes", "meaning", ...(bare ? [] : ["writes"])], lines);
}

function takes(slot: Slot): string {
  switch (slot.kind) {
    case "scalar":
      return slot.form === undefined ? valueNouns[slot.noun] : `${valueNouns[slot.noun]}: ${slot.form}`;
    case "word":
      return slot.words.map((word) => `\`${word}\``).join(" ");
    case "list":
      return `a list: ${takes(slot.item)}`;
    case "tuple":
      return `${slot.items.length} values: ${slot.items.map(takes).join(", ")}`;
    case "either":
      return `${takes(slot.one)}; or a list`;
    case "data":
      return `${slot.construct === undefined ? "" : `${takes({ kind: "record", construct: slot.construct })}, or `}${slot.accepts === "map" ? "a map" : "a text or a map"}`;
    case "table-rows":
      return `lists of cells, or of [${slot.construct.name}](#${slot.construct.name})`;
    case "record":
      return `${slot.orName ? "a name, or " : ""}[${slot.construct.name}](#${slot.construct.name})`;
    case "records":
      return `${slot.orNames ? `${slot.once ? "texts" : "names"}, or ` : ""}a list of [${slot.construct.name}](#${slot.construct.name})`;
  }
}

/** The members of a key, structures with the same members together. */
function wire({ columns }: Row): string {
  const byMembers = new Map<string, string[]>();
  for (const column of columns) {
    const members = membersOf(column);
    byMembers.set(members, [...(byMembers.get(members) ?? []), ...column.structures.map(structureName)]);
  }
  return [...byMembers].map(([members, structures]) => `${members === "" ? "its keys" : members} (${structures.join(", ")})`).join("; ");
}

function membersOf({ members, codec }: Column): string {
  const negative = codec.kind === "value" && codec.negated ? "!" : "";
  return members.map((member) => `\`${negative}${member}\``).join(" ");
}

/** `ess.ApproverInfo` as readers know it; names that both services have keep the service. */
function structureName(structure: string): string {
  const [service = "", name = ""] = structure.split(".");
  return ["Component", "CcInfo", "ComponentLimit", "Intention", "IntentionQuestion", "ChildComponent", "CreateResultPageConfig"].includes(
    name,
  )
    ? `${service} ${name}`
    : name.replace(/Request$/u, "");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
