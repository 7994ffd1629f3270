package nl.visiewerk.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways in which a file gets broken by accident. */
enum Damage {
  LINE_DROPPED {
    @Override
    void apply(List<String> lines, int at, Random random) {
      lines.remove(at);
    }
  },
  LINE_DOUBLED {
    @Override
    void apply(List<String> lines, int at, Random random) {
      lines.add(at, lines.get(at));
    }
  },
  LINE_CUT {
    @Override
    void apply(List<String> lines, int at, Random random) {
      String line = lines.get(at);
      lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
    }
  },
  LINES_SWAPPED {
    @Override
    void apply(List<String> lines, int at, Random random) {
      String other = lines.set(random.nextInt(lines.size()), lines.get(at));
      lines.set(at, other);
    }
  },
  LINES_JOINED {
    @Override
    void apply(List<String> lines, int at, Random random) {
      String line = lines.remove(at);
      int next = Math.min(at, lines.size());
      lines.add(next, line + (next < lines.size() ? lines.remove(next) : ""));
    }
  },
  INDENTATION_SHIFTED {
    @Override
    void apply(List<String> lines, int at, Random random) {
      String line = lines.get(at);
      lines.set(at, random.nextBoolean() ? " " + line : line.replaceFirst("^ ", ""));
    }
  },
  BYTE_CHANGED {
    @Override
    void apply(List<String> lines, int at, Random random) {
      StringBuilder line = new StringBuilder(lines.get(at)).append('\n');
      line.setCharAt(random.nextInt(line.length()), (char) random.nextInt(256));
      lines.set(at, line.toString());
    }
  },
  MARK_ADDED {
    @Override
    void apply(List<String> lines, int at, Random random) {
      String marks = "-:#[]{}|>*&!%@`\"'\\<~^_?,\t";
      StringBuilder line = new StringBuilder(lines.get(at));
      line.insert(random.nextInt(line.length() + 1), marks.charAt(random.nextInt(marks.length())));
      lines.set(at, line.toString());
    }
  },
  FILE_CUT {
    @Override
    void apply(List<String> lines, int at, Random random) {
      lines.subList(at, lines.size()).clear();
    }
  },
  FILE_EMPTIED {
    @Override
    void apply(List<String> lines, int at, Random random) {
      lines.clear();
    }
  };

  /** Changes the lines, at or near one of them. */
  abstract void apply(List<String> lines, int at, Random random);

  /** The bytes of a file with this damage somewhere; bytes need not be UTF-8 after it. */
  byte[] to(byte[] file, Random random) {
    String text = new String(file, ISO_8859_1);
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    apply(lines, random.nextInt(lines.size()), random);
    return String.join("\n", lines).getBytes(ISO_8859_1);
  }
}
