import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as builders from "../generated/index.ts";
import { typeName } from "../src/language/tables/names.ts";
import { actions } from "../src/language/tables/actions.ts";
import { actionNames } from "../src/model/contract.ts";
import { paramsOf, specContracts } from "./support/specs.ts";

type Clients = Readonly<Record<"ess" | "essbasic", new (config: object) => Readonly<Record<string, (body: unknown) => Promise<unknown>>>>>;

const require = createRequire(import.meta.url);
const clients = {
  ess: require("tencentcloud-sdk-nodejs/tencentcloud/services/ess/v20201111/ess_client.js").Client,
  essbasic: require("tencentcloud-sdk-nodejs/tencentcloud/services/essbasic/v20210526/essbasic_client.js").Client,
} as Clients;

const secret = { secretId: "invented-id", secretKey: "invented-key" };
const received: { headers: IncomingMessage["headers"]; body: Buffer }[] = [];
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    received.push({ headers: request.headers, body: Buffer.concat(chunks) });
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ Response: { FlowId: "invented-flow", RequestId: "invented-request" } }));
  });
});

beforeAll(() => new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready)));
afterAll(() => new Promise<void>((closed) => server.close(() => closed())));

const hash = (data: string | Buffer): string => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Buffer, data: string): Buffer => createHmac("sha256", key).update(data).digest();

/** Whether a request is signed as TC3-HMAC-SHA256 asks, computed anew from what arrived. */
function isSigned(headers: IncomingMessage["headers"], body: Buffer): boolean {
  const match =
    /^TC3-HMAC-SHA256 Credential=([^/]+)\/([^/]+)\/([^/]+)\/tc3_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/u.exec(
      headers.authorization ?? "",
    );
  if (!match) return false;
  const [, id, date = "", service = "", signed = "", signature] = match;
  const host = (headers.host ?? "").replace(/:\d+$/u, ""); // the SDK signs the name without the port
  const canonicalHeaders = signed.split(";").map((name) => `${name}:${name === "host" ? host : String(headers[name])}\n`);
  const canonical = ["POST", "/", "", canonicalHeaders.join(""), signed, hash(body)].join("\n");
  const key = hmac(hmac(hmac(`TC3${secret.secretKey}`, date), service), "tc3_request");
  const text = ["TC3-HMAC-SHA256", headers["x-tc-timestamp"], `${date}/${service}/tc3_request`, hash(canonical)].join("\n");
  return id === secret.secretId && hmac(key, text).toString("hex") === signature;
}

const contracts = specContracts();

describe("the real SDK sends what a builder built", () => {
  test.each(actionNames)("%s", async (action) => {
    const contract = contracts.find((each) => each.action === action && each.samples.length > 0);
    const [sample] = contract?.samples ?? [];
    if (contract === undefined || sample === undefined) throw new Error(`no contract for ${action}`);
    const build = (builders as unknown as Readonly<Record<string, (params: object, options: object) => unknown>>)[
      `build${typeName(contract.name)}`
    ];
    const request = build?.(paramsOf(sample), { now: sample.now });
    const { port } = server.address() as AddressInfo;
    const profile = {
      signMethod: "TC3-HMAC-SHA256",
      httpProfile: { protocol: "http://", endpoint: `127.0.0.1:${port}`, reqMethod: "POST", reqTimeout: 5 },
    };
    const client = new clients[actions[action].service]({ credential: secret, region: "ap-guangzhou", profile });
    await client[action]?.(request);
    const last = received.at(-1);
    expect(last?.headers["x-tc-action"]).toBe(action);
    expect(last?.headers["x-tc-version"]).toBe(actions[action].version);
    expect(JSON.parse(last?.body.toString() ?? "")).toEqual(request);
    expect(last !== undefined && isSigned(last.headers, last.body)).toBe(true);
  });
});
