import { pagingTypes, recommendedSizes } from "../../runtime/component/placement.ts";
import { literalOf, type Tree } from "../../model/tree.ts";
import { across, coded, encoded, intoEach, not, to, whole } from "./codecs.ts";
import * as options from "./component-options.ts";
import { type Construct, construct, enumerated, key, type LiftMembers, type LowerMembers, type Row } from "./construct.ts";
import { formOf, placement, placementColumn } from "./placement.ts";
import * as slot from "./slots.ts";
import { tableColumn, tableSlot } from "./table.ts";
import { besideTemplate, ofTemplate, templateRow } from "./template-component.ts";
import { basic, childComponent, ess, serviceOf } from "./structures.ts";

type Rows = Readonly<Record<string, Row>>;

/** A type of component: its word, its code on the wire, and the keys that only it has. */
interface ComponentType {
  readonly code: string;
  readonly rows: Rows;
}

const both = [ess.component, basic.component];
const children = [childComponent.ess, childComponent.basic];
const { everywhere } = options;
const { boolean, text } = slot;

const value = (
  of: Parameters<typeof key>[0],
  doc: string,
  column = to("ComponentValue", ...everywhere),
  ...domain: readonly string[]
): Rows => ({ value: enumerated(key(of, doc, column), ...domain) });
const textValue = value(text, "What it holds.");
const sealValue: Rows = {
  sealId: key(slot.sealId, "Id of the seal that is used; needed for an automatic approver.", to("ComponentValue", ...everywhere)),
};
const combinationChildren = (construct: Construct): Rows => ({
  children: key(
    { kind: "records", construct, orNames: true },
    "The parts: ids of components of the same list; with a keyword the components themselves, each with `offset`.",
    { ...to("ComponentExtra.Children", ...both), accepts: options.areNames },
    intoEach("ComponentExtra.ChildrenComponents", construct, ...both),
  ),
});

const selector: Rows = {
  ...options.selectorOptions,
  ...value(slot.oneOrMany(text), "The option that is chosen, or a list of them.", encoded("ComponentValue", "joined", "、", ...everywhere)),
};
const styledText: Rows = { ...options.textOptions, ...textValue };
const checkbox: ComponentType = {
  code: "CHECK_BOX",
  rows: value(boolean, "It is ticked.", encoded("ComponentValue", "asText", undefined, ...everywhere), "value-check-box"),
};

const signature: ComponentType = { code: "SIGN_SIGNATURE", rows: { ...options.signatureOptions, ...textValue } };
const signDate: ComponentType = { code: "SIGN_DATE", rows: { ...options.signDateOptions, ...textValue } };
const signSelector: ComponentType = { code: "SIGN_SELECTOR", rows: selector };
const signText: ComponentType = { code: "SIGN_MULTI_LINE_TEXT", rows: styledText };

/** The recommended sizes: `119×119 for a seal, 119×43 for a signature`. */
function sizesInWords(): string {
  return Object.entries(recommendedSizes)
    .map(([type, size]) => `${size.join("×")} for a ${type}`)
    .join(", ");
}

const at = key(slot.one(placement), "Where it stands.", placementColumn(...both));
const size = key(
  slot.tuple(slot.length, slot.length),
  `Width and height. Default: ${sizesInWords()}; at a field the field's.`,
  pair("ComponentWidth", "ComponentHeight", everywhere),
);

/** Two numbers in two members. */
function pair(first: string, second: string, structures: readonly string[]): ReturnType<typeof across> {
  const lower: LowerMembers = (tree) =>
    tree.kind === "list" ? tree.items.slice(0, 2).map((item, index) => [index === 0 ? first : second, item.value] as const) : [];
  const lift: LiftMembers = (read) => {
    const [one, two] = [read(first), read(second)];
    return one &&
      two &&
      [one, two].every((tree) => typeof literalOf(tree) === "number" || tree.kind === "reference" || tree.kind === "unknown")
      ? { kind: "list", items: [{ value: one }, { value: two }], origin: one.origin }
      : undefined;
  };
  return whole(across([first, second], lower, lift, ...structures));
}

