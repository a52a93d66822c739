import type { Placement } from "../../runtime/facts.generated.ts";
import { isConcrete, maybe } from "../../runtime/hole.ts";
import { type Component, componentsOf } from "../../runtime/component/lists.ts";
import { formOf } from "../../runtime/component/placement.ts";
import type { FieldType } from "../../model/pdf-facts.ts";
import type { Rule } from "../base/rule.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import { pdfRule, type View } from "./pdf-rule.ts";

/** A component at a form field. */
interface AtField {
  readonly component: Component;
  readonly at: Placement;
  readonly name: string;
}

function atFields({ flow }: Pick<View, "flow">): readonly AtField[] {
  return componentsOf(flow).flatMap((component) => {
    const { at } = component;
    return isConcrete(at) && formOf(at) === "field" && isConcrete(at.field) ? [{ component, at, name: at.field }] : [];
  });
}

const fieldThere = pdfRule(
  {
    name: "field-in-pdf",
    refusals: ["field-exists-in-pdf"],
    messages: {
      "no-field": "The PDF has no form field {name:quoted}.",
    },
    helps: {
      "did-you-mean": "Did you mean {guess:code}?",
      "has-none": "It has no form fields at all.",
      has: "It has {names:and code 12}.",
    },
    docs: {
      what: "A form field that a component stands at is in the PDF.",
      why: "The service takes place and size from the field, and refuses a contract whose PDF has no field of that name.",
      fix: "Write the field's name as the PDF has it; `flowspec locate contract.pdf` lists all of them.",
      wrong: "{ type: text, at: { field: adress } }",
      right: "{ type: text, at: { field: address } }",
    },
  },
  function* (view) {
    const names = view.pdf.fields.map(({ name }) => name);
    for (const { at, name } of atFields(view)) {
      if (names.includes(name)) continue;
      const guess = nearest(name, names);
      const missing = { on: at, key: "field", message: "no-field", data: { name } } as const;
      if (guess !== undefined) yield { ...missing, help: { message: "did-you-mean", data: { guess } } };
      else yield { ...missing, help: names.length === 0 ? "has-none" : { message: "has", data: { names } } };
    }
  },
);

/** The kinds of fields that suit a type of component; the others take any. */
const suited: Readonly<Record<string, readonly FieldType[]>> = {
  text: ["text", "choice"],
  "multiline-text": ["multiline-text", "text"],
  checkbox: ["checkbox", "radio"],
  selector: ["choice", "text", "radio"],
  date: ["text", "signature"],
  district: ["text", "choice"],
  image: ["button", "text", "signature"],
  attachment: ["button", "text"],
  "dynamic-table": ["text", "multiline-text"],
};

const fieldSuits = pdfRule(
  {
    name: "field-suits-component",
    severity: "warning",
    refusals: [],
    messages: {
      "for-text": "{name:code} is a field for text, and the service may not take it for `type: {type:key}`.",
      "for-multiline-text": "{name:code} is a field for several lines, and the service may not take it for `type: {type:key}`.",
      "for-checkbox": "{name:code} is a box to tick, and the service may not take it for `type: {type:key}`.",
      "for-radio": "{name:code} is a choice of buttons, and the service may not take it for `type: {type:key}`.",
      "for-button": "{name:code} is a button, and the service may not take it for `type: {type:key}`.",
      "for-choice": "{name:code} is a list to choose from, and the service may not take it for `type: {type:key}`.",
      "for-signature": "{name:code} is a field for a signature, and the service may not take it for `type: {type:key}`.",
    },
    docs: {
      what: "A component stands at a form field of its own kind: a text at a text field, a checkbox at a box to tick.",
      why: "The field gives place and size only, but one of another kind is mostly the wrong one, and its box has another shape.",
      fix: "Name another field, or another type of component.",
      wrong: "{ type: text, at: { field: agreed } } # a box to tick",
      right: "{ type: checkbox, at: { field: agreed } }",
    },
  },
  function* (view) {
    const fields = new Map(view.pdf.fields.map((field) => [field.name, field.type]));
    for (const { component, at, name } of atFields(view)) {
      const found = fields.get(name);
      const { type } = component;
      if (found === undefined || !isConcrete(type) || (suited[type]?.includes(found) ?? true)) continue;
      yield { on: at, key: "field", message: `for-${found}` as const, data: { name, type } };
    }
  },
);

const fieldOnce = pdfRule(
  {
    name: "field-used-once",
    severity: "warning",
    refusals: [],
    messages: {
      taken: "Another component stands at the field {name:code} already.",
    },
    docs: {
      what: "No two components stand at the same form field.",
      why: "They would lie one upon the other, and two parties would write into one place.",
      fix: "Give each component a field of its own.",
      wrong: "[{ type: text, at: { field: address } }, { type: date, at: { field: address } }]",
      right: "[{ type: text, at: { field: address } }, { type: date, at: { field: signedOn } }]",
    },
  },
  function* (view) {
    const first = new Map<string, Placement>();
    for (const { component, at, name } of atFields(view)) {
      const other = first.get(name);
      if (other === undefined) first.set(name, at);
      else if (!(maybe in component))
        yield {
          on: at,
          key: "field",
          message: "taken",
          data: { name },
          related: [{ on: other, key: "field", message: "other-one" }],
        };
    }
  },
);

/** Laws on the fields of the PDF's form. */
export const fieldRules: readonly Rule[] = [fieldThere, fieldSuits, fieldOnce];
