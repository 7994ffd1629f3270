package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same content gives the same bytes, whatever the machine is set to. */
class DeterminismTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void localeAndTimeZoneDoNotMatter() {
    byte[] here = new Printer(Printer.PROEF).print().file().bytes();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    byte[] elsewhere = new Printer(Printer.PROEF).print().file().bytes();
    assertArrayEquals(here, elsewhere);
  }

  @Test
  void threadsDoNotMatter() {
    Printer printer = new Printer(Printer.PROEF);
    byte[] alone = printer.print().file().bytes();
    List<byte[]> together =
        IntStream.range(0, 6).parallel().mapToObj(i -> printer.print().file().bytes()).toList();
    together.forEach(bytes -> assertArrayEquals(alone, bytes));
  }
}
