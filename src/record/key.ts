/** Variables of the environment that a command may read: what else it asks for, no record is made with. */
export const variables = [
  "CI",
  "CI_PROJECT_DIR",
  "FLOWSPEC_DEBUG",
  "FLOWSPEC_ENV",
  "FLOWSPEC_FORMAT",
  "FLOWSPEC_LANG",
  "FLOWSPEC_MAX_DIAGNOSTICS",
  "FLOWSPEC_MAX_WARNINGS",
  "FLOWSPEC_NOW",
  "FLOWSPEC_OUT",
  "FLOWSPEC_YAML",
  "FORCE_COLOR",
  "GITHUB_ACTIONS",
  "GITHUB_WORKSPACE",
  "LANG",
  "LC_ALL",
  "LC_MESSAGES",
  "NO_COLOR",
  "SOURCE_DATE_EPOCH",
  "TERM",
] as const;

/** What a run is called with. */
export interface Call {
  /** Tells this flowspec from every other: its version, and the hash of its code. */
  readonly tool: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the standard output and the standard error are terminals. */
  readonly terminals: readonly [boolean, boolean];
}

/** Commands of which there are records. */
const recorded: ReadonlySet<string | undefined> = new Set(["check", "compile"]);

/** The flag with which a run neither reads a record nor trusts it. */
export const freshFlag = "--fresh";

/** Whether there may be a record of a call. */
export function mayReplay({ args }: Pick<Call, "args">): boolean {
  return recorded.has(args[0]) && !args.includes(freshFlag);
}

/** All that a run is called with, as one text: two runs with the same text differ by nothing but what they see. */
export function keyOf({ tool, args, cwd, env, terminals }: Call): string {
  const told = variables.map((name) => env[name] ?? null);
  return JSON.stringify([tool, process.version, process.platform, process.arch, cwd, args, told, terminals]);
}

/** The name under which that is kept which is known of each contract, beside the record of a name. */
export function contractsNameOf(name: string): string {
  return `${name}-contracts`;
}

/** The name under which the record with a key is kept; the record tells whether it is that of another. */
export function nameOf(key: string): string {
  let [one, other] = [0x81_1c_9d_c5, 0x9d_c5_81_1c];
  for (let at = 0; at < key.length; at += 1) {
    one = Math.imul(one ^ key.charCodeAt(at), 0x01_00_01_93);
    other = Math.imul(other ^ key.charCodeAt(key.length - 1 - at), 0x01_00_01_93);
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
