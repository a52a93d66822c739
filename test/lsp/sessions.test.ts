import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import {
  CancellationTokenSource,
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
  DocumentSymbolRequest,
  HoverRequest,
  type Hover,
  LSPErrorCodes,
  RenameRequest,
} from "vscode-languageserver/node";
import { describe, expect, onTestFinished, test } from "vitest";
import { folderWith } from "../support/folder.ts";
import { modest } from "../support/lsp/capabilities.ts";
import { serverHere } from "../support/lsp/in-process.ts";
import { codesOf, Editor, type Start } from "../support/lsp.ts";
import { contractText } from "../support/project.ts";

/*
 * What happens to a project that is worked on: one test for each way in which an editor could show what is not so. Every test looks whether
 * findings came of a text that the server knew to be old (`wrongs`).
 */

/** The key that every broken contract has wrong. */
const wrongKey = (text: string): string => text.replace("title:", "titel:");
const config = "specs: [specs]\n";
/** A contract whose first party is a file of its own. */
const withParty = (name: string, party = "parties/us.yaml"): string =>
  contractText(name).replace("approvers:\n", `approvers:\n  - use: ${party}\n`);
const party = `params: { clerk: person-name, clerkMobile: mobile }
samples: { review: { clerk: 王五, clerkMobile: "13100000000" } }
type: company
organization: 示例科技有限公司
name: "{{clerk}}"
mobile: "{{clerkMobile}}"
sign: [{ type: seal, at: { page: 1, x: 300, y: 100 } }]
`;
const wrongParty = party.replace("organization:", "organisation:");

/** An editor on a folder with these files; what it saw is looked at after the test. */
async function editing(
  files: Readonly<Record<string, string>>,
  start: Partial<Start> & { lang?: string; env?: Record<string, string> } = {},
): Promise<Editor> {
  const { lang, env, ...rest } = start;
  const folder = rest.folder ?? (await folderWith(files));
  const editor = await Editor.start(serverHere(folder, { ...(lang === undefined ? {} : { lang }), ...(env ? { env } : {}) }), {
    folder,
    ...rest,
  });
  onTestFinished(async () => {
    expect(editor.wrongs).toEqual([]);
    if (!(await ended(editor))) expect(await editor.stop()).toBe(0);
  });
  return editor;
}

const a = "specs/a.flow.yaml";
const b = "specs/b.flow.yaml";
const us = "specs/parties/us.yaml";

async function ended({ running }: Editor): Promise<boolean> {
  return Promise.race([running.ended.then(() => true), new Promise<boolean>((resolve) => setImmediate(() => resolve(false)))]);
}

/** What has to come last: whatever was asked before it is answered, and a change of a file that nothing uses has been looked at. */
async function settled(editor: Editor, path = "specs/last.flow.yaml"): Promise<void> {
  await editor.open(path, wrongKey(contractText("last")));
  await editor.codes(path, "known-keys");
  await editor.close(path);
  await editor.codes(path);
}

