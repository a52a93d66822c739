import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { comparing, type Difference } from "../../src/cli/output/compare.ts";
import { asWritten, emptyManifest, fingerprint } from "../../src/cli/output/manifest.ts";
import { machineDisk } from "../../src/host/disk.ts";
import { runs } from "../support/long.ts";
import { contractText, createProject } from "../support/project.ts";

/** Whatever may stand in a string, half characters, line ends and byte order marks more often than by chance. */
const unit = fc.oneof(
  fc.constantFrom("\r", "\n", "\r\n", "\uD800", "\uDFFF", "\uFEFF", "\0", "\u2028", "\u0085", "\uFFFD", "a", "合"),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const anyText = fc.array(unit, { maxLength: 12 }).map((parts) => parts.join(""));

test("a text that is to be written is what will be read of it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = asWritten(text);
      expect(Buffer.from(written, "utf8").toString("utf8")).toBe(written);
      expect(asWritten(written)).toBe(written);
      expect(fingerprint(written)).toBe(fingerprint(written.replaceAll("\n", "\r\n")));
    }),
    { numRuns: runs(2_000, 200_000), seed: 20260105 },
  );
});

test("whatever is emitted, once it is written nothing differs", () => {
  const { folder } = createProject();
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const artifacts = [
        { path: "one.ts", text: one },
        { path: "review/one.md", text: other },
      ];
      const compare = (): readonly Difference[] => {
        const found: Difference[] = [];
        const { file, rest } = comparing(machineDisk, folder, emptyManifest, (each) => found.push(each));
        for (const artifact of artifacts) file(artifact);
        rest({ contracts: new Map([["one", "x"]]), unlooked: new Set(), others: new Map(), settings: new Map() });
        return found;
      };
      for (const { path, wanted } of compare()) machineDisk.write(join(folder, path), wanted ?? "");
      expect(compare()).toEqual([]);
    }),
    { numRuns: runs(200, 20_000), seed: 20260105 },
  );
});

test("a file with other bytes differs, even where both are read as the same characters", async () => {
  const project = createProject({ "specs/purchase.flow.yaml": contractText("purchase").replace("采购合同", "采购\uFFFD合同") });
  expect((await project.run("compile")).code).toBe(0);
  const path = join(project.folder, "generated/samples/purchase.review.json");
  const bytes = readFileSync(path);
  const at = bytes.indexOf("\uFFFD");
  writeFileSync(path, Buffer.concat([bytes.subarray(0, at), Buffer.of(0xff), bytes.subarray(at + 3)]));
  expect((await project.run("compile", "--check")).stderr).toContain("edited    generated/samples/purchase.review.json");
  expect((await project.run("compile")).code).toBe(1);
  expect((await project.run("compile", "--force")).code).toBe(0);
  expect(readFileSync(path)).toEqual(bytes);
});

test("a contract that compiles is up to date afterwards, whatever its texts hold", async () => {
  let compiled = 0;
  await fc.assert(
    fc.asyncProperty(anyText, anyText, anyText, async (summary, description, label) => {
      const quoted = (text: string): string =>
        JSON.stringify(text).replaceAll(/[\u007F-\uFFFF]/gu, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`);
      const text = contractText("purchase")
        .replace("params: {", `summary: ${quoted(`s${summary}`)}\ndescription: ${quoted(`d${description}`)}\nparams: {`)
        .replace("fileId: file-id", `fileId: { type: file-id, description: ${quoted(`p${label}`)} }`);
      const project = createProject({ "specs/purchase.flow.yaml": text });
      const { code } = await project.run("compile");
      if (code === 0) {
        compiled += 1;
        const check = await project.run("compile", "--check");
        expect(check.stderr).toBe("No findings in 1 file.\n");
        expect(check.code).toBe(0);
        for (const [path, each] of Object.entries(project.files("generated"))) {
          expect(readFileSync(join(project.folder, "generated", path))).toEqual(Buffer.from(each));
          expect(asWritten(each)).toBe(each);
        }
      } else expect(project.files()).toEqual({ "specs/purchase.flow.yaml": text });
      rmSync(project.folder, { recursive: true });
    }),
    { numRuns: runs(12, 1_500), seed: 20260105 },
  );
  expect(compiled).toBeGreaterThan(0);
});
