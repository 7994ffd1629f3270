package nl.visiewerk.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Prose;

/** The footnotes of a page, numbered in the order in which they are called. */
final class Footnotes {
  private final ProseHtml page;
  private final List<Note> notes = new ArrayList<>();
  private final IdentityHashMap<Prose, Map<Integer, Integer>> numbers = new IdentityHashMap<>();
  private boolean inNote;

  /** A note of a text, with the ids of the places that call it, which are written one by one. */
  private static final class Note {
    final Prose prose;
    final int index;
    final List<String> calls = new ArrayList<>();

    Note(Prose prose, int index) {
      this.prose = prose;
      this.index = index;
    }

    List<Block> blocks() {
      return prose.voetnoten().get(index).blokken();
    }
  }

  Footnotes(ProseHtml page) {
    this.page = page;
  }

  /** Writes the mark of a note, and on paper with the first one the note. */
  void call(MarkupWriter out, Prose prose, int index) {
    if (page.isOnScreen()) {
      mark(out, number(prose, index));
    } else if (!inNote) {
      int known = notes.size();
      int number = number(prose, index);
      if (number <= known) {
        mark(out, number);
      } else {
        note(out, prose, index, number);
      }
    }
  }

  private void mark(MarkupWriter out, int number) {
    String id = page.claim("_nootverwijzing-" + number);
    notes.get(number - 1).calls.add(id);
    String text = Integer.toString(number);
    String label = Messages.text("site.voetnoot", text);
    String name = page.isOnScreen() ? "aria-label" : "title";
    out.open("sup", "class", "nootverwijzing");
    out.element("a", text, "id", id, "href", "#_noot-" + number, name, label);
    out.close("sup");
  }

  /** On paper the renderer takes the note from the line, and puts a mark in its place. */
  private void note(MarkupWriter out, Prose prose, int index, int number) {
    String text = Integer.toString(number);
    String id = page.claim("_nootverwijzing-" + number);
    String label = Messages.text("site.voetnoot.terug", text);
    inNote = true;
    out.open("span", "id", id).open("span", "class", "voetnoot", "data-nummer", text);
    out.open("a", "class", "nootnummer", "id", "_noot-" + text, "href", "#" + id, "title", label);
    out.text(text).close("a").text("\u00a0\u00a0");
    inline(out, prose, prose.voetnoten().get(index).blokken());
    out.close("span").close("span");
    inNote = false;
  }

  private int number(Prose prose, int index) {
    Map<Integer, Integer> ofText = numbers.computeIfAbsent(prose, text -> new HashMap<>());
    return ofText.computeIfAbsent(
        index,
        i -> {
          notes.add(new Note(prose, i));
          return notes.size();
        });
  }

  /** Nothing but running text may stand in a line: paragraphs and items are set apart by breaks. */
  private void inline(MarkupWriter out, Prose prose, List<Block> blocks) {
    ProseBlocks writer = new ProseBlocks(page, out, prose, 6);
    String separator = "";
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        out.raw(separator);
        writer.inlines(paragraph.inlines());
        separator = "<br />";
      } else if (block instanceof Block.ItemList list) {
        for (List<Block> item : list.items()) {
          out.raw(separator).text("\u2022 ");
          inline(out, prose, item);
          separator = "<br />";
        }
      } else if (block instanceof Block.Quote quote) {
        out.raw(separator);
        inline(out, prose, quote.blocks());
        separator = "<br />";
      }
    }
  }

  /** The notes with their numbers, each with a link back to the text. */
  String list() {
    if (notes.isEmpty() || !page.isOnScreen()) {
      return "";
    }
    MarkupWriter out = new MarkupWriter();
    out.open("section", "class", "voetnoten");
    out.element("h2", Messages.text("site.voetnoten"), "id", "_voetnoten").open("ol");
    for (int i = 0; i < notes.size(); i++) { // a note may call a note, which is then added
      out.open("li", "id", "_noot-" + (i + 1));
      Note note = notes.get(i);
      note(out, note, i + 1);
      out.close("li");
    }
    return out.close("ol").close("section").toString();
  }

  private void note(MarkupWriter out, Note note, int number) {
    ProseBlocks writer = new ProseBlocks(page, out, note.prose, 6);
    List<Block> blocks = note.blocks();
    if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph line) {
      out.open("p");
      writer.inlines(line.inlines());
    } else {
      writer.blocks(blocks);
      out.open("p");
    }
    for (String call : note.calls) {
      String label = Messages.text("site.voetnoot.terug", Integer.toString(number));
      out.text(" ");
      out.element("a", "\u21a9\ufe0e", "class", "terug", "href", "#" + call, "aria-label", label);
    }
    out.close("p");
  }
}
