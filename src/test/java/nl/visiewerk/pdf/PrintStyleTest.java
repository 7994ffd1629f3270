package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.visiewerk.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintStyleTest {
  @Test
  void fontsHaveWhatDutchPolicyTextsNeed() throws IOException {
    PrintStyle style = PrintStyle.of(Theme.standard());
    String characters = "€ëïéèüöçÉË–—‘’“”„•·→←↑↓✓✔✗×÷±≥≤≈½¼⅓§°…‰²³₂µ\u00a0\u2011■□▪▲−†©®™ĳŁźαβ";
    assertEquals(
        List.of(),
        characters
            .codePoints()
            .filter(c -> !style.canShow(c))
            .mapToObj(Character::toString)
            .toList());
  }

  @Test
  void fontsAreTakenOutOfTheSheet() throws IOException {
    PrintStyle style = PrintStyle.of(Theme.standard());
    assertFalse(style.css().contains("@font-face"));
    assertFalse(style.css().contains("var("));
    assertTrue(style.fonts().stream().anyMatch(font -> font.weight() == 700));
  }

  @Test
  void aRegionChangesItsColoursInOnePlace(@TempDir Path folder) throws IOException {
    write(
        folder, "assets/css/tokens.css", ":root { --a: var(--b); /* --b: red; */ --b: #123456; }");
    write(folder, "print/print.css", "h1 { color: var(--a) }");
    assertEquals("h1 { color: #123456 }", PrintStyle.of(Theme.of(folder)).css());
  }

  /** What a region may set, and the colour of the title and of the kind above it. */
  @ParameterizedTest
  @CsvSource({
    "'--vw-color-accent: #14505c;', #ffffff, #f0b98d",
    "'--vw-color-accent: #ffd54a;', #1d2426, #1d2426",
    "'--vw-color-accent: #fd4;', #1d2426, #1d2426",
    "'--vw-color-accent: #2a6f3b;', #ffffff, #ffffff",
    "'--vw-cover-background-color: #ffffff; --vw-cover-color: #7a1f5c;', #7a1f5c, #1d2426",
    "'--vw-color-accent: rebeccapurple;', #ffffff, #f0b98d",
  })
  void theCoverCanBeRead(String tokens, String title, String kind, @TempDir Path folder)
      throws IOException {
    write(folder, "assets/css/tokens.css", ":root { " + tokens + " }");
    String css = PrintStyle.of(Theme.of(folder)).css();
    assertTrue(css.matches("(?s).*\\.omslag \\.vlak \\{[^}]* color: " + title + ";.*"), css);
    assertTrue(css.matches("(?s).*\\.omslag \\.soort \\{[^}]* color: " + kind + ";.*"), css);
  }

  @Test
  void allColoursAreTokens() {
    assertFalse(
        Pattern.compile("#\\p{XDigit}{3,8}\\b")
            .matcher(Theme.standard().text("print/print.css"))
            .find());
  }

  @Test
  void aTokenThatNamesItselfIsAMistakeInTheTheme(@TempDir Path folder) throws IOException {
    write(folder, "assets/css/tokens.css", ":root { --a: var(--a); }");
    write(folder, "print/print.css", "h1 { color: var(--a) }");
    assertThrows(IOException.class, () -> PrintStyle.of(Theme.of(folder)));
  }

  private static void write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
