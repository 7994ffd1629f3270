package nl.visiewerk.benchmark;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/**
 * Writes a content folder with one long document that has all that PDFs are made of: text, notes,
 * tables, charts of every kind and images. The same length gives the same files.
 */
final class SyntheticReport {
  private static final String DOCUMENT = "documenten/rapport/";
  private static final int GEMEENTEN = 6;
  private static final int YEARS = 6;
  private static final int SECTIONS = 4;

  private final Path folder;
  private final int chapters;
  private final SyntheticText text = new SyntheticText(7);

  private SyntheticReport(Path folder, int chapters) {
    this.folder = folder;
    this.chapters = chapters;
  }

  /** Writes content for a PDF of about this many pages. */
  static void write(Path folder, int pages) throws IOException {
    new SyntheticReport(folder, Math.max(1, (pages - 8) / 6)).write();
  }

  private void write() throws IOException {
    file("site.yaml", "naam: Proefsite\nomschrijving: Verzonnen inhoud om de snelheid te meten.\n");
    file("regios.yaml", "- id: regio\n  naam: Regio\n  soort: jeugdregio\n");
    StringBuilder gemeenten = new StringBuilder();
    for (int i = 0; i < GEMEENTEN; i++) {
      gemeenten.append("- id: gemeente-%d\n  naam: Gemeente %d\n".formatted(i, i));
      gemeenten.append("  regios:\n    - regio: regio\n");
    }
    file("gemeenten.yaml", gemeenten.toString());
    StringBuilder begrippen = new StringBuilder();
    for (int i = 0; i < SyntheticText.terms(); i++) {
      String term = SyntheticText.term(i);
      begrippen.append("- id: %s\n  term: %s\n".formatted(term, term));
      begrippen.append("  omschrijving: ").append(text.sentence()).append('\n');
    }
    file("begrippen.yaml", begrippen.toString());
    writeDocument();
  }

  private void writeDocument() throws IOException {
    file(
        DOCUMENT + "document.yaml",
        """
        soort: visie
        titel: Een lang rapport over de jeugd
        korte-titel: Rapport
        regio: regio
        looptijd:
          van: 2024
          tot: 2030
        samenvatting: |
          Een verzonnen rapport.
        """);
    StringBuilder indicatoren = new StringBuilder();
    StringBuilder metingen = new StringBuilder();
    StringBuilder begrotingen = new StringBuilder();
    for (int i = 1; i <= chapters; i++) {
      indicatoren.append("- id: indicator-%d\n  titel: Indicator %d\n".formatted(i, i));
      indicatoren.append("  eenheid: procent\n");
      metingen.append(meting(i));
      begrotingen.append(begroting(i));
      file(DOCUMENT + "%03d-hoofdstuk.md".formatted(i), chapter(i));
      drawImage(folder.resolve(DOCUMENT + "afbeeldingen"), i);
    }
    file("indicatoren.yaml", indicatoren.toString());
    file(DOCUMENT + "metingen.yaml", metingen.toString());
    file(DOCUMENT + "begrotingen.yaml", begrotingen.toString());
  }

  private String meting(int number) {
    StringBuilder meting = new StringBuilder();
    meting.append("- id: meting-%d\n  titel: Meting %d\n".formatted(number, number));
    meting.append("  indicator: indicator-%d\n  kolommen:\n".formatted(number));
    for (int year = 0; year < YEARS; year++) {
      meting.append("    - soort: realisatie\n      jaar: %d\n".formatted(2019 + year));
    }
    meting.append("  waarden:\n");
    for (int i = 0; i < GEMEENTEN; i++) {
      meting.append("    gemeente-%d: [".formatted(i));
      for (int year = 0; year < YEARS; year++) {
        meting.append(year == 0 ? "" : ", ").append(5 + text.number(60));
      }
      meting.append("]\n");
    }
    return meting.toString();
  }

  private String begroting(int number) {
    StringBuilder begroting = new StringBuilder();
    begroting.append("- id: begroting-%d\n  titel: Begroting %d\n".formatted(number, number));
    begroting.append("  eenheid: euro\n  kolommen: [\"2026\", \"2027\", \"2028\"]\n  rijen:\n");
    int[] totals = new int[3];
    for (int i = 0; i < GEMEENTEN; i++) {
      begroting.append("    - titel: Gemeente %d\n      gemeente: gemeente-%d\n".formatted(i, i));
      begroting.append("      waarden: [");
      for (int year = 0; year < totals.length; year++) {
        int amount = 1000 * (100 + text.number(900));
        totals[year] += amount;
        begroting.append(year == 0 ? "" : ", ").append(amount);
      }
      begroting.append("]\n");
    }
    begroting.append("    - titel: Totaal\n      totaal: ja\n      waarden: ");
    return begroting.append(Arrays.toString(totals)).append('\n').toString();
  }

  private String chapter(int number) {
    StringBuilder body = new StringBuilder();
    body.append("---\nid: hoofdstuk-%d\ntitel: Hoofdstuk %d\n".formatted(number, number));
    body.append("nummer: \"%d\"\n---\n\n".formatted(number)).append(text.paragraph(4));
    for (int i = 1; i <= SECTIONS; i++) {
      String id = number + "-" + i;
      body.append("## Paragraaf %d {#paragraaf-%s}\n\n".formatted(i, id));
      body.append(text.paragraph(5)).append(text.list(4));
      body.append("Zie [[hoofdstuk-%d]].[^n%s]\n\n".formatted(1 + text.number(chapters), id));
      body.append(text.paragraph(4));
      body.append(
          switch (i) {
            case 1 -> "```{grafiek} meting-%d\n```\n\n".formatted(number);
            case 2 -> text.table(8);
            case 3 -> "```{grafiek} begroting-%d\n```\n\n".formatted(number);
            default -> "![Een verzonnen kaart](afbeeldingen/kaart-%d.png)\n\n".formatted(number);
          });
      body.append(text.paragraph(3));
      body.append("[^n%s]: %s\n\n".formatted(id, text.sentence()));
    }
    return body.toString();
  }

  private void drawImage(Path images, int number) throws IOException {
    Files.createDirectories(images);
    BufferedImage image = new BufferedImage(900, 500, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    for (int i = 0; i < 200; i++) {
      pen.setColor(new Color(text.number(256), text.number(256), text.number(256)));
      pen.fillOval(text.number(900), text.number(500), 20 + text.number(80), 20 + text.number(80));
    }
    pen.dispose();
    ImageIO.write(image, "png", images.resolve("kaart-%d.png".formatted(number)).toFile());
  }

  private void file(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, content);
  }
}
