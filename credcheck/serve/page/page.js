"use strict";
// Checks while you write, walks through findings, and keeps what was dismissed for as long as the tab lives.
const PAUSE = 1200; // milliseconds without a key before a draft is checked
const draft = document.getElementById("draft");
const text = document.getElementById("text");
const file = document.getElementById("file");
const KEPT = "credcheck-dismissed";
let timer = 0;
let asked = 0;

const findings = () => [...document.querySelectorAll(".finding:not([hidden])")];
const dismissed = () => JSON.parse(sessionStorage.getItem(KEPT) || "{}");

function keep(entries) {
  sessionStorage.setItem(KEPT, JSON.stringify(entries));
  show();
}

function show() {
  const entries = dismissed();
  for (const each of document.querySelectorAll(".finding")) {
    each.hidden = each.dataset.id in entries;
  }
  for (const each of document.querySelectorAll(".actions, .dismiss")) {
    each.hidden = false;
  }
  const lines = Object.values(entries).map(({ rule, reason }) => `<!-- credcheck: ignore ${rule} -- ${reason} -->`);
  document.getElementById("suppressions").value = lines.join("\n");
  document.getElementById("dismissed").hidden = lines.length === 0;
}

async function check() {
  clearTimeout(timer);
  const turn = ++asked;
  if (!text.value.trim() && !file.files.length) {
    return;
  }
  const list = document.getElementById("findings");
  list.setAttribute("aria-busy", "true");
  try {
    const response = await fetch(draft.action, { method: "POST", body: new FormData(draft) });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.getElementById("findings");
    if (turn === asked && fresh) {
      list.replaceChildren(...fresh.childNodes);
      document.title = page.title;
      show();
    }
  } catch {
    list.querySelector("h2").insertAdjacentText("afterend", "The server does not answer.");
  } finally {
    list.removeAttribute("aria-busy");
  }
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(check, PAUSE);
}

async function take(dropped) {
  text.value = await dropped.text();
  document.getElementById("name").value = dropped.name;
  const suffix = dropped.name.split(".").pop().toLowerCase();
  const formats = { html: "html", htm: "html", md: "markdown", markdown: "markdown", mdx: "markdown" };
  document.getElementById("format").value = formats[suffix] || "text";
  file.value = "";
  await check();
}

function copy(words) {
  return navigator.clipboard.writeText(words);
}

function wording(finding) {
  return [...finding.querySelectorAll(".message, .suggestion")].map((each) => each.textContent).join(" ");
}

function select(start, length) {
  text.focus();
  text.setSelectionRange(Number(start), Number(start) + Number(length));
}

function press(finding, button) {
  if (button.matches(".show")) {
    select(finding.dataset.offset, finding.dataset.length);
  } else if (button.matches(".copy")) {
    copy(wording(finding)).then(() => { button.textContent = "Copied"; });
  } else if (button.matches(".accept")) {
    const start = Number(button.dataset.start);
    text.setRangeText(button.dataset.text, start, start + Number(button.dataset.length), "end");
    check();
  }
}

draft.addEventListener("submit", (event) => {
  if (event.submitter && event.submitter.formTarget === "desk") {
    document.querySelector("iframe").classList.add("open");
    return;
  }
  event.preventDefault();
  check();
});
text.addEventListener("input", later);
document.getElementById("format").addEventListener("change", check);
file.addEventListener("change", () => { if (file.files.length) { take(file.files[0]); } });
text.addEventListener("dragover", (event) => { event.preventDefault(); text.classList.add("dropping"); });
text.addEventListener("dragleave", () => text.classList.remove("dropping"));
text.addEventListener("drop", (event) => {
  text.classList.remove("dropping");
  if (event.dataTransfer.files.length) {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  }
});
document.addEventListener("click", (event) => {
  const finding = event.target.closest(".finding");
  const button = event.target.closest("button");
  if (finding && button) {
    press(finding, button);
  }
});
document.addEventListener("submit", (event) => {
  const finding = event.target.closest(".finding");
  if (finding) {
    event.preventDefault();
    const reason = new FormData(event.target).get("reason").trim().replaceAll("--", "-").replaceAll(">", "");
    keep({ ...dismissed(), [finding.dataset.id]: { rule: finding.dataset.rule, reason } });
  }
});
document.getElementById("restore").addEventListener("click", () => keep({}));
document.getElementById("copy-suppressions").addEventListener("click", () => {
  copy(document.getElementById("suppressions").value);
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey && event.key === "Enter") {
    event.preventDefault();
    check();
    return;
  }
  if (event.target.closest("textarea, input, select") || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const all = findings();
  const here = document.activeElement.closest(".finding");
  const at = all.indexOf(here);
  if (event.key === "j" || event.key === "k") {
    const next = event.key === "j" ? at + 1 : at < 0 ? all.length - 1 : at - 1;
    all.at(next % all.length)?.focus();
  } else if (here && event.key === "Enter" && event.target === here) {
    event.preventDefault();
    select(here.dataset.offset, here.dataset.length);
  } else if (here && event.key === "c") {
    press(here, here.querySelector(".copy"));
  } else if (here && event.key === "d") {
    event.preventDefault();
    here.querySelector("details").open = true;
    here.querySelector("details input").focus();
  }
});
show();
