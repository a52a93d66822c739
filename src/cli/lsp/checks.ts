import { setImmediate } from "node:timers/promises";
import type { Diagnostic } from "vscode-languageserver";
import type { Shown } from "../../model/findings.ts";
import type { Client } from "./client.ts";
import { diagnosticOf } from "./convert/findings.ts";
import { type FoundByFile, type Look, lookAt, lookFurther, withFurther } from "./looking.ts";
import type { ServedProject } from "./project.ts";
import type { Published } from "./published.ts";

/** How long a document rests until it is checked, in milliseconds: whoever types wants no finding of half a word. */
const settling = 50;

/** Checks projects when something in them has changed. */
export interface Checks {
  /** A document was changed: it is looked at once it rests. */
  readonly changed: (project: ServedProject, uri: string) => void;
  /** Something was opened, closed, saved or changed on the disk: the project is looked at now. */
  readonly due: (project: ServedProject) => void;
  /** What is found in a file as it stands now; where that was not looked at since it was changed, what the contract shows by itself. */
  readonly foundIn: (project: ServedProject, path: string) => Promise<readonly Shown[]>;
  /** Ends when nothing is left to be checked. */
  readonly idle: () => Promise<void>;
  readonly stop: () => void;
}

/** What is known of the checks of one project. */
interface State {
  /** Documents that rest, by address. */
  readonly resting: Map<string, NodeJS.Timeout>;
  /** Counts what has changed: what was begun before is not told any more. */
  changes: number;
  isDue: boolean;
  running: Promise<void> | undefined;
  /** What was found in which file, and after how many changes. */
  found: ReadonlyMap<string, readonly Shown[]>;
  foundAt: number;
  /** What further contracts showed that use a file that is open, and what that was made of. */
  further: { readonly of: readonly unknown[]; readonly found: FoundByFile } | undefined;
}

/** No checks yet. `looked` is told of each project that was looked at, `failed` what was thrown. */
export function createChecks(
  client: () => Client,
  published: Published,
  { looked, failed }: { readonly looked: (project: ServedProject) => void; readonly failed: (error: unknown) => void },
): Checks {
  const states = new Map<ServedProject, State>();
  let isStopped = false;

  const stateOf = (project: ServedProject): State => {
    const known = states.get(project);
    if (known) return known;
    const made: State = {
      resting: new Map(),
      changes: 0,
      isDue: false,
      running: undefined,
      found: new Map(),
      foundAt: 0,
      further: undefined,
    };
    states.set(project, made);
    return made;
  };
  const check = async (project: ServedProject, state: State): Promise<void> => {
    const { changes } = state;
    const goOn = async (): Promise<boolean> => {
      await setImmediate();
      return !isStopped && state.changes === changes;
    };
    const isDone = await project.during(async () => {
      const look = await lookAt(project, goOn);
      if (look === undefined || isStopped || state.changes !== changes) return false;
      tell(project, state, look, changes);
      return lookedFurther(project, state, look, goOn);
    });
    // Whoever goes on typing has this done when the document rests.
    if (!isDone) state.isDue ||= state.resting.size === 0;
  };
  /** Looks at what is left, where that may have come to show something else; whether it came to an end. */
  const lookedFurther = async (project: ServedProject, state: State, look: Look, goOn: () => Promise<boolean>): Promise<boolean> => {
    if (look.left.length === 0 || isKnownFurther(project, state, look)) return true;
    const of = furtherOf(project, look);
    const found = await lookFurther(project, look.left, goOn);
    if (found === undefined || !(await goOn())) return false;
    state.further = { of, found };
    tell(project, state, look, state.changes);
    return true;
  };
  const tell = (project: ServedProject, state: State, look: Look, changes: number): void => {
    project.keep(look.contracts);
    state.foundAt = changes;
    const isKnown = look.left.length > 0 && isKnownFurther(project, state, look);
    const found = isKnown && state.further ? withFurther(look.found, state.further.found) : look.found;
    state.found = new Map([...found].map(([path, { diagnostics }]) => [path, diagnostics]));
    const { language } = project.editor();
    const { conversion } = project;
    const told = new Map<string, readonly Diagnostic[]>();
    for (const [path, diagnostics] of state.found) {
      told.set(
        conversion.addressOf(path),
        diagnostics.map((each) => diagnosticOf(each, language, client(), conversion)),
      );
    }
    const versions = new Map([...project.documents().values()].map(({ uri, version }) => [uri, version]));
    published.tell(project, told, (uri) => versions.get(uri));
    looked(project);
  };
  const hasWork = ({ isDue }: State): boolean => isDue && !isStopped;
  const run = async (project: ServedProject, state: State): Promise<void> => {
    await setImmediate();
    while (hasWork(state)) {
      state.isDue = false;
      try {
        await check(project, state);
      } catch (error) {
        failed(error);
      }
    }
    state.running = undefined;
  };
  const due = (project: ServedProject): void => {
    const state = stateOf(project);
    state.changes += 1;
    state.isDue = true;
    state.running ??= run(project, state);
  };
  return {
    changed: (project, uri) => {
      const state = stateOf(project);
      clearTimeout(state.resting.get(uri));
      state.changes += 1;
      state.resting.set(
        uri,
        setTimeout(() => {
          state.resting.delete(uri);
          due(project);
        }, settling),
      );
    },
    due,
    foundIn: async (project, path) => {
      const { changes, foundAt, found } = stateOf(project);
      const known = changes === foundAt ? found.get(path) : undefined;
      if (known) return known;
      const { workspace } = project.editor();
      return (await workspace.findings([path])).get(path)?.diagnostics ?? [];
    },
    idle: async () => {
      for (;;) {
        const waiting = [...states.values()].find(({ running, resting }) => running !== undefined || resting.size > 0);
        if (waiting === undefined || isStopped) return;
        await (waiting.running ?? setImmediate());
      }
    },
    stop: () => {
      isStopped = true;
      for (const { resting } of states.values()) for (const timer of resting.values()) clearTimeout(timer);
    },
  };
}

/** What the findings of further contracts are made of: the files that are open and no contracts, what the disk holds, and how it is said. */
function furtherOf(project: ServedProject, { contracts, left }: Look): readonly unknown[] {
  const own = new Set(contracts);
  const { language } = project.editor();
  const parts = [...project.documents()].filter(([path]) => !own.has(path)).map(([path, { text }]) => `${path}\n${text}`);
  return [language, project.changes(), left.length, ...parts];
}

function isKnownFurther(project: ServedProject, { further }: State, look: Look): boolean {
  const of = furtherOf(project, look);
  return further?.of.length === of.length && further.of.every((each, index) => each === of[index]);
}
