import { resolve } from "node:path";
import { entriesIn, HostError, isExhaustion, isWithin, readFactsInside } from "../../host.ts";
import type { EditorReader } from "../../language-service/project.ts";
import type { Refusal } from "../../model/files.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import type { Source } from "../../model/source.ts";
import { factsPath, parseFacts } from "../../pdf/facts-file.ts";
import type { Io } from "../io.ts";
import { contractAt, readerOf } from "../workspace.ts";

/** Reads the files of a project that lies in the working directory of `io`. What cannot be read is no failure: its author is told at the place that wants it. */
export function editorReader(io: Io): EditorReader {
  const { text, facts } = readerOf({ folder: io.cwd }, io, (path) => contractAt(path, io));
  return {
    text: async (path, root) => unlessUnreadable(() => text(path, root)),
    facts,
    list: (folder) => {
      const path = resolve(io.cwd, folder);
      return Promise.resolve(isWithin(io.cwd, path) ? entriesIn(path) : []);
    },
    factsOf: (pdf) => Promise.resolve(factsOf(resolve(io.cwd, pdf), io)),
  };
}

async function unlessUnreadable(read: () => Promise<Source | Refusal>): Promise<Source | Refusal> {
  try {
    return await read();
  } catch (error) {
    // That the machine has run out of something says nothing about the file.
    if (error instanceof HostError && !isExhaustion(error.cause)) return "unreadable";
    throw error;
  }
}

function factsOf(pdf: string, io: Io): PdfFacts | undefined {
  const read = readFactsInside(io.cwd, factsPath(pdf));
  const parsed = read === undefined || read === "outside" ? undefined : parseFacts(read.text);
  return parsed && "value" in parsed ? parsed.value : undefined;
}
