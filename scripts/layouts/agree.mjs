import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const program = fileURLToPath(new URL("../../dist/flowspec.cjs", import.meta.url));

/** Proposals as lines that can be compared: party, list, component. */
function linesOf({ parties, proposals }) {
  const names = new Set(parties.map(({ name }) => name));
  const lines = proposals.map(({ party, list, component }) => lineOf(party, list, component));
  return { names, lines: lines.toSorted() };
}

const lineOf = (party, list, component) => `${party ?? "nobody"} ${list} ${JSON.stringify(component)}`;

/** What `flowspec place`, as it is built, proposes for a PDF. */
function placedLines(file, names) {
  const output = execFileSync(process.execPath, [program, "place", file], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const lines = output
    .split("---\n")
    .filter((part) => part !== "")
    .flatMap((part) => {
      const heading = part.slice(2, part.indexOf("\n"));
      const party = names.has(heading) ? heading : undefined;
      return Object.entries(parse(part) ?? {}).flatMap(([list, components]) => components.map((each) => lineOf(party, list, each)));
    });
  return lines.toSorted((a, b) => (a < b ? -1 : 1));
}

/** How the proposals for a PDF, read anew and by `flowspec place`, differ from those for what is committed of it; nothing where they do not. */
export function disagreement({ file, fresh, committed }, proposed) {
  const { names, lines } = linesOf(proposed(committed));
  const others = { "read anew": linesOf(proposed(fresh)).lines, "flowspec place": placedLines(file, names) };
  return Object.entries(others).flatMap(([by, other]) => [
    ...lines.filter((line) => !other.includes(line)).map((line) => `not by ${by}: ${line}`),
    ...other.filter((line) => !lines.includes(line)).map((line) => `only by ${by}: ${line}`),
  ]);
}
