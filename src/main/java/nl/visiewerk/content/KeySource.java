package nl.visiewerk.content;

import java.util.List;
import java.util.Optional;
import nl.visiewerk.diagnostic.Location;

/**
 * The keys of one mapping, to be asked for. Whoever asks says what should be under the key: {@link
 * Keys} answers with what a file has, {@link ShapeRecorder} remembers the question. So what is read
 * and the {@link Shape} of it are one.
 */
interface KeySource {
  /** Where the mapping begins. */
  Location location();

  /** Where the value of a key is; the mapping when the key is not there. */
  Location locationOf(String key);

  /** Requires a key, and says whether it is there. */
  boolean require(String key);

  /** Requires a key that only others make necessary, which is not for a shape to tell. */
  void requireHere(String key);

  /** The single value of a key. */
  Optional<YamlNode.Scalar> scalar(String key, Shape shape);

  /** The items of a list of single values; they may turn out to be something else. */
  List<YamlNode> items(String key, Shape item);

  /** The mapping under a key. */
  Optional<KeySource> nested(String key);

  /** The items of a list of mappings. */
  List<KeySource> list(String key);

  /** The mapping under a key of which the writer chooses the keys. */
  Optional<YamlNode.Mapping> named(String key, Shape.Named shape);

  /** Says that all keys were asked for. */
  void done();
}
