package nl.visiewerk.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How a region wants its content to be checked.
 *
 * @param regels the weight of rules that is not their own; empty for a rule that is off
 * @param afronding the difference that rounding may make in a sum, where the table gives none
 * @param peildatum the day on which what has an end must still hold; null for the day of the last
 *     change
 * @param leesbaarheid when a text is too hard
 */
public record Controle(
    Map<Rule, Optional<Severity>> regels,
    BigDecimal afronding,
    @Nullable LocalDate peildatum,
    Leesbaarheid leesbaarheid) {
  /** Every rule as it is by itself. */
  public static final Controle GEWOON =
      new Controle(Map.of(), BigDecimal.ZERO, null, Leesbaarheid.GEWOON);

  /**
   * The finding with the weight that it has here; empty when its rule is off. What is lighter than
   * its rule already, for it is about a kader that binds nobody, does not become heavier.
   */
  public Optional<Finding> weigh(Finding finding) {
    Optional<Severity> own = regels.getOrDefault(finding.rule(), Optional.of(finding.severity()));
    boolean lighter = finding.severity().compareTo(finding.rule().severity()) > 0;
    return own.map(
        weight ->
            lighter && weight.compareTo(finding.severity()) < 0
                ? finding
                : finding.withSeverity(weight));
  }
}
