package nl.visiewerk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The faster set-up must find what the library's own finds, with every mark at every place. */
class MarkdownParserTest {
  private static final Parser LIBRARY =
      Parser.builder(
              new MutableDataSet()
                  .set(
                      Parser.EXTENSIONS,
                      List.of(
                          TablesExtension.create(),
                          FootnoteExtension.create(),
                          WikiLinkExtension.create()))
                  .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
                  .set(WikiLinkExtension.ALLOW_PIPE_ESCAPE, true)
                  .set(TablesExtension.COLUMN_SPANS, false))
          .build();

  private static final List<String> MARKS =
      List.of(
          "# ",
          "## ",
          "===",
          "---",
          "***",
          "- ",
          "* ",
          "1. ",
          "> ",
          "```",
          "~~~",
          "    ",
          "\t",
          "|",
          "|---|---|",
          "[^1]: ",
          "[^1]",
          "[[",
          "]]",
          "[a]: /b \"c\"",
          "[a]",
          "[a](b)",
          "![a](b)",
          "*",
          "_",
          "**",
          "`",
          "\\",
          "<b>",
          "<!-- ",
          "-->",
          "&amp;",
          "  ",
          "\n",
          "\n\n",
          "é",
          "\0");

  @Test
  void findsWhatTheLibraryFinds() throws IOException {
    List<String> texts = texts();
    assertFalse(texts.isEmpty());
    for (String text : texts) {
      assertSame(text);
    }
  }

  @Test
  void findsTheSameInTornTexts() throws IOException {
    Random random = new Random(1);
    List<String> texts = texts();
    for (int i = 0; i < 3_000; i++) {
      String text = texts.get(random.nextInt(texts.size()));
      int start = random.nextInt(text.length());
      StringBuilder torn =
          new StringBuilder(text.substring(start, Math.min(text.length(), start + 400)));
      for (int marks = random.nextInt(12); marks > 0; marks--) {
        torn.insert(random.nextInt(torn.length() + 1), MARKS.get(random.nextInt(MARKS.size())));
      }
      assertSame(torn.toString());
    }
  }

  private static void assertSame(String text) {
    assertEquals(tree(LIBRARY.parse(text)), tree(MarkdownParser.parse(text)), text);
  }

  /** Of each node what it is, where it stands and what it says. */
  private static String tree(Node node) {
    StringBuilder tree = new StringBuilder();
    describe(node, "", tree);
    return tree.toString();
  }

  private static void describe(Node node, String indent, StringBuilder tree) {
    tree.append(indent).append(node.getClass().getName()).append(' ');
    tree.append(node.getStartOffset()).append('-').append(node.getEndOffset());
    tree.append(' ').append(node.getChars()).append('\n');
    for (Node child : node.getChildren()) {
      describe(child, indent + "  ", tree);
    }
  }

  /** All Markdown of the content and of the cases. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : List.of("content", "src/test/cases")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          if (!text.isEmpty()) {
            texts.add(text);
          }
        }
      }
    }
    return texts;
  }
}
