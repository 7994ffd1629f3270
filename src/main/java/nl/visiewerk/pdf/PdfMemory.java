package nl.visiewerk.pdf;

import java.util.function.Supplier;

/** Where PDFs of earlier builds are found again. */
@FunctionalInterface
public interface PdfMemory {
  /** Remembers nothing. */
  PdfMemory NONE = (key, render) -> render.get();

  /**
   * The PDF with this key: one that was made before, or else the one that {@code render} makes. Is
   * called by several threads.
   *
   * @param key in hexadecimal digits; PDFs with the same key have the same bytes
   */
  byte[] recall(String key, Supplier<byte[]> render);
}