describe("a file that is worked on", () => {
  test("has its findings at once, others as it is changed, and none once it is closed", async () => {
    const editor = await editing({ "flowspec.config.yaml": config, [a]: wrongKey(contractText("a")) });
    await editor.open(a);
    expect(codesOf(await editor.findings(a))).toEqual(["known-keys"]);
    await editor.replace(a, "titel:", "title:");
    expect(await editor.findings(a)).toEqual([]);
    await editor.replace(a, "title:", "titel:");
    expect(codesOf(await editor.findings(a))).toEqual(["known-keys"]);
    await editor.close(a);
    expect(await editor.codes(a)).toEqual([]);
  });

  test("is judged by its text in the editor, not by that of the disk", async () => {
    const editor = await editing({ "flowspec.config.yaml": config, [a]: contractText("a") });
    await editor.open(a, wrongKey(contractText("a")));
    expect(codesOf(await editor.findings(a))).toEqual(["known-keys"]);
    await editor.write(a, contractText("a", "租赁合同"));
    await settled(editor);
    expect(codesOf(editor.latest(a)?.diagnostics ?? [])).toEqual(["known-keys"]);
    await editor.rewrite(a, contractText("a"));
    expect(await editor.findings(a)).toEqual([]);
  });

  test("that is deleted or renamed on the disk has no findings left once its editor has closed it", async () => {
    const editor = await editing({ "flowspec.config.yaml": config, [a]: wrongKey(contractText("a")), [b]: wrongKey(contractText("b")) });
    await editor.open(a);
    await editor.open(b);
    await editor.findings(a);
    await editor.findings(b);
    await editor.remove(a);
    await editor.close(a);
    await editor.move(b, "specs/c.flow.yaml");
    await editor.close(b);
    await editor.open("specs/c.flow.yaml");
    expect(codesOf(await editor.findings("specs/c.flow.yaml"))).toEqual(["known-keys"]);
    await editor.codes(a);
    await editor.codes(b);
  });

  test("that lies on no disk yet is checked as its name says", async () => {
    const editor = await editing({ "flowspec.config.yaml": config });
    await editor.open("specs/new.flow.yaml", wrongKey(contractText("new")));
    expect(codesOf(await editor.findings("specs/new.flow.yaml"))).toEqual(["known-keys"]);
    await editor.save("specs/new.flow.yaml").catch(() => undefined);
    await editor.replace("specs/new.flow.yaml", "titel:", "title:");
    expect(await editor.findings("specs/new.flow.yaml")).toEqual([]);
  });

  test("and is no contract, nor used by one, has no findings", async () => {
    const others = [
      "services: {}\n",
      "name: build\non: push\n",
      "action: turn_on\n",
      "- action: turn_on\n",
      "a: [\n",
      "",
      "a: 1\n---\nb: 2\n",
    ];
    const editor = await editing({ "flowspec.config.yaml": config, [a]: contractText("a") });
    for (const [index, text] of others.entries()) await editor.open(`other-${index}.yaml`, text, "yaml");
    await editor.open(a);
    await editor.findings(a);
    await settled(editor);
    expect(editor.published.filter(({ path, diagnostics }) => path.startsWith("other") && diagnostics.length > 0)).toEqual([]);
  });
});

describe("late answers", () => {
  test("of a burst of changes are dropped: the last text alone counts", async () => {
    const editor = await editing({ "flowspec.config.yaml": config, [a]: contractText("a") });
    await editor.open(a);
    for (let round = 0; round < 40; round += 1) {
      await editor.replace(a, round % 2 === 0 ? "title:" : "titel:", round % 2 === 0 ? "titel:" : "title:");
      if (round % 7 === 0) await editor.ask(HoverRequest.type, editor.at(a, "action"));
    }
    expect(await editor.findings(a)).toEqual([]);
    const versions = editor.published.filter(({ path }) => path === a).map(({ version = 0 }) => version);
    expect(versions).toEqual(versions.toSorted((one, other) => one - other));
    // Hardly any text between the first and the last was worth a check.
    expect(versions.length).toBeLessThan(20);
    await settled(editor);
    expect(editor.latest(a)).toMatchObject({ version: 41, diagnostics: [] });
  });

  test("an answer is of the text that the editor had when it asked", async () => {
    const editor = await editing({ "flowspec.config.yaml": config, [a]: contractText("a") });
    await editor.open(a);
    for (const name of ["first", "second", "third"]) {
      await editor.rewrite(a, `# ${name}\n${contractText(name)}`);
      const symbols = (await editor.ask(DocumentSymbolRequest.type, editor.of(a))) ?? [];
      expect(JSON.stringify(symbols)).toContain(name);
    }
  });

  test("a question that is cancelled is answered with nothing or with that, and the next one is answered", async () => {
    const editor = await editing({ "flowspec.config.yaml": config, [a]: contractText("a") });
    await editor.open(a);
    const cancel = new CancellationTokenSource();
    const asked = Array.from({ length: 20 }, () =>
      editor.connection.sendRequest(CompletionRequest.type, editor.at(a, "deadline"), cancel.token),
    );
    cancel.cancel();
    for (const each of await Promise.allSettled(asked))
      if (each.status === "rejected") expect((each.reason as { code: number }).code).toBe(LSPErrorCodes.RequestCancelled);
    expect(await editor.ask(HoverRequest.type, editor.at(a, "deadline"))).not.toBeNull();
  });
});

