import type { ScalarSlot } from "../language/tables/construct.ts";
import { valueNouns } from "../language/tables/nouns.ts";
import type { ParamType } from "../model/contract.ts";
import { englishSchema, type SchemaWords } from "../model/schema-words.ts";
import { formOf } from "../language/tables/value-kinds.ts";

/** How a language says what a key takes. Constructs come as they are called, or as links. */
export interface SlotWords {
  readonly scalar: (slot: ScalarSlot) => string;
  readonly oneOf: (words: readonly string[]) => string;
  readonly list: (item: string) => string;
  readonly tuple: (items: readonly string[]) => string;
  /** One, or a list of them. */
  readonly either: (one: string) => string;
  readonly data: (construct: string | undefined, accepts: "map" | "text-or-map") => string;
  readonly tableRows: (construct: string) => string;
  readonly record: (construct: string, orName: boolean) => string;
  /** A list of maps, which may be texts or names instead. */
  readonly records: (construct: string, instead: "texts" | "names" | undefined) => string;
  readonly atMost: (most: number) => string;
  readonly atLeast: (least: number) => string;
  readonly between: (least: number, most: number) => string;
}

/** What the reference says in a language, beside names and examples. */
export interface ReferenceWords extends SchemaWords {
  /** What the names of its pages end with, before `.md`. */
  readonly suffix: "" | ".zh-CN";
  readonly slots: SlotWords;
  /** A type of parameters, and how an application writes its values. */
  readonly noun: (type: ParamType) => string;
  readonly form: (type: ParamType) => string | undefined;
  /** Between the names of a list, and between the sentences of one key. */
  readonly comma: string;
  readonly gap: string;
  readonly derived: string;
  readonly page: PageWords;
}

/** What stands on its pages. */
interface PageWords {
  readonly reference: string;
  readonly introduction: (chapters: string) => string;
  readonly structures: string;
  readonly lists: (actions: string, parameters: string, configuration: string) => string;
  readonly indexHead: readonly [construct: string, is: string];
  readonly head: readonly [key: string, types: string, meaning: string];
  readonly all: string;
  readonly top: string;
  readonly stands: (where: string) => string;
  readonly becomes: (structures: string) => string;
  readonly ofType: (types: string) => string;
  readonly takes: (what: string, bounds: string | undefined, required: boolean) => string;
  readonly parameter: (type: string) => string;
  readonly writes: (what: string) => string;
  readonly lacking: (structures: string) => string;
  readonly actions: (names: string) => string;
  readonly judged: (codes: string) => string;
  readonly keysIn: (structures: string) => string;
  readonly membersIn: (members: string, structures: string, negated: boolean) => string;
  readonly together: (what: string) => string;
  readonly codes: (what: string, codes: readonly (readonly [word: string, code: string])[]) => string;
  readonly body: (actions: readonly string[]) => string;
  readonly nothing: (actions: readonly string[]) => string;
  readonly actionsDoc: string;
  readonly actionsHead: readonly [action: string, service: string, shape: string, structures: string];
  readonly shapes: { readonly one: string; readonly several: string };
  readonly parametersDoc: (chapter: string) => string;
  readonly declarations: string;
  readonly declarationsHead: readonly [key: string, kinds: string, meaning: string];
  readonly types: string;
  readonly typesHead: readonly [type: string, is: string, example: string, formats: string];
  readonly formats: string;
  readonly formatsDoc: string;
  readonly formatsHead: readonly [format: string, of: string, value: string, shown: string];
  readonly units: string;
  readonly unitsHead: readonly [written: string, is: string];
  readonly unit: (count: number, noun: { readonly en: string; readonly zh?: string }) => string;
  /** Between a noun and its form. */
  readonly colon: string;
}

