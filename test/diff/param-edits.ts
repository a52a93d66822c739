import { paramTypes } from "../../src/model/contract.ts";
import type { Random } from "../fuzz/random.ts";
import { type Data, type DataMap, dataOf, isMap, oneOf, textOf } from "./edits.ts";

/** A declaration that an edit changes in place. */
interface Declared {
  readonly name: string;
  /** The map of declarations that it stands in. */
  readonly among: DataMap;
  /** Whether it is a field of the items of a list. */
  readonly isField: boolean;
  readonly says: DataMap;
}

/** Edits of one declaration: each says what it did, or nothing where there is no place for it. */
const editors = {
  "param-type": ({ says }, random) => {
    if ("values" in says || "items" in says) return undefined;
    const type = random.pick(paramTypes.filter((each) => each !== "enum" && each !== "list"));
    if (type === says["type"]) return undefined;
    says["type"] = type;
    for (const bound of ["maxLength", "pattern", "minimum", "maximum", "default"]) delete says[bound];
    return type;
  },
  "param-need": ({ says }) => {
    if ("default" in says) delete says["default"];
    else if (says["optional"] === true) delete says["optional"];
    else says["optional"] = true;
    return "need";
  },
  "param-default": ({ says }, random) => {
    if (says["optional"] === true || "items" in says) return undefined;
    const words = says["values"];
    const { type } = says;
    says["default"] = Array.isArray(words)
      ? random.pick(words)
      : type === "boolean"
        ? random.oneIn(2)
        : type === "integer" || type === "number"
          ? 7 + random.below(3)
          : type === "date"
            ? "2026-05-01"
            : type === "timestamp"
              ? "+9d"
              : "默认";
    return "default";
  },
  "param-bound": ({ says }, random) => {
    const keys = isNumber(says) ? ["minimum", "maximum"] : "items" in says ? ["minItems", "maxItems"] : ["maxLength", "pattern"];
    const key = random.pick(keys);
    const value = says[key];
    if (value !== undefined && random.oneIn(3)) delete says[key];
    else
      says[key] =
        key === "pattern" ? `${typeof value === "string" ? value : ""}.*` : (typeof value === "number" ? value : 20) + random.pick([-1, 1]);
    return key;
  },
  "param-words": ({ says }, random) => {
    const words = says["values"];
    if (!Array.isArray(words)) return undefined;
    says["values"] = random.oneIn(2) || words.length < 2 ? [...words, "another"] : words.slice(0, -1);
    return "values";
  },
  "param-told": ({ says }, random) => {
    const key = random.pick(["label", "description", "pii"]);
    if (key === "pii") says[key] = says[key] !== true;
    else says[key] = `${typeof says[key] === "string" ? says[key] : ""}改`;
    return key;
  },
  "param-removed": ({ among, name }) => {
    delete among[name];
    return "removed";
  },
  "param-added": ({ among }, random) => {
    among["added"] = random.oneIn(2) ? "text" : { type: "text", optional: true };
    return "added";
  },
} as const satisfies Readonly<Record<string, (declared: Declared, random: Random) => string | undefined>>;

type DeclarationEdit = keyof typeof editors;
export type ParamEdit = DeclarationEdit | "param-renamed";

const declarationEdits = Object.keys(editors) as readonly DeclarationEdit[]; // the names of the editors, and no other
export const paramEdits: readonly ParamEdit[] = [...declarationEdits, "param-renamed"];

function isNumber({ type }: DataMap): boolean {
  return type === "integer" || type === "number";
}

type Texts = Readonly<Record<string, string>>;

interface Made {
  readonly texts: Texts;
  readonly place: string;
}

/** Edits the declaration of one parameter of a contract, or of a field of the items of one, in the text that has it; or renames it in all of them. */
export function editParam(texts: Texts, kind: ParamEdit, random: Random): Made | undefined {
  const all = Object.entries(texts).map(([path, text]) => ({ path, data: dataOf(text) }));
  const found = oneOf(
    all.flatMap(({ path, data }) => declaredIn(isMap(data) ? data["params"] : undefined).map((declared) => ({ path, data, declared }))),
    random,
  );
  if (found === undefined) return undefined;
  const { path, data, declared } = found;
  if (kind === "param-renamed") return declared.isField ? undefined : renamed(texts, declared.name);
  const what = editors[kind](declared, random);
  return what === undefined ? undefined : { texts: { [path]: textOf(data) }, place: `${path} ${declared.name} ${what}` };
}

function declaredIn(params: Data | undefined, isField = false): readonly Declared[] {
  if (!isMap(params)) return [];
  return Object.entries(params).flatMap(([name, value]) => {
    const says: DataMap = isMap(value) ? value : { type: value };
    params[name] = says;
    return [{ name, among: params, says, isField }, ...declaredIn(says["items"], true)];
  });
}

/** The same texts with another name of a parameter, wherever that stands. */
function renamed(texts: Texts, name: string): Made {
  const other = `${name}New`;
  const word = new RegExp(`(?<![\\w.])${name}(?!\\w)`, "gu");
  // Where names of parameters are keys: those of declarations, and those of each sample.
  const inData = (data: Data, isOfNames: boolean, key: string): Data => {
    if (typeof data === "string")
      return key === "when" || key === "each"
        ? data.replaceAll(word, other)
        : data.replaceAll(/\{\{.*?\}\}/gu, (hole) => hole.replaceAll(word, other));
    if (Array.isArray(data)) return data.map((item) => inData(item, false, key));
    if (!isMap(data)) return data;
    return Object.fromEntries(
      Object.entries(data).map(([own, value]) => [
        isOfNames && own === name ? other : own,
        inData(value, own === "params" || key === "samples", key === "each" ? key : own),
      ]),
    );
  };
  const of = (text: string): string => textOf(inData(dataOf(text), false, ""));
  return { texts: Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, of(text)])), place: name };
}
