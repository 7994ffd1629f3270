package nl.visiewerk.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  void check() {
    checkGemeenten();
    for (Meting.Rij rij : meting.rijen()) {
      if (meting.verdeling()) {
        checkShares(rij);
      }
      checkNorms(rij);
    }
  }

  private void checkGemeenten() {
    List<Key> present = new ArrayList<>();
    for (Meting.Rij rij : meting.rijen()) {
      Optional<Gemeente> gemeente = gemeente(rij);
      gemeente.ifPresent(g -> present.add(g.key()));
      if (gemeente.isPresent() && !belongs(gemeente.get())) {
        findings.add(
            Rule.GEMEENTE_BUITEN_REGIO,
            rij.location(),
            gemeente.get().naam(),
            content.regio(document).map(Thing::titel).orElse(""));
      }
    }
    if (present.isEmpty()) {
      return;
    }
    for (Gemeente gemeente : content.gemeenten()) {
      if (belongs(gemeente) && !present.contains(gemeente.key())) {
        findings.add(
            Rule.METING_GEMEENTE_ONTBREEKT, meting.location(), meting.titel(), gemeente.naam());
      }
    }
  }

  private boolean belongs(Gemeente gemeente) {
    return content
        .regio(document)
        .map(regio -> content.hoortBij(gemeente, regio.key(), document))
        .orElse(true);
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

  private void checkNorms(Meting.Rij rij) {
    for (int i = 1; i < rij.waarden().size(); i++) {
      Meting.Kolom before = meting.kolommen().get(i - 1);
      Meting.Kolom now = meting.kolommen().get(i);
      Optional<Richting> richting = richting(now);
      Optional<BigDecimal> from = rij.waarden().get(i - 1);
      Optional<BigDecimal> to = rij.waarden().get(i);
      if (isNorm(before)
          && isNorm(now)
          && before.indicator().target().equals(now.indicator().target())
          && richting.isPresent()
          && from.isPresent()
          && to.isPresent()
          && isWrong(richting.get(), from.get(), to.get())) {
        findings.add(
            Rule.NORM_VERKEERDE_KANT,
            rij.location(),
            gebied(rij),
            Getal.van(from.get()),
            String.valueOf(before.jaar()),
            Getal.van(to.get()),
            String.valueOf(now.jaar()),
            Messages.text("woord." + richting.get().woord()));
      }
    }
  }

  private static boolean isNorm(Meting.Kolom kolom) {
    return kolom.soort() == MetingSoort.NORM && kolom.jaar() != null;
  }

  private static boolean isWrong(Richting richting, BigDecimal from, BigDecimal to) {
    int change = to.compareTo(from);
    return richting == Richting.HOGER ? change < 0 : change > 0;
  }

  private Optional<Richting> richting(Meting.Kolom kolom) {
    return content
        .find(kolom.indicator())
        .filter(Indicator.class::isInstance)
        .map(thing -> ((Indicator) thing).richting());
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
