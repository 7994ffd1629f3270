package nl.visiewerk.report;

/** A format that other programs read. */
public enum Format {
  /** All there is to say, in JSON of our own. */
  JSON(new JsonFormat()),
  /** SARIF 2.1.0, for code scanning and editors. */
  SARIF(new SarifFormat()),
  /** Workflow commands, which GitHub shows beside the lines of a pull request. */
  GITHUB(new GithubFormat()),
  /** A code quality report of GitLab. */
  GITLAB(new GitlabFormat()),
  /** JUnit XML, which most build servers show. */
  JUNIT(new JunitFormat());

  private final Writer writer;

  Format(Writer writer) {
    this.writer = writer;
  }

  /** What a format makes of a result: a whole file, its last line ended. */
  interface Writer {
    String write(CheckResult result);
  }

  /** The result in this format. */
  public String write(CheckResult result) {
    return writer.write(result);
  }
}
