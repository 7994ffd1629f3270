package nl.visiewerk.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** The logical structure of a PDF: taken out, changed, and put back. */
final class TagTree {
  private static final COSName MCR = COSName.getPDFName("MCR");
  private static final COSName OBJR = COSName.getPDFName("OBJR");
  private static final COSName OBJ = COSName.getPDFName("Obj");
  private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");

  private final COSDictionary treeRoot;
  private final Tag document;

  /** What is drawn and annotated, and the elements that hold it, by page or annotation. */
  private final Map<Integer, COSBase> parents = new TreeMap<>();

  private final Map<String, COSBase> ids = new TreeMap<>();

  /** Takes out the structure below this root. */
  TagTree(COSDictionary treeRoot) {
    this.treeRoot = treeRoot;
    COSBase first = list(treeRoot.getDictionaryObject(COSName.K)).get(0);
    this.document = read((COSDictionary) direct(first), null);
  }

  /** The element that holds all others. */
  Tag document() {
    return document;
  }

  private static Tag read(COSDictionary dictionary, @Nullable COSDictionary outerPage) {
    Tag tag = new Tag(dictionary);
    COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
    COSDictionary page = own == null ? outerPage : own;
    for (COSBase kid : list(dictionary.getDictionaryObject(COSName.K))) {
      COSBase item = direct(kid);
      if (item instanceof COSInteger number && page != null) {
        tag.items().add(new TagItem.Marked(page, number.intValue()));
      } else if (item instanceof COSDictionary inner) {
        tag.items().add(item(inner, page));
      }
    }
    return tag;
  }

  private static TagItem item(COSDictionary inner, @Nullable COSDictionary outerPage) {
    COSDictionary own = inner.getCOSDictionary(COSName.PG);
    COSDictionary page = own == null ? outerPage : own;
    COSName type = inner.getCOSName(COSName.TYPE);
    if (MCR.equals(type) && page != null) {
      return new TagItem.Marked(page, inner.getInt(COSName.MCID));
    }
    COSDictionary annotation = inner.getCOSDictionary(OBJ);
    return OBJR.equals(type) && page != null && annotation != null
        ? new TagItem.Annotated(page, annotation)
        : read(inner, page);
  }

  /** Puts the structure back. */
  void write() {
    write(document);
    COSArray numbers = new COSArray();
    parents.forEach(
        (number, parent) -> {
          numbers.add(COSInteger.get(number));
          numbers.add(parent);
        });
    COSDictionary parentTree = new COSDictionary();
    parentTree.setItem(COSName.NUMS, numbers);
    treeRoot.setItem(COSName.PARENT_TREE, parentTree);
    if (!ids.isEmpty()) {
      COSArray names = new COSArray();
      ids.forEach(
          (id, tag) -> {
            names.add(new COSString(id));
            names.add(tag);
          });
      COSDictionary idTree = new COSDictionary();
      idTree.setItem(COSName.NAMES, names);
      treeRoot.setItem(COSName.ID_TREE, idTree);
    }
  }

  private void write(Tag tag) {
    COSDictionary dictionary = tag.dictionary();
    dictionary.setName(COSName.S, tag.kind());
    COSArray kids = new COSArray();
    for (TagItem item : tag.items()) {
      if (item instanceof Tag inner) {
        inner.dictionary().setItem(COSName.P, dictionary);
        write(inner);
        kids.add(inner.dictionary());
      } else if (item instanceof TagItem.Marked marked) {
        kids.add(write(marked, dictionary));
      } else if (item instanceof TagItem.Annotated annotated) {
        kids.add(write(annotated, dictionary));
      }
    }
    dictionary.setItem(COSName.K, kids);
    String id = dictionary.getString(COSName.ID);
    if (id != null) {
      ids.put(id, dictionary);
    }
  }

  private COSBase write(TagItem.Marked marked, COSDictionary holder) {
    int key = marked.page().getInt(COSName.STRUCT_PARENTS);
    COSArray onPage = (COSArray) parents.computeIfAbsent(key, page -> new COSArray());
    while (onPage.size() <= marked.number()) {
      onPage.add(COSNull.NULL);
    }
    onPage.set(marked.number(), holder);
    if (!holder.containsKey(COSName.PG)) {
      holder.setItem(COSName.PG, marked.page());
    }
    if (holder.getCOSDictionary(COSName.PG) == marked.page()) {
      return COSInteger.get(marked.number());
    }
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, MCR);
    reference.setItem(COSName.PG, marked.page());
    reference.setInt(COSName.MCID, marked.number());
    return reference;
  }

  private COSBase write(TagItem.Annotated annotated, COSDictionary holder) {
    parents.put(annotated.annotation().getInt(STRUCT_PARENT), holder);
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, OBJR);
    reference.setItem(COSName.PG, annotated.page());
    reference.setItem(OBJ, annotated.annotation());
    return reference;
  }

  private static List<COSBase> list(@Nullable COSBase kids) {
    List<COSBase> list = new ArrayList<>();
    if (kids instanceof COSArray array) {
      array.forEach(list::add);
    } else if (kids != null) {
      list.add(kids);
    }
    return list;
  }

  private static COSBase direct(COSBase base) {
    return base instanceof COSObject object ? object.getObject() : base;
  }
}
