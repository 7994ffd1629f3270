package nl.visiewerk.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.html.WijzigingenView.Day;
import nl.visiewerk.html.WijzigingenView.Item;
import nl.visiewerk.model.Beheer.Repository;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Soort;
import nl.visiewerk.prose.Labels;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Changes;
import nl.visiewerk.site.Touched;
import org.jspecify.annotations.Nullable;

/** Says what was changed on each day, of all content or of one document. */
final class ChangeItems {
  /** More than this are no longer what a change was about. */
  private static final int MOST_THINGS = 8;

  private final @Nullable Document document;
  private final Changes changes;
  private final PageContext here;

  ChangeItems(@Nullable Document document, Changes changes, PageContext here) {
    this.document = document;
    this.changes = changes;
    this.here = here;
  }

  /** An item for each recorded change, by its title. */
  List<Day> byChange(List<Changes.Entry> entries) {
    Map<LocalDate, List<Item>> days = new LinkedHashMap<>();
    for (Changes.Entry entry : entries) {
      days.computeIfAbsent(entry.change().date(), date -> new ArrayList<>()).add(item(entry));
    }
    return days.entrySet().stream().map(day -> day(day.getKey(), day.getValue())).toList();
  }

  /** An item for each document that was changed on a day; of one document for each part of it. */
  List<Day> byDay(List<Changes.Day> days) {
    return days.stream().map(day -> day(day.date(), items(day))).toList();
  }

  private List<Item> items(Changes.Day day) {
    return document == null
        ? day.touched().stream().map(touched -> item(touched, day.date())).toList()
        : parts(document, day.touched().get(0), day.date());
  }

  private List<Item> parts(Document its, Touched touched, LocalDate day) {
    List<LinkView> parts = new ArrayList<>();
    if (changes.isAdded(its, day)) {
      parts.add(LinkView.of("", Messages.text("site.wijzigingen.toegevoegd.regel")));
    } else {
      parts.addAll(links(touched));
      if (touched.more()) {
        parts.add(LinkView.of("", Messages.text("site.wijzigingen.gegevens.regel")));
      }
    }
    return parts.stream().map(part -> new Item(part, List.of(), "")).toList();
  }

  private static Day day(LocalDate date, List<Item> items) {
    return new Day(Labels.datum(date), date.toString(), items);
  }

  private Item item(Changes.Entry entry) {
    Repository repository = here.content().instellingen().beheer().repository();
    String prefix = repository == null ? null : repository.wijziging();
    String href = prefix == null ? "" : prefix + entry.change().id();
    LinkView title = LinkView.of(href, entry.change().subject());
    if (document != null) {
      return item(title, entry.touched().get(0));
    }
    List<LinkView> documents = new ArrayList<>();
    boolean shared = false;
    for (Touched touched : entry.touched()) {
      Document its = touched.document();
      shared |= its == null;
      if (its != null) {
        documents.add(changes(its));
      }
    }
    return item(title, documents, shared ? Messages.text("site.wijzigingen.gedeeld") : "");
  }

  private Item item(Touched touched, LocalDate day) {
    Document its = touched.document();
    if (its == null) {
      return item(LinkView.of("", Messages.text("site.wijzigingen.buiten")), touched);
    }
    return changes.isAdded(its, day)
        ? new Item(changes(its), List.of(), Messages.text("site.wijzigingen.toegevoegd"))
        : item(changes(its), touched);
  }

  private Item item(LinkView title, Touched touched) {
    String more =
        touched.document() == null ? "site.wijzigingen.website" : "site.wijzigingen.gegevens";
    return item(title, links(touched), touched.more() ? Messages.text(more) : "");
  }

  private List<LinkView> links(Touched touched) {
    List<LinkView> links = new ArrayList<>();
    touched.things().forEach(thing -> links.add(here.fullLink(thing)));
    touched.lijsten().forEach(soort -> links.add(list(soort)));
    return links;
  }

  private static Item item(LinkView title, List<LinkView> links, String rest) {
    int others = links.size() - MOST_THINGS;
    return others <= 0
        ? new Item(title, links, rest)
        : new Item(
            title, links.subList(0, MOST_THINGS), Messages.text("site.wijzigingen.andere", others));
  }

  /** To what was changed of a document. */
  private LinkView changes(Document its) {
    return LinkView.of(here.href(Addresses.wijzigingen(its)), its.korteTitel());
  }

  /** Of what documents share, to the page that has all of it. */
  private LinkView list(Soort soort) {
    String href = Addresses.overview(soort).map(Address::of).map(here::href).orElse("");
    return LinkView.of(href, Labels.plural(soort));
  }
}
