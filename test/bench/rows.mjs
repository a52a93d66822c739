// `render --rows` against a loop that reads with csv-parse, stringifies the row and writes; the memory of many rows against that of few; and
// what processes over parts of the rows do in the processor's time of one process over all of them.
import { closeSync, copyFileSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { cli, inTurn, print, program, timed } from "./measure.mjs";

const loop = `
import { createReadStream } from "node:fs";
import { once } from "node:events";
import { parse } from ${JSON.stringify(import.meta.resolve("csv-parse"))};
const rows = createReadStream(process.argv[2]).pipe(parse({ columns: true, bom: true }));
for await (const row of rows) if (!process.stdout.write(JSON.stringify(row) + "\\n")) await once(process.stdout, "drain");
`;

const header = "operatorId,fileId,人事经办人,人事经办人手机,员工,员工手机,员工身份证号,工号,岗位,月工资,startsOn\n";

/** The contract of the rows, in a folder. */
export function writeContract(folder) {
  copyFileSync(new URL("../../specs/labour-contract.flow.yaml", import.meta.url), join(folder, "labour-contract.flow.yaml"));
}

/** What renders a table of rows as an engine would have it, to be run in that folder. */
export function filterOf(table) {
  const how = ["--envelope", "--rejects-ok", "--id-column", "工号", "--row-key", "--now", "2026-03-02T09:00:00+08:00"];
  return ["render", "labour-contract.flow.yaml", "--rows", table, ...how];
}

/** A table of employees, each row other than the one before. */
export function writeTable(path, count) {
  const file = openSync(path, "w");
  let text = header;
  for (let index = 0; index < count; index++) {
    const digits = String(index % 1_000_000).padStart(6, "0");
    const employee = `${"张李王赵"[index % 4]}${"三四五六"[(index >> 2) % 4]}`;
    text += `yDRpersonnelClerkUserId000000001,yDRlabourContractPdfFileId000001,典子谦,13200000000,${employee},188${"0000" + digits.slice(2)},11010119900307803X,A${digits},测试工程师,"18,${digits.slice(3)}.00",2026-03-16\n`;
    if (text.length > 1_000_000) {
      writeSync(file, text);
      text = "";
    }
  }
  writeSync(file, text);
  closeSync(file);
}

export function rows(folder, counts) {
  writeContract(folder);
  writeFileSync(join(folder, "loop.mjs"), loop);
  const peaks = counts.map((count) => {
    const table = `rows-${count}.csv`;
    writeTable(join(folder, table), count);
    const turns = Array.from({ length: count > 500_000 ? 1 : 3 }, () => [
      timed(folder, "loop.mjs", table),
      timed(folder, cli, "render", "labour-contract.flow.yaml", "--rows", table, "--now", "2026-03-02T09:00:00+08:00"),
    ]);
    const best = (index) => Math.min(...turns.map((turn) => turn[index].ms));
    const value = `${(count / best(1)).toFixed(1)} rows/ms`;
    print({
      name: `render --rows, ${count} rows`,
      value,
      ratio: best(0) / best(1),
      of: "csv-parse and JSON.stringify",
      goal: 0.5,
      least: true,
    });
    return Math.max(...turns.map((turn) => turn[1].megabytes));
  });
  const [few, many] = peaks;
  if (many !== undefined)
    print({ name: `memory of ${counts[1]} rows`, value: `${many.toFixed(0)} MB`, ratio: many / few, of: `${counts[0]} rows`, goal: 1.1 });
  parts(folder, Math.max(...counts));
}

/** How many rows an engine gives a process. */
const sizes = [1_000, 10_000, 100_000, 500_000];

/** How many rows processes over parts do while the processor does one row of one process over all: the rest is their start, and code that is not fast yet. */
function parts(folder, count) {
  const smaller = sizes.filter((size) => size < count);
  const [whole, ...each] = inTurn(
    3,
    ...[count, ...smaller].map((size) => {
      writeTable(join(folder, `part-${size}.csv`), size);
      return program(folder, [cli, ...filterOf(`part-${size}.csv`)]);
    }),
  );
  const costOf = ({ cpu }, size) => `${((cpu / size) * 1000).toFixed(0)} µs cpu a row`;
  print({ name: `rows of one process over ${count}`, value: costOf(whole, count) });
  for (const [index, size] of smaller.entries()) {
    print({
      name: `rows of processes over ${size} each`,
      value: costOf(each[index], size),
      ratio: size / count / each[index].times(whole),
      of: `one process over ${count} rows`,
      ...(size < 10_000 ? {} : { goal: 0.9, least: true }),
    });
  }
}
