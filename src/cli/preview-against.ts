import { dirname, resolve } from "node:path";
import { joined } from "../finish.ts";
import { isWithin } from "../host.ts";
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
import { specOf, standardInput } from "./sources.ts";

/**
 * A contract over its former version, which is another file: that may have any name, and stand anywhere; its used files, its variables and its PDF are
 * those of the project in which it stands. Both are shown with the same sample where both have it.
 * @throws UsageError where it is the same file, which is never different from itself
 */
export async function previewAgainst(path: string, former: string, flags: PreviewFlags, looking: Looking): Promise<Preview> {
  const { project, io } = looking;
  const home = await homeOf(former, looking);
  const [source, other] = [await specOf(path, project, io), await specOf(former, home, io)];
  if (source.path === other.path) throw new UsageError("against-itself", { path: source.path });
  const [before, after] = [await lookAt(other, { ...looking, project: home }), await lookAt(source, looking)];
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
