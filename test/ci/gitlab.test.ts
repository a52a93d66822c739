import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { type Comment, commentsApi, type CommentsApi, gitlab, type Refusal } from "../support/comments-api.ts";
import { bareEnv, type Consumer, consumer } from "../support/consumer.ts";
import { folderWith } from "../support/folder.ts";
import { gitlabJob, type JobRun, runJob, template } from "../support/gitlab-job.ts";
import { succeeds } from "../support/processes.ts";
import { teaContract } from "../support/tea.ts";
import { testWith } from "../support/tools.ts";

const test = testWith("git", "bash", "dash");

const wrong = teaContract.replace("readSeconds: 30", "readSeconds: 500");

/** The variables of a job that was not told to install anything, and calls flowspec without npx, which takes most of a second. */
const variables = { FLOWSPEC_COMMAND: "node_modules/.bin/flowspec", FLOWSPEC_INSTALL: "true" };

async function ran(name: string, user: Consumer, env: Readonly<Record<string, string>> = {}, shell?: string): Promise<JobRun> {
  return runJob(name, user.folder, { ...user.env, ...variables, ...env }, shell);
}

describe("the template", () => {
  test("names jobs that may stand in any pipeline", () => {
    expect(Object.keys(template)).toEqual([".flowspec", "flowspec-check", "flowspec-compile-check", "flowspec-diff"]);
    expect(gitlabJob("flowspec-diff").rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
    // What is compared with is not in a checkout of a few commits.
    expect(gitlabJob("flowspec-diff").variables).toMatchObject({ GIT_DEPTH: 0 });
    for (const name of Object.keys(template)) {
      for (const path of Object.values(gitlabJob(name).artifacts?.reports ?? {})) expect(path).toMatch(/^\.flowspec-reports\//u);
    }
  });
});

describe.each(["bash", "dash"])("by %s, the check", (shell) => {
  test("passes by the project's own flowspec, and leaves reports that find nothing", async () => {
    const user = await consumer({ "specs/tea.flow.yaml": teaContract });
    const { FLOWSPEC_COMMAND = "" } = gitlabJob("flowspec-check").variables ?? {};
    const { code } = await ran("flowspec-check", user, { FLOWSPEC_COMMAND: String(FLOWSPEC_COMMAND) }, shell);
    expect(FLOWSPEC_COMMAND).toBe("npx --no-install flowspec");
    expect(code).toBe(0);
    const { codequality = "", junit = "" } = gitlabJob("flowspec-check").artifacts?.reports ?? {};
    expect(JSON.parse(readFileSync(join(user.folder, codequality), "utf8"))).toEqual([]);
    expect(readFileSync(join(user.folder, junit), "utf8")).toContain('failures="0"');
  });

  test("fails where a contract is wrong, and names it from the root of the repository", async () => {
    const user = await consumer({ "deals/specs/tea.flow.yaml": wrong }, ["deals"]);
    const { code, stdout, stderr } = await ran("flowspec-check", user, { FLOWSPEC_PROJECT: "deals" }, shell);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("error[pre-read-time-range]");
    expect(JSON.parse(readFileSync(join(user.folder, ".flowspec-reports/codequality.json"), "utf8"))).toMatchObject([
      { check_name: "pre-read-time-range", location: { path: "deals/specs/tea.flow.yaml" } },
    ]);
  });
});

describe("a job", () => {
  test("ends where the packages cannot be installed", async () => {
    const user = await consumer({ "specs/tea.flow.yaml": teaContract });
    const { code } = await ran("flowspec-check", user, { FLOWSPEC_INSTALL: "false" });
    expect(code).toBe(1);
    expect(existsSync(join(user.folder, ".flowspec-reports/codequality.json"))).toBe(false);
  });

  test("compares the generated folder", async () => {
    const user = await consumer({ "specs/tea.flow.yaml": teaContract });
    expect((await ran("flowspec-compile-check", user)).code).toBe(1);
    await succeeds("node_modules/.bin/flowspec", ["compile"], user.folder, user.env);
    expect((await ran("flowspec-compile-check", user)).code).toBe(0);
  });
});

describe("the note", () => {
  const marker = "<!-- flowspec-diff -->";
  const text = `${marker}\n\n### 2 changes need an approval\n\n- 甲方 \`$(touch hacked)\` "quoted" 'so' \\ $CI\n`;
  const bot = "project_5_bot";
  const note = (id: number, body: string, author = bot): Comment => ({ id, body, author });

  interface How {
    readonly code?: number;
    readonly contracts?: readonly object[];
    readonly env?: Readonly<Record<string, string>>;
    readonly refusal?: Refusal;
    /** Whether it writes no report, as where it cannot compare; one of an earlier run may still lie there. */
    readonly isSilent?: boolean;
  }

  /** Runs the job with a flowspec that says of a change what it is told to. */
  async function noted(notes: Comment[], how: How = {}): Promise<JobRun & { api: CommentsApi; folder: string }> {
    const { code = 1, contracts = [{}], env = {}, refusal, isSilent = false } = how;
    const api = await commentsApi(gitlab, notes, refusal);
    const json = JSON.stringify({ contracts, incomplete: [] });
    const program = await folderWith({
      markdown: text,
      json,
      "deals/a.txt": "",
      ".flowspec-reports/diff.json": json,
      ".flowspec-reports/diff.md": text,
    });
    const lines = [
      `printf '%s\\n' "$*" >>${program}/calls`,
      ...(isSilent ? [`exit ${code}`] : []),
      `for each in "$@"; do case "$each" in markdown=* | json=*) cp "${program}/\${each%%=*}" "\${each#*=}" ;; esac; done`,
      "echo told",
      `exit ${code}`,
    ];
    writeFileSync(join(program, "flowspec.sh"), `${lines.join("\n")}\n`);
    const ended = await runJob("flowspec-diff", program, {
      ...bareEnv(program),
      FLOWSPEC_INSTALL: "true",
      FLOWSPEC_COMMAND: `bash ${program}/flowspec.sh`,
      FLOWSPEC_TOKEN: "t0ken",
      CI_API_V4_URL: api.url,
      CI_MERGE_REQUEST_DIFF_BASE_SHA: "3f2a91c",
      CI_MERGE_REQUEST_IID: "7",
      CI_MERGE_REQUEST_PROJECT_ID: "5",
      CI_MERGE_REQUEST_PROJECT_URL: "https://gitlab.example/tea/contracts",
      CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: "$(touch hacked)`touch hacked`",
      CI_MERGE_REQUEST_TITLE: "'; touch hacked; \"",
      ...env,
    });
    return { ...ended, api, folder: program };
  }

  test("is made by the token of the project, and the job ends as flowspec does", async () => {
    const { code, stdout, after, api, folder } = await noted([]);
    expect(code).toBe(1);
    expect(stdout).toBe("told\n");
    expect(api.written()).toEqual(["POST /projects/5/merge_requests/7/notes"]);
    expect(api.comments[0]?.body).toBe(text.trimEnd());
    for (const { headers } of api.asked) expect(headers["private-token"]).toBe("t0ken");
    expect(after.stdout + after.stderr).toBe("A note was made.\n");
    expect(existsSync(join(folder, "hacked"))).toBe(false);
    expect(readFileSync(join(folder, "calls"), "utf8").split("\n")).toEqual([
      `diff --against git:3f2a91c --links https://gitlab.example/tea/contracts/-/merge_requests/7/diffs --output markdown=${folder}/.flowspec-reports/diff.md --output json=${folder}/.flowspec-reports/diff.json`,
      "",
    ]);
  });

  test("tells a trial merge from what it was merged into, and takes further arguments", async () => {
    const { folder } = await noted([], { env: { CI_MERGE_REQUEST_TARGET_BRANCH_SHA: "77aa00b", FLOWSPEC_DIFF: "--fail-on any" } });
    expect(readFileSync(join(folder, "calls"), "utf8")).toMatch(/^diff --against git:77aa00b .* --fail-on any --output markdown=/mu);
  });

  test("of the last run is replaced, on whichever page it is, and no other's", async () => {
    const others = Array.from({ length: 130 }, (_, index) => note(index + 1, "Looks good", "somebody"));
    const { api } = await noted([
      note(300, `${marker}\nforged`, "somebody"),
      note(301, `${marker}\nof deals\n\n<!-- in deals -->`),
      ...others,
      note(400, `${marker}\nformer`),
    ]);
    expect(api.written()).toEqual(["PUT /projects/5/merge_requests/7/notes/400"]);
  });

  test("is one again where two runs at once have made one each", async () => {
    const { api } = await noted([note(8, `${marker}\nfirst`), note(9, "Looks good"), note(10, `${marker}\nsecond`)]);
    expect(api.written()).toEqual(["PUT /projects/5/merge_requests/7/notes/8", "DELETE /projects/5/merge_requests/7/notes/10"]);
  });

  test("is one for each project of a repository", async () => {
    const { api } = await noted([note(1, `${marker}\nof the root`)], { env: { FLOWSPEC_PROJECT: "deals" } });
    expect(api.written()).toEqual(["POST /projects/5/merge_requests/7/notes"]);
    expect(api.comments[1]?.body).toBe(`${text.trimEnd()}\n\n<!-- in deals -->`);
  });

  test("is not made where nothing differs", async () => {
    const { code, api } = await noted([], { code: 0, contracts: [] });
    expect(code).toBe(0);
    expect(api.written()).toEqual([]);
  });

  test.each([
    ["there is no token", { env: { FLOWSPEC_TOKEN: "" } }, "No note was made: "],
    ["the token may not write", { refusal: () => ({ status: 403 }) }, "No note was made (403 Forbidden): "],
    ["the API is down", { refusal: () => ({ status: 502 }) }, "No note was made (502 Bad Gateway): "],
    ["the API does not answer", { env: { CI_API_V4_URL: "http://127.0.0.1:9" } }, "No note was made (fetch failed): "],
  ])("is left out where %s, and nothing fails by that", async (_, how, told) => {
    const { code, after, folder } = await noted([], { code: 0, ...how });
    expect(code).toBe(0);
    expect(after.code).toBe(0);
    expect(after.stdout).toContain(told);
    expect(readFileSync(join(folder, ".flowspec-reports/diff.md"), "utf8")).toBe(text);
  });

  test("says nothing of a flowspec that could not compare", async () => {
    const { code, api, after } = await noted([], { code: 3, isSilent: true });
    expect(code).toBe(3);
    expect(api.asked).toEqual([]);
    expect(after.code).toBe(0);
  });
});

test("a merge request that lowers protection fails, and says so in the log, in the artifacts and in a note", async () => {
  const user = await consumer({ "specs/tea.flow.yaml": teaContract });
  const base = (await user.git("rev-parse", "HEAD")).trim();
  await user.git("switch", "--quiet", "--create", "topic");
  user.write("specs/tea.flow.yaml", teaContract.replace("readSeconds: 30", "readSeconds: 3"));
  await user.commit("A change");
  const api = await commentsApi(gitlab, []);
  const { code, stdout, after } = await ran("flowspec-diff", user, {
    CI_API_V4_URL: api.url,
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    CI_MERGE_REQUEST_IID: "7",
    CI_MERGE_REQUEST_PROJECT_ID: "5",
    CI_MERGE_REQUEST_PROJECT_URL: "https://gitlab.example/tea/contracts",
    FLOWSPEC_TOKEN: "t0ken",
  });
  expect(code).toBe(1);
  expect(stdout).toContain("1 change needs an approval");
  const comment = readFileSync(join(user.folder, ".flowspec-reports/diff.md"), "utf8");
  expect(comment).toMatch(/^<!-- flowspec-diff -->\n/u);
  expect(comment).toContain("https://gitlab.example/tea/contracts/-/merge_requests/7/diffs#");
  expect(after.stdout).toBe("A note was made.\n");
  expect(api.comments.map(({ body }) => body)).toEqual([comment.trimEnd()]);
  expect(JSON.parse(readFileSync(join(user.folder, ".flowspec-reports/diff.json"), "utf8"))).toMatchObject({
    open: 1,
    counts: { lowers: 1 },
  });
});
