import { capital } from "../../runtime/phrases.ts";
import { defaultSize } from "../../language/tables/component.ts";
import { rowsOf } from "../../language/tables/construct.ts";
import { field, literalOf, referencesIn } from "../../model/tree.ts";
import { declaredBy } from "../../language/readers/plain-param.ts";
import { sentence, type View } from "../markdown.ts";
import { sizeInWords } from "../../telling/measures.ts";
import { keyValue } from "../../telling/records.ts";
import { conditionOf, factsInWords, inWords, overridesOf, valueInWords } from "../../telling/values.ts";
import { type Fact, placeFacts, placeInWords } from "./places.ts";
import type { ReadComponent, ReadFlow, Reading } from "./reading.ts";

/** A piece of a page that shows where a component stands, in a file beside the sheet. */
interface Picture {
  readonly file: string;
  readonly alt: string;
}

/** The pieces of pages that show where components stand. */
export interface Pictures {
  /** Those of a component, and in how many places it stands; nothing where that is not known. */
  readonly of: (component: ReadComponent["place"]["tree"]) => { readonly shown: readonly Picture[]; readonly places: number } | undefined;
}

/** What a component is: its type, or that the template has it. */
export function typeInWords({ place: { fields } }: ReadComponent, reading: Reading): string {
  if (fields.has("template")) return reading.speech.label("sign-component", "template");
  return valueInWords("type", fields.get("type"), reading);
}

/** Keys of a component that are told in words of their own. */
const told = new Set(["type", "template", "at", "pages", "size", "wire", "omit"]);

/** What is signed: one fact after another, and where it stands as a picture. */
export function signView(each: ReadComponent, flow: ReadFlow, reading: Reading, pictures: Pictures | undefined): View {
  const { say, label } = reading.speech;
  const { fields, construct } = each.place;
  const condition = conditionOf(each.item, reading);
  const size = sizeInWords(fields.get("size"), defaultSize(fields), reading);
  const facts: readonly Fact[] = [
    ...(condition === "" ? [] : [{ label: say("condition"), value: condition }]),
    ...placeFacts(each, flow, reading),
    ...(size === "" ? [] : [{ label: label(construct.name, "size"), value: size }]),
    ...optionFacts(each, reading, told),
    ...overrideFacts(each, reading),
  ];
  return {
    what: capital(typeInWords(each, reading)),
    facts: facts.map((fact) => sentence(factInWords(fact, reading))),
    ...picturesView(each, reading, pictures),
  };
}

/** Keys whose name is a sentence by itself, where they hold. */
const sentences: ReadonlySet<string> = new Set(["manual"]);

function factInWords({ label, value }: Fact, { speech: { say } }: Reading): string {
  return label === "" ? value : say("fact", { label, value });
}

/** The pieces of pages that show where a component stands, and how many places are not shown. */
function picturesView(each: ReadComponent, { speech: { say } }: Reading, pictures: Pictures | undefined): Readonly<Record<string, View>> {
  const { shown, places } = pictures?.of(each.place.tree) ?? { shown: [], places: 0 };
  return {
    pictures: shown.map(({ file, alt }) => ({ alt, file: { markdown: encodeURI(file) } })),
    rest: places > shown.length && shown.length > 0 ? say("places-more", { shown: shown.length, count: places }) : "",
  };
}

/** What else a component says, key by key in the order of its table. */
function optionFacts({ place: { construct, fields } }: ReadComponent, reading: Reading, skip: ReadonlySet<string>): readonly Fact[] {
  const { label } = reading.speech;
  const word = construct.variants && literalOf(fields.get(construct.variants.key));
  return [...rowsOf(construct, word).keys()].flatMap((key): readonly Fact[] => {
    const value = fields.get(key);
    if (value === undefined || skip.has(key)) return [];
    const of = label(construct.name, key);
    return [
      literalOf(value) === true && sentences.has(key) ? { label: "", value: of } : { label: of, value: keyValue(key, value, reading) },
    ];
  });
}

/** What a component says beside the language. */
function overrideFacts({ place: { tree } }: ReadComponent, { speech: { say, list } }: Reading): readonly Fact[] {
  const { wire, omit } = overridesOf(tree);
  const coded = (members: readonly string[]): string => list(members.map((member) => `\`${member}\``));
  return [
    ...(wire.length > 0 ? [{ label: say("wire-of"), value: coded(wire) }] : []),
    ...(omit.length > 0 ? [{ label: say("omit-of"), value: coded(omit) }] : []),
  ];
}

/** Keys of what is filled in that have columns of their own. */
const columns = new Set([...told, "name", "required", "value", "sealId"]);

/** What is filled in, as a line of a table. */
export function fillView(each: ReadComponent, flow: ReadFlow, reading: Reading, pictures: Pictures | undefined): View {
  const { say } = reading.speech;
  const { fields } = each.place;
  const value = fields.get("value");
  const condition = conditionOf(each.item, reading);
  const facts = [...placeFacts(each, flow, reading).slice(1), ...optionFacts(each, reading, columns), ...overrideFacts(each, reading)];
  return {
    label: sentence(fillInWords(each, reading)),
    what: typeInWords(each, reading),
    where: sentence(placeInWords(each, flow, reading)),
    value: sentence(valueInWords("value", value, reading)),
    must: literalOf(fields.get("required")) === true ? say("yes") : say("no"),
    more: sentence(factsInWords([...(condition === "" ? [] : [condition]), ...facts.map((fact) => factInWords(fact, reading))], reading)),
    ...picturesView(each, reading, pictures),
  };
}

/** What people call something that is filled in: its name, the parameter that fills it, what the service fills in, the hint, its field in backticks. */
export function fillInWords(each: ReadComponent, reading: Reading): string {
  const { fields } = each.place;
  const said = (key: string): string => inWords(fields.get(key), reading);
  const name = said("name");
  if (name !== "") return name;
  const value = fields.get("value");
  const [reference, ...others] = value ? [...referencesIn(value)] : [];
  const label = reference && others.length === 0 ? declaredBy(reference, reading.params)?.label : undefined;
  if (label !== undefined) return label;
  const autofill = fields.get("autofill");
  if (autofill) return valueInWords("autofill", autofill, reading);
  const placed = field(fields.get("at"), "field");
  const isWatermark = literalOf(fields.get("type")) === "watermark";
  const subtype = placed || isWatermark ? undefined : fields.get("subtype");
  if (subtype) return valueInWords("subtype", subtype, reading);
  return said("placeholder") || (placed ? `\`${inWords(placed, reading)}\`` : typeInWords(each, reading));
}
