package nl.visiewerk.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import nl.visiewerk.content.FileShape;
import nl.visiewerk.json.JsonOut;

/** The settings that tell an editor which schema is for which files. */
public final class EditorSettings {
  private EditorSettings() {}

  /** The name of the file with the schema of one kind of file. */
  public static String fileName(FileShape file) {
    return file.name() + ".schema.json";
  }

  /**
   * For VS Code with the YAML extension; it does not look into Markdown.
   *
   * @param schemas what stands before the name of a schema, as seen from the folder that the editor
   *     has open
   * @param content what stands before the path of a file, likewise
   */
  public static String visualStudioCode(List<FileShape> files, String schemas, String content) {
    JsonOut out = new JsonOut(JsonOut.factory());
    out.object(
        () ->
            out.object(
                "yaml.schemas",
                () ->
                    files.stream()
                        .filter(file -> !file.isFrontMatter())
                        .forEach(
                            file -> out.text(schemas + fileName(file), content + file.files()))));
    return new String(out.bytes(), UTF_8);
  }
}
