package nl.visiewerk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a content folder of a chosen size: documents of twelve chapters and eight bouwstenen, a
 * region for every ten documents and eight gemeenten in each. The same size gives the same files.
 */
final class SyntheticContent {
  private static final int CHAPTERS = 12;
  private static final int AMBITIES = 4;
  private static final int ACTIELIJNEN = 4;
  private static final int PAGES_PER_DOCUMENT = 1 + CHAPTERS + AMBITIES + ACTIELIJNEN;
  private static final int DOCUMENTS_PER_REGION = 10;
  private static final int GEMEENTEN_PER_REGION = 8;
  private static final int THEMAS = 10;
  private static final int BRONNEN = 40;
  private static final int OVERVIEWS = 7;

  private final Path folder;
  private final int documents;
  private final int regions;

  private SyntheticContent(Path folder, int pages) {
    this.folder = folder;
    double pagesWithShare =
        PAGES_PER_DOCUMENT + (1.0 + GEMEENTEN_PER_REGION) / DOCUMENTS_PER_REGION;
    this.documents = Math.max(1, (int) ((pages - OVERVIEWS - THEMAS) / pagesWithShare));
    this.regions = (documents + DOCUMENTS_PER_REGION - 1) / DOCUMENTS_PER_REGION;
  }

  /** Writes content for a site of about this many pages. */
  static void write(Path folder, int pages) throws IOException {
    new SyntheticContent(folder, pages).write();
  }

  private void write() throws IOException {
    file("site.yaml", "naam: Proefsite\nomschrijving: Verzonnen inhoud om de snelheid te meten.\n");
    writeShared();
    for (int document = 0; document < documents; document++) {
      writeDocument(document);
    }
  }

  private void writeShared() throws IOException {
    SyntheticText text = new SyntheticText(-1);
    StringBuilder regios = new StringBuilder();
    StringBuilder gemeenten = new StringBuilder();
    for (int i = 0; i < regions; i++) {
      regios.append("- id: regio-%d\n  naam: Regio %d\n  soort: jeugdregio\n".formatted(i, i));
      regios.append(block("  ", "tekst", text.paragraph(4)));
      for (int j = 0; j < GEMEENTEN_PER_REGION; j++) {
        int number = i * GEMEENTEN_PER_REGION + j;
        gemeenten.append("- id: gemeente-%d\n  naam: Gemeente %d\n".formatted(number, number));
        gemeenten.append("  regios:\n    - regio: regio-%d\n".formatted(i));
      }
    }
    StringBuilder themas = new StringBuilder();
    for (int i = 0; i < THEMAS; i++) {
      themas.append("- id: thema-%d\n  naam: Thema %d\n".formatted(i, i));
      themas.append(block("  ", "tekst", text.paragraph(2)));
    }
    StringBuilder begrippen = new StringBuilder();
    for (int i = 0; i < SyntheticText.terms(); i++) {
      String term = SyntheticText.term(i);
      begrippen.append("- id: %s\n  term: %s\n  vormen: [%ss]\n".formatted(term, term, term));
      begrippen.append(block("  ", "omschrijving", text.paragraph(2)));
    }
    StringBuilder bronnen = new StringBuilder();
    for (int i = 0; i < BRONNEN; i++) {
      bronnen.append("- id: bron-%d\n  titel: Rapport nummer %d\n".formatted(i, i));
      bronnen.append("  soort: rapport\n  jaar: %d\n".formatted(2000 + i % 25));
    }
    file("regios.yaml", regios.toString());
    file("gemeenten.yaml", gemeenten.toString());
    file("themas.yaml", themas.toString());
    file("begrippen.yaml", begrippen.toString());
    file("bronnen.yaml", bronnen.toString());
  }

  private void writeDocument(int document) throws IOException {
    SyntheticText text = new SyntheticText(document);
    String folderOfDocument = "documenten/visie-" + document + "/";
    String head =
        """
        soort: visie
        titel: Visie nummer %d van de regio
        korte-titel: Visie %d
        regio: regio-%d
        looptijd:
          van: 2024
          tot: 2030
        themas: [thema-%d]
        """;
    file(
        folderOfDocument + "document.yaml",
        head.formatted(document, document, document / DOCUMENTS_PER_REGION, document % THEMAS)
            + block("", "samenvatting", text.paragraph(4)));
    for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
      file(
          folderOfDocument + "%02d-hoofdstuk.md".formatted(chapter),
          chapter(text, document, chapter));
    }
    StringBuilder actielijnen = new StringBuilder();
    for (int i = 1; i <= AMBITIES; i++) {
      String ambitie =
          "---\nid: ambitie-%d\nnummer: \"%d\"\ntitel: Ambitie %d\nthemas: [thema-%d]\n---\n\n";
      file(
          folderOfDocument + "ambities/ambitie-%d.md".formatted(i),
          ambitie.formatted(i, i, i, text.number(THEMAS))
              + section(text, document, "ambitie-" + i));
      actielijnen.append("- id: actielijn-%d\n  titel: Actielijn %d\n".formatted(i, i));
      actielijnen.append("  ambitie: ambitie-%d\n  stand: nieuw\n".formatted(i));
      actielijnen.append(block("  ", "tekst", section(text, document, "actielijn-" + i)));
    }
    file(folderOfDocument + "actielijnen.yaml", actielijnen.toString());
  }

  private String chapter(SyntheticText text, int document, int chapter) {
    StringBuilder body = new StringBuilder();
    body.append("---\nid: hoofdstuk-%d\ntitel: Hoofdstuk %d\n".formatted(chapter, chapter));
    body.append("nummer: \"%d\"\n---\n\n".formatted(chapter)).append(text.paragraph(3));
    for (int i = 1; i <= 3; i++) {
      body.append("## Paragraaf %d {#paragraaf-%d-%d}\n\n".formatted(i, chapter, i));
      body.append(section(text, document, "hoofdstuk-" + chapter + "-" + i));
    }
    if (chapter == CHAPTERS) {
      body.append("De visie kent {aantal}`ambities` ambities.\n\n");
      body.append("```{lijst} ambities\n```\n\n```{lijst} actielijnen\nvorm: tabel\n```\n");
    }
    return body.toString();
  }

  /** Some 130 words, with one of everything that a text can hold. */
  private String section(SyntheticText text, int document, String note) {
    int other = text.number(documents);
    int chapter = 1 + text.number(CHAPTERS);
    return text.paragraph(3)
        + "Zie [[visie-%d/paragraaf-%d-1|paragraaf 1 daarvan]], [[bron-%d]]"
            .formatted(other, chapter, text.number(BRONNEN))
        + " en [[hoofdstuk-%d]], of [[gemeente-%d]].[^%s]\n\n"
            .formatted(chapter, text.number(regions * GEMEENTEN_PER_REGION), note)
        + switchOn(text, document)
        + text.paragraph(2)
        + "[^%s]: %s\n\n".formatted(note, text.sentence());
  }

  private static String switchOn(SyntheticText text, int document) {
    return text.number(3 + document % 2) == 0 ? text.table(4) : text.list(3);
  }

  private static String block(String indent, String key, String markdown) {
    String lines = markdown.stripTrailing().indent(indent.length() + 2);
    return indent + key + ": |\n" + lines;
  }

  private void file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
