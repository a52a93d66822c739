import { describe, expect, test } from "vitest";
import { hintsIn } from "../../src/language-service/hints.ts";
import { lensesOf } from "../../src/language-service/lenses.ts";
import { type Subject, subjectOf } from "../../src/language-service/subject.ts";
import { span } from "../../src/model/source.ts";
import { english } from "../../src/words/english.ts";
import { chinese } from "../../src/words/zh/chinese.ts";
import { editedProject, editorProject } from "../support/editor-project.ts";
import { specFiles, specProject } from "../support/spec-project.ts";

const whole = ({ source }: Subject): ReturnType<typeof span> => span(source, 0, source.text.length);

describe("hints", () => {
  test("of every contract stand behind a value, each at a place of its own, on one line", async () => {
    const { project, subjects } = await specProject();
    const wrong: string[] = [];
    let count = 0;
    for (const subject of subjects) {
      const { path, text } = subject.source;
      const hints = await hintsIn(subject, whole(subject), project);
      count += hints.length;
      for (const [index, { at, label }] of hints.entries()) {
        const isBehindValue =
          at > 0 && at <= text.length && /[^\s:,{[]/u.test(text.charAt(at - 1)) && /^(?:$|[\s,}\]])/u.test(text.slice(at));
        const isApart = index === 0 || at > (hints[index - 1]?.at ?? 0);
        if (!isBehindValue || !isApart || !/^[\w, =.[\]"…-]*\w = .+$/u.test(label.split(", ")[0] ?? "") || /[\r\n]/u.test(label))
          wrong.push(`${path} ${at} ${label}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(300);
  });

  test("are those of all of the text that stand in the stretch that is asked about", async () => {
    const { project, subjects } = await specProject();
    for (const subject of subjects.filter((_, index) => index % 9 === 0)) {
      const { length } = subject.source.text;
      const all = await hintsIn(subject, whole(subject), project);
      for (const [start, end] of [
        [0, length >> 1],
        [length >> 1, length],
        [length >> 2, (length >> 2) + 60],
      ] as const)
        expect(await hintsIn(subject, span(subject.source, start, end), project)).toEqual(all.filter(({ at }) => start <= at && at <= end));
    }
  });

  test("are none once somebody has typed, until that was checked; and those that no error of a used file concerns stay", async () => {
    const path = "specs/hiring-bundle.flow.yaml";
    const project = editorProject(specFiles);
    await project.workspace.check([path]);
    const now = (): Promise<number> => {
      const subject = subjectOf(path, project);
      if (subject === undefined) throw new Error("there is such a contract");
      return hintsIn(subject, whole(subject), project).then(({ length }) => length);
    };
    const before = await now();
    expect(before).toBeGreaterThan(0);
    project.workspace.open(path, `${specFiles[path] ?? ""}# typed\n`);
    expect(await now()).toBe(0);
    await project.workspace.check([path]);
    expect(await now()).toBe(before);
    const used = "specs/bases/hiring-bundle/employee.yaml";
    project.workspace.open(used, (specFiles[used] ?? "").replace("type: person", "type: persn"));
    expect(await now()).toBe(0);
    await project.workspace.check([path]);
    expect(await now()).toBe(before);
  });

  test("are, with an error anywhere, none but those without it, and none in the value or the party that has it", async () => {
    const path = "a.flow.yaml";
    const text = contract.replace("⟦⟧", "");
    const project = editorProject({ [path]: text });
    const labels = async (now: string): Promise<readonly string[]> => {
      project.workspace.open(path, now);
      await project.workspace.check([path]);
      const subject = subjectOf(path, project);
      if (subject === undefined) throw new Error("there is such a contract");
      return (await hintsIn(subject, whole(subject), project)).map(({ label }) => label);
    };
    const all = await labels(text);
    expect(all).toContain("ApproverType = 1");
    for (const [right, wrong, gone] of [
      ["title: 合同", 'title: "{{who:long}}"', undefined],
      ["title: 合同", "title: 😀", undefined],
      ["title: 合同", "titel: 合同", undefined],
      ["default: +3d", "default: soon", "Deadline = 2026-01-08 09:00"],
      ["page: 1", "page: none", "ApproverType = 1"],
      ["type: signature", "type: signatur", "ApproverType = 1"],
    ] as const) {
      const left = await labels(text.replace(right, wrong));
      expect(all, wrong).toEqual(expect.arrayContaining([...left]));
      if (gone === undefined) expect(left, wrong).toContain("ApproverType = 1");
      else expect(left, wrong).not.toContain(gone);
    }
  });

  const contract = `flowspec: 1
name: a
action: CreateFlowByFiles
params: { clerk: user-id, file: file-id, who: person-name, mobile: mobile, until: { type: timestamp, default: +3d } }
samples:
  one: { now: 2026-01-05T09:00:00+08:00, clerk: yDRclerkUserId000000000000000001, file: yDRcontractPdfFileId00000000001, who: 张三, mobile: "18888888888" }
  other: { now: 2026-02-05T09:00:00+08:00, clerk: yDRclerkUserId000000000000000001, file: yDRcontractPdfFileId00000000001, who: 李四, mobile: "15100000000" }
initiator: { userId: "{{clerk}}" }
title: 合同
deadline: "{{until}}"
userData: { who: "{{who}}", mobile: "{{mobile}}" }
files: [{ id: "{{file}}" }]
approvers: [{ type: person, name: "{{who}}", mobile: "{{mobile}}", sign: [{ type: signature, at: { page: 1, x: 100, y: 100 } }] }]⟦⟧
`;

  test("show the sample that was chosen, else the first", async () => {
    const { project, subject } = await editedProject({ "a.flow.yaml": contract });
    const labels = async (chosen?: string): Promise<string> =>
      (await hintsIn(subject, whole(subject), { ...project, chosenSample: () => chosen })).map(({ label }) => label).join("\n");
    expect(await labels()).toContain("Deadline = 2026-01-08 09:00");
    expect(await labels("none")).toContain("Deadline = 2026-01-08 09:00");
    expect(await labels("other")).toContain("Deadline = 2026-02-08 09:00");
  });

  test("show no personal value where the editor masks them", async () => {
    const { project, subject } = await editedProject({ "a.flow.yaml": contract }, { masksPersonal: true });
    const hints = await hintsIn(subject, whole(subject), project);
    expect(JSON.stringify(hints)).not.toMatch(/张三|18888888888/u);
    expect(hints.length).toBeGreaterThan(0);
  });
});

describe("lenses", () => {
  test("offer of every contract what works: its samples, and a preview of those with a PDF", async () => {
    const { project, subjects } = await specProject();
    for (const subject of subjects) {
      const lenses = lensesOf(subject, project);
      const { text } = subject.source;
      const meaning = subject.standings[0]?.meaning;
      const samples = subject.kind === "contract" ? (meaning?.samples.map(({ name }) => name) ?? []) : [];
      const own = samples.filter((name) => new RegExp(`^  ${name}:`, "mu").test(text));
      expect(lenses.flatMap(({ command, sample }) => (command === "flowspec.payload" ? [sample] : []))).toEqual(own);
      expect(lenses.some(({ command }) => command === "flowspec.preview")).toBe(subject.kind === "contract" && /\bpdf: /u.test(text));
    }
  });

  test("are called in the language of the client", async () => {
    const titles = async (language: typeof english): Promise<readonly string[]> => {
      const { project, subject } = await editedProject(
        { "a.flow.yaml": "flowspec: 1\nname: a⟦⟧\naction: CreateFlowByFiles\n" },
        { language },
      );
      return lensesOf(subject, project).map(({ title }) => title);
    };
    expect(await titles(english)).toEqual(["Actions it compiles for"]);
    expect(await titles(chinese)).toEqual(["可用于哪些接口"]);
  });
});
