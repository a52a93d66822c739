// How much of what is signed `flowspec place` finds in the layouts of test/fixtures/layouts: `node scripts/score-layouts.mjs [--each] [--notes] [--held]
// [layout…]`. It runs the sources as they are, on what was read of the prints. `--each`: a row for each print. `--notes`: what was missed and what is
// wrong. `--held`: rows for the layouts that are held back too; whoever changes what is scored does not ask for them.
import { parseArgs } from "node:util";
import { bundled } from "./layouts/bundled.mjs";

const flag = { type: "boolean", default: false };
const { values, positionals } = parseArgs({ options: { each: flag, notes: flag, held: flag }, allowPositionals: true });
const { scores, table } = await bundled("test/support/layouts/tools.ts");
const all = scores().filter(({ layout }) => positionals.length === 0 || positionals.includes(layout.name));
process.stdout.write(`${table(all, { isEach: values.each, hasNotes: values.notes, hasHeld: values.held })}\n`);
