package nl.visiewerk.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.visiewerk.diagnostic.Location;

/**
 * Remembers which keys a reader asks for. It answers as a mapping would that has what must be
 * there, every nested mapping, and lists of one item.
 */
final class ShapeRecorder implements KeySource {
  /** Stands for every single value: a text that can also be an id, so that readers go on. */
  private static final String VALUE = "voorbeeld";

  /** Nothing that is asked for here is in a file. */
  private static final Location NOWHERE = Location.startOf("");

  private final Map<String, Supplier<Shape>> shapes = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();

  /** The shape of what this reads. */
  static Shape of(Function<Fields, ?> read) {
    ShapeRecorder recorder = new ShapeRecorder();
    Object unused = read.apply(new Fields(recorder, new Reading("", "")));
    return recorder.shape();
  }

  private Shape shape() {
    List<Shape.Property> properties = new ArrayList<>();
    shapes.forEach(
        (key, shape) ->
            properties.add(new Shape.Property(key, required.contains(key), shape.get())));
    return new Shape.Keyed(List.copyOf(properties));
  }

  @Override
  public Location location() {
    return NOWHERE;
  }

  @Override
  public Location locationOf(String key) {
    return NOWHERE;
  }

  @Override
  public boolean require(String key) {
    required.add(key);
    return true;
  }

  /** Not here: the shape is that of all that can be read. */
  @Override
  public void requireHere(String key) {}

  @Override
  public Optional<YamlNode.Scalar> scalar(String key, Shape shape) {
    shapes.put(key, () -> shape);
    return required.contains(key)
        ? Optional.of(new YamlNode.Scalar(VALUE, NOWHERE, new LineIndex("", VALUE)))
        : Optional.empty();
  }

  @Override
  public List<YamlNode> items(String key, Shape item) {
    shapes.put(key, () -> new Shape.Items(item));
    return List.of();
  }

  @Override
  public Optional<KeySource> nested(String key) {
    ShapeRecorder inside = new ShapeRecorder();
    shapes.put(key, inside::shape);
    return Optional.of(inside);
  }

  @Override
  public List<KeySource> list(String key) {
    ShapeRecorder item = new ShapeRecorder();
    shapes.put(key, () -> new Shape.Items(item.shape()));
    return List.of(item);
  }

  @Override
  public Optional<YamlNode.Mapping> named(String key, Shape.Named shape) {
    shapes.put(key, () -> shape);
    return Optional.empty();
  }

  /** A mapping of which all keys were asked for has no others: the shape says so. */
  @Override
  public void done() {}
}