describe("a file that contracts use", () => {
  const files = { "flowspec.config.yaml": config, [a]: withParty("a"), [b]: withParty("b"), [us]: party };

  test("shows what is wrong with it under its own name, and nothing once it is mended in the editor", async () => {
    const editor = await editing({ ...files, [us]: wrongParty });
    await editor.open(a);
    await editor.findings(a);
    expect(codesOf(await editor.until(us, ({ diagnostics }) => diagnostics.length > 0))).toContain("known-keys");
    expect(codesOf(editor.latest(a)?.diagnostics ?? [])).not.toContain("known-keys");
    await editor.open(us);
    await editor.rewrite(us, party);
    expect(await editor.codes(us)).toEqual([]);
    expect(await editor.codes(a)).toEqual([]);
  });

  test("counts for its users as it is changed, on the disk and in the editor", async () => {
    const editor = await editing(files);
    await editor.open(a);
    await editor.open(b);
    expect(await editor.findings(a)).toEqual([]);
    expect(await editor.findings(b)).toEqual([]);
    await editor.write(us, wrongParty);
    await editor.until(us, ({ diagnostics }) => codesOf(diagnostics).includes("known-keys"));
    await editor.open(us, party);
    await editor.codes(us);
    await editor.rewrite(us, wrongParty);
    await editor.until(us, ({ diagnostics }) => codesOf(diagnostics).includes("known-keys"));
    await editor.close(us);
    await editor.write(us, party);
    await editor.codes(us);
    // The address of a user changes nothing in the other.
    await editor.remove(us);
    await editor.codes(a, "used-files");
    await editor.codes(b, "used-files");
    await editor.write(us, party);
    await editor.codes(a);
    await editor.codes(b);
  });

  test("has its findings as long as a user is open, and no longer", async () => {
    const editor = await editing({ ...files, [us]: wrongParty });
    await editor.open(a);
    await editor.open(b);
    await editor.until(us, ({ diagnostics }) => diagnostics.length > 0);
    await editor.close(a);
    await settled(editor);
    expect(editor.latest(us)?.diagnostics).not.toEqual([]);
    await editor.close(b);
    expect(await editor.codes(us)).toEqual([]);
  });

  test("that is open alone is judged by the contracts that use it, though none is open", async () => {
    const editor = await editing(files);
    await editor.open(us, wrongParty);
    await editor.until(us, ({ diagnostics }) => codesOf(diagnostics).includes("known-keys"));
    await editor.rewrite(us, party);
    expect(await editor.codes(us)).toEqual([]);
  });

  test("that a contract does not use any more loses what was found in it for that one", async () => {
    const editor = await editing({ ...files, [us]: wrongParty });
    await editor.open(a);
    await editor.until(us, ({ diagnostics }) => diagnostics.length > 0);
    await editor.replace(a, "  - use: parties/us.yaml\n", "");
    expect(await editor.findings(a)).toEqual([]);
    expect(await editor.codes(us)).toEqual([]);
  });
});

