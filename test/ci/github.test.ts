import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { action, type Job, type Run, runAction } from "../support/action.ts";
import { type Comment, commentsApi, type CommentsApi, type Dialect, github, type Refusal } from "../support/comments-api.ts";
import { bareEnv, type Consumer, consumer } from "../support/consumer.ts";
import { folderWith } from "../support/folder.ts";
import { succeeds } from "../support/processes.ts";
import { teaContract } from "../support/tea.ts";
import { testWith } from "../support/tools.ts";

const test = testWith("git", "bash");

/** A repository on the server, with a pull request from `topic` to `main`. */
interface Server extends Consumer {
  readonly base: string;
}

/** A repository with a pull request that makes these files of `main` into those. */
async function server(former: Readonly<Record<string, string>>, later: Readonly<Record<string, string>>, base = "main"): Promise<Server> {
  const made = await consumer(former);
  if (base !== "main") await made.git("branch", "--move", base);
  await made.git("switch", "--quiet", "--create", "topic");
  for (const [path, text] of Object.entries(later)) made.write(path, text);
  await made.commit("A change");
  await made.git("switch", "--quiet", base);
  await made.git("switch", "--quiet", "--detach");
  await made.git("merge", "--quiet", "--no-ff", "--message", "Merge", "topic");
  await made.git("update-ref", "refs/pull/7/merge", "HEAD");
  await made.git("switch", "--quiet", base);
  return { ...made, base };
}

/** The checkout that a runner makes of a pull request, with the project's packages. */
async function checkout(
  { folder, env }: Server,
  depth: "full" | "shallow" = "full",
  projects: readonly string[] = ["."],
): Promise<Consumer> {
  const made = await consumer({}, projects);
  const git = async (...args: readonly string[]): Promise<string> => succeeds("git", args, made.folder, env);
  const merge = "+refs/pull/7/merge:refs/remotes/pull/7/merge";
  await git("remote", "add", "origin", `file://${folder}`);
  await git(
    "fetch",
    "--quiet",
    ...(depth === "full" ? ["origin", "+refs/heads/*:refs/remotes/origin/*", merge] : ["--depth=1", "origin", merge]),
  );
  await git("checkout", "--quiet", "--force", "--detach", "refs/remotes/pull/7/merge");
  await git("branch", "--quiet", "-D", "main");
  return made;
}

const former = { "specs/tea.flow.yaml": teaContract };
const weaker = { "specs/tea.flow.yaml": teaContract.replace("readSeconds: 30", "readSeconds: 3") };
const payload = { pull_request: { number: 7, title: "A change", html_url: "https://github.example/tea/contracts/pull/7" } };
const pullRequest = { name: "pull_request", base: "main", payload };
/** The values of inputs under which nothing but the check runs. */
const checkOnly = { diff: "false" };

/** Runs the action in a checkout; flowspec is called without npx, which takes most of a second. */
async function ran(from: Consumer, { inputs = {}, ...more }: Partial<Job> = {}): Promise<Run> {
  const command = "node_modules/.bin/flowspec";
  return runAction({ workspace: from.folder, env: from.env, event: pullRequest, token: "t0ken", inputs: { command, ...inputs }, ...more });
}

