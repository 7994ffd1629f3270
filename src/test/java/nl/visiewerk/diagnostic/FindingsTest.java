package nl.visiewerk.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
  @Test
  void sortedByPlaceAndEachOnce() {
    Findings findings = new Findings();
    Location second = new Location("a.md", 2, 10);
    findings.add(Rule.KOP_LEEG, new Location("b.md", 1, 1));
    findings.add(Rule.KOP_LEEG, new Location("a.md", 10, 1));
    findings.add(Rule.KOP_LEEG, second);
    findings.add(Rule.KOP_LEEG, new Location("a.md", 2, 9));
    findings.add(Rule.AFBEELDING_IN_ZIN, second);
    findings.add(Rule.KOP_LEEG, second);

    assertEquals(
        List.of(
            "a.md:2:9 kop-leeg",
            "a.md:2:10 afbeelding-in-zin",
            "a.md:2:10 kop-leeg",
            "a.md:10:1 kop-leeg",
            "b.md:1:1 kop-leeg"),
        findings.sorted().stream().map(f -> f.location() + " " + f.rule().id()).toList());
  }

  @Test
  void lineNumbersHaveNoDots() {
    Finding finding = Finding.of(Rule.SLEUTEL_DUBBEL, Location.startOf("a.yaml"), "naam", 1234);

    assertEquals("De sleutel \"naam\" staat er al, op regel 1234.", finding.message());
  }

  @Test
  void otherSeverityAndHint() {
    Finding finding = Finding.of(Rule.KOP_LEEG, Location.startOf("a.md"));

    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(Severity.ADVICE, finding.withSeverity(Severity.ADVICE).severity());
    assertEquals("Anders.", finding.withHint("Anders.").hint());
    assertEquals(finding.message(), finding.withHint("Anders.").message());
  }
}