describe("the configuration", () => {
  const withVariable = contractText("a").replace("采购合同", '"{{vars.title}}"');
  const named = `${config}env: test\nenvironments:\n  test: { vars: { title: 采购合同 } }\n`;

  test("is followed on the disk and in the editor: what variables it has", async () => {
    const editor = await editing({ "flowspec.config.yaml": config, [a]: withVariable });
    await editor.open(a);
    const before = codesOf(await editor.findings(a));
    expect(before).not.toEqual([]);
    await editor.write("flowspec.config.yaml", named);
    await editor.codes(a);
    await editor.open("flowspec.config.yaml", config);
    await editor.codes(a, ...before);
    await editor.close("flowspec.config.yaml");
    await editor.codes(a);
    await editor.remove("flowspec.config.yaml");
    await editor.codes(a, ...before);
    await editor.write("flowspec.config.yaml", named);
    await editor.codes(a);
  });

  test("is followed in how severe findings are", async () => {
    const editor = await editing({
      "flowspec.config.yaml": config,
      [a]: contractText("a").replace("mobile: mobile }", "mobile: mobile, other: { type: text, optional: true } }"),
    });
    await editor.open(a);
    const [found] = await editor.codes(a, "used-params");
    expect(found?.severity).toBe(2);
    await editor.write("flowspec.config.yaml", `${config}severities: { used-params: error }\n`);
    await editor.until(a, ({ diagnostics }) => diagnostics[0]?.severity === 1);
    await editor.write("flowspec.config.yaml", `${config}severities: { used-params: off }\n`);
    await editor.codes(a);
  });

  test("shows its own findings, and the last that was right counts while it is wrong", async () => {
    const editor = await editing({ "flowspec.config.yaml": named, [a]: withVariable });
    await editor.open(a);
    expect(await editor.findings(a)).toEqual([]);
    await editor.open("flowspec.config.yaml", named.replace("specs:", "spcs:"));
    await editor.until("flowspec.config.yaml", ({ diagnostics }) => diagnostics.length > 0);
    await settled(editor);
    expect(editor.latest(a)?.diagnostics).toEqual([]);
    await editor.rewrite("flowspec.config.yaml", named);
    await editor.codes("flowspec.config.yaml");
  });
});

describe("a PDF and its facts", () => {
  const pdf = "specs/contract.pdf";
  const facts = (name: string): string =>
    readFileSync(new URL(`../fixtures/diagnostics/keyword-in-pdf/${name}.pdf.facts.json`, import.meta.url), "utf8");
  const signed = readFileSync(new URL("../fixtures/diagnostics/keyword-in-pdf/right.flow.yaml", import.meta.url), "utf8");

  test("are followed on the disk", async () => {
    const editor = await editing({ "flowspec.config.yaml": config, [a]: signed, [`${pdf}.facts.json`]: facts("contract") });
    await editor.open(a);
    expect(await editor.findings(a)).toEqual([]);
    await editor.write(`${pdf}.facts.json`, facts("scan"));
    await editor.until(a, ({ diagnostics }) => diagnostics.length > 0, "a finding of other facts");
    await editor.write(`${pdf}.facts.json`, facts("contract"));
    await editor.codes(a);
    await editor.write(pdf, "%PDF-1.7 another one\n");
    await editor.codes(a, "pdf-facts-fresh");
    await editor.remove(pdf);
    await editor.codes(a);
    await editor.write(`${pdf}.facts.json`, "{");
    await editor.codes(a, "pdf-facts-form");
    await editor.remove(`${pdf}.facts.json`);
    await editor.until(a, ({ diagnostics }) => diagnostics.length > 0 && !codesOf(diagnostics).includes("pdf-facts-form"));
    await editor.write(`${pdf}.facts.json`, facts("contract"));
    await editor.codes(a);
  });
});

