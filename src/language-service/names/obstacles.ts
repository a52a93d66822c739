import { isParamName, isSampleName, isWord } from "../../language/tables/names.ts";
import { place } from "../../report/words.ts";
import type { Sentence } from "../../words/saying.ts";
import type { NameKind, Occurrence } from "./occurrence.ts";
import type { Reading } from "./reading.ts";
import { type Named, variablePlaces } from "./things.ts";

/** Kinds of things of which a contract has only one of a name, and what is said where it has it already. */
const taken = {
  param: "taken-param",
  field: "taken-field",
  sample: "taken-sample",
  role: "taken-role",
  component: "taken-component",
} as const satisfies Partial<Record<NameKind, Sentence<"names">[0]>>;

/** What stands in the way of giving something a name; nothing of what the name would make of other places. */
export async function obstacleTo(named: Named, name: string, reading: Reading): Promise<Sentence<"names"> | undefined> {
  return (
    wrongName(named.at.kind, name) ??
    (name === named.at.name ? undefined : (takenBy(named, name) ?? (await variableTaken(named, name, reading)))) ??
    sentAsData(named) ??
    (await unknownFile(named, reading)) ??
    doubtful(named)
  );
}

/** What conditions are made of: what is called so is read as a name only where nothing is wrong. */
const conditionWords: ReadonlySet<string> = new Set(["not", "and", "is", "or"]);

/** Whether a name can be one of its kind. */
function wrongName(kind: NameKind, name: string): Sentence<"names"> | undefined {
  if (kind === "sample") return isSampleName(name) ? undefined : ["no-sample-name", { name }];
  if (kind === "role" || kind === "component")
    return name.trim() !== "" && name.trim() === name && !/\p{Cc}|\{\{/u.test(name) ? undefined : ["no-text"];
  if (kind === "variable") return isWord(name) ? undefined : ["no-param-name", { name }];
  if (!isParamName(name)) return ["no-param-name", { name }];
  return conditionWords.has(name) ? ["condition-word", { name }] : undefined;
}

/** Whether a contract has something of this kind already that is called so. */
function takenBy({ at, occurrences, contracts }: Named, name: string): Sentence<"names"> | undefined {
  const things = new Set(occurrences.map(({ thing }) => thing.slice(0, -at.name.length) + name));
  for (const { contract, occurrences: all } of contracts)
    for (const { kind, thing, span } of all)
      if (things.has(thing) && kind in taken) return [taken[kind as keyof typeof taken], { contract, name, place: place(span) }];
  return undefined;
}

async function variableTaken({ at }: Named, name: string, reading: Reading): Promise<Sentence<"names"> | undefined> {
  if (at.kind !== "variable") return undefined;
  const [other] = await variablePlaces(name, reading);
  return other && ["taken-variable", { name, place: place(other.span) }];
}

/** The list whose items are sent with the names of their fields. */
function sentAsData({ at, occurrences, contracts }: Named): Sentence<"names"> | undefined {
  if (at.kind !== "field") return undefined;
  const things = occurrences.map(({ thing }) => thing);
  for (const { occurrences: all } of contracts)
    for (const { thing, span, sendsFields } of all)
      if (sendsFields && things.some((each) => each.startsWith(`${thing.replace(/^param:/u, "field:")}.`)))
        return ["sent", { name: at.name, place: place(span) }];
  return undefined;
}

/** A file whose names are not all known, or that is not changed. */
async function unknownFile({ files, occurrences }: Named, reading: Reading): Promise<Sentence<"names"> | undefined> {
  const changed = new Set(occurrences.map(({ span }) => span.source.path));
  const folder = reading.project.settings.project ?? ".";
  for (const path of changed) if (path.split("/").includes("node_modules") || leavesProject(path, folder)) return ["outside", { path }];
  for (const path of new Set([...changed, ...files])) {
    const file = await reading.file(path);
    // What is not there names nothing.
    if (file === "missing") continue;
    if (typeof file === "string") return ["unreadable", { path }];
    if (file.cut || file.value === undefined) return ["broken", { path }];
  }
  return undefined;
}

/** Whether a file with settings that other projects share lies elsewhere. */
function leavesProject(path: string, folder: string): boolean {
  return folder === "." && path.startsWith("../");
}

/** A text that may name it, though nobody can tell. */
function doubtful({ at, contracts, occurrences }: Named): Sentence<"names"> | undefined {
  if (!isInTexts(at)) return undefined;
  const names = new Set(occurrences.map(({ name }) => name));
  for (const { opaque } of contracts)
    for (const { value, span } of opaque)
      if (
        String(value)
          .split(/\W/u)
          .some((word) => names.has(word))
      )
        return ["doubtful", { place: place(span), name: at.name }];
  return undefined;
}

/** Whether other texts may name it: placeholders and conditions do. */
function isInTexts({ kind }: Occurrence): boolean {
  return kind === "param" || kind === "field" || kind === "item";
}
