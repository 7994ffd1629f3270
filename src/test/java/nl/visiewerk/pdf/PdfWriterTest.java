package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What is in a PDF that its Java would make differently. */
class PdfWriterTest {
  private final Pdf pdf = new Printer(Printer.PROEF).print();

  @Test
  void everythingIsCompressedByOurOwnMeans() throws IOException {
    int seen = 0;
    try (PDDocument document = Printer.open(pdf)) {
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
            && COSName.FLATE_DECODE.equals(stream.getFilters())) {
          byte[] raw = raw(stream);
          assertArrayEquals(raw, compressed(raw), key.toString());
          seen++;
        }
      }
    }
    assertTrue(seen > 20, "only " + seen);
  }

  @Test
  void colourProfileIsTheOneThatWeShip() throws IOException {
    try (PDDocument document = Printer.open(pdf);
        InputStream ours = PdfEngine.class.getResourceAsStream("sRGB.icc")) {
      assertEquals(1, document.getDocumentCatalog().getOutputIntents().size());
      COSStream profile =
          document.getDocumentCatalog().getOutputIntents().get(0).getDestOutputIntent();
      assertArrayEquals(ours.readAllBytes(), profile.createInputStream().readAllBytes());
    }
  }

  private static byte[] raw(COSStream stream) throws IOException {
    try (InputStream in = stream.createRawInputStream()) {
      return in.readAllBytes();
    }
  }

  private static byte[] compressed(byte[] raw) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(raw));
        OutputStream deflater = PdfWriter.compressing(out)) {
      in.transferTo(deflater);
    }
    return out.toByteArray();
  }
}
