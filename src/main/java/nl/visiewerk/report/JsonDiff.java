package nl.visiewerk.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.visiewerk.build.Compared;
import nl.visiewerk.build.Version;
import nl.visiewerk.diff.Amount;
import nl.visiewerk.diff.Change;
import nl.visiewerk.diff.Diff;
import nl.visiewerk.diff.Entry;
import nl.visiewerk.model.Revision;
import tools.jackson.core.JsonGenerator;

/**
 * Everything that changed, with whole texts: the pieces that are the same and those of one version
 * are that version of a passage when they are put behind each other.
 */
final class JsonDiff {
  private final JsonGenerator json;

  private JsonDiff(JsonGenerator json) {
    this.json = json;
  }

  static String write(Compared compared, Diff diff) {
    return JsonText.of(json -> new JsonDiff(json).write(compared, diff.entries()));
  }

  private void write(Compared compared, List<Entry> entries) {
    json.writeStartObject();
    version("from", compared.before());
    version("to", compared.after());
    json.writeArrayPropertyStart("entries");
    entries.forEach(this::entry);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void version(String name, Version version) {
    json.writeObjectPropertyStart(name);
    Revision revision = version.revision();
    if (revision != null) {
      json.writeStringProperty("name", version.name());
      json.writeStringProperty("commit", revision.id());
      revision.date().ifPresent(date -> json.writeStringProperty("date", date.toString()));
    }
    json.writeEndObject();
  }

  private void entry(Entry entry) {
    json.writeStartObject();
    json.writeStringProperty("kind", entry.subject().kind());
    json.writeStringProperty("key", entry.subject().key().toString());
    if (entry.subject().nummer() != null) {
      json.writeStringProperty("nummer", entry.subject().nummer());
    }
    json.writeStringProperty("titel", entry.subject().titel());
    texts("path", entry.subject().path());
    json.writeStringProperty("fate", word(entry.fate()));
    json.writeArrayPropertyStart("changes");
    entry.changes().forEach(this::change);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String word(Entry.Fate fate) {
    return switch (fate) {
      case NIEUW -> "added";
      case VERVALLEN -> "removed";
      case GEWIJZIGD -> "changed";
    };
  }

  private void change(Change change) {
    json.writeStartObject();
    if (change instanceof Change.Figure figure) {
      figure(figure);
    } else if (change instanceof Change.Moved moved) {
      json.writeStringProperty("type", "moved");
      place("before", moved.before());
      place("after", moved.after());
    } else if (change instanceof Change.Value value) {
      json.writeStringProperty("type", "value");
      json.writeStringProperty("key", value.key());
      texts("before", value.before());
      texts("after", value.after());
    } else if (change instanceof Change.Text text) {
      text(text);
    }
    json.writeEndObject();
  }

  private void figure(Change.Figure figure) {
    json.writeStringProperty("type", "figure");
    json.writeStringProperty("row", figure.row());
    json.writeStringProperty("column", figure.column());
    if (figure.unit() != null) {
      json.writeStringProperty("unit", figure.unit().woord());
    }
    amount("before", figure.before());
    amount("after", figure.after());
  }

  /** A number; the word for what is not known; null for what is not there. */
  private void amount(String name, Amount amount) {
    if (amount instanceof Amount.Known number) {
      BigDecimal value = number.value();
      json.writeName(name);
      json.writeNumber(value.toPlainString());
    } else if (amount == Amount.Lack.ONBEKEND) {
      json.writeStringProperty(name, "onbekend");
    } else {
      json.writeNullProperty(name);
    }
  }

  private void place(String name, Change.Place place) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("in", place.in());
    if (place.behind() != null) {
      json.writeStringProperty("behind", place.behind());
    }
    json.writeEndObject();
  }

  private void text(Change.Text text) {
    json.writeStringProperty("type", "text");
    json.writeBooleanProperty("numbers", text.touchesNumbers());
    json.writeArrayPropertyStart("pieces");
    for (Change.Piece piece : text.pieces()) {
      json.writeStartObject();
      json.writeStringProperty("kind", piece.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringProperty("text", (piece.spaced() ? " " : "") + piece.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void texts(String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
