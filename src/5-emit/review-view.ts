import { type Contract, type Varied, variableName } from "../model/contract.ts";
import { actions } from "../language/tables/actions.ts";
import { contract as contractTable } from "../language/tables/contract.ts";
import { flow } from "../language/tables/flow.ts";
import { counted } from "../runtime/phrases.ts";
import { field, type Item, literalOf, type RecordTree, type Tree } from "../model/tree.ts";
import type { Compiled } from "./compiled.ts";
import type { EmittedFile } from "./emitted-files.ts";
import type { View } from "./markdown.ts";
import { paramRows } from "./param-rows.ts";
import { approverView, componentViews, elements, overrides, overviewOf, setting } from "./review-party.ts";
import { condition, hasFormat, inWords, moment, timeInWords } from "./words.ts";

/** The PDFs of a contract that were reviewed, and those that builders take no other file for, by the path as the contract names them. */
interface Reviewed {
  readonly pdfs: Contract["pdfs"];
  readonly sealed: ReadonlySet<string>;
}

/** What a review sheet shows of a contract, in the order in which a reviewer asks. */
export function reviewOf({ contract, environment }: Compiled, files: readonly EmittedFile[]): View {
  const reviewed: Reviewed = { pdfs: contract.pdfs, sealed: new Set(files.flatMap(({ path, sealed }) => (sealed ? [path] : []))) };
  const { root, params, samples, summary, name, action, waived = [] } = contract;
  const { service, version } = actions[action];
  const flows = elements(root.fields.get("flows"));
  return {
    name,
    summary: summary ?? "",
    source: contract.origin.span.source.path,
    action: `${action} (${service} ${version})`,
    initiator: inWords(root.fields.get("initiator")),
    formatted: hasFormat(root),
    group: [...settings(field(root, "group")), ...(flows.length > 0 ? settings(root, ofWholeToo) : [])],
    page: settings(field(root, "embed")),
    flows:
      flows.length > 0
        ? flows.map((item, index) => flowView(item.value, reviewed, `${index + 1}. `, [], condition(item)))
        : [flowView(root, reviewed, "", ofWhole, "")],
    against: waived.flatMap(({ code, at, reason, isError }) => (isError ? [{ code, at: at ?? "values of parameters", reason }] : [])),
    variables: variablesView(contract.varied),
    params: [...params.values()].flatMap((param) => paramRows(param)),
    samplesOf: samples.length > 0 && environment !== undefined ? environment : "",
    samples: samples.map((sample) => ({
      name: sample.name,
      file: `../samples/${name}.${sample.name}.json`,
      now: sample.now === undefined ? "" : `, judged at ${moment(sample.now)}`,
    })),
  };
}

/** The environments of a contract, and the value of each variable in them. */
function variablesView(varied: Varied | undefined): View {
  if (varied === undefined) return { environments: [], rows: [] };
  const { vars, env } = varied;
  const environments = [...varied.environments.values()];
  const rows = [...vars.keys()].map((param) => ({
    name: param,
    values: environments.map(({ vars: values }) => values.get(variableName(param))?.value ?? "given by the application"),
  }));
  return { environments: environments.map(({ name }) => (name === env ? `${name} (default)` : name)), rows };
}

/** Keys of the whole contract, and those that a single contract has among the keys of its flow. */
const ofWhole = [...contractTable.rows.keys()].filter((name) => !flow.rows.has(name));
const ofWholeToo = [...contractTable.rows.keys()].filter((name) => flow.rows.has(name));

/** Keys of a flow that the sheet shows in sections of their own. */
const flowSections = ["title", "approvers", "fill", "cc", "formFields", "order", "deadline", "files"];

function flowView(tree: RecordTree, reviewed: Reviewed, number: string, skip: readonly string[], when: string): View {
  const { fields } = tree;
  const keys = [...flow.rows.keys()].filter((key) => fields.has(key) && !flowSections.includes(key) && !skip.includes(key));
  const approvers = elements(fields.get("approvers"));
  return {
    number,
    heading: inWords(fields.get("title")) + when,
    order: literalOf(fields.get("order")) === "parallel" ? "in any order" : "one after the other, in the order below",
    deadline: deadlineInWords(fields.get("deadline")),
    files: elements(fields.get("files"))
      .map((file) => fileInWords(file, reviewed))
      .join(", "),
    settings: [...keys.map((key) => setting(key, fields.get(key))), ...overrides(tree)],
    overview: approvers.length > 1 ? approvers.map((item, index) => overviewOf(item, index + 1)) : [],
    approvers: approvers.map((item, index) => approverView(item, index + 1)),
    fill: componentViews(fields.get("fill")),
    formFields: elements(fields.get("formFields")).map(({ value }) => ({
      field: inWords(field(value, "name") ?? field(value, "id")),
      value: inWords(field(value, "value")),
    })),
    cc: elements(fields.get("cc")).map(
      (item) =>
        inWords({ ...item.value, fields: new Map([...item.value.fields].filter(([key]) => key !== "wire" && key !== "omit")) }) +
        condition(item),
    ),
  };
}

/** A file with the PDF that was reviewed: its pages and the hash of its bytes, by which anybody can tell whether it is that one. */
function fileInWords({ value }: Item, { pdfs, sealed }: Reviewed): string {
  const path = field(value, "pdf");
  const name = String(literalOf(path));
  const facts = pdfs?.get(name);
  const parts = [
    ...(path ? [inWords(path)] : []),
    ...(facts ? [counted(facts.pages.length, "page"), `SHA-256 ${facts.sha256}`] : []),
    ...(sealed.has(name) ? ["sealed: builders take no other"] : []),
  ];
  return inWords(field(value, "id")) + (parts.length > 0 ? ` (${parts.join(", ")})` : "");
}

function deadlineInWords(tree: Tree | undefined): string {
  const value = literalOf(tree);
  if (tree === undefined || value === 0) return "365 days after sending (the service's default)";
  return timeInWords(tree);
}

function settings(tree: Tree | undefined, only?: readonly string[]): readonly { readonly key: string; readonly value: string }[] {
  const fields = tree?.kind === "record" ? [...tree.fields] : [];
  return fields.filter(([key]) => only?.includes(key) ?? true).map(([key, value]) => setting(key, value));
}
