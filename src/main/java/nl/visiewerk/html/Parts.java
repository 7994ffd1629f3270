package nl.visiewerk.html;

import java.util.function.Supplier;

/** Where a page gets the HTML that other pages have too. */
interface Parts {
  /** For a page that is shown by itself, as one on paper. */
  Parts NONE =
      new Parts() {
        @Override
        public String html(PartView part) {
          return "";
        }

        @Override
        public Surroundings around(Surroundings.Place place, Supplier<Surroundings> make) {
          return new Surroundings("", "", "");
        }
      };

  /** The HTML of a part, without the line break at the end of its template. */
  String html(PartView part);

  /** What is around a page at this place, which {@code make} makes when it is the first there. */
  Surroundings around(Surroundings.Place place, Supplier<Surroundings> make);
}
