package nl.visiewerk.schema;

import java.util.List;
import java.util.regex.Pattern;
import nl.visiewerk.content.Shape;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.json.JsonOut;

/**
 * Writes what JSON Schema says of a shape, into an object that is open. What {@code
 * enumDescriptions} and {@code patternErrorMessage} say, editors show; to all else they mean
 * nothing.
 */
final class ShapeWriter implements Shape.Visitor {
  private final JsonOut out;
  private final KeyTexts texts;

  /**
   * @param texts those about the place that has the shape
   */
  ShapeWriter(JsonOut out, KeyTexts texts) {
    this.out = out;
    this.texts = texts;
  }

  @Override
  public void text() {
    out.texts("type", List.of("string", "number"));
    out.text("pattern", "\\S");
  }

  @Override
  public void form(Shape.Form form) {
    out.text("type", "string");
    pattern(form.form(), form.name());
  }

  /** A number between quotes is a text to editors, and a number to the reader. */
  @Override
  public void numeric(Shape.Numeric number) {
    out.texts("type", List.of(number.whole() ? "integer" : "number", "string"));
    number
        .range()
        .ifPresent(
            range -> {
              out.number("minimum", Integer.valueOf(range.least()));
              out.number("maximum", Integer.valueOf(range.greatest()));
            });
    pattern(number.form(), number.name());
  }

  @Override
  public void words(Shape.Words words) {
    out.text("type", "string");
    out.texts("enum", words.words());
    out.texts("enumDescriptions", texts.meanings(words.words()));
  }

  @Override
  public void orWord(Shape.OrWord orWord) {
    Shape word = new Shape.Words(List.of(orWord.word()));
    out.objects("anyOf", List.of(orWord.shape(), word), this::write);
  }

  @Override
  public void items(Shape.Items items) {
    out.text("type", "array");
    out.object("items", () -> write(items.item()));
  }

  @Override
  public void keyed(Shape.Keyed keyed) {
    out.text("type", "object");
    out.object("properties", () -> keyed.properties().forEach(this::property));
    out.texts(
        "required",
        keyed.properties().stream()
            .filter(Shape.Property::required)
            .map(Shape.Property::key)
            .toList());
    out.flag("additionalProperties", false);
  }

  private void property(Shape.Property property) {
    KeyTexts under = texts.under(property.key());
    out.object(
        property.key(),
        () -> {
          out.text("description", under.description());
          property.shape().accept(new ShapeWriter(out, under));
        });
  }

  @Override
  public void named(Shape.Named named) {
    out.text("type", "object");
    out.object("propertyNames", () -> write(named.key()));
    out.object("additionalProperties", () -> write(named.value()));
  }

  private void write(Shape shape) {
    shape.accept(this);
  }

  private void pattern(Pattern form, String name) {
    out.text("pattern", "^(?:" + form + ")$");
    out.text(
        "patternErrorMessage",
        Messages.text("schema.hier-hoort", Messages.text("yaml.soort." + name)));
  }
}
