import { folderOf, joinPath } from "../../model/path.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import { type Asked, scalarAt, type Told } from "./asked.ts";
import { bold, code, listed, paragraphs } from "../markdown.ts";
import { contractsUsing } from "../subject.ts";
import type { HoverWords } from "./words.ts";

/** The file that a `use` names, and the PDF that `pdf` names: what is known of them. */
export async function toldOfFile(asked: Asked): Promise<Told | undefined> {
  const { at, way, subject, project, words } = asked;
  const written = scalarAt(asked)?.value;
  if (at?.kind !== "value" || typeof written !== "string" || written === "" || way === undefined) return undefined;
  const path = joinPath(folderOf(subject.source.path), written);
  if (way.rest.length === 1 && way.rest[0] === "use") return { text: usedText(asked, path), span: at.span };
  const step = way.keys.at(-1);
  if (way.rest.length > 0 || step?.key !== "pdf" || step.construct.name !== "file" || written.includes("{{")) return undefined;
  return { text: pdfText(path, await project.reader.factsOf(path), words), span: at.span };
}

/** How many contracts that use a file are named. */
const mostUsers = 3;

function usedText({ project, words: { hover } }: Asked, path: string): string {
  const document = project.workspace.document(path)?.value;
  const head = hover("head-file", { name: bold(path) });
  const users = contractsUsing(path, project);
  const keys = document?.kind === "map" ? [...document.entries.keys()] : [];
  return (
    paragraphs(
      head,
      listed(
        document === undefined
          ? hover("no-file")
          : keys.length === 0
            ? hover("holds-nothing")
            : hover("holds-keys", { keys: keys.map(code) }),
        users.length === 0
          ? undefined
          : users.length > mostUsers
            ? hover("used-by-many", { count: users.length })
            : hover("used-by", { contracts: users.map(code) }),
      ),
    ) ?? head
  );
}

const pointsOfMillimetre = 72 / 25.4;

function pdfText(path: string, facts: PdfFacts | undefined, { hover }: HoverWords): string {
  const head = hover("head-pdf", { name: bold(path) });
  if (facts === undefined) return paragraphs(head, listed(hover("no-facts"))) ?? head;
  const [first] = facts.pages;
  const [width, height] = [first?.width ?? 0, first?.height ?? 0].map((points) => String(Math.round(points / pointsOfMillimetre)));
  const keywords = facts.keywords.map(({ keyword, hits }) => `${code(keyword)} × ${hits.length}`);
  return (
    paragraphs(
      head,
      listed(
        hover("pages", { pages: facts.pages.length, width: width ?? "", height: height ?? "" }),
        facts.fields.length === 0
          ? undefined
          : hover("fields", { count: facts.fields.length, names: facts.fields.map(({ name }) => code(name)) }),
        keywords.length === 0 ? undefined : hover("keywords", { keywords }),
        facts.signatures === 0 ? undefined : hover("signed", { count: facts.signatures }),
      ),
    ) ?? head
  );
}
