package nl.visiewerk.svg;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Messages;

/**
 * What of a drawing is lost: there may be thousands of the same, so that each kind is one finding.
 */
final class Losses {
  private final Source source;
  private final Map<Loss, Seen> seen = new EnumMap<>(Loss.class);

  private record Seen(int first, int times) {}

  Losses(Source source) {
    this.source = source;
  }

  void add(Loss loss, int offset) {
    seen.merge(
        loss,
        new Seen(offset, 1),
        (before, now) -> new Seen(Math.min(before.first(), offset), before.times() + 1));
  }

  /** One for each kind, at the first place. */
  List<Finding> findings() {
    return seen.entrySet().stream()
        .map(entry -> finding(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Finding finding(Loss loss, Seen seen) {
    return Finding.of(loss.rule(), source.at(seen.first()), Messages.text(loss.key()), seen.times())
        .withHint(Messages.text(loss.hint()));
  }
}
