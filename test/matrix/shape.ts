import type { ToolSet } from "./tools.ts";

/** Texts of files by their paths. */
export type Files = Readonly<Record<string, string>>;

/** What a step runs: a version of Node, or a program of the project's packages or of the shape's tools. */
export type Program = "node 20" | "node 22" | "node 24" | "tsc" | "vitest" | "vite" | "esbuild" | "jest" | "tsx" | "deno";

/** One command in the folder of a project. It has to succeed, and to print what the application says where it `answers`. */
export interface Step {
  readonly program: Program;
  readonly args: readonly string[];
  readonly answers: boolean;
  /** What it has to say while it fails, of a command that must not succeed. */
  readonly fails?: string;
}

/** A kind of project that imports builders. */
export interface Shape {
  readonly name: string;
  /** What flowspec.config.yaml says. */
  readonly config: string;
  /** The folder of the project that the contracts belong to, where that is not the project's own. */
  readonly contracts?: string;
  /** Programs that flowspec itself does without. */
  readonly tools?: ToolSet;
  readonly files: Files;
  /** Links that a package manager makes: where each one stands, and what it leads to. */
  readonly links?: Files;
  readonly steps: readonly Step[];
  /** Whether every run of the tests tries it; the others take tools that are installed for the long run alone. */
  readonly isShared: boolean;
}

/** A command that has to succeed. */
export function succeeding(program: Program, ...args: readonly string[]): Step {
  return { program, args, answers: false };
}

/** A command that has to print what the application says. */
export function answering(program: Program, ...args: readonly string[]): Step {
  return { program, args, answers: true };
}

/** A command that has to fail, and to say something. */
export function failing(fails: string, program: Program, ...args: readonly string[]): Step {
  return { program, args, answers: false, fails };
}

/** A file that each version of Node has to run. */
export function onEveryNode(file: string): readonly Step[] {
  return [answering("node 20", file), answering("node 22", file), answering("node 24", file)];
}

/** The description of a package. */
export function packageText(more: object = {}): string {
  return `${JSON.stringify({ name: "application", private: true, ...more }, null, 2)}\n`;
}

/** A tsconfig.json that asks for everything usual; there is neither the library of browsers nor Node's. */
export function tsconfig(options: object, files: readonly string[] = ["app.ts"]): string {
  const usual = { target: "es2023", lib: ["es2023"], types: [], strict: true, rootDir: "." };
  return `${JSON.stringify({ compilerOptions: { ...usual, ...options }, files }, null, 2)}\n`;
}
