package nl.visiewerk.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * Whether every link of a site leads somewhere. Of each file it keeps its ids, and of all files
 * together which addresses they link to: a site without faults needs no more. For one with faults
 * the files are read again from disk, to say where they are.
 */
final class LinkVerifier {
  private final Path site;
  private final ConcurrentMap<String, Kept> files = new ConcurrentHashMap<>();
  private final Set<Address> addresses = ConcurrentHashMap.newKeySet();

  /** The URLs that were seen on the pages of a folder: those pages have most links in common. */
  private final ConcurrentMap<String, Set<String>> seen = new ConcurrentHashMap<>();

  /**
   * What is remembered of a file.
   *
   * @param ids separated by spaces, which no id can have; one string takes a third of the memory
   * @param hasOwnFault whether an id is double
   */
  private record Kept(boolean hasIds, String ids, boolean hasOwnFault) {}

  /**
   * Where an address that is not there is linked to first.
   *
   * @param url as it stands there
   * @param pages on how many pages it is linked to
   */
  private record Broken(Location place, String url, int pages) {
    Broken and(Broken other) {
      return new Broken(place, url, pages + other.pages);
    }
  }

  /** Verifies the site in this folder. */
  LinkVerifier(Path site) {
    this.site = site;
  }

  /** Takes note of a file that was written. Safe for several threads. */
  void add(OutputFile file) {
    String path = file.path();
    if (!Scan.reads(path)) {
      files.put(path, new Kept(false, "", false));
      return;
    }
    Scan scan = Scan.of(path, file.bytes());
    List<String> ids = scan.idTexts();
    Set<String> distinctIds = new HashSet<>(ids);
    files.put(
        path,
        new Kept(
            scan.ids() != null, String.join(" ", distinctIds), distinctIds.size() < ids.size()));
    addLinks(path, scan, distinctIds);
  }

  private void addLinks(String path, Scan scan, Set<String> ids) {
    Set<String> seenBefore =
        seen.computeIfAbsent(LinkTarget.folderOf(path), folder -> ConcurrentHashMap.newKeySet());
    for (Spot link : scan.links()) {
      String url = link.text().strip();
      if (url.startsWith("#") && ids.contains(url.substring(1))) {
        continue; // most of them, and no need to take them apart
      }
      if (url.isEmpty() || url.startsWith("#") || url.startsWith("?")) {
        LinkTarget.of(path, url).ifPresent(addresses::add);
      } else if (!seenBefore.contains(url)) {
        LinkTarget.of(path, url).ifPresent(addresses::add);
        seenBefore.add(url);
      }
    }
  }

  /** What is wrong in the files that were added so far, sorted. */
  List<Finding> verify() throws IOException {
    Set<Address> missing = missing();
    Map<Address, Broken> broken = new HashMap<>();
    Findings findings = new Findings();
    for (Map.Entry<String, Kept> entry : new TreeMap<>(files).entrySet()) {
      String path = entry.getKey();
      boolean mayBeBroken = !missing.isEmpty() && Scan.reads(path);
      if (!mayBeBroken && !entry.getValue().hasOwnFault()) {
        continue;
      }
      byte[] bytes = Files.readAllBytes(site.resolve(path));
      Scan scan = Scan.of(path, bytes);
      Lines lines = new Lines(path, bytes);
      addBroken(path, scan, missing, lines, broken);
      reportDoubleIds(scan, lines, findings);
    }
    broken.forEach((address, first) -> report(address, first, findings));
    return findings.sorted();
  }

  /** Adds what a page links to and is not there; a page counts once for each. */
  private static void addBroken(
      String path, Scan scan, Set<Address> missing, Lines lines, Map<Address, Broken> broken) {
    Set<Address> here = new HashSet<>();
    for (Spot link : scan.links()) {
      LinkTarget.of(path, link.text())
          .filter(missing::contains)
          .filter(here::add)
          .ifPresent(
              to -> {
                Broken found = new Broken(lines.at(link.offset()), link.text(), 1);
                broken.merge(to, found, Broken::and);
              });
    }
  }

  /** A broken link of a theme stands on every page, and is one finding. */
  private void report(Address address, Broken first, Findings findings) {
    findings.add(
        files.containsKey(address.path()) ? Rule.ANKER_KAPOT : Rule.LINK_KAPOT,
        first.place(),
        first.url(),
        address.path(),
        first.pages() - 1);
  }

  private static void reportDoubleIds(Scan scan, Lines lines, Findings findings) {
    if (scan.ids() == null) {
      return;
    }
    Map<String, Location> seen = new HashMap<>();
    for (Spot id : scan.ids()) {
      Location place = lines.at(id.offset());
      Location first = seen.putIfAbsent(id.text(), place);
      if (first != null) {
        findings.add(Rule.ANKER_DUBBEL, place, id.text(), first.line());
      }
    }
  }

  /** The addresses that something links to and that are not there. */
  private Set<Address> missing() {
    Map<String, List<Address>> byPath =
        addresses.stream().collect(Collectors.groupingBy(Address::path));
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
}
