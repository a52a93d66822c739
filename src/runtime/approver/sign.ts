import type { Flow } from "../facts.generated.ts";
import { hole } from "../hole.ts";

/** Whether approvers place their components themselves, while signing; also while that is not known. */
export function mayPlace({ signPlacement }: Flow): boolean {
  return signPlacement === "approver" || signPlacement === hole;
}
