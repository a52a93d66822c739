import { resolve } from "node:path";
import { artifacts, displayPath, writeFile } from "../../host.ts";
import { namePattern } from "../../language/tables/names.ts";
import type { Contract } from "../../model/contract.ts";
import type { Source } from "../../model/source.ts";
import { personalKnowledge } from "../../personal.ts";
import { drawingLimits } from "../../pdf/draw-pdf.ts";
import { usualLimits } from "../../pdf/read.ts";
import { changedPages } from "../../preview/against/changed.ts";
import { changesHtml } from "../../preview/against/changes-page.ts";
import { againstDrawing } from "../../preview/against/drawing.ts";
import type { AgainstView } from "../../preview/against/model.ts";
import { againstHtml } from "../../preview/against/page.ts";
import { againstOf, type Previewed } from "../../previews.ts";
import type { ChangeReport } from "../../report/changes/report.ts";
import { toldOf } from "../../report/changes/told.ts";
import type { Io } from "../io.ts";
import { drawnPages, oneByOne } from "../pictures.ts";

/** The folders that pictures are written to, as they were asked for. */
export interface PictureFlags {
  readonly html?: string;
  readonly png?: string;
}

/** A contract as it was read in one version. */
interface Version {
  readonly contract: Contract;
  readonly source: Source;
}

/** A contract in both versions, or in the one that has it. */
interface Versions {
  readonly before?: Version;
  readonly after?: Version;
}

/** A file to write, by its name in its folder. */
interface Picture {
  readonly name: string;
  readonly data: string | Uint8Array;
}

/** Pictures of changed contracts, gathered while contracts are compared. */
export interface ChangePictures {
  /** Takes a contract that differs. One of which no page differs has no picture, and neither has one without a name that files can have. */
  readonly add: (versions: Versions) => void;
  /** The pages that will be written, by the name of the contract, and the one that leads to all of them; as the working directory sees them. */
  readonly leads: () => { readonly pictures: ReadonlyMap<string, string>; readonly page?: string };
  /** Writes what was asked for, once it is known that all of it may be written. */
  readonly write: (report: ChangeReport) => Promise<void>;
}

/** The page that leads to all others. No contract has a file called so: theirs have a dot more in their names. */
const indexName = "index.html";

/** Pictures that are drawn from the facts of PDFs alone, so that what a contract looked like long ago takes none of its PDFs. */
export function changePictures({ html, png }: PictureFlags, io: Io): ChangePictures {
  const views = new Map<string, AgainstView>();
  const language = io.speech.output;
  const isNamed = new RegExp(namePattern, "u");

  const indexAndPages = (report: ChangeReport): readonly Picture[] => {
    const pages = new Map([...views.keys()].map((name) => [name, pageName(name)]));
    const index = { name: indexName, data: changesHtml(toldOf(report), pages) };
    return [index, ...[...views].map(([name, view]) => ({ name: pageName(name), data: againstHtml(view) }))];
  };

  return {
    add: ({ before, after }) => {
      if (html === undefined && png === undefined) return;
      const view = changedPages(againstOf(before && shownOf(before), after && shownOf(after), { language }), language);
      if (isNamed.test(view.name) && view.flows.some(({ pages }) => pages.length > 0)) views.set(view.name, view);
    },
    leads: () => {
      if (html === undefined) return { pictures: new Map() };
      const shown = (name: string): string => displayPath(io.cwd, resolve(io.cwd, html, name));
      return { pictures: new Map([...views.keys()].map((name) => [name, shown(pageName(name))])), page: shown(indexName) };
    },
    write: async (report) => {
      const sets = [
        ...(png === undefined
          ? []
          : [{ folder: png, flag: "--png", files: (await oneByOne([...views.values()], (view) => drawn(view, io))).flat() }]),
        ...(html === undefined ? [] : [{ folder: html, flag: "--html", files: indexAndPages(report) }]),
      ];
      const placed = sets.flatMap(({ folder, flag, files }) => {
        const names = files.map(({ name }) => name);
        const places = artifacts(io.cwd, resolve(io.cwd, folder), names, flag);
        return places.map((place, index) => ({ place, data: files[index]?.data ?? "" }));
      });
      for (const { place, data } of placed) await writeFile(place, data);
    },
  };
}

/** The pages of a contract as PNG, numbered; those of a group by the number of the contract, too. */
async function drawn(view: AgainstView, io: Io): Promise<readonly Picture[]> {
  const flows = await oneByOne(view.flows, async (flow) => {
    const pages = againstDrawing(view, flow).map(({ page }) => page);
    return drawnPages(pages, flow.pdfAfter === "" ? flow.pdfBefore : flow.pdfAfter, new Map(), drawingLimits(usualLimits), io);
  });
  const nameOf = (flow: number): string => (flows.length > 1 ? `${view.name}.${flow + 1}` : view.name);
  return flows.flatMap((pages, flow) => pages.map((data, page) => ({ name: `${nameOf(flow)}.${page + 1}.png`, data })));
}

function pageName(name: string): string {
  return `${name}.pages.html`;
}

function shownOf({ contract, source }: Version): Previewed {
  return { contract, pdfs: contract.pdfs ?? new Map(), pictures: new Map(), diagnostics: [], beyond: personalKnowledge(source) };
}
