/**
 * How much of a text is looked at before it is refused. A contract has some hundred nodes; the limits leave room for thousands of
 * times that and keep a hostile file from taking the machine.
 */
export const limits = {
  /** Bytes of UTF-8 in one file. */
  bytes: 2_000_000,
  /** Collections inside collections. */
  depth: 100,
  /** Aliases and merge keys resolved in one file, those inside aliased values counted each time. */
  aliases: 100,
  /** Values copied by those aliases. */
  aliasedNodes: 20_000,
  /** Lexical tokens; a legible file of the greatest size has half of them. */
  tokens: 1_200_000,
  /** Readings of the whole text for a syntax error each; those behind so many are looked for stretch by stretch. */
  readings: 8,
  /** UTF-16 units read, again and again, to find the syntax errors behind others: room for hundreds of errors in a contract. */
  effort: 2_000_000,
  /** How many units an error of the library costs as much time as. */
  effortOfError: 100,
} as const;