const slots: SlotWords = {
  scalar: ({ noun, form }) => (form === undefined ? valueNouns[noun] : `${valueNouns[noun]}: ${form}`),
  oneOf: (words) => `one of ${words.join(", ")}`,
  list: (item) => `a list; each item ${item}`,
  tuple: (items) => `${items.length} values: ${items.join(", ")}`,
  either: (one) => `${one}; or a list`,
  data: (construct, accepts) =>
    `${construct === undefined ? "" : `a map: ${construct}, or `}${accepts === "map" ? "a map" : "a text or a map"}`,
  tableRows: (construct) => `lists of cells, or of ${construct}`,
  record: (construct, orName) => `${orName ? "a name, or " : ""}a map: ${construct}`,
  records: (construct, instead) => `${instead === undefined ? "" : `${instead}, or `}a list of ${construct}`,
  atMost: (most) => `at most ${most}`,
  atLeast: (least) => `at least ${least}`,
  between: (least, most) => `${least} to ${most}`,
};

/** The English of the tables, as it stands there. */
export const english: ReferenceWords = {
  ...englishSchema,
  suffix: "",
  slots,
  noun: (type) => valueNouns[type],
  form: (type) => formOf(type, "en"),
  comma: ", ",
  gap: " ",
  derived: "Derived from the tables by `npm run derive`. Not edited by hand.",
  page: {
    reference: "Reference",
    introduction: (chapters) =>
      `Every key of the language: what it takes, the member of the request that it writes in each structure, an example, and what of the request is there because of it. How the keys work together is told in [the language](${chapters}). \`flowspec explain <key>\` says the same offline.`,
    structures:
      "A structure that is not named lacks the concept: there the key is an error at its line. Every construct takes `use` beside its keys, one with a structure of its own `wire` and `omit`, every element of a list `each` and `when`.",
    lists: (actions, parameters, configuration) =>
      `- [actions](${actions}): the requests that contracts become\n- [parameters](${parameters}): declarations, types, formats, units\n- [flowspec.config.yaml](${configuration}): the settings of a project`,
    indexHead: ["construct", "is"],
    head: ["key", "of type", "meaning"],
    all: "all",
    top: "the top of a contract",
    stands: (where) => `Stands at: ${where}.`,
    becomes: (structures) => ` Becomes: ${structures}.`,
    ofType: (types) => `Of type ${types}: `,
    takes: (what, bounds, required) => `takes: ${what}${bounds === undefined ? "" : `; ${bounds}`}${required ? "; required" : ""}`,
    parameter: (type) => `parameter: ${type}`,
    writes: (what) => `writes: ${what}`,
    lacking: (structures) => `not in: ${structures}`,
    actions: (names) => `Actions: ${names}.`,
    judged: (codes) => `Judged by: ${codes}.`,
    keysIn: (structures) => `what its keys say, in ${structures}`,
    membersIn: (members, structures, negated) => `${negated ? "the opposite as " : ""}${members} in ${structures}`,
    together: (what) => `with the keys beside it ${what}`,
    codes: (what, codes) => `${what}: ${codes.map(([word, code]) => `${word} as ${code}`).join(", ")}`,
    body: (actions) => `In ${actions.join(" and ")}:`,
    nothing: (actions) => `In ${actions.join(" and ")} it writes nothing by itself.`,
    actionsDoc: "The requests that contracts become, each with the least contract that it takes.",
    actionsHead: ["action", "service", "shape", "structures"],
    shapes: { one: "one contract", several: "several, under `flows`" },
    parametersDoc: (chapter) => `How they are used is told in [parameters and samples](${chapter}).`,
    declarations: "Declarations",
    declarationsHead: ["key", "of kinds", "meaning"],
    types: "Types",
    typesHead: ["type", "is", "example", "formats"],
    formats: "Formats",
    formatsDoc: "Behind the name of a parameter in a text, as in `{{amount:0,0.00}}`; a list takes any text that stands between its items.",
    formatsHead: ["format", "of", "a value", "in it"],
    units: "Units of times from now",
    unitsHead: ["written", "is"],
    unit: (count, { en }) => `${count} ${en}${count === 1 ? "" : "s"}`,
    colon: ": ",
  },
};
