import { readSuppressions } from "../../1-parse/suppressions.ts";
import { explainCode } from "../../explain/code.ts";
import { explainServiceCode } from "../../explain/service-code.ts";
import type { Shown } from "../../model/findings.ts";
import type { Span } from "../../model/source.ts";
import type { Asked, Told } from "./asked.ts";
import { bold, listed, paragraphs, said } from "../markdown.ts";
import { shownIn } from "../found-here.ts";

/** The code in a comment that answers a finding: what it is about. */
export function toldOfSuppression({ subject: { source }, offset, words }: Asked): Told | undefined {
  const comment = readSuppressions(source).find(({ codeSpan: { start, end } }) => start <= offset && offset <= end);
  const code = comment && explainCode(comment.code, words.language);
  if (comment === undefined || code === undefined) return undefined;
  const { hover } = words;
  const [severity = "error", ...others] = code.severities;
  const head = hover(others.length > 0 ? "head-either" : `head-${severity}`, { name: bold(code.name) });
  const codes = code.answers.map((answer) => answer.code);
  const answers = codes.length === 0 ? undefined : hover("may-answer-codes", { codes });
  return { text: paragraphs(head, said(code.what), said(code.fix), answers) ?? head, span: comment.codeSpan };
}

/** What the service may answer to what was found at a place, and what that means: the editor shows what was found itself. */
export async function answersAt({ subject, offset, project, words, at }: Asked): Promise<Told | undefined> {
  const found = await shownIn(subject, project);
  // What is wrong with a value is told at its key, too.
  const behind = at?.kind === "key" && at.node.kind === "scalar" ? at.node.span : undefined;
  const here = found.filter(({ span }) => holds(span, offset) || (behind !== undefined && isInside(span, behind)));
  const [first] = here;
  if (first === undefined) return undefined;
  const codes = [...new Set(here.flatMap(({ api }) => api))].slice(0, mostAnswers);
  const { hover, catalogue } = words;
  const answers = codes.flatMap((code) => {
    const explained = explainServiceCode(code, catalogue);
    return explained ? [hover("may-answer", { code, about: said(explained.about) })] : [];
  });
  const text = listed(...answers);
  return text === undefined ? undefined : { text, span: spanOf(first, subject.source) };
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= Math.max(end, start + 1);
}

function isInside({ start, end }: Span, other: Span): boolean {
  return other.start <= start && end <= other.end;
}

/** How many codes of the service are told at one place. */
const mostAnswers = 3;

/** The place of a finding in the text itself: what is shown of it may be masked, of the same length. */
function spanOf({ span: { start, end } }: Shown, source: Told["span"]["source"]): Told["span"] {
  return { source, start, end };
}
