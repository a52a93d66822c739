import { child, type DocumentNode } from "../../model/document.ts";
import type { EditorProject } from "../project.ts";

/** The environments of a configuration, as far as it can be read, each with the variables that it has. */
export function environmentsIn(document: DocumentNode | undefined): ReadonlyMap<string, readonly string[]> {
  const environments = child(document, "environments");
  if (environments?.kind !== "map") return new Map();
  return new Map([...environments.entries].map(([name, { value }]) => [name, [...varsOf(value), ...atRunTimeOf(value)]] as const));
}

function varsOf(environment: DocumentNode): readonly string[] {
  const vars = child(environment, "vars");
  return vars?.kind === "map" ? [...vars.entries.keys()] : [];
}

function atRunTimeOf(environment: DocumentNode): readonly string[] {
  const named = child(environment, "atRunTime");
  const items = named === undefined ? [] : named.kind === "list" ? named.items : [named];
  return items.flatMap((item) => (item.kind === "scalar" && typeof item.value === "string" ? [item.value] : []));
}

/** The variables that an environment may lack, in order: those of other environments, then those that contracts name. */
export function variablesLacking(document: DocumentNode, environment: string, { index }: EditorProject): readonly string[] {
  const all = environmentsIn(document);
  const own = new Set(all.get(environment));
  const others = [...all].flatMap(([name, variables]) => (name === environment ? [] : variables));
  return [...new Set([...others, ...index.variables()])].filter((name) => !own.has(name));
}