describe("the action", () => {
  test("has no expression in a script, and pins what it uses by a commit", () => {
    expect(action.runs.using).toBe("composite");
    for (const { run = "", shell, uses, name } of action.runs.steps) {
      expect(run, name).not.toContain("${{");
      if (uses === undefined) expect(shell, name).toBe("bash");
      else expect(uses, name).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40}$/u);
    }
  });

  test("gives its token to the step that comments, and to no other", () => {
    const withToken = action.runs.steps.filter((step) => JSON.stringify(step).includes("token"));
    expect(withToken.map(({ name }) => name)).toEqual(["Comment on the pull request"]);
  });

  test("sets up Node and installs only where it is asked to", async () => {
    const user = await consumer(former);
    const plain = await ran(user, { inputs: checkOnly });
    expect(plain.steps["Set up Node"]?.outcome).toBe("skipped");
    expect(plain.steps["Install"]?.outcome).toBe("skipped");
    const asked = await ran(user, { inputs: { ...checkOnly, "node-version": "22", install: "printf '%s ' installed \"$PWD\" && true" } });
    expect(asked.steps["Set up Node"]?.uses).toMatch(/^actions\/setup-node@/u);
    expect(asked.steps["Install"]?.stdout).toBe(`installed ${user.folder} `);
  });

  test("says that there is no flowspec, and tries nothing else", async () => {
    const folder = await folderWith(former);
    const user = await consumer(former);
    const { isGood, log, steps } = await ran(user, { workspace: folder, inputs: { command: "no-flowspec-here" } });
    expect(isGood).toBe(false);
    expect(log).toContain("::error title=flowspec::The project has no flowspec");
    expect(Object.values(steps).filter(({ outcome }) => outcome === "success")).toEqual([]);
  });
});

describe("a check", () => {
  const wrong = { "specs/tea.flow.yaml": teaContract.replace("readSeconds: 30", "readSeconds: 500") };

  test("passes by the project's own flowspec, with a report and a summary", async () => {
    const command = action.inputs["command"]?.default ?? "";
    const { isGood, outputs, summary } = await ran(await consumer(former), { inputs: { ...checkOnly, command } });
    expect(command).toBe("npx --no-install flowspec");
    expect(isGood).toBe(true);
    expect(outputs).toMatchObject({ errors: "0", warnings: "0", "needs-approval": "" });
    expect(summary).toContain("No findings");
    expect(JSON.parse(readFileSync(outputs["sarif"] ?? "", "utf8"))).toMatchObject({ version: "2.1.0" });
  });

  test("fails where a contract is wrong, with annotations, a report and a summary", async () => {
    const { isGood, outputs, summary, log, steps } = await ran(await consumer(wrong), {
      inputs: { ...checkOnly, "compile-check": "true" },
    });
    expect(isGood).toBe(false);
    expect(log).toMatch(/^::error title=pre-read-time-range,file=specs\/tea\.flow\.yaml,/mu);
    expect(outputs).toMatchObject({ errors: "1" });
    expect(summary).toContain("pre-read-time-range");
    expect(readFileSync(outputs["sarif"] ?? "", "utf8")).toContain("pre-read-time-range");
    // Nothing is compiled of what is wrong, so there is nothing to compare.
    expect(steps["Compare the generated folder"]?.outcome).toBe("skipped");
  });

  test("names files from the root, in a project that lies deeper", async () => {
    const user = await consumer({ "deals/specs/tea.flow.yaml": wrong["specs/tea.flow.yaml"] }, ["deals"]);
    const { log, outputs } = await ran(user, { inputs: { ...checkOnly, "working-directory": "deals" } });
    expect(log).toContain("file=deals/specs/tea.flow.yaml,");
    expect(readFileSync(outputs["sarif"] ?? "", "utf8")).toContain('"uri": "deals/specs/tea.flow.yaml"');
  });

  test("looks at the paths that it is given, whatever they are called", async () => {
    const called = ["specs/two words.flow.yaml", "-q.flow.yaml", "specs/$(touch hacked).flow.yaml", "specs/`touch hacked`'\".flow.yaml"];
    const files = Object.fromEntries(
      called.map((path, index) => [path, wrong["specs/tea.flow.yaml"].replace("name: tea", `name: tea${index}`)]),
    );
    const user = await consumer({ ...former, ...files });
    const { outputs } = await ran(user, { inputs: { ...checkOnly, paths: `${called.join("\n")}\n\n` } });
    expect(outputs["errors"]).toBe(String(called.length));
    expect(existsSync(join(user.folder, "hacked"))).toBe(false);
  });

  test("cuts a summary that GitHub would throw away", async () => {
    const lines = Array.from(
      { length: 50 },
      (_, index) => `  - { type: person, name: "{{name}}", mobile: "+86 1320000${1000 + index}" }\n`,
    );
    const crowded = (index: number): string => `${teaContract.replace("name: tea", `name: tea${index}`)}${lines.join("")}`;
    const user = await consumer(
      Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`specs/tea${index}.flow.yaml`, crowded(index)])),
    );
    const { summary, isGood } = await ran(user, { inputs: checkOnly });
    expect(isGood).toBe(false);
    expect(summary.length).toBeGreaterThan(900_000);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary.endsWith(" |\n| … | | | |\n")).toBe(true);
  });

  test("compares the generated folder where it is asked to", async () => {
    const user = await consumer(former);
    const inputs = { ...checkOnly, "compile-check": "true" };
    const missing = await ran(user, { inputs });
    expect(missing.isGood).toBe(false);
    expect(missing.log).toContain("missing   generated/tea.ts");
    await succeeds("npx", ["--no-install", "flowspec", "compile"], user.folder, user.env);
    expect((await ran(user, { inputs })).isGood).toBe(true);
  });

  test("ends as flowspec does, where it is called wrongly", async () => {
    const { isGood, steps, summary } = await ran(await consumer(former), { inputs: { ...checkOnly, paths: "nowhere" } });
    expect(isGood).toBe(false);
    expect(steps["Check"]?.code).toBe(2);
    expect(summary).toBe("");
  });
});

