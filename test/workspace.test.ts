import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkSources, createWorkspace, readConfigSource, type Settings, type Workspace } from "../src/index.ts";
import { parseFacts } from "../src/pdf/facts-file.ts";
import { runs } from "./support/long.ts";
import { contractText } from "./support/project.ts";

/** A disk whose files are in memory, and a workspace over it. */
function workspaceOn(
  files: Readonly<Record<string, string>>,
  settings: Settings = {},
): { readonly disk: Map<string, string>; readonly workspace: Workspace; readonly asked: string[] } {
  const disk = new Map(Object.entries(files));
  const asked: string[] = [];
  const workspace = createWorkspace(
    {
      text: (path) => {
        asked.push(path);
        const text = disk.get(path);
        return Promise.resolve(text === undefined ? "missing" : { path, text });
      },
      facts: ({ origin }) => {
        const text = disk.get("pdf/a.pdf.facts.json");
        const parsed = text === undefined ? undefined : parseFacts(text);
        expect(origin.span.source.path).toBe("a.flow.yaml");
        return Promise.resolve({ pdfs: new Map(parsed && "value" in parsed ? [["pdf/a.pdf", parsed.value]] : []), diagnostics: [] });
      },
    },
    settings,
  );
  return { disk, workspace, asked };
}

const both = ["a.flow.yaml", "b.flow.yaml"];
const shared = "parties/us.yaml";
/** Two contracts, of which the first takes its summary from a file. */
const files = { "a.flow.yaml": `use: ${shared}\n${contractText("a")}`, "b.flow.yaml": contractText("b"), [shared]: "summary: 一起用的\n" };

/** The codes that were found, by file. */
async function found(workspace: Workspace, contracts: readonly string[] = both): Promise<Readonly<Record<string, readonly string[]>>> {
  const byFile = await workspace.findings(contracts);
  return Object.fromEntries([...byFile].map(([path, { diagnostics }]) => [path, diagnostics.map(({ code }) => code.name)]));
}

describe("texts", () => {
  test("that are open stand over the disk, until they are closed", async () => {
    const { disk, workspace } = workspaceOn(files);
    workspace.open("b.flow.yaml", contractText("b").replace("title:", "titel:"));
    expect(await found(workspace)).toEqual({ "a.flow.yaml": [], [shared]: [], "b.flow.yaml": ["known-keys"] });
    disk.set("b.flow.yaml", contractText("b", "租赁合同"));
    workspace.changed(["b.flow.yaml"]);
    expect((await found(workspace))["b.flow.yaml"]).not.toEqual([]);
    workspace.close("b.flow.yaml");
    expect((await found(workspace))["b.flow.yaml"]).toEqual([]);
    expect(workspace.document("b.flow.yaml")?.source.text).toContain("租赁合同");
  });

  test("that are asked for alone are open ones before those of the disk, of which nothing stays", async () => {
    const { disk, workspace } = workspaceOn(files);
    expect(await workspace.text(shared)).toEqual({ path: shared, text: files[shared] });
    disk.set(shared, "summary: 另一份\n");
    expect(await workspace.text(shared)).toEqual({ path: shared, text: "summary: 另一份\n" });
    expect(workspace.document(shared)).toBe(undefined);
    workspace.open(shared, "summary: 打开的\n");
    expect(await workspace.text(shared)).toBe(workspace.document(shared)?.source);
    expect(await workspace.text("nowhere.yaml")).toBe("missing");
  });

  test("of a used file that is open count for its users", async () => {
    const { workspace } = workspaceOn(files);
    workspace.open(shared, "sumary: 一起用的\n");
    expect(await found(workspace)).toEqual({ "a.flow.yaml": [], [shared]: ["known-keys"], "b.flow.yaml": [] });
  });

  test("that are broken keep the last document that could be read, and what stands before the mistake", async () => {
    const { workspace } = workspaceOn(files);
    await workspace.check(both);
    const whole = workspace.document("b.flow.yaml");
    expect(whole?.readable?.document).toBe(whole?.value);
    workspace.open("b.flow.yaml", "flowspec: 1\nname: b\ntitle: [西");
    const { value, cut, readable } = workspace.document("b.flow.yaml") ?? {};
    expect(value?.kind === "map" && [...value.entries.keys()]).toEqual(["flowspec", "name", "title"]);
    expect(cut).toBe(true);
    expect(readable).toBe(whole?.readable);
    expect(await found(workspace)).toMatchObject({ "b.flow.yaml": ["yaml-unclosed"] });
  });
});