describe("projects", () => {
  test("of two folders have contracts of the same names, and know nothing of each other", async () => {
    const project = { "flowspec.config.yaml": config, [a]: contractText("same") };
    const files = Object.fromEntries(
      ["one", "two"].flatMap((folder) => Object.entries(project).map(([path, text]) => [`${folder}/${path}`, text])),
    );
    const editor = await editing(files, { folders: ["one", "two"] });
    await editor.open(`one/${a}`);
    await editor.open(`two/${a}`);
    expect(await editor.findings(`one/${a}`)).toEqual([]);
    expect(await editor.findings(`two/${a}`)).toEqual([]);
    await editor.replace(`one/${a}`, "title:", "titel:");
    expect(codesOf(await editor.findings(`one/${a}`))).toEqual(["known-keys"]);
    await settled(editor, "two/specs/last.flow.yaml");
    expect(editor.latest(`two/${a}`)?.diagnostics).toEqual([]);
  });

  test("of one folder may not: the second of two contracts of one name says so, until it is called otherwise", async () => {
    const editor = await editing({ "flowspec.config.yaml": config, [a]: contractText("same"), [b]: contractText("same") });
    await editor.open(a);
    await editor.open(b);
    await editor.codes(b, "unique-contract-names");
    await editor.replace(b, "name: same", "name: other");
    expect(await editor.findings(b)).toEqual([]);
    expect(await editor.codes(a)).toEqual([]);
  });

  test("within others are projects of their own, by their own configuration", async () => {
    const inner = contractText("a").replace("采购合同", '"{{vars.title}}"');
    const editor = await editing({
      "flowspec.config.yaml": config,
      [a]: contractText("a"),
      "inner/flowspec.config.yaml": `${config}env: test\nenvironments:\n  test: { vars: { title: 采购合同 } }\n`,
      [`inner/${a}`]: inner,
    });
    await editor.open(a);
    await editor.open(`inner/${a}`);
    expect(await editor.findings(a)).toEqual([]);
    expect(await editor.findings(`inner/${a}`)).toEqual([]);
    // Without its configuration the inner one belongs to the outer project, where the variable has no value.
    await editor.remove("inner/flowspec.config.yaml");
    await editor.until(`inner/${a}`, ({ diagnostics }) => diagnostics.length > 0);
  });

  test("outside of the folders of the editor are served as well, and so is a file of no project", async () => {
    const editor = await editing(
      {
        "open/readme.md": "",
        "closed/flowspec.config.yaml": config,
        [`closed/${a}`]: wrongKey(contractText("a")),
        "alone/x.flow.yaml": wrongKey(contractText("x")),
      },
      { folders: ["open"] },
    );
    for (const path of [`closed/${a}`, "alone/x.flow.yaml"]) {
      await editor.open(path);
      expect(codesOf(await editor.findings(path))).toEqual(["known-keys"]);
      expect(await editor.ask(HoverRequest.type, editor.at(path, "deadline"))).not.toBeNull();
    }
  });

  test("come and go with the folders of the editor", async () => {
    const editor = await editing(
      {
        "one/flowspec.config.yaml": config,
        [`one/${a}`]: contractText("a"),
        "two/flowspec.config.yaml": config,
        [`two/${a}`]: wrongKey(contractText("a")),
      },
      { folders: ["one"] },
    );
    await editor.open(`one/${a}`);
    await editor.findings(`one/${a}`);
    const folder = (name: string): { uri: string; name: string } => ({ uri: pathToFileURL(join(editor.folder, name)).href, name });
    const change = (added: readonly string[], removed: readonly string[]): Promise<void> =>
      editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: { added: added.map(folder), removed: removed.map(folder) },
      });
    await change(["two"], []);
    await editor.open(`two/${a}`);
    expect(codesOf(await editor.findings(`two/${a}`))).toEqual(["known-keys"]);
    await editor.close(`two/${a}`);
    await change([], ["two"]);
    await editor.codes(`two/${a}`);
    await change([], ["one"]);
    await editor.replace(`one/${a}`, "title:", "titel:");
    expect(codesOf(await editor.findings(`one/${a}`))).toEqual(["known-keys"]);
  });

  test("may be opened without any folder", async () => {
    const editor = await editing({ "flowspec.config.yaml": config, [a]: wrongKey(contractText("a")) }, { folders: [] });
    await editor.open(a);
    expect(codesOf(await editor.findings(a))).toEqual(["known-keys"]);
  });
});

