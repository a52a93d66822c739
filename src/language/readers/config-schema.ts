import { configuration, type NamedTaken, type Setting, type Settings, type Taken } from "../tables/configuration.ts";
import { namePattern, paramNamePattern } from "../tables/names.ts";
import type { Schema } from "./construct-schema.ts";
import { dialect } from "./schema.ts";
import { wordId } from "./settings.ts";

/** What a language says of the configuration. */
export interface ConfigWords {
  /** What a setting or one of its words means, by its id; see `settingIds`. */
  readonly says: (id: string) => string;
  /** What is meant where a setting is not there, behind what the setting means. */
  readonly byDefault: (value: string | boolean) => string;
  readonly title: string;
  readonly doc: string;
  /** The codes that are warnings, with what each is about. */
  readonly warnings: readonly { readonly name: string; readonly about: string }[];
}

/** A schema while it is made. */
interface Made {
  readonly defs: Map<string, Schema>;
  readonly words: ConfigWords;
}

/** What the schema of the configuration is called. It is an address of nothing: where it lies is up to whoever publishes it. */
const configSchemaId = "urn:flowspec:schema:config:1";

/**
 * The JSON Schema of flowspec.config.yaml, made from its table, for editors: what it refuses is refused when the file is read, and most of the
 * other way round. What several settings say together is not in it.
 */
export function configSchema(words: ConfigWords): Schema {
  const made: Made = { defs: new Map(), words };
  return {
    $schema: dialect,
    $id: configSchemaId,
    title: words.title,
    description: words.doc,
    ...mapSchema(configuration, "", made),
    $defs: Object.fromEntries(made.defs),
  };
}

/** A map of settings. */
function mapSchema(settings: Settings, at: string, made: Made): Schema {
  const required = Object.keys(settings).filter((key) => settings[key]?.required);
  return {
    type: "object",
    properties: Object.fromEntries(
      Object.entries(settings).map(([key, setting]) => [key, settingSchema(setting, `${at}${key}`, made)] as const),
    ),
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    ...conditions(settings),
  };
}

/** Settings that say more of a word are none of the others. */
function conditions(settings: Settings): Schema {
  const all = Object.entries(settings).flatMap(([name, { only }]): Schema[] =>
    only === undefined
      ? []
      : [
          {
            if: { not: { properties: { [only.key]: { const: only.word } } }, required: [only.key] },
            then: { properties: { [name]: false } },
          },
        ],
  );
  return all.length === 0 ? {} : { allOf: all };
}

function settingSchema({ takes, byDefault }: Setting, id: string, made: Made): Schema {
  // Not as `default`, which editors would write behind the key: whoever writes it wants another.
  const more = byDefault === undefined ? "" : made.words.byDefault(byDefault);
  return { ...takenSchema(takes, id, made), description: `${made.words.says(id)}${more}` };
}

function takenSchema(takes: Taken, id: string, made: Made): Schema {
  switch (takes.kind) {
    case "path":
      // One that leads out by `..` is refused when the file is read.
      return { type: "string", pattern: "^(?![/\\\\~]|[A-Za-z]:)." };
    case "base":
      return { type: "string", pattern: "^(?![/~]|[A-Za-z][A-Za-z0-9_+.-]*:)[^\\\\]+$" };
    case "host":
      return { type: "string", pattern: "^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?$" };
    case "text":
      return { type: "string", minLength: 1 };
    case "flag":
      return { type: "boolean" };
    case "environment":
      return { type: "string", pattern: namePattern };
    case "variable":
      return { type: "string", pattern: paramNamePattern };
    case "word":
      return { enum: [...takes.words], enumDescriptions: takes.words.map((word) => made.words.says(wordId(takes.of, word))) };
    case "some": {
      const one = takenSchema(takes.of, id, made);
      return { anyOf: [one, { type: "array", items: one }] };
    }
    case "map":
      return mapSchema(takes.keys, `${id}.`, made);
    case "named":
      return namedSchema(takes, id, made);
    case "either":
      return { anyOf: [takenSchema(takes.one, id, made), takenSchema(takes.more, id, made)] };
  }
}

function namedSchema({ names, of }: NamedTaken, id: string, made: Made): Schema {
  const inner = `${id}.*`;
  const value: Schema = { ...takenSchema(of, inner, made), description: made.words.says(inner) };
  if (names === "codes") return codesSchema(id, value, made);
  return "pattern" in names
    ? { type: "object", propertyNames: { pattern: names.pattern }, additionalProperties: value }
    : { type: "object", properties: Object.fromEntries(names.map((name) => [name, value])), additionalProperties: false };
}

/** There are many codes, so what each of them takes is written once. */
function codesSchema(id: string, value: Schema, { defs, words }: Made): Schema {
  defs.set(id, value);
  const properties = words.warnings.map(({ name, about }) => [name, { $ref: `#/$defs/${id}`, description: about }] as const);
  return { type: "object", properties: Object.fromEntries(properties), additionalProperties: false };
}
