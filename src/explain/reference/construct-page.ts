import { serviceNames } from "../../wire/actions.ts";
import { actionNames } from "../../model/contract.ts";
import { type Json, sameJson } from "../../model/json.ts";
import type { ReferenceWords } from "../../words/reference.ts";
import { constructMeaning } from "../meanings/construct.ts";
import { type KeyForm, keyMeaning, type Written } from "../meanings/key.ts";
import { allKeys, type ConstructEntry, type KeyEntry, type TypedRow } from "../tables/keys.ts";
import { boundsOf, takes } from "../tables/shown.ts";
import { coded, fenced, page, table } from "./markdown.ts";
import { jsonText } from "./json-text.ts";
import { type Make, keyWriting } from "./written.ts";

/** The page on a construct: its keys in a table, then each with what it writes, what is judged at it, and examples. */
export function constructPage(entry: ConstructEntry, make: Make, words: ReferenceWords): string {
  const { construct } = entry;
  const { page: said, comma } = words;
  const { doc, stands, structures } = constructMeaning(entry, words);
  const keys = allKeys().filter((each) => each.construct === construct);
  const where = stands.length === 0 ? said.top : coded(stands, comma);
  const becomes = structures.length === 0 ? "" : said.becomes(coded(structures, comma));
  const rows = keys.map((each) => [`[\`${each.key}\`](#${anchorOf(each.key)})`, typesText(each.rows, words), meaningsText(each, words)]);
  const hasTypes = keys.some(({ rows: forms }) => forms.some(({ types }) => types.length > 0));
  const lean = hasTypes ? rows : rows.map(([key = "", , meaning = ""]) => [key, meaning]);
  return page(
    construct.name,
    words.derived,
    doc,
    `${said.stands(where)}${becomes}`,
    table(hasTypes ? said.head : [said.head[0], said.head[2]], lean),
    ...keys.map((each) => keySection(each, make, words)),
  );
}

/** Where GitHub leads to by the heading of a key. */
function anchorOf(key: string): string {
  return key.toLowerCase();
}

function typesText(forms: readonly TypedRow[], { page: said, comma }: ReferenceWords): string {
  return (
    coded(
      forms.flatMap(({ types }) => types),
      comma,
    ) || said.all
  );
}

/** What a key means; where that depends on the type, by type. */
function meaningsText(entry: KeyEntry, words: ReferenceWords): string {
  const texts = entry.rows.map((typed) => ({ types: typed.types, text: meaningOf(entry, typed, words) }));
  const [only, ...others] = new Set(texts.map(({ text }) => text));
  if (only !== undefined && others.length === 0) return only;
  return texts.map(({ types, text }) => `${words.page.ofType(coded(types, words.comma))}${text}`).join(words.gap);
}

function meaningOf({ construct, key }: KeyEntry, { types, row }: TypedRow, words: ReferenceWords): string {
  return words.key(construct.name, key, types, row.doc);
}

function keySection(entry: KeyEntry, make: Make, words: ReferenceWords): string {
  const { page: said, comma } = words;
  const meaning = keyMeaning(entry, words);
  const { actions, laws, required } = meaning;
  const isEverywhere = actions.length === actionNames.length;
  const links = laws.at.map((name) => `[${name}](../diagnostics/${name}${words.suffix}.md)`);
  return [
    `## ${entry.key}`,
    ...entry.rows.flatMap((typed, index) => formParts(entry, typed, meaning.forms[index], required, make, words)),
    ...(isEverywhere ? [] : [said.actions(actions.join(comma))]),
    ...(links.length === 0 ? [] : [said.judged(links.join(comma))]),
  ].join("\n\n");
}

function formParts(
  entry: KeyEntry,
  typed: TypedRow,
  form: KeyForm | undefined,
  required: boolean,
  make: Make,
  words: ReferenceWords,
): readonly string[] {
  if (form === undefined) return [];
  const { page: said, slots, suffix, comma } = words;
  const { types, row } = typed;
  const { parameter, writes, together, lacking } = form;
  const of = types.length === 0 || entry.rows.length === 1 ? "" : said.ofType(coded(types, comma));
  const lines = [
    said.takes(
      takes(row.slot, slots, (name) => `[${name}](${name}${suffix}.md)`),
      boundsOf(row.slot, slots),
      required,
    ),
    ...(parameter === undefined ? [] : [said.parameter(`[\`${parameter}\`](parameters${suffix}.md)`)]),
    ...writes.map((each) => said.writes(writtenText(each, together, words))),
    ...(lacking.length === 0 ? [] : [said.lacking(lacking.join(comma))]),
  ];
  return [`${of}${meaningOf(entry, typed, words)}`, lines.map((line) => `- ${line}`).join("\n"), ...examples(entry, typed, make, words)];
}

function writtenText({ members, structures, negated, codes }: Written, together: boolean, { page: said, comma }: ReferenceWords): string {
  const where = structures.join(comma);
  if (members.length === 0) return said.keysIn(where);
  const what = said.membersIn(coded(members, comma), where, negated);
  if (together) return said.together(what);
  return codes.length === 0
    ? what
    : said.codes(
        what,
        codes.map(([word, code]) => [`\`${word}\``, `\`${String(code)}\``] as const),
      );
}

/** An example, for each service; what is the same for both is there once. */
function examples(entry: KeyEntry, typed: TypedRow, make: Make, words: ReferenceWords): readonly string[] {
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
            words,
          ),
        ]
      : alike.map((each) => bodyText([each.action], each.written, words));
    return [fenced("yaml", part), ...bodies];
  });
}

function bodyText(actions: readonly string[], written: Json | undefined, { page: said }: ReferenceWords): string {
  return written === undefined ? said.nothing(actions) : `${said.body(actions)}\n\n${fenced("json", jsonText(written))}`;
}
