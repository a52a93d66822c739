import { type Form, formByKeys } from "../../runtime/component/placement.ts";
import { hole } from "../../runtime/hole.ts";
import { code, list, literal, literalOf, type Origin, record, type Tree, mayBeText } from "../../model/tree.ts";
import { apply, plainOf, treeOf } from "../trees/apply.ts";
import { across, camel, withDomains } from "./codecs.ts";
import { type Column, type Construct, construct, type Domains, enumerated, key, type LiftMembers, type LowerMembers } from "./construct.ts";
import { occurrenceOf, wordInside, wordOf } from "../trees/decode.ts";
import * as slot from "./slots.ts";

const aligns = camel("middle", "below", "right", "lower-right", "upper-right");

/** Where a component stands: on a page, at a keyword of the text, or at a field of the PDF's form. */
export const placement: Construct = construct(
  "placement",
  "Where a component stands: `page`, `x` and `y`; or `keyword`; or `field`. A paging seal or signature needs only `y`.",
  {
    page: key(
      slot.page,
      "Page, counted from 1, or from the end when negative: `last`, which is -1, is the last. At a keyword: the only page that is searched, counted from 1.",
    ),
    x: key(slot.length, "Distance from the left edge of the page."),
    y: key(slot.length, "Distance from the top edge of the page, or from the bottom with `from: bottom-left`."),
    from: key(
      slot.fixedWords("top-left", "bottom-left"),
      "The corner that `x` and `y` are counted from; `bottom-left` is what Acrobat shows and needs the facts of the PDF. Default: top-left.",
    ),
    keyword: key(slot.text, "A piece of the PDF's text, which no picture has; the component stands at its hits."),
    whole: key(slot.fixed(slot.boolean), "The keyword must stand alone in the text. Default: no."),
    occurrence: key(
      slot.oneOrMany(
        {
          kind: "scalar",
          noun: "occurrence",
          accepts: ["integer", "string"],
          param: "integer",
          plain: "number",
          says: ["first", "last", "all"],
          pattern: "^(first|last|all)$",
          form: "first, last, all, or hits counted from 0 (from the end when negative)",
        },
        slot.integer,
      ),
      "Which hits: `first`, `last`, `all`, or a list of hits counted from 0, from the end when negative. Default: all.",
    ),
    align: enumerated(
      key(slot.words(...Object.keys(aligns)), "Where the component stands in relation to the keyword. Default: middle."),
      "relative-location-enum",
    ),
    offset: key(slot.tuple(slot.length, slot.length), "Shift from there: right and down."),
    optional: key(slot.fixed(slot.boolean), "The request is accepted though the keyword is missing. Default: no."),
    field: key(slot.text, "Name of a field of the PDF's form; the component takes its place and size."),
  },
  { bare: true },
);

/** The form that a placement has; `undefined` while it has none. */
export function formOf(at: Tree | undefined): Form | undefined {
  return at?.kind === "record" && at.fields.size > 0 ? formByKeys((name) => at.fields.has(name)) : undefined;
}

const members = {
  mode: "GenerateMode",
  id: "ComponentId",
  name: "ComponentName",
  page: "ComponentPage",
  x: "ComponentPosX",
  y: "ComponentPosY",
  order: "KeywordOrder",
  indexes: "KeywordIndexes",
  keywordPage: "KeywordPage",
  align: "RelativeLocation",
  offsetX: "OffsetX",
  offsetY: "OffsetY",
  optional: "ComponentExtra.IgnoreKeywordError",
} as const;

type Member = readonly [member: string, value: Tree];

const lower: LowerMembers = (at) => {
  if (at.kind !== "record") return [];
  const form = formOf(at);
  if (form === "keyword") return lowerKeyword(at.fields, at.origin);
  const field = at.fields.get("field");
  if (form === "field" && field)
    return [
      [members.mode, code("FIELD", at.origin)],
      [members.name, field],
    ];
  return (["page", "x", "y"] as const).flatMap((name): Member[] => {
    const value = at.fields.get(name);
    return value ? [[members[name], value]] : [];
  });
};

function lowerKeyword(fields: ReadonlyMap<string, Tree>, origin: Origin): Member[] {
  const lowered: Member[] = [[members.mode, code("KEYWORD", origin)]];
  const add = (name: string, to: (value: Tree) => readonly Member[]): void => {
    const value = fields.get(name);
    if (value) lowered.push(...to(value));
  };
  const whole = literalOf(fields.get("whole")) === true;
  add("keyword", (value) => [[members.id, whole ? apply("wholeWord", value, true) : value]]);
  add("page", (value) => [[members.keywordPage, value]]);
  add("occurrence", (value) => [
    [members.order, apply("keywordOrder", value)],
    ...(literalOf(value) === "all" ? [] : [[members.indexes, apply("keywordIndexes", value)] as const]),
  ]);
  add("align", (value) => [[members.align, apply("coded", value, aligns)]]);
  add("offset", (value) =>
    value.kind === "list"
      ? value.items.slice(0, 2).map((item, axis) => [axis === 0 ? members.offsetX : members.offsetY, item.value] as const)
      : [],
  );
  add("optional", (value) => (literalOf(value) === true ? [[members.optional, code(1, value.origin)]] : []));
  return lowered;
}

