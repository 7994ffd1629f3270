package nl.visiewerk.browser;

/**
 * Something wrong with a page.
 *
 * @param page its path from the folder of the site
 */
record Problem(Kind kind, String page, String detail) {
  /** Kinds of trouble that a visit finds. */
  enum Kind {
    /** An error or warning in the console, breaches of the Content-Security-Policy among them. */
    CONSOLE,
    /** A request for something that is not a file of the site, or that is not there. */
    REQUEST,
    /** A rule of axe that is broken. */
    ACCESSIBILITY,
    /** Content that doesn't fit in 320 pixels: a page of 1,280 at 400%, WCAG 1.4.10. */
    SIDEWAYS_SCROLLING,
    /** Something that moved after it was first shown. */
    LAYOUT_SHIFT
  }
}
