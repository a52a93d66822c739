import { type Contract, type Param, type Varied, variableName } from "../../model/contract.ts";
import { literalOf, type Tree } from "../../model/tree.ts";
import { mask, shortened } from "../../runtime/mask.ts";
import { valueKind } from "../../runtime/param-types.ts";
import { docWords } from "../doc-words.ts";
import { code, link, sentence, type View, type Words } from "../markdown.ts";
import { factsInWords, inWords } from "../../telling/values.ts";
import type { Reading } from "./reading.ts";
import { momentInWords, timeInWords } from "../../telling/times.ts";

/** The environments of a contract, and the value of each variable in them. */
export function variablesView(varied: Varied | undefined, { speech: { say } }: Reading): View {
  if (varied === undefined) return { environments: [], rows: [] };
  const { vars, env } = varied;
  const environments = [...varied.environments.values()];
  const rows = [...vars.keys()].map((param) => ({
    name: code(param),
    values: environments.map(({ vars: values }) => values.get(variableName(param))?.value ?? say("by-application")),
  }));
  return { environments: environments.map(({ name }) => (name === env ? say("default-environment", { name }) : name)), rows };
}

/** A parameter, and the fields of its items, as lines of a table. */
export function paramRows(param: Param, reading: Reading, path: string = param.name): readonly View[] {
  const { say } = reading.speech;
  const { label, description, optional, default: fallback, items } = param;
  const row = {
    name: code(path),
    meaning: [label, description]
      .filter((part) => part !== undefined)
      .reduce((first, second) => (first === "" ? second : say("fact", { label: first, value: second })), ""),
    values: sentence(factsInWords(boundsOf(param, reading), reading)),
    given: optional
      ? say("optional")
      : fallback === undefined
        ? say("required")
        : sentence(say("default-is", { value: fallbackInWords(param, fallback, reading) })),
  };
  const fields = items?.kind === "fields" ? [...items.fields.values()] : [];
  return [row, ...fields.flatMap((field) => paramRows(field, reading, `${path}[].${field.name}`))];
}

function fallbackInWords({ type, personal }: Param, fallback: Tree, reading: Reading): string {
  if (fallback.kind === "list" && fallback.items.length === 0) return reading.speech.say("empty-list");
  const text =
    valueKind(type) === "time"
      ? timeInWords(fallback, { ...reading, inWords: (tree) => inWords(tree, reading) })
      : inWords(fallback, reading);
  if (personal) return mask(text);
  return valueKind(type) === "word" ? `\`${text}\`` : text;
}

/** What kind of value a parameter is, and the bounds that its declaration sets. */
function boundsOf(
  { type, values = [], maxLength, pattern, minimum, maximum, minItems, maxItems, wants }: Param,
  reading: Reading,
): readonly string[] {
  const words = docWords[reading.speech.language.name].param;
  return [
    valueKind(type) === "word" ? words.oneOf(values.map((value) => `\`${value}\``)) : words.noun(type),
    ...(wants === "moment" ? [reading.speech.say("wants-moment")] : []),
    ...(wants === "amount" ? [reading.speech.say("wants-amount")] : []),
    ...(maxLength === undefined ? [] : [words.maxLength(maxLength)]),
    ...(pattern === undefined ? [] : [words.matching(pattern)]),
    ...(minimum === undefined ? [] : [words.minimum(minimum)]),
    ...(maximum === undefined ? [] : [words.maximum(maximum)]),
    ...(minItems === undefined ? [] : [words.minItems(minItems)]),
    ...(maxItems === undefined ? [] : [words.maxItems(maxItems)]),
  ];
}

/** What each sample gives to each parameter, those of persons masked, with a link to the request that it becomes. */
export function samplesView({ name, samples, params }: Contract, reading: Reading): View {
  const { say } = reading.speech;
  const used = [...params.values()].filter((param) => samples.some(({ values }) => values.has(param.name)));
  return {
    heads: samples.map((sample) => link(sample.name, `../samples/${name}.${sample.name}.json`)),
    rows: [
      ...(samples.some(({ now }) => now !== undefined)
        ? [
            {
              name: say("judged-at") as Words,
              values: samples.map(({ now }) => (now === undefined ? say("not-given") : momentInWords(now, reading.speech))),
            },
          ]
        : []),
      ...used.map((param) => ({
        name: code(param.name),
        values: samples.map(({ values }) => sentence(sampleValue(values.get(param.name), param, reading))),
      })),
    ],
  };
}

/** A value of a sample, as short as sentences have values. */
function sampleValue(tree: Tree | undefined, param: Param, reading: Reading): string {
  if (tree === undefined) return reading.speech.say("not-given");
  const { items } = param;
  if (tree.kind === "list") {
    if (tree.items.length === 0) return reading.speech.say("not-given");
    const texts = tree.items.map(({ value }) => {
      if (value.kind !== "record" || items?.kind !== "fields")
        return shownValue(value, items?.kind === "one" ? items.value : param, reading);
      return factsInWords(
        [...value.fields].map(([key, inner]) => itemFact(key, inner, items.fields.get(key), param, reading)),
        reading,
      );
    });
    return joinedTexts(texts);
  }
  return shownValue(tree, param, reading);
}

function joinedTexts(texts: readonly string[]): string {
  return texts.join(" / ");
}

function itemFact(key: string, tree: Tree, field: Param | undefined, param: Param, reading: Reading): string {
  return reading.speech.say("fact", { label: field?.label ?? `\`${key}\``, value: shownValue(tree, field ?? param, reading) });
}

function shownValue(tree: Tree, { personal, type }: Param, reading: Reading): string {
  const value = literalOf(tree);
  const text =
    valueKind(type) === "time"
      ? timeInWords(tree, { ...reading, inWords: (inner) => inWords(inner, reading) })
      : typeof value === "string"
        ? value
        : inWords(tree, reading);
  if (personal) return mask(text);
  return valueKind(type) === "word" ? `\`${text}\`` : shortened(text);
}