const lift: LiftMembers = (read) => {
  const mode = read(members.mode);
  const form = literalOf(mode);
  if (mode?.kind === "unknown") return mode;
  if (form === "KEYWORD" && mode) return liftKeyword(read, mode.origin);
  if (form === "FIELD" && mode) {
    const name = read(members.name);
    return record([["field", name && mayBeText(name) ? name : literal("", mode.origin)]], mode.origin);
  }
  const fields = (["page", "x", "y"] as const).flatMap((name): [string, Tree][] => {
    const value = read(members[name]);
    return value && isNumber(value) ? [[name, value]] : [];
  });
  return fields[0] ? record(fields, fields[0][1].origin) : undefined;
};

function liftKeyword(read: (member: string) => Tree | undefined, origin: Origin): Tree {
  const fields: [string, Tree][] = [];
  const id = read(members.id);
  const whole = wordInside(literalOf(id));
  if (id && whole !== undefined) {
    fields.push(["keyword", literal(whole, id.origin)], ["whole", literal(true, id.origin)]);
  } else {
    fields.push(["keyword", id && mayBeText(id) ? id : literal("", origin)]);
  }
  const order = read(members.order);
  const indexes = read(members.indexes);
  const unknown = [order, indexes].find((tree) => tree?.kind === "unknown");
  if (unknown) fields.push(["occurrence", unknown]);
  const occurrence = order && occurrenceOf(literalOf(order), indexes && plainOf(indexes));
  if (order && occurrence !== undefined) fields.push(["occurrence", treeOf(occurrence, (indexes ?? order).origin)]);
  const page = read(members.keywordPage);
  if (page && isNumber(page)) fields.push(["page", page]);
  const align = read(members.align);
  const word = wordOf(literalOf(align), aligns);
  if (align && word) fields.push(["align", literal(word, align.origin)]);
  if (align?.kind === "unknown") fields.push(["align", align]);
  const [x, y] = [read(members.offsetX), read(members.offsetY)];
  const shift = [x, y].map((value) => (value && isNumber(value) ? value : literal(0, origin)));
  if ((x && isNumber(x)) || (y && isNumber(y))) fields.push(["offset", list(shift, (x ?? y)?.origin ?? origin)]);
  const optional = read(members.optional);
  if (optional && literalOf(optional) === 1) fields.push(["optional", literal(true, optional.origin)]);
  if (optional?.kind === "unknown") fields.push(["optional", optional]);
  return record(fields, origin);
}

function isNumber(value: Tree): boolean {
  return value.kind === "literal" ? typeof value.value === "number" : value.kind === "reference" || value.kind === "unknown";
}

function areIndexes(value: unknown): boolean {
  return Array.isArray(value) && value.every((index: unknown) => typeof index === "number" && index >= 0);
}

/** No document says what 0 does where 1 is the one value that there is: it is the usual word for "no". */
function isZero(value: unknown): boolean {
  return value === 0;
}

function isNotAtKeyword(read: (member: string) => unknown): boolean {
  return read(members.mode) !== "KEYWORD" && read(members.mode) !== hole;
}

/** The column of `at`. */
export function placementColumn(...structures: readonly string[]): Column {
  const domains: Domains = {
    [members.mode]: { values: ["NORMAL", "FIELD", "KEYWORD"], refusals: ["generate-mode-enum"] },
    [members.order]: { values: ["Positive", "Reverse"], refusals: ["keyword-order-enum"] },
    [members.align]: { values: Object.values(aligns), refusals: ["relative-location-enum"] },
    [members.optional]: { values: [1], refusals: ["extra-ignore-keyword-error"], accepts: isZero },
    [members.indexes]: { values: [], refusals: ["keyword-indexes-range"], accepts: areIndexes },
  };
  const idle = [
    {
      members: [members.order, members.indexes, members.keywordPage, members.align, members.offsetX, members.offsetY],
      refusals: ["keyword-only-members"],
    },
    { members: [members.optional], refusals: ["extra-ignore-keyword-error"] },
  ].map((each) => ({ ...each, where: isNotAtKeyword, because: "at-keyword" as const }));
  return withDomains(across(Object.values(members), lower, lift, ...structures), domains, idle);
}
