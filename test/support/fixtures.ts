import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "../../src/host/decode.ts";
import type { Source } from "../../src/model/source.ts";

const root = new URL("../fixtures/", import.meta.url).pathname;

/** The folders of a kind of fixture, by name. */
export function fixtures(kind: string): readonly string[] {
  return readdirSync(join(root, kind), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** The files of a fixture. */
export function filesOf(kind: string, name: string): readonly string[] {
  return readdirSync(join(root, kind, name)).toSorted();
}

export function fixturePath(kind: string, name: string, file: string): string {
  return join(root, kind, name, file);
}

/** A file of a fixture as a source, named as people would see it; `undefined` where there is none. */
export function fixtureSource(kind: string, name: string, file: string): Source | undefined {
  const path = fixturePath(kind, name, file);
  return existsSync(path) ? { path: file, ...decode(readFileSync(path)) } : undefined;
}
