import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { typeName } from "../src/language/tables/names.ts";
import { actions } from "../src/language/tables/actions.ts";
import { defaultEmit } from "../src/model/emit-settings.ts";
import { generated, generatedAs } from "./support/compiled.ts";
import { specContracts } from "./support/specs.ts";
import { variedContract, variedSettings } from "./support/varied.ts";

const root = new URL("../", import.meta.url).pathname;
const folder = join(root, "node_modules/.cache/flowspec-types");
const run = promisify(execFile);

/** The strictest settings that a user's project can have. */
const strictest = {
  target: "es2023",
  lib: ["es2023", "dom"],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  noImplicitReturns: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  noUncheckedSideEffectImports: true,
  noEmit: true,
  skipLibCheck: true,
};
const resolutions = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

/** Type-checks a text beside the generated modules; answers what the compiler says. */
async function typecheck(name: string, resolution: keyof typeof resolutions, text: string, files: readonly string[] = []): Promise<string> {
  const at = join(folder, `${name}-${resolution}`);
  await mkdir(at, { recursive: true });
  await writeFile(join(at, "package.json"), '{ "type": "module" }');
  await writeFile(join(at, "tests.ts"), text);
  await writeFile(
    join(at, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...strictest, ...resolutions[resolution] }, files: ["tests.ts", ...files] }),
  );
  try {
    await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", at], { cwd: at });
    return "";
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}

async function writeAll(at: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(at, path)), { recursive: true });
    await writeFile(join(at, path), text);
  }
  await writeFile(join(at, "package.json"), '{ "type": "module" }');
}

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What may be said of an environment: of two, one of which leaves a variable open; without a default, and with one. */
const environments = `import { buildExample as build, checkExample, type ExampleParams } from "../varied/index.js";
import { buildExample as buildByDefault } from "../default/index.js";
declare const params: ExampleParams;
declare const perhaps: string | undefined;
export const said: unknown[] = [
  build(params, { env: "test" }),
  build(params, { env: "test", vars: { notice: "sms", organization: perhaps }, now: 0, check: false }),
  build(params, { env: "production", vars: { organization: "星河示例科技有限公司" } }),
  build(params, { vars: { organization: "星河示例科技有限公司", sealId: "s", notice: "none" } }),
  checkExample({}, { env: "test" }),
  buildByDefault(params),
  buildByDefault(params, { env: undefined, vars: { sealId: "s" } }),
];
// @ts-expect-error no environment
export const none: unknown = build(params);
// @ts-expect-error no environment either
export const nothing: unknown = build(params, { now: 0 });
// @ts-expect-error one that is none
export const unknown: unknown = build(params, { env: "prod" });
// @ts-expect-error a variable that only the application knows is missing
export const open: unknown = build(params, { env: "production" });
// @ts-expect-error and it may not be absent
export const absent: unknown = build(params, { env: "production", vars: { organization: perhaps } });
// @ts-expect-error without a name all variables are wanted
export const some: unknown = build(params, { vars: { organization: "星河示例科技有限公司" } });
// @ts-expect-error a variable that is none
export const other: unknown = build(params, { env: "test", vars: { seal: "s" } });
// @ts-expect-error a word that is none
export const post: unknown = build(params, { env: "test", vars: { notice: "post" } });
// @ts-expect-error the default is not the one that leaves a variable open
export const byDefault: unknown = buildByDefault(params, { env: "production" });
`;

const contracts = specContracts();
const gallery = "../../../../generated";
const sdk = {
  ess: "tencentcloud-sdk-nodejs/tencentcloud/services/ess/v20201111/ess_models.js",
  essbasic: "tencentcloud-sdk-nodejs/tencentcloud/services/essbasic/v20210526/essbasic_models.js",
};

