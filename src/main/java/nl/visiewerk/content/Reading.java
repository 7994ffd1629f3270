package nl.visiewerk.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.model.Aanvaarding;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Selection;
import nl.visiewerk.model.Soort;

/**
 * What the reading of one file gathers besides its result; for one thread.
 *
 * <p>References are only noted here: what they name can't be known before every file is read.
 */
final class Reading {
  private final String file;
  private final String scope;
  private final Findings findings = new Findings();
  private final List<Expectation> expectations = new ArrayList<>();
  private final List<UsedImage> images = new ArrayList<>();
  private final Abbreviations abbreviations = new Abbreviations();
  private final List<Count> counts = new ArrayList<>();
  private final List<Aanvaarding> acceptances = new ArrayList<>();
  private boolean incomplete;

  /** A reference, and the kinds of thing that it may name. */
  record Expectation(Ref ref, Set<Soort> allowed) {}

  /** An image that a text shows, by its path in the content folder. */
  record UsedImage(String path, Location location) {}

  /**
   * @param scope the document that the file is part of; empty for a shared file
   */
  Reading(String file, String scope) {
    this.file = file;
    this.scope = scope;
  }

  String file() {
    return file;
  }

  String scope() {
    return scope;
  }

  Findings findings() {
    return findings;
  }

  /** Notes that this reference must name something of one of these kinds. */
  void expect(Ref ref, Set<Soort> allowed) {
    expectations.add(new Expectation(ref, EnumSet.copyOf(allowed)));
  }

  List<Expectation> expectations() {
    return expectations;
  }

  /**
   * What a text says of the length of a list that is made of data.
   *
   * @param counts one of them is of the list
   */
  record Count(List<Telling> counts, Location location, Selection selection) {}

  /** Notes that one of these counts must be the number of things in this selection. */
  void count(List<Telling> counted, Location location, Selection selection) {
    counts.add(new Count(List.copyOf(counted), location, selection));
  }

  List<Count> counts() {
    return counts;
  }

  /** The abbreviations in its texts. */
  Abbreviations abbreviations() {
    return abbreviations;
  }

  /** Notes that the site needs this image of the content folder. */
  void use(String image, Location location) {
    images.add(new UsedImage(image, location));
  }

  List<UsedImage> images() {
    return images;
  }

  /** Notes that what is found about something in the file is accepted. */
  void accept(Aanvaarding aanvaarding) {
    acceptances.add(aanvaarding);
  }

  List<Aanvaarding> acceptances() {
    return acceptances;
  }

  /** Notes that something in the file can't be known, so that references to it mean nothing. */
  void markIncomplete() {
    incomplete = true;
  }

  boolean isIncomplete() {
    return incomplete;
  }
}
