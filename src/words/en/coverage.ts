/** What is said of the branches of contracts that samples reach, and of the samples to add. */
export const coverageMessages = {
  later: "What samples reach is told once no contract has an error.",
  less: "Samples reach less than {least} % of the branches.",
  all: "{reached} of {branches} branches reached.",
  contract: "{path}: {reached} of {branches} branches reached",
  anchor: "`<<: *{base}` takes the other values of that sample, which bears the anchor: `{base}: &{base}`; `…` is yours to write.",
  "when-true": "`when: {name}` is never true",
  "when-false": "`when: {name}` is never false",
  "each-none": "`each: {name}` never has no item",
  "each-one": "`each: {name}` never has one item",
  "each-several": "`each: {name}` never has several items",
  "optional-given": "`{name}` is never given",
  "optional-absent": "`{name}` is never left out",
  word: "`{name}` is never `{way}`",
  "leave-out": "add a sample that leaves `{without}` out",
  without: "{sample}, without `{without}`",
} as const;
