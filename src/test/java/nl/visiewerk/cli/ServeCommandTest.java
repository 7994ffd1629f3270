package nl.visiewerk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.visiewerk.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code serve}, as somebody starts and stops it. */
class ServeCommandTest {
  private static final String CHAPTER = "documenten/kustland-2026/01-inleiding.md";

  @Test
  @DisabledOnOs(OS.WINDOWS) // which has no signals
  void saysWhatChangesUntilCtrlC(@TempDir Path folder) throws Exception {
    Path content = folder.resolve("content");
    Path temporary = Files.createDirectory(folder.resolve("tijdelijk"));
    Trees.copy(Path.of("src/test/cases/_basis/content"), content);
    Path chapter = content.resolve(CHAPTER);
    String good = Files.readString(chapter);
    Process process = start(content, temporary);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertEquals(
          "De website wordt gemaakt …",
          readUntil(out, "De website staat op http://localhost:").get(0));
      assertFalse(isEmpty(temporary));

      Files.writeString(chapter, good + "\nZie [[nergens-te-vinden]].\n");
      List<String> broken = readUntil(out, "Er is geen nieuwe website gemaakt. 1 fout,");
      assertTrue(broken.contains("Veranderd: " + CHAPTER), broken::toString);
      assertTrue(
          broken.stream().anyMatch(line -> line.endsWith(" fout verwijzing-onbekend")),
          broken::toString);

      Files.writeString(chapter, good);
      List<String> mended = readUntil(out, "Klaar: ");
      assertTrue(mended.contains("1 bevinding is opgelost."), mended::toString);

      Files.writeString(chapter, good + "\nKlik [hier](https://example.org/).\n");
      readUntil(out, "Klaar: ");
      Files.writeString(chapter, good.replaceFirst("titel: ", "titel: ["));
      List<String> unreadable = readUntil(out, "Er is geen nieuwe website gemaakt.");
      assertTrue(
          unreadable.stream().noneMatch(line -> line.contains("opgelost")), unreadable::toString);
      Files.writeString(chapter, good);
      List<String> again = readUntil(out, "Klaar: ");
      assertTrue(again.contains("2 bevindingen zijn opgelost."), again::toString);

      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
      List<String> rest = out.lines().toList();
      assertTrue(process.waitFor(2, TimeUnit.MINUTES));
      assertEquals(0, process.exitValue(), rest::toString);
      assertEquals(List.of(), rest);
      assertTrue(isEmpty(temporary), "its files are taken away");
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process start(Path content, Path temporary) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            "nl.visiewerk.cli.Visiewerk",
            "serve",
            "--port",
            "0",
            "--content",
            content.toString());
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static List<String> readUntil(BufferedReader out, String start) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      lines.add(line);
      if (line.startsWith(start)) {
        return lines;
      }
    }
    throw new AssertionError("no " + start + " in " + lines);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.noneMatch(file -> file.getFileName().toString().startsWith("visiewerk-"));
    }
  }

  @Test
  void wrongUsageIsToldPlainly(@TempDir Path folder) throws Exception {
    assertEquals(
        "99999 is geen poort: het kan 0 tot en met 65535 zijn.", run("serve", "--port", "99999"));
    assertEquals(
        "De waarde van --port klopt niet; meer uitleg geeft --help.",
        run("serve", "--port", "acht"));
    assertEquals("Er is geen map weg met inhoud.", run("serve", "--port", "0", "--content", "weg"));
    assertEquals("Er is geen map weg met een thema.", run("serve", "--theme", "weg"));
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertEquals(
          "Poort "
              + port
              + " is niet vrij. Kies met --port een andere, of met --port 0 een die vrij is.",
          run("serve", "--content", folder.toString(), "--port", port));
    }
  }

  /** The first line of what is said of a wrong command. */
  private static String run(String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    assertEquals(2, Visiewerk.run(List.of(arguments), out, out), said::toString);
    return said.toString().lines().findFirst().orElseThrow();
  }
}
