// Reading a PDF against poppler's `pdftotext -bbox` on the same file, in one run, in turn; and the peak of memory. After `npm run build`:
// `node test/bench/pdf.mjs`. Nothing here passes or fails.
import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const cli = path("../../dist/flowspec.cjs");
const peak = "data:text/javascript,process.on('exit', () => process._rawDebug('peak ' + process.resourceUsage().maxRSS))";
const files = { "26 pages": ["../../specs/pdf/tender.pdf", "投标人盖章"], "500 pages": ["../fixtures/pdf/pages-500.pdf", "甲方盖章"] };

/** The median of some runs, in milliseconds. */
function median(runs, work) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(runs / 2)];
}

const floor = median(7, () => execFileSync(process.execPath, ["-e", "0"]));
console.log(`node -e 0: ${floor.toFixed(0)} ms`);
for (const [name, [file, keyword]] of Object.entries(files)) {
  const locate = [cli, "locate", path(file), keyword];
  const poppler = median(7, () =>
    execFileSync("pdftotext", ["-bbox", path(file), "-"], { stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1e9 }),
  );
  const own = median(7, () => execFileSync(process.execPath, locate, { stdio: "ignore" }));
  const { stderr } = spawnSync(process.execPath, ["--import", peak, ...locate], { encoding: "utf8" });
  const memory = Number(/peak (\d+)/u.exec(stderr)?.[1]) / 1024;
  console.log(
    `${name}: locate ${own.toFixed(0)} ms, pdftotext -bbox ${poppler.toFixed(0)} ms: ${(own / poppler).toFixed(1)} ×, without starting node ${((own - floor) / poppler).toFixed(1)} ×; peak ${memory.toFixed(0)} MB`,
  );
}
