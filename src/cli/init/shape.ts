import type { EmitShape } from "../../model/emit-settings.ts";
import type { TypeScriptConfig } from "./tsconfig.ts";

/** What a project shows of how it is compiled and run. */
export interface Habits {
  /** Whether its package says `type: module`. */
  readonly isModule: boolean;
  /** Whether it depends on a package, itself or where its repository begins. */
  readonly uses: (name: string) => boolean;
  /** Whether it is run by Deno. */
  readonly isDeno: boolean;
  /** Whether its own code is TypeScript. */
  readonly isTyped: boolean;
  readonly config: TypeScriptConfig | undefined;
}

/** In which shape a project wants its builders, and why, as a part of a sentence. */
export interface Wanted {
  readonly emit: EmitShape;
  readonly why: string;
  /** What its TypeScript lacks to compile the code, if anything. */
  readonly lacks?: string;
}

const withJs: EmitShape = { as: "typescript", imports: ".js" };
const withTs: EmitShape = { as: "typescript", imports: ".ts" };
const bare: EmitShape = { as: "typescript", imports: "" };
const commonJs: EmitShape = { as: "javascript", modules: "commonjs" };
const esm: EmitShape = { as: "javascript", modules: "esm" };

/** Programs that make one file of modules; some of them take no CommonJS in an application's own code. */
const bundlersOfModules = ["vite", "rollup", "parcel", "webpack"] as const;

/** The shape that a project wants. */
export function wantedShape(habits: Habits): Wanted {
  if (!habits.isTyped) return withoutTypes(habits, "there is no TypeScript here");
  const { checkJs, noEmit } = habits.config?.options ?? {};
  if (checkJs === true && noEmit === true) return withoutTypes(habits, `${habits.config?.name ?? ""} only checks JavaScript`);
  const wanted = withTypes(habits);
  const target = oldTarget(habits.config);
  if (target === undefined || wanted.emit.as === "javascript") return wanted;
  return { ...wanted, lacks: `Builders use what es2020 has: with the target ${target}, tsconfig.json wants \`"lib": ["es2020"]\`, too.` };
}

/** The first shape here that a project has a reason for. */
function withTypes(habits: Habits): Wanted {
  const { config, isModule, uses } = habits;
  const { says, resolution } = readOptions(habits);
  const isCommonJs = resolution === "commonjs" || (resolution === "node" && !isModule);
  if (isCommonJs && config?.options["verbatimModuleSyntax"] === true)
    return { emit: commonJs, why: `${says("verbatimModuleSyntax")}, with which TypeScript has no CommonJS that is written as modules are` };
  if (uses("jest") && (isCommonJs || resolution !== "node"))
    return { emit: bare, why: "jest finds TypeScript by imports that have no ending" };
  if (uses("jest")) return { emit: withJs, why: `${says("module", "moduleResolution")}; let jest map ^(\\.{1,2}/.*)\\.js$ to $1` };
  for (const name of ["rewriteRelativeImportExtensions", "allowImportingTsExtensions"])
    if (config?.options[name] === true) return { emit: withTs, why: says(name) };
  if (resolution === "node")
    return { emit: withJs, why: `${says("module", "moduleResolution")}, where imports name the file that will run` };
  if (habits.isDeno) return { emit: withTs, why: "Deno imports files by their full names" };
  if (resolution === "bundler")
    return { emit: bare, why: `${says("moduleResolution", "module")}: every bundler finds imports without an ending` };
  if (resolution === "commonjs") return { emit: bare, why: `${says("module")}: require needs no ending` };
  return { emit: withJs, why: `${says("module")}, where imports name the file that will run` };
}

/** The target of a project whose library is older than what generated code uses. */
function oldTarget(config: TypeScriptConfig | undefined): string | undefined {
  const { target, lib } = config?.options ?? {};
  const isOld = (name: unknown): boolean => typeof name === "string" && /^es(?:3|5|6|201\d)$/iu.test(name);
  const isNew = (name: unknown): boolean => typeof name === "string" && /^es(?:20[2-9]\d|next)$/iu.test(name);
  if (!isOld(target) || (Array.isArray(lib) && lib.some(isNew))) return undefined;
  return String(target);
}

function withoutTypes({ isModule, uses }: Habits, because: string): Wanted {
  // jest requires whatever it is not told to take for a module.
  const bundler = uses("jest") ? undefined : bundlersOfModules.find(uses);
  if (isModule) return { emit: esm, why: `${because}, and package.json says \`type: module\`` };
  if (bundler !== undefined) return { emit: esm, why: `${because}, and ${bundler} takes modules` };
  return { emit: commonJs, why: `${because}, and package.json does not say \`type: module\`` };
}

/** How imports are found: as Node does, as bundlers do, by `require`, or as modules without Node's rules. */
type Resolution = "node" | "bundler" | "commonjs" | "modules";

function readOptions({ config, isModule }: Habits): { says: (...options: readonly string[]) => string; resolution: Resolution } {
  const word = (name: string): string => {
    const value = config?.options[name];
    return typeof value === "string" ? value.toLowerCase() : "";
  };
  const says = (...options: readonly string[]): string => {
    const option = options.find((name) => config?.options[name] !== undefined);
    if (config === undefined || option === undefined)
      return isModule ? "package.json says `type: module`" : "package.json does not say `type: module`";
    return `${config.name} says \`${option}: ${String(config.options[option])}\``;
  };
  return { says, resolution: resolutionOf(word("module"), word("moduleResolution"), isModule) };
}

function resolutionOf(module: string, resolution: string, isModule: boolean): Resolution {
  if (/^node(?:\d\d|next)$/u.test(module) || /^node(?:16|next)$/u.test(resolution)) return "node";
  if (resolution === "bundler" || module === "preserve") return "bundler";
  if (module === "commonjs" || (module === "" && !isModule)) return "commonjs";
  // Modules that nothing but a bundler would find without an ending, unless the package says that Node runs them.
  return isModule ? "modules" : "bundler";
}
