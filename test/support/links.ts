import { posix } from "node:path";

/** A link of a page in Markdown to somewhere in the same project. */
interface Link {
  readonly page: string;
  readonly target: string;
  readonly anchor: string | undefined;
}

/** The relative links of pages that lead nowhere, among files by path: `page -> link`; folders are there where files below them are. */
export function brokenLinks(pages: ReadonlyMap<string, string>, paths: ReadonlySet<string>): readonly string[] {
  const links = [...pages].flatMap(([page, text]) => linksOf(page, text));
  const broken = links.filter(({ target, anchor }) => {
    if (!paths.has(target)) return ![...paths].some((path) => path.startsWith(`${target.replace(/\/$/u, "")}/`));
    const text = pages.get(target);
    return anchor !== undefined && text !== undefined && !anchorsOf(text).has(anchor);
  });
  return broken.map(({ page, target, anchor }) => `${page} -> ${target}${anchor === undefined ? "" : `#${anchor}`}`);
}

/** The links of pages in another language that lead to the English of a page that is there in theirs, but for that of the page itself. */
export function strayLinks(pages: ReadonlyMap<string, string>, ending: string): readonly string[] {
  const inIt = (path: string): string => path.replace(/\.md$/u, ending);
  return [...pages]
    .filter(([page]) => page.endsWith(ending))
    .flatMap(([page, text]) => linksOf(page, text))
    .filter(({ page, target }) => !target.endsWith(ending) && pages.has(inIt(target)) && inIt(target) !== page)
    .map(({ page, target }) => `${page} -> ${target}`);
}

function linksOf(page: string, text: string): readonly Link[] {
  return [...withoutCode(text).matchAll(/\]\(([^()\s]+)\)/gu)].flatMap(([, link = ""]) => {
    if (/^[a-z]+:/u.test(link)) return [];
    const [path = "", anchor] = link.split("#");
    return [{ page, target: path === "" ? page : posix.join(posix.dirname(page), path), anchor }];
  });
}

/** The anchors that a page's headings have where GitHub shows it. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.replaceAll(/^```[^]*?^```$/gmu, "").matchAll(/^#+ (.*)$/gmu)].map(([, heading = ""]) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}_ -]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

/** A text without what stands in it as code. */
function withoutCode(text: string): string {
  return text.replaceAll(/^```[^]*?^```$/gmu, "").replaceAll(/`[^`\n]*`/gu, "code");
}
