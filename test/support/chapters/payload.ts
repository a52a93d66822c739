import { checkSource, type Contract, type ParamType, renderContract, renderSample, type Settings } from "../../../src/index.ts";
import { readValues } from "../../../src/render.ts";
import type { Json } from "../../../src/model/json.ts";
import { hosted } from "../fragments/host.ts";

/** What a contract comes to: what is found in it, each as `severity[code]: message`, and the payloads of its samples. */
export interface Come {
  readonly found: readonly string[];
  readonly payloads: readonly unknown[];
}

/** The values of parameters that a fragment names and does not declare, by type. */
const values: Readonly<Partial<Record<ParamType, string>>> = {
  "person-name": "张三",
  mobile: "13200000000",
  "file-id": "yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk",
  "seal-id": "yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk",
  "template-id": "yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk",
};
const now = 1_767_600_000;

/** The text of a block as a whole contract: itself, or the fragment in a contract of the action it names, else of `CreateFlowByFiles`. */
export function wholeOf(text: string): string {
  if (/^flowspec: 1$/mu.test(text)) return text;
  return hosted({ text, other: text, isOfComponents: /^- \{ type|^- type|^at:/mu.test(text), isOfPdf: false }, "CreateFlowByFiles");
}

/** What a contract comes to; one without samples is rendered with values by the types of its parameters. */
export function comesTo(path: string, text: string, settings: Settings): Come {
  const { value: contract, diagnostics } = checkSource({ path, text }, settings);
  const found = diagnostics.map(({ severity, code, message }) => `${severity}[${code.name}]: ${message}`);
  if (contract === undefined || diagnostics.some(({ severity }) => severity === "error")) return { found, payloads: [] };
  const names = contract.samples.map(({ name }) => name);
  const payloads = names.length > 0 ? names.map((name) => renderSample(contract, name)) : [renderedByTypes(contract)];
  return { found, payloads };
}

function renderedByTypes(contract: Contract): unknown {
  const given = Object.fromEntries([...contract.params].map(([name, { type }]) => [name, values[type] ?? "A-1001"]));
  const { value } = readValues({ path: "values.json", text: JSON.stringify(given) }, contract);
  if (value?.kind !== "map") throw new Error("the values are no map");
  return renderContract(contract, value, now).value;
}

/** Whether a part of a payload stands in it: a map with some of its members, a list with all of its items, a text that begins as one with `…` at its end. */
export function holdsPart(payload: unknown, part: Json): boolean {
  if (isPart(payload, part)) return true;
  return typeof payload === "object" && payload !== null && Object.values(payload).some((inner) => holdsPart(inner, part));
}

function isPart(whole: unknown, part: Json): boolean {
  if (Array.isArray(part))
    return Array.isArray(whole) && whole.length === part.length && part.every((item: Json, index) => isPart(whole[index], item));
  if (typeof part === "string" && part.endsWith("…")) return typeof whole === "string" && whole.startsWith(part.slice(0, -1));
  if (typeof part !== "object" || part === null) return whole === part;
  if (typeof whole !== "object" || whole === null || Array.isArray(whole)) return false;
  return Object.entries(part).every(([name, item]) => isPart(Reflect.get(whole, name), item));
}