/** At a keyword `ComponentId` is the keyword, at a field `ComponentName` is the field. */
function nameColumn(member: string, taken: string): ReturnType<typeof across> {
  return across(
    [member],
    (tree) => [[member, tree]],
    (read) => {
      const found = read(member);
      const mode = read("GenerateMode");
      if (found && mode?.kind === "unknown") return mode;
      return literalOf(mode) !== taken && found && (typeof literalOf(found) === "string" || found.kind !== "literal") ? found : undefined;
    },
    ...both,
  );
}

const idColumn = nameColumn("ComponentId", "KEYWORD");
const nameOfComponent = nameColumn("ComponentName", "FIELD");

const common: Rows = {
  id: key(text, "Its id, at most 30 characters, unique in the contract.", idColumn),
  name: key(text, "Its name, at most 20 characters.", nameOfComponent),
  at,
  size,
  required: key(
    boolean,
    "It must be filled in. Default: no; of a sign component it matters only in combinations.",
    to("ComponentRequired", ...both),
  ),
  canEdit: key(boolean, "Its value may be changed on the embedded page. Default: yes.", not("LockComponentValue", ...both)),
  canMove: key(boolean, "It may be moved or deleted on the embedded page. Default: yes.", not("ForbidMoveAndDelete", ...both)),
  placeholder: key(
    text,
    "A hint that the mini program shows while it is empty; without effect on sign components.",
    to("Placeholder", basic.component),
  ),
  recipientId: key(text, "What the service says of it in replies; leave it out.", to("ComponentRecipientId", ...both)),
  isFormField: key(boolean, "What the service says of it in replies; leave it out.", to("IsFormType", ess.component)),
};

const signCommon: Rows = {
  template: templateRow,
  ...common,
  id: key(text, "Its id, at most 30 characters, unique in the contract.", besideTemplate(idColumn)),
  name: key(text, "Its name, at most 20 characters.", besideTemplate(nameOfComponent)),
};

const childCommon: Rows = {
  name: key(text, "Its name, at most 20 characters.", to("ComponentName", ...children)),
  placeholder: key(text, "A hint that is shown while it is empty.", to("Placeholder", ...children)),
  offset: key(
    slot.tuple(slot.length, slot.length),
    "Its distance from the combination: right and down.",
    pair("ComponentOffsetX", "ComponentOffsetY", children),
  ),
  size,
  page: key(
    slot.integer,
    "The page that the keyword is expected on; the service goes by the keyword. Leave it out.",
    to("ComponentPage", ...children),
  ),
};

/** Rows of a component and, by type, those that only it has. `type` is first in the request and in a contract. */
function component(
  name: string,
  doc: string,
  types: Readonly<Record<string, ComponentType>>,
  rows: Rows,
  structures: readonly string[],
  ...domain: readonly string[]
): Construct {
  const codes = Object.fromEntries(Object.entries(types).map(([word, { code }]) => [word, code]));
  const type = enumerated(
    key(
      slot.fixedWords(...Object.keys(types)),
      "What kind of component it is; further keys depend on it.",
      coded("ComponentType", codes, ...structures),
    ),
    ...domain,
  );
  const variants = { key: "type", rows: new Map(Object.entries(types).map(([word, each]) => [word, new Map(Object.entries(each.rows))])) };
  const instead = "template" in rows ? { instead: ofTemplate } : {};
  return construct(
    name,
    doc,
    { type, ...rows },
    { required: ["type"], ...instead, variants, fillers: structures === both ? fillers : () => [] },
  );
}

const signChild: Construct = component(
  "sign-child",
  "A part of a combination that is placed at a keyword.",
  { signature, date: signDate, selector: signSelector, "multiline-text": signText },
  childCommon,
  children,
  "combination-children-types",
);
const fillChild: Construct = component(
  "fill-child",
  "A part of a combination that is placed at a keyword.",
  { checkbox },
  childCommon,
  children,
  "virtual-combination-children-types",
);

