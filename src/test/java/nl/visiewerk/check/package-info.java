/** Tests of the small parts of the checks; the rules themselves have cases. */
@NullMarked
package nl.visiewerk.check;

import org.jspecify.annotations.NullMarked;
