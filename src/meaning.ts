import { bind, bindOpen, check, type CheckOptions, checkVariables } from "./3-check/check.ts";
import { endpointsFor } from "./3-check/endpoints.ts";
import { allKnown, knowledgeOf } from "./3-check/personal/document.ts";
import { everywhere } from "./diagnostics/everywhere.ts";
import type { Contract, Param, Varied } from "./model/contract.ts";
import { type Diagnostic, hasErrors, type Result } from "./model/diagnostic.ts";
import { variablesOf } from "./model/environment.ts";
import type { PdfFacts } from "./model/pdf-facts.ts";
import type { Source } from "./model/source.ts";
import { type Found, unreadable } from "./personal.ts";
import type { Resolved, Settings, VariedDocument } from "./resolve.ts";

/**
 * What a document means, with everything that is wrong with it, before the gate: with the values of each environment that it is judged for.
 * `source` is the text that it was read from.
 */
export function meaning(source: Source, resolved: Resolved, settings: Settings): Found<Contract> {
  const { value: document, uses, beside, needs, variables } = resolved;
  if (document === undefined) return unreadable(source, resolved);
  const options = optionsOf(source, resolved, settings);
  const checks = (variables?.each ?? [{ environment: undefined, document }]).map(({ environment, document: there }) => {
    const { value, diagnostics } = check(there, { ...options, ...(environment ? { vars: variablesOf(environment) } : {}) });
    return { environment, document: there, diagnostics, ...(value ? { value } : {}) };
  });
  const value = (checks.find((each) => each.document === document) ?? checks[0])?.value;
  const found = [...resolved.diagnostics, ...everywhere(checks)];
  const opened = variables && openContract(variables, options, found);
  const varied = opened?.value;
  const sent = value && endpointsFor(value.action, settings.environments ?? new Map());
  return {
    ...(value
      ? { value: { ...value, ...(varied ? { varied } : {}), ...(sent?.endpoints.size ? { endpoints: sent.endpoints } : {}) } }
      : {}),
    ...(needs ? { needs } : {}),
    diagnostics: [...found, ...(opened?.diagnostics ?? []), ...(sent?.diagnostics ?? [])],
    texts: [source, ...uses.map(({ file }) => file)],
    personal: () => allKnown(checks.map((each) => knowledgeOf(each.document, each.value, !hasErrors(resolved.diagnostics), beside))),
  };
}

/** What a document means in each environment that it is judged for, with what is wrong with how it is written, before anything is judged. The first is the one that is shown. */
export function declared(source: Source, resolved: Resolved, settings: Settings): readonly Result<Contract>[] {
  const { value: document, variables, diagnostics } = resolved;
  if (document === undefined) return [{ diagnostics }];
  const options = optionsOf(source, resolved, settings);
  const each = (variables?.each ?? [{ environment: undefined, document }]).toSorted(
    (a, b) => Number(b.document === document) - Number(a.document === document),
  );
  return each.map(({ environment, document: there }) => {
    const bound = bind(there, { ...options, ...(environment ? { vars: variablesOf(environment) } : {}) });
    return { ...bound, diagnostics: [...diagnostics, ...bound.diagnostics] };
  });
}

/**
 * What a document means as far as that is known before anything is judged: enough to tell which PDFs it names. Nothing of one that says something
 * else in each environment.
 */
export function unjudged(source: Source, resolved: Resolved, settings: Settings): Contract | undefined {
  const { value: document, variables } = resolved;
  return document === undefined || variables ? undefined : bindOpen(document, optionsOf(source, resolved, settings)).value;
}

function optionsOf(source: Source, { uses, open }: Resolved, settings: Settings): CheckOptions {
  const { clock, strictPii = false, sealed = false, provenance = false } = settings;
  // Who looked for facts of PDFs and found none knows that there are none.
  const pdfs = settings.pdfs && (settings.pdfs.get(source.path) ?? new Map<string, PdfFacts>());
  const told = { uses, strictPii, sealed, provenance };
  return { ...told, ...(open ? { open } : {}), ...(clock ? { clock } : {}), ...(pdfs ? { pdfs } : {}) };
}

/** What a contract is in all environments, and what is wrong with its variables beside what was `found` with their values in place. */
function openContract({ document, each, env }: VariedDocument, options: CheckOptions, found: readonly Diagnostic[]): Result<Varied> {
  const [first] = each;
  const { value, diagnostics } = first ? bindOpen(document, { ...options, vars: variablesOf(first.environment) }) : { diagnostics: [] };
  if (value === undefined) return { diagnostics };
  const { root, vars = new Map<string, Param>() } = value;
  const environments = new Map(each.map(({ environment }) => [environment.name, environment]));
  const wrong = [...environments.values()].flatMap((environment) => checkVariables(vars, environment, found));
  return {
    value: { root, vars, environments, ...(env === undefined ? {} : { env }) },
    // What has an error anyway may be what could not be read.
    diagnostics: [...(hasErrors(found) ? [] : diagnostics), ...wrong],
  };
}
