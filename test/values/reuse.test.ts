import { rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSource, checkSources } from "../../src/compile.ts";
import { renderSample } from "../../src/render.ts";
import type { Files } from "../../src/model/files.ts";
import { isInside, joinPath } from "../../src/model/path.ts";
import { flowspec } from "../support/cli.ts";
import { cpuOf, soon } from "../support/doubling.ts";
import { runs } from "../support/long.ts";
import { folderOf } from "../support/tree.ts";
import { contractWith, party } from "./contracts.ts";

const specPath = "specs/a.flow.yaml";

function filesOf(files: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries(files).map(([path, text]) => [path, { path, text }]));
}

/** What is found in a contract that uses files, as code, file and line of text. */
function found(approvers: string, files: Readonly<Record<string, string>>): readonly string[] {
  const { diagnostics } = checkSource({ path: specPath, text: contractWith(approvers) }, { files: filesOf(files) });
  return diagnostics.map(
    ({ code, span, related }) =>
      `${code.name} ${span.source.path} ${span.source.text.slice(span.start, span.end)}${related.map((other) => ` < ${other.span.source.path}`).join("")}`,
  );
}

describe("use", () => {
  test("takes the keys of a file as defaults, by the folder of the file that names it", () => {
    const files = {
      "specs/parties/supplier.yaml": party.replace("[{ type: signature,", "[{ use: ../blocks/signature.yaml,"),
      "specs/blocks/signature.yaml": "type: signature\nsize: [119, 43]\n",
    };
    const source = { path: specPath, text: contractWith("  - { use: ./parties/supplier.yaml, role: 乙方, name: 典子谦 }\n") };
    const { value, diagnostics } = checkSource(source, { files: filesOf(files) });
    expect(diagnostics.map(({ code }) => code.name)).toEqual(["used-params"]);
    expect(value && renderSample(value, "review")).toMatchObject({
      Approvers: [
        { ApproverRoleName: "乙方", ApproverName: "典子谦", SignComponents: [{ ComponentType: "SIGN_SIGNATURE", ComponentHeight: 43 }] },
      ],
    });
  });

  test("stands in any construct: the top, a page, an initiator, a component", () => {
    const text = contractWith(party.replace(/^/u, "  - ").replaceAll("\n", "\n    ").trimEnd(), "use: ../shared/base.yaml\n")
      .replace('initiator: { userId: "{{user}}" }\n', "")
      .replace("at: { page: 1, x: 100, y: 600 }", "at: { use: ../shared/corner.yaml, page: 1 }");
    const files = filesOf({
      "shared/base.yaml": "initiator: { use: ./clerk.yaml }\ncategory: 采购合同\n",
      "shared/clerk.yaml": 'userId: "{{user}}"\n',
      "shared/corner.yaml": "page: 9\nx: 20mm\ny: 600\n",
    });
    const { value, diagnostics } = checkSource({ path: specPath, text }, { files });
    expect(diagnostics).toEqual([]);
    expect(value && renderSample(value, "review")).toMatchObject({
      Operator: { UserId: "19561039c99fe825a934a132520fde6a" },
      FlowType: "采购合同",
      Approvers: [{ SignComponents: [{ ComponentPage: 1, ComponentPosX: 56.69, ComponentPosY: 600 }] }],
    });
    expect(value?.uses.map(({ file, pointer }) => `${pointer} ${file.path}`).toSorted()).toEqual([
      " shared/base.yaml",
      "/approvers/0/sign/0/at shared/corner.yaml",
      "/initiator shared/clerk.yaml",
    ]);
  });

  test("is data where the author's own data stand", () => {
    const text = contractWith("  - use: ./p.yaml\n", "userData: { use: ./nothing.yaml }\n");
    const { value, diagnostics } = checkSource({ path: specPath, text }, { files: filesOf({ "specs/p.yaml": party }) });
    expect(diagnostics).toEqual([]);
    const body = value && renderSample(value, "review");
    expect(Buffer.from((body as { UserData: string }).UserData, "base64").toString()).toBe('{"use":"./nothing.yaml"}');
  });

  test("a finding in a used file points there, and says who used it", () => {
    const wrong = party.replace("sign: [{ type: signature", "sign: [{ use: ./b.yaml, type: signature");
    expect(found("  - use: ./a.yaml\n", { "specs/a.yaml": wrong, "specs/b.yaml": "siez: [119, 43]\nlock: [move]\n" })).toContain(
      "known-keys specs/b.yaml siez < specs/a.yaml < specs/a.flow.yaml",
    );
    expect(found("  - use: ./a.yaml\n", { "specs/a.yaml": party.replace("{{name}}", "{{nam}}") })).toEqual([
      "known-params specs/a.yaml {{nam}} < specs/a.flow.yaml",
    ]);
    expect(found("  - use: ./a.yaml\n", { "specs/a.yaml": "type: person\nname: [\n" })).toEqual([
      "yaml-unclosed specs/a.yaml [ < specs/a.flow.yaml",
    ]);
  });

  test("a mistake that several contracts use is said once", () => {
    const files = filesOf({ "specs/p.yaml": party.replace("person", "persom") });
    const sources = ["a", "b", "c"].map((name) => ({
      path: `specs/${name}.flow.yaml`,
      text: contractWith("  - use: ./p.yaml\n").replace("name: example", `name: ${name}`),
    }));
    expect(checkSources(sources, { files }).diagnostics.map(({ code, span }) => `${code.name} ${span.source.path}`)).toEqual([
      "known-words specs/p.yaml",
    ]);
  });

  test("what a missing file would hold is neither missing nor wrong", () => {
    expect(found("  - use: ./nothing.yaml\n", {})).toEqual(["used-files specs/a.flow.yaml ./nothing.yaml"]);
    expect(found('  - { type: person, name: "{{name}}", mobile: "{{mobile}}", sign: [{ use: ./nothing.yaml }] }\n', {})).toEqual([
      "used-files specs/a.flow.yaml ./nothing.yaml",
    ]);
  });

  test("files that use files that use files end", () => {
    const uses = (name: string): string => `sign:\n${"  - { use: ./c.yaml }\n".repeat(60)}name: ${name}\ntype: person\n`;
    const files = { "specs/b.yaml": uses("李四"), "specs/c.yaml": "type: signature\nat: { page: 1, x: 1, y: 1 }\n" };
    const cpu = cpuOf(() => {
      const codes = found("  - use: ./b.yaml\n".repeat(50), files).map((line) => line.split(" ")[0]);
      expect(codes.filter((code) => code === "use-limit")).toEqual(["use-limit"]);
    });
    expect(cpu).toBeLessThan(soon);
  });
});

