package nl.visiewerk.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.model.History.Change;

/** Asks the git program about the history of a folder. */
final class Git {
  private static final Pattern FILTER =
      Pattern.compile("(filter\\..*)\\.(?:clean|smudge|process|required)");

  private static final Pattern HIDDEN = Pattern.compile("(.*/)?\\..*");

  private final GitProgram git;

  Git(GitProgram git) {
    this.git = git;
  }

  /** Whether older commits were left out when the repository was cloned. */
  boolean isShallow() throws IOException {
    return git.output("rev-parse", "--is-shallow-repository").strip().equals("true");
  }

  /** Whether anything was ever committed. */
  boolean hasCommits() throws IOException {
    return git.run("rev-parse", "--verify", "--quiet", "HEAD").status() == 0;
  }

  /**
   * The commits that led to what is in the folder now, the latest first; of a merge only the files
   * that are like those of none of its parents.
   */
  List<Change> commits() throws IOException {
    String log =
        git.output(
            "log",
            "-z",
            "-c",
            "--date-order",
            "--no-renames",
            "--no-ext-diff",
            "--no-textconv",
            "--no-relative",
            "-O/dev/null",
            "--name-only",
            "--encoding=UTF-8",
            "--format=" + LogParser.FORMAT,
            "--",
            ".");
    return LogParser.parse(log, git.prefix());
  }

  /** The files of the content that differ from the last commit, or are not in it. */
  Set<String> uncommitted() throws IOException {
    String prefix = git.prefix();
    List<String> question = new ArrayList<>(withoutFilters());
    question.addAll(
        List.of("status", "--porcelain", "-z", "--no-renames", "--untracked-files=all"));
    question.addAll(List.of("--ignore-submodules=all", "--", "."));
    String status = git.output(question.toArray(String[]::new));
    Set<String> files = new HashSet<>();
    for (String entry : status.split("\0", -1)) {
      // Two letters that say how it differs, a space, and its path from the root of the repository.
      if (entry.length() > 3 && entry.startsWith(prefix, 3)) {
        files.add(entry.substring(3 + prefix.length()));
      }
    }
    files.removeIf(file -> HIDDEN.matcher(file).matches());
    return files;
  }

  /**
   * Options by which git has no filters: to see whether a file differs it would run it through
   * programs that the configuration names.
   */
  private List<String> withoutFilters() throws IOException {
    // A status other than 0 says that there are none.
    String names = git.run("config", "-z", "--name-only", "--get-regexp", "^filter\\.").text();
    List<String> options = new ArrayList<>();
    for (String name : names.split("\0", -1)) {
      Matcher filter = FILTER.matcher(name);
      if (filter.matches()) {
        if (filter.group(1).contains("=")) {
          throw new IOException("a filter that can't be switched off: " + name);
        }
        for (String off : List.of(".clean=", ".process=", ".required=false")) {
          options.addAll(List.of("-c", filter.group(1) + off));
        }
      }
    }
    return options;
  }
}
