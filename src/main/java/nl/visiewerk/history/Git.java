package nl.visiewerk.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.model.History.Change;

/**
 * Asks the git program about a folder. Nothing is changed, fetched or asked of the user, and what
 * the repository's own configuration could start is not started.
 */
final class Git {
  /** Names of the program on every system that we know. */
  private static final List<String> NAMES = List.of("git", "git.exe");

  /** Said before every question. */
  private static final List<String> QUIETLY =
      List.of(
          "--no-pager",
          "--no-optional-locks",
          "--literal-pathspecs",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "log.showSignature=false",
          // What somebody set for their own reading would change what is read here.
          "-c",
          "log.showRoot=true",
          "-c",
          "log.follow=false");

  private static final Pattern FILTER =
      Pattern.compile("(filter\\..*)\\.(?:clean|smudge|process|required)");

  /** By these, a git that started us tells which repository it is working on. */
  private static final Set<String> OF_ANOTHER_GIT =
      Set.of(
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_PREFIX",
          "GIT_COMMON_DIR",
          "GIT_OBJECT_DIRECTORY",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES");

  private static final Pattern HIDDEN = Pattern.compile("(.*/)?\\..*");

  private final Path program;
  private final Path folder;
  private final Map<String, String> environment;

  private Git(Path program, Path folder, Map<String, String> environment) {
    this.program = program;
    this.folder = folder;
    this.environment = new HashMap<>(environment);
    this.environment.keySet().removeAll(OF_ANOTHER_GIT);
    this.environment.putAll(Map.of("GIT_TERMINAL_PROMPT", "0", "GIT_NO_LAZY_FETCH", "1"));
  }

  /**
   * The git that is installed on this machine; empty when there is none. Only whole paths are
   * looked in, so that a file that happens to be in the current folder is never run.
   */
  static Optional<Git> find(Path folder, Map<String, String> environment) {
    String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
    for (String entry : path.split(Pattern.quote(System.getProperty("path.separator", ":")), -1)) {
      for (String name : NAMES) {
        Path program = program(entry, name);
        if (program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program)) {
          return Optional.of(new Git(program, folder, environment));
        }
      }
    }
    return Optional.empty();
  }

  private static Path program(String entry, String name) {
    try {
      return Path.of(entry, name);
    } catch (InvalidPathException e) {
      return Path.of(name);
    }
  }

  /** Whether older commits were left out when the repository was cloned. */
  boolean isShallow() throws IOException {
    return output("rev-parse", "--is-shallow-repository").strip().equals("true");
  }

  /** Whether anything was ever committed. */
  boolean hasCommits() throws IOException {
    return run("rev-parse", "--verify", "--quiet", "HEAD").status() == 0;
  }

  /**
   * The commits that led to what is in the folder now, the latest first; of a merge only the files
   * that are like those of none of its parents.
   */
  List<Change> commits() throws IOException {
    String log =
        output(
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
    return LogParser.parse(log, prefix());
  }

  /** The files of the content that differ from the last commit, or are not in it. */
  Set<String> uncommitted() throws IOException {
    String prefix = prefix();
    List<String> question = new ArrayList<>(withoutFilters());
    question.addAll(
        List.of("status", "--porcelain", "-z", "--no-renames", "--untracked-files=all"));
    question.addAll(List.of("--ignore-submodules=all", "--", "."));
    String status = output(question.toArray(String[]::new));
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
    String names = run("config", "-z", "--name-only", "--get-regexp", "^filter\\.").text();
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

  /** The path of the folder from the root of the repository, with a slash behind it. */
  private String prefix() throws IOException {
    return output("rev-parse", "--show-prefix").strip();
  }

  private record Answer(int status, String text) {}

  private String output(String... arguments) throws IOException {
    Answer answer = run(arguments);
    if (answer.status() != 0) {
      throw new IOException("git " + arguments[0] + " ended with " + answer.status());
    }
    return answer.text();
  }

  private Answer run(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(QUIETLY);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectError(Redirect.DISCARD);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    try {
      String text = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Answer(process.waitFor(), text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroy();
    }
  }
}
