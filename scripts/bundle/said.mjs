// What languages other than English say is data, and much of it: bundles have it as such, apart from what writes it, so that the program and the
// library load the same. It is had from what tsc has made of its modules, in `build/`.
import { join } from "node:path";
import { root } from "./settings.mjs";

/** The modules that are nothing but data: bundles have what they come to, and none of what they are put together from. */
const evaluated = ["words/zh/code-pages"];

/** What a language says in findings and beside them: a module that only bundles have. */
export const chineseSaid = "src/words/zh/said.data";

/** Puts data in the place of the modules that say something in another language. */
export const saidAsData = {
  name: "said-as-data",
  setup(build) {
    for (const path of evaluated) {
      build.onLoad({ filter: new RegExp(`[/\\\\]src[/\\\\]${path.replaceAll("/", "[/\\\\]")}\\.ts$`) }, async () =>
        moduleOf(await built(path)),
      );
    }
    build.onLoad({ filter: /[/\\]src[/\\]words[/\\]zh[/\\]chinese\.ts$/ }, () => ({
      contents: `import { said } from "./said.data";\nimport { formats } from "./formats.ts";\nimport { joined } from "./joined.ts";\nexport const chinese = { ...said, formats, joined };`,
      loader: "ts",
    }));
    build.onResolve({ filter: /[/\\]said\.data$/ }, () => ({ path: join(root, chineseSaid), sideEffects: false }));
    build.onLoad({ filter: /[/\\]said\.data$/ }, async () => {
      const { chinese } = await built("words/zh/chinese");
      // What builders say is shipped as parts of the runtime, and what only the page of a code says is asked for apart.
      const said = { ...chinese, formats: undefined, joined: undefined, runtime: undefined };
      const code = Object.keys(said).filter((name) => typeof said[name] === "function");
      if (code.length > 0) throw new Error(`${code.join(" and ")} of words/zh/chinese.ts is no data: import it beside "./said.data".`);
      const advising = Object.entries(said.codes).map(([name, { docs, ...words }]) => [name, { ...words, docs: { fix: docs.fix } }]);
      return moduleOf({ said: { ...said, codes: Object.fromEntries(advising) } });
    });
  },
};

function built(path) {
  return import(`../../build/${path}.js`);
}

/** A module that exports data by name. */
function moduleOf(exported) {
  const lines = Object.entries(exported).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
  return { contents: lines.join("\n"), loader: "js" };
}
