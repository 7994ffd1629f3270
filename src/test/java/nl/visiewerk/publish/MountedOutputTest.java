package nl.visiewerk.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An output folder on which another one is mounted, as in a container. Runs where a process may
 * have mounts of its own, which is on most Linux machines.
 */
class MountedOutputTest {
  /** Publishes the file {@code index.html} with this text. */
  public static final class Publisher {
    private Publisher() {}

    public static void main(String[] folderAndText) throws Exception {
      new SiteFolder(Path.of(folderAndText[0])).publish("index.html", folderAndText[1]);
    }
  }

  @Test
  void getsOtherContents(@TempDir Path temp) throws Exception {
    Path volume = Files.createDirectory(temp.resolve("volume"));
    Path output = Files.createDirectory(temp.resolve("site"));
    assumeTrue(run("mount", "--bind", volume.toString(), output.toString()) == 0);

    for (String text : List.of("oud", "nieuw")) {
      assertEquals(
          0,
          run(
              "sh",
              "-c",
              "mount --bind \"$1\" \"$2\" && exec \"$3\" -cp \"$4\" \"$5\" \"$2\" \"$6\"",
              "sh",
              volume.toString(),
              output.toString(),
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              System.getProperty("java.class.path"),
              Publisher.class.getName(),
              text));
      assertEquals(List.of(".visiewerk", "index.html=" + text), new SiteFolder(volume).files());
    }
    assertEquals(List.of(), new SiteFolder(output).files());
  }

  /** The exit status of a command with mounts of its own; 1 where that can't be. */
  private static int run(String... command) throws InterruptedException {
    List<String> all = new ArrayList<>(List.of("unshare", "--map-root-user", "--mount"));
    all.addAll(List.of(command));
    try {
      return new ProcessBuilder(all).inheritIO().start().waitFor();
    } catch (IOException e) {
      return 1;
    }
  }
}
