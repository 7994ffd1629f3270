package nl.visiewerk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
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
   * Surefire puts the classes of the tests in a jar of its own, and says here what they are. The
   * JSON library of Jena has classes of the same name as the validator's own, which is older.
   */
  private static String classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(Pattern.quote(File.pathSeparator), -1))
        .filter(entry -> !entry.contains("jakarta.json"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
