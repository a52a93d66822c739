import { base64 } from "../encode.ts";
import type { Flow } from "../facts.generated.ts";
import { hole } from "../hole.ts";
import type { Problem } from "../problem.ts";

/** User data of at most `limit` characters as it is sent, in base64. */
export function userDataAtMost(limit: number): (flow: Flow) => Iterable<Problem> {
  return function* ({ userData }) {
    const length = isKnown(userData) ? (base64(userData)?.length ?? 0) : 0;
    if (length > limit)
      yield { key: "userData", message: `\`userData\` has ${length} characters in base64, and at most ${limit} are allowed.` };
  };
}

/** Whether data is known to its last leaf. */
function isKnown(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return data !== hole;
  return Object.values(data).every(isKnown);
}
