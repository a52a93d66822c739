import { joined, targetOf } from "../../language/readers/lower.ts";
import { type Column, rowsOf } from "../../language/tables/construct.ts";
import { child, type DocumentNode, nodeAt, stepsOf } from "../../model/document.ts";
import { fixedValues, isStructure, memberAt, memberOf, membersOf, refusalsOfRequired } from "../../wire/structures.ts";
import type { Completion } from "../answers.ts";
import { type Asked, described } from "./asked.ts";
import type { KeyCursor, ValueCursor } from "./cursor.ts";
import type { KeysPosition } from "./key-items.ts";
import { keyText } from "./key-text.ts";
import { type Place, placesAt, variantIn } from "./place.ts";
import { bareItem, valueItem } from "./slot-items.ts";

/** A structure of the service that a `wire` speaks of, and what keys of the construct write of it. */
interface Spoken {
  readonly structure: string;
  /** Members, as paths in it, that keys of the contract write. */
  readonly written: ReadonlySet<string>;
  /** The values that those members take, where they are counted up, with the words that stand for them. */
  readonly values: ReadonlyMap<string, readonly Coded[]>;
}

/** A value on the wire, and the word of the language for it. */
interface Coded {
  readonly code: unknown;
  readonly word?: string;
}

/** The structure that stands at a way below `wire` of a construct; none where nobody knows the action. */
function spokenOf(asked: Asked, place: Place, document: DocumentNode, pointer: string, way: readonly string[]): Spoken | undefined {
  const { construct, targets, holders } = holderOf(asked, place, document, pointer, way.length);
  const [site] = targets ?? [];
  if (construct === undefined || site === undefined) return undefined;
  const last = place.way.keys.at(-1);
  const column = last && holders ? targetOf(last.row.columns, holders)?.column : undefined;
  const inline = column?.codec.kind === "inline" ? joined(site.into, column.codec.base) : site.into;
  const outer = inline === "" ? site.structure : (memberAt(site.structure, inline)?.type ?? "");
  const steps = way.filter((step) => !/^\d+$/u.test(step));
  const structure = steps.length === 0 ? outer : (memberAt(outer, steps.join("."))?.type ?? "");
  const holder = nodeAt(
    document,
    pointer
      .split("/")
      .slice(0, stepsOf(pointer).length - way.length)
      .join("/"),
  );
  const type = variantIn(construct, holder?.kind === "map" ? holder : undefined, asked.project);
  const below = [inline, ...steps].filter((each) => each !== "").join(".");
  const rows = [...rowsOf(construct, type).values()];
  const written = new Map(
    rows.flatMap((row) => {
      const found = targetOf(row.columns, targets ?? []);
      if (found === undefined) return [];
      return found.column.members.flatMap((member) => {
        const path = joined(found.target.into, member);
        const own = below === "" ? path : path.startsWith(`${below}.`) ? path.slice(below.length + 1) : undefined;
        return own === undefined ? [] : [[own, codedBy(found.column, member)] as const];
      });
    }),
  );
  return { structure, written: new Set(written.keys()), values: written };
}

/** The values that a column counts up for a member. */
function codedBy({ codec }: Column, member: string): readonly Coded[] {
  if (codec.kind === "members") return (codec.domains[member]?.values ?? []).map((code) => ({ code }));
  if (codec.kind !== "value") return [];
  return (codec.codes ?? []).map((code, index) => {
    const word = codec.words?.[index];
    return { code, ...(word === undefined || word === code ? {} : { word }) };
  });
}

function holderOf(
  { subject, project }: Asked,
  { way, action }: Place,
  document: DocumentNode,
  pointer: string,
  below: number,
): Pick<Place, "construct" | "targets" | "holders"> {
  const steps = pointer.split("/");
  const holder = steps.slice(0, steps.length - below - 1).join("/");
  const found = placesAt(subject, document, holder, project).find(
    (each) => each.action === action && each.way.keys.length === way.keys.length,
  );
  return found ?? {};
}

/** The members that a map below `wire` may have; those that keys write, and that the service does not use, are left out. */
export function wireKeys(asked: Asked, place: Place, cursor: KeyCursor, at: KeysPosition): readonly Completion[] {
  const { rest } = place.way;
  const spoken = spokenOf(asked, place, cursor.document, cursor.map.pointer, rest.slice(1));
  if (spoken === undefined) return [];
  return free(spoken)
    .filter((member) => !cursor.map.entries.has(member))
    .map((member) => {
      const { type = "", list = false } = memberOf(spoken.structure, member) ?? {};
      const begin = isStructure(type) ? (list ? "elements" : "map") : list ? "list" : "value";
      return { label: member, kind: "key", ...described(typeShown(type, list, asked)), span: at.span, ...keyText(member, begin, "", at) };
    });
}

function free({ structure, written }: Spoken): readonly string[] {
  return membersOf(structure).filter((member) => memberOf(structure, member)?.unused === false && !written.has(member));
}

function typeShown(type: string, list: boolean, { said }: Asked): string {
  const name = type.slice(type.indexOf(".") + 1);
  return list ? said.words.slots.list(name) : name;
}

/** The members that `omit` may name: those that the service does not demand. */
export function omitItems(asked: Asked, place: Place, cursor: ValueCursor): readonly Completion[] {
  const { rest } = place.way;
  const spoken = spokenOf(asked, place, cursor.document, cursor.pointer, rest.slice(1));
  const holder = child(nodeAt(cursor.document, cursor.pointer.split("/").slice(0, -rest.length).join("/")), "omit");
  const there = new Set(holder?.kind === "list" ? holder.items.flatMap((item) => (item.kind === "scalar" ? [item.value] : [])) : []);
  const structure = spoken?.structure ?? "";
  return membersOf(structure)
    .filter(
      (member) => memberOf(structure, member)?.unused === false && refusalsOfRequired(structure, member).length === 0 && !there.has(member),
    )
    .map((member) => valueItem(cursor, member, "value", described(typeShown(memberOf(structure, member)?.type ?? "", false, asked))));
}

/** The values of a member that takes these alone: those that the tables or the service count up, true and false. */
export function wireValues(asked: Asked, place: Place, cursor: ValueCursor): readonly Completion[] {
  const way = place.way.rest.slice(1);
  const depth = /^\d+$/u.test(way.at(-1) ?? "") ? 2 : 1;
  const member = way.at(-depth);
  if (member === undefined) return [];
  const outer = spokenOf(asked, place, cursor.document, cursor.pointer.split("/").slice(0, -depth).join("/"), way.slice(0, -depth));
  const facts = outer && memberOf(outer.structure, member);
  if (outer === undefined || facts === undefined || facts.list !== (depth === 2)) return [];
  const fixed = fixedValues(outer.structure, member)?.values ?? (facts.type === "boolean" ? [true, false] : []);
  const coded = outer.values.get(member) ?? [];
  return (coded.length > 0 ? coded : fixed.map((code): Coded => ({ code }))).flatMap(({ code, word }) => {
    if (typeof code === "string") return code === "" ? [] : valueItem(cursor, code, "word", described(word));
    return (typeof code === "number" || typeof code === "boolean") && cursor.quote === ""
      ? bareItem(cursor, String(code), "word", described(word))
      : [];
  });
}
