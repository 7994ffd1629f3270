package nl.visiewerk.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader makes of a PDF: the text by its structure. */
final class Spoken {
  private final Map<COSDictionary, Map<Integer, String>> pieces = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  /** Everything, as elements: {@code <P>text</P>}. */
  static String of(PDDocument pdf) throws IOException {
    return new Spoken(pdf).say(tree(pdf).document());
  }

  Spoken(PDDocument pdf) throws IOException {
    for (PDPage page : pdf.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> onPage = new HashMap<>();
      extractor.getMarkedContents().forEach(content -> add(content, onPage));
      pieces.put(page.getCOSObject(), onPage);
    }
  }

  /** One element, with all that is in it. */
  String say(Tag tag) {
    out.setLength(0);
    write(tag);
    return out.toString();
  }

  /** The structure of a PDF. */
  static TagTree tree(PDDocument pdf) {
    return new TagTree(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
  }

  private static void add(PDMarkedContent content, Map<Integer, String> onPage) {
    List<String> texts = new ArrayList<>();
    for (Object item : content.getContents()) {
      if (item instanceof TextPosition position) {
        texts.add(position.getUnicode());
      } else if (item instanceof PDMarkedContent inner) {
        add(inner, onPage);
      }
    }
    onPage.put(content.getMCID(), texts.stream().collect(Collectors.joining()));
  }

  private void write(Tag tag) {
    out.append('<').append(tag.kind()).append('>');
    for (TagItem item : tag.items()) {
      if (item instanceof Tag inner) {
        write(inner);
      } else if (item instanceof TagItem.Marked marked) {
        String text = pieces.getOrDefault(marked.page(), Map.of()).get(marked.number());
        out.append(text == null ? "" : text.replaceAll("[ \u00a0\ufffc]+", " "));
      }
    }
    out.append("</").append(tag.kind()).append('>');
  }
}
