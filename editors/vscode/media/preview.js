// What connects the page of a preview to the editor that shows it: a click on what leads to a line goes to that line of the contract, and the editor
// marks the components of the line where the cursor is. It runs behind the script of the page, in the same scope; `shown` stands before it.
const editor = acquireVsCodeApi();
editor.setState(shown);

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  if (link === null) return;
  // The page leads to its own parts by itself. The editor would take a link in a drawing for one to elsewhere.
  event.stopPropagation();
  const line = /^#L(\d+)$/.exec(link.getAttribute("href"))?.[1];
  // Enter upon a component goes to what can be copied of it, and from there to its line.
  if (line === undefined || (link.matches(".box") && event.detail === 0)) return;
  event.preventDefault();
  editor.postMessage({ line: Number(line) });
});

/** How far a line of the definition is indented; nothing of an empty one. */
function indentOf(number) {
  const text = document.querySelector(`#L${number} > span + span`)?.firstChild?.data ?? "";
  return text.trim() === "" ? undefined : text.search(/\S/);
}

/** The nearest line, of the one at the cursor and those around it, whose components are on the page. */
function lineOfBoxes(line) {
  let most = Infinity;
  for (let at = line; at > 0; at -= 1) {
    const indent = indentOf(at);
    if (indent === undefined || indent >= most) continue;
    if (document.querySelector(`.box[href="#L${at}"]`)) return at;
    most = indent;
  }
  return undefined;
}

let marked = [];
addEventListener("message", ({ data }) => {
  for (const area of marked) area.style.strokeWidth = "";
  const line = lineOfBoxes(data.line);
  marked = line === undefined ? [] : [...document.querySelectorAll(`.box[href="#L${line}"] .area`)];
  for (const area of marked) area.style.strokeWidth = "3.5";
  marked[0]?.parentElement.scrollIntoView({ block: "nearest" });
});
