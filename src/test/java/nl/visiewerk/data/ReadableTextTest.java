package nl.visiewerk.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.model.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadableTextTest {
  private final Path folder;

  ReadableTextTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void marksAreGoneAndLinesRemain() throws Exception {
    assertText(
        """
        Een *alinea* met [een link](https://a.example) en {aantal}`themas`
        thema's.

        - eerste
        - tweede

          met een vervolg
          1. genest

        3. derde
        4. vierde

        > Een citaat.

        | a | b |
        |---|--:|
        | c | 1 |

        ```
        zoals het is
        ```
        """,
        """
        Een alinea met een link en een thema's.

        - eerste
        - tweede
          met een vervolg
          1. genest

        3. derde
        4. vierde

        Een citaat.

        a | b
        c | 1

        zoals het is""");
  }

  @Test
  void nothingIsNothing() throws Exception {
    assertText("<!-- niets -->", "");
  }

  private void assertText(String markdown, String expected) throws Exception {
    Files.writeString(
        folder.resolve("themas.yaml"),
        "- id: proef\n  naam: Proef\n  tekst: |\n" + markdown.indent(4));
    Content content = ContentReader.read(folder).content();

    assertEquals(expected, ReadableText.of(content.themas().get(0).tekst(), content));
  }
}
