package nl.visiewerk.pdf;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Writes a PDF in the same bytes on every machine. How {@code java.util.zip} compresses is up to
 * the zlib that its Java brings or finds, and there are several; so all is compressed again in
 * plain Java.
 */
final class PdfWriter extends COSWriter {
  /** Of 1 to 9. Half the time of 7, for a file that is 2% larger. */
  private static final int LEVEL = 5;

  private PdfWriter(OutputStream out) {
    super(out, CompressParameters.DEFAULT_COMPRESSION);
  }

  /**
   * The file. The document can't be used after it.
   *
   * @param fonts of the document; only the glyphs that it shows stay in it
   */
  static byte[] write(PDDocument pdf, List<PDFont> fonts) throws IOException {
    for (PDFont font : fonts) {
      font.subset();
    }
    pdf.getDocument().setIsXRefStream(true); // as this way of compressing needs
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(out).write(pdf);
    return out.toByteArray();
  }

  @Override
  public void visitFromStream(COSStream stream) throws IOException {
    if (COSName.FLATE_DECODE.equals(stream.getFilters())) {
      byte[] bytes;
      try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
        bytes = in.readAllBytes();
      }
      try (OutputStream out = compressing(stream.createRawOutputStream())) {
        out.write(bytes);
      }
    }
    super.visitFromStream(stream);
  }

  /** Compresses all that is written to it. */
  static OutputStream compressing(OutputStream out) throws IOException {
    return new DeflaterOutputStream(out, new Deflater(LEVEL));
  }
}
