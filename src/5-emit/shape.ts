import type { EmitShape } from "../model/emit-settings.ts";

/** One of the files that a module is printed to. */
export interface Output {
  /** How its name ends. */
  readonly ending: string;
  /** What is printed: everything; what runs; or what is declared. */
  readonly as: "typescript" | "esm" | "commonjs" | "declarations";
  /** How the names of modules end that it imports. */
  readonly imports: string;
}

/** The files of each module in a shape. */
export function outputsOf(shape: EmitShape): readonly Output[] {
  if (shape.as === "typescript") return [{ ending: ".ts", as: "typescript", imports: shape.imports }];
  if (shape.modules !== "both")
    return [
      { ending: ".js", as: shape.modules, imports: ".js" },
      { ending: ".d.ts", as: "declarations", imports: ".js" },
    ];
  return [
    { ending: ".mjs", as: "esm", imports: ".mjs" },
    { ending: ".d.mts", as: "declarations", imports: ".mjs" },
    { ending: ".cjs", as: "commonjs", imports: ".cjs" },
    { ending: ".d.cts", as: "declarations", imports: ".cjs" },
  ];
}

/**
 * What the folder says of its `.js` files, whatever the project around it says of its own; nothing where their names say it, or there are
 * none.
 */
export function packageText(shape: EmitShape): string | undefined {
  if (shape.as === "typescript" || shape.modules === "both") return undefined;
  return `${JSON.stringify({ type: shape.modules === "esm" ? "module" : "commonjs" }, null, 2)}\n`;
}
