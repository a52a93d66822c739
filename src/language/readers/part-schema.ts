import { isObject, type Json } from "../../model/json.ts";
import { declaredKeys, ownKeys } from "../tables/frame.ts";
import { englishSchema, type SchemaWords } from "../../model/schema-words.ts";
import { contractSchema } from "./schema.ts";

type Schema = Readonly<Record<string, Json>>;

/** What a file can be that contracts use: a contract without what it alone says, or one of the constructs in it. */
export function partNames(whole: Schema = contractSchema()): readonly string[] {
  const constructs = Object.entries(partOf(whole, "$defs")).filter(([, schema]) => isSchema(schema) && schema["properties"]);
  return ["contract", ...constructs.map(([name]) => name)];
}

/**
 * The JSON Schema of a file that contracts use: the keys of a part, none of which has to be there, with `params` and `samples`. `undefined` where no
 * part is called so. It says in the words of a language what keys mean.
 */
export function partSchema(name: string, words: SchemaWords = englishSchema): Schema | undefined {
  const whole = contractSchema(words);
  if (!partNames(whole).includes(name)) return undefined;
  const part = name === "contract" ? whole : partOf(partOf(whole, "$defs"), name);
  const own = Object.entries(partOf(part, "properties")).filter(([key]) => !(name === "contract" && ownKeys.some((each) => each === key)));
  const declared = declaredKeys.map((key) => [key, partOf(partOf(whole, "properties"), key)] as const);
  const { required: _, if: __, else: ___, allOf, ...rest } = part;
  return {
    ...rest,
    $schema: whole["$schema"] ?? "",
    title: words.schema.part(name),
    properties: Object.fromEntries([...own, ...declared]),
    ...(Array.isArray(allOf) ? { allOf: allOf.filter((each) => !isDemand(each)) } : {}),
    $defs: partOf(whole, "$defs"),
  };
}

/** Whether a schema demands keys of a part that uses no file: a used file may leave them to its users. */
function isDemand(schema: Json): boolean {
  return isSchema(schema) && "not" in partOf(schema, "if");
}

function partOf(schema: Schema, key: string): Schema {
  const part = schema[key];
  return isSchema(part) ? part : {};
}

function isSchema(value: Json | undefined): value is Schema {
  return isObject(value);
}
