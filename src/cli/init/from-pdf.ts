import { dirname, join, resolve } from "node:path";
import { checkSource } from "../../compile.ts";
import { type Draft, type DraftInput, draftOf } from "../../draft/contract.ts";
import { wantedOf } from "../../draft/by-hand.ts";
import { hasSeal, keywordsOf } from "../../draft/proposals.ts";
import { usualTitle } from "../../draft/title.ts";
import { destinations, displayPath, isWithin, readPdfBytes, sha256, writeFile, writeInside } from "../../host.ts";
import { machineDisk } from "../../host/disk.ts";
import { namePattern, takenNames } from "../../language/tables/names.ts";
import type { PdfDocument } from "../../pdf/document.ts";
import { factsPath, parseFacts, printFacts } from "../../pdf/facts-file.ts";
import { fullFacts } from "../../pdf/full-facts.ts";
import { printProposal } from "../../pdf/place/print.ts";
import type { Proposal, Proposed } from "../../pdf/place/proposal.ts";
import { searchable } from "../../pdf/searchable.ts";
import { draftedMessages } from "../../words/en/drafted.ts";
import { saying } from "../../words/saying.ts";
import { wordsOf } from "../commands/place.ts";
import { nameFrom } from "../contract-name.ts";
import { type ExitCode, type Io, UsageError } from "../io.ts";
import { openPdf, tellRemarks } from "../pdf.ts";
import type { PdfFlags } from "../pdf-limits.ts";

/** Flags of `init --pdf`. */
export interface FromPdfFlags extends PdfFlags {
  readonly pdf?: string;
  readonly name?: string;
  readonly all?: boolean;
}

/** Where a contract is made, as absolute paths. */
export interface Site {
  /** The folder of the project. */
  readonly root: string;
  /** The folder of its contracts. */
  readonly specs: string;
  /** The JSON Schema of contracts, from there. */
  readonly schema: string;
}

/** A contract that was made from a PDF, not yet written, and what was left out of it. */
export interface FromPdf extends Draft {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** Where the PDF is to be, absolute, and its bytes, where it is not there yet. */
  readonly pdf: string;
  readonly copied?: Uint8Array;
  readonly facts: string;
  /** Whether facts of it are there already, to which these add keywords. */
  readonly isAdded: boolean;
  readonly offers: number;
  /** Components with which the contract would have an error. */
  readonly refused: readonly Proposal[];
}

/** What was done with a file. */
export type Done = "made" | "kept" | "added";

/** Makes a contract of a PDF; the exit code where it cannot be read. A PDF outside of the project is to be copied beside the contract. */
export async function fromPdf(path: string, site: Site, flags: FromPdfFlags, io: Io): Promise<FromPdf | ExitCode> {
  const name = flags.name ?? nameFrom(path, "contract");
  if (!new RegExp(namePattern, "u").test(name) || takenNames.includes(name)) throw new UsageError("no-contract-name", { given: name });
  const document = await openPdf(path, flags, io);
  if (typeof document === "number") return document;
  tellRemarks(document, io);
  const place = placeOf(path, name, site, io);
  const found = wantedByKind(document);
  const wanted = flags.all ? found.proposals : found.proposals.filter(({ certainty }) => certainty !== "perhaps");
  const named = displayPath(site.specs, place.pdf);
  const input = inputFor(document, { name, schema: site.schema, pdf: named.startsWith(".") ? named : `./${named}` }, io);
  const make = (proposals: readonly Proposal[]): Draft => draftOf({ ...input, proposed: { ...found, proposals } });
  const { draft, refused } = withoutErrors(make, wanted, document, input.pdf);
  return {
    ...draft,
    name,
    path: join(site.specs, `${name}.flow.yaml`),
    ...place,
    ...factsBeside(place.pdf, document, keywordsOf([...draft.at.values()])),
    offers: found.proposals.length - wanted.length,
    refused,
  };
}

/** What a PDF seems to want. Parties that it shows to be people sign by hand, also where it has words for a seal. */
function wantedByKind(document: PdfDocument): Proposed {
  const found = wantedOf(document);
  const people = found.parties.flatMap(({ name, kind }) =>
    kind === "person" && hasSeal(found.proposals.filter(({ party }) => party === name)) ? [name] : [],
  );
  return people.length === 0 ? found : wantedOf(document, new Set(people));
}

