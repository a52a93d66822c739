import { elementKeys } from "../../language/tables/frame.ts";
import type { MapNode, DocumentNode, Entry } from "../../model/document.ts";
import { pointerTo } from "../../model/document.ts";
import { paramNames } from "../../codes/params.ts";
import { knownKeys, requiredKeys } from "../../codes/shape.ts";
import { renaming } from "../../diagnostics/fixes.ts";
import { add, type Report } from "../../diagnostics/collector.ts";
import { keysAt, nounAt, refusalsAt, unlessSent, variantsWith } from "./tables.ts";
import { nearest, quotedChoice } from "../../diagnostics/suggest.ts";
import type { ShapeError } from "./validator.ts";

/** What is known of the shape so far; `broken` and `meant` grow. */
interface Judged {
  readonly document: DocumentNode;
  readonly report: Report;
  readonly broken: Set<string>;
  readonly meant: Set<string>;
}

export function isAboutKeys({ keyword }: ShapeError): boolean {
  return keyword === "additionalProperties" || keyword === "unevaluatedProperties" || keyword === "required" || keyword === "propertyNames";
}

/** Keys of a map that are unknown, missing or badly named. */
export function judgeKeys(judged: Judged, node: MapNode, errors: readonly ShapeError[]): void {
  for (const { keyword, params } of errors) {
    const name = params["additionalProperty"] ?? params["unevaluatedProperty"] ?? params["propertyName"];
    const entry = typeof name === "string" ? node.entries.get(name) : undefined;
    if (typeof name !== "string" || entry === undefined) continue;
    if (keyword === "propertyNames") badName(judged.report, name, entry);
    else unknownKey(judged, node, name, entry);
  }
  const required = errors.filter(({ keyword }) => keyword === "required").map(({ params }) => String(params["missingProperty"]));
  const missing = [...new Set(required)].filter((key) => !judged.meant.has(pointerTo(node.pointer, key)));
  for (const key of required) judged.broken.add(pointerTo(node.pointer, key));
  if (missing.length > 0) missingKeys(judged, node, missing);
}

/** They are reported at the first key of the map, since the whole of it can be long. */
function missingKeys({ document, report }: Judged, node: MapNode, missing: readonly string[]): void {
  const [first] = node.entries.values();
  const [noun, verb] = missing.length === 1 ? ["key", "is"] : ["keys", "are"];
  const message = `The ${noun} ${quotedChoice(missing, "and")} ${verb} missing here.`;
  const place = { span: first?.key ?? node.span, pointer: node.pointer };
  const refusals = missing.flatMap((key) => refusalsAt(document, pointerTo(node.pointer, key)));
  add(report, requiredKeys, { message, help: `Add ${quotedChoice(missing, "and")}.`, ...place }, refusals);
}

function badName(report: Report, name: string, { key, value }: Entry): void {
  add(report, paramNames, {
    message: `${JSON.stringify(name)} cannot name a parameter.`,
    help: "Use letters, digits and underscores, beginning with a letter; a name for people goes into `label`.",
    span: key,
    pointer: value.pointer,
  });
}

function unknownKey({ document, report, meant }: Judged, node: MapNode, name: string, { key, value }: Entry): void {
  const known = keysAt(document, node.pointer);
  // While a value of a typed component is wrong, ajv takes all keys of its type for unknown.
  if (known.includes(name)) return;
  const guess = nearest(name, known);
  const isThere = guess !== undefined && node.entries.has(guess);
  if (guess !== undefined && !isThere) meant.add(pointerTo(node.pointer, guess));
  const others = variantsWith(document, node.pointer, name);
  const fixes = isThere ? [] : renaming(key, name, guess, known);
  const help = elementKeys.some((each) => each === name)
    ? `\`${name}\` stands in elements of lists, such as approvers and components.`
    : isThere
      ? `Did you mean \`${guess}\`, which is there already? Remove one of the two.`
      : guess !== undefined
        ? `Did you mean \`${guess}\`?`
        : others.length > 0
          ? `It is a key of ${quotedChoice(others, "and")}.`
          : `Its keys are ${quotedChoice(
              known.filter((each) => !node.entries.has(each)),
              "and",
            )}.`;
  const message = `${JSON.stringify(name)} is no key of ${nounAt(document, node.pointer)}.`;
  add(report, knownKeys, { message, help, fixes, ...unlessSent(value.pointer), span: key, pointer: value.pointer });
}
