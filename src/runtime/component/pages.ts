import type { SignChild, SignComponent } from "../facts.generated.ts";
import { pageRanges } from "../encode.ts";
import { given, known } from "../hole.ts";
import { excerpt } from "../mask.ts";
import type { Problem } from "../problem.ts";
import { formOfComponent } from "./placement.ts";

type Paged = SignComponent | SignChild;
type Ranges = NonNullable<ReturnType<typeof pageRanges>>;

/** The last page, as ranges name it. */
const lastPage = -1;

/** Pages are chosen in one of the forms of the language. */
export function* pagesForm({ pages }: Paged): Iterable<Problem> {
  if (known(pages) && pageRanges(pages) === undefined)
    yield { key: "pages", message: `${excerpt(String(pages))} is no choice of pages: write all, 3, 1-3, or 1-3,5,8-last.` };
}

/** Ranges of pages begin at the first page or later, and end where they begin or later. */
export function* pagesInOrder({ pages }: Paged): Iterable<Problem> {
  const wrong = rangesOf(pages).find((range) => !isInOrder(range));
  if (wrong === undefined) return;
  const { BeginPage: first, EndPage: last } = wrong;
  yield {
    key: "pages",
    message:
      first < 1 ? "There is no page 0: pages are counted from 1." : `Pages ${first} to ${last} are none: the range ends before it begins.`,
  };
}

/** No page is chosen twice. */
export function* pagesOnce({ pages }: Paged): Iterable<Problem> {
  const ranges = rangesOf(pages).filter(isInOrder);
  const sorted = ranges.toSorted((one, other) => one.BeginPage - other.BeginPage);
  let end = 0;
  for (const { BeginPage: first, EndPage: last } of sorted) {
    if (first <= end) {
      yield { key: "pages", message: `Page ${first} is chosen twice.` };
      return;
    }
    end = last === lastPage ? Infinity : last;
  }
}

function isInOrder({ BeginPage: first, EndPage: last }: Ranges[number]): boolean {
  return first >= 1 && (last === lastPage || last >= first);
}

function rangesOf(pages: Paged["pages"]): Ranges {
  return known(pages) ? (pageRanges(pages) ?? []) : [];
}

/** Pages are chosen for what stands at a position that every page has. */
export function* pagesOfPosition(component: SignComponent): Iterable<Problem> {
  const form = formOfComponent(component);
  if (given(component.pages) && (form === "keyword" || form === "field"))
    yield { key: "pages", message: `\`pages\` is documented for components at a position, and this one stands at a ${form}.` };
}
