import type { Artifact } from "../model/artifact.ts";
import { statementsFor } from "./flavours.ts";
import type { Statement } from "./section.ts";
import type { Output } from "./shape.ts";
import { createMarks, type Slots } from "./slots.ts";
import { structuresText } from "./structures.ts";

/**
 * Makes the files of modules from structures. These are asked for once, and what is printed from them has the layout of prettier with lines of
 * 120 columns. `header` is the first line of each.
 */
export function createPrinter(
  outputs: readonly Output[],
  header: string,
): (name: string, statements: (slots: Slots) => readonly Statement[]) => readonly Artifact[] {
  return (name, statements) => {
    const marks = createMarks();
    const made = statements(marks.slots);
    return outputs.map((output) => {
      const isJavaScript = output.as === "esm" || output.as === "commonjs";
      // Between some kinds of statements ts-morph leaves no line free.
      const apart = structuresText(statementsFor(output, made, marks))
        .trim()
        .replaceAll("\n/**", "\n\n/**")
        .replaceAll("\n\n\n/**", "\n\n/**");
      const text = marks.textOf(apart, isJavaScript ? "javascript" : "typescript");
      return { path: name + output.ending, text: `// ${header}\n${text}\n` };
    });
  };
}
