import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { flowspec, type Said } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";

/** What somebody may write to take over a terminal, the log of a workflow, or what a reader sees. */
const hostile = String.raw`供\e[31m方\u202e\u0007 ##[error] @octocat <img src=x>\n::error::seen\r\n::set-env name=x::y`;

const contract = `flowspec: 1
name: purchase
action: CreateFlowByFiles
params: { user: user-id, file: file-id, signer: person-name }
initiator: { userId: "{{user}}" }
title: "采购合同"
files: [{ id: "{{file}}" }]
approvers:
  - type: company
    role: "供方"
    organization: 西湖测绘仪器有限公司
    name: "{{signer}}"
    mobile: "13871926475"
    sign: [{ type: seal, at: { page: 1, x: 380, y: 560 } }]
`;

/** Runs `diff` where the role and the title of a contract became others. */
async function diff(text: string, args: readonly string[]): Promise<Said> {
  const folder = await folderWith({
    "before/flowspec.config.yaml": "specs: [specs]\n",
    "before/specs/purchase.flow.yaml": contract,
    "after/flowspec.config.yaml": "specs: [specs]\n",
    "after/specs/purchase.flow.yaml": contract.replace("供方", () => text).replace("采购合同", () => text),
  });
  return flowspec(join(folder, "after"), ["diff", "--against", "../before", ...args]);
}

describe("what somebody wrote into a contract", () => {
  test.each(["pretty", "github", "markdown"])("steers no terminal and begins no line in %s", async (format) => {
    const { code, stdout } = await diff(hostile, ["--format", format]);
    expect(code).toBe(1);
    expect(stdout).toContain("octocat");
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
    const lines = stdout.split("\n");
    expect(lines.filter((line) => /^\s*(?:::(?:error::|set-env)|seen)/u.test(line))).toEqual([]);
    if (format === "pretty") expect(stdout).not.toContain("##[");
  });
});

describe("a value of a used file", () => {
  const seal = 'type: seal\nsealId: "{{vars.sealId}}"\nat: { page: 1, x: 380, y: 560 }\n';
  const files = (folder: string, sealId: string, component: string): Readonly<Record<string, string>> => ({
    [`${folder}/flowspec.config.yaml`]: `specs: [specs]\nenvironments: { test: { vars: { sealId: ${sealId} } } }\n`,
    [`${folder}/specs/purchase.flow.yaml`]: contract.replace(/sign: .*/u, "sign: [{ use: ./seal.yaml }]"),
    [`${folder}/specs/seal.yaml`]: component,
  });
  const causes = async (sealId: string, component: string): Promise<readonly unknown[]> => {
    const folder = await folderWith({
      ...files("before", "yDxExampleSeal000000000000000001", seal),
      ...files("after", sealId, component),
    });
    const { stdout } = await flowspec(join(folder, "after"), ["diff", "--against", "../before", "--format", "json"]);
    const told = JSON.parse(stdout) as { readonly contracts: readonly { readonly changes: readonly { readonly causes: unknown }[] }[] };
    return told.contracts.flatMap(({ changes }) => changes.map((each) => each.causes));
  };

  test("changes by its variable alone where the file says the same", async () => {
    expect(await causes("yDxExampleSeal000000000000000002", seal)).toEqual([["by the variable sealId"]]);
  });

  test("changes by its file where that says another", async () => {
    expect(await causes("yDxExampleSeal000000000000000001", seal.replace("380", "390"))).toEqual([["by specs/seal.yaml"]]);
  });
});
