import { ReferencesRequest } from "vscode-languageserver/node";
import type { Printer } from "./printer.ts";
import { lines, locationText } from "./text.ts";

/** Every place of what stands at the cursor; those that declare it are marked. */
export const references: Printer = async ({ editor, path, start }) => {
  const ask = async (includeDeclaration: boolean): Promise<readonly string[]> =>
    ((await editor.ask(ReferencesRequest.type, { ...editor.at(path, start), context: { includeDeclaration } })) ?? []).map((each) =>
      locationText(editor, each),
    );
  const without = await ask(false);
  return lines((await ask(true)).map((each) => (without.includes(each) ? each : `${each} (declared)`)));
};
