import { freeName, needsValues } from "../../diagnostics/param-fix.ts";
import { personalTypes } from "../../language/tables/params.ts";
import type { ParamType } from "../../model/contract.ts";
import type { Edit } from "../../model/diagnostic.ts";
import { child, type DocumentNode, type MapNode, type ScalarNode, stepsOf } from "../../model/document.ts";
import type { JsonScalar } from "../../model/json.ts";
import type { Span } from "../../model/source.ts";
import type { OfferedChange } from "../answers.ts";
import { eachScalar } from "../placeholders.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import { under } from "../under.ts";
import { declaring, giving, type NewParam } from "./given.ts";
import { nameFor } from "./names.ts";
import { namesTaken } from "./param-names.ts";
import type { Prover, Proven } from "./proof.ts";
import { isInFlow, replacing, type Stretch, stretchesOf, stretchOf } from "./replaced.ts";
import type { SayChange } from "./say.ts";
import { scalarText, writtenAs } from "./scalars.ts";
import { type Place, placeAt } from "./slots.ts";
import { samplesIn } from "../samples.ts";

/** Where a text says a value that is to become a parameter: all of it, or stretches of it. */
interface Said {
  readonly node: ScalarNode;
  readonly stretches: readonly Stretch[] | "whole";
}

/** A value that can become a parameter. */
interface Extractable {
  readonly value: JsonScalar;
  /** The value as a sample has it. */
  readonly written: string;
  /** The name that it would have if that were free. */
  readonly wish: string;
  /** How it may be declared, the best first. */
  readonly declarations: readonly string[];
  readonly isPersonal: boolean;
  readonly first: Said;
  /** All places of the text that say it, the first among them. */
  readonly all: readonly Said[];
}

/**
 * Makes a parameter of what is selected: of a value, or of a part of a text. Every sample gives it the value, so that each request stays what it is; what
 * else in the text says the same may become the parameter with it.
 */
export async function extracting(
  subject: Subject,
  at: Span,
  prover: Prover,
  project: EditorProject,
  say: SayChange,
): Promise<readonly OfferedChange[]> {
  const { document } = subject;
  const extractable = document?.kind === "map" ? extractableAt(subject, document, at) : undefined;
  if (document?.kind !== "map" || extractable === undefined) return [];
  const contracts = await prover.contracts();
  const name = freeName(document, extractable.wish, namesTaken(subject, project));
  for (const declaration of extractable.declarations) {
    const param = { name, declaration, value: extractable.written };
    const made = edits(subject, document, extractable, param, contracts);
    const one = made && [...writing(document, [extractable.first], name), ...made];
    if (!one || !(await prover.keepsMeaning({ edits: one }))) continue;
    const every = extractable.all.length > 1 ? [...writing(document, extractable.all, name), ...(made ?? [])] : undefined;
    const count = extractable.all.reduce((sum, { stretches }) => sum + (stretches === "whole" ? 1 : stretches.length), 0);
    const isMore = every !== undefined && (await prover.keepsMeaning({ edits: every }));
    return [
      { title: say("extract", { name }), kind: "extract", edits: one },
      ...(isMore ? [{ title: say("extract-all", { name, count }), kind: "extract", edits: every } as const] : []),
    ];
  }
  return [];
}

function extractableAt(subject: Subject, document: MapNode, at: Span): Extractable | undefined {
  const found = under(document, at.start);
  const isEmpty = at.start === at.end;
  if (found?.node.kind !== "scalar" || (found.kind === "key" && !isEmpty) || found.node.span.source !== subject.source) return undefined;
  const { node } = found;
  const place = placeAt(subject, node.pointer);
  if (place === undefined || node.value === null || node.value === "") return undefined;
  const isWhole = isEmpty || (at.start <= node.span.start && node.span.end <= at.end) || isInsideQuotes(node, at);
  if (isWhole) return typeof node.value === "string" && node.value.includes("{{") ? undefined : wholeAt(subject, document, node, place);
  const stretch = stretchOf(node, at);
  return stretch && typeof node.value === "string" ? partAt(subject, document, node, stretch, node.value) : undefined;
}

/** Whether everything between the quotes of a value is selected. */
function isInsideQuotes({ span, quoted }: ScalarNode, at: Span): boolean {
  return quoted && at.start === span.start + 1 && at.end === span.end - 1;
}

function wholeAt(subject: Subject, document: MapNode, node: ScalarNode, place: Place): Extractable | undefined {
  const { value } = node;
  const declarations = declarationsFor(place, value);
  if (declarations.length === 0) return undefined;
  // Two texts that say the same are the same thing; a number, a word of the language is what its key makes of it.
  const isText = typeof value === "string" && (place === "data" || place.kind !== "word");
  const isMeant = (each: ScalarNode): boolean => isText || keyOf(each) === keyOf(node);
  const others = placeable(subject, document, (each) => each !== node && Object.is(each.value, value) && isMeant(each));
  return {
    value,
    written: writtenAs(node),
    wish: nameFor(subject, node.pointer),
    declarations,
    isPersonal: place !== "data" && place.kind === "scalar" && place.personal === true,
    first: { node, stretches: "whole" },
    all: [node, ...others].map((each) => ({ node: each, stretches: "whole" })),
  };
}

