import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { flowspec } from "./support/cli.ts";
import { folderWith } from "./support/folder.ts";
import { pictureOf } from "./support/pixels.ts";
import { commit, type Files, gitEnv, put, repositoryWith } from "./support/repository.ts";

/** `preview --against`: what a page says of two versions, as a reader finds it, in both languages. */
const fixtures = new URL("./fixtures/against/", import.meta.url).pathname;
const specs = new URL("../specs/", import.meta.url).pathname;
const cases = ["clause-added", "all-kinds", "date-removed", "group", "no-facts", "same"] as const;

async function page(folder: string, ...more: readonly string[]): Promise<string> {
  return (await flowspec(folder, ["preview", "after.flow.yaml", "--against", "before.flow.yaml", ...more])).stdout;
}

/** What is read: the text of titles, lists and captions, a line each; links in brackets. */
function readable(html: string): string {
  const body = html.slice(html.indexOf("<body"), html.indexOf("</body>"));
  const told = [...body.matchAll(/<(h1|h2|p|li|figcaption)[ >][^]*?<\/\1>/gu)].map(([element]) =>
    element
      .replaceAll(/<a [^>]*>([^<]*)<\/a>/gu, " [$1]")
      .replaceAll(/<[^>]*>/gu, " ")
      .replaceAll(/\s+/gu, " ")
      .trim(),
  );
  return `${told.join("\n")}\n`;
}

/** Boxes by what they say, each with its page and state. */
function boxesOf(html: string): readonly string[] {
  return html
    .split("<figure ")
    .flatMap((figure, index) =>
      [...figure.matchAll(/class="box (\w+)[ "][^]*?<title>([^<]*)<\/title>/gu)].map(([, state, title]) => `${index} ${state}: ${title}`),
    );
}

/** Both versions of a fixture, in which some words of the later one, or of the former, are others. */
async function edited(name: string, edits: Readonly<Record<string, (text: string) => string>>): Promise<string> {
  const folder = await folderWith({});
  for (const file of await readdir(join(fixtures, name))) {
    if (file.endsWith(".txt")) continue;
    const text = await readFile(join(fixtures, name, file), "utf8");
    await writeFile(join(folder, file), edits[file]?.(text) ?? text);
  }
  return folder;
}

describe.each(cases)("two versions: %s", (name) => {
  test.each(["en", "zh-CN"])("say what is different, in %s", async (language) => {
    const html = await page(join(fixtures, name), "--lang", language);
    await expect(readable(html)).toMatchFileSnapshot(join(fixtures, name, language === "en" ? "changes.txt" : `changes.${language}.txt`));
  });
});