describe("documents that were never saved", () => {
  test("are checked where their language is flowspec, and have no findings left once they are closed", async () => {
    const editor = await editing({ "flowspec.config.yaml": config });
    await editor.open("untitled:Untitled-1", wrongKey(contractText("new")));
    expect(codesOf(await editor.findings("untitled:Untitled-1"))).toEqual(["known-keys"]);
    expect(await editor.ask(HoverRequest.type, editor.at("untitled:Untitled-1", "deadline"))).not.toBeNull();
    await editor.replace("untitled:Untitled-1", "titel:", "title:");
    expect(await editor.findings("untitled:Untitled-1")).toEqual([]);
    await editor.close("untitled:Untitled-1");
    await editor.codes("untitled:Untitled-1");
  });

  test("of other languages and addresses are left alone", async () => {
    const editor = await editing({ "flowspec.config.yaml": config });
    await editor.open("untitled:Untitled-2", "services: {}\n", "yaml");
    await editor.open("git:/specs/a.flow.yaml?ref=HEAD", wrongKey(contractText("a")));
    expect(await editor.ask(HoverRequest.type, editor.at("git:/specs/a.flow.yaml?ref=HEAD", "deadline"))).toBeNull();
    await settled(editor);
    expect(editor.published.flatMap(({ path, diagnostics }) => (diagnostics.length > 0 ? [path] : []))).not.toContain(
      "untitled:Untitled-2",
    );
    expect(editor.latest("git:/specs/a.flow.yaml?ref=HEAD")?.diagnostics ?? []).toEqual([]);
  });
});

describe("positions", () => {
  /** The contract with wide letters and letters of two units before whatever is looked at, and the ends of lines that are wanted. */
  const wide = (end: string, mark = ""): string =>
    mark + `# 😀 西红柿 👩‍👩‍👧‍👧 ﹏\n${contractText("a", "采购😀合同🈚️").replace("action:", "😀: 1\naction:")}`.replaceAll("\n", end);
  const ends: readonly (readonly [string, string, string])[] = [
    ["\\n", "\n", ""],
    ["\\r\\n", "\r\n", ""],
    ["\\n behind a byte order mark", "\n", "\u{feff}"],
    ["\\r\\n behind a byte order mark", "\r\n", "\u{feff}"],
  ];

  test.each(ends)("are right with wide letters, emoji, and lines that end in %s", async (_, end, mark) => {
    const editor = await editing({ "flowspec.config.yaml": config });
    await editor.open(a, wide(end, mark));
    const [found] = await editor.findings(a);
    expect(editor.document(a).getText(found?.range)).toBe("😀");
    const hover: Hover | null = await editor.ask(HoverRequest.type, editor.at(a, "deadline"));
    expect(editor.document(a).getText(hover?.range)).toContain("deadline");
    const target = await editor.ask(DefinitionRequest.type, editor.at(a, "{{mobile"));
    const [location] = [target ?? []].flat();
    const range = location && ("range" in location ? location.range : location.targetSelectionRange);
    expect(editor.document(a).getText(range)).toContain("mobile");
  });

  test.each(ends)("stay right as text is written beside and within emoji, in lines that end in %s", async (_, end, mark) => {
    const editor = await editing({ "flowspec.config.yaml": config });
    const before = wide(end, mark);
    await editor.open(a, before);
    await editor.findings(a);
    const at = editor.text(a).lastIndexOf("😀合同");
    for (const [start, length, text] of [
      [at, 0, "甲"],
      [at + 1, 0, "乙"],
      [at + 1, 1, ""],
      [at + 3, 0, "😀"],
      [at + 3, 2, ""],
      [at, 2, "😀"],
      [0, 0, "# 😀" + end],
    ] as const)
      await editor.edit(a, { start, end: start + length, text });
    // Half of a letter that takes two units, as an editor that counts units writes it.
    await editor.edit(a, { start: editor.text(a).lastIndexOf("😀") + 1, end: editor.text(a).lastIndexOf("😀") + 1, text: "" });
    const found = await editor.findings(a);
    const other = await editing({ "flowspec.config.yaml": config });
    await other.open(a, editor.text(a));
    expect(found).toEqual(await other.findings(a));
  });

  test("are right in edits of several places at once, and in lines that end in a carriage return alone", async () => {
    const editor = await editing({ "flowspec.config.yaml": config });
    await editor.open(a, contractText("a"));
    await editor.edit(a, { start: 0, end: 0, text: "# 一\r# 二\r\n" }, { start: 2, end: 3, text: "😀" }, { start: 0, end: 0, text: "\n" });
    const found = await editor.findings(a);
    const other = await editing({ "flowspec.config.yaml": config });
    await other.open(a, editor.text(a));
    expect(found).toEqual(await other.findings(a));
  });
});

