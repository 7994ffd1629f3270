package nl.visiewerk.pdf;

import org.apache.pdfbox.cos.COSDictionary;

/** What an element of the logical structure can hold. */
sealed interface TagItem permits Tag, TagItem.Marked, TagItem.Annotated {
  /** A piece of what is drawn on a page, by the number that the drawing gives it. */
  record Marked(COSDictionary page, int number) implements TagItem {}

  /** An annotation on a page: here always a link. */
  record Annotated(COSDictionary page, COSDictionary annotation) implements TagItem {}
}
