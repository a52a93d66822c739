import type { LanguageName } from "./language-name.ts";

/** What the configuration says of generated code. None of it is read off the machine, so that one project has the same files everywhere. */
export interface EmitSettings {
  readonly emit: EmitShape;
  /** Whether what builders share stands beside them in a file, or is imported from the package. */
  readonly runtime: (typeof runtimeWords)[number];
  /** The language of problems at run time, and of documentation. */
  readonly language: LanguageName;
  /** Whether builders take only ids of files that were uploaded as they were reviewed, of every file that has a reviewed PDF. */
  readonly sealed: boolean;
  /** Whether `userData` says of which contract, in which version, a request was made. */
  readonly provenance: boolean;
}

/** Where what builders share can stand. */
export const runtimeWords = ["file", "package"] as const;

/** In which shape builders are generated: TypeScript, with the ending that its imports have; or JavaScript beside declarations. */
export type EmitShape =
  | { readonly as: "typescript"; readonly imports: ".js" | ".ts" | "" }
  | { readonly as: "javascript"; readonly modules: "esm" | "commonjs" | "both" };

/** Each shape as it is where the configuration says no more of it than its name. */
export const usualShapes: { readonly [As in EmitShape["as"]]: Extract<EmitShape, { readonly as: As }> } = {
  typescript: { as: "typescript", imports: ".js" },
  javascript: { as: "javascript", modules: "esm" },
};

/** What is generated where the configuration says nothing. */
export const defaultEmit: EmitSettings = {
  emit: usualShapes.typescript,
  runtime: "file",
  language: "en",
  sealed: false,
  provenance: false,
};
