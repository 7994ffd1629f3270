/* The search page: shows what zoekindex.js finds, as a reader types. */
(() => {
  "use strict";

  const AT_ONCE = 10;
  const PAUSE = 150;

  const field = document.getElementById("_zoek"), form = field.form;
  const results = document.getElementById("_resultaten"), everything = document.getElementById("_alles");
  const status = results.querySelector(".aantal"), note = results.querySelector(".noot");
  const list = results.querySelector("ol"), more = results.querySelector("button");

  /** A text that the page has for us, its {0} and following filled in. */
  const say = (name, ...values) =>
    values.reduce((text, value, i) => text.replace("{" + i + "}", () => value), results.dataset[name]);

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  function link(address, text) {
    const made = element("a", "", text);
    made.href = address;
    return made;
  }

  /** Puts a text in an element, the words that were looked for marked. */
  function mark(made, text, marks) {
    let at = 0;
    for (const { start, end } of marks) {
      if (start < at) continue;
      made.append(text.slice(at, start), element("mark", "", text.slice(start, end)));
      at = end;
    }
    made.append(text.slice(at));
    return made;
  }

  function item(found) {
    const kind = [found.label, found.context].filter(Boolean).join(" \u00b7 ");
    const title = mark(link(found.address, ""), found.title, found.titleMarks);
    const made = element("li", "", element("h2", "", title), element("p", "bij", kind));
    if (found.text) made.append(mark(element("p", "passage"), found.text, found.marks));
    if (found.anchor) {
      const [before, after] = say("in").split("{0}");
      made.append(element("p", "bij", before, link(found.address + "#" + found.anchor, found.heading), after));
    }
    return made;
  }

  const items = ({ all, terms }, from) =>
    Promise.all(all.slice(from, from + AT_ONCE).map(async one => item(await visiewerkZoek.show(one.entry, terms))));

  function tell(question, { all, terms, whole }, limited) {
    status.textContent = all.length === 0 ? say("geen", question)
      : all.length === 1 ? say("een", question) : say("meer", all.length, question);
    const notes = terms.filter(term => term.instead.length).map(term => say("anders", term.word, term.instead.join(", ")));
    if (all.length && !whole) notes.push(say("deels"));
    if (!all.length) notes.push(say(limited ? "beperkt" : "leeg"));
    note.textContent = notes.join(" ");
    note.hidden = !notes.length;
  }

  let latest = 0;
  async function search() {
    const run = ++latest, question = field.value.trim(), only = {};
    for (const select of form.querySelectorAll("select")) if (select.value) only[select.name] = select.value;
    remember(question, only);
    try {
      const found = await visiewerkZoek.find(question, only);
      const first = await items(found, 0);
      if (run !== latest) return;
      list.replaceChildren(...first);
      tell(question, found, Object.keys(only).length > 0);
      offerMore(found);
      everything.hidden = found.all.length > 0;
    } catch (failure) {
      status.textContent = say("fout");
    }
    results.hidden = !question;
  }

  function offerMore(found) {
    const shown = list.children.length;
    more.hidden = shown >= found.all.length;
    more.onclick = async () => {
      const run = latest, next = await items(found, shown);
      if (run !== latest) return;
      list.append(...next);
      next[0].querySelector("a").focus();
      offerMore(found);
    };
  }

  /** Keeps the question in the address, to be shared and to come back to. */
  function remember(question, only) {
    const query = new URLSearchParams(question ? { q: question, ...only } : only).toString();
    try {
      history.replaceState(null, "", location.pathname + (query && "?" + query));
    } catch (e) { /* a browser may not allow it on pages from disk */ }
  }

  const asked = new URLSearchParams(location.search);
  for (const control of form.elements) if (asked.has(control.name)) control.value = asked.get(control.name);
  let pause;
  field.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(search, PAUSE); });
  form.addEventListener("change", event => { if (event.target !== field) search(); });
  form.addEventListener("submit", event => { event.preventDefault(); clearTimeout(pause); search(); });
  if (field.value) search();
})();