describe("the edge", () => {
  const spec = contractWith("  - use: ./parties/supplier.yaml\n");

  test("reads what contracts use", async () => {
    const folder = await folderOf({ [specPath]: spec, "specs/parties/supplier.yaml": party });
    expect(await flowspec(folder, ["check"])).toMatchObject({ code: 0 });
    expect(await flowspec(folder, ["render", specPath, "--sample", "review"])).toMatchObject({ code: 0, stderr: "" });
    expect(await flowspec(folder, ["targets", specPath])).toMatchObject({ code: 0 });
  });

  test("writes nothing while a file is missing, and keeps what was there", async () => {
    const folder = await folderOf({ [specPath]: spec, "generated/mine.txt": "" });
    const { code, stderr } = await flowspec(folder, ["compile"]);
    expect(code).toBe(1);
    expect(stderr).toContain("error[used-files]: There is no file `specs/parties/supplier.yaml`.");
    expect((await flowspec(folder, ["compile", "--check"])).code).toBe(1);
  });

  test("follows a link within the project, and none out of it", async () => {
    const outside = await folderOf({ "supplier.yaml": party });
    const folder = await folderOf({ [specPath]: spec, "shared/supplier.yaml": party, "specs/parties/other.yaml": party });
    const link = join(folder, "specs/parties/supplier.yaml");
    await symlink(join(folder, "shared/supplier.yaml"), link);
    expect((await flowspec(folder, ["check"])).stderr).toContain("No findings");
    await rm(link);
    await symlink(join(outside, "supplier.yaml"), link);
    expect((await flowspec(folder, ["check"])).stderr).toContain('error[use-paths]: "./parties/supplier.yaml" lies outside the project.');
  });

  test("a folder is no file", async () => {
    const folder = await folderOf({ [specPath]: spec, "specs/parties/supplier.yaml/x.yaml": "" });
    expect((await flowspec(folder, ["check"])).stderr).toContain("`specs/parties/supplier.yaml` cannot be read.");
  });

  test("the project is the folder of the configuration, wherever in it one stands", async () => {
    const folder = await folderOf({
      "flowspec.config.yaml": "out: built\n",
      [specPath]: spec.replace("./parties/supplier.yaml", "../shared/supplier.yaml"),
      "shared/supplier.yaml": party,
    });
    expect((await flowspec(join(folder, "specs"), ["check"])).stderr).toContain("No findings in 1 file.");
    expect((await flowspec(join(folder, "specs"), ["compile"])).stderr).toContain("in ../built.");
  });

  test("a path may leave the working directory and come back to it", async () => {
    const folder = await folderOf({
      "flowspec.config.yaml": "",
      [specPath]: spec.replace("./parties/supplier.yaml", "../specs/../specs/parties/supplier.yaml"),
      "specs/parties/supplier.yaml": party,
    });
    for (const cwd of [".", "specs", "specs/parties"])
      expect((await flowspec(join(folder, cwd), ["check", join(folder, specPath)])).stderr).toContain("No findings in 1 file.");
  });

  test("a contract outside the project stays in its own folder", async () => {
    const outside = await folderOf({
      "deep/a.flow.yaml": spec.replace("./parties/supplier.yaml", "./supplier.yaml"),
      "deep/supplier.yaml": party,
      "deep/b.flow.yaml": spec.replace("./parties/supplier.yaml", "../supplier.yaml").replace("name: example", "name: other"),
      "supplier.yaml": party,
    });
    const folder = await folderOf({ "flowspec.config.yaml": "" });
    expect((await flowspec(folder, ["check", join(outside, "deep/a.flow.yaml")])).stderr).toContain("No findings");
    expect((await flowspec(folder, ["check", join(outside, "deep/b.flow.yaml")])).stderr).toContain("lies outside the project.");
  });

  test("a byte order mark and CRLF do no harm", async () => {
    const folder = await folderOf({ [specPath]: spec, "specs/parties/supplier.yaml": "" });
    await writeFile(join(folder, "specs/parties/supplier.yaml"), `\uFEFF${party.replaceAll("\n", "\r\n")}`);
    expect((await flowspec(folder, ["check"])).stderr).toContain("No findings");
  });
});

