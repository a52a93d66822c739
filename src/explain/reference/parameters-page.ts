import { paramTypes } from "../../model/contract.ts";
import { valueKind } from "../../runtime/param-types.ts";
import { durationUnits } from "../../runtime/durations.ts";
import { formatMeaning } from "../meanings/format.ts";
import { paramTypeMeaning } from "../meanings/param-type.ts";
import { frameKeys } from "../tables/frame.ts";
import { coded, page, table } from "./markdown.ts";

/** The page on parameters: keys of a declaration, types, formats in texts, units of times. */
export function parametersPage(): string {
  const types = paramTypes.flatMap((name) => paramTypeMeaning(name) ?? []);
  const formats = [...new Set(types.flatMap((type) => type.formats))].flatMap((name) => formatMeaning(name) ?? []);
  const units = Object.entries(durationUnits).map(([letter, { docs }]) => [
    `\`+1${letter}\``,
    `${docs.count} ${docs.noun.en}${docs.count === 1 ? "" : "s"}`,
  ]);
  return page(
    "parameters",
    "How they are used is told in [parameters and samples](../language/parameters.md).",
    "## Declarations",
    table(
      ["key", "of kinds", "meaning"],
      frameKeys()
        .filter(({ where }) => where === "declaration")
        .map(({ key, kinds, doc }) => [`\`${key}\``, kinds === undefined ? "all" : coded(kinds.map(kindName)), doc]),
    ),
    "## Types",
    table(
      ["type", "is", "example", "formats"],
      types.map(({ name, noun, form, example, formats: own }) => [
        `\`${name}\``,
        form === undefined ? noun : `${noun}: ${form}`,
        example === undefined ? "" : `\`${example}\``,
        coded(own),
      ]),
    ),
    "## Formats",
    "Behind the name of a parameter in a text, as in `{{amount:0,0.00}}`; a list takes any text that stands between its items.",
    table(
      ["format", "of", "a value", "in it"],
      formats.map(({ name, types: of, shows }) => [`\`${name}\``, coded(of), `\`${shows.value}\``, shows.text]),
    ),
    "## Units of times from now",
    table(["written", "is"], units),
  );
}

/** A kind of values as authors know it: by the type that it is of, where that is one. */
function kindName(kind: string): string {
  const [type, ...others] = paramTypes.filter((each) => valueKind(each) === kind);
  return type === undefined || others.length > 0 ? kind : type;
}
