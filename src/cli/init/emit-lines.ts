import type { EmitShape } from "../../model/emit-settings.ts";
import type { Wanted } from "./shape.ts";

/** The lines of a configuration that say in which shape builders are generated, and why. */
export function emitLines({ emit, why, lacks }: Wanted): string {
  const more = lacks === undefined ? [] : [`# ${lacks}`];
  return [`# The shape of builders: ${why}.`, ...more, `emit: ${written(emit)}`, ""].join("\n");
}

function written(emit: EmitShape): string {
  if (emit.as === "javascript") return `{ as: javascript, modules: ${emit.modules} }`;
  return `{ as: typescript, imports: ${emit.imports === "" ? "none" : emit.imports} }`;
}
