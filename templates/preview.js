// What a preview can do where scripts run: it says what is under the pointer, and gives the `at` of a point or of a box to copy. Without it the page
// says the same in titles and links. It reads numbers and attributes that the template has escaped, and writes texts, never HTML.
const spot = document.getElementById("spot");
const said = spot.querySelector("output");
const rows = [...spot.querySelectorAll("li")];
const svg = "http://www.w3.org/2000/svg";
// Half of a tenth, in which facts measure, counts.
const round = (value) => Math.round(value * 100) / 100 + 0;
const boxOf = (shape) => ["x", "y", "width", "height"].map((name) => Number(shape.getAttribute(name)));
let pinned = "";

/** The keyword's hit that is nearest to a point: of those at the same distance the longest. */
function nearest(sheet, x, y) {
  const away = ([left, top, width, height]) => Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
  const hits = [...sheet.querySelectorAll("[data-at]")].map((hit) => ({ at: hit.dataset.at, box: boxOf(hit) }));
  return hits.sort((one, other) => away(one.box) - away(other.box) || other.box[2] - one.box[2])[0];
}

/** Says what there is to paste for a component whose box begins at a point and has a size; of a point it has none. */
function offer(sheet, [x, y, width = 0, height = 0], text) {
  const hit = nearest(sheet, x, y);
  const [left, top, wide, high] = hit?.box ?? [];
  const by = (align, right, down) => hit && `${hit.at}, align: ${align}, offset: [${round(right)}, ${round(down)}]`;
  const places = [
    `page: ${sheet.dataset.page}, x: ${x}, y: ${y}`,
    by("lower-right", x - left - wide, y - top - high),
    by("middle", x + width / 2 - left - wide / 2, y + height / 2 - top - high / 2),
  ];
  rows.forEach((row, index) => {
    row.hidden = places[index] === undefined;
    row.querySelector("code").textContent = `at: { ${places[index]} }`;
  });
  pinned = said.textContent = text;
  document.querySelector(".cross")?.remove();
}

/** A point of a page, with a cross where it is. */
function point(sheet, x, y) {
  const { page } = sheet.dataset;
  offer(sheet, [x, y], spot.dataset.point.replace("{page}", page).replace("{x}", x).replace("{y}", y));
  const cross = document.createElementNS(svg, "path");
  cross.setAttribute("class", "cross");
  cross.setAttribute("d", `M${x - 9} ${y}h18M${x} ${y - 9}v18`);
  sheet.append(cross);
  sheet.point = [x, y];
}

const titleOf = (box) => box.querySelector("title").textContent;
const offerBox = (box) => offer(box.closest(".page"), boxOf(box.querySelector(".area")), titleOf(box));

for (const sheet of document.querySelectorAll(".page")) sheet.tabIndex = 0;
spot.hidden = document.querySelector(".page") === null;

document.addEventListener("click", ({ target, clientX, clientY }) => {
  const sheet = target.closest(".page");
  const code = target.closest("button")?.previousElementSibling;
  if (code) copy(code, target);
  if (!sheet || target.closest("a")) return;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(sheet.getScreenCTM().inverse());
  point(sheet, Math.round(x), Math.round(y));
});
document.addEventListener("focusin", ({ target }) => target.matches(".box") && offerBox(target));
document.addEventListener("pointerover", ({ target }) => {
  const box = target.closest(".box");
  said.textContent = box ? titleOf(box) : pinned || said.dataset.hint;
});
document.addEventListener("keydown", (event) => {
  const sheet = event.target;
  const [right, down] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [];
  if (right === undefined || !sheet.matches(".page")) return;
  event.preventDefault();
  const [x, y] = sheet.point ?? [100, 100];
  const step = event.shiftKey ? 10 : 1;
  point(sheet, x + right * step, y + down * step);
});

/** Copies what stands in front of a button; where that is not allowed it is marked, to be copied by hand. */
function copy(code, button) {
  const mark = () => getSelection().selectAllChildren(code);
  const done = () => (button.textContent = spot.dataset.copied);
  (navigator.clipboard?.writeText(code.textContent) ?? Promise.reject()).then(done, mark);
}