describe("paths", () => {
  test.each(["a b", "100%", "%20", "a#b", "a?b", "合同", "甲 方%23#", "a+b&c=d", "(x) [y] {z}", "é😀", "a;b,c@d"])(
    "with %j are those of files",
    async (name) => {
      const path = `${name}/specs/${name}.flow.yaml`;
      const used = `${name}/specs/${name} 的甲方.yaml`;
      const editor = await editing(
        { [`${name}/flowspec.config.yaml`]: config, [path]: withParty("a", JSON.stringify(`${name} 的甲方.yaml`)), [used]: wrongParty },
        { folders: [name] },
      );
      await editor.open(path);
      await editor.findings(path);
      expect(codesOf(await editor.until(used, ({ diagnostics }) => diagnostics.length > 0))).toContain("known-keys");
      const target = await editor.ask(DefinitionRequest.type, editor.at(path, "的甲方"));
      expect(JSON.stringify(target)).toContain(editor.uri(used));
    },
  );

  test("are the same however an editor escapes them", async () => {
    const editor = await editing({ "flowspec.config.yaml": config, "specs/(甲) a.flow.yaml": wrongKey(contractText("a")) });
    const address = editor.uri("specs/(甲) a.flow.yaml").replace("(", "%28").replace(")", "%29").replace("%E7%94%B2", "%e7%94%b2");
    await editor.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: address, languageId: "flowspec", version: 7, text: contractText("a") },
    });
    await editor.until("specs/(甲) a.flow.yaml", () => true);
    // The text of the editor counts, and findings come under the address that the editor knows.
    expect(editor.published).toMatchObject([{ version: 7, diagnostics: [] }]);
  });
});

describe("language", () => {
  const files = { "flowspec.config.yaml": config, [a]: wrongKey(contractText("a")) };
  const isChinese = (text: unknown): boolean => /[\u4e00-\u9fff]/u.test(JSON.stringify(text).replace(/titel|采购合同/gu, ""));

  test.each([
    [{ locale: "zh-CN" }, true],
    [{ locale: "zh-cn" }, true],
    [{ locale: "zh" }, true],
    [{ locale: "zh-Hans-CN" }, true],
    [{ locale: "en-US" }, false],
    [{ locale: "de" }, false],
    [{}, false],
    [{ locale: "en", lang: "zh-CN" }, true],
    [{ locale: "zh-CN", lang: "en" }, false],
  ])("of findings and hovers with %j: Chinese is %j", async (start, chinese) => {
    const editor = await editing(files, start);
    await editor.open(a);
    const [found] = await editor.findings(a);
    expect(isChinese(found?.message)).toBe(chinese);
    expect(isChinese((await editor.ask(HoverRequest.type, editor.at(a, "deadline")))?.contents)).toBe(chinese);
    const actions = await editor.ask(CodeActionRequest.type, { ...editor.of(a), range: editor.all(a), context: { diagnostics: [] } });
    expect(isChinese(actions?.map(({ title }) => title))).toBe(chinese);
  });
});