test("whatever stands in a contract and its files, findings come and nothing is thrown", () => {
  const names = fc.constantFrom(
    "use",
    "type",
    "name",
    "sign",
    "approvers",
    "at",
    "x",
    "fill",
    "wire",
    "each",
    "when",
    "cc",
    "__proto__",
    "action",
  );
  const leaf = fc.constantFrom<unknown>(
    "./a.yaml",
    "./b.yaml",
    "../c.yaml",
    "person",
    "seal",
    "{{vars.a}}",
    "{{name}}",
    "{{item.x}}",
    "",
    1,
    null,
  );
  const data = fc.letrec<{ map: unknown; value: unknown }>((tie) => ({
    map: fc.array(fc.tuple(names, tie("value")), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
    value: fc.oneof({ maxDepth: 4 }, leaf, tie("map"), fc.array(tie("map"), { maxLength: 3 })),
  }));
  const file = fc.oneof(data.map, data.value).map((value) => JSON.stringify(value));
  fc.assert(
    fc.property(data.map, file, file, (top, a, b) => {
      const text = JSON.stringify({ flowspec: 1, name: "a", action: "CreateFlowByFiles", ...(top as object) });
      const { diagnostics } = checkSource({ path: specPath, text }, { files: filesOf({ "specs/a.yaml": a, "specs/b.yaml": b }) });
      for (const { span, related } of diagnostics)
        for (const at of [span, ...related.map((other) => other.span)]) expect(at.end).toBeLessThanOrEqual(at.source.text.length);
    }),
    { numRuns: runs(200, 20_000) },
  );
});

test("paths are joined as addresses are", () => {
  const way = fc.array(fc.constantFrom("a", "b", "..", "."), { minLength: 1, maxLength: 8 }).map((steps) => steps.join("/"));
  const deep = `file:///${"r/".repeat(20)}`;
  fc.assert(
    fc.property(way, way, (folder, path) => {
      const joined = joinPath(folder, path);
      const pathname = (relative: string): string => new URL(`${relative}/`, deep).pathname;
      expect(pathname(joined)).toBe(pathname(`${folder}/${path}`));
      expect(isInside(".", joined)).toBe(joined !== "." && !joined.startsWith(".."));
    }),
  );
});
