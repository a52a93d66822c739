import { readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outcome, root, succeeds, tool } from "../support/processes.ts";

/** A folder for everything, the tarball that is published, and a starter project in which npm has installed it. */
let folder = "";
let tarball = "";
let started = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flowspec-package-"));
  const packed = await succeeds("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], root);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  tarball = join(folder, filename);
  started = join(folder, "started");
  await succeeds(process.execPath, [join(root, "dist/flowspec.cjs"), "init", started], root);
  await succeeds("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--save-dev", tarball], started);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A project with the packages that npm has installed for the starter: an installation takes longer than all that is done with it. */
async function projectWith(name: string, specs: readonly string[]): Promise<string> {
  const project = join(folder, name);
  await mkdir(join(project, "specs"), { recursive: true });
  await mkdir(join(project, "node_modules"));
  for (const each of [".bin", "flowspec"]) await symlink(join(started, "node_modules", each), join(project, "node_modules", each));
  for (const spec of specs) await cp(join(root, `specs/${spec}.flow.yaml`), join(project, `specs/${spec}.flow.yaml`));
  await cp(join(root, "specs/bases"), join(project, "specs/bases"), { recursive: true });
  return project;
}

describe("the package", () => {
  test("is published as publint wants it", () => succeeds(tool("publint"), ["--strict", tarball], root));

  test("has types wherever it can be imported", () => succeeds(tool("attw"), [tarball, "--profile", "esm-only"], root));

  test("works in an empty folder: its command, its library, its schema", async () => {
    const project = await projectWith("project", ["labour-contract"]);
    await writeFile(join(project, "package.json"), '{ "name": "user", "private": true, "type": "module" }');
    await cp(join(root, "specs/pdf"), join(project, "specs/pdf"), { recursive: true });

    const flowspec = join(project, "node_modules/.bin/flowspec");
    await succeeds(flowspec, ["compile"], project);
    const committed = await readFile(join(root, "generated/labour-contract.ts"), "utf8");
    expect(await readFile(join(project, "generated/labour-contract.ts"), "utf8")).toBe(committed);
    const body = JSON.parse(
      await succeeds(flowspec, ["render", "specs/labour-contract.flow.yaml", "--sample", "review"], project),
    ) as object;
    expect(body).toHaveProperty("Approvers");

    const program = `
      import { checkSource, parse } from "flowspec";
      import { readPdf } from "flowspec/pdf";
      import schema from "flowspec/schema/flow.schema.json" with { type: "json" };
      const { diagnostics } = checkSource({ path: "a.flow.yaml", text: "flowspec: 1\\nname: a\\naction: CreateFlow" });
      console.log(diagnostics[0].code.name, schema.$schema, typeof parse, typeof readPdf);`;
    await writeFile(join(project, "program.mjs"), program);
    const said = await succeeds(process.execPath, ["program.mjs"], project);
    expect(said.trim()).toBe("known-words https://json-schema.org/draft/2020-12/schema function function");
  });

  test("has the runtime of builders that do not have it beside them, for both kinds of modules and in each language", async () => {
    const project = await projectWith("packaged", ["labour-contract"]);
    const flowspec = join(project, "node_modules/.bin/flowspec");
    const printed: string[] = [];
    for (const [modules, language] of [
      ["commonjs", "zh-CN"],
      ["esm", "en"],
    ] as const) {
      const settings = `emit: { as: javascript, modules: ${modules} }\nruntime: package\nlanguage: ${language}\n`;
      await writeFile(join(project, "flowspec.config.yaml"), settings);
      await succeeds(flowspec, ["compile", "--out", modules], project);
      expect(await readdir(join(project, modules))).not.toContain("runtime.js");
      const [import_, ending] =
        modules === "esm" ? ['import * as built from "./esm/index.js";', "mts"] : ['import built = require("./commonjs/index.js");', "cts"];
      const use = `try { built.buildLabourContract({} as never); } catch (error) { console.log(error instanceof built.FlowspecParamsError, String(error)); }`;
      await writeFile(
        join(project, `${modules}.${ending}`),
        `${import_}\ndeclare const console: { log: (...texts: unknown[]) => void };\n${use}\n`,
      );
      const options = ["--module", "nodenext", "--target", "es2020", "--lib", "es2020", "--types", "", "--strict"];
      await succeeds(tool("tsc"), [...options, `${modules}.${ending}`], project);
      printed.push(await succeeds(process.execPath, [`${modules}.${ending.replace("t", "j")}`], project));
    }
    expect(printed[0]).toMatch(/^true FlowspecParamsError: labour-contract 的参数不符合要求。\n- operatorId：没有传入 `operatorId`。\n/u);
    expect(printed[1]).toMatch(
      /^true FlowspecParamsError: The parameters of labour-contract are refused\.\n- operatorId: No value for `operatorId`\.\n/u,
    );
  });

  test("makes a starter project that compiles, type-checks and passes its test", async () => {
    await succeeds("npm", ["run", "compile"], started);
    const { code, stdout, stderr } = await outcome("npm", ["test"], started);
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/^. pass 1$/mu);
    await writeFile(join(started, "generated/purchase.ts"), "export {};");
    expect((await outcome("npm", ["test"], started)).code).toBe(1);
  });
});

