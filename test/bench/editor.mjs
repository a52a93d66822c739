// What an editor without the server takes with the schema that it reads, over what it takes with the check's own, which knows no actions and no words
// of people: completion, hover and validation by yaml-language-server in one process, in turn, at the same places of the same texts.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { editorSchema } from "../../build/language/readers/editor-schema.js";
import { contractSchema } from "../../build/language/readers/schema.js";
import { editorWords } from "../../build/explain/schemas.js";
import { languages } from "../../build/words/languages.js";
import { english } from "../../build/words/reference.js";
import { print } from "./measure.mjs";

const require = createRequire(import.meta.url);
const { TextDocument } = require("vscode-languageserver-textdocument");

/** The most that the schema of editors may take, times the check's own. */
const goal = 1.2;

function serviceOf(schema) {
  const service = require("yaml-language-server").getLanguageService({
    schemaRequestService: async () => JSON.stringify(schema),
    workspaceContext: { resolveRelativePath: (path) => path },
    clientCapabilities: {},
  });
  const schemas = [{ uri: "flow.schema.json", fileMatch: ["*.flow.yaml"], schema }];
  service.configure({ validate: true, completion: true, hover: true, schemas });
  return service;
}

/** Forty parties with ten components each: some 38 kB. */
function large() {
  const seal = (party, number) => `      - { type: seal, at: { keyword: 盖章${party}-${number} } }\n`;
  const parties = Array.from({ length: 40 }, (_, party) => {
    const seals = Array.from({ length: 10 }, (_, number) => seal(party, number)).join("");
    return `  - role: 甲方${party}\n    type: company\n    organization: 某某示例公司${party}\n    name: 张三\n    notify: none\n    sign:\n${seals}`;
  });
  const head = "flowspec: 1\nname: large\naction: CreateFlowByFiles\ntitle: 合同\nfiles: [yDRfileId00000000000000000000001]\n";
  return `${head}approvers:\n${parties.join("")}`;
}

/** The lines of a text that begin with a key, with how far it is indented. */
function keysIn(text) {
  return text.split("\n").flatMap((line, index) => {
    const before = /^( *(?:- )?)[A-Za-z]+:/u.exec(line)?.[1];
    return before === undefined || index < 4 ? [] : [{ line: index, column: before.length }];
  });
}

/** What is asked at a key. The text is another one each time, so that nothing of it is known. */
const questions = {
  completion: (service, text, { line, column }) => {
    const lines = text.split("\n").toSpliced(line + 1, 0, `${" ".repeat(column)}r`);
    return service.doComplete(documentOf(lines.join("\n")), { line: line + 1, character: column + 1 }, false);
  },
  hover: (service, text, { line, column }) => service.doHover(documentOf(text), { line, character: column + 1 }),
  validation: (service, text) => service.doValidation(documentOf(text), false),
};

let version = 0;
function documentOf(text) {
  version += 1;
  return TextDocument.create("file:///project/a.flow.yaml", "yaml", version, text);
}

/** The processor's time of a question, in milliseconds. */
async function spent(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

export async function editor() {
  const services = [serviceOf(contractSchema()), serviceOf(editorSchema(editorWords(english, languages.en)))];
  const texts = {
    "a contract of 4 kB": [readFileSync(new URL("../../specs/purchase-with-seals.flow.yaml", import.meta.url), "utf8"), 60],
    "one of 38 kB": [large(), 20],
  };
  for (const [name, [text, turns]] of Object.entries(texts)) {
    const keys = keysIn(text);
    for (const [question, ask] of Object.entries(questions)) {
      const times = services.map(() => []);
      for (let turn = -5; turn < turns; turn++) {
        const at = keys[((turn + 5) * 7) % keys.length];
        // Who is asked first warms the other up.
        const order = turn % 2 === 0 ? [0, 1] : [1, 0];
        for (const index of order) {
          const time = await spent(() => ask(services[index], text, at));
          if (turn >= 0) times[index].push(time);
        }
      }
      const ratio = median(times[1].map((time, turn) => time / times[0][turn]));
      print({ name: `${question}, ${name}`, value: `${median(times[1]).toFixed(1)} ms`, ratio, of: "the check's schema", goal });
    }
  }
}
