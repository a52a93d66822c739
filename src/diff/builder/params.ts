import type { ChangeKind } from "../../model/change-kinds.ts";
import type { Change, SubjectStep } from "../../model/change.ts";
import type { Param } from "../../model/contract.ts";
import { type Json, sameJson } from "../../model/json.ts";
import { named, type Told, toldAs } from "./change.ts";
import { declarationOf, defaultOf, itemsOf, mayBeLeftOut, typeSaid, wholeOf } from "./declared.ts";
import { isStillTyped } from "./types.ts";
import { bounds, type Reach, reachOfType } from "./values.ts";

type Params = ReadonlyMap<string, Param>;

/** Parameters of two versions that stand in the same place: those of a contract, or the fields of the items of a list. */
export interface Level {
  /** What each is. */
  readonly construct: "param" | "param-field" | "variable";
  /** The way to what has them. */
  readonly way: readonly SubjectStep[];
  readonly before: Params;
  readonly after: Params;
  /** What has them: what one version alone has stands there in the other. */
  readonly declared: Required<Told["declared"]>;
  /** Of a parameter that is gone, one that came and may be the same by another name; and the other way round. */
  readonly perhaps?: ReadonlyMap<string, string>;
}

/** What differs for callers between two versions of parameters: those that are gone first, then as they stand. */
export function changesOfParams(level: Level): readonly Change[] {
  const { before, after, declared, perhaps } = level;
  const gone = [...before.values()].filter(({ name }) => !after.has(name));
  const other = ({ name }: Param): Pick<Told, "data"> => {
    const found = perhaps?.get(name);
    return found === undefined ? {} : { data: { perhaps: found } };
  };
  return [
    ...gone.map((param) =>
      toldAs("param-removed", {
        subject: stepsTo(param, level.before, level),
        before: wholeOf(param),
        ...other(param),
        declared: { ...declared, before: param.origin },
      }),
    ),
    ...[...after.values()].flatMap((param) => {
      const former = before.get(param.name);
      const subject = stepsTo(param, after, level);
      if (former !== undefined) return changesOfParam(former, param, subject);
      const kind = mayBeLeftOut(param) ? "param-added-optional" : "param-added-required";
      return [toldAs(kind, { subject, after: wholeOf(param), ...other(param), declared: { ...declared, after: param.origin } })];
    }),
  ];
}

function stepsTo({ name }: Param, among: Params, { construct, way }: Level): readonly SubjectStep[] {
  return [...way, named(construct, name, among.keys())];
}

/** What differs for callers between two versions of one parameter. */
function changesOfParam(before: Param, after: Param, subject: readonly SubjectStep[]): readonly Change[] {
  const declared = { before: before.origin, after: after.origin };
  const told = (kind: ChangeKind, key: string, said: Pick<Told, "before" | "after" | "data">): Change =>
    toldAs(kind, { subject, key: { construct: "param", name: key }, ...said, declared });
  return [
    ...(isStillTyped(before, after)
      ? changesOfValues(before, after, { subject, told, declared })
      : [
          told("param-type-changed", before.type === after.type ? "items" : "type", {
            before: declarationOf(before),
            after: declarationOf(after),
            data: { from: before.type, to: after.type },
          }),
        ]),
    ...changesOfNeed(before, after, told),
    ...(before.personal === after.personal
      ? []
      : [
          told(after.personal ? "param-personal-set" : "param-personal-dropped", "pii", { before: before.personal, after: after.personal }),
        ]),
    ...(before.description === after.description
      ? []
      : [told("param-description-changed", "description", said(before.description, after.description))]),
    // Fields of items head no column.
    ...(before.label === after.label || subject.length === 1
      ? []
      : [told("param-description-changed", "label", said(before.label, after.label))]),
  ];
}

type Tell = (kind: ChangeKind, key: string, said: Pick<Told, "before" | "after" | "data">) => Change;

/** A parameter that both versions have: the way to it, where they declare it, and how a change of it is told. */
interface Here {
  readonly subject: readonly SubjectStep[];
  readonly declared: Level["declared"];
  readonly told: Tell;
}

/** What differs in the values that are accepted, where TypeScript takes what it took. */
function changesOfValues(before: Param, after: Param, here: Here): readonly Change[] {
  const { told } = here;
  const [from, to] = [typeSaid(before), typeSaid(after)];
  // Of a type that is the same, its places of use want something else.
  const key = before.type === after.type ? (after.wants ?? before.wants ?? "type") : "type";
  const ofType = sameJson(from, to)
    ? []
    : [told(kindsOfReach[reachOfType(before, after)], key, { before: from, after: to, data: { from: before.type, to: after.type } })];
  const ofBounds = bounds.flatMap(({ key, reach }) => {
    const found = reach(before, after);
    if (found === "same" && before[key] === after[key]) return [];
    return [told(kindsOfReach[found], key, said(before[key], after[key]))];
  });
  return [...ofType, ...ofBounds, ...changesOfWords(before, after, told), ...changesOfItems(before, after, here)];
}

/** A declaration that accepts exactly what the former did says something else all the same. */
const kindsOfReach: Readonly<Record<Reach, ChangeKind>> = {
  narrower: "param-narrowed",
  wider: "param-widened",
  same: "param-description-changed",
};

/** The words of an enum that are gone, and those that came. Their order means nothing. */
function changesOfWords({ values: before = [] }: Param, { values: after = [] }: Param, told: Tell): readonly Change[] {
  const gone = before.filter((word) => !after.includes(word));
  const come = after.filter((word) => !before.includes(word));
  return [
    ...(gone.length === 0 ? [] : [told("param-word-removed", "values", { before: gone })]),
    ...(come.length === 0 ? [] : [told("param-word-added", "values", { after: come })]),
  ];
}

/** The items of a list: single values as such, fields each by itself. */
function changesOfItems({ items: before }: Param, { items: after }: Param, { subject, told, declared }: Here): readonly Change[] {
  if (before?.kind === "fields" && after?.kind === "fields")
    return changesOfParams({ construct: "param-field", way: subject, before: before.fields, after: after.fields, declared });
  if (before?.kind !== "one" || after?.kind !== "one") return [];
  const data = { from: before.value.type, to: after.value.type };
  const [from, to] = [itemsOf(before), itemsOf(after)];
  const ofType = sameJson(from, to)
    ? []
    : [told(kindsOfReach[reachOfType(before.value, after.value)], "items", { before: from, after: to, data })];
  const isPersonal = after.value.personal;
  const ofPersons =
    before.value.personal === isPersonal
      ? []
      : [told(isPersonal ? "param-personal-set" : "param-personal-dropped", "items", { before: from, after: to, data })];
  return [...ofType, ...ofPersons];
}

/** Whether a caller may leave it out, and what it is then. */
function changesOfNeed(before: Param, after: Param, told: Tell): readonly Change[] {
  const [from, to] = [needOf(before), needOf(after)];
  if (sameJson(from, to)) return [];
  const key = before.optional || after.optional ? "optional" : "default";
  if (mayBeLeftOut(before) !== mayBeLeftOut(after))
    return [told(mayBeLeftOut(after) ? "param-became-optional" : "param-became-required", key, { before: from, after: to })];
  return [told("param-default-changed", "default", said(defaultOf(before), defaultOf(after)))];
}

function needOf(param: Param): Json {
  const fallback = defaultOf(param);
  return fallback === undefined ? { optional: param.optional } : { default: fallback };
}

function said(before: Json | undefined, after: Json | undefined): Pick<Told, "before" | "after"> {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
