package nl.visiewerk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code visiewerk}, with a Maven and a Java that only say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String BUILDING = "Visiewerk wordt gebouwd …\n";

  private final Path folder;
  private final Path home;
  private final Path java;
  private final Path maven;
  private final Path calls;
  private Path script;

  LauncherTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    home = Files.createDirectories(folder.resolve("een map/visiewerk"));
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("src/main/A.java"), "");
    Files.writeString(home.resolve("pom.xml"), "");
    script = Files.copy(Path.of("visiewerk"), home.resolve("visiewerk"));
    makeExecutable(script);
    calls = folder.resolve("calls");
    Files.writeString(calls, "");
    java = folder.resolve("jdk/bin/java");
    javaIs("17.0.15");
    maven = folder.resolve("bin/mvn");
    mavenDoes("echo gebouwd >target/visiewerk.jar");
  }

  private record Outcome(int status, String out, String err) {}

  @Test
  void buildsOnceAndRunsInTheFolderOfTheCaller() throws Exception {
    Outcome first = run("check", "een map");
    Outcome second = run("check");

    assertEquals(BUILDING, first.err());
    assertTrue(
        first.out().endsWith("-jar " + home + "/target/visiewerk.jar check een map\n"),
        first.out());
    assertEquals("", second.err());
    assertEquals(List.of("mvn", "java build", "java run", "java run"), calls());
  }

  @Test
  void buildsAgainWhenASourceChanges() throws Exception {
    run();
    touch(home.resolve("src/main/A.java"));

    assertEquals(BUILDING, run().err());
    assertEquals("", run().err());
  }

  @Test
  void buildsAgainWhenASourceIsTakenAway() throws Exception {
    run();
    Files.delete(home.resolve("src/main/A.java"));
    touch(home.resolve("src/main"));

    assertEquals(BUILDING, run().err());
  }

  @Test
  void buildsAgainForAnotherJava() throws Exception {
    run();
    javaIs("21.0.123");

    assertEquals(BUILDING, run().err());
  }

  @Test
  void failedBuildIsShownAndTriedAgain() throws Exception {
    mavenDoes("echo halverwege >target/visiewerk.jar; echo 'COMPILATION ERROR'; exit 1");

    Outcome outcome = run();

    assertEquals(3, outcome.status());
    assertEquals(
        BUILDING
            + "COMPILATION ERROR\nVisiewerk kon niet worden gebouwd. Hierboven staat waarom.\n",
        outcome.err());
    mavenDoes("echo gebouwd >target/visiewerk.jar");
    assertEquals(BUILDING, run().err());
    assertEquals("", run().err());
  }

  @Test
  void buildThatWasKilledDoesNotKeepOthersWaiting() throws Exception {
    Files.createDirectories(home.resolve("target"));
    Files.writeString(home.resolve("target/visiewerk.slot"), "999999999\n");

    assertEquals(0, run().status());
    assertFalse(Files.exists(home.resolve("target/visiewerk.slot")));
  }

  @Test
  void statusIsPassedOn() throws Exception {
    assertEquals(7, run("geef", "7").status());
  }

  @Test
  void worksThroughALink() throws Exception {
    Path link = java.resolveSibling("link");
    Files.createSymbolicLink(link, Path.of("../..").resolve(folder.relativize(script)));
    script = link;

    assertEquals(0, run().status());
  }

  @Test
  void oldJavaIsRefused() throws Exception {
    javaIs("1.8.0_292");

    Outcome outcome = run();

    assertEquals(3, outcome.status());
    assertEquals(
        "Visiewerk heeft Java 17 of nieuwer nodig; dit is Java 1 (" + java + ").\n", outcome.err());
  }

  @Test
  void missingJavaIsToldPlainly() throws Exception {
    Files.delete(java);

    Outcome outcome = run();

    assertEquals(3, outcome.status());
    assertTrue(outcome.err().startsWith("In JAVA_HOME ("), outcome.err());
  }

  private Outcome run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(script.toString());
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().merge("PATH", folder.resolve("bin") + ":", (path, own) -> own + path);
    int status = builder.start().waitFor();
    return new Outcome(status, Files.readString(out), Files.readString(err));
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(calls);
  }

  private void javaIs(String version) throws IOException {
    write(
        java,
        """
        case "$*" in
          -version) echo 'openjdk version "%s" 2025-04-15' >&2; exit ;;
          *ArchiveClassesAtExit*) echo java build >>%s; exit ;;
        esac
        echo java run >>%s
        echo "$@"
        case "$*" in *"geef 7") exit 7 ;; esac
        """
            .formatted(version, calls, calls));
  }

  private void mavenDoes(String action) throws IOException {
    write(maven, "echo mvn >>" + calls + "\n" + action + "\n");
  }

  private static void write(Path file, String lines) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, "#!/bin/sh\n" + lines);
    makeExecutable(file);
  }

  private static void makeExecutable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void touch(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
  }
}
