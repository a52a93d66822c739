import { serviceNames } from "../../wire/actions.ts";
import { actionNames } from "../../model/contract.ts";
import { type Json, sameJson } from "../../model/json.ts";
import { constructMeaning } from "../meanings/construct.ts";
import { type KeyForm, keyMeaning, type Written } from "../meanings/key.ts";
import { allKeys, type ConstructEntry, type KeyEntry, type TypedRow } from "../tables/keys.ts";
import { coded, fenced, page, table } from "./markdown.ts";
import { jsonText } from "./json-text.ts";
import { type Make, keyWriting } from "./written.ts";

/** The page on a construct: its keys in a table, then each with what it writes, what is judged at it, and examples. */
export function constructPage(entry: ConstructEntry, make: Make): string {
  const { construct } = entry;
  const { doc, stands, structures } = constructMeaning(entry);
  const keys = allKeys().filter((each) => each.construct === construct);
  const where = stands.length === 0 ? "the top of a contract" : coded(stands);
  const becomes = structures.length === 0 ? "" : ` Becomes: ${coded(structures)}.`;
  const rows = keys.map(({ key, rows: forms }) => [
    `[\`${key}\`](#${anchorOf(key)})`,
    typesText(forms),
    forms.map(({ row }) => row.doc).join(" "),
  ]);
  const hasTypes = keys.some(({ rows: forms }) => forms.some(({ types }) => types.length > 0));
  const lean = hasTypes ? rows : rows.map(([key = "", , meaning = ""]) => [key, meaning]);
  return page(
    construct.name,
    doc,
    `Stands at: ${where}.${becomes}`,
    table(hasTypes ? ["key", "of type", "meaning"] : ["key", "meaning"], lean),
    ...keys.map((each) => keySection(each, make)),
  );
}

/** Where GitHub leads to by the heading of a key. */
function anchorOf(key: string): string {
  return key.toLowerCase();
}

function typesText(forms: readonly TypedRow[]): string {
  return coded(forms.flatMap(({ types }) => types)) || "all";
}

function keySection(entry: KeyEntry, make: Make): string {
  const meaning = keyMeaning(entry);
  const { actions, laws, required } = meaning;
  const isEverywhere = actions.length === actionNames.length;
  const links = laws.at.map((name) => `[${name}](../diagnostics/${name}.md)`);
  return [
    `## ${entry.key}`,
    ...entry.rows.flatMap((typed, index) => formParts(entry, typed, meaning.forms[index], required, make)),
    ...(isEverywhere ? [] : [`Actions: ${actions.join(", ")}.`]),
    ...(links.length === 0 ? [] : [`Judged by: ${links.join(", ")}.`]),
  ].join("\n\n");
}

function formParts(entry: KeyEntry, typed: TypedRow, form: KeyForm | undefined, required: boolean, make: Make): readonly string[] {
  if (form === undefined) return [];
  const { types, doc, takes, bounds, parameter, writes, together, lacking } = form;
  const of = types.length === 0 || entry.rows.length === 1 ? "" : `Of type ${coded(types)}: `;
  const lines = [
    `- takes: ${linked(takes, typed.row)}${bounds === undefined ? "" : `; ${bounds}`}${required ? "; required" : ""}`,
    ...(parameter === undefined ? [] : [`- parameter: [\`${parameter}\`](parameters.md)`]),
    ...writes.map((each) => `- writes: ${writtenText(each, together)}`),
    ...(lacking.length === 0 ? [] : [`- not in: ${lacking.join(", ")}`]),
  ];
  return [`${of}${doc}`, lines.join("\n"), ...examples(entry, typed, make)];
}

/** What is taken, with a link to the page of the construct that it is. */
function linked(takes: string, { slot }: TypedRow["row"]): string {
  if (!("construct" in slot)) return takes;
  const { name } = slot.construct;
  const at = takes.lastIndexOf(name);
  return at === -1 ? takes : `${takes.slice(0, at)}[${name}](${name}.md)${takes.slice(at + name.length)}`;
}

function writtenText({ members, structures, negated, codes }: Written, together: boolean): string {
  const where = `in ${structures.join(", ")}`;
  if (members.length === 0) return `what its keys say, ${where}`;
  const what = `${negated ? "the opposite as " : ""}${coded(members)} ${where}`;
  if (together) return `with the keys beside it ${what}`;
  return codes.length === 0 ? what : `${what}: ${codes.map(([word, code]) => `\`${word}\` as \`${String(code)}\``).join(", ")}`;
}

/** An example, for each service; what is the same for both is there once. */
function examples(entry: KeyEntry, typed: TypedRow, make: Make): readonly string[] {
  const all = serviceNames.flatMap((service) => keyWriting(entry, typed, service, make) ?? []);
  return all.flatMap(({ part, written }, index) => {
    if (all.findIndex((other) => other.part === part) < index) return [];
    const alike = all.filter((other) => other.part === part);
    const isOne = alike.every((other) => sameJson(other.written, written));
    const bodies = isOne
      ? [
          bodyText(
            alike.map(({ action }) => action),
            written,
          ),
        ]
      : alike.map((each) => bodyText([each.action], each.written));
    return [fenced("yaml", part), ...bodies];
  });
}

function bodyText(actions: readonly string[], written: Json | undefined): string {
  const where = `In ${actions.join(" and ")}`;
  return written === undefined ? `${where} it writes nothing by itself.` : `${where}:\n\n${fenced("json", jsonText(written))}`;
}
