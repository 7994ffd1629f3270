/* The key "/" leads to the search field. Readers can turn it off on the search page (WCAG 2.1.4). */
(() => {
  "use strict";

  const OFF = "visiewerk-toets-uit";
  const field = document.getElementById("_zoek");
  const choice = document.getElementById("_toets");

  // Where nothing may be stored, the choice lasts as long as the page.
  let off = false;
  try { off = localStorage.getItem(OFF) === "1"; } catch (e) { /* as said */ }

  document.addEventListener("keydown", event => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing || off) return;
    event.preventDefault();
    field.focus();
    field.select();
  });

  if (choice) {
    choice.closest("[hidden]").hidden = false;
    choice.checked = !off;
    choice.addEventListener("change", () => {
      off = !choice.checked;
      try { localStorage.setItem(OFF, off ? "1" : "0"); } catch (e) { /* as said */ }
    });
  }
})();
