package nl.visiewerk.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PeriodeTest {
  @Test
  void bothEndsAreIncluded() {
    Periode periode = new Periode(2024, 2026);

    assertFalse(periode.omvat(2023));
    assertTrue(periode.omvat(2024));
    assertTrue(periode.omvat(2026));
    assertFalse(periode.omvat(2027));
  }

  @Test
  void endsMayBeOpen() {
    assertTrue(new Periode(null, 2023).omvat(1900));
    assertFalse(new Periode(null, 2023).omvat(2024));
    assertTrue(new Periode(2024, null).omvat(9999));
    assertFalse(new Periode(2024, null).omvat(2023));
    assertTrue(Periode.ALTIJD.omvat(0));
  }

  @Test
  void oneYear() {
    assertTrue(new Periode(2025, 2025).omvat(2025));
    assertFalse(new Periode(2025, 2025).omvat(2024));
  }
}
