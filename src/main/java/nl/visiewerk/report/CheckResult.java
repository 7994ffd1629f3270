package nl.visiewerk.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.visiewerk.build.Report;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Location;

/**
 * What is to be written.
 *
 * @param folder what stands before the paths of findings, so that they hold where the program runs:
 *     empty, or ending with a slash
 * @param strict whether warnings fail
 * @param version of the program
 */
public record CheckResult(Report report, String folder, boolean strict, String version) {
  /** The path of the file that a place is in. */
  String path(Location location) {
    return folder + location.file();
  }

  /** Whether a finding makes the check fail. */
  boolean fails(Finding finding) {
    return finding.severity().fails(strict);
  }

  /**
   * What identifies each finding from one run to the next, whatever line it moved to: its rule,
   * file and message, and which one of these it is.
   */
  List<String> fingerprints(List<Finding> findings) {
    Map<String, Integer> times = new HashMap<>();
    List<String> fingerprints = new ArrayList<>();
    for (Finding finding : findings) {
      String what =
          String.join("\0", finding.rule().id(), finding.location().file(), finding.message());
      fingerprints.add(digest(what + "\0" + times.merge(what, 1, Integer::sum)));
    }
    return fingerprints;
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