/** The key that a value stands at, or that has the list in which it stands. */
function keyOf({ pointer }: ScalarNode): string | undefined {
  return stepsOf(pointer).findLast((step) => !/^\d+$/u.test(step));
}

function partAt(subject: Subject, document: MapNode, node: ScalarNode, stretch: Stretch, text: string): Extractable {
  const value = text.slice(stretch.from, stretch.to);
  const texts = placeable(subject, document, (each) => typeof each.value === "string" && each.value.includes(value));
  const all = texts.map((each): Said => ({ node: each, stretches: each.value === value ? "whole" : stretchesOf(each, value) }));
  return {
    value,
    written: scalarText(value),
    wish: `${nameFor(subject, node.pointer)}Part`,
    declarations: ["text"],
    isPersonal: false,
    first: { node, stretches: [stretch] },
    all: all.filter(({ stretches }) => stretches.length > 0),
  };
}

/** The values of a text in whose places a placeholder may stand. */
function placeable(subject: Subject, document: MapNode, isMeant: (node: ScalarNode) => boolean): readonly ScalarNode[] {
  const found = new Map<number, ScalarNode>();
  eachScalar(document, (node) => {
    const isOther = node.span.source === subject.source && !found.has(node.span.start);
    if (isOther && isMeant(node) && placeAt(subject, node.pointer) !== undefined) found.set(node.span.start, node);
  });
  return [...found.values()];
}

/** How a parameter is declared that stands at a place, the type that the place wants first. */
function declarationsFor(place: Place, value: JsonScalar): readonly string[] {
  if (place === "data") return [typeOf(value)];
  if (place.kind === "word")
    return place.fixed ? [] : [`{ type: enum, values: [${place.words.map((word) => scalarText(word)).join(", ")}] }`];
  if (place.kind !== "scalar" || place.fixed) return [];
  const types = new Set<ParamType>([place.param, typeOf(value)]);
  return [...types].map((type) => (place.personal && !personalTypes.has(type) ? `{ type: ${type}, pii: true }` : type));
}

function typeOf(value: JsonScalar): ParamType {
  if (typeof value === "boolean") return "boolean";
  return typeof value === "number" ? (Number.isInteger(value) ? "integer" : "number") : "text";
}

function writing(document: DocumentNode, said: readonly Said[], name: string): readonly Edit[] {
  return said.flatMap(({ node, stretches }) => replacing(node, stretches, name, isInFlow(document, node)));
}

/** What declares a parameter and has every sample give it the value; nothing where that has no place, or the value would be lost. */
function edits(
  { kind, standings }: Subject,
  document: MapNode,
  { isPersonal }: Extractable,
  param: NewParam,
  contracts: readonly Proven[],
): readonly Edit[] | undefined {
  const own = samplesIn(document).map(([name]) => name);
  const theirs = [...new Set(contracts.flatMap(samplesOf))];
  if (own.length + theirs.length > 0) {
    // Samples of a file that all of a contract uses are that contract's: others than those it has are given the value where they stand.
    const isBase = kind === "part" && standings.some(({ pointer }) => pointer === "");
    const here = isBase ? own : [...new Set([...own, ...theirs])];
    const others = isBase ? contracts.map((each) => givingMore(each, own, param)) : [];
    return all(declaring(document, param), giving(document, here, param), ...others);
  }
  if (!needsValues(child(document, "params"))) return all(declaring(document, param), giving(document, ["review"], param));
  // Without samples the value stays where the parameter is declared; somebody's is not kept there.
  if (isPersonal || param.declaration.startsWith("{")) return undefined;
  return declaring(document, { ...param, declaration: `{ type: ${param.declaration}, default: ${param.value} }` });
}

/** All edits, or none where some are none. */
function all(...edits: readonly (readonly Edit[] | undefined)[]): readonly Edit[] | undefined {
  return edits.includes(undefined) ? undefined : edits.flatMap((some) => some ?? []);
}

/** What gives a parameter its value in samples of a contract beyond some. */
function givingMore(proven: Proven, given: readonly string[], param: NewParam): readonly Edit[] | undefined {
  const { document } = proven;
  const more = samplesOf(proven).filter((name) => !given.includes(name));
  return more.length === 0 ? [] : document?.kind === "map" ? giving(document, more, param) : undefined;
}

/** The samples of a contract: as it was understood, else as its text has them. */
function samplesOf({ contract, document }: Proven): readonly string[] {
  return contract?.samples.map(({ name }) => name) ?? samplesIn(document).map(([name]) => name);
}
