import { isPresent } from "../../runtime/hole.ts";
import { literalOf, mayBeText, record, type Tree } from "../../model/tree.ts";
import { across } from "./codecs.ts";
import { type Column, type Construct, construct, type Instead, key, type Read, type Row } from "./construct.ts";
import * as slot from "./slots.ts";
import { basic } from "./structures.ts";

/** A component that a template has already: the request only names it. */
const templateComponent: Construct = construct(
  "template-component",
  "A component that the template has.",
  {
    id: key(slot.text, "Id of the template's component; or give its name."),
    name: key(slot.text, "Name of the template's component; or give its id."),
  },
  { bare: true },
);

const [name, id] = ["ComponentName", "ComponentId"];

/** The key that says which component of the template is meant. */
export const templateRow: Row = key(
  { kind: "record", construct: templateComponent, orName: true },
  "In a contract from a template: the template's component that the own company's seal `sealId` is for, by its name or by `{ id: … }`.",
  across([name, id], lower, (read) => (isOfTemplate(read) ? namedIn(read) : undefined), basic.component),
);

/** What a component of a template has: which one it is, and the seal that is used at it. */
export const ofTemplate: Instead = { key: "template", beside: ["sealId"], called: templateComponent.name };

function lower(tree: Tree): readonly (readonly [member: string, value: Tree])[] {
  if (tree.kind !== "record") return [[name, tree]];
  const members = [
    [id, tree.fields.get("id")],
    [name, tree.fields.get("name")],
  ] as const;
  return members.flatMap(([member, value]) => (value === undefined ? [] : [[member, value] as const]));
}

/** What says where a component stands, or what it is: a component of a template says neither. */
const ofNewComponents = [
  "ComponentType",
  "GenerateMode",
  "ComponentPage",
  "ComponentPosX",
  "ComponentPosY",
  "ComponentWidth",
  "ComponentHeight",
];

/** Whether a component only names one of a template, and the seal for it. */
function isOfTemplate(read: Read): boolean {
  const says = (member: string): boolean => {
    const value = read(member);
    return value !== undefined && (value.kind !== "literal" || isPresent(literalOf(value)));
  };
  return says("ComponentValue") && !ofNewComponents.some(says);
}

function namedIn(read: Read): Tree | undefined {
  const origin = read("ComponentValue")?.origin;
  const said = [
    ["id", read(id)],
    ["name", read(name)],
  ] as const;
  const fields = said.flatMap(([key, value]) => (value !== undefined && mayBeText(value) ? [[key, value] as const] : []));
  const [only] = fields;
  return fields.length === 1 && only?.[0] === "name" ? only[1] : origin && record(fields, origin);
}

/** A column of a member that names a new component, and nothing where it names one of a template. */
export function besideTemplate(column: Column): Column {
  const { codec } = column;
  if (codec.kind !== "members") return column;
  return {
    ...column,
    codec: {
      ...codec,
      lift: (read, structure) => (structure === basic.component && isOfTemplate(read) ? undefined : codec.lift(read, structure)),
    },
  };
}
