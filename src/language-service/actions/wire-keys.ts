import { usedSuppressions } from "../../codes/suppressions.ts";
import { keysBeforeWire } from "../../codes/wire.ts";
import { fixSource } from "../../fix/fix.ts";
import { syntaxFlaws } from "../../fix/flaws.ts";
import type { Shown } from "../../model/findings.ts";
import type { Source, Span } from "../../model/source.ts";
import type { OfferedChange } from "../answers.ts";
import { editsTo, withEdits } from "../edits.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import { under } from "../under.ts";
import { checked, type Texts } from "./checked.ts";
import { ownFixes } from "./fixes.ts";
import type { Prover } from "./proof.ts";
import type { SayChange } from "./say.ts";

/**
 * Keys in place of members of a `wire`, also of those that nobody is told of, since a comment or the project wants to hear nothing: of the one under
 * the cursor, and of all that have one. `findings` are those of the text that have their fixes already.
 */
export async function writingKeys(
  subject: Subject,
  at: Span,
  findings: readonly Shown[],
  prover: Prover,
  project: EditorProject,
  say: SayChange,
): Promise<readonly OfferedChange[]> {
  const { document, source } = subject;
  const here = document && under(document, at.start)?.node.pointer;
  const wire = wireAround(here);
  if (here === undefined || wire === undefined) return [];
  const [first] = await prover.contracts();
  if (first === undefined) return [];
  const contractWith = (text: Source): readonly [Source, Texts] => [
    first.source.path === text.path ? text : first.source,
    new Map([[text.path, text]]),
  ];
  const found = async (text: Source): Promise<readonly Shown[]> => {
    const [contract, texts] = contractWith(text);
    const { diagnostics } = await checked(contract, project, texts, { noSuppressions: true, severities: new Map() });
    return diagnostics.filter(
      ({ code, pointer, span }) => code === keysBeforeWire && span.source.path === text.path && isAt(subject, pointer, wire),
    );
  };
  /** Comments that have nothing to say any more. */
  const idle = async (text: Source): Promise<readonly Shown[]> => {
    const [contract, texts] = contractWith(text);
    const { diagnostics } = await checked(contract, project, texts);
    return diagnostics.filter(
      ({ code, data, span }) => code === usedSuppressions && data["code"] === keysBeforeWire.name && span.source.path === text.path,
    );
  };
  const change = async (text: Source, title: string): Promise<readonly OfferedChange[]> => {
    const edits = editsTo(source, (await fixSource(text, idle, syntaxFlaws)).source.text);
    const verdict = edits.length > 0 ? await prover.verdict({ edits }) : "otherwise";
    // Keys are sent in the order of their table, wherever `wire` had their members.
    return verdict === "same" || verdict === "in-another-order" ? [{ title, kind: "rewrite", edits }] : [];
  };
  const members = await found(source);
  const told = new Set(findings.filter(({ code }) => code === keysBeforeWire).map(({ span }) => span.start));
  const own = members.filter(
    ({ span, pointer }) =>
      !told.has(span.start) && (isAt(subject, pointer, here) || subject.standings.some((each) => isInside(each.pointer + here, pointer))),
  );
  const offered: OfferedChange[] = [];
  for (const member of own) {
    const [fix] = ownFixes(member, project);
    if (fix) offered.push(...(await change({ ...source, text: withEdits(source.text, fix.edits) }, fix.title)));
  }
  if (members.length < 2) return offered;
  const { source: fixed, count } = await fixSource(source, found, syntaxFlaws);
  return count < 2 ? offered : [...offered, ...(await change(fixed, say("write-keys", { count, key: "wire" })))];
}

/** The pointer of the `wire` that a value stands in, or is. */
function wireAround(pointer: string | undefined): string | undefined {
  return pointer === undefined ? undefined : /^(.*?\/wire)(?:\/|$)/u.exec(pointer)?.[1];
}

/** Whether a pointer of a contract leads to a value of a text that stands there, or into it. */
function isAt({ standings }: Subject, pointer: string, own: string): boolean {
  return standings.some((standing) => isInside(pointer, standing.pointer + own));
}

function isInside(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}
