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
    VERIFY,
    PUBLISH,
    /** One PDF, and nothing else. */
    PRINT
  }
}
