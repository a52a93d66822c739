import { actions } from "../language/actions.ts";
import { approver } from "../language/approver.ts";
import { contract as contractTable } from "../language/contract.ts";
import { flow } from "../language/flow.ts";
import type { Param } from "../model/contract.ts";
import { field, type Item, literalOf, type RecordTree, type Tree } from "../model/tree.ts";
import type { Compiled } from "./builder.ts";
import type { View } from "./markdown.ts";
import { boundsOf, nounOf } from "./param-doc.ts";
import { condition, inWords, placeInWords } from "./words.ts";

/** What a review sheet shows of a contract, in the order in which a reviewer asks. */
export function reviewOf({ contract }: Compiled): View {
  const { root, params, samples, summary, name, action } = contract;
  const { service, version } = actions[action];
  const flows = elements(root.fields.get("flows"));
  const single = flows.length === 0 ? [flowView(root, undefined, [...contractTable.rows.keys()])] : [];
  return {
    name,
    summary: summary ?? "",
    source: contract.origin.span.source.path,
    action: `${action} (${service} ${version})`,
    initiator: inWords(root.fields.get("initiator")),
    group: settings(field(root, "group")),
    page: settings(field(root, "page")),
    flows:
      flows.length > 0 ? flows.map((item, index) => flowView(item.value as RecordTree, `${index + 1}. `, [], condition(item))) : single,
    params: [...params.values()].map(paramView),
    samples: samples.map((sample) => ({
      name: sample.name,
      file: `../samples/${name}.${sample.name}.json`,
      now: sample.now === undefined ? "" : new Date(sample.now * 1000).toISOString(),
    })),
  };
}

/** Keys of a flow that the sheet shows in sections of their own. */
const flowSections = ["title", "approvers", "fill", "cc", "formFields", "order", "deadline", "files"];

function flowView(tree: RecordTree, number: string | undefined, skip: readonly string[], when = ""): View {
  const { fields } = tree;
  const rows = [...flow.rows.keys()].filter((key) => fields.has(key) && !flowSections.includes(key) && !skip.includes(key));
  const sequential = literalOf(fields.get("order")) !== "parallel";
  return {
    heading: `${number ?? ""}${inWords(fields.get("title"))}${when}`,
    numbered: number !== undefined,
    order: sequential ? "one after the other, in this order" : "in any order",
    deadline: deadlineInWords(fields.get("deadline")),
    files: elements(fields.get("files"))
      .map(({ value }) => inWords(field(value, "id")) + (field(value, "pdf") ? ` (${inWords(field(value, "pdf"))})` : ""))
      .join(", "),
    settings: rows.map((key) => ({ key, value: inWords(fields.get(key)) })),
    others: overrides(tree),
    approvers: elements(fields.get("approvers")).map((item, index) => approverView(item, index + 1)),
    fill: components(fields.get("fill")),
    formFields: elements(fields.get("formFields")).map(({ value }) => ({
      field: inWords(field(value, "name") ?? field(value, "id")),
      value: inWords(field(value, "value")),
    })),
    cc: elements(fields.get("cc")).map((item) => inWords(withoutOverrides(item.value)) + condition(item)),
  };
}

function deadlineInWords(tree: Tree | undefined): string {
  const value = literalOf(tree);
  if (tree === undefined || value === 0) return "365 days after sending (the service's default)";
  return typeof value === "number" ? new Date(value * 1000).toISOString() : inWords(tree);
}

/** Keys of an approver that the sheet shows in its heading or in tables. */
const approverSections = ["type", "role", "organization", "name", "sign", "fill"];
const typeWords: Readonly<Record<string, string>> = {
  company: "company",
  person: "person",
  "company-auto": "company, signs automatically",
  "person-auto": "person, signs automatically",
};

function approverView(item: Item, number: number): View {
  const tree = item.value as RecordTree;
  const { fields } = tree;
  const type = String(literalOf(fields.get("type")) ?? "party");
  const keys = [...approver.rows.keys()].filter((key) => fields.has(key) && !approverSections.includes(key));
  const who = [fields.get("organization"), fields.get("name")]
    .filter((part) => part !== undefined)
    .map(inWords)
    .filter((part) => part !== "")
    .join(", ");
  return {
    heading: `${number}. ${fields.has("role") ? `${inWords(fields.get("role"))}: ` : ""}${who === "" ? "named after sending" : who}`,
    kind: `${typeWords[type] ?? type}${condition(item)}`,
    settings: keys.map((key) => ({ key, value: inWords(fields.get(key)) })),
    others: overrides(tree),
    sign: components(fields.get("sign")),
    fill: components(fields.get("fill")),
  };
}

const componentSections = ["type", "at", "size", "pages", "value", "sealId", "required"];

function components(tree: Tree | undefined): View {
  return elements(tree).map((item) => {
    const component = item.value as RecordTree;
    const { fields } = component;
    const options = [...fields.keys()].filter((key) => !componentSections.includes(key));
    const value = fields.get("value") ?? fields.get("sealId");
    return {
      what: `${inWords(fields.get("type"))}${condition(item)}`,
      where: placeInWords(component),
      size: fields.has("size") ? inWords(fields.get("size")).replace(", ", " × ") : "",
      value: value === undefined ? "" : inWords(value),
      required: literalOf(fields.get("required")) === true,
      options: options.map((key) => `${key}: ${inWords(fields.get(key))}`).join("; "),
    };
  });
}

function settings(tree: Tree | undefined): View {
  return tree?.kind === "record" ? [...tree.fields].map(([key, value]) => ({ key, value: inWords(value) })) : [];
}

function overrides({ fields }: RecordTree): string {
  return ["wire", "omit"].flatMap((key) => (fields.has(key) ? [`${key}: ${inWords(fields.get(key))}`] : [])).join("; ");
}

function withoutOverrides(tree: Tree): Tree {
  return tree.kind === "record" ? { ...tree, fields: new Map([...tree.fields].filter(([key]) => key !== "wire" && key !== "omit")) } : tree;
}

function elements(tree: Tree | undefined): readonly Item[] {
  return tree?.kind === "list" ? tree.items.filter(({ value }) => value.kind === "record") : [];
}

function paramView(param: Param): View {
  const { name, label, description, optional, default: fallback } = param;
  return {
    name,
    meaning: [label, description].filter((part) => part !== undefined).join(": "),
    kind: [nounOf(param), ...boundsOf(param)].join("; "),
    need: optional ? "optional" : fallback === undefined ? "required" : `default ${inWords(fallback)}`,
  };
}