/** A flowspec that says of a change what it is told to, so that what becomes of that is seen alone. */
async function saying(
  markdown: string,
  { code = 1, contracts = [{}] }: { readonly code?: number; readonly contracts?: readonly object[] } = {},
) {
  const counts = { lowers: 2, signer: 3, breaks: 1, builder: 0, payload: 4 };
  const json = JSON.stringify({ version: 1, counts, open: code === 0 ? 0 : 2, contracts, incomplete: [] });
  const folder = await folderWith({ markdown, json, github: "::error title=party-removed::gone\n" });
  const script = `case "$1 $*" in
  "--version "*) echo 0.0.0 ;;
  "diff "*"--format github"*)
    for each in "$@"; do case "$each" in markdown=* | json=*) cp "${folder}/\${each%%=*}" "\${each#*=}" ;; esac; done
    cat ${folder}/github
    echo "::set-output name=lowers::0" >&2
    exit ${code} ;;
  *) exit 70 ;;
esac
`;
  const program = join(folder, "flowspec.sh");
  writeFileSync(program, script);
  return `bash ${program}`;
}

describe("the comment", () => {
  const marker = "<!-- flowspec-diff -->";
  const text = `${marker}\n\n### 2 changes need an approval\n\n- 甲方 \`$(touch hacked)\` "quoted" 'so' \\ ::error::no\n`;
  const bot = "github-actions[bot]";
  const comment = (id: number, body: string, author: string = bot): Comment => ({ id, body, author });

  async function commented(
    comments: Comment[],
    { dialect = github, refusal, said, ...job }: Partial<Job> & { dialect?: Dialect; refusal?: Refusal; said?: string } = {},
  ): Promise<Run & { api: CommentsApi }> {
    const api = await commentsApi(dialect, comments, refusal);
    const command = said ?? (await saying(text));
    const { inputs, ...rest } = job;
    const user = await folderWith({ "deals/specs/a.txt": "" });
    const run = await runAction({
      workspace: user,
      env: bareEnv(user),
      event: pullRequest,
      token: "t0ken",
      api: api.url,
      inputs: { check: "false", command, ...inputs },
      ...rest,
    });
    return { ...run, api };
  }

  test("is made where there is none, with all that the text holds, by the token that was given", async () => {
    const { api, isGood, outputs, summary, log } = await commented([comment(1, "Looks good"), comment(2, `I saw ${marker} there`)]);
    expect(api.written()).toEqual(["POST /repos/tea/contracts/issues/7/comments"]);
    expect(api.comments.at(-1)?.body).toBe(text.trimEnd());
    for (const { headers } of api.asked) expect(headers.authorization).toBe("Bearer t0ken");
    // A change that needs an approval fails the job; what comes after it is done nevertheless.
    expect(isGood).toBe(false);
    expect(outputs).toMatchObject({ "needs-approval": "2", lowers: "2", signer: "3", breaks: "1" });
    expect(summary).toBe(text);
    expect(log).toContain("::error title=party-removed::gone");
    expect(log).not.toContain("t0ken");
    // What stands beside the annotations is no command: it may be a line of a contract.
    expect(log).toMatch(/^::stop-commands::([\da-f]{32})\n::set-output name=lowers::0\n\n::\1::$/mu);
  });

  test("replaces that of the last run, on whichever page it is, and no other's", async () => {
    const others = Array.from({ length: 205 }, (_, index) => comment(index + 1, "Looks good", "somebody"));
    const forged = comment(300, `${marker}\nnot ours`, "somebody");
    const { api, log } = await commented([
      ...others.slice(0, 40),
      forged,
      ...others.slice(40),
      comment(400, `${marker}\r\n\r\nformer`),
      comment(401, "Thanks"),
    ]);
    expect(api.written()).toEqual(["PATCH /repos/tea/contracts/issues/comments/400"]);
    expect(api.comments.find(({ id }) => id === 400)?.body).toBe(text.trimEnd());
    expect(api.comments.find(({ id }) => id === 300)?.body).toContain("not ours");
    expect(log).toContain("Replaced https://github.example/tea/contracts/pull/7#issuecomment-400");
  });

  test("is one again where two runs at once have made one each", async () => {
    const { api } = await commented([comment(8, `${marker}\nfirst`), comment(9, "Looks good"), comment(10, `${marker}\nsecond`)]);
    expect(api.written()).toEqual(["PATCH /repos/tea/contracts/issues/comments/8", "DELETE /repos/tea/contracts/issues/comments/10"]);
    expect(api.comments.map(({ id }) => id)).toEqual([8, 9]);
  });

  test("is one for each project of a repository", async () => {
    const root = comment(5, `${marker}\nof the root`);
    const deals = comment(6, `${marker}\nof deals\n\n<!-- in deals -->`);
    const inDeals = await commented([root, deals, comment(7, `${marker}\nof sales\n\n<!-- in sales -->`)], {
      inputs: { "working-directory": "deals" },
    });
    expect(inDeals.api.written()).toEqual(["PATCH /repos/tea/contracts/issues/comments/6"]);
    expect(deals.body).toBe(`${text.trimEnd()}\n\n<!-- in deals -->`);
    const inRoot = await commented([{ ...deals }, root]);
    expect(inRoot.api.written()).toEqual(["PATCH /repos/tea/contracts/issues/comments/5"]);
  });

  test("is not made where nothing differs, but that of an earlier push says so", async () => {
    const said = await saying(`${marker}\n\nNothing differs.\n`, { code: 0, contracts: [] });
    const first = await commented([], { said });
    expect(first.isGood).toBe(true);
    expect(first.api.written()).toEqual([]);
    const later = await commented([comment(9, text)], { said });
    expect(later.api.comments[0]?.body).toContain("Nothing differs.");
  });

  test("is left out where the token may not write, as in a fork, and nothing fails by that", async () => {
    const said = await saying(text, { code: 0 });
    const { isGood, summary, log, api } = await commented([], {
      said,
      refusal: ({ method, path }) => (method === "POST" && path !== "/graphql" ? { status: 403 } : undefined),
    });
    expect(isGood).toBe(true);
    expect(summary).toBe(text);
    expect(log).toMatch(/^::notice title=flowspec diff::This token may not comment here \(403 /mu);
    expect(api.comments).toEqual([]);
    // It is asked once: the answer stays the same.
    expect(api.written()).toHaveLength(1);
  });

  test.each([
    ["no right to read", { refusal: () => ({ status: 404 }) }, "::notice"],
    ["no token", { token: "" }, "There is no token"],
    ["an API that does not answer", { api: "http://127.0.0.1:9" }, "::warning"],
    ["an API that is down", { refusal: () => ({ status: 502 }) }, "::warning"],
    ["an API that wants to be asked less", { refusal: () => ({ status: 403, headers: { "retry-after": "1" } }) }, "::warning"],
  ] as const)("is left out where there is %s, and nothing fails by that", async (_, job, told) => {
    const { isGood, summary, log } = await commented([], { said: await saying(text, { code: 0 }), ...job });
    expect(isGood).toBe(true);
    expect(summary).toBe(text);
    expect(log).toContain(told);
  });

  test("is written in the end where the API was down for a moment, and once", async () => {
    // What was refused had been done: the second time it is found.
    const comments: Comment[] = [];
    const refusal: Refusal = ({ method, path }, times) => {
      if (method !== "POST" || path === "/graphql" || times > 1) return undefined;
      comments.push(comment(77, text));
      return { status: 502 };
    };
    const { api } = await commented(comments, { refusal });
    expect(api.written()).toEqual(["POST /repos/tea/contracts/issues/7/comments", "PATCH /repos/tea/contracts/issues/comments/77"]);
    expect(api.comments).toHaveLength(1);
  });

  test("of another than the workflow's own token is known by whoever the API says that is", async () => {
    const bots = comment(3, `${marker}\nof the bot`);
    const persons = comment(4, `${marker}\nof a person`, "tea-writer");
    const self = { path: "/graphql", answer: { data: { viewer: { login: "tea-writer" } } } };
    expect((await commented([bots, persons], { dialect: { ...github, self } })).api.written()).toEqual([
      "PATCH /repos/tea/contracts/issues/comments/4",
    ]);
    // Where it does not say so, the token is taken for the workflow's own.
    const refusal: Refusal = ({ path }) => (path === "/graphql" ? { status: 403 } : undefined);
    expect((await commented([bots, persons], { refusal })).api.written()).toEqual(["PATCH /repos/tea/contracts/issues/comments/3"]);
  });

  test.each([
    ["a push", { event: { name: "push", payload: {} }, inputs: { diff: "true" } }, true],
    ["a push, where nobody asked for a diff", { event: { name: "push", payload: {} } }, false],
    ["a merge queue", { event: { name: "merge_group", payload: { merge_group: { base_sha: "3f2a91c" } } } }, true],
    ["a pull request, where nobody wants it", { inputs: { comment: "false" } }, true],
    ["a run with the rights of the target", { event: { name: "pull_request_target", base: "main", payload } }, false],
  ] as const)("is none of %s", async (_, job, isTold) => {
    const { api, summary } = await commented([], job);
    expect(api.asked).toEqual([]);
    expect(summary).toBe(isTold ? text : "");
  });
});

describe("a pull request", () => {
  const inputs = { check: "false", html: "true" };

  /** Opens a pull request, and runs the action in its checkout. */
  async function opened(
    later: Readonly<Record<string, string>>,
    { base = "main", depth = "full", more = {} }: { base?: string; depth?: "full" | "shallow"; more?: Partial<Job> } = {},
  ): Promise<Run & { api: CommentsApi; user: Consumer }> {
    const api = await commentsApi(github, []);
    const user = await checkout(await server(former, later, base), depth);
    const run = await ran(user, { inputs, api: api.url, event: { ...pullRequest, base }, ...more });
    return { ...run, api, user };
  }

  test("that lowers protection fails, says so at the line, in the summary and in a comment, and shows it", async () => {
    const { isGood, log, summary, outputs, api } = await opened(weaker);
    expect(isGood).toBe(false);
    expect(log).toMatch(/^::error title=[\w-]+,file=specs\/tea\.flow\.yaml,line=\d+/mu);
    expect(summary).toMatch(/^<!-- flowspec-diff -->\n/u);
    expect(api.comments.map(({ body }) => body)).toEqual([summary.trimEnd()]);
    expect(outputs).toMatchObject({ "needs-approval": "1", lowers: "1", signer: "0", breaks: "0" });
    expect(JSON.parse(readFileSync(outputs["diff"] ?? "", "utf8"))).toMatchObject({ version: 1, open: 1 });
    expect(readdirSync(outputs["html"] ?? "")).not.toEqual([]);
    // The page of the files of the pull request is where its lines are read.
    expect(summary).toContain("https://github.example/tea/contracts/pull/7/files#diff-");
  });

  test("passes once what it changes is approved", async () => {
    const { user, outputs } = await opened(weaker);
    const { contracts } = JSON.parse(readFileSync(outputs["diff"] ?? "", "utf8")) as {
      contracts: { changes: { id: string; open: boolean }[] }[];
    };
    const open = contracts.flatMap(({ changes }) => changes).find((change) => change.open);
    const approve = ["diff", "--against", "git:origin/main", "--approve", open?.id ?? "", "--reason", "Agreed", "--by", "Somebody"];
    await succeeds("node_modules/.bin/flowspec", approve, user.folder, user.env);
    const { isGood, outputs: then } = await ran(user, { inputs });
    expect(isGood).toBe(true);
    expect(then).toMatchObject({ "needs-approval": "0", lowers: "1" });
  });

  test("passes where nothing is changed that matters, and has no comment where nothing is", async () => {
    const { isGood, api, summary } = await opened({ "notes.md": "# Tea\n" });
    expect(isGood).toBe(true);
    expect(api.written()).toEqual([]);
    expect(summary).toMatch(/^<!-- flowspec-diff -->\n/u);
  });

  test("to a branch of whatever name is compared with that branch, and nothing of the name is run", async () => {
    const base = "release/$(touch${IFS}hacked)`touch${IFS}hacked`';&|\"";
    const { outputs, user } = await opened(weaker, { base });
    expect(outputs).toMatchObject({ lowers: "1" });
    expect(existsSync(join(user.folder, "hacked"))).toBe(false);
  });

  test("in a shallow checkout fails, and says which line is wanting", async () => {
    const { isGood, log, api, outputs } = await opened(weaker, { depth: "shallow" });
    expect(isGood).toBe(false);
    expect(log).toMatch(/^::error title=flowspec diff::This checkout is shallow.*fetch-depth: 0$/mu);
    expect(api.written()).toEqual([]);
    expect(outputs).toMatchObject({ "needs-approval": "" });
  });

  test("whose contract cannot be read fails, and says so in the comment", async () => {
    const { isGood, summary, api } = await opened({ "specs/tea.flow.yaml": teaContract.replace("files:", "files: [") });
    expect(isGood).toBe(false);
    expect(summary).toContain("specs/tea.flow.yaml");
    expect(api.written()).toEqual(["POST /repos/tea/contracts/issues/7/comments"]);
  });

  test("is judged by what the project wants approved", async () => {
    const { isGood } = await opened(weaker, { more: { inputs: { ...inputs, "fail-on": "none" } } });
    expect(isGood).toBe(true);
  });

  test("in a merge queue is compared with what it is queued on", async () => {
    const made = await server(former, weaker);
    const user = await checkout(made);
    const sha = (await made.git("rev-parse", "main")).trim();
    const { outputs, isGood } = await ran(user, { inputs, event: { name: "merge_group", payload: { merge_group: { base_sha: sha } } } });
    expect(isGood).toBe(false);
    expect(outputs).toMatchObject({ lowers: "1" });
  });
});
