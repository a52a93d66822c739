import type { EmitShape } from "../../model/emit-settings.ts";
import type { Sentence } from "../../words/saying.ts";
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

/** In which shape a project wants its builders, and why. */
export interface Wanted {
  readonly emit: EmitShape;
  readonly why: Sentence<"shape">;
  /** What its TypeScript lacks to compile the code, if anything. */
  readonly lacks?: Sentence<"shape">;
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
  if (!habits.isTyped) return withoutTypes(habits, undefined);
  const { checkJs, noEmit } = habits.config?.options ?? {};
  if (checkJs === true && noEmit === true) return withoutTypes(habits, habits.config?.name);
  const wanted = withTypes(habits);
  const target = oldTarget(habits.config);
  if (target === undefined || wanted.emit.as === "javascript") return wanted;
  return { ...wanted, lacks: ["old-target", { target }] };
}

/** The first shape here that a project has a reason for. */
function withTypes(habits: Habits): Wanted {
  const { config, isModule, uses } = habits;
  const resolution = resolutionIn(habits);
  const isCommonJs = resolution === "commonjs" || (resolution === "node" && !isModule);
  if (isCommonJs && config?.options["verbatimModuleSyntax"] === true)
    return { emit: commonJs, why: ["verbatim-commonjs", saidIn(config, "verbatimModuleSyntax")] };
  if (uses("jest") && (isCommonJs || resolution !== "node")) return { emit: bare, why: ["jest"] };
  const asNode = saidIn(config, "module", "moduleResolution");
  if (uses("jest")) return { emit: withJs, why: ["jest-map", { ...asNode, pattern: "^(\\.{1,2}/.*)\\.js$" }] };
  for (const name of ["rewriteRelativeImportExtensions", "allowImportingTsExtensions"])
    if (config?.options[name] === true) return { emit: withTs, why: ["ts-imports", saidIn(config, name)] };
  if (resolution === "node") return { emit: withJs, why: ["file-that-runs", asNode] };
  if (habits.isDeno) return { emit: withTs, why: ["deno"] };
  if (resolution === "bundler") return { emit: bare, why: ["bundler", saidIn(config, "moduleResolution", "module")] };
  const asModule = saidIn(config, "module");
  if (resolution !== "commonjs") return { emit: withJs, why: ["file-that-runs", asModule] };
  return { emit: bare, why: config?.options["module"] === undefined ? ["require-no-module"] : ["require", asModule] };
}

/** The target of a project whose library is older than what generated code uses. */
function oldTarget(config: TypeScriptConfig | undefined): string | undefined {
  const { target, lib } = config?.options ?? {};
  const isOld = (name: unknown): boolean => typeof name === "string" && /^es(?:3|5|6|201\d)$/iu.test(name);
  const isNew = (name: unknown): boolean => typeof name === "string" && /^es(?:20[2-9]\d|next)$/iu.test(name);
  if (!isOld(target) || (Array.isArray(lib) && lib.some(isNew))) return undefined;
  return String(target);
}

/** The shape of a project without TypeScript; or with a configuration of it that only checks JavaScript. */
function withoutTypes({ isModule, uses }: Habits, config: string | undefined): Wanted {
  // jest requires whatever it is not told to take for a module.
  const bundler = uses("jest") ? undefined : bundlersOfModules.find(uses);
  if (isModule) return { emit: esm, why: config === undefined ? ["untyped-module"] : ["checked-module", { config }] };
  if (bundler !== undefined)
    return { emit: esm, why: config === undefined ? ["untyped-bundler", { bundler }] : ["checked-bundler", { config, bundler }] };
  return { emit: commonJs, why: config === undefined ? ["untyped-commonjs"] : ["checked-commonjs", { config }] };
}

/** How imports are found: as Node does, as bundlers do, by `require`, or as modules without Node's rules. */
type Resolution = "node" | "bundler" | "commonjs" | "modules";

function resolutionIn({ config, isModule }: Habits): Resolution {
  const word = (name: string): string => {
    const value = config?.options[name];
    return typeof value === "string" ? value.toLowerCase() : "";
  };
  return resolutionOf(word("module"), word("moduleResolution"), isModule);
}

/** Which of some options is the first that a project says, and where; without one it says that it consists of modules. */
function saidIn(config: TypeScriptConfig | undefined, ...options: readonly string[]): Said {
  const option = options.find((name) => config?.options[name] !== undefined);
  if (config === undefined || option === undefined) return { config: "package.json", option: "type", value: "module" };
  return { config: config.name, option, value: String(config.options[option]) };
}

interface Said {
  readonly config: string;
  readonly option: string;
  readonly value: string;
}

function resolutionOf(module: string, resolution: string, isModule: boolean): Resolution {
  if (/^node(?:\d\d|next)$/u.test(module) || /^node(?:16|next)$/u.test(resolution)) return "node";
  if (resolution === "bundler" || module === "preserve") return "bundler";
  if (module === "commonjs" || (module === "" && !isModule)) return "commonjs";
  // Modules that nothing but a bundler would find without an ending, unless the package says that Node runs them.
  return isModule ? "modules" : "bundler";
}
