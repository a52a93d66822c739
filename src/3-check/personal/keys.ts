import { paramTypeRows } from "../../runtime/param-types.ts";
import { actions } from "../../language/tables/actions.ts";
import type { Construct, Row, Slot } from "../../language/tables/construct.ts";
import { declarationKeys, overrideKeys, reuseKeys, topKeys } from "../../language/tables/frame.ts";
import { type Param, paramTypes, isParamType, type ParamType } from "../../model/contract.ts";
import { nearest } from "../../diagnostics/suggest.ts";

/** Whether what stands at a key names somebody: a person, or the company that somebody signs for. */
export function identifies(slot: Slot | undefined): boolean {
  if (slot?.kind === "list") return identifies(slot.item);
  if (slot?.kind === "either") return identifies(slot.one);
  return slot?.kind === "scalar" && namesSomebody(slot.param);
}

/** Whether the values of a parameter name somebody. */
export function isPersonalParam({ personal, type }: Pick<Param, "personal" | "type">): boolean {
  return personal || isPersonalType(type);
}

/** Whether a type of parameters is that of values that name somebody. */
export function isPersonalType(type: unknown): boolean {
  return isParamType(type) && namesSomebody(type);
}

function namesSomebody(type: ParamType): boolean {
  const { identifies } = paramTypeRows[type];
  return identifies === "person" || identifies === "company";
}

/** The names of parameters whose values name somebody, with those of fields of lists. */
export function personalParams(params: ReadonlyMap<string, Param>): ReadonlySet<string> {
  const names = [...params.values()].flatMap((param): readonly string[] => {
    const { name, items } = param;
    const inner = items?.kind === "fields" ? [...personalParams(items.fields)] : [];
    const isPersonal = isPersonalParam(param) || (items?.kind === "one" && isPersonalParam(items.value));
    return isPersonal ? [name, ...inner] : inner;
  });
  return new Set(names);
}

/** The keys of all tables, and the members that they write; those that hold what names somebody anywhere. */
interface Keys {
  readonly all: ReadonlySet<string>;
  readonly personal: ReadonlySet<string>;
  /** The words that keys take. */
  readonly words: ReadonlySet<string>;
}

/** What people call such values where no table has a word for them: data of their own, say. */
const commonNames: ReadonlySet<string> = new Set([
  "phone",
  "phonenumber",
  "tel",
  "telephone",
  "cellphone",
  "realname",
  "fullname",
  "contactname",
  "contactphone",
  "idno",
  "idcardno",
  "passport",
  "legalperson",
  "companyname",
]);

let found: Keys | undefined;

function keys(): Keys {
  if (found) return found;
  const all = new Set<string>([...topKeys, ...reuseKeys, ...overrideKeys, ...declarationKeys]);
  const personal = new Set<string>();
  const words = new Set<string>([...paramTypes, "true", "false", "null", "none"]);
  for (const { rows } of rowsOfAll()) {
    for (const [name, { slot, columns }] of rows) {
      const members = columns.flatMap((column) => column.members.map((member) => member.split(".").at(-1) ?? member));
      for (const word of [name, ...members].map((each) => each.toLowerCase())) {
        all.add(word);
        if (identifies(slot)) personal.add(word);
      }
      if (slot.kind === "word") for (const word of slot.words) words.add(word);
    }
  }
  found = { all, personal, words };
  return found;
}

function rowsOfAll(): readonly { readonly rows: ReadonlyMap<string, Row> }[] {
  const constructs = new Set<Construct>(Object.values(actions).map(({ construct }) => construct));
  const tables: { rows: ReadonlyMap<string, Row> }[] = [];
  for (const { rows, variants } of constructs) {
    for (const each of [rows, ...(variants?.rows.values() ?? [])]) {
      tables.push({ rows: each });
      for (const { slot } of each.values()) if ("construct" in slot) constructs.add(slot.construct);
    }
  }
  return tables;
}

/**
 * Whether a word that stands where a key does may be one whose value names somebody, where nothing else tells: a key or a member
 * that does so in any table, however it is written, a misspelt one, or one in other letters than any key has.
 */
export function isPersonalKey(word: string): boolean {
  const { all, personal } = keys();
  const folded = word.toLowerCase();
  if (personal.has(folded) || commonNames.has(folded)) return true;
  if (all.has(folded)) return false;
  return /[^\0-\x7F]/u.test(word) || nearest(word, personal) !== undefined;
}

/** Whether a word in small letters may be one of the language, which stands in texts for what it means there, whoever is called like it. */
export function isWordOfOurs(word: string): boolean {
  const { all, words } = keys();
  return all.has(word) || words.has(word);
}
