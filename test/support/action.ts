import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { parse } from "yaml";
import { folderWith } from "./folder.ts";
import { type Outcome, outcome, root } from "./processes.ts";

/** A step of a composite action: a script, or another action. */
interface Step {
  readonly id?: string;
  readonly name: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | boolean>>;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly "working-directory"?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

/** The action of this repository. */
export const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as Action;

/** What a runner knows of a job. */
export interface Job {
  /** The checkout. */
  readonly workspace: string;
  readonly env: NodeJS.ProcessEnv;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What happened in the repository. */
  readonly event: { readonly name: string; readonly base?: string; readonly payload: object };
  /** Where the API answers. */
  readonly api?: string;
  readonly token?: string;
}

/** How a step ended; `skipped` where its condition did not hold. */
interface Ran extends Outcome {
  readonly name: string;
  readonly outcome: "success" | "failure" | "skipped";
  /** The action that a runner would have run in its place. */
  readonly uses?: string;
}

/** How an action ended. */
export interface Run {
  readonly isGood: boolean;
  readonly steps: Readonly<Record<string, Ran>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** All that its steps printed. */
  readonly log: string;
}

type Context = Readonly<Record<string, unknown>>;

/** What an expression of a workflow comes to: names are looked up, the rest is as in JavaScript. */
function valueOf(expression: string, context: Context): unknown {
  const looked = expression.replaceAll(/'[^']*'|[a-z]\w*(?:\.[\w-]+)+/gu, (found) =>
    found.startsWith("'") ? found : JSON.stringify(at(context, found)),
  );
  return runInNewContext(looked, { cancelled: () => false, success: () => context["isGood"] }) as unknown;
}

function at(context: unknown, path: string): unknown {
  return path.split(".").reduce((within: unknown, name) => (within as Context | undefined)?.[name] ?? "", context);
}

function filled(text: string, context: Context): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gsu, (_, expression: string) => String(valueOf(expression, context)));
}

function holds(step: Step, context: Context): boolean {
  const condition = (step.if ?? "success()").replace(/^\s*\$\{\{(.*)\}\}\s*$/su, "$1");
  return Boolean(valueOf(/\b(?:cancelled|success)\(\)/u.test(condition) ? condition : `success() && (${condition})`, context));
}

/** Runs the action as a runner does, step by step; steps that are actions themselves are noted, and taken to succeed. */
export async function runAction({ workspace, env, inputs = {}, event, api = "http://127.0.0.1:9", token = "" }: Job): Promise<Run> {
  const temp = await folderWith({ "event.json": JSON.stringify(event.payload), "summary.md": "" });
  const named = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, inputs[name] ?? input.default]));
  const steps: Record<string, { outcome: string; outputs: Record<string, string> }> = {};
  const github = { token, event_name: event.name, event: event.payload };
  const context = { steps, github, isGood: true, inputs: {} as Record<string, string> };
  for (const [name, value] of Object.entries(named)) context.inputs[name] = filled(value, context);
  const summary = join(temp, "summary.md");
  const ran: Record<string, Ran> = {};
  for (const [index, step] of action.runs.steps.entries()) {
    const output = join(temp, `output-${index}`);
    writeFileSync(output, "");
    const skipped = { code: 0, stdout: "", stderr: "", outcome: "skipped" as const };
    const ended = holds(step, context) ? await runStep(step, context, { workspace, temp, summary, output, env, event, api }) : skipped;
    ran[step.name] = { name: step.name, ...ended };
    if (ended.outcome === "failure") context.isGood = false;
    if (step.id !== undefined) steps[step.id] = { outcome: ended.outcome, outputs: outputsIn(readFileSync(output, "utf8")) };
  }
  return {
    isGood: context.isGood,
    steps: ran,
    outputs: Object.fromEntries(Object.entries(action.outputs).map(([name, { value }]) => [name, filled(value, context)])),
    summary: readFileSync(summary, "utf8"),
    log: Object.values(ran)
      .map(({ stdout, stderr }) => stdout + stderr)
      .join(""),
  };
}

interface Place {
  readonly workspace: string;
  readonly temp: string;
  readonly summary: string;
  readonly output: string;
  readonly env: NodeJS.ProcessEnv;
  readonly event: Job["event"];
  readonly api: string;
}

async function runStep(step: Step, context: Context, place: Place): Promise<Omit<Ran, "name">> {
  const { workspace, temp, event, api } = place;
  if (step.run === undefined) return { code: 0, stdout: "", stderr: "", outcome: "success", uses: step.uses ?? "" };
  const script = join(temp, "script.sh");
  writeFileSync(script, step.run);
  mkdirSync(join(temp, "runner"), { recursive: true });
  const env = {
    ...place.env,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION_PATH: root,
    GITHUB_API_URL: api,
    GITHUB_BASE_REF: event.base ?? "",
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(temp, "event.json"),
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_OUTPUT: place.output,
    GITHUB_REPOSITORY: "tea/contracts",
    GITHUB_STEP_SUMMARY: place.summary,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: join(temp, "runner"),
    ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value, context)])),
  };
  const folder = join(workspace, filled(step["working-directory"] ?? ".", context));
  const ended = await outcome("bash", ["--noprofile", "--norc", "-eo", "pipefail", script], folder, env);
  return { ...ended, outcome: ended.code === 0 ? "success" : "failure" };
}

/** What a step wrote to `GITHUB_OUTPUT`: a name and a value a line. */
function outputsIn(text: string): Record<string, string> {
  const lines = text.split("\n").filter((line) => line !== "");
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
}
