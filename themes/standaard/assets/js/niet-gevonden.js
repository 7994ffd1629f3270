/*
 * The page for addresses that do not exist is shown in any folder, so it asks for this script by every way that may
 * lead to the root of the site. The one that is there knows where that is, and mends the links.
 */
(() => {
  "use strict";

  const root = new URL("../../", document.currentScript.src);
  for (const [selector, name] of [["a[href]", "href"], ["form[action]", "action"], ["link[rel=icon]", "href"]]) {
    for (const element of document.querySelectorAll(selector)) {
      const address = element.getAttribute(name);
      if (!address.startsWith("#")) element.setAttribute(name, new URL(address, root).href);
    }
  }
})();
