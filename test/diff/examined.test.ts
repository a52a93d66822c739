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
