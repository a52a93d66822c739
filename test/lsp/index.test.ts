import { describe, expect, test } from "vitest";
import { createIndex, type FollowingIndex } from "../../src/language-service/index/index.ts";

/** An index of files in memory that change. */
function indexOf(files: Record<string, string>): { readonly index: FollowingIndex; readonly files: Map<string, string> } {
  const texts = new Map(Object.entries(files));
  const text = (path: string): Promise<"missing" | { path: string; text: string }> => {
    const found = texts.get(path);
    return Promise.resolve(found === undefined ? "missing" : { path, text: found });
  };
  return { index: createIndex({ text }), files: texts };
}

const project = {
  "specs/a.flow.yaml": "name: sale\nuse: ./base.yaml\nfiles: [{ pdf: ../pdf/a.pdf }]\ntitle: '{{vars.site}}'\n",
  "specs/b.flow.yaml": "name: sale\napprovers: [{ use: ./parties/own.yaml }]\n",
  "specs/c.flow.yaml": "name: other\n",
  "specs/base.yaml": "files: [{ pdf: ./base.pdf }]\napprovers: [{ use: parties/own.yaml }]\n",
  "specs/parties/own.yaml": 'sign: [{ sealId: "{{vars.\\x73eal}}" }]\n',
  "specs/nobody.yaml": "sealId: '{{vars.seal}}'\n",
};
const contracts = ["specs/a.flow.yaml", "specs/b.flow.yaml", "specs/c.flow.yaml"];

describe("the index of a project", () => {
  test("knows who uses what, directly and by others", async () => {
    const { index } = indexOf(project);
    expect(await index.update(contracts)).toEqual([]);
    expect(index.contracts()).toEqual(contracts);
    expect(index.usersOf("specs/parties/own.yaml")).toEqual(["specs/a.flow.yaml", "specs/b.flow.yaml"]);
    expect(index.usersOf("specs/base.yaml")).toEqual(["specs/a.flow.yaml"]);
    expect(index.usersOf("specs/nobody.yaml")).toEqual([]);
    expect(index.usersOfPdf("pdf/a.pdf")).toEqual(["specs/a.flow.yaml"]);
    expect(index.usersOfPdf("specs/base.pdf")).toEqual(["specs/a.flow.yaml"]);
    expect(index.filesNaming("seal")).toEqual(["specs/parties/own.yaml"]);
    expect(index.filesNaming("site")).toEqual(["specs/a.flow.yaml"]);
    expect(index.named("sale")).toEqual(["specs/a.flow.yaml", "specs/b.flow.yaml"]);
  });

  test("finds contracts and parameters by letters of their names", async () => {
    const { index } = indexOf({
      "a.flow.yaml": '# 😀\r\nname: sale\r\nuse: ./b.yaml\nparams: { buyerName: text, "seller": text }\n',
      "b.yaml": "params:\n  byName: text\n",
    });
    await index.update(["a.flow.yaml"]);
    expect(index.symbols("BN")).toEqual([
      { name: "buyerName", kind: "parameter", line: 3, column: 10, length: 9, path: "a.flow.yaml", contract: "sale" },
      { name: "byName", kind: "parameter", line: 1, column: 2, length: 6, path: "b.yaml" },
    ]);
    expect(index.symbols("sEl").map(({ name, column }) => [name, column])).toEqual([["seller", 28]]);
    expect(index.symbols("s").map(({ name, kind }) => [name, kind])).toEqual([
      ["sale", "contract"],
      ["seller", "parameter"],
    ]);
    expect(index.symbols("")).toHaveLength(4);
  });

  test("follows texts that change, come and go, and keeps what a broken one said", async () => {
    const { index, files } = indexOf(project);
    await index.update(contracts);
    files.set("specs/base.yaml", "title: [\napprovers: []\n");
    await index.update(["specs/base.yaml"]);
    expect(index.usersOf("specs/parties/own.yaml")).toEqual(["specs/a.flow.yaml", "specs/b.flow.yaml"]);
    files.set("specs/base.yaml", "approvers: []\n");
    await index.update(["specs/base.yaml"]);
    expect(index.usersOf("specs/parties/own.yaml")).toEqual(["specs/b.flow.yaml"]);
    files.delete("specs/b.flow.yaml");
    files.set("specs/d.flow.yaml", "use: ./nobody.yaml\n");
    // What cannot be read the first time may use whatever it seems to use.
    files.set("specs/e.flow.yaml", "title: [\n  use: './nobody.yaml'\nx: {{vars.other-}} pdf: a.pdf}\n");
    await index.update(["specs/b.flow.yaml", "specs/d.flow.yaml", "specs/e.flow.yaml"]);
    expect(index.contracts()).toEqual(["specs/a.flow.yaml", "specs/c.flow.yaml", "specs/d.flow.yaml", "specs/e.flow.yaml"]);
    expect(index.usersOf("specs/nobody.yaml")).toEqual(["specs/d.flow.yaml", "specs/e.flow.yaml"]);
    expect(index.usersOfPdf("specs/a.pdf")).toEqual(["specs/e.flow.yaml"]);
    expect(index.filesNaming("other")).toEqual(["specs/e.flow.yaml"]);
    expect(index.filesNaming("seal")).toEqual(["specs/nobody.yaml"]);
    // Nobody uses it any more, so that it is no file of the project.
    expect(index.usersOf("specs/parties/own.yaml")).toEqual([]);
  });

  test("lets others go on, and goes on itself where it was stopped", async () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`${at}.flow.yaml`, "use: ./base.yaml\n"]));
    const { index } = indexOf({ ...many, "base.yaml": "title: a\n" });
    let pauses = 0;
    const left = await index.update(Object.keys(many), () => Promise.resolve(++pauses < 3));
    expect(pauses).toBe(3);
    expect(index.usersOf("base.yaml")).toHaveLength(30);
    expect(await index.update(left, () => Promise.resolve(true))).toEqual([]);
    expect(index.usersOf("base.yaml")).toHaveLength(100);
  });

  test("says what the latest reading of a file says, whichever ends last", async () => {
    const waiting: ((text: string) => void)[] = [];
    const text = (path: string): Promise<{ path: string; text: string }> =>
      new Promise((resolve) => {
        waiting.push((said) => {
          resolve({ path, text: said });
        });
      });
    const index = createIndex({ text });
    const both = [index.update(["a.flow.yaml"]), index.update(["a.flow.yaml"])];
    waiting[1]?.("name: second\n");
    waiting[0]?.("name: first\n");
    await Promise.all(both);
    expect(index.named("second")).toEqual(["a.flow.yaml"]);
  });
});
