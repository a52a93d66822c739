import { expect, test } from "vitest";
import { contractText } from "../support/project.ts";
import { editedProject } from "../support/editor-project.ts";

const files = {
  "specs/a.flow.yaml": `use: ./us.yaml\n${contractText("a")}`,
  "specs/us.yaml": "summary: 一起⟦用⟧的\n",
  "specs/pdf/lease.pdf.facts.json": "{}",
};

test("a project in memory knows what is selected, where the file stands and what lies beside it", async () => {
  const { path, offset, selection, subject, project, typed } = await editedProject(files);
  expect({ path, offset, selected: subject.source.text.slice(selection.start, selection.end), kind: subject.kind }).toEqual({
    path: "specs/us.yaml",
    offset: 11,
    selected: "用",
    kind: "part",
  });
  expect(subject.standings.map(({ contract, pointer, construct }) => [contract, pointer, construct.name])).toEqual([
    ["specs/a.flow.yaml", "", "contract"],
  ]);
  expect(await project.reader.list("specs")).toEqual([
    { name: "a.flow.yaml", isFolder: false },
    { name: "pdf", isFolder: true },
    { name: "us.yaml", isFolder: false },
  ]);
  expect((await project.reader.list("specs/pdf")).map(({ name }) => name)).toEqual(["lease.pdf", "lease.pdf.facts.json"]);
  expect(project.index.usersOf("specs/us.yaml")).toEqual(["specs/a.flow.yaml"]);
  expect(typed(path, "summary: [").isCut).toBe(true);
});
