import { endpointsOfService } from "../codes/environment.ts";
import { actions } from "../language/tables/actions.ts";
import { productionHosts, serviceNames, takesUploads } from "../language/tables/hosts.ts";
import type { ActionName } from "../model/contract.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostic.ts";
import type { Environments } from "../model/environment.ts";
import type { Origin } from "../model/tree.ts";

/** Where requests of an action are sent, by the name of the environment; and hosts that are known to be no such place. */
export function endpointsFor(
  action: ActionName,
  environments: Environments,
): { readonly endpoints: ReadonlyMap<string, string>; readonly diagnostics: readonly Diagnostic[] } {
  const { service } = actions[action];
  const endpoints = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const { name, endpoints: hosts } of environments.values()) {
    const found = hosts.get(service);
    if (found === undefined) continue;
    const { value: host, origin } = found;
    const place = placeOf(origin);
    const other = serviceNames.find((each) => each !== service && productionHosts[each] === host);
    const same = host === productionHosts[service] ? [...endpoints].find(([, each]) => each === host) : undefined;
    const data = { host };
    if (other !== undefined)
      diagnostics.push(
        diagnostic(endpointsOfService, { message: "other-service", data: { ...data, other, action }, help: "by-service", ...place }),
      );
    else if (takesUploads(host)) diagnostics.push(diagnostic(endpointsOfService, { message: "uploads", data, help: "fix", ...place }));
    else if (same !== undefined)
      diagnostics.push(
        diagnostic(endpointsOfService, {
          message: "production",
          data: { ...data, environment: name, other: same[0] },
          help: "fix",
          ...place,
        }),
      );
    endpoints.set(name, host);
  }
  return { endpoints, diagnostics };
}

function placeOf({ span, pointer }: Origin): Pick<Origin, "span" | "pointer"> {
  return { span, pointer };
}
