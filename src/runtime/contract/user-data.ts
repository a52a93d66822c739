import { base64 } from "../encode.ts";
import type { Flow } from "../facts.generated.ts";
import { given, hole } from "../hole.ts";
import type { Problem } from "../problem.ts";

/** User data of at most `limit` characters as it is sent, in base64. */
export function userDataAtMost(limit: number): (flow: Flow) => Iterable<Problem> {
  return ({ userData }) => {
    const length = given(userData) && isKnown(userData) ? (base64(userData)?.length ?? 0) : 0;
    return length > limit
      ? [{ key: "userData", message: `\`userData\` has ${length} characters in base64, and at most ${limit} are allowed.` }]
      : [];
  };
}

/** Whether data is known to its last leaf. */
function isKnown(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return data !== hole;
  return Object.values(data).every(isKnown);
}
