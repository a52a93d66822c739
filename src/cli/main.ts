// What stands here must be understood by every Node: it tells an old one why flowspec does not run.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major > 20 || (major === 20 && minor >= 19)) {
  begin().catch((error: unknown) => {
    const why = error instanceof Error ? ("code" in error ? String(error.code) : error.message) : String(error);
    process.stderr.write(`error: flowspec cannot be loaded: ${why}\n`);
    process.exitCode = 3;
  });
} else {
  process.stderr.write(`error: flowspec needs Node 20.19 or newer, and this is Node ${process.versions.node}\n`);
  process.exitCode = 3;
}

async function begin(): Promise<void> {
  const { start } = await import("./start.ts");
  await start();
}
