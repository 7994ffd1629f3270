package nl.visiewerk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of the real site is HTML as the Nu validator knows it. */
@ExtendWith(RealSite.Provider.class)
class HtmlValidityTest {
  /** A process of its own: inside a test the validator takes three times as long. */
  @Test
  void everyPageIsValid(RealSite site) throws IOException, InterruptedException {
    Process validator =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss2m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "nu.validator.client.SimpleCommandLineValidator",
                "--errors-only",
                "--skip-non-html",
                "--stdout",
                site.folder().toString())
            .redirectErrorStream(true)
            .start();
    String errors = new String(validator.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, validator.waitFor(), errors);
    assertEquals("", errors);
  }

  /**
   * What the tests have, without the jar of Jena's that holds a class of the same name as one of
   * the validator's. Surefire puts the classes of the tests in a jar of its own, and says here
   * which.
   */
  private static String classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(all)
        .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("jakarta.json-"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
