package nl.visiewerk.html;

/** All that the template of one page shows. */
interface PageView {
  /** The name of the template, below {@code templates/}. */
  String template();

  /** What is around the page's own content. */
  FrameView frame();
}
