import { escaped, placedPieces } from "../../language/trees/template.ts";
import type { Contract } from "../../model/contract.ts";
import type { Edit } from "../../model/diagnostic.ts";
import { child, dataOf, type DocumentNode, type MapNode, type ScalarNode } from "../../model/document.ts";
import { type JsonScalar, sameJson } from "../../model/json.ts";
import type { Span } from "../../model/source.ts";
import type { OfferedChange } from "../answers.ts";
import { type PlacedPlaceholder, placeholdersOf } from "../placeholders.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import { namedHere } from "../names/here.ts";
import { namesOfParam } from "./param-names.ts";
import type { Prover, Proven } from "./proof.ts";
import { isInFlow } from "./replaced.ts";
import { entriesRemoved, linesRemoved, ownEntries } from "./removed.ts";
import type { SayChange } from "./say.ts";
import { scalarText, writtenAs } from "./scalars.ts";
import { samplesIn } from "../samples.ts";

/** Why a parameter stays one. */
type Reason = `inline-${"differs" | "personal" | "asked" | "formatted" | "shared" | "valueless" | "otherwise" | "found"}`;

/**
 * Writes the value of a parameter in its place, where that is the same in every sample, and takes the parameter out: each request stays what it is,
 * and builders take one argument less. Where that cannot be, it is said why.
 */
export async function inlining(
  subject: Subject,
  at: Span,
  prover: Prover,
  project: EditorProject,
  say: SayChange,
): Promise<readonly OfferedChange[]> {
  const { document } = subject;
  const name = paramAt(subject, at, project);
  if (document?.kind !== "map" || name === undefined || child(child(document, "params"), name) === undefined) return [];
  const title = say("inline", { name });
  const refused = (reason: Reason): readonly OfferedChange[] => [{ title, kind: "inline", edits: [], refused: say(reason, { name }) }];
  const contracts = await prover.contracts();
  const { uses, isAsked, isShared } = namesOfParam(subject, document, name, project);
  if (contracts.some(({ contract }) => contract?.params.get(name)?.personal)) return refused("inline-personal");
  if (isAsked || uses.some(({ field }) => field !== undefined)) return refused("inline-asked");
  if (uses.some(({ format }) => format !== undefined)) return refused("inline-formatted");
  if (isShared) return refused("inline-shared");
  // What nothing uses is taken out by itself, as its finding offers.
  if (uses.length === 0) return [];
  const value = valueOf(document, contracts, name);
  if (typeof value === "string") return refused(value);
  const edits = value.kind === "scalar" ? changes(document, name, uses, value) : undefined;
  const verdict = edits === undefined ? "otherwise" : await prover.verdict({ edits });
  if (edits === undefined || verdict !== "same") return refused(verdict === "more-found" ? "inline-found" : "inline-otherwise");
  return [{ title, kind: "inline", edits }];
}

/** The parameter that is named under a cursor: in braces, also beside its name, where it is declared, or where a sample gives it a value. */
function paramAt(subject: Subject, { start, end }: Span, project: EditorProject): string | undefined {
  const { document } = subject;
  const braces = document && placeholdersOf(document).find(({ span }) => span.start <= start && end <= span.end);
  const found = namedHere(subject, braces?.name?.span.start ?? start, project)?.at;
  if (found?.kind !== "param" || (braces === undefined && found.text.span.end < end)) return undefined;
  return found.name;
}

/** The one value that a parameter has in every sample of every contract, by its default where a sample gives none; or why there is none. */
function valueOf(document: MapNode, contracts: readonly Proven[], name: string): DocumentNode | Reason {
  const fallback = child(child(child(document, "params"), name), "default");
  const given = contracts.flatMap(({ contract }) => meantSamples(contract).map((sample) => child(sample, name) ?? fallback));
  const all = given.length > 0 ? given : [fallback];
  const [first] = all;
  if (first === undefined) return all.every((each) => each === undefined) ? "inline-valueless" : "inline-differs";
  return all.every((each) => each && sameJson(dataOf(each), dataOf(first))) ? first : "inline-differs";
}

function meantSamples(contract: Contract | undefined): readonly MapNode[] {
  return contract?.samples.map(({ node }) => node) ?? [];
}

/** What writes the value in each place, and takes out the declaration and what samples give. */
function changes(document: MapNode, name: string, uses: readonly PlacedPlaceholder[], value: ScalarNode): readonly Edit[] | undefined {
  const texts = [...new Set(uses.map(({ node }) => node))];
  const parts = texts.map((node) => literalFor(node, name, uses, value, isInFlow(document, node)));
  const edits = [...parts, paramRemoved(document, name)];
  return edits.includes(undefined) ? undefined : edits.flatMap((some) => some ?? []);
}

/** Takes a parameter out of a text, with what its samples give it. */
export function paramRemoved(document: MapNode, name: string): readonly Edit[] | undefined {
  const edits = [takenOut(document, name), ...samplesGiving(document, name)];
  return edits.includes(undefined) ? undefined : edits.flatMap((some) => some ?? []);
}

/** A text with the value in place of its placeholders. */
function literalFor(
  node: ScalarNode,
  name: string,
  uses: readonly PlacedPlaceholder[],
  value: ScalarNode,
  isFlow: boolean,
): readonly Edit[] | undefined {
  const own = uses.filter((each) => each.node === node);
  if (own.some(({ isWhole }) => isWhole)) return [{ span: node.span, text: wholeText(value) }];
  const said = escaped(String(value.value));
  const text = node.span.source.text.slice(node.span.start, node.span.end);
  if (/^["']/u.test(text))
    return own.map(({ span }) => ({ span, text: text.startsWith("'") ? said.replaceAll("'", "''") : inQuotes(said) }));
  if (/^[|>]/u.test(text)) return said.includes("\n") ? undefined : own.map(({ span }) => ({ span, text: said }));
  const all = placedPieces(String(node.value)).map(({ piece, start, end }) =>
    piece.kind === "placeholder" && piece.name === name ? said : String(node.value).slice(start, end),
  );
  return [{ span: node.span, text: scalarText(all.join(""), { wasPlain: true, isInFlow: isFlow }) }];
}

/** A value as it stands in a contract: braces in it are no placeholders. */
function wholeText(value: ScalarNode): string {
  return typeof value.value === "string" && value.value.includes("{{") ? scalarText(escaped(value.value)) : writtenAs(value);
}

function inQuotes(text: string): string {
  return JSON.stringify(text satisfies JsonScalar).slice(1, -1);
}

/** The declaration goes, and with the last of them what held them. */
function takenOut(document: MapNode, name: string): readonly Edit[] | undefined {
  const entry = document.entries.get("params");
  if (entry?.value.kind !== "map") return undefined;
  const isLast = ownEntries(entry.value).every(([each]) => each === name);
  const isFlow = document.span.source.text[document.span.start] === "{";
  if (!isLast || isFlow) return entriesRemoved(entry.value, new Set([name]), entry);
  const lines = linesRemoved(entry);
  return lines && [lines];
}

function samplesGiving(document: MapNode, name: string): readonly (readonly Edit[] | undefined)[] {
  const maps = samplesIn(document).flatMap(([, entry]) =>
    entry.value.kind === "map" && ownEntries(entry.value).some(([each]) => each === name) ? [entry] : [],
  );
  // What an alias repeats is taken out once.
  const different = [...new Map(maps.map((entry) => [entry.value.span.start, entry])).values()];
  return different.map((entry) => (entry.value.kind === "map" ? entriesRemoved(entry.value, new Set([name]), entry) : undefined));
}
