import { namePattern, paramNamePattern } from "../language/tables/names.ts";
import { type Config, type SeverityChoice, severityWords, suppressErrorsWords } from "../model/config.ts";
import type { Result } from "../model/diagnostic.ts";
import { child, type DocumentNode, type Entry } from "../model/document.ts";
import type { Environment, Variable } from "../model/environment.ts";
import { joinPath } from "../model/path.ts";
import { configPaths, varsEverywhere } from "../codes/environment.ts";
import { knownKeys } from "../codes/shape.ts";
import { add, at, type Collector } from "../diagnostics/collector.ts";
import { mapOf, refuseWord, textOf, wordOf } from "./config-values.ts";
import { emitKeys, readEmit } from "./emit-config.ts";

const topKeys: readonly string[] = ["specs", "out", ...emitKeys, "env", "environments", "severities", "suppressErrors"];

/** The settings in a flowspec.config.yaml, and everything that is wrong with them. */
export function readConfig(document: DocumentNode): Result<Config> {
  const collector: Collector = { diagnostics: [] };
  const top = mapOf(document, topKeys, collector);
  const environments = readEnvironments(child(top, "environments"), collector);
  judgeVars([...environments.values()], collector);
  const specs = child(top, "specs");
  const out = pathOf(child(top, "out"), collector);
  const env = child(top, "env");
  const name = textOf(env, collector);
  if (env && name !== undefined && !environments.has(name)) refuseWord(env, [...environments.keys()], collector);
  const config: Config = {
    ...(specs === undefined ? {} : { specs: pathsOf(specs, collector) }),
    ...(out === undefined ? {} : { out }),
    generated: readEmit((key) => child(top, key), collector),
    ...(name === undefined ? {} : { env: name }),
    environments,
    ...suppressErrorsOf(child(top, "suppressErrors"), collector),
    severities: readSeverities(child(top, "severities"), collector),
  };
  return { value: config, diagnostics: collector.diagnostics };
}

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

function readEnvironments(node: DocumentNode | undefined, collector: Collector): ReadonlyMap<string, Environment> {
  const entries = namedEntries(node, namePattern, "no-environment-name", collector);
  return new Map(
    entries.map(([name, { key, value }]) => {
      const vars = child(mapOf(value, ["vars"], collector), "vars");
      return [name, { name, key, vars: readVars(vars, collector) }];
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

/** Every environment has each variable; one that cannot be read was reported. */
function judgeVars(environments: readonly Environment[], collector: Collector): void {
  if (collector.diagnostics.length > 0) return;
  for (const { name, key, vars } of environments) {
    for (const other of environments) {
      const missing = [...other.vars].filter(([each]) => !vars.has(each) && firstWith(environments, each) === other);
      for (const [each, { origin }] of missing) {
        add(collector, varsEverywhere, {
          message: "lacking",
          data: { environment: name, variable: each },
          help: { message: "add", data: { variable: each } },
          span: key,
          pointer: `/environments/${name}`,
          related: [{ span: origin.key ?? origin.span, message: "environment-has-it", data: { environment: other.name } }],
        });
      }
    }
  }
}

function firstWith(environments: readonly Environment[], name: string): Environment | undefined {
  return environments.find(({ vars }) => vars.has(name));
}

function readSeverities(node: DocumentNode | undefined, collector: Collector): ReadonlyMap<string, SeverityChoice> {
  return new Map(
    [...(mapOf(node, undefined, collector)?.entries ?? [])].flatMap(([name, { key, value }]) => {
      const word = wordOf(value, severityWords, collector);
      return word === undefined ? [] : [[name, { word, key }] as const];
    }),
  );
}

function pathsOf(node: DocumentNode, collector: Collector): readonly string[] {
  return (node.kind === "list" ? node.items : [node]).flatMap((item) => pathOf(item, collector) ?? []);
}

/** A path that stays in the configuration's folder by its name; where its links lead is seen when it is followed. */
function pathOf(node: DocumentNode | undefined, collector: Collector): string | undefined {
  const path = textOf(node, collector);
  if (node === undefined || path === undefined) return undefined;
  const isAbsolute = /^(?:[/\\~]|[a-z]:)/iu.test(path);
  if (!isAbsolute && joinPath(".", path.replaceAll("\\", "/")).split("/")[0] !== "..") return path;
  add(collector, configPaths, {
    message: isAbsolute ? "absolute" : "outside",
    data: { path },
    help: "fix",
    ...at(node),
  });
  return undefined;
}

function suppressErrorsOf(node: DocumentNode | undefined, collector: Collector): Pick<Config, "suppressErrors"> {
  const word = wordOf(node, suppressErrorsWords, collector);
  return word === undefined ? {} : { suppressErrors: word };
}
