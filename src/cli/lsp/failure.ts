import { HostError } from "../../host.ts";

/** What kind of failure something is, for the log of an editor. What was thrown may quote a contract, so that nothing else of it is told. */
export function kindOf(error: unknown): string {
  if (error instanceof HostError) return error.sentence[0];
  return error instanceof Error ? error.name : typeof error;
}
