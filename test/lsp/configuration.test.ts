import { describe, expect, test } from "vitest";
import { configExample } from "../../src/explain/examples/configuration.ts";
import { settingIds } from "../../src/language/readers/settings.ts";
import { configurationCompletions } from "../../src/language-service/configuration/completions.ts";
import { configurationHover } from "../../src/language-service/configuration/hover.ts";
import { readConfigSource } from "../../src/resolve.ts";
import { checkSeverities } from "../../src/severities/check.ts";
import { languages } from "../../src/words/languages.ts";
import { withoutPlaces } from "../../src/language-service/complete/snippet.ts";
import { editedProject, type ProjectFiles } from "../support/editor-project.ts";

const configName = "flowspec.config.yaml";

const contract = `flowspec: 1
name: purchase
action: CreateFlowByFiles
initiator: { userId: "{{vars.operatorId}}" }
title: 采购合同
files: [yDRfileId00000000000000000000001]
approvers: [{ type: person, name: 张三, mobile: "13800000000" }]
`;
const project = (config: string): ProjectFiles => ({ [configName]: config, "specs/purchase.flow.yaml": contract });

async function labelsAt(config: string): Promise<readonly string[]> {
  const edited = await editedProject(project(config));
  const { items } = await configurationCompletions(edited.subject, edited.offset, edited.project);
  return items.map(({ label }) => label);
}

async function hoverAt(config: string, language = languages.en): Promise<string | undefined> {
  const edited = await editedProject(project(config), { language });
  return (await configurationHover(edited.subject, edited.offset, edited.project))?.text;
}

describe("variables of the environment", () => {
  test("are proposed where contracts name them and an environment lacks them", async () => {
    expect(await labelsAt("environments:\n  test:\n    vars:\n      ⟦⟧\n")).toEqual(["operatorId"]);
    expect(await labelsAt("environments: { a: { vars: { sealId: x } }, b: { atRunTime: [⟦⟧] } }\n")).toEqual(["sealId", "operatorId"]);
    expect(await labelsAt('environments: { a: { vars: { operatorId: x } }, b: { vars: { operatorId: "y", ⟦⟧ } } }\n')).toEqual([]);
  });

  test("say who names them", async () => {
    expect(await hoverAt("environments: { a: { vars: { operator⟦⟧Id: x } } }\n")).toContain("Named in `specs/purchase.flow.yaml`.");
    expect(await hoverAt("environments: { a: { atRunTime: [operator⟦⟧Id] } }\n")).toContain("Named in `specs/purchase.flow.yaml`.");
  });
});

describe("a setting", () => {
  /** Where each key and each scalar of the example begins. */
  const starts = [...configExample.matchAll(/(?<=^|[\s{[])[A-Za-z][\w.-]*/gmu)].map(({ index }) => index);

  test.each(Object.values(languages))("and each of its words is explained, in $name", async (language) => {
    for (const start of starts) {
      const text = await hoverAt(`${configExample.slice(0, start)}⟦⟧${configExample.slice(start)}\n`, language);
      expect(text, configExample.slice(start, start + 20)).toBeDefined();
      expect(/\p{Script=Han}/u.test(text ?? "")).toBe(language.name === "zh-CN");
    }
  });

  test("is proposed where it may stand, and nothing is that is refused there", async () => {
    const edited = await editedProject({ [configName]: "⟦⟧\n" });
    const { items } = await configurationCompletions(edited.subject, edited.offset, edited.project);
    expect(items.map(({ label }) => label)).toEqual(settingIds().filter((id) => /^[a-z]+$/iu.test(id)));
  });

  test("is taken as it is proposed: no key, no word and no code that is proposed is refused", async () => {
    const at = [
      "emit:\n  as: typescript\n  ⟦⟧\n",
      "emit: ⟦⟧\n",
      "emit: { as: ⟦⟧ }\n",
      "emit: { as: javascript, modules: ⟦⟧ }\n",
      "emit: { as: typescript, imports: ⟦⟧ }\n",
      "runtime: ⟦⟧\n",
      "language: ⟦⟧\n",
      "sealed: ⟦⟧\n",
      "environments: { a: { vars: { b: c } } }\nenv: ⟦⟧\n",
      "environments:\n  a:\n    ⟦⟧\n",
      "environments: { a: { endpoint: ⟦⟧ } }\n",
      "environments: { a: { endpoint: { ⟦⟧ } } }\n",
      "severities:\n  ⟦⟧\n",
      "severities: { approver-duplicate: ⟦⟧ }\n",
      "suppressErrors: ⟦⟧\n",
      "specs: ⟦⟧\n",
      "out: ⟦⟧\n",
    ];
    for (const config of at) {
      const edited = await editedProject(project(config));
      const { items } = await configurationCompletions(edited.subject, edited.offset, edited.project);
      expect(items.length, config).toBeGreaterThan(0);
      for (const { text, isSnippet, span, label } of items) {
        const { source } = edited.subject;
        const written = isSnippet ? withoutPlaces(text) : text;
        const whole = source.text.slice(0, span.start) + written + source.text.slice(span.end);
        const { value, diagnostics } = readConfigSource({ path: configName, text: whole });
        const codes = [...diagnostics, ...(value ? checkSeverities(value.severities) : [])].map(({ code }) => code.name);
        expect(
          codes.filter((code) => ["known-keys", "known-words", "severities-of-warnings", "config-paths"].includes(code)),
          `${config} ${label}`,
        ).toEqual([]);
      }
    }
  });
});
