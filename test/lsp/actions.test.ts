import { describe, expect, test } from "vitest";
import { withEdits } from "../../src/language-service/edits.ts";
import { changesIn } from "../../src/language-service/actions/actions.ts";
import { commentAbove } from "../../src/language-service/actions/ignore.ts";
import { fixAllOf } from "../../src/language-service/actions/fix-all.ts";
import type { OfferedChange } from "../../src/language-service/answers.ts";
import { subjectOf } from "../../src/language-service/subject.ts";
import type { Shown } from "../../src/model/findings.ts";
import { editorProject, type ProjectFiles } from "../support/editor-project.ts";
import { filesOf, fixtures, fixtureSource } from "../support/fixtures.ts";
import { isLong, tried } from "../support/long.ts";
import { contractText, createProject } from "../support/project.ts";

/** Fixtures of findings, each with the files beside it. */
const cases = fixtures("diagnostics").flatMap((name) => {
  const all = filesOf("diagnostics", name);
  const beside = all.filter((file) => file.endsWith(".yaml") && !file.endsWith(".flow.yaml"));
  const files = Object.fromEntries(beside.flatMap((file) => [[file, fixtureSource("diagnostics", name, file)?.text ?? ""]]));
  return all
    .filter((file) => file.startsWith("wrong") && file.endsWith(".flow.yaml"))
    .map((file) => ({ name: `${name}/${file}`, file, files: { ...files, [file]: fixtureSource("diagnostics", name, file)?.text ?? "" } }));
});
const some = tried(
  cases.filter((_, index) => isLong || index % 7 === 0),
  16,
);

const settings = { clock: { now: 1_767_600_000, guessed: true } };

/** What comments themselves do wrong no further comment answers. */
const ofComments = ["known-suppressions", "reasoned-suppressions", "used-suppressions"];

/** What is found in a project, and what is offered where. */
async function opened(files: ProjectFiles, file: string): Promise<Opened> {
  const project = editorProject(files, { settings });
  project.workspace.open(file, files[file] ?? "");
  const { diagnostics } = await project.workspace.check([file]);
  const subject = subjectOf(file, project);
  if (subject === undefined) throw new Error("not opened");
  return {
    findings: diagnostics,
    fixAll: () => fixAllOf(subject, project),
    offered: ({ span }) => changesIn(subject, span, project, diagnostics),
  };
}

interface Opened {
  readonly findings: readonly Shown[];
  readonly fixAll: () => Promise<OfferedChange | undefined>;
  readonly offered: (found: Shown) => Promise<readonly OfferedChange[]>;
}

const namesOf = (findings: readonly Shown[]): readonly string[] => findings.map(({ code, data }) => `${code.name} ${JSON.stringify(data)}`);

describe("fixing all", () => {
  test.each(some)("of $name writes what `flowspec check --fix` writes", async ({ file, files }) => {
    const change = await (await opened(files, file)).fixAll();
    const { run, read } = createProject(files);
    await run("check", "--fix", file);
    expect(withEdits(files[file] ?? "", change?.edits ?? [])).toBe(read(file));
  });
});

describe("ignoring a finding", () => {
  test.each(some)("of $name lets it go once a reason is written, and until then says that there is none", async ({ file, files }) => {
    const { findings, offered } = await opened(files, file);
    for (const found of findings) {
      const change = (await offered(found)).find(({ edits: [edit] }) => edit?.text.includes(`flowspec-ignore ${found.code.name}:`));
      if (change === undefined) {
        if (!ofComments.includes(found.code.name)) expect(found.severity).toBe("error");
        continue;
      }
      const text = withEdits(files[file] ?? "", change.edits);
      const waiting = (await opened({ ...files, [file]: text }, file)).findings;
      expect(namesOf(waiting).toSorted()).toEqual([...namesOf(findings), "reasoned-suppressions {}"].toSorted());
      const reasoned = text.replace(`flowspec-ignore ${found.code.name}: `, `flowspec-ignore ${found.code.name}: agreed with the service`);
      const left = (await opened({ ...files, [file]: reasoned }, file)).findings;
      const same = (names: readonly string[]): number => names.filter((each) => each === namesOf([found])[0]).length;
      expect(same(namesOf(left))).toBeLessThan(same(namesOf(findings)));
      expect(namesOf(findings)).toEqual(expect.arrayContaining([...namesOf(left)]));
    }
  });
});

test("a comment ends its line as the text does", () => {
  const source = { path: "a.flow.yaml", text: "a:\r\n  - b: |\r\n      text\r\n      more\r\n  - c: 1\r\n" };
  expect(commentAbove(source, "used-params", source.text.indexOf("c:"))?.text).toBe("  # flowspec-ignore used-params: \r\n");
  expect(commentAbove(source, "used-params", source.text.indexOf("more"))).toBeUndefined();
  expect(commentAbove({ ...source, text: "a: 1" }, "used-params", 0)?.text).toBe("# flowspec-ignore used-params: \n");
});

test("what was found in an earlier text, or would change one, is not offered", async () => {
  const text = contractText("a").replace("title:", "titel:");
  const project = editorProject({ "a.flow.yaml": text }, { settings });
  project.workspace.open("a.flow.yaml", text);
  const { diagnostics } = await project.workspace.check(["a.flow.yaml"]);
  const offered = async (): Promise<readonly OfferedChange[]> => {
    const subject = subjectOf("a.flow.yaml", project);
    const all = { start: 0, end: subject?.source.text.length ?? 0 };
    return subject ? changesIn(subject, { source: subject.source, ...all }, project, diagnostics, ["quickfix"]) : [];
  };
  expect((await offered()).map(({ title }) => title)).toEqual(["Write `title`"]);
  project.workspace.open("a.flow.yaml", `# more\n${text}`);
  expect(await offered()).toEqual([]);
});
