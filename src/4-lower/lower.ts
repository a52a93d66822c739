import { actions } from "../language/tables/actions.ts";
import { lowerConstruct } from "../language/readers/lower.ts";
import type { Contract } from "../model/contract.ts";
import type { Request } from "../model/request.ts";
import { verify } from "./verify.ts";

/** The request that a contract becomes, its holes still open. */
export function lower(contract: Contract): Request {
  const { construct, targets } = actions[contract.action];
  return { action: contract.action, root: lowerConstruct(contract.root, construct, targets) };
}

/**
 * Verifies the request of a contract without errors against the service's definition. What the check let through and the definition
 * does not allow is a mistake of flowspec's, and thrown as one.
 */
export function assertDefined(contract: Contract, request: Request): void {
  const faults = verify(request.root, actions[request.action].targets[0]?.structure ?? "");
  const isAgainstAdvice = contract.waived?.some(({ isError }) => isError) === true;
  // Whoever answers an error with a reason may leave out what the definition asks for.
  const fault = [...faults].find((each) => !(isAgainstAdvice && each.endsWith("is missing")));
  if (fault !== undefined) throw new Error(`the request of ${contract.origin.span.source.path} is not what the service defines: ${fault}`);
}
