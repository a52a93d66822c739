import { compare } from "../../model/diagnostic.ts";
import type { Shown } from "../../model/findings.ts";
import { isFoundIn } from "../../finish.ts";
import type { Span } from "../../model/source.ts";
import type { ChangeKind, OfferedChange } from "../answers.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import { bringingBack } from "./bring-back.ts";
import { extracting } from "./extract.ts";
import { fixAllOf } from "./fix-all.ts";
import { fixesOf } from "./fixes.ts";
import { ignoring } from "./ignore.ts";
import { inlining } from "./inline.ts";
import { moving } from "./move.ts";
import { createProver, type Prover } from "./proof.ts";
import { removing } from "./remove.ts";
import { type SayChange, sayingChanges } from "./say.ts";
import { writingKeys } from "./wire-keys.ts";

/** What is offered where nobody says what is wanted: all that is about a place. Fixing all of a text is asked for by its kind. */
const usualKinds: readonly ChangeKind[] = ["quickfix", "extract", "inline", "rewrite"];

/**
 * The changes that are offered for a span of a text: the fixes of the findings that touch it, comments that answer them, and what can be said
 * otherwise there. `findings` are those of the text as they left the gate; what was found in an earlier text is left out. Of a text that cannot
 * be read there are fixes alone. `refusals` says whether changes that cannot be made are told of too, with the reason.
 */
export async function changesIn(
  subject: Subject,
  span: Span,
  project: EditorProject,
  findings: readonly Shown[],
  kinds: readonly ChangeKind[] = usualKinds,
  refusals: "shown" | "left-out" = "left-out",
): Promise<readonly OfferedChange[]> {
  const say = sayingChanges(project.language);
  const isWanted = (kind: ChangeKind): boolean => kinds.includes(kind);
  const own = findings.filter((found) => isFoundIn(found, subject.source));
  const touched = own.filter((found) => found.span.start <= span.end && span.start <= found.span.end);
  const all = isWanted("fix-all") ? await fixAllOf(subject, project) : undefined;
  const isWhole = subject.kind !== "configuration" && !subject.isCut;
  const prover = createProver(subject, project);
  const otherwise = isWhole ? await changesOf(subject, span, { own, prover, project, say, isWanted }) : [];
  const removals = isWhole && isWanted("quickfix") ? await removing(subject, touched, prover, say) : [];
  const offered = [
    ...(isWanted("quickfix") ? fixesOf(subject, touched, own, project, say) : []),
    ...removals.map(inOrder),
    ...(isWanted("quickfix") ? ignoring(subject, touched, project, say) : []),
    ...(all ? [all] : []),
    ...otherwise.filter(({ refused }) => refusals === "shown" || refused === undefined).map(inOrder),
  ];
  // What is installed is the same for all that use it, and the next installation would undo the change.
  return offered.filter(({ edits }) => !edits.some(({ span: at }) => at.source.path.split("/").includes("node_modules")));
}

/** What changes are computed with. */
interface Around {
  readonly own: readonly Shown[];
  readonly prover: Prover;
  readonly project: EditorProject;
  readonly say: SayChange;
  readonly isWanted: (kind: ChangeKind) => boolean;
}

/** Changes that say the same otherwise. */
async function changesOf(subject: Subject, span: Span, { own, prover, project, say, isWanted }: Around): Promise<readonly OfferedChange[]> {
  return [
    ...(isWanted("extract") ? await extracting(subject, span, prover, project, say) : []),
    ...(isWanted("extract") ? await moving(subject, span, prover, project, say) : []),
    ...(isWanted("inline") ? await inlining(subject, span, prover, project, say) : []),
    ...(isWanted("inline") ? await bringingBack(subject, span, prover, project, say) : []),
    ...(isWanted("rewrite") ? await writingKeys(subject, span, own, prover, project, say) : []),
  ];
}

/** A change with its edits by file, in the order of the text; those that insert at one place in the order that they have. */
function inOrder(change: OfferedChange): OfferedChange {
  const edits = change.edits.toSorted((a, b) => compare(a.span.source.path, b.span.source.path) || a.span.start - b.span.start);
  return { ...change, edits };
}
