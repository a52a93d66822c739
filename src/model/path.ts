/** A path relative to some folder, with `/`, taken apart: how far up it leads, then the names it goes down by. */
interface Way {
  readonly up: number;
  readonly down: readonly string[];
}

function wayOf(path: string): Way {
  let up = 0;
  const down: string[] = [];
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") down.push(step);
    else if (down.pop() === undefined) up += 1;
  }
  return { up, down };
}

/** The folder of a file: `specs` of `specs/a.flow.yaml`, `.` of `a.flow.yaml`. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf("/");
  return at < 0 ? "." : path.slice(0, at);
}

/** A path as seen from where its folder is seen from, in its shortest form: `specs` and `./parties/a.yaml` give `specs/parties/a.yaml`. */
export function joinPath(folder: string, path: string): string {
  const { up, down } = wayOf(`${folder}/${path}`);
  return [...Array<string>(up).fill(".."), ...down].join("/") || ".";
}

/** Whether a path stays in a folder, both seen from the same place; it only looks at the names, not at what they link to. */
export function isInside(folder: string, path: string): boolean {
  const outer = wayOf(folder);
  const inner = wayOf(path);
  if (inner.up !== outer.up) return inner.up < outer.up && outer.down.length === 0;
  return inner.down.length > outer.down.length && outer.down.every((step, index) => step === inner.down[index]);
}