describe("a change", () => {
  test("of a used file is checked for its users alone", async () => {
    const { disk, workspace, asked } = workspaceOn(files);
    const before = await workspace.check(both);
    expect(await workspace.stale(both)).toEqual([]);
    disk.set(shared, "summary: 另外的\n");
    expect(await workspace.stale(both)).toEqual([]); // nobody has said so
    asked.length = 0;
    workspace.changed([shared]);
    expect(workspace.usersOf(shared)).toEqual(["a.flow.yaml"]);
    expect(await workspace.stale(both)).toEqual(["a.flow.yaml"]);
    const after = await workspace.check(both);
    expect(asked).toEqual([shared]);
    expect(after.value?.[0]?.summary).toBe("另外的");
    expect(after.value?.[1]).toBe(before.value?.[1]);
  });

  test("that changes nothing makes nothing stale", async () => {
    const { workspace } = workspaceOn(files);
    await workspace.check(both);
    workspace.open("b.flow.yaml", files["b.flow.yaml"]);
    workspace.changed();
    expect(await workspace.stale(both)).toEqual([]);
  });

  test("brings a file that was missing, and takes one away", async () => {
    const { disk, workspace } = workspaceOn({ ...files, [shared]: "summary: x\nuse: more.yaml\n" });
    expect(await found(workspace)).toEqual({ "a.flow.yaml": [], [shared]: ["used-files"], "b.flow.yaml": [] });
    expect(workspace.usersOf("parties/more.yaml")).toEqual(["a.flow.yaml"]);
    expect(workspace.filesOf("a.flow.yaml")).toEqual([shared, "parties/more.yaml"]);
    disk.set("parties/more.yaml", "category: x\n");
    workspace.changed(["parties/more.yaml"]);
    expect(await found(workspace)).toEqual({ "a.flow.yaml": [], [shared]: [], "parties/more.yaml": [], "b.flow.yaml": [] });
    disk.delete(shared);
    workspace.changed([shared]);
    expect(await found(workspace)).toEqual({ "a.flow.yaml": ["used-files"], "b.flow.yaml": [] });
    expect(workspace.usersOf("parties/more.yaml")).toEqual([]);
  });

  test("that removes a contract leaves none of its findings", async () => {
    const { disk, workspace } = workspaceOn({ ...files, "a.flow.yaml": contractText("b"), "b.flow.yaml": contractText("b") });
    expect(await found(workspace)).toEqual({ "a.flow.yaml": [], "b.flow.yaml": ["unique-contract-names"] });
    disk.delete("a.flow.yaml");
    workspace.changed(["a.flow.yaml"]);
    expect(await workspace.stale(both)).toEqual([]);
    expect(await found(workspace)).toEqual({ "b.flow.yaml": [] });
    expect(workspace.document("a.flow.yaml")).toBeUndefined();
  });

  test("of the environment is one for the contracts that name its variables", async () => {
    const settings = (id: string): Settings => {
      const text = `environments: { test: { vars: { category: ${id} } } }\n`;
      const { value } = readConfigSource({ path: "flowspec.config.yaml", text });
      return { environments: value?.environments ?? new Map(), env: "test" };
    };
    const { workspace } = workspaceOn({ ...files, [shared]: 'category: "{{vars.category}}"\n' }, settings("one"));
    expect((await workspace.check(both)).diagnostics).toEqual([]);
    expect(workspace.usersOfVariable("category")).toEqual(["a.flow.yaml"]);
    workspace.configure(settings("one"));
    expect(await workspace.stale(both)).toEqual([]);
    workspace.configure(settings("two"));
    expect(await workspace.stale(both)).toEqual(["a.flow.yaml"]);
  });

  test("of a PDF, or of its facts, is one for the contracts that name it", async () => {
    const facts = readFileSync(new URL("../specs/pdf/purchase-contract.pdf.facts.json", import.meta.url), "utf8");
    const text = contractText("a").replace('id: "{{fileId}}"', 'id: "{{fileId}}", pdf: pdf/a.pdf').replace("page: 1", "page: 900");
    const { disk, workspace } = workspaceOn({ ...files, "a.flow.yaml": text });
    expect((await found(workspace))["a.flow.yaml"]).toEqual([]);
    disk.set("pdf/a.pdf.facts.json", facts);
    expect(workspace.usersOf("pdf/a.pdf")).toEqual(["a.flow.yaml"]);
    workspace.changed(["pdf/a.pdf.facts.json"]);
    expect(await workspace.stale(both)).toEqual(["a.flow.yaml"]);
    expect((await found(workspace))["a.flow.yaml"]).toEqual(["page-in-pdf"]);
  });
});

