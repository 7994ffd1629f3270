package nl.visiewerk.build;

/** Is told what the build is doing. */
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = step -> {};

  /** A step begins, in the order of the pipeline. */
  void begins(Step step);

  /** The steps of a build. */
  enum Step {
    READ,
    CHECK,
    RENDER,
    /** The same without PDFs, which takes a third of the time. */
    RENDER_PAGES,
    VERIFY,
    PUBLISH,
    /** One PDF, and nothing else. */
    PRINT
  }
}
