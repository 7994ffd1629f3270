package nl.visiewerk;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.visiewerk.content.FileShape;
import nl.visiewerk.schema.EditorSchema;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An editor with our schemas, as far as it judges: YAML 1.2 and JSON Schema, none of it ours. */
final class Editor {
  static final JsonMapper MAPPER = new JsonMapper();
  private static final LoadSettings YAML =
      LoadSettings.builder().setSchema(new CoreSchema()).setAllowDuplicateKeys(true).build();

  private final Map<FileShape, Schema> schemas = new LinkedHashMap<>();

  Editor() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    for (FileShape shape : FileShape.all()) {
      schemas.put(shape, registry.getSchema(MAPPER.readTree(EditorSchema.of(shape))));
    }
  }

  Map<FileShape, Schema> schemas() {
    return schemas;
  }

  /** The kinds that a file is of, by its path in the content folder. */
  List<FileShape> kinds(String path) {
    return schemas.keySet().stream()
        .filter(
            kind ->
                FileSystems.getDefault()
                    .getPathMatcher("glob:" + kind.files())
                    .matches(Path.of(path)))
        .toList();
  }

  /** The files of a content folder that have a schema, by their paths. */
  Map<String, FileShape> files(Path content) throws IOException {
    Map<String, FileShape> files = new LinkedHashMap<>();
    try (Stream<Path> all = Files.walk(content)) {
      all.filter(Files::isRegularFile)
          .map(file -> content.relativize(file).toString())
          .sorted()
          .forEach(path -> kinds(path).forEach(kind -> files.put(path, kind)));
    }
    return files;
  }

  /** What the schema of this kind has against a value. */
  List<String> errors(FileShape kind, JsonNode value) {
    Schema schema = Objects.requireNonNull(schemas.get(kind), kind.name());
    return schema.validate(value).stream().map(Object::toString).toList();
  }

  /** The file as data: of Markdown, its front matter; missing when it can't be read. */
  static JsonNode read(Path file) {
    try {
      String text = Files.readString(file).replace("\uFEFF", "").replaceAll("\r\n?", "\n");
      if (file.toString().endsWith(".md")) {
        String[] parts = text.split("(?m)^--- *$", 3);
        text = parts.length == 3 ? parts[1] : "[";
      }
      return yaml(text);
    } catch (YamlEngineException e) {
      return MAPPER.missingNode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text in YAML as data. */
  static JsonNode yaml(String text) {
    return MAPPER.valueToTree(new Load(YAML).loadFromString(text));
  }
}
