package nl.visiewerk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command says, and ends with, when something other than the content is wrong. */
class FailureTest {
  @Test
  void diskIsToldInDutchHoweverDeepItIs() {
    assertEquals(
        "Lezen of schrijven van site/x.html lukt niet: het bestaat niet.",
        told(new IllegalStateException(new NoSuchFileException("site/x.html"))));
    assertEquals(
        "Lezen of schrijven van site lukt niet: u hebt er geen toegang toe.",
        told(new UncheckedIOException(new AccessDeniedException("site"))));
    assertEquals(
        "Lezen of schrijven van a.pdf lukt niet: de schijf is vol.",
        told(new FileSystemException("a.pdf", null, "No space left on device")));
    assertEquals("Lezen of schrijven lukt niet: kapot.", told(new IOException("kapot")));
  }

  @Test
  void mistakeOfTheToolIsOneLine() {
    String told = told(new IllegalStateException(new StackOverflowError()));
    assertTrue(told.contains("StackOverflowError FailureTest.java:"), told);
    assertEquals(1, told.lines().count());
    assertTrue(told(new OutOfMemoryError("Java heap space")).contains("te weinig geheugen"));
  }

  private static String told(Throwable failure) {
    StringWriter said = new StringWriter();
    assertEquals(4, Failure.tell(failure, new PrintWriter(said, true)));
    return said.toString().strip();
  }

  @Test
  void outputInAFileIsNoTrace(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("bestand"), "");
    String said = run(4, "build", "--no-pdf", "--output", file.resolve("site").toString());
    assertTrue(said.contains("bestand"), said);
    assertFalse(said.contains("\tat "), said);
  }

  @Test
  void valueThatCanNotBeUsedIsToldInDutch() {
    assertTrue(run(2, "check", "--strict=ja").startsWith("De waarde van --strict klopt niet"));
    assertTrue(run(2, "check", "--content", "\0").startsWith("De waarde van --content klopt niet"));
    assertTrue(run(0, "check", "--help").contains("4   lezen of schrijven lukt niet"));
  }

  private static String run(int status, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    assertEquals(status, Visiewerk.run(List.of(arguments), out, out), said::toString);
    return said.toString();
  }
}
