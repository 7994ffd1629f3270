package nl.visiewerk.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.visiewerk.model.Woord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes one file in JSON. What is missing is left out: a key with a null, an empty text or an
 * empty list.
 */
public final class JsonOut {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonGenerator out;

  /** Begins a file; see {@link #factory}. */
  public JsonOut(JsonFactory factory) {
    // By way of a writer: it makes a question mark of half a character, where Jackson would fail.
    out = factory.createGenerator(new Layout(), new OutputStreamWriter(bytes, UTF_8));
  }

  /** What makes generators of JSON; one is enough for all files. */
  public static JsonFactory factory() {
    return JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  }

  /** Indented, with the same line ends on every machine. */
  private static final class Layout extends ObjectWriteContext.Base {
    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      Separators separators =
          Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
      return new DefaultPrettyPrinter(separators)
          .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
  }

  /** The file with what was written; nothing can be added after it. */
  public byte[] bytes() {
    out.writeRaw('\n');
    out.close();
    return bytes.toByteArray();
  }

  /** An object: the whole file, or an item of a list. */
  public void object(Runnable inside) {
    out.writeStartObject();
    inside.run();
    out.writeEndObject();
  }

  public void object(String name, Runnable inside) {
    out.writeName(name);
    object(inside);
  }

  /** A list that is there even when it is empty. */
  public <T> void list(String name, Iterable<? extends T> items, Consumer<T> each) {
    out.writeArrayPropertyStart(name);
    items.forEach(each);
    out.writeEndArray();
  }

  /** A list of objects. */
  public <T> void objects(String name, List<? extends T> items, Consumer<T> inside) {
    if (!items.isEmpty()) {
      list(name, items, item -> object(() -> inside.accept(item)));
    }
  }

  public void texts(String name, List<String> texts) {
    if (!texts.isEmpty()) {
      list(name, texts, out::writeString);
    }
  }

  public void text(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      out.writeStringProperty(name, value);
    }
  }

  /** Something that is written as its {@code toString} says, such as a date. */
  public void text(String name, @Nullable Object value) {
    text(name, value == null ? null : value.toString());
  }

  public void word(String name, @Nullable Woord value) {
    text(name, value == null ? null : value.woord());
  }

  public void words(String name, List<? extends Woord> values) {
    texts(name, values.stream().map(Woord::woord).toList());
  }

  public void number(String name, @Nullable Integer value) {
    if (value != null) {
      out.writeNumberProperty(name, value);
    }
  }

  public void number(String name, BigDecimal value) {
    out.writeNumberProperty(name, value);
  }

  public void flag(String name, boolean value) {
    out.writeBooleanProperty(name, value);
  }

  /** Figures in the order of their columns: null where the source gives none. */
  public void figures(String name, List<Optional<BigDecimal>> figures) {
    list(name, figures, (Optional<BigDecimal> figure) -> figure(figure));
  }

  private void figure(Optional<BigDecimal> figure) {
    if (figure.isPresent()) {
      out.writeNumber(figure.get());
    } else {
      out.writeNull();
    }
  }
}
