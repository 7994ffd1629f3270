package nl.visiewerk.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import nl.visiewerk.publish.Scan.Spot;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.OutputFile;

/**
 * Whether every link of a site leads somewhere. Of each file it keeps only what another file may
 * need: its ids, and which other addresses it links to, each address once for the whole site. A
 * file with a fault is read again from disk to say where in it the fault is.
 */
final class LinkVerifier {
  private final Path site;
  private final ConcurrentMap<String, Kept> files = new ConcurrentHashMap<>();
  private final ConcurrentMap<Address, Address> addresses = new ConcurrentHashMap<>();

  /** What the URLs on the pages of a folder lead to: those pages have most links in common. */
  private final ConcurrentMap<String, ConcurrentMap<String, Optional<Address>>> targets =
      new ConcurrentHashMap<>();

  /**
   * What is remembered of a file.
   *
   * @param ids separated by spaces, which no id can have; one string takes a third of the memory
   * @param links without those that lead to a place on the page itself
   * @param hasOwnFault whether an id is double
   */
  private record Kept(boolean hasIds, String ids, List<Address> links, boolean hasOwnFault) {}

  /** Verifies the site in this folder. */
  LinkVerifier(Path site) {
    this.site = site;
  }

  /** Takes note of a file that was written. Safe for several threads. */
  void add(OutputFile file) {
    String path = file.path();
    if (!Scan.reads(path)) {
      files.put(path, new Kept(false, "", List.of(), false));
      return;
    }
    Scan scan = Scan.of(path, file.bytes());
    List<String> ids = scan.idTexts();
    Set<String> distinctIds = new HashSet<>(ids);
    files.put(
        path,
        new Kept(
            scan.ids() != null,
            String.join(" ", distinctIds),
            linksToElsewhere(path, scan, distinctIds),
            distinctIds.size() < ids.size()));
  }

  private List<Address> linksToElsewhere(String path, Scan scan, Set<String> ids) {
    Set<Address> links = new LinkedHashSet<>();
    ConcurrentMap<String, Optional<Address>> known =
        targets.computeIfAbsent(LinkTarget.folderOf(path), folder -> new ConcurrentHashMap<>());
    for (Spot link : scan.links()) {
      String url = link.text().strip();
      if (url.startsWith("#") && ids.contains(url.substring(1))) {
        continue; // most of them, and no need to take them apart
      }
      if (url.isEmpty() || url.startsWith("#") || url.startsWith("?")) {
        LinkTarget.of(path, url)
            .filter(to -> !isOn(ids, to.anchor()))
            .ifPresent(to -> links.add(shared(to)));
      } else {
        Optional<Address> target = known.get(url);
        if (target == null) {
          target = LinkTarget.of(path, url).map(this::shared);
          known.put(url, target);
        }
        if (target.isPresent()) {
          links.add(target.get());
        }
      }
    }
    return List.copyOf(links);
  }

  /** What is wrong in the files that were added so far, sorted. */
  List<Finding> verify() throws IOException {
    Map<Address, Integer> missing = countPages(missing());
    Findings findings = new Findings();
    for (Map.Entry<String, Kept> entry : new TreeMap<>(files).entrySet()) {
      Kept kept = entry.getValue();
      if (kept.hasOwnFault()
          || (!missing.isEmpty() && kept.links().stream().anyMatch(missing::containsKey))) {
        report(entry.getKey(), missing, findings);
      }
    }
    return findings.sorted();
  }

  /** On how many pages each of these addresses is linked to. */
  private Map<Address, Integer> countPages(Set<Address> missing) {
    Map<Address, Integer> pages = new HashMap<>();
    if (!missing.isEmpty()) {
      for (Kept kept : files.values()) {
        kept.links().stream()
            .filter(missing::contains)
            .forEach(to -> pages.merge(to, 1, Integer::sum));
      }
    }
    return pages;
  }

  private Address shared(Address address) {
    Address first = addresses.putIfAbsent(address, address);
    return first == null ? address : first;
  }

  /** The addresses that something links to and that are not there. */
  private Set<Address> missing() {
    Map<String, List<Address>> byPath =
        addresses.keySet().stream().collect(Collectors.groupingBy(Address::path));
    Set<Address> missing = new HashSet<>();
    byPath.forEach(
        (path, wanted) -> {
          Kept kept = files.get(path);
          if (kept == null) {
            missing.addAll(wanted);
          } else if (kept.hasIds()) {
            Set<String> ids = Set.copyOf(List.of(kept.ids().split(" ")));
            wanted.stream().filter(to -> !isOn(ids, to.anchor())).forEach(missing::add);
          }
        });
    return missing;
  }

  private static boolean isOn(Set<String> ids, String anchor) {
    return anchor.isEmpty() || anchor.equals("top") || ids.contains(anchor);
  }

  /**
   * Says what is wrong in a file. What is missing is taken out once it is reported: a broken link
   * of a theme stands on every page.
   */
  private void report(String path, Map<Address, Integer> missing, Findings findings)
      throws IOException {
    byte[] bytes = Files.readAllBytes(site.resolve(path));
    Scan scan = Scan.of(path, bytes);
    Lines lines = new Lines(path, bytes);
    for (Spot link : scan.links()) {
      Optional<Address> target = LinkTarget.of(path, link.text());
      Integer pages = target.map(missing::remove).orElse(null);
      if (pages != null) {
        String file = target.orElseThrow().path();
        findings.add(
            files.containsKey(file) ? Rule.ANKER_KAPOT : Rule.LINK_KAPOT,
            lines.at(link.offset()),
            link.text(),
            file,
            pages - 1);
      }
    }
    Map<String, Location> seen = new HashMap<>();
    if (scan.ids() != null) {
      for (Spot id : scan.ids()) {
        Location place = lines.at(id.offset());
        Location first = seen.putIfAbsent(id.text(), place);
        if (first != null) {
          findings.add(Rule.ANKER_DUBBEL, place, id.text(), first.line());
        }
      }
    }
  }
}
