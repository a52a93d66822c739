import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file to begin from. */
interface Seed {
  readonly path: string;
  readonly text: string;
}

/** The contracts and the documented requests of a project folder: what mutations begin from. */
export interface Corpus {
  readonly contracts: readonly Seed[];
  readonly specs: readonly Seed[];
  readonly configs: readonly Seed[];
  readonly requests: readonly Seed[];
}

export function readCorpus(root: string): Corpus {
  const files = (folder: string, end: string): readonly Seed[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(end))
      .toSorted()
      .map((path) => ({ path, text: readFileSync(join(root, folder, path), "utf8") }))
      // A large file takes the time of hundreds of small ones, and shows no more.
      .filter(({ text }) => text.length < 20_000);
  const specs = files("specs", ".flow.yaml");
  return {
    specs,
    contracts: [...specs, ...files("test/fixtures", ".flow.yaml")],
    configs: [
      { path: "flowspec.config.yaml", text: readFileSync(join(root, "flowspec.config.yaml"), "utf8") },
      { path: "flowspec.config.yaml", text: "emit: { as: javascript, modules: both }\nruntime: package\nlanguage: zh-CN\nsealed: true\n" },
      ...files("test/fixtures", "flowspec.config.yaml"),
    ],
    requests: files("test/requests", ".json"),
  };
}
