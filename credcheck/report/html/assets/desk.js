(() => {
  "use strict";

  const root = document.documentElement;
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const one = (id) => document.getElementById(id);
  root.classList.add("js");

  // Filters: choices of one group widen, groups narrow each other.
  const chips = all("a.chip");
  const items = all(".note, .mark, .flag");
  const chosen = () => {
    const groups = new Map();
    for (const chip of chips.filter((each) => each.getAttribute("aria-pressed") === "true")) {
      const tokens = groups.get(chip.dataset.facet) || [];
      groups.set(chip.dataset.facet, [...tokens, chip.dataset.token]);
    }
    return groups;
  };

  const applyFilters = () => {
    const groups = Array.from(chosen().values());
    let findings = 0;
    let claims = 0;
    for (const item of items) {
      const fits = groups.every((tokens) => tokens.some((token) => item.classList.contains(token)));
      item.classList.toggle("off", !fits);
      findings += fits && item.matches(".note.finding");
      claims += fits && item.matches(".claim[id]");
    }
    root.classList.toggle("filtering", groups.length > 0);
    const shown = one("shown");
    if (shown) shown.textContent = groups.length ? `${findings} ${findings === 1 ? "finding" : "findings"} and ${claims} ${claims === 1 ? "claim" : "claims"} shown` : "";
    alignNotes();
  };

  const choose = (chip, on) => chip.setAttribute("aria-pressed", String(on));
  const clearFilters = () => chips.forEach((chip) => choose(chip, false));

  const toggle = (chip) => {
    choose(chip, chip.getAttribute("aria-pressed") !== "true");
    const tokens = Array.from(chosen().values()).flat();
    history.replaceState(null, "", tokens.length === 1 ? `#only-${tokens[0]}` : "#main");
    applyFilters();
  };

  const only = (token) => {
    const chip = chips.find((each) => each.dataset.token === token);
    if (!chip) return;
    const was = chip.getAttribute("aria-pressed") === "true";
    clearFilters();
    if (!was) choose(chip, true);
    applyFilters();
  };

  for (const chip of chips) {
    chip.setAttribute("role", "button");
    choose(chip, location.hash === chip.getAttribute("href"));
    chip.addEventListener("click", (event) => {
      event.preventDefault();
      toggle(chip);
    });
    chip.addEventListener("keydown", (event) => {
      if (event.key === " ") {
        event.preventDefault();
        toggle(chip);
      }
    });
  }

  // Notes stand level with their words where there is room for a margin. They may reach down beside paragraphs that have
  // none, and push the next ones down a little, so that the text is not torn apart.
  const GAP = 8;
  const ROW_GAP = 16;
  const DRIFT = 200;
  const wide = matchMedia("(min-width: 62rem)");
  const near = new Set();
  const measure = (row) => {
    const notes = row.querySelector(".notes");
    const text = row.querySelector(".text").getBoundingClientRect().height;
    if (!notes) return { notes, text, each: [] };
    const top = notes.getBoundingClientRect().top;
    const shown = Array.from(notes.children).filter((note) => !note.classList.contains("off"));
    const each = shown.map((note) => {
      const mark = markOf(note);
      return { note, level: mark ? mark.getClientRects()[0].top - top : 0, height: note.getBoundingClientRect().height };
    });
    return { notes, text, each };
  };
  const alignIn = (draft) => {
    for (const item of all(".notes, .notes > .note", draft)) item.style.marginTop = item.style.marginBottom = "";
    if (!wide.matches) return;
    const rows = all(".row", draft).map((row) => measure(row));
    let carried = 0;
    rows.forEach((row, index) => {
      if (!row.each.length) return;
      let end = 0;
      for (const { note, level, height } of row.each) {
        const start = Math.max(end ? end + GAP : carried, level);
        note.style.marginTop = `${Math.round(start - end)}px`;
        end = start + height;
      }
      let next = index + 1;
      let free = ROW_GAP;
      for (; next < rows.length && !rows[next].each.length; next += 1) free += rows[next].text + ROW_GAP;
      const over = Math.max(0, Math.min(end + GAP - row.text, free + (next < rows.length ? DRIFT : -ROW_GAP)));
      row.notes.style.marginBottom = `${-Math.round(over)}px`;
      carried = Math.max(0, over - free);
    });
  };
  const markOf = (note) => document.querySelector(`.mark[data-note="${CSS.escape(note.dataset.for)}"]`);
  const noteOf = (id) => one(id) && one(id).closest(".note");
  let waiting = 0;
  const alignNotes = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => near.forEach(alignIn));
  };
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting && !near.has(entry.target)) {
          near.add(entry.target);
          alignIn(entry.target);
        }
      }
    },
    { rootMargin: "1000px" },
  );
  all(".draft").forEach((draft) => watcher.observe(draft));
  addEventListener("resize", alignNotes);
  document.addEventListener("toggle", alignNotes, true);

  // Words and their note light up together; a click on the words opens the note.
  const light = (event, on) => {
    const mark = event.target.closest(".mark[data-note]");
    const note = mark ? noteOf(mark.dataset.note) : event.target.closest(".note");
    if (!note) return;
    note.classList.toggle("lit", on);
    const id = CSS.escape(note.dataset.for);
    all(`.mark[data-note="${id}"]`).forEach((each) => each.classList.toggle("lit", on));
  };
  document.addEventListener("mouseover", (event) => light(event, true));
  document.addEventListener("mouseout", (event) => light(event, false));
  document.addEventListener("click", (event) => {
    const mark = event.target.closest(".mark[data-note]");
    if (!mark || event.target.closest("a") || String(getSelection())) return;
    const note = noteOf(mark.dataset.note);
    if (note) goTo(note, true);
  });

  // What a step has opened, the next step closes again: a walk leaves the margin as it was.
  let opened = [];
  const unfold = (element) => {
    const closed = [];
    for (let at = element && element.closest("details"); at; at = at.parentElement.closest("details")) {
      if (!at.open) closed.push(at);
      at.open = true;
    }
    return closed;
  };
  const goTo = (note, open) => {
    const details = note.querySelector("details");
    for (const each of opened) if (!each.contains(note)) each.open = false;
    opened = open ? [] : opened.filter((each) => each.contains(note));
    if (open && details) details.open = true;
    const closed = unfold(note.matches(".finding") && note.matches("li") ? note.querySelector(".unfolded") : note);
    if (!open) opened.push(...closed);
    note.focus({ preventScroll: true });
    (markOf(note) || note).scrollIntoView({ block: "center" });
  };

  const step = (selector, direction) => {
    const notes = all(selector).filter((note) => !note.classList.contains("off"));
    if (!notes.length) return;
    const here = document.activeElement && document.activeElement.closest(".note");
    const at = notes.indexOf(here);
    let next = at + direction;
    if (at < 0) {
      const place = (note) => !here || here.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING;
      const after = notes.findIndex(place);
      next = direction > 0 ? after : (after < 0 ? notes.length : after) - 1;
    }
    goTo(notes[(next + notes.length) % notes.length], false);
  };

  // Search marks words without touching the document.
  const search = one("search");
  let hits = [];
  let hit = -1;
  const findHits = () => {
    hits = [];
    hit = -1;
    const wanted = search.value.trim().toLowerCase();
    if (wanted.length > 1) all(".text, .facing td").forEach((place) => collect(place, wanted));
    if (CSS.highlights) {
      CSS.highlights.delete("found");
      if (hits.length) CSS.highlights.set("found", new Highlight(...hits));
    }
    one("hits").textContent = wanted.length > 1 ? `${hits.length} ${hits.length === 1 ? "hit" : "hits"}` : "";
  };
  const collect = (place, wanted) => {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest(".sign, .num") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const nodes = [];
    const starts = [];
    let text = "";
    while (walker.nextNode()) {
      nodes.push(walker.currentNode);
      starts.push(text.length);
      text += walker.currentNode.data;
    }
    const point = (range, edge, at) => {
      let index = starts.length - 1;
      while (starts[index] > at || (edge === "setEnd" && index && starts[index] === at)) index -= 1;
      range[edge](nodes[index], at - starts[index]);
    };
    const lower = text.toLowerCase();
    if (lower.length !== text.length) return;
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
      const range = new Range();
      point(range, "setStart", at);
      point(range, "setEnd", at + wanted.length);
      hits.push(range);
    }
  };
  if (search) {
    search.addEventListener("input", findHits);
    search.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !hits.length) return;
      hit = (hit + (event.shiftKey ? -1 : 1) + hits.length) % hits.length;
      hits[hit].startContainer.parentElement.scrollIntoView({ block: "center" });
      one("hits").textContent = `${hit + 1} of ${hits.length}`;
    });
  }

  const clearAll = () => {
    clearFilters();
    if (search) {
      search.value = "";
      findHits();
    }
    applyFilters();
  };
  const clear = one("clear");
  if (clear) {
    clear.addEventListener("click", (event) => {
      event.preventDefault();
      clearAll();
    });
  }

  // Keys.
  const help = one("help");
  const keysOn = one("keys-on");
  const keys = {
    j: () => step(".note.finding", 1),
    k: () => step(".note.finding", -1),
    n: () => step(".note.verdict", 1),
    p: () => step(".note.verdict", -1),
    o: () => {
      const note = document.activeElement && document.activeElement.closest("li.note");
      const details = note && note.querySelector("details");
      if (!details) return;
      details.open = !details.open;
      opened = opened.filter((each) => each !== details);
      note.focus({ preventScroll: true });
    },
    e: () => only("severity-error"),
    u: () => only("support-unsupported"),
    x: clearAll,
    t: () => scrollTo(0, 0),
    "/": () => search && search.focus(),
    "?": () => help.showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.target.closest("input, textarea, select")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const act = event.key === "?" || keysOn.checked ? keys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  });
  const unfoldTarget = () => unfold(one(location.hash.slice(1)));
  addEventListener("hashchange", unfoldTarget);
  unfoldTarget();
  const opener = one("help-open");
  if (opener) opener.addEventListener("click", () => help.showModal());

  // Tables sort by a click on a heading; the order of the file comes back with the third.
  const value = (row, column) => {
    const cell = row.cells[column];
    const number = parseFloat(cell.dataset.sort || cell.textContent.replace(/,/g, ""));
    return cell.classList.contains("number") ? (Number.isNaN(number) ? -1 : number) : cell.textContent.trim();
  };
  const compare = (a, b) => (typeof a === "number" ? a - b : a.localeCompare(b));
  const makeSortable = (table) => {
    const body = table.tBodies[0];
    const original = Array.from(body.rows);
    all("thead th", table).forEach((heading, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener("click", () => {
        const next = { none: "ascending", ascending: "descending", descending: "none" }[heading.getAttribute("aria-sort") || "none"];
        all("thead th", table).forEach((each) => each.removeAttribute("aria-sort"));
        if (next !== "none") heading.setAttribute("aria-sort", next);
        const sign = next === "descending" ? -1 : 1;
        const rows = [...original];
        if (next !== "none") rows.sort((a, b) => sign * compare(value(a, column), value(b, column)));
        body.append(...rows);
      });
    });
  };
  all("table.sortable").forEach(makeSortable);

  applyFilters();
})();
