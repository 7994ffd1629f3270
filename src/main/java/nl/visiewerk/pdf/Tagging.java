package nl.visiewerk.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import nl.visiewerk.diagnostic.Messages;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Makes of the structure that the renderer leaves one that reads well: footnotes where they are
 * called, a table of contents that is one, links in one piece, and nothing empty.
 */
final class Tagging {
  private static final String CALL = "#fs-footnote-";
  private static final Set<String> MAY_BE_EMPTY = Set.of("TD", "TH", "Figure", "Document");
  private static final List<COSName> MEANINGFUL =
      List.of(COSName.ALT, COSName.LANG, COSName.E, COSName.ACTUAL_TEXT, COSName.A);

  private final Tag document;

  Tagging(Tag document) {
    this.document = document;
  }

  void settle() {
    document.walk(Tagging::giveKind);
    document.walk(Tagging::joinFigure);
    document.walk(Tagging::joinTable);
    document.walk(Tagging::settleContents);
    placeNotes();
    tidy(document);
  }

  /** See {@link PageTags}. */
  private static void giveKind(Tag tag) {
    String alt = tag.dictionary().getString(COSName.ALT);
    if (alt != null && alt.indexOf(PageTags.MARK) == 0) {
      tag.become(alt.substring(1));
    }
    if (tag.is("Link") || (alt != null && alt.indexOf(PageTags.MARK) == 0)) {
      tag.dictionary().removeItem(COSName.ALT);
    }
  }

  /** A figure with a caption holds what is drawn itself, and what that says in words. */
  private static void joinFigure(Tag tag) {
    for (Tag drawn : tag.is("Figure") ? tag.tags() : List.<Tag>of()) {
      if (drawn.is("Figure")) {
        for (COSName key : List.of(COSName.ALT, COSName.A)) {
          tag.dictionary().setItem(key, drawn.dictionary().getItem(key));
        }
        unwrap(tag, "Figure");
      }
    }
  }

  /** The renderer puts a caption after its table; it belongs in it, before all else. */
  private static void joinTable(Tag tag) {
    for (int i = 0; i + 1 < tag.items().size(); i++) {
      if (tag.items().get(i) instanceof Tag table
          && table.is("Table")
          && tag.items().get(i + 1) instanceof Tag caption
          && caption.is("Caption")) {
        tag.items().remove(caption);
        table.items().add(0, caption);
      }
    }
  }

  /** An entry of the contents is a reference in one piece, and what comes below it. */
  private static void settleContents(Tag tag) {
    if (tag.is("TOCI")) {
      unwrap(tag, "LBody");
      tag.tags().stream().filter(t -> t.is("Link")).forEach(Tagging::flatten);
      tag.items().replaceAll(item -> item instanceof Tag t && t.is("Link") ? reference(t) : item);
    }
  }

  /** Leaves of an element only what it shows, in the order in which it is drawn. */
  private static void flatten(Tag tag) {
    List<TagItem> shown = new ArrayList<>();
    tag.walk(inner -> inner.items().stream().filter(i -> !(i instanceof Tag)).forEach(shown::add));
    shown.sort(Comparator.comparingInt(Tagging::firstDrawn));
    tag.items().clear();
    tag.items().addAll(shown);
  }

  private static Tag reference(Tag link) {
    return new Tag("Reference", List.of(link));
  }

  /** The renderer puts the footnotes after all else, by page. */
  private void placeNotes() {
    List<Tag> notes = new ArrayList<>();
    List<Tag> areas = document.tags().stream().filter(tag -> tag.is("Sect")).toList();
    areas.forEach(area -> area.tags().forEach(note -> notes.add(note(note, notes.size() + 1))));
    document.items().removeAll(areas);
    placeNotes(document, notes.iterator());
  }

  private static Tag note(Tag block, int number) {
    Tag note = block;
    unwrap(note, "Div");
    note.become("Note");
    note.dictionary().setItem(COSName.ID, new COSString("noot-" + number));
    joinLinks(note);
    // The renderer puts the spot where the call leads after the first link; but it draws it first.
    note.items().sort(Comparator.comparingInt(Tagging::firstDrawn));
    note.tags().stream().filter(tag -> tag.is("Link")).limit(1).forEach(link -> label(note, link));
    return note;
  }

  /** A link may begin with nothing, at the end of the line before. */
  private static void joinLinks(Tag tag) {
    List<TagItem> joined = new ArrayList<>();
    for (TagItem item : tag.items()) {
      if (item instanceof Tag inner) {
        addOrJoin(joined, inner);
      } else {
        joined.add(item);
      }
    }
    tag.items().clear();
    tag.items().addAll(joined);
  }

  private static void label(Tag note, Tag link) {
    note.items().replaceAll(item -> item == link ? new Tag("Lbl", List.of(link)) : item);
  }

  /** The lowest number of what an item draws; a note is on one page, or all but. */
  private static int firstDrawn(TagItem item) {
    if (item instanceof TagItem.Marked marked) {
      return marked.number();
    }
    return item instanceof Tag tag
        ? tag.items().stream().mapToInt(Tagging::firstDrawn).min().orElse(Integer.MAX_VALUE)
        : Integer.MAX_VALUE;
  }

  private static void placeNotes(Tag holder, Iterator<Tag> notes) {
    for (int i = 0; i < holder.items().size(); i++) {
      if (holder.items().get(i) instanceof Tag tag) {
        if (isCall(tag) && notes.hasNext()) {
          holder.items().set(i, reference(tag));
          holder.items().add(++i, notes.next());
        } else {
          placeNotes(tag, notes);
        }
      }
    }
  }

  private static boolean isCall(Tag tag) {
    COSDictionary link = tag.is("Link") ? tag.annotation() : null;
    String contents = link == null ? "" : link.getString(COSName.CONTENTS, "");
    if (link == null || !contents.startsWith(CALL)) {
      return false;
    }
    String number = contents.substring(CALL.length());
    link.setString(COSName.CONTENTS, Messages.text("pdf.voetnoot", number));
    return true;
  }

  private static void tidy(Tag tag) {
    List<TagItem> tidied = new ArrayList<>();
    for (TagItem item : List.copyOf(tag.items())) {
      if (!(item instanceof Tag inner)) {
        tidied.add(item);
        continue;
      }
      tidy(inner);
      if (isPlainSpan(inner)) {
        tidied.addAll(inner.items());
      } else if (!inner.items().isEmpty() || MAY_BE_EMPTY.contains(inner.kind())) {
        addOrJoin(tidied, inner);
      }
    }
    tag.items().clear();
    tag.items().addAll(tidied);
  }

  private static boolean isPlainSpan(Tag tag) {
    return tag.is("Span") && MEANINGFUL.stream().noneMatch(tag.dictionary()::containsKey);
  }

  /** A link that is drawn in pieces comes as several. */
  private static void addOrJoin(List<TagItem> items, Tag tag) {
    if (!items.isEmpty()
        && items.get(items.size() - 1) instanceof Tag last
        && last.is("Link")
        && tag.is("Link")
        && LinkPieces.areOne(last, tag)) {
      last.items().addAll(tag.items());
    } else {
      items.add(tag);
    }
  }

  private static void unwrap(Tag tag, String kind) {
    List<TagItem> items = new ArrayList<>();
    for (TagItem item : tag.items()) {
      if (item instanceof Tag inner && inner.is(kind)) {
        items.addAll(inner.items());
      } else {
        items.add(item);
      }
    }
    tag.items().clear();
    tag.items().addAll(items);
  }
}
