import { cp, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, succeeds, tool } from "./support/processes.ts";

const specs = ["labour-contract", "hiring-bundle", "supplier-framework-channel"];

const received: { action: unknown; version: unknown; body: unknown }[] = [];
const server = createServer((request, response) => {
  let text = "";
  request.setEncoding("utf8").on("data", (part: string) => (text += part));
  request.on("end", () => {
    received.push({ action: request.headers["x-tc-action"], version: request.headers["x-tc-version"], body: JSON.parse(text) });
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ Response: { FlowId: "invented-flow", RequestId: "invented-request" } }));
  });
});

let folder = "";

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  folder = await mkdtemp(join(tmpdir(), "flowspec-application-"));
  await cp(join(root, "test/application"), folder, { recursive: true });
  const packed = await succeeds("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], root);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  await succeeds("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--prefer-offline", `./${filename}`], folder);
  for (const name of ["tencentcloud-sdk-nodejs", "@types"])
    await symlink(join(root, "node_modules", name), join(folder, "node_modules", name));
  await mkdir(join(folder, "specs"));
  for (const name of specs) await cp(join(root, `specs/${name}.flow.yaml`), join(folder, `specs/${name}.flow.yaml`));
});

afterAll(async () => {
  await new Promise<void>((closed) => server.close(() => closed()));
  await rm(folder, { recursive: true, force: true });
});

test("an application sends what the installed package's output builds, with the real SDK", async () => {
  await succeeds(join(folder, "node_modules/.bin/flowspec"), ["compile"], folder);
  await succeeds(tool("tsc"), ["-p", "."], folder);
  const { port } = server.address() as AddressInfo;
  const printed = await succeeds(process.execPath, ["dist/src/send.js", `127.0.0.1:${port}`], folder);
  const bodies = printed
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  expect(received).toEqual([
    { action: "CreateFlowByFiles", version: "2020-11-11", body: bodies[0] },
    { action: "CreateFlowGroupByFiles", version: "2020-11-11", body: bodies[1] },
    { action: "ChannelCreateFlowByFiles", version: "2021-05-26", body: bodies[2] },
  ]);
  expect(bodies[0]).toMatchObject({ FlowName: "劳动合同-张三-A202603", Deadline: Date.parse("2026-03-09T09:00:00+08:00") / 1000 });
  expect(bodies[2]).toMatchObject({ Agent: { AppId: "yDRsupplierPortalApplicationId01" } });
});
