import { copyFileSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../../src/host.ts";
import { around as begun, beginning, contractText, factsText, type Step, steps, take } from "../record/steps.ts";
import { createWorld, type World } from "../record/world.ts";
import { isLong, runs } from "../support/long.ts";
import { compareLooks, filesIn, lookAt, type Tally } from "../support/scale-inputs.ts";

test("whatever happens to a project: where something else comes of a contract, it has other inputs, and only where one of them has changed", async () => {
  const tally: Tally = { changed: 0, doubted: 0 };
  const count = runs(3, 1000);
  let looks = 0;
  const sequence = async (taken: readonly Step[]): Promise<void> => {
    const world = createWorld(beginning);
    try {
      let around = begun;
      let before = await lookAt(world, around);
      for (const step of taken) {
        const { run, ...next } = take(world, step, around);
        around = next.around;
        if (run !== undefined) continue;
        const after = await lookAt(world, around);
        compareLooks(before, after, tally);
        before = after;
        looks += 1;
      }
    } finally {
      world.remove();
    }
  };
  await fc.assert(fc.asyncProperty(steps, sequence), { numRuns: count });
  expect(tally.changed).toBeGreaterThan(isLong ? count / 8 : 0);
  expect(tally.doubted).toBeLessThan(looks / 2);
});

/** A project with everything that is read: a chain of uses, a file behind a link and one in a folder behind one, PDFs with facts and without, an environment. */
function project(): World {
  const person = 'type: person\nname: 李四\nmobile: "13200000000"\n';
  const at = "sign: [{ type: signature, at: { page: 1, x: 460, y: 600 } }]";
  const using = (name: string, file: string, more = ""): string =>
    contractText(name, 0).replace(/approvers:\n[^]*$/u, `approvers:\n  - { use: ${file}, ${at} }\n${more}`);
  const world = createWorld({
    "flowspec.config.yaml":
      "env: one\nenvironments: { one: { vars: { mobile: '13200000000' } }, two: { vars: { mobile: '13300000000' } } }\n",
    "specs/plain.flow.yaml": contractText("plain", 0),
    "specs/other.flow.yaml": contractText("other", 1),
    "specs/chained.flow.yaml": using("chained", "../parties/outer.yaml"),
    "specs/linked.flow.yaml": using("linked", "../parties/link.yaml"),
    "specs/nested/deep/behind.flow.yaml": using("behind", "../../../behind/party.yaml"),
    "specs/varied.flow.yaml": contractText("varied", 4 << 4),
    "specs/scanned.flow.yaml": contractText("scanned", 0).replace(/file\}\}" \}/u, 'file}}", pdf: ../pdfs/one.pdf }'),
    "specs/bare.flow.yaml": contractText("bare", 0).replace(/file\}\}" \}/u, 'file}}", pdf: ../pdfs/gone.pdf }'),
    "parties/outer.yaml": "use: ./inner.yaml\n",
    "parties/inner.yaml": person,
    "shared/party.yaml": person,
    "pdfs/one.pdf": "%PDF 1",
    "pdfs/one.pdf.facts.json": factsText("%PDF 1", 0),
    "notes.txt": "nobody reads this",
    "specs/notes.txt": "nor this",
  });
  symlinkSync("../shared/party.yaml", join(world.app, "parties/link.yaml"));
  symlinkSync("shared", join(world.app, "behind"));
  return world;
}

/** What may become of a file: each gives how it is undone. */
const changes: Readonly<Record<string, (path: string) => () => void>> = {
  changed: (path) => {
    const text = readFileSync(path);
    const said = text
      .toString()
      .replace("采购", "租赁")
      .replace("李四", "王五")
      .replace("841", "840")
      .replace("13300000000", "13400000000");
    writeFileSync(path, said === text.toString() ? `${said}\n` : said);
    return () => writeFileSync(path, text);
  },
  deleted: (path) => {
    const kept = join(dirname(path), ".kept");
    renameSync(path, kept);
    return () => renameSync(kept, path);
  },
  "with another beside it": (path) => {
    const copy = path.replace(/(?=\.[^/]*$)/u, "-2");
    copyFileSync(path, copy);
    return () => rmSync(copy);
  },
};

test("each file that is changed, deleted or added beside another is told of by the inputs of those contracts alone that go by it", async () => {
  const world = project();
  const tally: Tally = { changed: 0, doubted: 0 };
  const before = await lookAt(world, begun);
  const missing = (before.report?.contracts ?? []).flatMap((each) => each.missing);
  expect(missing).toEqual(["pdfs/gone.pdf", "pdfs/gone.pdf.facts.json"]);
  const compared = async (undo: () => void): Promise<void> => {
    compareLooks(before, await lookAt(world, begun), tally);
    undo();
  };
  for (const [index, path] of filesIn(world).entries()) {
    const all = Object.values(changes);
    for (const change of isLong ? all : all.slice(index % all.length, (index % all.length) + 1)) await compared(change(path));
  }
  for (const path of [
    ...missing,
    "flowspec.config.yml",
    "specs/flowspec.config.yaml",
    "../flowspec.config.yaml",
    "specs/.hidden.flow.yaml",
  ]) {
    const file = join(world.app, path);
    if (existsSync(file)) continue;
    writeFileSync(file, "env: two\n");
    await compared(() => rmSync(file));
  }
  // A link that leads elsewhere, and a folder that becomes one.
  const link = join(world.app, "parties/link.yaml");
  rmSync(link);
  symlinkSync("./outer.yaml", link);
  await compared(() => {
    rmSync(link);
    symlinkSync("../shared/party.yaml", link);
  });
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(await lookAt(world, begun)).toEqual(before);
  expect(tally).toEqual({ changed: expect.any(Number), doubted: 0 });
  expect(tally.changed).toBeGreaterThan(10);
  world.remove();
});

test("the same files give the same bytes, wherever the project lies", async () => {
  const [one, other] = [project(), project()];
  const deeper = join(other.root, "a/far/below/app");
  mkdirSync(dirname(deeper), { recursive: true });
  renameSync(other.app, deeper);
  const { flowspec } = await import("../support/cli.ts");
  const said = async (cwd: string): Promise<string> => (await flowspec(cwd, ["inputs", "--json"])).stdout;
  expect(await said(deeper)).toBe(await said(one.app));
  expect(await said(one.app)).not.toContain(relative("/", one.root));
  for (const world of [one, other]) world.remove();
});

test("a PDF that Git LFS keeps is one input, fetched or not; of any other file its bytes count", async () => {
  const world = project();
  const pdf = join(world.app, "pdfs/one.pdf");
  const fetched = await lookAt(world, begun);
  const pointerTo = (digits: string): string => `version https://git-lfs.github.com/spec/v1\noid sha256:${digits}\nsize 6\n`;
  writeFileSync(pdf, pointerTo(sha256(readFileSync(pdf))));
  const { tree: _, ...unfetched } = await lookAt(world, begun);
  expect(fetched).toMatchObject(unfetched);
  writeFileSync(pdf, pointerTo(sha256("another")));
  compareLooks(fetched, await lookAt(world, begun), { changed: 0, doubted: 0 });
  const party = join(world.app, "parties/inner.yaml");
  writeFileSync(party, pointerTo(sha256(readFileSync(party))));
  compareLooks(fetched, await lookAt(world, begun), { changed: 0, doubted: 0 });
  world.remove();
});
