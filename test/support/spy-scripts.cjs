// Loaded before the program (`--require`): says at the end on the descriptor 2 of each chunk whether V8 took code that was kept of it.
const vm = require("node:vm");
const { writeSync } = require("node:fs");
const path = require("node:path");

const said = [];
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    said.push(
      `${path.basename(options.filename, ".cjs")}:${options.cachedData === undefined ? "plain" : this.cachedDataRejected ? "refused" : "kept"}`,
    );
  }
};
process.on("exit", () => writeSync(2, `scripts ${said.join(" ")}\n`));