describe.each(["nodenext", "bundler"] as const)("with %s resolution and the strictest flags", (resolution) => {
  test("every generated module type-checks, every request is the SDK's, and every reply of the SDK is one", async () => {
    const lines = contracts.flatMap(({ name, action }) => [
      `export const ${typeName(name)}: (request: ${typeName(name)}Request) => ${actions[action].service}.${action}Request = (request) => request;`,
      `export const of${typeName(name)}: (reply: ${actions[action].service}.${action}Response) => ${typeName(name)}Reply = (reply) => reply;`,
    ]);
    const names = contracts.map(({ name }) => `${typeName(name)}Request, ${typeName(name)}Reply`).join(", ");
    const text = `import type { ${names} } from "${gallery}/index.js";\nimport type * as ess from "${sdk.ess}";\nimport type * as essbasic from "${sdk.essbasic}";\n${lines.join("\n")}\n`;
    expect(await typecheck("sdk", resolution, text)).toBe("");
  });

  test("wrong use does not", async () => {
    const text = `import { buildLabourContract, type LabourContractParams } from "${gallery}/index.js";
declare const params: LabourContractParams;
export const right: unknown = buildLabourContract(params);
// @ts-expect-error a missing parameter
export const missing: unknown = buildLabourContract({});
// @ts-expect-error one too many
export const extra: LabourContractParams = { ...params, nobody: 1 };
// @ts-expect-error a wrong type
export const wrong: LabourContractParams["fileId"] = 1;
// @ts-expect-error a code that is exact
export const code: 7 = buildLabourContract(params).Approvers[0].ApproverType;
`;
    expect(await typecheck("wrong-use", resolution, text)).toBe("");
  });

  test("what comes after is as exact as the contract", async () => {
    const text = `import * as made from "${gallery}/index.js";
import type * as ess from "${sdk.ess}";
declare const reply: ess.CreateFlowByFilesResponse;
declare const labour: made.LabourContractRequest;
declare const loan: made.LoanWithGuarantorsRequest;
const answer = made.approversOfLoanWithGuarantors(reply, loan);
export const borrower: string | undefined = answer.ok ? answer.approvers.借款人.recipientId : undefined;
export const guarantors: readonly string[] = answer.ok ? answer.approvers.保证人.map(({ recipientId }) => recipientId) : [];
export const reason: string | undefined = answer.ok ? undefined : answer.reason;
export const link: ess.CreateFlowSignUrlRequest = made.signUrlRequestOfLabourContract("乙方", "f", labour);
export const links: ess.CreateFlowSignUrlRequest[] = [...made.signUrlRequestOfLoanWithGuarantors("保证人", "f", loan)];
const data = made.userDataOfLabourContract("");
export const number: string | undefined = data.ok ? data.data.employeeNumber : undefined;
export const preview: keyof made.PreviewOnlyReply = "PreviewUrl";
// @ts-expect-error a preview makes no contract
export const id: keyof made.PreviewOnlyReply = "FlowId";
// @ts-expect-error nobody approved that it is sent
export const approval: keyof made.LabourContractReply = "WorkflowInstanceId";
// @ts-expect-error a role that no party has
export const other: unknown = made.signUrlRequestOfLabourContract("丙方", "f", labour);
// @ts-expect-error a list is no single approver
export const one: unknown = answer.ok && answer.approvers.保证人.recipientId;
// @ts-expect-error what refuses has no approvers
export const unread: unknown = answer.approvers;
// @ts-expect-error the doctor signs automatically
export const doctor: keyof made.PrescriptionAutoSignSignUrls = "医师";
`;
    expect(await typecheck("after", resolution, text)).toBe("");
  });

  test("enums, lists and optional parameters are as exact as their declarations", async () => {
    for (const name of ["everything", "chosen"]) {
      const path = `test/emit/contracts/${name}.flow.yaml`;
      await writeAll(join(folder, name), await generated({ path, text: await readFile(join(root, path), "utf8") }));
    }
    await writeAll(join(folder, "varied"), await generatedAs(defaultEmit, [variedContract], variedSettings()));
    await writeAll(join(folder, "default"), await generatedAs(defaultEmit, [variedContract], variedSettings("test")));
    const text = `import { buildChosen, type ChosenParams } from "../chosen/index.js";
import { buildEverything, checkEverything, Everything_kind, EverythingDescriptor, FlowspecParamsError, type EverythingParams, type ParamsProblem } from "../everything/index.js";
export const line: ChosenParams["lines"][number] = { goods: "大米", kind: "full", urgent: true };
export const chosen: ChosenParams = { file: "f", flag: true, kind: "company and flag", name: "张三", mobile: "13200000000", lines: [line] };
export const components: readonly unknown[] = buildChosen(chosen).Components;
// @ts-expect-error a word that the enum of the items has not
export const noKind: ChosenParams["lines"][number]["kind"] = "half";
export const kind: Everything_kind = Everything_kind["one-off"];
export const people: EverythingParams["people"] = [{ name: "张三", places: [{ x: 1 }], signsTwice: true }];
export const right: EverythingParams = { fileId: "f", operatorId: "u", count: 1, kind, day: "2026-01-01", people, by: 1, copied: true };
declare const maybe: { readonly note: string | undefined; readonly mobile: string | undefined };
export const passedOn: EverythingParams = { ...right, note: maybe.note, by: undefined, people: [{ name: "张三", mobile: maybe.mobile, places: [] }] };
export const problems: readonly ParamsProblem[] = checkEverything(JSON.parse("{}"), { now: new Date(0) });
export const version: "2020-11-11" = EverythingDescriptor.version;
export const body: string = JSON.stringify(buildEverything(right, { check: false }));
export const order: boolean = buildEverything(right).Unordered;
export const refused: readonly ParamsProblem[] = new FlowspecParamsError("everything", []).problems;
// @ts-expect-error a parameter that has to be there
export const absent: EverythingParams = { ...right, count: undefined };
// @ts-expect-error a word that is none
export const word: Everything_kind = "monthly";
// @ts-expect-error a field that is missing in an item
export const item: EverythingParams["people"] = [{ places: [] }];
// @ts-expect-error a field too many in an item
export const more: EverythingParams["people"] = [{ name: "张三", places: [{ x: 1, y: 2 }] }];
// @ts-expect-error a misspelt option
export const misspelt: string = JSON.stringify(buildEverything(right, { chek: false }));
${environments}`;
    expect(await typecheck("everything", resolution, text)).toBe("");
  });
});
