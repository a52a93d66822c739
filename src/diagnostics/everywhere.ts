import { type Diagnostic, identityOf, type Related } from "../model/diagnostic.ts";
import type { Environment } from "../model/environment.ts";

/** What was found of a contract with the values of an environment. */
interface FoundThere {
  /** None where nothing depends on one. */
  readonly environment: Environment | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was found in several environments: once where it is so in all of them, else with the names of those in which it is. */
export function everywhere(checks: readonly FoundThere[]): readonly Diagnostic[] {
  const found = new Map<string, { readonly first: Diagnostic; readonly there: Environment[] }>();
  for (const { environment, diagnostics } of checks) {
    for (const each of diagnostics) {
      const id = idOf(each);
      const known = found.get(id) ?? { first: each, there: [] };
      found.set(id, known);
      if (environment && !known.there.includes(environment)) known.there.push(environment);
    }
  }
  return [...found.values()].map(({ first, there }) => {
    const [one] = there;
    if (one === undefined || there.length === checks.length) return first;
    const related: Related = { span: one.key, message: "in-environments", data: { environments: there.map(({ name }) => name) } };
    return { ...first, related: [...first.related, related] };
  });
}

function idOf(found: Diagnostic): string {
  const { code, severity, span, pointer } = found;
  return JSON.stringify([code.name, severity, span.source.path, span.start, span.end, pointer, identityOf(found)]);
}
