import type { SymbolInformation } from "vscode-languageserver";
import type { ProjectSymbol } from "../../../language-service/index/symbols.ts";
import type { Conversion } from "./conversion.ts";

/** The signs of names, by the numbers of the protocol: those that an outline has for them. */
const kinds: Readonly<Record<ProjectSymbol["kind"], SymbolInformation["kind"]>> = { contract: 2, parameter: 13 };

/** Names that a project declares, for an editor: a parameter with the contract that declares it, or with the file that contracts use. */
export function projectSymbolsOf(symbols: readonly ProjectSymbol[], { addressOf }: Conversion): SymbolInformation[] {
  return symbols.map(({ name, kind, path, contract, line, column, length }) => ({
    name: name.trim() === "" ? "–" : name,
    kind: kinds[kind],
    location: { uri: addressOf(path), range: { start: { line, character: column }, end: { line, character: column + length } } },
    containerName: kind === "parameter" && contract !== undefined ? contract : path,
  }));
}
