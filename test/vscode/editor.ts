import { createRequire } from "node:module";
import { dirname } from "node:path";
import { compileFunction } from "node:vm";

const require = createRequire(import.meta.url);

/** What an extension did in an editor that only listens. */
export interface Heard {
  readonly commands: ReadonlyMap<string, (...args: readonly unknown[]) => unknown>;
  readonly exports: Readonly<Record<string, unknown>>;
}

/**
 * Loads the file of an extension with a `vscode` that has whatever is asked of it and does nothing: classes to extend, functions that answer
 * something to be disposed of, lists that are empty. `asked` are the names that the extension takes of it.
 */
export function loaded(code: string, path: string, asked: readonly string[]): Heard {
  const commands = new Map<string, (...args: readonly unknown[]) => unknown>();
  const registerCommand = (name: string, call: () => unknown): object => {
    commands.set(name, call);
    return { dispose: () => undefined };
  };
  const vscode = anything({
    ...Object.fromEntries(asked.map((name) => [name, anything()])),
    commands: anything({ registerCommand, executeCommand: () => Promise.resolve() }),
    workspace: anything({ textDocuments: [], workspaceFolders: [] }),
    window: anything({ activeTextEditor: undefined }),
  });
  const module = { exports: {} };
  const take = (name: string): unknown => (name === "vscode" ? vscode : require(name));
  // As Node evaluates a module.
  const evaluate = compileFunction(code, ["exports", "require", "module", "__filename", "__dirname"], { filename: path });
  evaluate(module.exports, take, module, path, dirname(path));
  return { commands, exports: module.exports };
}

/** A value that has every member, can be called, constructed and extended; some members are what is said. */
function anything(known: Readonly<Record<string, unknown>> = {}): unknown {
  const members = new Map<PropertyKey, unknown>(Object.entries(known));
  function Anything(): void {}
  // A bundle copies the members of a module that are its own.
  for (const [name, value] of members) Object.defineProperty(Anything, name, { value, configurable: true, enumerable: true });
  return new Proxy(Anything, {
    get: (target, name) => {
      if (name === "prototype") return target.prototype as unknown;
      if (typeof name === "symbol" || name === "then") return undefined;
      if (!members.has(name)) members.set(name, anything());
      return members.get(name);
    },
    set: (_, name, value) => members.set(name, value) === members,
    apply: () => anything(),
    construct: () => anything() as object,
  });
}
