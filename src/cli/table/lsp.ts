import { type Command, command, option } from "../command.ts";
import type { LspFlags } from "../commands/lsp.ts";

export const lspEntry: Command = command("lsp", "lsp", [option("--stdio", "stdio")], async (_args, flags: LspFlags, io) => {
  const { lspCommand } = await import("../commands/lsp.ts");
  return lspCommand(flags, io);
});
