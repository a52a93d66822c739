import fc from "fast-check";
import { expect, test } from "vitest";
import { missingPdf, type PdfNeed, pdfNeeds } from "../src/preflight.ts";
import { checkEach } from "../src/workspace/each.ts";
import { createWorkspace, type FactsOfContract, type WorkspaceReader } from "../src/workspace/workspace.ts";
import type { Contract } from "../src/model/contract.ts";
import { hasErrors } from "../src/model/diagnostic.ts";
import type { Findings } from "../src/model/findings.ts";
import { pretty } from "../src/report/pretty.ts";
import { summarize } from "../src/report/summary.ts";
import type { Settings } from "../src/resolve.ts";
import { runs } from "./support/long.ts";
import { contractText } from "./support/project.ts";

/** Texts of files that contracts use: without findings, with some of their own, answered and not, with values that name somebody. */
const sharedTexts = [
  "summary: 一起用的\n",
  "titel: x\n",
  "# flowspec-ignore keys-before-wire: 演示\nwire: { Unordered: true }\n",
  "wire: { Unordered: true }\ncc: [{ name: 王小明, mobile: '13800138000' }]\n",
  "use: ./other.yaml\n",
  "[",
];

/** What may stand at the end of a contract. */
const ends = [
  "",
  "# flowspec-ignore used-params: 下个版本使用\n",
  "# flowspec-ignore keys-before-wire: 演示\nwire: { Unordered: true }\n",
  "wire: { Unordered: true }\n",
  "titel: 李四\n",
];

/** What may stand in place of parts of a contract. */
const parts: readonly (readonly [string, string])[] = [
  ["", ""],
  ["fileId: file-id,", "fileId: file-id, later: text,"],
  ['name: "{{signatory}}"', "name: 李小四"],
  ["mobile: mobile", "mobile: phone"],
  ["id:", "pdf: a.pdf, id:"],
];

const uses = ["", "use: shared.yaml\n", "use: ./other.yaml\n", "use: b.flow.yaml\n", "use: gone.yaml\n"];

const contract = fc.record({
  // Of most sets no two contracts have the same name.
  name: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz", "a-b", "ab"),
  use: fc.constantFrom(...uses.flatMap((use, index) => (index < 2 ? [use, use, use] : [use]))),
  part: fc.constantFrom(...parts),
  end: fc.constantFrom(...ends),
});

const project = fc.record({
  contracts: fc.array(contract, { minLength: 1, maxLength: 5 }),
  shared: fc.constantFrom(...sharedTexts),
  other: fc.constantFrom(...sharedTexts),
});

/** All that is said, and of which texts; of codes the names. */
function said({ diagnostics, suppressed }: Findings): string {
  return JSON.stringify(
    { diagnostics, suppressed },
    (key, value: unknown) => (key === "code" ? (value as { name: string }).name : value),
    1,
  );
}

/** What people are told of findings of which they read so many. */
function printed({ diagnostics, suppressed }: Findings, read: number): string {
  return pretty(diagnostics, summarize(1, diagnostics, suppressed.length), (text) => text, read);
}

function readerOf(texts: ReadonlyMap<string, string>, asked: string[] = []): WorkspaceReader {
  const missing = (need: PdfNeed): FactsOfContract["diagnostics"] => [missingPdf(need, "warning")];
  return {
    text: (path) => {
      asked.push(path);
      const text = texts.get(path);
      return Promise.resolve(text === undefined ? "missing" : { path, text });
    },
    facts: (found) => Promise.resolve({ pdfs: new Map(), diagnostics: pdfNeeds(found).flatMap(missing) }),
  };
}

test("contracts that are checked one by one say what they say together, and are taken as they are then", async () => {
  const seen = { errors: 0, clean: 0, suppressed: 0 };
  await fc.assert(
    fc.asyncProperty(
      project,
      fc.constantFrom<Settings>({}, { noSuppressions: true }, { suppressErrors: "never" }),
      async (made, settings) => {
        const texts = new Map([
          ...made.contracts.map(({ name, use, part: [from, to], end }, index): [string, string] => [
            `${"abcde"[index] ?? ""}.flow.yaml`,
            `${use}${contractText(name).replace(from, to)}${end}`,
          ]),
          ["shared.yaml", made.shared],
          ["other.yaml", made.other],
        ]);
        const paths = [...texts.keys()].filter((path) => path.endsWith(".flow.yaml"));
        const { value, ...together } = await createWorkspace(readerOf(texts), settings).check(paths);
        const taken: Contract[] = [];
        const take = (each: Contract): Promise<void> => Promise.resolve(void taken.push(each));
        const findings = await checkEach(paths, readerOf(texts), settings, { take });
        expect(said(findings)).toBe(said(together));
        if (!hasErrors(together.diagnostics)) expect(taken).toEqual(value);
        const read = made.contracts.length;
        expect(printed(await checkEach(paths, readerOf(texts), settings, { read }), read)).toBe(printed(together, read));
        seen[hasErrors(together.diagnostics) ? "errors" : "clean"] += 1;
        seen.suppressed += together.suppressed.length;
      },
    ),
    { numRuns: runs(60, 5_000), seed: 20260105 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(runs(3, 100));
});
