import { createMatrix, type StepResult } from "./machine.ts";
import { shapes } from "./shapes.ts";

/**
 * Tries shapes and prints a table of them: those whose names hold one of `words`, or all. With `--share` those that every run of the tests tries.
 * Gives the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  const words = args.filter((arg) => !arg.startsWith("--"));
  const wanted = shapes.filter(
    ({ name, isShared }) =>
      (isShared || !args.includes("--share")) &&
      (words.length === 0 || words.some((word) => name.toLowerCase().includes(word.toLowerCase()))),
  );
  const matrix = await createMatrix();
  const failures: string[] = [];
  console.log("| project | flowspec.config.yaml | what is run | result |\n| --- | --- | --- | --- |");
  try {
    for (const shape of wanted) {
      const results = await matrix.run(shape);
      const failed = results.find(({ status }) => status === "failed");
      if (failed !== undefined) failures.push(`${shape.name}: ${commandOf(failed)}\n${beginning(failed.said)}`);
      const commands = results.map((each) => `${mark[each.status]} \`${commandOf(each)}\``);
      const config = shape.config.trim().replaceAll("\n", "; ");
      console.log(`| ${shape.name} | \`${config}\` | ${commands.join("<br>")} | ${failed === undefined ? "works" : "**fails**"} |`);
    }
  } finally {
    await matrix.close();
  }
  console.log(`\n${wanted.length - failures.length} of ${wanted.length} work.`);
  if (failures.length > 0) console.error(`\n${failures.join("\n\n")}`);
  return failures.length > 0 ? 1 : 0;
}

const mark = { passed: "✓", failed: "✗", missing: "–" } as const;

/** The first lines of what a program said. */
function beginning(text: string): string {
  const lines = text.split("\n");
  return [...lines.slice(0, 12), ...(lines.length > 12 ? [`… ${lines.length - 12} more lines`] : [])].join("\n");
}

function commandOf({ step }: StepResult): string {
  return [step.program, ...step.args].join(" ");
}
