import { type Component, componentsOf } from "../../runtime/component/lists.ts";
import { formOfComponent } from "../../runtime/component/placement.ts";
import { isConcrete, maybe } from "../../runtime/hole.ts";
import { identityOfValue } from "../../runtime/open.ts";
import type { Wrong } from "../../runtime/message.ts";
import {
  atMost,
  inParts,
  lengthMessages,
  noPictographs,
  partsAtMost,
  pictographMessages,
  plainName,
  plainNameMessages,
} from "../../runtime/text.ts";
import { type Rule, constructRule, textRule } from "../base/rule.ts";

/** An id of a component that is not too long. */
const idLength: (value: string) => Wrong<typeof lengthMessages> = atMost(30);

/** The constant parts of an id of a component that are not too long. */
const idPartsLength: (parts: readonly string[]) => Wrong<typeof lengthMessages> = partsAtMost(30);

const idShort = textRule(
  {
    name: "component-id-length",
    refusals: ["component-id-length"],
    messages: lengthMessages,
    docs: {
      what: "The id of a component has at most 30 characters.",
      why: "The service refuses a longer one.",
      fix: "Shorten the `id`.",
      wrong: "id: the_place_where_the_supplier_signs",
      right: "id: supplier_signs",
    },
  },
  { "sign-component": ["id"], "fill-component": ["id"] },
  idLength,
  idPartsLength,
);

const idPlain = textRule(
  {
    name: "component-id-charset",
    refusals: ["component-id-charset"],
    messages: plainNameMessages,
    docs: {
      what: "The id of a component is made of Chinese characters, letters, digits and underscores.",
      why: "The documents name no others, and the service may refuse them.",
      fix: "Replace the character, for example with an underscore.",
      wrong: "id: supplier-signs",
      right: "id: supplier_signs",
    },
  },
  { "sign-component": ["id"], "fill-component": ["id"] },
  plainName,
  inParts(plainName),
);

/** Each component of a contract has an id of its own. */
const idOwn = constructRule(
  {
    name: "component-id-unique",
    refusals: ["component-id-unique"],
    messages: {
      taken: "Another component has the id {id:excerpt} already.",
      "taken-by-param": "Another component has this id already.",
    },
    docs: {
      what: "No two components of a contract have the same id.",
      why: "An id stands for one component of the PDF. Combinations and values would find the wrong one, and the service may refuse the request.",
      fix: "Give one of them another `id`, or none.",
      wrong:
        "sign:\n  - { type: seal, id: seal, at: { page: 1, x: 10, y: 10 } }\n  - { type: seal, id: seal, at: { page: 2, x: 10, y: 10 } }",
      right:
        "sign:\n  - { type: seal, id: seal_1, at: { page: 1, x: 10, y: 10 } }\n  - { type: seal, id: seal_2, at: { page: 2, x: 10, y: 10 } }",
    },
  },
  ["flow"],
  function* (flow) {
    const first = new Map<string, Component>();
    for (const component of componentsOf(flow)) {
      const { id: written } = component;
      const id = identityOfValue(component, "id");
      if (id === undefined || maybe in component || formOfComponent(component) === "keyword") continue;
      const other = first.get(id);
      if (other === undefined) {
        first.set(id, component);
        continue;
      }
      const place = { on: component, key: "id", related: [{ on: other, key: "id", message: "first-one" }] };
      yield isConcrete(written) ? { ...place, message: "taken", data: { id: written } } : { ...place, message: "taken-by-param" };
    }
  },
);

/** A name of a component that is not too long. */
const nameLength: (value: string) => Wrong<typeof lengthMessages> = atMost(20);

/** The constant parts of a name of a component that are not too long. */
const namePartsLength: (parts: readonly string[]) => Wrong<typeof lengthMessages> = partsAtMost(20);

const nameShort = textRule(
  {
    name: "component-name-length",
    refusals: ["component-name-length"],
    messages: lengthMessages,
    docs: {
      what: "The name of a component has at most 20 characters.",
      why: "The service refuses a longer one.",
      fix: "Shorten the `name`.",
      wrong: "name: 合同总金额含税人民币大写精确到分并由双方盖章确认",
      right: "name: 合同总金额",
    },
  },
  { "sign-component": ["name"], "fill-component": ["name"], "sign-child": ["name"], "fill-child": ["name"] },
  nameLength,
  namePartsLength,
);

/** A name of a component in documented characters; pictographs are a matter of their own. */
function plainComponentName(value: string): Wrong<typeof plainNameMessages> {
  return noPictographs(value) === undefined ? plainName(value) : undefined;
}

const namePlain = textRule(
  {
    name: "component-name-charset",
    refusals: ["component-name-charset"],
    messages: plainNameMessages,
    docs: {
      what: "The name of a component is made of Chinese characters, letters, digits and underscores.",
      why: "The documents name no others. Some have been accepted nevertheless, so this is a warning.",
      fix: "Use one of the documented characters.",
      wrong: "name: 签名/盖章",
      right: "name: 签名_盖章",
    },
  },
  { "sign-component": ["name"], "fill-component": ["name"], "sign-child": ["name"], "fill-child": ["name"] },
  plainComponentName,
  inParts(plainComponentName),
);

const nameWritten = textRule(
  {
    name: "component-name-pictographs",
    refusals: ["component-name-pictographs"],
    messages: pictographMessages,
    docs: {
      what: "The name of a component has no pictographs.",
      why: "The documents exclude them; the service refuses such a name.",
      fix: "Leave the pictograph out.",
      wrong: "name: 金额💰",
      right: "name: 金额",
    },
  },
  { "sign-component": ["name"], "fill-component": ["name"], "sign-child": ["name"], "fill-child": ["name"] },
  noPictographs,
  inParts(noPictographs),
);

/** Laws on ids and names of components. */
export const namingRules: readonly Rule[] = [idShort, idPlain, idOwn, nameShort, namePlain, nameWritten];
