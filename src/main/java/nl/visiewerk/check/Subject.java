package nl.visiewerk.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Toetsing;
import org.jspecify.annotations.Nullable;

/**
 * What is checked.
 *
 * @param toetsingen every document held against every kader that binds it
 * @param incomplete the documents with a file that could not be read; the empty text for a shared
 *     file
 * @param changed the day on which the content changed last; null when unknown
 */
record Subject(
    Content content,
    List<Toetsing> toetsingen,
    Set<String> incomplete,
    @Nullable LocalDate changed) {
  /** The day on which what has an end must still hold; empty when nobody says so. */
  Optional<LocalDate> peildatum() {
    LocalDate chosen = content.instellingen().controle().peildatum();
    return Optional.ofNullable(chosen == null ? changed : chosen);
  }

  /**
   * Whether all that a document, or what a thing is part of, consists of and refers to was read. If
   * not, what it seems to lack may well be there, and to say so would only hide what is really
   * wrong.
   *
   * @param thing null for the site itself
   */
  boolean isWhole(@Nullable Thing thing) {
    return !incomplete.contains("") && !incomplete.contains(scope(thing));
  }

  /** The document that a thing is part of; the empty text for what is shared, as the site is. */
  static String scope(@Nullable Thing thing) {
    if (thing == null) {
      return "";
    }
    return thing instanceof Document document ? document.id() : thing.key().scope();
  }
}