/** What an approver signs. */
export const signComponent: Construct = component(
  "sign-component",
  "What an approver signs, and where.",
  {
    seal: { code: "SIGN_SEAL", rows: { ...options.sealOptions, ...sealValue } },
    signature,
    date: signDate,
    "paging-seal": { code: "SIGN_PAGING_SEAL", rows: { ...options.pagingSealOptions, ...sealValue } },
    "paging-signature": { code: "SIGN_PAGING_SIGNATURE", rows: { ...options.pagingSignatureOptions, ...textValue } },
    "legal-person-seal": { code: "SIGN_LEGAL_PERSON_SEAL", rows: { ...options.legalPersonSealOptions, ...sealValue } },
    opinion: { code: "SIGN_OPINION", rows: { ...options.opinionOptions, ...textValue } },
    combination: { code: "SIGN_VIRTUAL_COMBINATION", rows: { ...combinationChildren(signChild), ...textValue } },
    selector: signSelector,
    "multiline-text": signText,
  },
  signCommon,
  both,
  "component-type-enum-sign",
);

/** What is filled in: by the initiator while sending, or by an approver. */
export const fillComponent: Construct = component(
  "fill-component",
  "What is filled in, and where.",
  {
    text: { code: "TEXT", rows: styledText },
    "multiline-text": { code: "MULTI_LINE_TEXT", rows: styledText },
    checkbox,
    image: { code: "FILL_IMAGE", rows: { ...options.imageOptions, ...value(slot.fileId, "File id of the picture, a JPG or PNG.") } },
    "dynamic-table": {
      code: "DYNAMIC_TABLE",
      rows: value(
        tableSlot,
        "The table: its `columns` and `rows`, or the service's own keys.",
        tableColumn("ComponentValue", ...everywhere),
        "value-dynamic-table-json",
      ),
    },
    attachment: {
      code: "ATTACHMENT",
      rows: {
        ...options.attachmentOptions,
        ...value(
          slot.oneOrMany(slot.fileId),
          "File id of what is attached, or a list of them.",
          encoded("ComponentValue", "joined", ",", ...everywhere),
        ),
      },
    },
    selector: { code: "SELECTOR", rows: selector },
    date: {
      code: "DATE",
      rows: {
        ...options.fillDateOptions,
        ...value(slot.calendarDate, "The date.", encoded("ComponentValue", "chineseDate", undefined, ...everywhere), "value-date"),
      },
    },
    district: { code: "DISTRICT", rows: { ...options.textStyle, ...textValue } },
    watermark: {
      code: "WATERMARK",
      rows: { ...options.watermarkOptions, ...value(text, "Its text, where its subtype is custom-watermark.") },
    },
    combination: {
      code: "VIRTUAL_COMBINATION",
      rows: { ...options.checkboxGroupOptions, ...combinationChildren(fillChild), ...textValue },
    },
  },
  common,
  both,
  "component-type-enum-fill",
);

/** The size in points, width first, that a component is given where none is written; none where the service or the form field decides. */
export function defaultSize(fields: ReadonlyMap<string, Tree>): readonly [number, number] | undefined {
  return formOf(fields.get("at")) === "field" ? undefined : recommendedSizes[String(literalOf(fields.get("type")))];
}

/** ess demands the geometry of every component, also where the placement gives it no meaning. */
function fillers(structure: string, fields: ReadonlyMap<string, Tree>): readonly (readonly [string, number])[] {
  if (fields.has(ofTemplate.key)) return [];
  const type = String(literalOf(fields.get("type")));
  const form = formOf(fields.get("at"));
  const size = defaultSize(fields);
  const geometry: (readonly [string, number])[] = [];
  if (serviceOf(structure) === "ess") {
    if (type === "watermark")
      geometry.push(["ComponentPage", 0], ["ComponentPosX", 0], ["ComponentPosY", 0], ["ComponentWidth", 0], ["ComponentHeight", 0]);
    if (pagingTypes.has(type)) geometry.push(["ComponentPage", 1], ["ComponentPosX", 0]);
    if (form === "keyword" || form === "field") geometry.push(["ComponentPage", 1], ["ComponentPosX", 0], ["ComponentPosY", 0]);
    if (form === "field") geometry.push(["ComponentWidth", 0], ["ComponentHeight", 0]);
  }
  if (size) geometry.push(["ComponentWidth", size[0]], ["ComponentHeight", size[1]]);
  return [["FileIndex", 0], ...geometry];
}
