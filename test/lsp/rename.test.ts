import { describe, expect, test } from "vitest";
import { definitionAt } from "../../src/language-service/names/definition.ts";
import { referencesAt } from "../../src/language-service/names/references.ts";
import { renamed } from "../../src/language-service/names/rename.ts";
import { editedProject } from "../support/editor-project.ts";
test("try", async () => {
  const { project, subject, offset } = await editedProject({
    "a.flow.yaml": `flowspec: 1
name: a
action: CreateFlowByFiles
params: { buyer: person-name, fileId: file-id, people: { type: list, items: { name: person-name } } }
samples: { one: { buyer: 张三, fileId: yDR0000000000000000000000000001, people: [{ name: 李四 }] } }
title: "合同-{{bu⟦⟧yer}}"
files: [{ id: "{{fileId}}" }]
approvers:
  - { use: ./p.yaml, role: 甲方 }
  - { each: { who: people }, type: person, name: "{{who.name}}" }
`,
    "p.yaml": `params: { buyer: person-name }\ntype: person\nname: "{{buyer}}"\n`,
  });
  const show = (e: { span: { source: { path: string }; start: number } }) => `${e.span.source.path}:${e.span.start}`;
  console.log((await definitionAt(subject, offset, project)).map(show));
  console.log((await referencesAt(subject, offset, project, true)).map((span) => show({ span })));
  for (const name of ["seller", "null", "people", "who", "na me", "not"]) {
    const r = await renamed(subject, offset, name, project);
    console.log(name, "edits" in r ? r.edits.map((e) => show(e) + e.text) : r);
  }
});
