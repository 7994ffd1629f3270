package nl.visiewerk.content;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.visiewerk.model.ImageSize;

/**
 * Reads from the start of a PNG or a JPEG how large it is. A JPEG of a camera may say that it must
 * be turned (EXIF, tag 274): then it is as large as it is after that, for browsers do so.
 */
final class ImageHeader {
  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int JPEG = 0xFFD8;

  /** Markers of a JPEG: its metadata, the start of its data, and its end. */
  private static final int APP1 = 0xE1;

  private static final int START_OF_SCAN = 0xDA;
  private static final int END = 0xD9;

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int ENTRY = 12;
  private static final short ORIENTATION = 0x0112;

  /** The orientation of what is shown as it is stored. */
  private static final int UPRIGHT = 1;

  /** From this orientation to the eighth, what is stored as rows is shown as columns. */
  private static final int FIRST_ON_ITS_SIDE = 5;

  private static final int LAST = 8;

  private ImageHeader() {}

  /** The size of an image; empty when this is none, or one that does not say. */
  static Optional<ImageSize> read(InputStream bytes) throws IOException {
    DataInputStream in = new DataInputStream(bytes);
    try {
      int start = in.readUnsignedShort();
      return start == JPEG ? jpeg(in) : png(start, in);
    } catch (EOFException e) {
      return Optional.empty();
    }
  }

  /** The first chunk of a PNG (IHDR) begins with its width and height. */
  private static Optional<ImageSize> png(int start, DataInputStream in) throws IOException {
    long signature = (long) start << 48 | (long) in.readUnsignedShort() << 32 | in.readInt();
    if (signature != PNG) {
      return Optional.empty();
    }
    in.skipNBytes(8);
    return size(in.readInt(), in.readInt(), UPRIGHT);
  }

  private static Optional<ImageSize> jpeg(DataInputStream in) throws IOException {
    int orientation = UPRIGHT;
    int marker = marker(in);
    while (marker != START_OF_SCAN && marker != END) {
      int length = in.readUnsignedShort() - 2;
      if (isFrame(marker)) {
        in.skipNBytes(1);
        int height = in.readUnsignedShort();
        int width = in.readUnsignedShort();
        return orientation >= FIRST_ON_ITS_SIDE
            ? size(height, width, orientation)
            : size(width, height, orientation);
      }
      if (marker == APP1) {
        orientation = Math.max(orientation, orientation(in.readNBytes(Math.max(0, length))));
      } else {
        in.skipNBytes(length);
      }
      marker = marker(in);
    }
    return Optional.empty();
  }

  /** The second byte of a marker; before it may stand any number of 0xFF. */
  private static int marker(DataInputStream in) throws IOException {
    int code = in.readUnsignedByte();
    while (code == 0xFF) {
      code = in.readUnsignedByte();
    }
    return code;
  }

  /** SOF0 to SOF15, among which three codes mean something else: DHT, JPG and DAC. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /**
   * How a JPEG must be turned, 1 to 8, by the first directory of its EXIF data; {@link #UPRIGHT}
   * when that does not say.
   */
  private static int orientation(byte[] segment) {
    ByteBuffer exif = ByteBuffer.wrap(segment);
    if (segment.length < EXIF.length + 8
        || !exif.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
      return UPRIGHT;
    }
    ByteBuffer tiff = exif.slice(EXIF.length, segment.length - EXIF.length);
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long directory = Integer.toUnsignedLong(tiff.getInt(4));
    if (directory + 2 > tiff.limit()) {
      return UPRIGHT;
    }
    int entry = (int) directory + 2;
    int entries = Short.toUnsignedInt(tiff.getShort((int) directory));
    for (int i = 0; i < entries && entry + ENTRY <= tiff.limit(); i++) {
      if (tiff.getShort(entry) == ORIENTATION) {
        int orientation = tiff.getShort(entry + 8);
        return orientation >= UPRIGHT && orientation <= LAST ? orientation : UPRIGHT;
      }
      entry += ENTRY;
    }
    return UPRIGHT;
  }

  private static Optional<ImageSize> size(int width, int height, int orientation) {
    return width > 0 && height > 0
        ? Optional.of(new ImageSize(width, height, orientation > UPRIGHT))
        : Optional.empty();
  }
}
