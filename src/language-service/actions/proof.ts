import { parse } from "../../1-parse/parse.ts";
import { whole } from "../../1-parse/parsed.ts";
import type { Edit } from "../../model/diagnostic.ts";
import type { Contract } from "../../model/contract.ts";
import type { Checked, Shown } from "../../model/findings.ts";
import type { DocumentNode } from "../../model/document.ts";
import { jsonData, sameJson } from "../../model/json.ts";
import type { Source } from "../../model/source.ts";
import { lower } from "../../4-lower/lower.ts";
import { compare } from "../../model/diagnostic.ts";
import { renderSample } from "../../render.ts";
import { withEdits } from "../edits.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import { checked, type Texts } from "./checked.ts";

/** A change of texts that is to be proven. */
interface Proposed {
  readonly edits: readonly Edit[];
  readonly creates?: ReadonlyMap<string, string>;
}

/**
 * What a change does to contracts: nothing; it has members of requests, which have no order, written in another one; it has more found in them; or
 * requests say something else, as far as anybody can tell.
 */
type Verdict = "same" | "in-another-order" | "more-found" | "otherwise";

/** What proves of changes around one text that they say the same otherwise. */
export interface Prover {
  /** The contracts that the text is a part of, as they are now, checked. */
  readonly contracts: () => Promise<readonly Proven[]>;
  /** Whether after a change every sample of each of these contracts makes the same body, to the byte, and nothing is found that was not before. */
  readonly verdict: (change: Proposed) => Promise<Verdict>;
  /** Whether a change does nothing to them. */
  readonly keepsMeaning: (change: Proposed) => Promise<boolean>;
}

/** A contract as it is before anything changes. */
export interface Proven {
  readonly source: Source;
  /** What its text says, where that can be read. */
  readonly document?: DocumentNode;
  readonly contract: Contract | undefined;
  readonly found: ReadonlyMap<string, number>;
  /** The bodies of its samples as texts, by name; none of one whose values are not known. */
  readonly bodies: ReadonlyMap<string, string | undefined>;
}

/** More contracts than these are not checked for a change that somebody may want: what they all share is changed by hand. */
const contractLimit = 12;

/** Proves changes of a text and of what it stands in; every contract is checked once as it is, and once for each change. */
export function createProver({ standings }: Subject, project: EditorProject): Prover {
  const paths = [...new Set(standings.map(({ contract }) => contract))];
  let known: Promise<readonly Proven[]> | undefined;
  const contracts = async (): Promise<readonly Proven[]> => {
    const sources = await Promise.all(paths.map((path) => sourceOf(path, project)));
    return Promise.all(
      sources
        .flatMap((source) => source ?? [])
        .map(async (source) => {
          const { value } = whole(parse(source));
          return { source, ...(value ? { document: value } : {}), ...seen(await checked(source, project)) };
        }),
    );
  };
  const once = (): Promise<readonly Proven[]> => (known ??= contracts());
  const verdict = async (change: Proposed): Promise<Verdict> => {
    if (paths.length === 0 || paths.length > contractLimit) return "otherwise";
    const before = await once();
    if (before.length < paths.length) return "otherwise";
    const texts = textsAfter(change);
    let verdict: Verdict = "same";
    for (const each of before) {
      const said = compared(each, seen(await checked(texts.get(each.source.path) ?? each.source, project, texts)));
      if (said === "more-found" || said === "otherwise") return said;
      if (said !== "same") verdict = said;
    }
    return verdict;
  };
  return { contracts: once, verdict, keepsMeaning: async (change) => (await verdict(change)) === "same" };
}

/** The texts that a change leaves, by path. */
function textsAfter({ edits, creates = new Map<string, string>() }: Proposed): Texts {
  const changed = new Map(edits.map(({ span: { source } }) => [source.path, source.text]));
  for (const [path, text] of changed)
    changed.set(
      path,
      withEdits(
        text,
        edits.filter(({ span }) => span.source.path === path),
      ),
    );
  return new Map([...changed, ...creates].map(([path, text]) => [path, { path, text }]));
}

async function sourceOf(path: string, { workspace, reader }: EditorProject): Promise<Source | undefined> {
  const known = workspace.document(path);
  if (known) return known.source;
  const file = await reader.text(path);
  return typeof file === "string" ? undefined : file;
}

function seen({ value, diagnostics }: Checked<Contract>): Omit<Proven, "source" | "document"> {
  const found = new Map<string, number>();
  for (const each of diagnostics) found.set(idOf(each), (found.get(idOf(each)) ?? 0) + 1);
  const bodies = (value?.samples ?? []).map(({ name }) => [name, value && JSON.stringify(renderSample(value, name))] as const);
  return { contract: value, found, bodies: new Map(bodies) };
}

/** What of a tree says where it was read, and as what, and nothing of what is sent. */
const unsent: ReadonlySet<string> = new Set(["origin", "given", "made", "coded"]);

/** What a contract sends, its parameters open, as a text to compare: which values stand where, whatever text they were read from, in whatever order. */
function sentBy(contract: Contract): string {
  return JSON.stringify(lower(contract).root, (key, value: unknown) => {
    if (unsent.has(key)) return undefined;
    return value instanceof Map ? [...(value as ReadonlyMap<string, unknown>)].toSorted(([a], [b]) => compare(a, b)) : value;
  });
}

/** Whether contracts with the same parameters send the same, also where no sample shows it. */
function sendsSame(before: Contract, after: Contract): boolean {
  const isOther = before.params.size !== after.params.size || [...before.params.keys()].some((name) => !after.params.has(name));
  return isOther || sentBy(before) === sentBy(after);
}

function idOf({ code, severity }: Shown): string {
  return `${severity} ${code.name}`;
}

function compared(before: Proven, after: Omit<Proven, "source" | "document">): Verdict {
  if ([...after.found].some(([id, count]) => count > (before.found.get(id) ?? 0))) return "more-found";
  // Of what is not understood nobody knows what it says.
  if (before.contract === undefined || after.contract === undefined) return "otherwise";
  if (before.bodies.size !== after.bodies.size || [...before.bodies.keys()].some((name) => !after.bodies.has(name))) return "otherwise";
  if (!sendsSame(before.contract, after.contract)) return "otherwise";
  const others = [...before.bodies].filter(([name, body]) => after.bodies.get(name) !== body);
  if (others.length === 0) return "same";
  return others.every(([name, body]) => sameJson(dataIn(body), dataIn(after.bodies.get(name)))) ? "in-another-order" : "otherwise";
}

/** What a body says; nothing of one that is not known. */
function dataIn(body: string | undefined): unknown {
  return body === undefined ? undefined : jsonData(body);
}
