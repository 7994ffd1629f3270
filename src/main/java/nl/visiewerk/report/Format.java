package nl.visiewerk.report;

/** A format that other programs read. */
public enum Format {
  /** All there is to say, in JSON of our own. */
  JSON,
  /** SARIF 2.1.0, for code scanning and editors. */
  SARIF,
  /** Workflow commands, which GitHub shows beside the lines of a pull request. */
  GITHUB,
  /** A code quality report of GitLab. */
  GITLAB,
  /** JUnit XML, which most build servers show. */
  JUNIT;

  /** What a format makes of a result: a whole file, its last line ended. */
  interface Writer {
    String write(CheckResult result);
  }

  /** The result in this format. */
  public String write(CheckResult result) {
    return writer().write(result);
  }

  private Writer writer() {
    return switch (this) {
      case JSON -> new JsonFormat();
      case SARIF -> new SarifFormat();
      case GITHUB -> new GithubFormat();
      case GITLAB -> new GitlabFormat();
      case JUNIT -> new JunitFormat();
    };
  }
}
