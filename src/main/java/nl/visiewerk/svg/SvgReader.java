package nl.visiewerk.svg;

import java.util.Optional;
import nl.visiewerk.diagnostic.Findings;

/** Reads a drawing of a writer: what the model has a place for is kept, all else is left out. */
public final class SvgReader {
  private SvgReader() {}

  /**
   * The drawing in a file; empty, with a finding, when there is none to be made of it.
   *
   * @param findings gets what was left out too
   */
  public static Optional<Picture> read(String file, String text, Findings findings) {
    Source source = new Source(file, text);
    Losses losses = new Losses(source);
    try {
      Element svg = XmlReader.read(source, losses);
      new Inspection(losses).look(svg);
      Picture picture = PictureReader.read(svg, source, losses);
      if (picture.shapes().isEmpty()) {
        throw Unreadable.broken("regel.svg-kapot.leeg", source.at(svg.offset()));
      }
      return Optional.of(picture);
    } catch (Unreadable problem) {
      findings.add(problem.finding());
      return Optional.empty();
    } finally {
      findings.addAll(losses.findings());
    }
  }
}
