// Sort and search. Both are kept in the address with the parts that are open, so that a reload and a copied link show the same.
const kept = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
function keep(key, value) {
  value ? kept.set(key, value) : kept.delete(key);
  history.replaceState(null, "", "#" + kept);
}
addEventListener("hashchange", () => history.replaceState(null, "", "#" + kept)); // a link to a part of the page

document.querySelectorAll("table.sortable[id]").forEach((table) => {
  const headers = Array.from(table.tHead.rows[0].cells).filter((header) => !header.classList.contains("no-sort"));
  headers.forEach((header) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = header.textContent;
    header.replaceChildren(button);
  });
  table.addEventListener("sort-end", () => {
    const sorted = table.tHead.querySelector("th[aria-sort]");
    keep("sort-" + table.id, sorted.cellIndex + (sorted.getAttribute("aria-sort") === "ascending" ? "a" : "d"));
  });
  const wanted = /^(\d+)([ad])$/.exec(kept.get("sort-" + table.id) || "");
  const header = wanted && table.tHead.rows[0].cells[wanted[1]];
  if (header && headers.includes(header)) {
    if (wanted[2] === "a") header.setAttribute("aria-sort", "descending"); // a click turns it round
    header.click();
  }
});

const search = document.getElementById("search");
if (search) {
  const count = document.getElementById("count"), what = count.textContent.split(" ").pop();
  const rows = Array.from(document.querySelector("#submissions tbody").rows);
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/);
    let shown = 0;
    rows.forEach((row, place) => {
      row.hidden = !words.every((word) => texts[place].includes(word));
      shown += row.hidden ? 0 : 1;
    });
    count.textContent = shown + " of " + rows.length + " " + what;
  };
  search.addEventListener("input", () => { filter(); keep("search", search.value); });
  search.value = kept.get("search") || "";
  if (search.value) filter();
  document.getElementById("search-box").hidden = false;
}

const open = () => Array.from(document.querySelectorAll("details[id][open]"), (one) => one.id);
(kept.get("open") || "").split(" ").forEach((id) => {
  const part = id && document.getElementById(id);
  if (part) part.open = true;
});
document.querySelectorAll("details[id]").forEach((part) => {
  part.addEventListener("toggle", () => keep("open", open().join(" ")));
});
