package nl.visiewerk.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every PDF keeps to PDF/A-2a and PDF/UA-1, as veraPDF reads them. */
class ConformanceTest {
  @BeforeAll
  static void initialise() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Path> folders() {
    return Stream.of(Printer.PROEF, Printer.REAL);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void allKeepToBothStandards(Path folder) {
    assertConform(new Printer(folder));
  }

  @Test
  void soDoTheyWithNumberedLines() {
    assertConform(new Printer(Printer.PROEF, true));
  }

  private static void assertConform(Printer printer) {
    List<String> failures =
        Stream.of(printer.printed(), printer.onRequest())
            .flatMap(List::stream)
            .toList()
            .parallelStream()
            .flatMap(thing -> failures(printer.print(thing)))
            .toList();
    assertEquals(List.of(), failures);
  }

  private static Stream<String> failures(Pdf pdf) {
    return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
        .flatMap(standard -> failures(pdf.file().bytes(), standard).stream())
        .map(failure -> pdf.file().path() + ": " + failure);
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour standard) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId() + ": " + a.getMessage() + " at " + a.getLocation().getContext())
          .distinct()
          .toList();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
