import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runs } from "../support/long.ts";
import { root } from "../support/processes.ts";
import { idsIn, jsonLines, numbersBy, people, personalIn, recipe, sessionEnd, site } from "../support/scale-rows.ts";
import { hasDask } from "../support/tools.ts";

/** The recipe of the page as it stands there, but for the rows of a block: two hundred people make five of them. */
const program = recipe("dask").replace("100_000", "40");
const cluster = join(root, "test/support/scale-rows-cluster.py");

/** A flowspec that fails once it has read its rows, the first time that it is asked for those behind so many. */
const failing = (rows: number): string => `case "$*" in
*"--row-offset ${rows} "*|*"--row-offset ${rows}") mkdir failed 2>/dev/null && cat >/dev/null && exit 70 ;;
esac
`;

test.skipIf(!hasDask())("Dask: a worker is killed, a block fails, and the rows are those of the single run, each once", async () => {
  const all = people(200, numbersBy(23));
  for (let turn = 0; turn < runs(1, 20); turn += 1) {
    const random = numbersBy(20_261_129 + turn);
    const place = site({ "people.jsonl": jsonLines(all), "rows_dask.py": program });
    const single = await place.sh(`${recipe("filter")}\n$filter --rows-format jsonl < people.jsonl`);
    const flowspec = join(place.folder, "bin/flowspec");
    const [start = "", ...rest] = readFileSync(flowspec, "utf8").split("\n");
    writeFileSync(flowspec, [start, failing(40 * random(5)), ...rest].join("\n"));
    chmodSync(flowspec, 0o755);

    const running = place.begin(
      `${recipe("filter")}\nexport filter\n/usr/bin/python3 ${cluster} parts ${random(1_500)} /usr/bin/python3 rows_dask.py {scheduler} people.jsonl parts > people.out`,
    );
    const { code, stderr } = await running.ended;
    await sessionEnd(running.session);
    expect({ turn, code, stderr: code === 0 ? "" : stderr }).toEqual({ turn, code: 0, stderr: "" });
    const made = place.read("people.out");
    expect(made).toBe(single.stdout);
    expect(idsIn(made)).toEqual(all.map(({ contractNo }) => contractNo));
    expect(place.list("parts")).toEqual([0, 1, 2, 3, 4].map((part) => `00000${part}.out`));

    // Dask logs the arguments of what fails, here names and numbers.
    expect(stderr).toContain("killed while the program ran");
    expect(stderr).toContain("an argument that is logged");
    expect(stderr).toMatch(/Compute Failed[^]*Function: +render/u);
    expect(personalIn(stderr, all)).toEqual([]);
  }
});
