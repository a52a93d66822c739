import { readSuppressions } from "../../1-parse/suppressions.ts";
import { parse } from "../../1-parse/parse.ts";
import { whole } from "../../1-parse/parsed.ts";
import { knownSuppressions, reasonedSuppressions, usedSuppressions } from "../../codes/suppressions.ts";
import { isFoundIn } from "../../finish.ts";
import type { Edit } from "../../model/diagnostic.ts";
import { dataOf } from "../../model/document.ts";
import type { Shown } from "../../model/findings.ts";
import { sameJson } from "../../model/json.ts";
import { type Source, span } from "../../model/source.ts";
import { isSuppressible } from "../../suppress/claims.ts";
import type { OfferedChange } from "../answers.ts";
import { withEdits } from "../edits.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import type { SayChange } from "./say.ts";

/**
 * Comments above the findings of a text that can be answered with a reason, one for each code. The reason is left empty: nobody but a person can
 * give it, and until one does the finding stays, and the check says that the comment has no reason.
 */
export function ignoring(
  { source }: Subject,
  touched: readonly Shown[],
  { settings }: EditorProject,
  say: SayChange,
): readonly OfferedChange[] {
  if (settings.noSuppressions) return [];
  const codes = new Map<string, OfferedChange>();
  for (const found of touched) {
    const { name: code } = found.code;
    if (codes.has(code) || !isFoundIn(found, source) || !takesReason(found, settings)) continue;
    const edit = commentAbove(source, code, found.span.start);
    if (edit) codes.set(code, { title: say("ignore", { code }), kind: "quickfix", edits: [edit], findings: [found] });
  }
  return [...codes.values()];
}

/** What is wrong with comments themselves no further comment answers. */
const ofComments: ReadonlySet<string> = new Set([knownSuppressions, reasonedSuppressions, usedSuppressions].map(({ name }) => name));

/** Whether a comment answers a finding: a warning, also one that the project takes for an error; an error only where it rests on a claim. */
function takesReason({ code: { name }, severity }: Shown, { severities, suppressErrors }: EditorProject["settings"]): boolean {
  if (ofComments.has(name)) return false;
  return severity === "warning" || severities?.get(name)?.word === "error" || (suppressErrors !== "never" && isSuppressible(name));
}

/**
 * A comment on a line of its own above the line of an offset, as deep as that; nothing where it would be no comment, since the line is in the
 * middle of a text, or where one that names the code is there already.
 */
export function commentAbove(source: Source, code: string, offset: number): Edit | undefined {
  const { text } = source;
  const at = text.lastIndexOf("\n", offset - 1) + 1;
  const [margin = ""] = /^[ \t]*/u.exec(text.slice(at)) ?? [];
  const eol = /\r?\n/u.exec(text.slice(at))?.[0] ?? /\r?\n/u.exec(text)?.[0] ?? "\n";
  const edit = { span: span(source, at, at), text: `${margin}# flowspec-ignore ${code}: ${eol}` };
  const isThere = readSuppressions(source).some((each) => each.code === code && each.line?.start === at);
  return !isThere && speaks(source, edit, code) ? edit : undefined;
}

/** Whether a comment that is written speaks of the line below it, and changes nothing else. */
function speaks(source: Source, edit: Edit, code: string): boolean {
  const after: Source = { ...source, text: withEdits(source.text, [edit]) };
  const below = edit.span.start + edit.text.length;
  if (!readSuppressions(after).some(({ code: named, line }) => named === code && line?.start === below)) return false;
  const [was, is] = [source, after].map((each) => whole(parse(each)).value);
  // What cannot be read yet says nothing that could change.
  return was === undefined || (is !== undefined && sameJson(dataOf(was), dataOf(is)));
}
