import { isPresent } from "../../runtime/hole.ts";
import { literalOf, type RecordTree, type Tree } from "../../model/tree.ts";
import { intoEach, to } from "./codecs.ts";
import { type Column, type Construct, construct, key } from "./construct.ts";
import * as slot from "./slots.ts";
import { basic } from "./structures.ts";

/** A seal for a component that a template has already: the request only names the component. */
export const templateSeal: Construct = construct(
  "template-seal",
  "The seal of the own company that is used at a component of the template.",
  {
    id: key(slot.text, "Id of the template's component; or give its name.", to("ComponentId", basic.component)),
    name: key(slot.text, "Name of the template's component; or give its id.", to("ComponentName", basic.component)),
    sealId: key(slot.sealId, "Id of the seal, which is the own company's.", to("ComponentValue", basic.component)),
  },
  { required: ["sealId"] },
);

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

/** Whether a list of components only names components of a template and the seals for them. */
function areTemplateSeals(wire: Tree): boolean {
  const records = wire.kind === "list" ? wire.items.map(({ value }) => value) : [];
  return records.length > 0 && records.every((value) => value.kind === "record" && isTemplateSeal(value));
}

function isTemplateSeal({ fields }: RecordTree): boolean {
  const says = (member: string): boolean => {
    const value = fields.get(member);
    return value !== undefined && (value.kind !== "literal" || isPresent(literalOf(value)));
  };
  return says("ComponentValue") && !ofNewComponents.some(says);
}

/** The two columns of the member in which seals for a template's components stand beside what is signed elsewhere. */
export function templateSealColumn(...structures: readonly string[]): Column {
  return { ...intoEach("SignComponents", templateSeal, ...structures), reads: areTemplateSeals };
}

/** A column of components that are no seals for those of a template. */
export function besideTemplateSeals(column: Column): Column {
  return { ...column, reads: (wire) => !areTemplateSeals(wire) };
}