test("a failure of the machine reaches who asked, and may be gone the next time", async () => {
  let isBroken = true;
  const workspace = createWorkspace({
    text: (path) => (isBroken ? Promise.reject(new Error("no disk")) : Promise.resolve({ path, text: contractText("b") })),
  });
  await expect(workspace.check(["b.flow.yaml"])).rejects.toThrow("no disk");
  isBroken = false;
  expect((await workspace.check(["b.flow.yaml"])).value).toHaveLength(1);
});

test("whatever was changed before, a check says what one from nothing says", async () => {
  const folder = new URL("../specs/", import.meta.url).pathname;
  const all = [
    "parties/our-company",
    "components/contract-seal",
    "distribution-agreement.flow",
    "confidentiality-agreement.flow",
    "tomato.flow",
  ].map((name) => `${name}.yaml`);
  const texts = new Map(all.map((path) => [path, readFileSync(`${folder}${path}`, "utf8")]));
  const contracts = all.filter((path) => path.endsWith(".flow.yaml"));
  const change = fc.record({
    path: fc.constantFrom(...all),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.constantFrom("", "x", "\n", "[", "use: parties/our-company.yaml\n", "gone"),
    isOpen: fc.boolean(),
  });
  const reader = (disk: ReadonlyMap<string, string>) => (path: string) => {
    const text = disk.get(path);
    return Promise.resolve(text === undefined ? ("missing" as const) : { path, text });
  };
  const said = async (workspace: Workspace): Promise<unknown> => {
    const { value, diagnostics } = await workspace.check(contracts);
    return [
      value?.map(({ name }) => name),
      diagnostics.map(({ code, message, span }) => [code.name, message, span.source.path, span.start]),
    ];
  };
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const disk = new Map(texts);
      const seen = new Map(texts);
      const workspace = createWorkspace({ text: reader(disk) });
      for (const { path, from, text, isOpen } of changes) {
        await workspace.check(contracts);
        const before = texts.get(path) ?? "";
        const at = Math.floor(before.length * from);
        const after = `${before.slice(0, at)}${text}${before.slice(at)}`;
        if (isOpen) workspace.open(path, after);
        else if (text === "gone") disk.delete(path);
        else disk.set(path, after);
        if (!isOpen) {
          workspace.close(path);
          workspace.changed([path]);
        }
        if (!isOpen && text === "gone") seen.delete(path);
        else seen.set(path, after);
      }
      expect(await said(workspace)).toEqual(await said(createWorkspace({ text: reader(seen) })));
    }),
    { numRuns: runs(15, 500) },
  );
  const sources = contracts.map((path) => ({ path, text: texts.get(path) ?? "" }));
  const files = new Map([...texts].map(([path, text]) => [path, { path, text }]));
  const fresh = createWorkspace({ text: reader(texts) });
  expect((await fresh.check(contracts)).diagnostics.map(({ message }) => message)).toEqual(
    checkSources(sources, { files }).diagnostics.map(({ message }) => message),
  );
});
