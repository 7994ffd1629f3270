package nl.visiewerk.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files a theme consists of. */
class ThemeTest {
  @Test
  void listsAllAssetsOfTheStandardTheme() throws IOException {
    Path assets = Path.of("themes/standaard/assets");
    try (Stream<Path> files = Files.walk(assets)) {
      List<String> paths =
          files
              .filter(Files::isRegularFile)
              .map(file -> assets.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
      assertEquals(paths, Theme.standard().text("assets.txt").lines().toList());
    }
  }

  /** A call is looked up once; a property is looked for anew each time that it is read. */
  @ParameterizedTest
  @ValueSource(strings = {"templates", "print"})
  void readsViewsByCallsOnly(String folder) throws IOException {
    Pattern expression = Pattern.compile("[$*]\\{([^}]*)}");
    Pattern property = Pattern.compile("\\.\\w+\\b(?!\\()");
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("themes/standaard", folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        Matcher matcher = expression.matcher(Files.readString(file));
        while (matcher.find()) {
          if (property.matcher(matcher.group(1).replaceAll("'[^']*'", "")).find()) {
            found.add(file + ": " + matcher.group());
          }
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void takesWhatAFolderLacksFromTheStandardTheme(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("assets/css"));
    Files.writeString(folder.resolve("assets/css/letters.css"), "/* geen */");
    Files.writeString(folder.resolve("assets/logo.svg"), "<svg/>");
    Theme theme = Theme.of(folder);
    assertEquals("/* geen */", theme.text("assets/css/letters.css"));
    assertEquals(Theme.standard().text("assets/css/basis.css"), theme.text("assets/css/basis.css"));
    assertTrue(theme.assets().contains("logo.svg"));
    assertTrue(theme.assets().contains("css/stijl.css"));
  }

  @Test
  void joinsTheStyleSheet(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("assets/css"));
    Files.writeString(folder.resolve("assets/css/eigen.css"), "p { content: \"$1\"; }\n");
    Files.writeString(
        folder.resolve("assets/css/stijl.css"),
        "/* Van ons */\n@import \"eigen.css\";\n@import \"weg.css\";\nh1 { color: red; }\n");
    Theme theme = Theme.of(folder);
    assertEquals(
        List.of("assets/css/stijl.css:3:1 themabestand-ontbreekt"),
        theme.check().stream().map(f -> f.location() + " " + f.rule().id()).toList());
    assertTrue(theme.assets().contains("css/basis.css"));
    assertFalse(theme.assets().contains("css/eigen.css"));
    Files.writeString(folder.resolve("assets/css/weg.css"), "");
    assertEquals(
        "/* Van ons */\np { content: \"$1\"; }\n\nh1 { color: red; }\n",
        new String(theme.asset("css/stijl.css"), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../geheim.txt", "/etc/hosts", "assets/../../geheim.txt", ".verborgen"})
  void readsNothingOutsideTheFolder(String path, @TempDir Path parent) throws IOException {
    Files.writeString(parent.resolve("geheim.txt"), "geheim");
    Path folder = Files.createDirectory(parent.resolve("thema"));
    Files.writeString(folder.resolve(".verborgen"), "geheim");
    Theme theme = Theme.of(folder);
    assertThrows(IllegalArgumentException.class, () -> theme.text(path));
  }

  @Test
  void followsNoSymbolicLinks(@TempDir Path parent) throws IOException {
    Files.createDirectories(parent.resolve("buiten/assets"));
    Files.writeString(parent.resolve("buiten/assets/geheim.txt"), "geheim");
    Path folder = Files.createDirectory(parent.resolve("thema"));
    Files.createSymbolicLink(folder.resolve("assets"), parent.resolve("buiten/assets"));
    Theme theme = Theme.of(folder);
    assertFalse(theme.assets().contains("geheim.txt"));
    assertThrows(IllegalArgumentException.class, () -> theme.text("assets/geheim.txt"));
  }
}