describe("two versions over one another", () => {
  test("are drawn once where they are the same, and before and after on the pages where they stood and stand", async () => {
    expect(boxesOf(await page(join(fixtures, "clause-added"), "--lang", "en"))).toEqual([
      "1 same: 甲方: seal across the pages",
      "2 before: before · 甲方: seal, now on page 3",
      "2 before: before · 甲方: date, now on page 3",
      "2 before: before · 甲方: signature, now on page 3",
      "2 same: 甲方: seal across the pages",
      "2 before: before · 乙方: seal, now on page 3",
      "2 before: before · 乙方: date, now on page 3",
      "2 before: before · 乙方: seal extra, now on page 3",
      "3 after: after · 甲方: seal, before on page 2",
      "3 after: after · 甲方: date, before on page 2",
      "3 after: after · 甲方: signature, before on page 2",
      "3 after: after · 甲方: seal across the pages",
      "3 after: after · 乙方: seal, before on page 2",
      "3 after: after · 乙方: date, before on page 2",
      "3 after: after · 乙方: seal extra, before on page 2",
    ]);
  });

  test("are the other way round where they are asked for the other way round", async () => {
    const { stdout } = await flowspec(join(fixtures, "clause-added"), ["preview", "before.flow.yaml", "--against", "after.flow.yaml"]);
    expect(readable(stdout)).toContain("甲方: seal It moved from page 3 to page 2.");
    expect(readable(stdout)).toContain("Page 3 is gone.");
    expect(readable(stdout)).toContain("甲方: seal across the pages It does not stand on page 3 any more.");
  });

  test("have at their boxes what changed, and what is gone or new", async () => {
    expect(boxesOf(await page(join(fixtures, "date-removed"), "--lang", "zh-CN"))).toEqual([
      "1 same: 甲方的印章",
      "1 after: 改为选填：甲方的文本 remark",
      "1 before: 修改前：乙方的印章",
      "1 after: 修改后：乙方的印章",
      "1 before: 已删除：乙方的日期",
    ]);
    const boxes = boxesOf(await page(join(fixtures, "all-kinds"), "--lang", "en"));
    expect(boxes).toContain("1 after: other type, now required · 甲方: text of several lines bank");
    expect(boxes).toContain("2 after: other party · 见证方: seal handed");
    expect(boxes).toContain("2 after: new · 丙方: signature");
  });

  test("tell a printed label that is left alone, and nothing where facts do not say", async () => {
    const left = "without a component of its own";
    const facts = (text: string): string => text.replace(/ {2}"labels": [^]*?\n {2}\],\n/u, "");
    const moved = (text: string): string => text.replace("occurrence: 1", "occurrence: 0");
    expect(await page(await edited("date-removed", {}))).toContain(left);
    expect(await page(await edited("date-removed", { "contract.pdf.facts.json": facts }))).not.toContain(left);
    const other = (text: string): string =>
      `${text.trimEnd()}\n      - { type: signature, at: { keyword: 日期：, occurrence: 1, align: right } }\n`;
    expect(await page(await edited("date-removed", { "after.flow.yaml": other }))).not.toContain(left);
    // The one that is left alone is the other one.
    expect(await page(await edited("date-removed", { "before.flow.yaml": moved }))).toContain(left);
  });

  test("say moves in all directions, in whole sentences", async () => {
    const said: Readonly<Record<string, string>> = {
      "[-20, 0]": "It moved left by 20 pt (7.1 mm) on page 1.",
      "[20, 0]": "It moved right by 20 pt (7.1 mm) on page 1.",
      "[0, -20]": "It moved up by 20 pt (7.1 mm) on page 1.",
      "[0, 20]": "It moved down by 20 pt (7.1 mm) on page 1.",
      "[-20, -30]": "It moved left by 20 pt (7.1 mm) and up by 30 pt (10.6 mm) on page 1.",
      "[-20, 30]": "It moved left by 20 pt (7.1 mm) and down by 30 pt (10.6 mm) on page 1.",
      "[20, -30]": "It moved right by 20 pt (7.1 mm) and up by 30 pt (10.6 mm) on page 1.",
      "[0.3, 30]": "It moved down by 30 pt (10.6 mm) on page 1.",
    };
    for (const [offset, sentence] of Object.entries(said)) {
      const folder = await edited("date-removed", { "after.flow.yaml": (text) => text.replace("[106.5, 5.6]", offset) });
      expect(readable(await page(folder))).toContain(`乙方: seal ${sentence}`);
    }
  });

  test("have links that lead somewhere, and every id once", async () => {
    for (const name of cases) {
      const html = await page(join(fixtures, name));
      const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...html.matchAll(/href="#([^"]+)"/gu)].filter(([, id]) => !ids.includes(id))).toEqual([]);
    }
  });

  test("mask what names somebody in either, unless it is asked for", async () => {
    const folder = await edited("all-kinds", { "before.flow.yaml": (text) => text.replaceAll("13200000000", "13200000001") });
    const masked = await page(folder);
    expect(masked).not.toMatch(/1320000000[01]|张三/u);
    expect(masked).toContain("132****000");
    expect(await page(folder, "--show-personal")).toMatch(/电话 13200000001/u);
  });

  test("are not made to say anything by the words of a contract", async () => {
    const hostile = `</title><script>alert(1)</script>`;
    const folder = await edited("all-kinds", {
      "after.flow.yaml": (text) =>
        text.replace("value: 四百元", `value: ${JSON.stringify(hostile)}`).replace("role: 丙方", `role: ${JSON.stringify(hostile)}`),
    });
    const html = await page(folder);
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;");
  });
});

