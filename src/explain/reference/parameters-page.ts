import { paramTypes } from "../../model/contract.ts";
import { valueKind } from "../../runtime/param-types.ts";
import { durationUnits } from "../../runtime/durations.ts";
import { formatMeaning } from "../meanings/format.ts";
import { paramTypeMeaning } from "../meanings/param-type.ts";
import { frameKeys } from "../tables/frame.ts";
import type { ReferenceWords } from "../../words/reference.ts";
import { coded, page, table } from "./markdown.ts";

/** The page on parameters: keys of a declaration, types, formats in texts, units of times. */
export function parametersPage(words: ReferenceWords): string {
  const { page: said, comma } = words;
  const types = paramTypes.flatMap((name) => paramTypeMeaning(name, words) ?? []);
  const formats = [...new Set(types.flatMap((type) => type.formats))].flatMap((name) => formatMeaning(name) ?? []);
  const units = Object.entries(durationUnits).map(([letter, { docs }]) => [`\`+1${letter}\``, said.unit(docs.count, docs.noun)]);
  return page(
    "parameters",
    words.derived,
    said.parametersDoc(`../language/parameters${words.suffix}.md`),
    `## ${said.declarations}`,
    table(
      said.declarationsHead,
      frameKeys()
        .filter(({ where }) => where === "declaration")
        .map(({ key, where, kinds, doc }) => [
          `\`${key}\``,
          kinds === undefined ? said.all : coded(kinds.map(kindName), comma),
          words.frame(where, key, doc),
        ]),
    ),
    `## ${said.types}`,
    table(
      said.typesHead,
      types.map(({ name, example, formats: own }) => [
        `\`${name}\``,
        [words.noun(name), words.form(name)?.replaceAll("`", "")].filter((text) => text !== undefined).join(said.colon),
        example === undefined ? "" : `\`${example}\``,
        coded(own, comma),
      ]),
    ),
    `## ${said.formats}`,
    said.formatsDoc,
    table(
      said.formatsHead,
      formats.map(({ name, types: of, shows }) => [`\`${name}\``, coded(of, comma), `\`${shows.value}\``, shows.text]),
    ),
    `## ${said.units}`,
    table(said.unitsHead, units),
  );
}

/** A kind of values as authors know it: by the type that it is of, where that is one. */
function kindName(kind: string): string {
  const [type, ...others] = paramTypes.filter((each) => valueKind(each) === kind);
  return type === undefined || others.length > 0 ? kind : type;
}
