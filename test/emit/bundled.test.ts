import { build } from "esbuild";
import { describe, expect, test } from "vitest";

/** What an application is bundled with that imports some values of a module of `generated/`. */
async function bundled(module: string, ...names: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${names.join(", ")} } from "./${module}.ts";\nglobalThis.used = [${names.join(", ")}];`,
      resolveDir: new URL("../../generated", import.meta.url).pathname,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** Names and words of what a builder may need, or not. */
const marks = {
  "the bytes of a file are hashed": "SHA-256",
  "an upload is read": "no-file-id",
  "an id of an upload is read": "hour-over",
  "patterns are tried step by step": "automatonOf",
  "environments are chosen": "no-environment",
  "keys are judged": "key-too-long",
  "numbers are judged": "not-finite",
  "addresses are judged": "no-email",
  "mobile numbers are judged": "no-phone",
} as const;

function marksIn(script: string): readonly string[] {
  return Object.entries(marks).flatMap(([what, mark]) => (script.includes(mark) ? [what] : []));
}

describe("a builder is bundled with what it uses", () => {
  test("and neither with types that its parameters have not, nor with what accepts files", async () => {
    expect(marksIn(await bundled("labour-contract", "buildLabourContract", "checkLabourContract"))).toEqual(["mobile numbers are judged"]);
  });

  test("and with what accepts files where an application asks for it", async () => {
    expect(marksIn(await bundled("labour-contract", "buildLabourContract", "labourContractFile"))).toEqual([
      "the bytes of a file are hashed",
      "an upload is read",
      "an id of an upload is read",
      "mobile numbers are judged",
    ]);
  });
});
