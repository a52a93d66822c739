import { type Audience, type ChangeKind, kindFacts } from "../model/change-kinds.ts";
import type { Change, SubjectStep } from "../model/change.ts";
import type { Json } from "../model/json.ts";
import type { Origin, RecordTree, Tree } from "../model/tree.ts";
import type { Span } from "../model/source.ts";
import type { SaidData } from "../runtime/message.ts";
import type { Sides } from "./match.ts";
import { type Loops, plain } from "./plain.ts";

/** A change in one environment, before it is known why it is so, and where else. */
export interface Found extends Omit<Change, "environments" | "causes"> {
  /** The path of the PDF that made it. */
  readonly pdf?: string;
}

/** Where the walk is in both versions. */
export interface Place {
  readonly subject: readonly SubjectStep[];
  /** The repetitions around it. */
  readonly loops: Sides<Loops>;
  /** The records around it, the nearest first. */
  readonly records: Sides<readonly RecordTree[]>;
  /** What stands around it, or was last there: the place that is told of a version that says nothing. */
  readonly near: Sides<Origin>;
}

/** What a change says beside its kind and its place. */
interface Said {
  readonly key?: Change["key"];
  readonly trees?: { readonly before?: Tree | undefined; readonly after?: Tree | undefined };
  /** What is said of both sides where that is not what their trees say. */
  readonly values?: { readonly before?: Json | undefined; readonly after?: Json | undefined };
  readonly data?: SaidData | undefined;
}

/** What a change is, and whom it concerns. */
interface Judged {
  readonly kind: ChangeKind;
  readonly audience: Audience;
}

/** What any change of a kind is whose direction nobody judges. */
export function always(kind: ChangeKind): Judged {
  const { audience, lowers } = kindFacts(kind);
  return { kind, audience: lowers === "always" ? "lowers" : audience };
}

/** A change at a place. */
export function found({ kind, audience }: Judged, { subject, near }: Place, { key, trees = {}, values, data }: Said): Found {
  const { before, after } = trees;
  const told = values ?? { before: before && plain(before), after: after && plain(after) };
  return {
    kind,
    audience,
    subject,
    ...(key ? { key } : {}),
    ...(told.before === undefined ? {} : { before: told.before }),
    ...(told.after === undefined ? {} : { after: told.after }),
    ...(before || after ? { trees: { ...(before ? { before } : {}), ...(after ? { after } : {}) } } : {}),
    ...(data ? { data } : {}),
    places: { before: spanOf(before?.origin, near.before), after: spanOf(after?.origin, near.after) },
  };
}

/** Where something stands; of what is not there, the key of what stands around it. */
function spanOf(origin: Origin | undefined, near: Origin): Span {
  return origin?.span ?? near.key ?? near.span;
}
