package nl.visiewerk.schema;

import nl.visiewerk.content.FileShape;
import nl.visiewerk.content.Shape;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.json.JsonOut;

/**
 * The JSON Schema of one kind of file: draft-07, which is what editors read.
 *
 * <p>It refuses nothing that the reader takes, but for {@code true} and {@code false} where a text
 * is asked: with those allowed, an editor would offer them everywhere. What depends on another
 * value, or on other files, only the reader knows.
 */
public final class EditorSchema {
  private static final String DIALECT = "http://json-schema.org/draft-07/schema#";

  private EditorSchema() {}

  /** The bytes of the schema. */
  public static byte[] of(FileShape file) {
    JsonOut out = new JsonOut(JsonOut.factory());
    out.object(
        () -> {
          out.text("$schema", DIALECT);
          out.text("title", title(file));
          out.text("description", description(file));
          file.shape().accept(new ShapeWriter(out, new KeyTexts(file.thing(), "")));
        });
    return out.bytes();
  }

  private static String title(FileShape file) {
    String soort = "soort." + file.thing();
    if (!Messages.has(soort)) {
      return Messages.text("schema.titel." + file.thing());
    }
    return Messages.text(file.shape() instanceof Shape.Items ? soort + ".meervoud" : soort);
  }

  private static String description(FileShape file) {
    return Messages.text(
        file.isFrontMatter() ? "schema.kopregels" : "schema.bestand", file.files());
  }
}
