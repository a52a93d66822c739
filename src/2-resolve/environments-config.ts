import { endpointHosts, varsEverywhere } from "../codes/configuration.ts";
import { knownKeys } from "../codes/known-keys.ts";
import { add, type Collector } from "../diagnostics/collector.ts";
import { environmentSettings } from "../language/tables/configuration.ts";
import { serviceNames } from "../language/tables/hosts.ts";
import { namePattern, paramNamePattern } from "../language/tables/names.ts";
import { child, type DocumentNode, type Entry } from "../model/document.ts";
import { type Environment, type Variable, variablesOf } from "../model/environment.ts";
import type { Origin } from "../model/tree.ts";
import { mapOf, textOf } from "./config-values.ts";

/** The entries of a map that the author names: kebab-case names, or those of variables. */
function namedEntries(
  node: DocumentNode | undefined,
  pattern: string,
  message: "no-environment-name" | "no-variable-name",
  collector: Collector,
): readonly [string, Entry][] {
  const entries = [...(mapOf(node, undefined, collector)?.entries ?? [])];
  return entries.filter(([name, { key, value }]) => {
    const fits = new RegExp(pattern, "u").test(name);
    if (!fits)
      add(collector, knownKeys, {
        message,
        data: { name },
        help: "name-form",
        span: key,
        pointer: value.pointer,
      });
    return fits;
  });
}

/** The environments of a project, and what is wrong with each of them. */
export function readEnvironments(node: DocumentNode | undefined, collector: Collector): ReadonlyMap<string, Environment> {
  const entries = namedEntries(node, namePattern, "no-environment-name", collector);
  return new Map(
    entries.map(([name, { key, value }]) => {
      const map = mapOf(value, Object.keys(environmentSettings), collector);
      const vars = readVars(child(map, "vars"), collector);
      const atRunTime = readNames(child(map, "atRunTime"), collector);
      return [name, { name, key, vars, atRunTime, endpoints: readEndpoints(child(map, "endpoint"), collector) }] as const;
    }),
  );
}

function readVars(node: DocumentNode | undefined, collector: Collector): ReadonlyMap<string, Variable> {
  return new Map(
    namedEntries(node, paramNamePattern, "no-variable-name", collector).flatMap(([name, { key, value }]) => {
      const text = textOf(value, collector);
      return text === undefined ? [] : [[name, { value: text, origin: { span: value.span, pointer: value.pointer, key } }] as const];
    }),
  );
}

/** One host for all services, or one for each. */
function readEndpoints(node: DocumentNode | undefined, collector: Collector): ReadonlyMap<string, Variable> {
  if (node === undefined) return new Map();
  if (node.kind === "scalar") {
    const host = readHost(node, collector);
    return new Map(host === undefined ? [] : serviceNames.map((service) => [service, host] as const));
  }
  const entries = [...(mapOf(node, serviceNames, collector)?.entries ?? [])];
  return new Map(
    entries.flatMap(([service, { value }]) => {
      const host = readHost(value, collector);
      return host === undefined ? [] : [[service, host] as const];
    }),
  );
}

function readHost(node: DocumentNode, collector: Collector): Variable | undefined {
  const value = textOf(node, collector);
  if (value === undefined) return undefined;
  const { span, pointer } = node;
  if (/^[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?$/iu.test(value)) return { value, origin: { span, pointer } };
  add(collector, endpointHosts, { message: "no-host", data: { value }, help: "fix", span, pointer });
  return undefined;
}

/** Names of variables, one or a list of them. */
function readNames(node: DocumentNode | undefined, collector: Collector): ReadonlyMap<string, Origin> {
  const items = node === undefined ? [] : node.kind === "list" ? node.items : [node];
  return new Map(
    items.flatMap((item) => {
      const name = textOf(item, collector);
      if (name === undefined) return [];
      const { span, pointer } = item;
      if (new RegExp(paramNamePattern, "u").test(name)) return [[name, { span, pointer }] as const];
      add(collector, knownKeys, { message: "no-variable-name", data: { name }, help: "name-form", span, pointer });
      return [];
    }),
  );
}

/** Every environment has each variable, and has it once; one that cannot be read was reported. */
export function judgeVars(environments: readonly Environment[], collector: Collector): void {
  if (collector.diagnostics.length > 0) return;
  const known = environments.map((environment) => ({ environment, variables: variablesOf(environment) }));
  for (const { environment, variables } of known) {
    const { name, key, vars, atRunTime } = environment;
    for (const [variable, { span, pointer }] of atRunTime)
      if (vars.has(variable)) {
        const data = { environment: name, variable };
        add(collector, varsEverywhere, { message: "twice", data, help: "remove-one", span, pointer });
      }
    for (const other of known) {
      const isFirst = (each: string): boolean => known.find((one) => one.variables.has(each)) === other;
      for (const [each, origin] of other.variables) {
        if (variables.has(each) || !isFirst(each)) continue;
        add(collector, varsEverywhere, {
          message: "lacking",
          data: { environment: name, variable: each },
          help: { message: "add", data: { variable: each } },
          span: key,
          pointer: `/environments/${name}`,
          related: [{ span: origin.key ?? origin.span, message: "environment-has-it", data: { environment: other.environment.name } }],
        });
      }
    }
  }
}
