import { dirname, join, relative, resolve } from "node:path";
import { joined } from "../finish.ts";
import { displayPath, type FileTree, isWithin, pointedTo, realpath } from "../host.ts";
import { repositoryOf } from "../host/git.ts";
import type { Source } from "../model/source.ts";
import type { Contract } from "../model/contract.ts";
import { againstDrawing, type DrawnSide } from "../preview/against/drawing.ts";
import type { AgainstFlow } from "../preview/against/model.ts";
import { againstHtml } from "../preview/against/page.ts";
import { againstOf } from "../previews.ts";
import { openProject, type Project } from "./config.ts";
import { UsageError } from "./io.ts";
import { drawnPages, oneByOne } from "./pictures.ts";
import { type LookedAt, lookAt, type Looking, type Preview, type PreviewFlags, shownOf } from "./previewed.ts";
import { sampleOf } from "./samples.ts";
import { commitBefore, projectTree, revisionIn } from "./sides/revision.ts";
import { specOf, standardInput } from "./sources.ts";

/**
 * A contract over its former version, which is another file, or the same as it was in a commit: that may have any name, and stand anywhere; its used files, its variables
 * and its PDF are those of the project in which it stands. Both are shown with the same sample where both have it.
 * @throws UsageError where it is the same file, which is never different from itself
 */
export async function previewAgainst(path: string, former: string, flags: PreviewFlags, looking: Looking): Promise<Preview> {
  const { project, io } = looking;
  const source = await specOf(path, project, io);
  const then = await formerOf(former, source.path, looking);
  try {
    return await laidOver(await lookAt(then.source, then.looking), await lookAt(source, looking), flags, looking);
  } finally {
    then.close();
  }
}

async function laidOver(before: LookedAt, after: LookedAt, flags: PreviewFlags, looking: Looking): Promise<Preview> {
  const { io } = looking;
  const [source, other] = [after.source, before.source];
  const [sources, findings] = [[source, other], joined(after.findings, before.findings)];
  if (before.contract === undefined || after.contract === undefined) return { sources, findings };
  const sample = sampleOf(after.contract, flags.sample) ?? after.contract.samples[0];
  const view = againstOf(
    await shownOf(before, before.contract, sameSample(before.contract, sample?.name), looking),
    await shownOf(after, after.contract, sample, looking),
    { personal: flags.showPersonal === true, language: io.speech.output },
  );
  return {
    sources,
    findings,
    made: {
      name: `${view.name}-against`,
      html: () => againstHtml(view),
      pictures: async () => oneByOne(view.flows, async (flow) => picturesOf(flow, againstDrawing(view, flow), before, after, looking)),
    },
  };
}

/** The former version of a contract, and where what it names is looked for. */
interface Former {
  readonly source: Source;
  readonly looking: Looking;
  readonly close: () => void;
}

/** The former version of a contract that lies at a path: another file, or `git:<revision>`, in which it is the same file unless another follows, `git:<revision>:<path>`. */
async function formerOf(former: string, path: string, looking: Looking): Promise<Former> {
  const { io } = looking;
  const revision = revisionIn(former);
  if (revision !== undefined) return formerIn(revision, path, looking);
  const home = await homeOf(former, looking);
  const source = await specOf(former, home, io);
  if (source.path === path) throw new UsageError("against-itself", { path });
  return { source, looking: { ...looking, project: home }, close: () => undefined };
}

async function formerIn(given: string, path: string, looking: Looking): Promise<Former> {
  const { project, io } = looking;
  const [, revision = "", named = path] = /^([^:{]*(?:\{[^}]*\}[^:{]*)*)(?::(.+))?$/u.exec(given) ?? [undefined, given];
  const repository = await repositoryOf(project.folder, io.env);
  const commit = await commitBefore(repository, revision, "--against");
  // The commit is named as if it were checked out in a folder that is called like it: so its lines are told from those of the disk.
  const top = join(io.cwd, commit.shown);
  const placed = (file: string): string => join(top, relative(repository.top, file));
  const file = resolve(realpath(io.cwd), named);
  const tree = await projectTree({ ...commit, repository: { ...repository, top } }, io.cwd, placed(repository.folder));
  try {
    const source = await tree.source(displayPath(io.cwd, placed(file)));
    const home = await openProject(io, placed(repository.folder), tree);
    return { source, looking: { ...looking, project: home, tree: fetched(tree) }, close: tree.close };
  } catch (error) {
    tree.close();
    throw error;
  }
}

/** A commit of which PDFs that Git LFS keeps are not at hand: they are shown by their facts. */
function fetched(tree: FileTree): FileTree {
  return {
    ...tree,
    pdf: async (root, path) => {
      const pdf = await tree.pdf(root, path);
      return pdf !== "outside" && "bytes" in pdf && pdf.bytes && pointedTo(pdf.bytes) !== undefined ? { bytes: undefined } : pdf;
    },
  };
}

/** The project that a file stands in, which may be another one: a former state of the same, in a folder of its own. */
async function homeOf(path: string, { project, io }: Looking): Promise<Project> {
  const file = resolve(io.cwd, path);
  return path === standardInput || isWithin(project.folder, file) ? project : openProject(io, dirname(file));
}

function sameSample({ samples }: Contract, name: string | undefined): Contract["samples"][number] | undefined {
  return samples.find((sample) => sample.name === name) ?? samples[0];
}

/** The pages in their order, each upon the paper of its own version. */
async function picturesOf(
  flow: AgainstFlow,
  pages: readonly DrawnSide[],
  before: LookedAt,
  after: LookedAt,
  { limits, io }: Looking,
): Promise<readonly Uint8Array[]> {
  const of = (side: DrawnSide["side"]): DrawnSide["page"][] => pages.flatMap((drawn) => (drawn.side === side ? [drawn.page] : []));
  const drawn = {
    before: [...(await drawnPages(of("before"), flow.pdfBefore, before.bytes, limits, io))],
    after: [...(await drawnPages(of("after"), flow.pdfAfter, after.bytes, limits, io))],
  };
  return pages.flatMap(({ side }) => drawn[side].shift() ?? []);
}
