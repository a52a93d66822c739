import type { EmitShape } from "../../model/emit-settings.ts";
import { shapeMessages } from "../../words/en/shape.ts";
import type { Language } from "../../words/language.ts";
import { type Sentence, sentenceIn } from "../../words/saying.ts";
import type { Wanted } from "./shape.ts";

/** The lines of a configuration that say in which shape builders are generated, and why, in a language. */
export function emitLines({ emit, why, lacks }: Wanted, language: Language): string {
  const comment = (sentence: Sentence<"shape">): string => `# ${sentenceIn("shape", shapeMessages, language, sentence)}`;
  return [comment(why), ...(lacks === undefined ? [] : [comment(lacks)]), `emit: ${written(emit)}`, ""].join("\n");
}

function written(emit: EmitShape): string {
  if (emit.as === "javascript") return `{ as: javascript, modules: ${emit.modules} }`;
  return `{ as: typescript, imports: ${emit.imports === "" ? "none" : emit.imports} }`;
}
