import { approvalsWords, type Config, type SeverityChoice, severityWords, suppressErrorsWords } from "../model/config.ts";
import type { Result } from "../model/diagnostic.ts";
import { child, type DocumentNode } from "../model/document.ts";
import { joinPath } from "../model/path.ts";
import { configPaths } from "../codes/configuration.ts";
import { add, at, type Collector } from "../diagnostics/collector.ts";
import { configuration } from "../language/tables/configuration.ts";
import { mapOf, refuseWord, textOf, wordOf } from "./config-values.ts";
import { readEmit } from "./emit-config.ts";
import { judgeVars, readEnvironments } from "./environments-config.ts";

/** The settings in a flowspec.config.yaml, and everything that is wrong with them; of a `part`, what is so whatever others say beside it. */
export function readConfig(document: DocumentNode, extent: "whole" | "part" = "whole"): Result<Config> {
  const collector: Collector = { diagnostics: [] };
  const top = mapOf(document, Object.keys(configuration), collector);
  const environments = readEnvironments(child(top, "environments"), collector);
  if (extent === "whole") judgeVars([...environments.values()], collector);
  const specs = child(top, "specs");
  const out = pathOf(child(top, "out"), collector);
  const env = child(top, "env");
  const name = textOf(env, collector);
  if (extent === "whole" && env && name !== undefined && !environments.has(name)) refuseWord(env, [...environments.keys()], collector);
  const config: Config = {
    ...(specs === undefined ? {} : { specs: pathsOf(specs, collector) }),
    ...(out === undefined ? {} : { out }),
    generated: readEmit((key) => child(top, key), collector),
    ...(name === undefined ? {} : { env: name }),
    environments,
    ...suppressErrorsOf(child(top, "suppressErrors"), collector),
    ...approvalsOf(child(top, "approvals"), collector),
    severities: readSeverities(child(top, "severities"), collector),
  };
  return { value: config, diagnostics: collector.diagnostics };
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

function approvalsOf(node: DocumentNode | undefined, collector: Collector): Pick<Config, "approvals"> {
  const word = wordOf(node, approvalsWords, collector);
  return word === undefined ? {} : { approvals: word };
}

function suppressErrorsOf(node: DocumentNode | undefined, collector: Collector): Pick<Config, "suppressErrors"> {
  const word = wordOf(node, suppressErrorsWords, collector);
  return word === undefined ? {} : { suppressErrors: word };
}
