package nl.visiewerk.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Getal;

/**
 * The totals of a begroting are the sums of what they are totals of, within its rounding or that of
 * the site. A sum with a part that is not known says nothing.
 */
final class Sums {
  private final Begroting begroting;
  private final BigDecimal afronding;
  private final Findings findings;

  Sums(Content content, Begroting begroting, Findings findings) {
    this.begroting = begroting;
    this.afronding =
        Objects.requireNonNullElse(
            begroting.afronding(), content.instellingen().controle().afronding());
    this.findings = findings;
  }

  void check() {
    List<Begroting.Rij> rijen = begroting.rijen();
    int start = 0;
    for (int i = 0; i < rijen.size(); i++) {
      if (rijen.get(i).totaal()) {
        checkRow(rijen.get(i), rijen.subList(start, i));
        start = i + 1;
      }
      if (begroting.totaalkolom()) {
        checkColumn(rijen.get(i));
      }
    }
  }

  private void checkRow(Begroting.Rij totaal, List<Begroting.Rij> parts) {
    for (int column = 0; column < begroting.kolommen().size(); column++) {
      int c = column;
      check(
          totaal,
          begroting.kolommen().get(column),
          totaal.waarden().get(column),
          parts.stream().map(rij -> rij.waarden().get(c)).toList());
    }
  }

  private void checkColumn(Begroting.Rij rij) {
    List<Optional<BigDecimal>> waarden = rij.waarden();
    int last = waarden.size() - 1;
    if (last > 0) {
      check(rij, begroting.kolommen().get(last), waarden.get(last), waarden.subList(0, last));
    }
  }

  private void check(
      Begroting.Rij rij,
      String kolom,
      Optional<BigDecimal> totaal,
      List<Optional<BigDecimal>> parts) {
    if (totaal.isEmpty() || parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)) {
      return;
    }
    BigDecimal sum =
        parts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal difference = totaal.get().subtract(sum);
    if (difference.abs().compareTo(afronding) > 0) {
      findings.add(
          Rule.SOM_KLOPT_NIET,
          rij.location(),
          rij.titel(),
          kolom,
          Getal.van(totaal.get()),
          Getal.van(sum),
          Getal.van(difference));
    }
  }
}
