// Many contracts. Checks are compared with ajv-cli on the same files and the schema that flowspec has derived: it judges the shape alone, says no
// line and knows no rule. Compilations are compared with what makes TypeScript of schemas, in one process for all of them: openapi-typescript's
// function in a loop, which spares its start a thousand times, and json-schema-to-typescript's program on a folder. Their documents hold the same
// names and constants in somewhat more bytes than the contracts, as JSON, which is read faster than YAML; they make types, no builders.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeCorpus } from "./corpus.mjs";
import { cli, inTurn, peak, print, program, root, taken } from "./measure.mjs";
import { jsonSchema, openapi, peers } from "./peers.mjs";

export function checkMany(folder, count) {
  const anew = { before: (turn) => writeCorpus(join(folder, "specs"), count, turn) };
  const schema = join(root, "schema/flow.schema.json");
  const ajv = ["validate", "--spec=draft2020", "--strict=false", "-s", schema, "-d", "specs/*.flow.yaml"];
  const changed = program(folder, [cli, "check", "specs"], anew);
  const [check, again, peer] = inTurn(
    3,
    changed,
    program(folder, [cli, "check", "specs"]),
    program(folder, [join(peers(), "ajv-cli/dist/index.js"), ...ajv]),
  );
  print({ name: `ajv-cli, ${count} contracts`, value: taken(peer) });
  anew.before("last");
  const megabytes = peak(changed);
  print({
    name: `check, ${count} contracts, all changed`,
    value: taken(check, megabytes),
    ratio: check.times(peer),
    of: "ajv-cli",
    goal: 2,
  });
  print({ name: `check, ${count} contracts, unchanged`, value: taken(again), ratio: again.times(peer), of: "ajv-cli" });
}

export function compileMany(folder, count) {
  const [all, single, schemas, documents] = ["all", "single", "schemas", "documents"].map((name) => join(folder, name));
  for (const at of [all, single, schemas, documents]) mkdirSync(at);
  for (let index = 0; index < count; index++) {
    writeFileSync(join(schemas, `contract-${index}.json`), jsonSchema(index));
    writeFileSync(join(documents, `contract-${index}.json`), openapi(index));
  }
  writeFileSync(join(folder, "loop.mjs"), loop);
  const compile = [cli, "compile", "specs"];
  const [floor, one, whole, noop, oneOfAll, ofOpenapi, ofSchemas] = inTurn(
    3,
    program(folder, ["-e", "0"]),
    program(single, compile, { before: (turn) => writeCorpus(join(single, "specs"), 1, turn) }),
    program(all, compile, { before: (turn) => writeCorpus(join(all, "specs"), count, turn) }),
    program(all, compile),
    program(all, compile, { before: (turn) => writeCorpus(join(all, "specs"), 1, `${turn}, once more`) }),
    program(folder, ["loop.mjs", join(peers(), "openapi-typescript/dist/index.mjs"), "documents", "from-documents"]),
    program(folder, [join(peers(), "json-schema-to-typescript/dist/src/cli.js"), "-i", "schemas", "-o", "from-schemas"]),
  );
  const [fastest, name] = ofOpenapi.cpu < ofSchemas.cpu ? [ofOpenapi, "openapi-typescript"] : [ofSchemas, "json-schema-to-typescript"];
  print({ name: `openapi-typescript, ${count} documents`, value: taken(ofOpenapi) });
  print({ name: `json-schema-to-typescript, ${count} schemas`, value: taken(ofSchemas) });
  writeCorpus(join(all, "specs"), count, "last");
  const megabytes = peak(program(all, compile));
  print({
    name: `compile, ${count} contracts, all changed`,
    value: taken(whole, megabytes),
    ratio: whole.times(fastest),
    of: name,
    goal: 1,
  });
  print({ name: `compile, ${count} contracts, unchanged`, value: taken(noop), ratio: noop.times(floor), of: "node -e 0", goal: 1.5 });
  const ratio = oneOfAll.times(one);
  print({ name: `compile, one of ${count} changed`, value: taken(oneOfAll), ratio, of: "compile, one contract, changed", goal: 3 });
}

/** Documents of a folder to files of another, one after the other. */
const loop = `
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [, , library, from, to] = process.argv;
const { default: openapiTS, astToString } = await import(pathToFileURL(library));
mkdirSync(to, { recursive: true });
for (const name of readdirSync(from)) {
  const types = await openapiTS(readFileSync(\`\${from}/\${name}\`, "utf8"));
  writeFileSync(\`\${to}/\${name.replace("json", "ts")}\`, astToString(types));
}
`;

/** Ten times as many contracts against as many: time and memory. */
export function growth(folder, count) {
  const [few, many] = ["few", "many"].map((name) => join(folder, name));
  const check = [cli, "check", "specs"];
  const programs = [
    program(few, check, { before: (turn) => writeCorpus(join(few, "specs"), count, turn) }),
    program(many, check, { before: (turn) => writeCorpus(join(many, "specs"), 10 * count, turn), isWarmedUp: false }),
  ];
  const [one, ten] = inTurn(1, ...programs);
  const [small, large] = programs.map((each) => {
    each.before("last");
    return peak(each);
  });
  const of = `that of ${count} contracts`;
  print({ name: `check, ${10 * count} contracts: time`, value: taken(ten), ratio: ten.times(one), of, goal: 10 });
  print({ name: `check, ${10 * count} contracts: memory`, value: `${large.toFixed(0)} MB`, ratio: large / small, of, goal: 1.2 });
}
