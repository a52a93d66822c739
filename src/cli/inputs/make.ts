/** A rule of make: what is made, and what it is made of. Paths are relative to the folder that make runs in, with `/`. */
export interface MakeRule {
  readonly targets: readonly string[];
  readonly prerequisites: Prerequisites;
}

export interface Prerequisites {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** What is not there: once it is, the target is made anew, however old it may be. */
  readonly missing: readonly string[];
  /** Folders of which it matters that they are there, and not what is in them. */
  readonly there: readonly string[];
}

/** What stands for a sign that means something to make wherever it is written as it is. */
const variables: Readonly<Record<string, string>> = {
  "=": "flowspec.equals",
  "&": "flowspec.and",
  "!": "flowspec.not",
  "(": "flowspec.open",
  ")": "flowspec.close",
};

/** What all rules have among their prerequisites. */
const shared = "flowspec.shared";

/** A target that never is there: what depends on it is made anew. */
const anew = "flowspec.anew";

/**
 * What GNU make 4 has no way of writing: it would end the line, the word or the list of prerequisites, or it has no escape in one of the places where
 * a path may stand. A file whose name ends with a bracket is a member of an archive.
 */
const unwritable = /[\p{Cc};|]|\\(?: |$)| $|\)$/u;

/** Whether make can express a path. */
export function isWritable(path: string): boolean {
  return !unwritable.test(path);
}

/**
 * Rules without recipes, as a file that a makefile includes; what `all` of them depend on is written once. Whatever is a prerequisite is a target too, without
 * any: make takes one that was deleted for new, and does not stop.
 */
export function makeText(rules: readonly MakeRule[], all: Prerequisites): string {
  const parts = [
    listed(`${shared} :=`, prerequisites(all)),
    ...rules.map(({ targets, prerequisites: own }) => listed(`${targets.map(target).join(" ")}:`, [`$(${shared})`, ...prerequisites(own)])),
    `${anew}:`,
    ...mentioned([all, ...rules.map((rule) => rule.prerequisites)]).map((path) => `${target(path)}:`),
  ];
  const text = `${parts.join("\n\n")}\n`;
  const used = Object.entries(variables).filter(([, name]) => text.includes(`$(${name})`));
  return `# Written by flowspec: what was read for what it makes.\n${used.map(([sign, name]) => `${name} := ${sign}\n`).join("")}\n${text}`;
}

function listed(head: string, words: readonly string[]): string {
  return [head, ...words].join(" \\\n  ");
}

function prerequisites({ files, folders, missing, there }: Prerequisites): readonly string[] {
  return [
    ...files.map(prerequisite),
    ...folders.map((path) => prerequisite(inFolder(path))),
    ...missing.map((path) => `$(if $(wildcard ${pattern(path)}),${anew})`),
    ...there.map((path) => `$(if $(wildcard ${pattern(inFolder(path))}),,${anew})`),
  ];
}

/** Whatever can be deleted, each once. */
function mentioned(all: readonly Prerequisites[]): readonly string[] {
  return [...new Set(all.flatMap(({ files, folders }) => [...files, ...folders.map(inFolder)]))];
}

/** A folder by a name that never ends with a bracket. */
function inFolder(path: string): string {
  return `${path}/.`;
}

function prerequisite(path: string): string {
  return written(path, /[ #:*?[]/u);
}

function target(path: string): string {
  return written(path, /[ #:*?[%]/u);
}

/** A path with backslashes before what would mean something, and twice as many where some stand there already. */
function written(path: string, quoted: RegExp): string {
  let text = "";
  let slashes = 0;
  for (const sign of atHome(path)) {
    if (quoted.test(sign)) text += `${"\\".repeat(slashes + 1)}${sign}`;
    else if (sign === "=" || sign === "&" || sign === "!") text += `$(${variables[sign] ?? ""})`;
    else text += sign === "$" ? "$$" : sign;
    slashes = sign === "\\" ? slashes + 1 : 0;
  }
  return text;
}

/** A path that a pattern stands for, and no other. */
function pattern(path: string): string {
  return [...atHome(path)]
    .map((sign) => {
      if (/[\\ *?[#]/u.test(sign)) return `\\${sign}`;
      const variable = variables[sign];
      return variable === undefined ? (sign === "$" ? "$$" : sign) : `$(${variable})`;
    })
    .join("");
}

/** A path that make looks for where it is, and not with a user. */
function atHome(path: string): string {
  return path.startsWith("~") ? `./${path}` : path;
}
