import { DefinitionRequest } from "vscode-languageserver/node";
import type { Printer } from "./printer.ts";
import { lines, locationText } from "./text.ts";

/** The places that something leads to. */
export const definition: Printer = async ({ editor, path, start }) => {
  const answer = (await editor.ask(DefinitionRequest.type, editor.at(path, start))) ?? [];
  return lines([answer].flat().map((location) => locationText(editor, location)));
};
