import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { parseJson } from "../src/1-parse/json.ts";
import { checkSource } from "../src/compile.ts";
import { callsOf, importCall } from "../src/imports.ts";
import { isObject } from "../src/model/json.ts";
import { renderContract } from "../src/render.ts";
import { withReadExtras } from "./support/extras.ts";
import { folderWith } from "./support/folder.ts";

/** Code that is run here, with arguments; and the values with which its contract has to make what it sends. */
interface Case {
  readonly code: string;
  readonly args: readonly unknown[];
  readonly params: Readonly<Record<string, unknown>>;
}

const sign =
  'SignComponents: [{ ComponentType: "SIGN_SIGNATURE", FileIndex: 0, ComponentPage: 1, ComponentPosX: 100, ComponentPosY: 600, ComponentWidth: 119, ComponentHeight: 43 }]';
const head = "Operator: { UserId: operatorId }, FileIds: [fileId]";
const ids = { operatorId: "yDRoperatorUserId00000000000001", fileId: "yDRfileId00000000000000000000001" };
const people = [
  { name: "张三", mobile: "18888888888", married: true },
  { name: "李四", mobile: "15100000000", married: false },
];

const cases: Readonly<Record<string, Case>> = {
  "elements of a list, times from now, texts": {
    code: `export const send = (client, { operatorId, fileId }, people, order) => client.CreateFlowByFiles({
      ${head},
      FlowName: \`订单 \${order.id}\` + "（" + order.kind + "）",
      Deadline: Math.floor(Date.now() / 1000) + 7 * 24 * 3600,
      UserData: Buffer.from(JSON.stringify({ order: order.id })).toString("base64"),
      Approvers: people.map(({ name, mobile: phone }) => ({ ApproverType: 1, ApproverName: name, ApproverMobile: phone, ${sign} })),
    });`,
    args: [ids, people, { id: "A-1", kind: "采购" }],
    params: { ...ids, people: people.map(({ name, mobile }) => ({ name, mobile })), orderId: "A-1", orderKind: "采购" },
  },
  "what is there on a condition, and what is not": {
    code: `export const send = (client, { operatorId, fileId }, a, b, isDouble) => client.CreateFlowByFiles({
      ${head},
      FlowName: "合同",
      ...(a.description ? { FlowDescription: a.description } : {}),
      ...(b.description && { FlowType: b.description }),
      Unordered: isDouble,
      Approvers: [
        { ApproverType: 1, ApproverName: a.name, ApproverMobile: a.mobile, ${sign} },
        ...(isDouble ? [{ ApproverType: 1, ApproverName: b.name, ApproverMobile: b.mobile, ${sign} }] : []),
        !isDouble && { ApproverType: 1, ApproverName: "王五", ApproverMobile: "13700000000", ${sign} },
      ].filter(Boolean),
    });`,
    args: [ids, { ...people[0], description: "加急" }, people[1], true],
    params: {
      ...ids,
      aName: "张三",
      aMobile: "18888888888",
      bName: "李四",
      bMobile: "15100000000",
      aDescription: "加急",
      order: "parallel",
      isDouble: true,
    },
  },
  "functions, constants, changes and lists of literals": {
    code: `const base = { FlowType: "采购" };
    const person = (name, mobile, seconds = 10) => { const type = 1; return { ApproverType: type, ApproverName: name, ApproverMobile: mobile, PreReadTime: seconds * 2, ${sign} }; };
    export function send(client, { operatorId, fileId }, a, seconds) {
      const params = { ${head}, ...base, FlowName: "草稿" };
      params.FlowName = "合同" + 1;
      params.Approvers = [person(a.name, a["mobile"])];
      params.Approvers.push(person("李四", "15100000000", 30));
      params.CcInfos = ["13700000001", "13700000002"].map((Mobile, index) => ({ Mobile, Name: "抄送" + index }));
      return client.request("CreateFlowByFiles", params);
    }`,
    args: [ids, people[0], 3],
    params: { ...ids, aName: "张三", aMobile: "18888888888" },
  },
};

const now = Date.UTC(2026, 0, 5, 1) / 1000;

beforeEach(() => {
  vi.useFakeTimers({ now: now * 1000, toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test.each(Object.entries(cases))("%s: the contract makes what the code sends", async (_, { code, args, params }) => {
  const folder = await folderWith({ "app.mjs": code });
  const app = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "app.mjs")).href)) as {
    send: (...given: readonly unknown[]) => void;
  };
  const sent: unknown[] = [];
  app.send({ CreateFlowByFiles: (body: unknown) => sent.push(body), request: (_name: string, body: unknown) => sent.push(body) }, ...args);

  const source = { path: "app.mjs", text: code };
  const { value: [call] = [], diagnostics } = await callsOf(source);
  expect(diagnostics).toEqual([]);
  const { value: text, ...found } = call ? await importCall(call, source, "imported") : { diagnostics: [] };
  expect(found.diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
  const { value: contract } = checkSource({ path: "imported.flow.yaml", text: text ?? "" });
  const given = parseJson({ path: "params.json", text: JSON.stringify(params) }).value;
  if (contract === undefined || given?.kind !== "map") throw new Error(text);
  const { value: body, diagnostics: wrong } = renderContract(contract, given, now);
  expect(wrong.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
  const [asSent] = sent;
  expect(isObject(body)).toBe(true);
  expect(withReadExtras(body)).toEqual(withReadExtras(JSON.parse(JSON.stringify(asSent))));
});
