import { fixesToMake, isFoundIn } from "../../finish.ts";
import { fixesTogether } from "../../fix/fix.ts";
import { syntaxFlaws } from "../../fix/flaws.ts";
import type { Shown } from "../../model/findings.ts";
import type { OfferedChange } from "../answers.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import { areNewest } from "./newest.ts";
import type { SayChange } from "./say.ts";

/** The fixes of some findings of a text, each with the text that it really writes, and where several of one code can be made, all of that. */
export function fixesOf(
  subject: Subject,
  touched: readonly Shown[],
  findings: readonly Shown[],
  project: EditorProject,
  say: SayChange,
): readonly OfferedChange[] {
  const own = touched.flatMap((found) => ownFixes(found, project));
  const codes = new Set(own.flatMap(({ isPreferred, findings: [found] = [] }) => (isPreferred && found ? [found.code.name] : [])));
  return [...different(own), ...[...codes].flatMap((code) => allOfCode(subject, code, findings, say))];
}

/** The fixes of one finding with what they really write, in its order; of texts that have changed since none. */
export function ownFixes(found: Shown, project: EditorProject): readonly OfferedChange[] {
  return fixesToMake(found).flatMap(({ safe, edits }, index): readonly OfferedChange[] => {
    const title = found.fixes[index]?.title;
    if (title === undefined || edits.length === 0 || !areNewest(edits, project)) return [];
    return [{ title, kind: "quickfix", ...(safe ? { isPreferred: true } : {}), edits, findings: [found] }];
  });
}

/** Changes of which several findings offer the same once. */
function different(changes: readonly OfferedChange[]): readonly OfferedChange[] {
  const idOf = ({ title, edits }: OfferedChange): string =>
    JSON.stringify([title, ...edits.map(({ span: { source, start, end }, text }) => [source.path, start, end, text])]);
  const found = new Map<string, OfferedChange>();
  for (const change of changes) {
    const before = found.get(idOf(change));
    found.set(idOf(change), before ? { ...before, findings: [...(before.findings ?? []), ...(change.findings ?? [])] } : change);
  }
  return [...found.values()];
}

/** All safe fixes of one code in a text, where there are several. */
function allOfCode({ source }: Subject, code: string, findings: readonly Shown[], say: SayChange): readonly OfferedChange[] {
  const same = findings.filter((found) => found.code.name === code && isFoundIn(found, source));
  if (same.length < 2) return [];
  const { count, edits } = fixesTogether(source, same, syntaxFlaws);
  return count < 2 ? [] : [{ title: say("fix-all-of", { count, code }), kind: "quickfix", edits, findings: same }];
}