/** What the service answers to each call of an action, in this order: documented replies, and links. */
const answers: Readonly<Record<string, readonly object[]>> = {
  CreateFlowByFiles: [documented("CreateFlowByFiles-01")],
  CreateFlowGroupByFiles: [documented("CreateFlowGroupByFiles-01")],
  ChannelCreateFlowByFiles: [documented("ChannelCreateFlowByFiles-02"), documented("ChannelCreateFlowByFiles-06")],
  CreateFlowSignUrl: [{ FlowApproverUrlInfos: [{ SignUrl: "https://example.com/sign", ApproverType: 1 }] }],
  ChannelCreateFlowSignUrl: [{ FlowApproverUrlInfos: [{ SignUrl: "https://example.com/sign", ApproverType: "PERSON" }] }],
  ChannelCreateFlowApprovers: [{}],
};

function documented(name: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(root, `test/replies/${name}.json`), "utf8")) as Readonly<Record<string, unknown>>;
}

describe("an application", () => {
  const received: { action: string; version: unknown; body: unknown }[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8").on("data", (part: string) => (text += part));
    request.on("end", () => {
      const action = String(request.headers["x-tc-action"]);
      const before = received.filter((each) => each.action === action).length;
      received.push({ action, version: request.headers["x-tc-version"], body: JSON.parse(text) });
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ Response: { RequestId: "invented-request", ...answers[action]?.[before] } }));
    });
  });
  beforeAll(() => new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready)));
  afterAll(() => new Promise<void>((closed) => server.close(() => closed())));

  test("sends what the installed package's output builds with the real SDK, and goes on with what the replies say", async () => {
    const project = await projectWith("application", ["labour-contract", "hiring-bundle", "supplier-framework-channel"]);
    await cp(join(root, "test/application"), project, { recursive: true });
    for (const name of ["tencentcloud-sdk-nodejs", "@types"])
      await symlink(join(root, "node_modules", name), join(project, "node_modules", name));
    await succeeds(join(project, "node_modules/.bin/flowspec"), ["compile"], project);
    await succeeds(tool("tsc"), ["-p", "."], project);
    const { port } = server.address() as AddressInfo;
    const printed = await succeeds(process.execPath, ["dist/src/send.js", `127.0.0.1:${port}`], project);
    const bodies = printed
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    const known = bodies.pop();
    const [ess, essbasic] = ["2020-11-11", "2021-05-26"];
    expect(received).toEqual([
      { action: "CreateFlowByFiles", version: ess, body: bodies[0] },
      { action: "CreateFlowSignUrl", version: ess, body: bodies[1] },
      { action: "CreateFlowGroupByFiles", version: ess, body: bodies[2] },
      { action: "ChannelCreateFlowByFiles", version: essbasic, body: bodies[3] },
      { action: "ChannelCreateFlowByFiles", version: essbasic, body: bodies[4] },
      { action: "ChannelCreateFlowApprovers", version: essbasic, body: bodies[5] },
      { action: "ChannelCreateFlowSignUrl", version: essbasic, body: bodies[6] },
    ]);
    expect(bodies[0]).toMatchObject({ FlowName: "劳动合同-张三-A202603", Deadline: Date.parse("2026-03-09T09:00:00+08:00") / 1000 });
    expect(bodies[3]).toMatchObject({ Agent: { AppId: "yDRsupplierPortalApplicationId01" } });
    expect(bodies[1]).toEqual({
      FlowId: documented("CreateFlowByFiles-01")["FlowId"],
      Operator: { UserId: "yDRpersonnelClerkUserId000000001" },
      FlowApproverInfos: [{ ApproverType: 1, ApproverName: "张三", ApproverMobile: "18888888888" }],
    });
    expect(bodies[6]).toMatchObject({ FlowApproverInfos: [{ ApproverType: "PERSON", Name: "李四", Mobile: "15100000000" }] });
    const ids = documented("CreateFlowGroupByFiles-01")["FlowIds"] as readonly string[];
    const [, { RecipientId: recipientId = "", SignId: signId = "" } = {}] = documented("ChannelCreateFlowByFiles-06")[
      "Approvers"
    ] as readonly {
      RecipientId?: string;
      SignId?: string;
    }[];
    expect(known).toEqual({
      links: ["https://example.com/sign"],
      flows: ["劳动合同", "保密协议", "员工手册签收单"].map((title, index) => [`${title}-张三`, { flowId: ids[index], by: "position" }]),
      parties: "no-approvers",
      company: { recipientId, signId, by: "role" },
      came: [
        { ok: true, data: { employeeNumber: "A202603" } },
        { ok: true, data: { kind: "supplier-agreement", number: "GYS-2026-001", witnessed: false } },
      ],
      foreign: { ok: false, reason: "other" },
    });
  });
});
