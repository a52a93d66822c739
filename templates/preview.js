// What a preview can do where scripts run: it says what is under the pointer, and gives the `at` of a point or of a box to copy. Without it the page
// says the same in titles and links. It reads numbers and attributes that the template has escaped, and writes texts, never HTML.
const spot = document.getElementById("spot");
const said = spot.querySelector("output");
const rows = [...spot.querySelectorAll("li")];
const svg = "http://www.w3.org/2000/svg";
// Half of a tenth, in which facts measure, counts.
const round = (value) => Math.round(value * 100) / 100 + 0;
const boxOf = (shape) => ["x", "y", "width", "height"].map((name) => Number(shape.getAttribute(name)));
const line = spot.querySelector("a");
/** Beyond so many points a keyword is no help: what is placed by it would not move with it. */
const reach = 150;
/** What the bar says when nothing is pointed at, and the page whose point it offers, which focus does not take away. */
let pinned = "";
let pinnedSheet;
/** Where the keyboard was before it went to the bar. */
let former;

/** The keyword's hit that is nearest to a point, unless all are far: of those at the same distance the longest. */
function nearest(sheet, x, y) {
  const away = ([left, top, width, height]) => Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
  const hits = [...sheet.querySelectorAll("[data-at]")].map((hit) => ({ at: hit.dataset.at, box: boxOf(hit) }));
  const near = hits.filter(({ box }) => away(box) <= reach);
  return near.sort((one, other) => away(one.box) - away(other.box) || other.box[2] - one.box[2])[0];
}

/** Says what there is to paste for a component whose box begins at a point and has a size; of a point it has none. */
function offer(sheet, [x, y, width = 0, height = 0], text, box) {
  const hit = nearest(sheet, x, y);
  const [left, top, wide, high] = hit?.box ?? [];
  const by = (align, right, down) => hit && `${hit.at}, align: ${align}, offset: [${round(right)}, ${round(down)}]`;
  const places = [
    by("lower-right", x - left - wide, y - top - high),
    by("middle", x + width / 2 - left - wide / 2, y + height / 2 - top - high / 2),
    `page: ${sheet.dataset.page}, x: ${x}, y: ${y}`,
  ];
  rows.forEach((row, index) => {
    row.hidden = places[index] === undefined;
    row.querySelector("code").textContent = `at: { ${places[index]} }`;
  });
  tell(text, box);
}

/** Says something in the bar, with the line of a box. */
function tell(text, box) {
  spot.hidden = false;
  pinned = said.textContent = text;
  pinnedSheet = undefined;
  line.hidden = !box?.hasAttribute("href");
  line.textContent = box?.dataset.where ?? "";
  line.setAttribute("href", box?.getAttribute("href") ?? "#");
  for (const button of spot.querySelectorAll("li button")) button.textContent = spot.dataset.copy;
  document.querySelector(".cross")?.remove();
}

/** Offers nothing. */
function clear() {
  for (const row of rows) row.hidden = true;
  tell("");
  said.textContent = spot.dataset.hint;
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
  pinnedSheet = sheet;
  return cross;
}

/** The middle of what is seen of a page, in points. */
function seen(sheet) {
  const { left, right, top, bottom } = sheet.getBoundingClientRect();
  const middle = new DOMPoint(
    (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight - spot.offsetHeight)) / 2,
  ).matrixTransform(sheet.getScreenCTM().inverse());
  const { width, height } = sheet.viewBox.baseVal;
  return [
    [middle.x, width],
    [middle.y, height],
  ].map(([value, most]) => Math.round(Math.max(0, Math.min(value, most))));
}

const titleOf = (box) => box.querySelector("title").textContent;
const offerBox = (box) => offer(box.closest(".page"), boxOf(box.querySelector(".area")), titleOf(box), box);

for (const sheet of document.querySelectorAll(".page")) sheet.tabIndex = 0;
spot.hidden = document.querySelector(".page") === null;

/** Goes to what can be copied, from where {@link leave} leads back. */
function enter(from) {
  former = from;
  rows.find((row) => !row.hidden)?.querySelector("button").focus();
}

/** Closes the bar. */
function leave() {
  former?.focus({ preventScroll: true });
  former = undefined;
  clear();
  spot.hidden = true;
}

document.addEventListener("click", (event) => {
  const { target, clientX, clientY } = event;
  const sheet = target.closest(".page");
  const box = target.closest(".box");
  if (target.closest(".close")) return leave();
  const code = target.closest("#spot li button")?.previousElementSibling;
  if (code) copy(code, target);
  if (box) {
    // A reader stays where the box is: the bar leads to its line.
    event.preventDefault();
    offerBox(box);
    // By the keyboard there is no click count.
    if (event.detail === 0) enter(box);
  }
  if (!sheet || target.closest("a")) return;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(sheet.getScreenCTM().inverse());
  point(sheet, Math.round(x), Math.round(y));
});
document.addEventListener("focusin", ({ target }) => {
  if (target.matches(".page") && target !== pinnedSheet) clear();
  if (target.matches(".box") && !pinnedSheet) offerBox(target);
});
document.addEventListener("pointerover", ({ target }) => {
  const box = target.closest(".box");
  said.textContent = box ? titleOf(box) : pinned || spot.dataset.hint;
});
document.addEventListener("keydown", (event) => {
  const sheet = event.target;
  if (event.key === "Escape") return leave();
  if (event.key === "Enter" && sheet === pinnedSheet) return enter(sheet);
  const [right, down] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [];
  if (right === undefined || !sheet.matches(".page")) return;
  event.preventDefault();
  const [x, y] = sheet === pinnedSheet ? sheet.point : seen(sheet);
  const step = event.shiftKey ? 10 : 1;
  point(sheet, x + right * step, y + down * step).scrollIntoView({ block: "nearest" });
});

/** Copies what stands in front of a button; where that is not allowed it is marked, to be copied by hand. */
function copy(code, button) {
  const mark = () => getSelection().selectAllChildren(code);
  const done = () => (button.textContent = spot.dataset.copied);
  (navigator.clipboard?.writeText(code.textContent) ?? Promise.reject()).then(done, mark);
}

// The small pages say which of them is seen, and show it.
const links = new Map([...document.querySelectorAll(".thumbs a")].map((link) => [link.hash.slice(1), link]));
const watcher = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const link = links.get(target.id);
      if (!isIntersecting) link.removeAttribute("aria-current");
      else {
        link.setAttribute("aria-current", "true");
        const list = link.closest(".thumbs");
        list.scrollTop = link.offsetTop - list.clientHeight / 2;
      }
    }
  },
  { rootMargin: "-45% 0px -45% 0px" },
);
for (const id of links.keys()) watcher.observe(document.getElementById(id));
