import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isDamage, parseManifest } from "../../src/cli/output/manifest.ts";
import { inside } from "../../src/host.ts";
import { failingDisk } from "../support/disks.ts";
import { runs } from "../support/long.ts";
import { contractText, createProject } from "../support/project.ts";

const names = ["purchase", "lease"] as const;
const outputs = ["index.ts", "runtime.ts", ...names.flatMap((name) => [`${name}.ts`, `review/${name}.md`, `samples/${name}.review.json`])];

type Action =
  | { readonly kind: "specify"; readonly name: string; readonly title: string }
  | { readonly kind: "withdraw"; readonly name: string }
  | { readonly kind: "edit"; readonly path: string; readonly text: string }
  | { readonly kind: "delete"; readonly path: string }
  | { readonly kind: "compile" }
  | { readonly kind: "end"; readonly after: number };

const name = fc.constantFrom(...names);
const path = fc.constantFrom(...outputs);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant("specify" as const), name, title: fc.constantFrom("采购合同", "买卖合同") }),
  fc.record({ kind: fc.constant("withdraw" as const), name }),
  fc.record({ kind: fc.constant("edit" as const), path, text: fc.constantFrom("", "mine\n", "﻿\r\n") }),
  fc.record({ kind: fc.constant("delete" as const), path }),
  fc.record({ kind: fc.constant("compile" as const) }),
  fc.record({ kind: fc.constant("end" as const), after: fc.integer({ min: 1, max: 60 }) }),
);

test("in whatever order contracts and files change and runs end, no run overwrites what somebody else wrote, and --force ends in the right state", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 8 }), async (actions) => {
      const project = createProject({ "specs/README.md": "", "specs/purchase.flow.yaml": contractText("purchase") });
      const mine = new Map<string, string>();
      for (const each of [...actions, { kind: "compile" } as const]) {
        if (each.kind === "specify") project.write(`specs/${each.name}.flow.yaml`, contractText(each.name, each.title));
        else if (each.kind === "withdraw") rmSync(join(project.folder, `specs/${each.name}.flow.yaml`), { force: true });
        else if (each.kind === "edit") {
          project.write(`generated/${each.path}`, each.text);
          mine.set(each.path, each.text);
        } else if (each.kind === "delete") {
          rmSync(join(project.folder, "generated", each.path), { force: true });
          mine.delete(each.path);
        } else if (each.kind === "compile") await project.run("compile", "--allow-empty");
        else await project.compileOn(failingDisk((count) => count >= each.after)).catch(() => undefined);
        for (const [path, text] of mine) expect(project.read(`generated/${path}`)).toBe(text);
      }
      expect((await project.run("compile", "--force", "--allow-empty")).code).toBe(0);
      expect((await project.run("compile", "--check", "--allow-empty")).code).toBe(0);
      expect(existsSync(join(project.folder, ".generated.flowspec.staging"))).toBe(false);
      const twin = createProject(Object.fromEntries(Object.entries(project.files("specs")).map(([path, text]) => [`specs/${path}`, text])));
      await twin.run("compile", "--allow-empty");
      expect(project.files("generated")).toMatchObject(twin.files("generated"));
    }),
    { numRuns: runs(15, 1_000) },
  );
});

test("a manifest that is read names nothing outside the folder, whatever it holds", () => {
  const hash = fc.constant("0".repeat(64));
  const paths = fc.oneof(fc.string({ unit: fc.constantFrom(".", "/", "\\", "a", ":", "~", "-", "\0") }), fc.webPath(), fc.string());
  const manifests = fc.record({ version: fc.constant(1), contracts: fc.constant({}), files: fc.dictionary(paths, hash) });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        manifests.map((value) => JSON.stringify(value)),
        fc.string(),
      ),
      (text) => {
        const manifest = parseManifest(text);
        if (isDamage(manifest)) return;
        for (const path of manifest.files.keys()) {
          expect(inside("/out", path).startsWith("/out/")).toBe(true);
          expect(path.replaceAll(/[a-z0-9./-]/gu, "")).toBe("");
        }
      },
    ),
    { numRuns: runs(1_000, 100_000) },
  );
});
