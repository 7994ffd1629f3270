package nl.visiewerk.html;

/**
 * What the picture of a keten is drawn on. All measures are in its own units.
 *
 * @param width that of the picture, when it has enough columns
 * @param narrowest the least width of a column, even if that makes the picture wider
 * @param gutter between two columns
 * @param small the size of the letters of what explains a title
 * @param padding around the text of a box
 * @param mostLines of a title; what needs more is cut
 */
record KetenSheet(
    int width,
    int narrowest,
    int widest,
    int gutter,
    int betweenGroups,
    int padding,
    int small,
    int smallLeading,
    int mostLines) {
  /** A page of the site, in pixels, on which a picture can be moved. */
  static final KetenSheet SCREEN = new KetenSheet(1120, 220, 340, 56, 20, 9, 12, 16, 4);

  /** A page of a PDF, where small letters would be too small. */
  static final KetenSheet PAPER = new KetenSheet(700, 120, 330, 40, 14, 6, 14, 17, 8);

  int column(int columns) {
    int room = (width - (columns - 1) * gutter) / columns;
    return Math.min(widest, Math.max(narrowest, room));
  }

  int width(int columns) {
    return columns * column(columns) + (columns - 1) * gutter;
  }

  /** Whether so many columns are not too narrow for it. */
  boolean hasRoomFor(int columns) {
    return width(columns) <= width;
  }
}
