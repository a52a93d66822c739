// One contract: what a hook, an editor or a person at the prompt waits for. The floor is Node that does nothing, the peer TypeSpec's compiler
// with its emitter of JSON Schema, on a program of the same names and constants in about as many bytes as the contract.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeCorpus } from "./corpus.mjs";
import { cli, inTurn, peak, print, program, taken } from "./measure.mjs";
import { peers, typespec } from "./peers.mjs";

export function one(folder) {
  const at = (name) => join(folder, name);
  const changing = (name) => ({ before: (turn) => writeCorpus(join(at(name), "specs"), 1, turn) });
  const uncached = { env: { FLOWSPEC_CACHE: "off" } };
  mkdirSync(at("tsp"));
  writeFileSync(join(at("tsp"), "main.tsp"), typespec(0));
  symlinkSync(peers(), join(at("tsp"), "node_modules"));
  writeCorpus(join(at("same"), "specs"), 1);
  const emitter = ["node_modules/@typespec/compiler/entrypoints/cli.js", "compile", "main.tsp", "--emit", "@typespec/json-schema"];

  const floor = program(folder, ["-e", "0"]);
  const tsp = program(at("tsp"), emitter, { before: () => rmSync(join(at("tsp"), "tsp-output"), { recursive: true, force: true }) });
  const lines = [
    {
      name: "check, one contract, changed",
      of: floor,
      goal: 1.9,
      program: program(at("checked"), [cli, "check", "specs"], changing("checked")),
    },
    { name: "check, one contract, unchanged", of: floor, goal: 1.15, program: program(at("same"), [cli, "check", "specs"]) },
    { name: "check, one contract, no cache", of: floor, program: program(at("same"), [cli, "check", "specs"], uncached) },
    {
      name: "compile, one contract, changed",
      of: floor,
      goal: 3.5,
      program: program(at("compiled"), [cli, "compile", "specs"], changing("compiled")),
    },
    { name: "compile, one contract, unchanged", of: floor, program: program(at("compiled"), [cli, "compile", "specs"]) },
    { name: "compile, one contract, no cache", of: floor, program: program(at("same"), [cli, "compile", "specs"], uncached) },
  ];
  const programs = [floor, tsp, ...lines.map((line) => line.program)];
  const [bare, peer, ...spent] = inTurn(9, ...programs);
  const peaks = programs.map((each) => {
    each.before("last");
    return peak(each);
  });
  print({ name: "node -e 0", value: taken(bare, peaks[0]) });
  print({ name: "tsp compile, one program", value: taken(peer, peaks[1]), ratio: peer.times(bare), of: "node -e 0" });
  for (const [index, { name, goal }] of lines.entries())
    print({ name, value: taken(spent[index], peaks[index + 2]), ratio: spent[index].times(bare), of: "node -e 0", goal });
  const compiled = spent[lines.findIndex(({ name }) => name === "compile, one contract, changed")];
  print({ name: "tsp compile, one program", ratio: peer.times(compiled), of: "compile, one contract, changed", goal: 4, least: true });
}
