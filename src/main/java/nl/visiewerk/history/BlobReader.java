package nl.visiewerk.history;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a repository keeps, by one git that stays for as long as there are questions. Filters
 * are not at work: a file comes as it was committed. For any number of threads, one after another.
 */
final class BlobReader implements AutoCloseable {
  /** More than any file of the content may be; what is larger is not read. */
  private static final int MOST_BYTES = 64_000_000;

  /** An answer begins with a line like this; or with one that says {@code missing}. */
  private static final Pattern HEAD = Pattern.compile("[0-9a-f]+ blob ([0-9]{1,9})");

  private final Process process;
  private final OutputStream questions;
  private final InputStream answers;

  BlobReader(GitProgram git) throws IOException {
    process = git.start("cat-file", "--batch");
    questions = process.getOutputStream();
    answers = new BufferedInputStream(process.getInputStream());
  }

  /**
   * The bytes of a file.
   *
   * @param size of the file
   * @throws IOException when it is too large, or was left out when the repository was cloned
   */
  synchronized byte[] read(String id, long size) throws IOException {
    if (size > MOST_BYTES) {
      throw new IOException("too large: " + id);
    }
    questions.write((id + "\n").getBytes(US_ASCII));
    questions.flush();
    Matcher head = HEAD.matcher(line());
    if (!head.matches()) {
      throw new IOException("not in the repository: " + id);
    }
    byte[] bytes = answers.readNBytes(Integer.parseInt(head.group(1)));
    if (answers.read() != '\n') {
      throw new IOException("git ended halfway through " + id);
    }
    return bytes;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = answers.read(); next >= 0 && next != '\n'; next = answers.read()) {
      line.write(next);
    }
    return line.toString(US_ASCII);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
