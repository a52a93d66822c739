import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Outcome, outcome, root } from "./processes.ts";

/** A job of GitLab, as far as the template says one. */
interface GitlabJob {
  readonly extends?: string;
  readonly rules?: readonly { readonly if: string }[];
  readonly variables?: Readonly<Record<string, string | number>>;
  readonly before_script?: readonly string[];
  readonly script?: readonly string[];
  readonly after_script?: readonly string[];
  readonly artifacts?: { readonly when: string; readonly paths?: readonly string[]; readonly reports?: Readonly<Record<string, string>> };
}

/** The template of this repository. */
export const template = parse(readFileSync(join(root, "docs/ci/gitlab.yml"), "utf8")) as Readonly<Record<string, GitlabJob>>;

/** A job with what it extends. */
export function gitlabJob(name: string): GitlabJob {
  const { extends: base, ...own } = template[name] ?? {};
  const inherited = base === undefined ? {} : gitlabJob(base);
  return { ...inherited, ...own, variables: { ...inherited.variables, ...own.variables } };
}

/** How a job ended; what comes after it decides nothing. */
export interface JobRun extends Outcome {
  readonly after: Outcome;
}

/** Runs a job as a runner does: what it does in one shell, what comes after it in another. */
export async function runJob(name: string, workspace: string, env: NodeJS.ProcessEnv, shell = "bash"): Promise<JobRun> {
  const job = gitlabJob(name);
  const variables = Object.fromEntries(Object.entries(job.variables ?? {}).map(([variable, value]) => [variable, String(value)]));
  const around = { ...variables, CI: "true", GITLAB_CI: "true", CI_PROJECT_DIR: workspace, ...env };
  const run = async (lines: readonly string[]): Promise<Outcome> => {
    const options = shell === "bash" ? "set -eo pipefail" : "set -e";
    return outcome(shell, ["-c", [options, ...lines].join("\n")], workspace, around);
  };
  const ended = await run([...(job.before_script ?? []), ...(job.script ?? [])]);
  return { ...ended, after: await run(job.after_script ?? []) };
}
