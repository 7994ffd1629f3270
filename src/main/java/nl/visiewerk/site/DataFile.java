package nl.visiewerk.site;

/**
 * A file with data that the site has beside its pages.
 *
 * @param path from the root of the site, with forward slashes
 * @param page the path of the page that shows the same to readers
 * @param titel what is in it
 */
public record DataFile(
    String path, String page, DataFormat format, String titel, DataSubject subject) {

  /** Where it is. */
  public Address address() {
    return Address.of(path);
  }

  /** The path below the folder with data, without an extension: the same in another format. */
  public String set() {
    return path.substring(DataFiles.FOLDER.length(), path.lastIndexOf('.'));
  }
}
