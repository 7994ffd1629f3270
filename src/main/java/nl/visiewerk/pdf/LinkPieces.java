package nl.visiewerk.pdf;

import java.util.Arrays;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Tells which links of the structure are pieces of one link of the text. */
final class LinkPieces {
  private LinkPieces() {}

  /** Whether two links are parts of one: they lead to the same place by the same words. */
  static boolean areOne(Tag link, Tag next) {
    COSDictionary one = link.annotation();
    COSDictionary other = next.annotation();
    if (one == null || other == null) {
      return true;
    }
    COSDictionary action = one.getCOSDictionary(COSName.A);
    COSDictionary otherAction = other.getCOSDictionary(COSName.A);
    return action != null
        && otherAction != null
        && one.getString(COSName.CONTENTS, "").equals(other.getString(COSName.CONTENTS, ""))
        && Objects.equals(action.getString(COSName.URI), otherAction.getString(COSName.URI))
        && areSame(action.getCOSArray(COSName.D), otherAction.getCOSArray(COSName.D));
  }

  private static boolean areSame(@Nullable COSArray target, @Nullable COSArray other) {
    if (target == null || other == null) {
      return target == other;
    }
    return target.getObject(0) == other.getObject(0)
        && Arrays.equals(coordinates(target), coordinates(other));
  }

  private static float[] coordinates(COSArray target) {
    COSArray numbers = new COSArray();
    for (int i = 2; i < target.size(); i++) {
      numbers.add(target.getObject(i) == null ? COSInteger.ZERO : target.getObject(i));
    }
    return numbers.toFloatArray();
  }
}
