package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.List;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Keten;
import org.jspecify.annotations.Nullable;

/**
 * Where everything is in the picture of a keten: a column for each document, and below each other
 * the groups of what is linked, so that lines stay short. A line past a column has a lane of its
 * own above the group that it comes from. All measures are in units of the sheet.
 */
record KetenLayout(
    KetenSheet sheet,
    int width,
    int height,
    List<Box> boxes,
    List<Line> lines,
    List<Integer> rules,
    List<Label> labels) {
  static final int TITLE_SIZE = 14;
  static final int TITLE_LEADING = 18;
  static final int BELOW_BASE = 4;

  /** What a box is, which decides how it looks. */
  enum Role {
    DOCUMENT,
    KOP,
    LID
  }

  /**
   * A box with its text.
   *
   * @param thing what it is about, and leads to
   * @param soort the line above its title; empty when there is none
   * @param delen the lines below its title
   */
  record Box(
      Thing thing,
      Role role,
      int x,
      int y,
      int width,
      int height,
      String soort,
      List<String> titel,
      List<String> delen) {
    Box at(int newX, int newY) {
      return new Box(thing, role, newX, newY, width, height, soort, titel, delen);
    }

    int right() {
      return x + width;
    }

    int middle() {
      return y + height / 2;
    }

    /** Its text, line by line, at this distance from its left side. */
    List<TextLine> text(KetenSheet sheet, int indent) {
      List<TextLine> text = new ArrayList<>();
      int top = y + sheet.padding();
      if (!soort.isEmpty()) {
        top = add(text, List.of(soort), true, x + indent, top, sheet.smallLeading());
      }
      top = add(text, titel, false, x + indent, top, TITLE_LEADING);
      add(text, delen, true, x + indent, top, sheet.smallLeading());
      return text;
    }

    private static int add(
        List<TextLine> text, List<String> lines, boolean small, int x, int top, int leading) {
      int y = top;
      for (String line : lines) {
        y += leading;
        text.add(new TextLine(line, small, x, y - BELOW_BASE));
      }
      return y;
    }
  }

  /** A line of the text in a box; small when it is not the title. */
  record TextLine(String text, boolean small, int x, int base) {}

  /**
   * A line from the right side of a box to the left side of another.
   *
   * @param lane how high it passes the columns between; null when there are none
   */
  record Line(Box van, Box naar, @Nullable Integer lane, RelatieSoort soort) {
    /** The calm curves that it consists of; from one to the next it goes straight on. */
    List<Curve> curves(KetenSheet sheet) {
      int left = van.right();
      int right = naar.x();
      return lane == null
          ? List.of(new Curve(left, van.middle(), right, naar.middle()))
          : List.of(
              new Curve(left, van.middle(), left + sheet.gutter(), lane),
              new Curve(right - sheet.gutter(), lane, right, naar.middle()));
    }
  }

  /** A cubic Bézier curve that leaves and arrives level. */
  record Curve(int x1, int y1, int x2, int y2) {
    /** Where both its handles are, between the two ends. */
    double middle() {
      return (x1 + x2) / 2.0;
    }
  }

  /** The name of a document again, above what a band has of it. */
  record Label(String text, int x, int base) {}

  /** The layout of a keten on a sheet. */
  static KetenLayout of(Keten keten, KetenSheet sheet) {
    return new KetenPlacing(keten, sheet).layout();
  }
}
