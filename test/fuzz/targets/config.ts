import { readConfigSource } from "../../../src/resolve.ts";
import { checkSeverities } from "../../../src/severities/check.ts";
import type { Corpus } from "../corpus.ts";
import { mutated } from "../mutate.ts";
import { unsoundSpan } from "../spans.ts";
import type { Target } from "../targets.ts";
import { yamlDocument } from "../yaml.ts";

const more = `specs: [specs, contracts/**/*.flow.yaml]
out: generated
severities: { tidy-whitespace: off, used-params: error }
env: test
environments: { test: { vars: { a: x, b: "1" } } }
`;

/** The configuration: read without an exception, with ranges that are some. */
export function configTarget({ configs }: Corpus): Target {
  return {
    name: "config",
    generate: (random) =>
      random.oneIn(5) ? yamlDocument(random) : mutated(random.pick([more, ...configs.map(({ text }) => text)]), random),
    fault: (text) => {
      const { value, diagnostics } = readConfigSource({ path: "flowspec.config.yaml", text });
      return unsoundSpan([...diagnostics, ...(value ? checkSeverities(value.severities) : [])]);
    },
  };
}
