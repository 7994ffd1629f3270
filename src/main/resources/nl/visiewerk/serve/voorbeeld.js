/*
 * In every page that `visiewerk serve` shows: reads the page again when there is another site, and shows what was
 * found when there is not. Only a page that can be seen is told: a browser allows a host six connections, and each
 * tab that listens has one of them.
 */
(() => {
  "use strict";

  const PLACE = "visiewerk-plaats";
  const CLOSED = "visiewerk-gesloten";
  const panel = document.getElementById("_visiewerk");
  let events = null;

  /* The place */

  /** The last element with an id that begins above what is being read: texts above it may grow. */
  function landmark() {
    return [...document.querySelectorAll("main [id]")]
      .filter((element) => element.getClientRects().length > 0 && top(element) < innerHeight / 3)
      .pop();
  }

  function top(element) {
    return element.getBoundingClientRect().top;
  }

  function readAgain() {
    const near = landmark();
    const place = { path: location.pathname, y: scrollY, id: near?.id, top: near && top(near) };
    sessionStorage.setItem(PLACE, JSON.stringify(place));
    history.scrollRestoration = "manual";
    location.reload();
  }

  function returnTo(place) {
    const near = place.id && document.getElementById(place.id);
    scrollTo({ top: near ? scrollY + top(near) - place.top : place.y, behavior: "instant" });
  }

  const kept = JSON.parse(sessionStorage.getItem(PLACE));
  sessionStorage.removeItem(PLACE);
  if (kept && kept.path === location.pathname) {
    returnTo(kept);
    addEventListener("load", () => {
      returnTo(kept);
      history.scrollRestoration = "auto";
    });
  }

  /* The panel. The server's own pages have none: they show all there is. */

  const own = panel.hasAttribute("data-zelf");

  /** What it says. Closed, it stays so until it says something else, on other pages too. */
  const said = () => panel.textContent.replace(/\s+/g, "");

  function showUnlessClosed(silent) {
    panel.hidden = silent || sessionStorage.getItem(CLOSED) === said();
  }

  /** Only what changes is replaced: the focus stays, and who listens hears the line with the state. */
  function update(next) {
    const list = ".bevindingen";
    panel.className = next.className;
    panel.dataset.stand = next.dataset.stand;
    panel.hidden = next.hidden;
    panel.querySelector("[role=status]").textContent = next.querySelector("[role=status]").textContent;
    panel.querySelector(list)?.remove();
    panel.append(...next.querySelectorAll(list));
    showUnlessClosed(next.hidden);
  }

  async function ask() {
    const answer = await fetch("/_visiewerk/paneel");
    update(new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("_visiewerk"));
  }

  if (!own) {
    const close = panel.querySelector("button");
    close.hidden = false;
    close.addEventListener("click", () => {
      sessionStorage.setItem(CLOSED, said());
      panel.hidden = true;
    });
    showUnlessClosed(panel.hidden);
  }

  /* The events */

  function hear({ data }) {
    const [site, turn] = data.split(" ");
    if (site !== panel.dataset.site || (own && turn !== panel.dataset.stand)) {
      readAgain();
    } else if (turn !== panel.dataset.stand) {
      ask().catch(() => {}); // the server was stopped this moment
    }
  }

  function listen() {
    events?.close();
    events = null;
    if (document.visibilityState === "visible") {
      events = new EventSource("/_visiewerk/gebeurtenissen");
      events.addEventListener("message", hear);
    }
  }

  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => events?.close());
  listen();
})();
