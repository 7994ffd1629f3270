package nl.visiewerk.svg;

import nl.visiewerk.diagnostic.Location;

/** The text of a file. */
record Source(String file, String text) {
  /** Where the character with this offset is. */
  Location at(int offset) {
    int line = 1;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    return new Location(file, line, offset - start + 1);
  }
}
