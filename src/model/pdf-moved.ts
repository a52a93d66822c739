import type { MessageOf, WordingOf } from "../runtime/message.ts";

/** What is said of a keyword that stands elsewhere than its committed facts say. */
export const movedMessages = {
  moved:
    "{keyword:quoted} moved by {points} points since its facts were committed: on page {page} from x {fromX}, y {fromY} to x {x}, y {y}.",
  "moved-page":
    "{keyword:quoted} moved since its facts were committed: from page {fromPage}, x {fromX}, y {fromY} to page {page}, x {x}, y {y}.",
  "another-place":
    "`occurrence` chooses another {keyword:quoted} since its facts were committed: page {page}, x {x}, y {y}, not page {fromPage}, x {fromX}, y {fromY}.",
  several:
    "{count} places of {keyword:quoted} moved since its facts were committed, the first from page {fromPage}, x {fromX}, y {fromY} to page {page}, x {x}, y {y}.",
  number: "{keyword:quoted} has {hits:counted place places} with a component, and had {before} when its facts were committed.",
} as const;

/** What it may come from, and what to do. */
export const movedHelps = {
  "some-new":
    "{count:counted hit hits} up to there {count:plural is are} new: look where it is signed, then run `flowspec preflight --update`.",
  "some-gone":
    "{count:counted hit hits} up to there {count:plural is are} gone: look where it is signed, then run `flowspec preflight --update`.",
} as const;

/** What is to be said of a keyword that moved, and what helps. */
export type Moved = MessageOf<typeof movedMessages> & { readonly help?: WordingOf<typeof movedHelps> };
