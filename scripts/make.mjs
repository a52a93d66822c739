// What the examples of the reference write: the whole way from the text of a contract to its request, with invented values by the types of its parameters.
import { checkSource } from "../build/compile.js";
import { renderSample } from "../build/render.js";
import { paramTypeRows } from "../build/runtime/param-types.js";
import { hasErrors } from "../build/model/diagnostic.js";
import { parseDocument } from "yaml";

/** Values of parameters that are no example of their type, since another has that, or since the type has none. */
const others = {
  otherMobile: "15100000000",
  other: "李四",
  idNumber: "11010119900101000X",
  second: "yDRsecondPdfFileId00000000000001",
};
const now = "2026-01-05T09:00:00+08:00";
const known = new Map();

/** What a contract without samples makes, as `src/explain/reference/written.ts` asks for it. The same text is asked for many times. */
export function make(text) {
  if (!known.has(text)) known.set(text, made(text));
  return known.get(text);
}

function made(text) {
  const params = Object.entries(parseDocument(text).toJS().params ?? {});
  const values = params.map(
    ([name, type]) => `    ${name}: ${JSON.stringify(others[name] ?? paramTypeRows[type].docs.example ?? `${name}001`)}\n`,
  );
  const sample = `samples:\n  shown:\n    now: ${now}\n${values.join("")}`;
  const { value: contract, diagnostics } = checkSource({ path: "example.flow.yaml", text: `${text}\n${sample}` });
  const body = contract && renderSample(contract, "shown");
  return { isRight: !hasErrors(diagnostics), ...(body === undefined ? {} : { body }) };
}
