import type { Diagnostic, PublishDiagnosticsParams } from "vscode-languageserver";

/** What the editor was told of files, and who told it: several projects may find something in one file. */
export interface Published {
  /** From now on this is what `owner` finds, by the addresses of files. Of files that it names no more, nothing is left. `version` is that of an open document. */
  readonly tell: (owner: object, found: ReadonlyMap<string, readonly Diagnostic[]>, version: (uri: string) => number | undefined) => void;
  /** Nothing is left of what was found in a file: it is closed, or gone. */
  readonly forget: (uri: string) => void;
}

/** Nothing was told yet. */
export function createPublished(send: (params: PublishDiagnosticsParams) => void): Published {
  const owners = new Map<object, ReadonlyMap<string, readonly Diagnostic[]>>();
  const told = new Map<string, string>();

  const publish = (uri: string, version: number | undefined): void => {
    const all = new Map([...owners.values()].flatMap((found) => found.get(uri) ?? []).map((each) => [JSON.stringify(each), each]));
    const now = JSON.stringify([version, ...all.keys()]);
    // Of an open document is told that nothing was found, of any other only that nothing is left.
    const isNothing = all.size === 0 && version === undefined;
    if ((isNothing && !told.has(uri)) || told.get(uri) === now) return;
    if (isNothing) told.delete(uri);
    else told.set(uri, now);
    send({ uri, diagnostics: [...all.values()], ...(version === undefined ? {} : { version }) });
  };
  return {
    tell: (owner, found, version) => {
      const before = owners.get(owner)?.keys() ?? [];
      const files = new Set([...before, ...found.keys()]);
      owners.set(owner, found);
      // Open documents come last: once their findings are there, those of the files that they use are, too.
      const isOpen = (uri: string): boolean => version(uri) !== undefined;
      for (const uri of [...files].toSorted((a, b) => Number(isOpen(a)) - Number(isOpen(b)))) publish(uri, version(uri));
    },
    forget: (uri) => {
      for (const [owner, found] of owners) {
        if (found.has(uri)) owners.set(owner, new Map([...found].filter(([each]) => each !== uri)));
      }
      publish(uri, undefined);
    },
  };
}
