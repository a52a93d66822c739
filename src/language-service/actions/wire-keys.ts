import { keysBeforeWire } from "../../codes/wire.ts";
import { fixesToMake } from "../../finish.ts";
import { fixSource } from "../../fix/fix.ts";
import { syntaxFlaws } from "../../fix/flaws.ts";
import type { Shown } from "../../model/findings.ts";
import type { Source, Span } from "../../model/source.ts";
import type { OfferedChange } from "../answers.ts";
import { editsTo } from "../edits.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import { under } from "../under.ts";
import { checked } from "./checked.ts";
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
  const found = async (text: Source): Promise<readonly Shown[]> => {
    const contract = first.source.path === text.path ? text : first.source;
    const all = await checked(contract, project, new Map([[text.path, text]]), { noSuppressions: true, severities: new Map() });
    return all.diagnostics.filter(
      ({ code, pointer, span }) => code.name === keysBeforeWire.name && span.source.path === text.path && isAt(subject, pointer, wire),
    );
  };
  const members = (await found(source)).filter((each) => fixesToMake(each).length > 0);
  const told = new Set(findings.filter(({ code }) => code.name === keysBeforeWire.name).map(({ span }) => span.start));
  const one = members
    .filter(
      ({ span, pointer }) =>
        !told.has(span.start) && (isAt(subject, pointer, here) || subject.standings.some((each) => isInside(each.pointer + here, pointer))),
    )
    .flatMap((each): readonly OfferedChange[] =>
      fixesToMake(each).map(({ edits }, index) => ({ title: each.fixes[index]?.title ?? "", kind: "rewrite", edits })),
    );
  const offered: OfferedChange[] = [];
  for (const change of one) if (await prover.keepsMeaning(change)) offered.push(change);
  if (members.length < 2) return offered;
  const fixed = await fixSource(source, found, syntaxFlaws);
  const edits = editsTo(source, fixed.source.text);
  if (edits.length === 0 || !(await prover.keepsMeaning({ edits }))) return offered;
  return [...offered, { title: say("write-keys", { count: fixed.count, key: "wire" }), kind: "rewrite", edits }];
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
