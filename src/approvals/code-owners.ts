/** By whose rules a CODEOWNERS file is read. */
export type OwnersHost = "github" | "gitlab";

/** Where CODEOWNERS may stand, from the top of a repository, with whose rules it is read by: the first that is there counts. */
export function codeOwnersOf(host: OwnersHost): readonly { readonly path: string; readonly host: OwnersHost }[] {
  const [own, other] = [".github/CODEOWNERS", ".gitlab/CODEOWNERS"];
  const common = ["CODEOWNERS", "docs/CODEOWNERS"].map((path) => ({ path, host }));
  // A repository of GitLab is told by its pipeline, which need not stand at the usual place.
  return host === "gitlab" ? [...common, { path: other, host }] : [{ path: own, host }, ...common, { path: other, host: "gitlab" }];
}

/**
 * Whether a CODEOWNERS file sets somebody to review a path, which is given from the top of the repository with `/`. Of the patterns that match, the
 * last counts; one without owners sets nobody. A pattern is that of gitignore without `[…]`: `*` and `?` stay within a folder, `**` does not, what begins
 * with `/` or has one inside begins at the top, and what is no pattern of a file covers all below it, unless it ends in `*`. Lines with an owner that is
 * none (neither `@name`, `@organization/team` nor an address) are left out, as both hosts do.
 *
 * Of GitLab: a pattern without `/` before it matches at any depth; sections are judged each by itself, take the owners of their head where a line has none, and do
 * not count where they are optional (`^[…]`); what `!` takes out of a section nobody puts in again. On GitHub `!` is nothing, but a path that somebody meant to take
 * out is not said to be covered, and no line begins a section.
 */
export function isOwned(codeOwners: string, path: string, host: OwnersHost): boolean {
  let [section, owned]: [Section, boolean] = [{ owners: false, isOptional: false, isOut: false, covers: false }, false];
  const close = (): void => void (owned ||= section.covers && !section.isOptional);
  for (const line of codeOwners.split(/\r?\n/u)) {
    const head = host === "gitlab" ? sectionIn(line) : undefined;
    if (head) {
      close();
      section = head;
      continue;
    }
    const rule = ruleIn(line);
    if (rule === undefined || section.isOut || !matches(rule.pattern, path, host)) continue;
    if (rule.isOut) section = { ...section, isOut: true, covers: false };
    else section = { ...section, covers: rule.owners ?? section.owners };
  }
  close();
  return owned;
}

interface Section {
  /** Whether its head names owners, who are those of its lines without any. */
  readonly owners: boolean;
  readonly isOptional: boolean;
  /** Whether the path was taken out of it. */
  readonly isOut: boolean;
  readonly covers: boolean;
}

/** `[Name]`, `^[Name]`, `[Name][2] @owner`. */
function sectionIn(line: string): Section | undefined {
  const [, optional, rest = ""] = /^(\^?)\[[^\]]+\](?:\[\d+\])?(.*)$/u.exec(line.trim()) ?? [];
  if (optional === undefined) return undefined;
  return { owners: areOwners(wordsOf(rest)) && wordsOf(rest).length > 0, isOptional: optional !== "", isOut: false, covers: false };
}

interface Rule {
  readonly pattern: string;
  readonly isOut: boolean;
  /** Whether it names owners; nothing where it names none and those of the section count. */
  readonly owners: true | undefined;
}

function ruleIn(line: string): Rule | undefined {
  const [first, ...owners] = wordsOf(line);
  if (first === undefined || !areOwners(owners)) return undefined;
  const isOut = first.startsWith("!");
  return { pattern: isOut ? first.slice(1) : first, isOut, owners: owners.length > 0 ? true : undefined };
}

/** The words of a line without its comment; a blank behind a backslash is one of a path. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  let isInside = false;
  for (let at = 0; at < line.length; at++) {
    const isBlank = line[at] === " " || line[at] === "\t";
    if (!isInside && line[at] === "#") break;
    if (line[at] === "\\") at++;
    if (isBlank) isInside = false;
    else if (isInside) words.push(`${words.pop() ?? ""}${line[at] ?? ""}`);
    else [isInside] = [true, words.push(line[at] ?? "")];
  }
  return words;
}

function areOwners(words: readonly string[]): boolean {
  return words.every((word) => /^@\S|^[^\s@]+@[^\s@]+$/u.test(word));
}

/** Whether a pattern matches a path, or a folder that it lies in. */
function matches(pattern: string, path: string, host: OwnersHost): boolean {
  const steps = pattern.split("/");
  if (steps.every((step) => step === "")) return false;
  const isFolder = steps.at(-1) === "";
  if (isFolder) steps[steps.length - 1] = "**";
  if (steps[0] === "") steps.shift();
  else if (host === "gitlab" || steps.length === 1 || (isFolder && steps.length === 2)) steps.unshift("**");
  // What names a folder without a slash behind it covers that too, but `docs/*` does not cover `docs/a/b`.
  const last = steps.at(-1);
  const isOpen = host === "github" && last !== "*" && last !== "**";
  return walk(steps, path.split("/"), isOpen);
}

/** Whether steps of a pattern take all steps of a path; where the pattern is open, something below it too. Each pair is looked at once. */
function walk(steps: readonly string[], path: readonly string[], isOpen: boolean): boolean {
  // From behind: whether the steps from one on take the path from each of its steps on.
  let next = path.map(() => isOpen).concat(true);
  for (const [index, step] of [...steps.entries()].toReversed()) {
    const isLast = index === steps.length - 1;
    const here: boolean[] = Array.from({ length: path.length + 1 }, () => false);
    for (let at = path.length; at >= 0; at--) {
      const rest = path[at];
      if (step !== "**") here[at] = rest !== undefined && next[at + 1] === true && globs(step, rest);
      // At the end it stands for something in the folder, before that for any folders, also none.
      else here[at] = isLast ? rest !== undefined : next[at] === true || (rest !== undefined && here[at + 1] === true);
    }
    next = here;
  }
  return next[0] === true;
}

/** Whether a name is what a step of a pattern says, in which `*` is any characters, and `?` one. */
function globs(step: string, name: string): boolean {
  let [at, from, star, back] = [0, 0, -1, 0];
  while (from < name.length) {
    if (step[at] === "*") [star, back, at] = [at, from, at + 1];
    else if (at < step.length && (step[at] === "?" || step[at] === name[from])) [at, from] = [at + 1, from + 1];
    else if (star >= 0) [at, from, back] = [star + 1, back + 1, back + 1];
    else return false;
  }
  while (step[at] === "*") at++;
  return at === step.length;
}
