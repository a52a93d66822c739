/** What a language says of keys and maps in a schema; `doc` is the English of it, as the tables have it. */
export interface SchemaWords {
  readonly construct: (name: string, doc: string) => string;
  /** A key of a construct, for the types of it that mean the same by it; none where it does not depend on the type. */
  readonly key: (construct: string, key: string, types: readonly string[], doc: string) => string;
  /** A key that no table has, by where it stands. */
  readonly frame: (where: "top" | "construct" | "element" | "declaration" | "sample", key: string, doc: string) => string;
  /** What the schemas of contracts, and of files that they use, are; an example, as it stands behind what a key means. */
  readonly schema: {
    readonly title: string;
    readonly doc: string;
    readonly part: (name: string) => string;
    readonly example: (value: string) => string;
  };
}

/** The English of schemas: what keys mean, as it stands in the tables. */
export const englishSchema: SchemaWords = {
  construct: (_, doc) => doc,
  key: (_construct, _key, _types, doc) => doc,
  frame: (_where, _key, doc) => doc,
  schema: {
    title: "Flowspec contract",
    doc: "A contract for Tencent e-sign as flowspec reads it, version 1 of the language.",
    part: (name) => `Flowspec ${name}, as contracts use it`,
    example: (value) => ` For example: \`${value}\`.`,
  },
};
