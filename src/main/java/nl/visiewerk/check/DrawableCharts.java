package nl.visiewerk.check;

import java.util.List;
import nl.visiewerk.chart.Attempt;
import nl.visiewerk.chart.Charts;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Grafiek;
import nl.visiewerk.model.ProseWalker;

/** Every chart that is placed in a text names rows and years of its table, and can be drawn. */
final class DrawableCharts implements Check {
  /** One year is like any other, so that nothing can be offered for one. */
  private static final List<String> NOTHING = List.of();

  @Override
  public void check(Subject subject, Findings findings) {
    Content content = subject.content();
    ProseWalker walker =
        new ProseWalker() {
          @Override
          protected void figures(Block.Figures figures) {
            Grafiek grafiek = figures.grafiek();
            if (grafiek != null) {
              content
                  .find(figures.tabel())
                  .filter(Cijfertabel.class::isInstance)
                  .ifPresent(tabel -> check((Cijfertabel) tabel, grafiek, content, findings));
            }
          }
        };
    content.texts().forEach(text -> walker.walk(text.prose()));
  }

  private static void check(
      Cijfertabel tabel, Grafiek grafiek, Content content, Findings findings) {
    List<String> rows = Charts.rows(tabel, content);
    List<String> years = Charts.years(tabel, content);
    boolean rowsKnown = areKnown(grafiek.rijen(), rows, rows, findings);
    boolean yearsKnown = areKnown(grafiek.jaren(), years, NOTHING, findings);
    Attempt attempt = Charts.of(tabel, grafiek, content);
    if (rowsKnown && yearsKnown && attempt.obstacle() != null) {
      findings.add(
          Rule.GRAFIEK_ONMOGELIJK, grafiek.location(), tabel.titel(), attempt.obstacle().text());
    }
  }

  private static boolean areKnown(
      List<Grafiek.Keuze> chosen, List<String> names, List<String> offered, Findings findings) {
    boolean known = true;
    for (Grafiek.Keuze keuze : chosen) {
      if (!names.contains(keuze.tekst())) {
        Finding finding =
            Finding.of(
                Rule.KEUZE_ONBEKEND, keuze.location(), keuze.tekst(), String.join(", ", names));
        findings.add(finding.suggesting(offered, keuze.tekst()));
        known = false;
      }
    }
    return known;
  }
}
