package nl.visiewerk.pdf;

import java.io.IOException;
import java.util.function.Supplier;

/**
 * PDFs that need not be made again. A key is made of all that the engine gets and of the engine
 * itself, so that a PDF is only found again when it would become the same.
 */
final class KnownPdfs {
  private final PdfMemory memory;
  private final byte[] engine;

  /** For PDFs in this style, by the program that runs. */
  KnownPdfs(PdfMemory memory, PrintStyle style) throws IOException {
    this.memory = memory;
    PrintDigest digest = new PrintDigest();
    if (memory != PdfMemory.NONE) {
      Program.addTo(digest);
      style.fonts().forEach(font -> font.addTo(digest));
    }
    this.engine = digest.bytes();
  }

  /**
   * The PDF of what has this digest.
   *
   * @param render makes it
   */
  byte[] get(byte[] digest, Supplier<byte[]> render) {
    return memory.recall(new PrintDigest().add(engine).add(digest).hex(), render);
  }
}
