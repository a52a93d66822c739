import MarkdownIt from "markdown-it";

/** Pictures of a document: SVG that flowspec made, by the name of the file that a link of the document has. */
export type Pictures = ReadonlyMap<string, string>;

/** Markup that a document may have beside Markdown: the place that a link inside it leads to, and a new line in a cell. All other markup is text. */
const ownMarkup = /<(?:a id="([\p{L}\p{N}_-]+)"(?: name="[\p{L}\p{N}_-]+")?><\/a|br)>/uy;

/**
 * A document that flowspec wrote in Markdown as the inside of a page. Markup of others stands there as the text that it is; links lead to places
 * of the document alone, and pictures are drawn into it, so that the page needs nothing beside it.
 */
export function htmlOf(markdown: string, pictures: Pictures): string {
  const parser = new MarkdownIt("default", { html: false, linkify: false, typographer: false });
  parser.inline.ruler.before("autolink", "own-markup", (state, silent) => {
    ownMarkup.lastIndex = state.pos;
    const [all, id] = ownMarkup.exec(state.src) ?? [];
    if (all === undefined) return false;
    if (!silent) state.push(id === undefined ? "hardbreak" : "place", "", 0).content = id ?? "";
    state.pos += all.length;
    return true;
  });
  // A place by itself is no paragraph, and takes no room.
  parser.core.ruler.push("places", ({ tokens }) => {
    for (const [index, { type, children }] of tokens.entries()) {
      if (type !== "inline" || children?.every((child) => child.type === "place") !== true) continue;
      for (const beside of [tokens[index - 1], tokens[index + 1]]) if (beside?.type.startsWith("paragraph")) beside.hidden = true;
    }
  });
  const { escapeHtml } = parser.utils;
  const { rules } = parser.renderer;
  rules["place"] = (tokens, index) => `<a id="${escapeHtml(tokens[index]?.content ?? "")}"></a>`;
  rules["image"] = (tokens, index) => {
    const picture = pictures.get(attributeOf(tokens[index], "src"));
    return picture === undefined ? escapeHtml(tokens[index]?.content ?? "") : `<span class="cut-out">${picture.trimEnd()}</span>`;
  };
  const names = new Map<string, number>();
  rules["heading_open"] = (tokens, index) => {
    const name = slugOf(textOf(tokens[index + 1]?.children ?? []));
    const before = names.get(name) ?? 0;
    names.set(name, before + 1);
    return `<${tokens[index]?.tag ?? "p"} id="${escapeHtml(before === 0 ? name : `${name}-${before}`)}">`;
  };
  let isInside = false;
  rules["link_open"] = (tokens, index) => {
    const target = attributeOf(tokens[index], "href");
    isInside = target.startsWith("#");
    return isInside ? `<a href="${escapeHtml(target)}">` : "";
  };
  rules["link_close"] = () => (isInside ? "</a>" : "");
  return parser.render(markdown).trim();
}

function attributeOf(token: { readonly attrs: readonly (readonly [string, string | number])[] | null } | undefined, name: string): string {
  return String(new Map(token?.attrs).get(name) ?? "");
}

/** What a heading is called as the place that a link leads to, as GitHub and GitLab call it. */
function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, "")
    .replaceAll(/\s/gu, "-");
}

function textOf(tokens: readonly { readonly type: string; readonly content: string }[]): string {
  return tokens.flatMap(({ type, content }) => (["text", "code_inline", "text_special"].includes(type) ? [content] : [])).join("");
}