/** Where the PDF is, or is to be. */
function placeOf(path: string, name: string, { root, specs }: Site, { cwd }: Io): Pick<FromPdf, "pdf" | "copied"> {
  const given = resolve(cwd, path);
  if (isWithin(root, given) && !displayPath(root, given).startsWith("node_modules/")) return { pdf: given };
  const pdf = join(specs, `${name}.pdf`);
  const copied = readPdfBytes(cwd, path);
  if (machineDisk.kind(pdf) === "nothing") return { pdf, copied };
  if (sha256(readPdfBytes(cwd, pdf)) === sha256(copied)) return { pdf };
  throw new UsageError("pdf-there", { path: displayPath(cwd, pdf) });
}

/** The facts with some keywords, and those that the facts beside the PDF know already. */
function factsBeside(pdf: string, document: PdfDocument, keywords: readonly string[]): Pick<FromPdf, "facts" | "isAdded"> {
  const path = factsPath(pdf);
  const text = machineDisk.kind(path) === "file" ? machineDisk.read(path) : undefined;
  const read = text === undefined ? undefined : parseFacts(text);
  const known =
    read && "value" in read && read.value.sha256 === document.sha256 ? read.value.keywords.map(({ keyword }) => keyword) : undefined;
  const facts = printFacts(fullFacts(document, [...new Set([...keywords, ...(known ?? [])])]));
  return { facts, isAdded: known !== undefined && text !== facts };
}

function inputFor(document: PdfDocument, named: Pick<DraftInput, "name" | "schema" | "pdf">, io: Io): Omit<DraftInput, "proposed"> {
  const words = wordsOf(io);
  const first = searchable(document).lines.filter(({ page }) => page === 1);
  return {
    ...named,
    title: usualTitle(first.map(({ text }) => text)),
    lastPage: document.pages.at(-1) ?? { width: 0, height: 0 },
    write: (proposal) => printProposal(proposal, words),
    say: saying("drafted", draftedMessages, io.speech.terminal),
  };
}

/** The contract without those components with which a check would find an error. */
function withoutErrors(
  make: (proposals: readonly Proposal[]) => Draft,
  wanted: readonly Proposal[],
  document: PdfDocument,
  pdf: string,
): { readonly draft: Draft; readonly refused: readonly Proposal[] } {
  const facts = fullFacts(document, keywordsOf(wanted));
  const refused = new Set<Proposal>();
  for (;;) {
    const draft = make(wanted.filter((proposal) => !refused.has(proposal)));
    const source = { path: "drafted.flow.yaml", text: draft.text };
    const errors = checkSource(source, { pdfs: new Map([[source.path, new Map([[pdf, facts]])]]) }).diagnostics.filter(
      ({ severity }) => severity === "error",
    );
    const guilty = [...draft.at].filter(([at]) => errors.some(({ pointer }) => pointer === at || pointer.startsWith(`${at}/`)));
    for (const [, proposal] of guilty) refused.add(proposal);
    if (guilty.length === 0) return { draft, refused: [...refused] };
  }
}

/** Writes the contract, its PDF and the facts of that, none of them over what is there; `tell` is told of each. Beside another contract nothing is written. */
export async function writeFromPdf(
  { path, text, pdf, copied, facts, isAdded }: FromPdf,
  tell: (path: string, what: Done) => void,
  { cwd }: Io,
): Promise<boolean> {
  const isMade = machineDisk.claim(path, text);
  tell(path, isMade ? "made" : "kept");
  if (!isMade) return false;
  if (copied) {
    const [file] = destinations(cwd, [{ flag: "--pdf", path: pdf }], "nothing");
    if (file) await writeFile(file, copied);
    tell(pdf, "made");
  }
  if (machineDisk.claim(factsPath(pdf), facts)) tell(factsPath(pdf), "made");
  else if (isAdded) {
    await writeInside(dirname(pdf), factsPath(pdf), facts);
    tell(factsPath(pdf), "added");
  } else tell(factsPath(pdf), "kept");
  return true;
}
