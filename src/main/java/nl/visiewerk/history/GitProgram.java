package nl.visiewerk.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The git program, at work in a folder. Nothing is changed, fetched or asked of the user, and what
 * the repository's own configuration could start is not started.
 */
final class GitProgram {
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

  private final Path program;
  private final Path folder;
  private final Map<String, String> environment;

  private GitProgram(Path program, Path folder, Map<String, String> environment) {
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
  static Optional<GitProgram> find(Path folder, Map<String, String> environment) {
    String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
    for (String entry : path.split(Pattern.quote(System.getProperty("path.separator", ":")), -1)) {
      for (String name : NAMES) {
        Path program = program(entry, name);
        if (program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program)) {
          return Optional.of(new GitProgram(program, folder, environment));
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

  /** Whether a folder is in a git repository, or is one. */
  static boolean isInRepository(Path folder) {
    for (Path parent = folder; parent != null; parent = parent.getParent()) {
      if (Files.exists(parent.resolve(".git"))) {
        return true;
      }
    }
    return false;
  }

  /** The path of the folder from the root of the repository, with a slash behind it. */
  String prefix() throws IOException {
    return output("rev-parse", "--show-prefix").strip();
  }

  /** What git printed, and how it ended. */
  record Answer(int status, String text) {}

  /** What git prints to a question that has an answer. */
  String output(String... arguments) throws IOException {
    Answer answer = run(arguments);
    if (answer.status() != 0) {
      throw new IOException("git " + arguments[0] + " ended with " + answer.status());
    }
    return answer.text();
  }

  /** Asks git something, and waits for the answer. */
  Answer run(String... arguments) throws IOException {
    Process process = start(arguments);
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

  /** A git that stays, to be asked more than once; it is for the caller to end it. */
  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(QUIETLY);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectError(Redirect.DISCARD);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }
}