describe("what --against is given", () => {
  const answer = async (folder: string, against: string): Promise<string> => {
    const { code, stdout, stderr } = await flowspec(folder, ["preview", "after.flow.yaml", "--against", against]);
    return `${code} ${stdout.slice(0, 9)} ${stderr.split("\n")[0] ?? ""}`.replaceAll(/ +/gu, " ");
  };

  test("is another file: the contract itself, and nothing at all, are mistakes of usage", async () => {
    const folder = join(fixtures, "same");
    expect(await answer(folder, "after.flow.yaml")).toBe(
      "2 error: --against names after.flow.yaml itself: give it another file, such as an earlier version of the contract",
    );
    expect(await answer(folder, "./../same/after.flow.yaml")).toMatch(/^2 error: --against names after\.flow\.yaml itself/u);
    expect(await answer(folder, "none.flow.yaml")).toBe("2 error: no such file: none.flow.yaml");
  });

  test("may stand in another project: its variables and used files are those of that", async () => {
    const folder = await folderWith({});
    const contract = `flowspec: 1
name: a
action: CreateFlowByFiles
params: { user: user-id, file: file-id, name: person-name, mobile: mobile }
initiator: { userId: "{{user}}" }
title: 服务合同
deadline: +30d
files: [{ id: "{{file}}" }]
approvers:
  - use: ../parties/our.yaml
fill:
  - { type: text, id: note, at: { page: 1, x: 72, y: 700 }, size: [100, 20], value: "{{vars.note}}" }
`;
    for (const [project, seal] of [
      ["before", "旧示例章"],
      ["now", "新示例章"],
    ] as const) {
      await mkdir(join(folder, project, "parties"), { recursive: true });
      await mkdir(join(folder, project, "specs"));
      const config = `environments:\n  production: { vars: { note: ${seal} } }\n  test: { vars: { note: ${seal} } }\n`;
      await writeFile(join(folder, project, "flowspec.config.yaml"), config);
      await writeFile(join(folder, project, "specs/a.flow.yaml"), contract);
      await writeFile(
        join(folder, project, "parties/our.yaml"),
        `type: company\nrole: 甲方\norganization: 甲示例科技有限公司\nname: "{{name}}"\nmobile: "{{mobile}}"\nsign:\n  - { type: seal, at: { page: 1, x: 72, y: 500 } }\n`,
      );
    }
    const args = ["preview", "specs/a.flow.yaml", "--against", "../before/specs/a.flow.yaml", "--env", "test"];
    const { code, stdout, stderr } = await flowspec(join(folder, "now"), args);
    expect(code, stderr).toBe(0);
    expect(readable(stdout)).toContain("Initiator: text note Its value was “旧示例章”, now it is “新示例章”.");
  });

  test("is a contract, under any name; what is wrong with either is found as ever, and where one cannot be read no page is written", async () => {
    const folder = await edited("same", { "before.flow.yaml": (text) => text.replace("keyword: 乙方（盖章）", "keyword: 丁方（盖章）") });
    await copyFile(join(folder, "before.flow.yaml"), join(folder, "former.txt"));
    const { code, stdout, stderr } = await flowspec(folder, ["preview", "after.flow.yaml", "--against", "former.txt", "-o", "a.html"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("former.txt:");
    expect(await readFile(join(folder, "a.html"), "utf8")).toContain("Findings before");
    const broken = await edited("same", { "before.flow.yaml": () => "words that are no contract\n" });
    const wrong = await flowspec(broken, ["preview", "after.flow.yaml", "--against", "before.flow.yaml", "-o", "a.html", "--png", "png"]);
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain("before.flow.yaml:1:1");
    expect(await readdir(broken)).not.toContain("a.html");
  });
});

test("the pictures of two versions lie upon the paper of the later, with before dotted and after solid", async () => {
  const folder = await folderWith({});
  await mkdir(join(folder, "pdf"));
  for (const name of ["purchase-contract.pdf", "purchase-contract.pdf.facts.json"])
    await copyFile(join(specs, "pdf", name), join(folder, "pdf", name));
  const text = await readFile(join(specs, "purchase-with-seals.flow.yaml"), "utf8");
  await writeFile(join(folder, "before.flow.yaml"), text);
  await writeFile(join(folder, "after.flow.yaml"), text.replace("x: 150mm, y: 235mm", "x: 60mm, y: 225mm"));
  const { code, stderr } = await flowspec(folder, ["preview", "after.flow.yaml", "--against", "before.flow.yaml", "--png", "png"]);
  expect(code, stderr).toBe(0);
  expect((await readdir(join(folder, "png"))).toSorted()).toEqual([1, 2, 3].map((number) => `purchase-with-seals-against.${number}.png`));
  const picture = await pictureOf(await readFile(join(folder, "png/purchase-with-seals-against.1.png")));
  const rim = (x: number, y: number): number =>
    picture.of(x * 1.5, y * 1.5 - 1, 110 * 1.5, 3).filter(([red, green, blue]) => red + green + blue < 620).length / (110 * 1.5);
  const millimetre = 72 / 25.4;
  const [before, after] = [rim(152 * millimetre, 235 * millimetre + 119), rim(62 * millimetre, 225 * millimetre + 119)];
  expect(after).toBeGreaterThan(0.95);
  expect(before).toBeGreaterThan(0.4);
  expect(before).toBeLessThan(after * 0.85);
});

describe("a contract over what it was in a commit", () => {
  /** A repository whose commit has the former version of a fixture, and in whose folder lies the later one, by one name. */
  async function committed(name: string): Promise<string> {
    const texts = new Map<string, Uint8Array>();
    for (const file of await readdir(join(fixtures, name)))
      if (!file.endsWith(".txt")) texts.set(file, await readFile(join(fixtures, name, file)));
    const named = (version: string): Files =>
      Object.fromEntries(
        [...texts].map(([file, bytes]) => [`specs/${file.replace(new RegExp(`^${version}\\.flow`, "u"), "contract.flow")}`, bytes]),
      );
    const folder = await repositoryWith(named("before"));
    await put(folder, named("after"));
    return folder;
  }

  test("says what two files say", async () => {
    const folder = await committed("clause-added");
    const asked = ["preview", "specs/contract.flow.yaml", "--lang", "en"];
    const files = readable(await page(join(fixtures, "clause-added"), "--lang", "en"));
    for (const against of ["git:main", "git:HEAD", "git:main:specs/contract.flow.yaml"]) {
      const { stdout, stderr } = await flowspec(folder, [...asked, "--against", against], gitEnv);
      const paths = [/git:\w+\/specs\/contract\.flow\.yaml/u, /specs\/contract\.flow\.yaml/u] as const;
      expect(readable(stdout).replace(paths[0], "before.flow.yaml").replace(paths[1], "after.flow.yaml"), stderr).toBe(files);
    }
  });

  test("has findings that tell which version they are of", async () => {
    const folder = await committed("clause-added");
    await put(folder, { "specs/contract.flow.yaml": "flowspec: 1\nname: [" });
    const { code, stderr } = await flowspec(
      folder,
      ["preview", "specs/contract.flow.yaml", "--against", "git:main", "--lang", "en"],
      gitEnv,
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/ specs\/contract\.flow\.yaml:/u);
    await commit(folder, {});
    await put(folder, { "specs/contract.flow.yaml": await readFile(join(fixtures, "clause-added/after.flow.yaml")) });
    const other = await flowspec(folder, ["preview", "specs/contract.flow.yaml", "--against", "git:HEAD", "--lang", "en"], gitEnv);
    expect(other.code).toBe(1);
    expect(other.stderr).toMatch(/ git:HEAD\/specs\/contract\.flow\.yaml:/u);
  });

  test("is refused where the commit has no such file, and where there is no such commit", async () => {
    const folder = await committed("same");
    const { code, stderr } = await flowspec(
      folder,
      ["preview", "specs/contract.flow.yaml", "--against", "git:main:specs/none.flow.yaml", "--lang", "en"],
      gitEnv,
    );
    expect({ code, stderr }).toEqual({ code: 2, stderr: "error: no such file: git:main/specs/none.flow.yaml\n" });
    const none = await flowspec(folder, ["preview", "specs/contract.flow.yaml", "--against", "git:none", "--lang", "en"], gitEnv);
    expect(none).toEqual({ code: 2, stdout: "", stderr: "error: no such revision: none\n" });
    const absent = await flowspec(folder, ["preview", "specs/contract.flow.yaml", "--against", "git:main", "--lang", "en"], { PATH: "" });
    expect(absent.code).toBe(3);
    expect(absent.stderr).toContain("git is not on this machine");
  });
});
