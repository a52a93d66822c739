import { actions } from "../language/tables/actions.ts";
import type { Contract } from "../model/contract.ts";
import { text } from "./names.ts";

/** What generated code says of itself: the action it is for, the service and the version of its API, the definition and its fingerprint. */
export function descriptorCode(contract: Contract, fingerprint: string): string {
  const { service, version } = actions[contract.action];
  const spec = contract.origin.span.source.path;
  const members = { action: contract.action, service, version, spec, fingerprint };
  const lines = Object.entries(members).map(([name, value]) => `  ${name}: ${text(value)},\n`);
  return `{\n${lines.join("")}} as const`;
}
