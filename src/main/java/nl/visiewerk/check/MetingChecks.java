package nl.visiewerk.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Gemeente;
import nl.visiewerk.model.Getal;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Meting;
import nl.visiewerk.model.MetingSoort;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.Richting;
import nl.visiewerk.model.Thing;

/**
 * A meting has a row for every gemeente of its region and for no other, shares that are a whole
 * together, and norms that move to the better side.
 */
final class MetingChecks {
  private static final BigDecimal WHOLE = new BigDecimal(100);

  /** Shares rounded to whole percents may differ this much from 100 together. */
  private static final BigDecimal ROUNDING = BigDecimal.ONE;

  private final Content content;
  private final Document document;
  private final Meting meting;
  private final Findings findings;

  MetingChecks(Content content, Document document, Meting meting, Findings findings) {
    this.content = content;
    this.document = document;
    this.meting = meting;
    this.findings = findings;
  }

  /** What each row says of itself. */
  void checkRijen() {
    for (Meting.Rij rij : meting.rijen()) {
      if (meting.verdeling()) {
        checkShares(rij);
      }
      checkNorms(rij);
    }
  }

  /** For a document that was read as a whole, and so were its region and the gemeenten. */
  void checkGemeenten() {
    Optional<Regio> regio = content.regio(document);
    if (regio.isEmpty()) {
      return;
    }
    List<Key> present = new ArrayList<>();
    for (Meting.Rij rij : meting.rijen()) {
      Optional<Gemeente> gemeente = gemeente(rij);
      gemeente.ifPresent(g -> present.add(g.key()));
      if (gemeente.isPresent() && !belongs(gemeente.get(), regio.get())) {
        findings.add(
            Rule.GEMEENTE_BUITEN_REGIO, rij.location(), gemeente.get().naam(), regio.get().naam());
      }
    }
    if (present.isEmpty()) {
      return;
    }
    for (Gemeente gemeente : content.gemeenten()) {
      if (belongs(gemeente, regio.get()) && !present.contains(gemeente.key())) {
        findings.add(
            Rule.METING_GEMEENTE_ONTBREEKT, meting.location(), meting.titel(), gemeente.naam());
      }
    }
  }

  private boolean belongs(Gemeente gemeente, Regio regio) {
    return content.hoortBij(gemeente, regio.key(), document);
  }

  private void checkShares(Meting.Rij rij) {
    if (rij.waarden().stream().anyMatch(Optional::isEmpty)) {
      return;
    }
    BigDecimal sum =
        rij.waarden().stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal afronding = Objects.requireNonNullElse(meting.afronding(), ROUNDING);
    if (sum.subtract(WHOLE).abs().compareTo(afronding) > 0) {
      findings.add(Rule.VERDELING_GEEN_100, rij.location(), gebied(rij), Getal.van(sum));
    }
  }

  /** Of each indicator by itself, whatever stands between its norms, and in the order of years. */
  private void checkNorms(Meting.Rij rij) {
    Map<Key, NavigableMap<Integer, Norm>> norms = new LinkedHashMap<>();
    for (int i = 0; i < meting.kolommen().size(); i++) {
      Meting.Kolom kolom = meting.kolommen().get(i);
      Integer jaar = kolom.jaar();
      Optional<BigDecimal> waarde = rij.waarden().get(i);
      if (kolom.soort() == MetingSoort.NORM && jaar != null && waarde.isPresent()) {
        indicator(kolom)
            .filter(indicator -> indicator.richting() != null)
            .map(indicator -> new Norm(jaar, waarde.get(), indicator))
            .ifPresent(
                norm ->
                    norms
                        .computeIfAbsent(norm.indicator().key(), key -> new TreeMap<>())
                        .putIfAbsent(jaar, norm));
      }
    }
    for (NavigableMap<Integer, Norm> byYear : norms.values()) {
      Norm before = null;
      for (Norm norm : byYear.values()) {
        if (before != null && norm.isWrongAfter(before)) {
          report(rij, before, norm);
        }
        before = norm;
      }
    }
  }

  /** The value that an indicator is to have in a year. */
  private record Norm(int jaar, BigDecimal waarde, Indicator indicator) {
    boolean isWrongAfter(Norm before) {
      int change = waarde.compareTo(before.waarde);
      return indicator.richting() == Richting.HOGER ? change < 0 : change > 0;
    }
  }

  private void report(Meting.Rij rij, Norm before, Norm now) {
    Richting richting = Objects.requireNonNull(now.indicator().richting());
    findings.add(
        Rule.NORM_VERKEERDE_KANT,
        rij.location(),
        gebied(rij),
        Getal.van(before.waarde()),
        String.valueOf(before.jaar()),
        Getal.van(now.waarde()),
        String.valueOf(now.jaar()),
        Messages.text("woord." + richting.woord()));
  }

  private Optional<Indicator> indicator(Meting.Kolom kolom) {
    return content
        .find(kolom.indicator())
        .filter(Indicator.class::isInstance)
        .map(Indicator.class::cast);
  }

  private Optional<Gemeente> gemeente(Meting.Rij rij) {
    return Optional.ofNullable(rij.gebied())
        .flatMap(content::find)
        .filter(Gemeente.class::isInstance)
        .map(Gemeente.class::cast);
  }

  private String gebied(Meting.Rij rij) {
    return Optional.ofNullable(rij.gebied())
        .flatMap(content::find)
        .map(Thing::titel)
        .orElseGet(() -> Messages.text("site.nederland"));
  }
}
