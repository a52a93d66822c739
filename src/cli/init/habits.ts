import { join } from "node:path";
import { machineDisk } from "../../host/disk.ts";
import { isObject } from "../../model/json.ts";
import type { Habits } from "./shape.ts";
import { packageIn, type Surroundings } from "./surroundings.ts";
import { typeScriptConfig } from "./tsconfig.ts";

/** Programs that take TypeScript as it is, so that a project with one of them writes it. */
const typed = ["typescript", "tsx", "ts-node", "ts-jest"] as const;

/** Looks at how a project is compiled and run: its package, those around it, its tsconfig.json. */
export function habitsOf(root: string, { inside, repository }: Surroundings): Habits {
  const own = packageIn(root);
  const around = inside.map((folder) => dependenciesOf(packageIn(folder)));
  const config = typeScriptConfig(inside, repository);
  const has = (name: string): boolean => machineDisk.kind(join(root, name)) === "file";
  const isDeno = has("deno.json") || has("deno.jsonc");
  return {
    isModule: own?.["type"] === "module",
    uses: (name) => around.some((names) => names.has(name)),
    isDeno,
    isTyped: config !== undefined || isDeno || typed.some((name) => around[0]?.has(name)),
    config,
  };
}

function dependenciesOf(description: Readonly<Record<string, unknown>> | undefined): ReadonlySet<string> {
  const kinds = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];
  return new Set(kinds.flatMap((kind) => (isObject(description?.[kind]) ? Object.keys(description[kind]) : [])));
}
