package nl.visiewerk.html;

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
  }

  /**
   * A line from the right side of a box to the left side of another.
   *
   * @param lane how high it passes the columns between; null when there are none
   */
  record Line(Box van, Box naar, @Nullable Integer lane, RelatieSoort soort) {}

  /** The name of a document again, above what a band has of it. */
  record Label(String text, int x, int base) {}

  /** The layout of a keten on a sheet. */
  static KetenLayout of(Keten keten, KetenSheet sheet) {
    return new KetenPlacing(keten, sheet).layout();
  }
}