describe("an editor", () => {
  test("of some years ago is answered with what it knows", async () => {
    const editor = await editing({ "flowspec.config.yaml": config, [a]: withParty("a"), [us]: wrongParty }, { capabilities: modest });
    await editor.open(a);
    await editor.until(us, ({ diagnostics }) => diagnostics.length > 0);
    const items = await editor.ask(CompletionRequest.type, editor.at(a, "deadline"));
    expect(JSON.stringify(items)).not.toContain("$1");
    // It cannot be asked to watch files: what is on the disk counts once something is saved.
    expect(editor.asked).toEqual([]);
  });

  test("is asked to watch what the server reads", async () => {
    const editor = await editing({ "flowspec.config.yaml": config, [a]: contractText("a") });
    await editor.open(a);
    await editor.findings(a);
    expect(editor.asked).toContain("workspace/didChangeWatchedFiles");
  });

  test("that goes at whatever moment is told nothing of what changes afterwards", async () => {
    for (const moment of [0, 5, 10, 20, 40, 80, 160]) {
      const editor = await editing(
        { "flowspec.config.yaml": config, [a]: wrongKey(contractText("a")) },
        { capabilities: modest, folders: [] },
      );
      await editor.open(a);
      await pause(moment);
      await editor.stop();
      // What still watched would be told in some 100 ms; an error that nobody catches fails the run.
      await rm(join(editor.folder, "flowspec.config.yaml"));
      await pause(300);
    }
  });

  test("may change its user's settings", async () => {
    const editor = await editing({ "flowspec.config.yaml": config, [a]: wrongKey(contractText("a")) });
    await editor.open(a);
    await editor.findings(a);
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { flowspec: {} } });
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect(await editor.ask(HoverRequest.type, editor.at(a, "deadline"))).not.toBeNull();
  });

  test("that asks of what is closed, unknown, gone or behind the end of the text is answered with nothing", async () => {
    const editor = await editing({ "flowspec.config.yaml": config, [a]: contractText("a"), [b]: contractText("b") });
    await editor.open(a);
    await editor.open(b);
    await editor.findings(a);
    await editor.close(b);
    const places = [
      { textDocument: { uri: editor.uri(b) }, position: { line: 0, character: 0 } },
      { textDocument: { uri: editor.uri("specs/never.flow.yaml") }, position: { line: 0, character: 0 } },
      { textDocument: { uri: "not an address" }, position: { line: 0, character: 0 } },
      { textDocument: { uri: "" }, position: { line: 0, character: 0 } },
      { ...editor.of(a), position: { line: 10_000, character: 0 } },
      { ...editor.of(a), position: { line: 0, character: 10_000 } },
      { ...editor.of(a), position: { line: -1, character: -1 } },
    ];
    for (const place of places) {
      await editor.ask(HoverRequest.type, place);
      await editor.ask(CompletionRequest.type, place);
      await editor.ask(DefinitionRequest.type, place);
      await editor.ask(DocumentSymbolRequest.type, place);
      await editor.ask(RenameRequest.type, { ...place, newName: "x" }).catch(() => null);
    }
    await editor.close("specs/never-opened.flow.yaml");
    await editor.connection.sendNotification("textDocument/didChange", {
      ...editor.of("specs/never-opened.flow.yaml"),
      contentChanges: [{ text: "x" }],
    });
    expect(await editor.ask(HoverRequest.type, editor.at(a, "deadline"))).not.toBeNull();
    expect(editor.said).toEqual([]);
  });

  test("that sends what the protocol does not know is answered, and goes on", async () => {
    const editor = await editing({ "flowspec.config.yaml": config, [a]: contractText("a") });
    await editor.open(a);
    for (const [method, params] of [
      ["textDocument/unknown", {}],
      ["textDocument/hover", null],
      ["textDocument/hover", { textDocument: 1, position: "x" }],
      ["textDocument/hover", { ...editor.of(a) }],
      ["workspace/executeCommand", { command: "rm", arguments: ["-rf"] }],
      ["flowspec/unknown", [1, 2]],
    ] as const)
      await editor.connection.sendRequest(method, params).catch(() => null);
    for (const [method, params] of [
      ["textDocument/didOpen", {}],
      ["textDocument/didOpen", { textDocument: { uri: 1, text: 2 } }],
      ["textDocument/didChange", { textDocument: { uri: editor.uri(a), version: 2 }, contentChanges: "x" }],
      ["textDocument/didChange", {}],
      ["workspace/didChangeWatchedFiles", { changes: [{}] }],
      ["workspace/didChangeWorkspaceFolders", {}],
      ["$/unknown", {}],
      ["$/setTrace", { value: "verbose" }],
    ] as const)
      await editor.connection.sendNotification(method, params);
    expect(await editor.ask(HoverRequest.type, editor.at(a, "deadline"))).not.toBeNull();
  });
});
