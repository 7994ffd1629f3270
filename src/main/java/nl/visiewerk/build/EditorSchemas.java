package nl.visiewerk.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.visiewerk.content.FileShape;
import nl.visiewerk.publish.SingleFile;
import nl.visiewerk.schema.EditorSchema;
import nl.visiewerk.schema.EditorSettings;

/** The schemas with which editors complete and check the files of the content. */
public final class EditorSchemas {
  private final List<FileShape> files = FileShape.all();

  /** The kinds of file that have a schema. */
  public List<String> names() {
    return files.stream().map(FileShape::name).toList();
  }

  /** The schema of this kind of file; empty when there is no such kind. */
  public Optional<String> text(String name) {
    return files.stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .map(file -> new String(EditorSchema.of(file), UTF_8));
  }

  /**
   * Writes the schemas of all kinds.
   *
   * @return how many
   */
  public int write(Path folder) throws IOException {
    for (FileShape file : files) {
      SingleFile.write(folder.resolve(EditorSettings.fileName(file)), EditorSchema.of(file));
    }
    return files.size();
  }

  /** What an editor must be told to use them, both folders seen from the one that it has open. */
  public String settings(Path folder, Path content) {
    return EditorSettings.visualStudioCode(files, prefix(folder), prefix(content));
  }

  private static String prefix(Path folder) {
    String path = folder.normalize().toString().replace('\\', '/');
    return path.isEmpty() ? "" : path + "/";
  }
}
