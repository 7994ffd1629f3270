package nl.visiewerk.history;

import java.io.IOException;

/** A file as a revision has it. */
public final class PastFile {
  private final BlobReader blobs;
  private final String id;
  private final long size;
  private final boolean link;

  PastFile(BlobReader blobs, String id, long size, boolean link) {
    this.blobs = blobs;
    this.id = id;
    this.size = size;
    this.link = link;
  }

  /** Its size in bytes. */
  public long size() {
    return size;
  }

  /** Whether it is a symbolic link. */
  public boolean isLink() {
    return link;
  }

  /**
   * Its bytes, as they were committed.
   *
   * @throws IOException when the repository does not have them
   */
  public byte[] bytes() throws IOException {
    return blobs.read(id, size);
  }
}
