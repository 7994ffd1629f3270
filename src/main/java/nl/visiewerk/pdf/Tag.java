package nl.visiewerk.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** An element of the logical structure of a PDF, which is what a screen reader reads. */
final class Tag implements TagItem {
  private final COSDictionary dictionary;
  private final List<TagItem> items = new ArrayList<>();
  private String kind;

  /** An element that is there already, as yet without what it holds. */
  Tag(COSDictionary dictionary) {
    this.dictionary = dictionary;
    this.kind = dictionary.getNameAsString(COSName.S);
  }

  /** A new element around these. */
  Tag(String kind, List<? extends TagItem> items) {
    this.dictionary = new COSDictionary();
    this.dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    this.kind = kind;
    this.items.addAll(items);
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  /** Its standard type, such as {@code P} or {@code TH}. */
  String kind() {
    return kind;
  }

  boolean is(String other) {
    return kind.equals(other);
  }

  /** Makes it something else, without the attributes that belonged to what it was. */
  void become(String other) {
    kind = other;
    dictionary.removeItem(COSName.A);
  }

  /** What it holds, in reading order; may be changed. */
  List<TagItem> items() {
    return items;
  }

  /** The elements that it holds. */
  List<Tag> tags() {
    return items.stream().filter(Tag.class::isInstance).map(Tag.class::cast).toList();
  }

  /** The first annotation that it holds; a link has one for each line that it is on. */
  @Nullable COSDictionary annotation() {
    for (TagItem item : items) {
      if (item instanceof TagItem.Annotated annotated) {
        return annotated.annotation();
      }
    }
    return null;
  }

  /** Calls {@code each} for it and all in it, each before what it holds. */
  void walk(Consumer<Tag> each) {
    each.accept(this);
    tags().forEach(tag -> tag.walk(each));
  }
}
